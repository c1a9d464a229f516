"""Files behind a URL (S3, Azure, Google Cloud, SFTP, SMB): listed, opened and streamed by fsspec, never written."""

import io
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO, TypeVar
from urllib.parse import unquote, urlsplit

from exposure.errors import SourceError
from exposure.words import Blob, Cause, Unreadable

EXTRAS = {
    "s3": "s3",
    "s3a": "s3",
    "az": "azure",
    "abfs": "azure",
    "abfss": "azure",
    "gs": "gcs",
    "gcs": "gcs",
    "sftp": "sftp",
    "ssh": "sftp",
    "smb": "smb",
    "file": "",
    "memory": "",
}
"""The schemes that are read, each with the part of this distribution that brings its library ("" for none)."""

HELD = 64 * 1024 * 1024
"""Bytes up to which a file is held in memory while it is read; a larger one is streamed."""

_BLOCK = 1 << 20
_WAIT_SECONDS = 60
_DEEPEST = 256
_FLAT = frozenset({"s3", "azure", "gcs"})  # keys, not folders: listed as they are, those with "//" in them too
_TALKATIVE = ("paramiko", "s3fs", "fsspec", "smbprotocol", "botocore", "aiobotocore", "asyncio")
_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class Stored:
    """One file of a store: the store's URL and the file's full path in it."""

    url: str = field(repr=False)
    path: str = field(repr=False)

    def size(self) -> int:
        """Its bytes; raises Unreadable."""
        return _asked(lambda: int(_system(self.url).info(self.path)["size"] or 0), _system(self.url))

    def open(self) -> BinaryIO:
        """A stream at its first byte, seekable; raises Unreadable, and so does the stream."""
        return io.BufferedReader(_Stream(_asked(partial(_opened, self), _system(self.url))), _BLOCK)


@dataclass(frozen=True, slots=True)
class Listed:
    """What a listing says of one path below the store's root, with "/" between; `rule` and `cause` as in an Entry."""

    file: Stored
    path: str = field(repr=False)
    rule: str | None = None
    cause: Cause | None = None


class _Stream(io.RawIOBase):
    """A library's file whose errors are causes."""

    def __init__(self, file: Any) -> None:
        super().__init__()
        self._file = file

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill `buffer`; 0 at the end."""
        data = _asked(lambda: self._file.read(len(buffer)))
        buffer[: len(data)] = data
        return len(data)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go there."""
        _asked(lambda: self._file.seek(offset, whence))
        return self.tell()

    def tell(self) -> int:
        """Where the next byte is from."""
        return int(self._file.tell())

    def close(self) -> None:
        """Close the library's file too."""
        if not self.closed:
            self._file.close()
        super().close()


def is_store(source: str) -> bool:
    """Whether `source` is a URL of a place for files."""
    scheme, mark, _ = source.partition("://")
    return bool(mark) and scheme.lower() in EXTRAS


def name_of(url: str) -> str:
    """What a store's root is called: its last folder, or its bucket."""
    return PurePosixPath(_root(url).rstrip("/")).name or urlsplit(url).hostname or "."


def listed(url: str) -> Iterator[Listed]:
    """Every file below `url`, or the one file that it names; folders that cannot be listed too, with their cause.

    Raises SourceError, at once, where the store cannot be opened.
    """
    try:
        system, root = _system(url), _root(url)
        if system.info(root)["type"] == "file":
            return iter([Listed(Stored(url, root), PurePosixPath(root).name)])
        first = _flat(system, root) if _kind(url) in _FLAT else _folder(system, root)
    except ImportError:
        raise SourceError(
            f"the library for {_scheme(url)}:// is not installed; install breach-exposure[{_kind(url)}]"
        ) from None
    except Exception as error:  # noqa: BLE001 - a library's message names the user and at times the key
        raise SourceError(_refusal(error)) from None
    return _walked(url, root, first)


def blob_of(url: str, path: str) -> Blob:
    """The file that an entry's path means, small ones held in memory; raises Unreadable."""
    system, root = _asked(lambda: (_system(url), _root(url)))
    single = _asked(lambda: system.info(root)["type"] == "file", system) if PurePosixPath(root).name == path else False
    file = Stored(url, root if single else f"{root.rstrip('/')}/{path}")
    name = PurePosixPath(path).name
    with file.open() as stream:
        size = stream.seek(0, io.SEEK_END)
        stream.seek(0)
        return Blob.of_bytes(name, stream.read()) if size <= HELD else Blob(name, size, opens=file.open)


def cause_of(error: BaseException) -> Cause:
    """What a library's error means; VANISHED, which another try may mend, where the store did not answer."""
    if isinstance(error, Unreadable):
        return error.cause
    if isinstance(error, PermissionError):
        return Cause.ACCESS_DENIED
    return Cause.TIMED_OUT if isinstance(error, TimeoutError) else Cause.VANISHED


def _refusal(error: BaseException) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such bucket, share or folder; check the address"
    if isinstance(error, PermissionError):
        return "it may not be read; ask for read access to it, and see that the credentials are set"
    return "it cannot be opened; check its address, the credentials (docs/operator.md) and the network"


def _scheme(url: str) -> str:
    return url.partition("://")[0].lower()


def _kind(url: str) -> str:
    return EXTRAS[_scheme(url)]


def _system(url: str) -> Any:
    """The library's file system, one for each thread; raises what the library raises."""
    import fsspec  # noqa: PLC0415 - brings a network library: for stores only

    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.CRITICAL)  # their lines name files and users
    filesystem = fsspec.get_filesystem_class(_scheme(url))
    return filesystem(**filesystem._get_kwargs_from_urls(url) | _options(url))  # noqa: SLF001 - how fsspec takes URLs apart


def _options(url: str) -> dict[str, Any]:
    """What the library is told besides what the URL says: to wait, to lock nobody out, to trust known hosts only."""
    kind, parts = _kind(url), urlsplit(url)
    options: dict[str, Any] = {"use_listings_cache": False} if kind in _FLAT else {}
    if kind == "s3":
        options["config_kwargs"] = {"connect_timeout": 15, "read_timeout": _WAIT_SECONDS}
    if kind == "smb":
        options |= {"share_access": "rwd", "register_session_retries": 1, "timeout": 15}
    if kind == "sftp":
        options |= {"host_key_policy": _known_hosts(), "timeout": 15, "channel_timeout": _WAIT_SECONDS}
    if kind in {"smb", "sftp"}:
        named = {"username": parts.username, "password": parts.password}
        options |= {name: unquote(value) for name, value in named.items() if value}
    return options


def _known_hosts() -> Any:
    """Paramiko's policy: a server whose key is not in the user's known_hosts is not spoken to."""
    import paramiko  # noqa: PLC0415 - an optional part

    class Known(paramiko.MissingHostKeyPolicy):  # type: ignore[misc]
        def missing_host_key(self, _client: Any, hostname: str, key: Any) -> None:
            file = Path("~/.ssh/known_hosts").expanduser()
            hosts = paramiko.HostKeys(str(file)) if file.exists() else paramiko.HostKeys()
            if not hosts.check(hostname, key):
                raise paramiko.SSHException("unknown host")

    return Known


def _root(url: str) -> str:
    import fsspec  # noqa: PLC0415

    return str(fsspec.get_filesystem_class(_scheme(url))._strip_protocol(url))  # noqa: SLF001 - as above


def _opened(file: Stored) -> Any:
    """The library's stream; over SFTP, a small file's blocks are asked for all at once."""
    opened = _system(file.url).open(file.path, "rb")
    if hasattr(opened, "prefetch") and opened.stat().st_size <= HELD:
        opened.prefetch()
    return opened


def _asked(ask: Callable[[], _Answer], system: Any = None) -> _Answer:
    """The answer of a library, asked again over a new connection where the old one had died; raises Unreadable."""
    try:
        return ask()
    except (FileNotFoundError, PermissionError, Unreadable) as error:
        raise Unreadable(cause_of(error)) from None
    except Exception as error:  # noqa: BLE001 - libraries have errors of their own, whose words go no further
        if system is None:
            raise Unreadable(cause_of(error)) from None
    type(system).clear_instance_cache()
    return _asked(ask)


def _flat(system: Any, root: str) -> list[tuple[str, str]]:
    """Path and type of every key below `root`."""
    found = system.find(root, detail=True)
    return sorted((path, "file") for path, info in found.items() if info["type"] == "file" and not _marks(path, info))


def _marks(path: str, info: Any) -> bool:
    """Whether a key only marks a folder."""
    return path.endswith("/") and not info["size"]


def _folder(system: Any, path: str) -> list[tuple[str, str]]:
    """Path and type of what a folder holds."""
    return sorted((str(info["name"]).rstrip("/"), str(info["type"])) for info in system.ls(path, detail=True))


def _walked(url: str, root: str, found: list[tuple[str, str]]) -> Iterator[Listed]:
    waiting = list(reversed(found))
    while waiting:
        path, kind = waiting.pop()
        inside = path[len(root.rstrip("/")) + 1 :]
        file = Stored(url, path)
        if kind != "directory":
            yield Listed(file, inside, None if kind == "file" else _RULES.get(kind, "not a file"))
        elif inside.count("/") > _DEEPEST:
            yield Listed(file, inside, cause=Cause.TOO_DEEP)
        else:
            try:
                system = _asked(partial(_system, url))
                waiting.extend(reversed(_asked(partial(_folder, system, path), system)))
            except Unreadable as unreadable:
                yield Listed(file, inside, cause=unreadable.cause)


_RULES = {"link": "symbolic link, not followed"}
