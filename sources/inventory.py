"""What a source holds, before anything is read: every item with its size, its SHA-256 and its dataset; none dropped."""

import hashlib
import os
import re
import stat
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from fnmatch import fnmatch
from pathlib import Path
from typing import BinaryIO, Protocol

from exposure.errors import SourceError
from exposure.words import Cause, Unreadable
from sources import databases, stores

_BLOCK = 1 << 20
_THREADS = 4
_AHEAD = 64
_MAILBOX = re.compile(rb"From [^\n]*\d{4}[^\n]*\n>?[A-Za-z][A-Za-z0-9-]*:|!BDN")
_BACKSLASHED = re.compile(rb"\\x([0-9a-f]{2})")


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a source, its path inside it with "/" between. `cause` or `rule` says why it is not to be read.

    `modified` is when it was last written, in seconds since 1970 as the share tells it; None where it does not.
    """

    path: str = field(repr=False)
    size: int
    sha256: str | None
    dataset: str = field(repr=False)
    cause: Cause | None = None
    rule: str | None = None
    modified: int | None = None


class _File(Protocol):
    """What is measured: its size, and its bytes; both raise OSError or Unreadable."""

    def size(self) -> int: ...

    def open(self) -> BinaryIO: ...


@dataclass(frozen=True, slots=True)
class _Local:
    """A file of this machine."""

    path: Path = field(repr=False)

    def size(self) -> int:
        return self.path.lstat().st_size

    def open(self) -> BinaryIO:
        return self.path.open("rb", buffering=0)


def is_database(source: str) -> bool:
    """Whether `source` is a database's URL and neither a path nor a place for files."""
    return "://" in source and not stores.is_store(source)


def inventory(source: str, *, dataset_depth: int = 1, skip: Sequence[str] = ()) -> Iterator[Entry]:
    """Every item of a folder, a file, a place for files behind a URL or a database, in an order that does not change.

    `skip` are shell patterns against a path or a name: what they match is named by rule, not dropped. Raises
    SourceError, at once, where the source cannot be opened at all.
    """
    if is_database(source):
        tables = databases.tables(source)
        return iter([Entry(table.name, table.size, None, table.name) for table in tables])
    if stores.is_store(source):
        found, name = stores.listed(source), stores.name_of(source)
        return _hashed((one.file, _ruled(_listed(one, name, dataset_depth), skip)) for one in found)
    root = Path(source)
    try:
        mode = root.stat().st_mode
        entries = os.scandir(root) if stat.S_ISDIR(mode) else None
    except OSError as error:
        raise SourceError(_refusal(error)) from None
    if entries is None:
        if not os.access(root, os.R_OK):
            raise SourceError(_refusal(PermissionError()))
        return _hashed([(_Local(root), Entry(root.name, 0, None, root.name))])
    entries.close()
    return _hashed((_Local(path), _ruled(entry, skip)) for path, entry in _walk(root, dataset_depth))


def _listed(one: stores.Listed, name: str, depth: int) -> Entry:
    return Entry(one.path, 0, None, _dataset(name, one.path, depth), one.cause, one.rule)


def _refusal(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "a source does not exist; check the path"
    if isinstance(error, PermissionError):
        return "a source may not be read; ask for read access to it"
    return "a source cannot be opened; check that it is mounted and readable"


def real_path(source: Path, path: str) -> Path:
    """The file that an entry's path means: the source itself, or what is below it."""
    if not source.is_dir():
        return source
    direct = source / path
    if "\\x" in path and not os.path.lexists(direct):
        raw = _BACKSLASHED.sub(lambda found: bytes([int(found[1], 16)]), path.encode())
        return source / os.fsdecode(raw)
    return direct


def _walk(root: Path, depth: int) -> Iterator[tuple[Path, Entry]]:
    """Every file below `root` in the order of the names, folders that cannot be read as entries of their own."""
    waiting: list[tuple[Path, str]] = [(root, "")]
    name = root.resolve().name
    while waiting:
        path, inside = waiting.pop()
        try:
            kind = path.lstat().st_mode if inside else stat.S_IFDIR
            names = sorted(entry.name for entry in path.iterdir()) if stat.S_ISDIR(kind) else None
        except OSError as error:
            yield path, Entry(_printable(inside), 0, None, _dataset(name, inside, depth), _cause(error))
            continue
        if names is not None:
            waiting.extend((path / name, f"{inside}/{name}" if inside else name) for name in reversed(names))
        else:
            yield path, Entry(_printable(inside), 0, None, _dataset(name, inside, depth), rule=_rule(kind))


def _printable(path: str) -> str:
    r"""A path that can be written down; bytes of a name that are no UTF-8 stand as "\\xe9"."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _dataset(name: str, path: str, depth: int) -> str:
    """The first folders of a file's path; at the root, the source's own name."""
    folders = _printable(path).split("/")[:-1][:depth]
    return "/".join(folders) or name or "."


def _rule(kind: int) -> str | None:
    if stat.S_ISLNK(kind):
        return "symbolic link, not followed"
    return None if stat.S_ISREG(kind) else "not a file"


def _ruled(entry: Entry, skip: Sequence[str]) -> Entry:
    name = entry.path.rpartition("/")[2]
    for pattern in skip:
        folder = pattern.rstrip("/")
        if fnmatch(entry.path, pattern) or fnmatch(name, pattern) or fnmatch(entry.path, f"{folder}/*"):
            return replace(entry, rule=f"skipped by {pattern}")
    return entry


def _cause(error: OSError | Unreadable) -> Cause:
    if isinstance(error, Unreadable):
        return error.cause
    gone = isinstance(error, (FileNotFoundError, NotADirectoryError))
    return Cause.VANISHED if gone else Cause.ACCESS_DENIED


def _hashed(entries: Iterable[tuple[_File, Entry]]) -> Iterator[Entry]:
    """The entries in their order, hashed by threads a little ahead of whoever takes them."""
    with ThreadPoolExecutor(_THREADS) as pool:
        ahead: deque[Future[Entry]] = deque()
        for file, entry in entries:
            ahead.append(pool.submit(_measured, file, entry))
            if len(ahead) >= _AHEAD:
                yield ahead.popleft().result()
        while ahead:
            yield ahead.popleft().result()


def _measured(file: _File, entry: Entry) -> Entry:
    """Size and SHA-256 of a file; a mailbox becomes a dataset of its own."""
    if entry.cause is not None:
        return entry
    try:
        if entry.rule is not None:
            return replace(entry, size=file.size())
        digest, size = hashlib.sha256(), 0
        with file.open() as stream:
            block = stream.read(_BLOCK)
            mailbox = entry.path.lower().endswith((".mbox", ".mbx")) or bool(_MAILBOX.match(block))
            while block:
                digest.update(block)
                size += len(block)
                block = stream.read(_BLOCK)
    except (OSError, Unreadable) as error:
        return replace(entry, cause=_cause(error), size=_size(file))
    return replace(entry, size=size, sha256=digest.hexdigest(), dataset=entry.path if mailbox else entry.dataset)


def _size(file: _File) -> int:
    try:
        return file.size()
    except (OSError, Unreadable):
        return 0
