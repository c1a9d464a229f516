"""Archives that the system's libarchive opens, where it is there: RAR, CAB, ISO, LHA, CPIO, AR."""

import re
from collections.abc import Iterator
from functools import partial
from typing import Any

from exposure.words import Blob, Cause, Content, Member, Unread, Unreadable
from sources.reader import LARGEST_MEMBER, Reader

_MARKS = ((32769, b"CD001"), (2, b"-lh0-"), (2, b"-lh5-"), (2, b"-lh6-"), (2, b"-lh7-"))
_BLOCK = 1 << 20


def recognises(_blob: Blob, head: bytes) -> bool:
    """The marks of ISO 9660 and LHA, which stand further in."""
    return any(head[place : place + len(mark)] == mark for place, mark in _MARKS)


def _library() -> Any:
    """The library; raises Unreadable(UNSUPPORTED) where the system has none."""
    try:
        import libarchive  # noqa: PLC0415 - looks for the system's library when it is imported
    except (ImportError, OSError, AttributeError, TypeError):
        raise Unreadable(Cause.UNSUPPORTED) from None
    libarchive.ffi.logger.disabled = True  # its warnings go to standard error, and may name a member
    return libarchive


def version() -> str:
    """Which libarchive the system has."""
    try:
        return str(_library().ffi.version_number())
    except Unreadable:
        return "not installed"


def _entries(blob: Blob) -> Iterator[Any]:
    """The entries in their order, each to be read before the next is asked for; raises what the library raises."""
    library = _library()
    opened = library.memory_reader(blob.data) if blob.data is not None else library.file_reader(str(blob.path))
    with opened as archive:
        yield from archive


class _Forward:
    """An archive read from front to back while its members are asked for: most kinds cannot be read otherwise."""

    def __init__(self, blob: Blob) -> None:
        self._blob = blob
        self._entries: Iterator[Any] = iter(())
        self._next: int | None = None

    def open(self, number: int, name: str) -> Blob:
        """The member of that number, in memory; raises Unreadable."""
        if self._next is None or number < self._next:
            self._entries, self._next = _entries(self._blob), 0
        try:
            for entry in self._entries:
                self._next += 1
                if self._next > number:
                    return Blob.of_bytes(name, _content(entry))
        except Unreadable:
            raise
        except Exception as error:  # noqa: BLE001 - its errors are told apart by their words, which go no further
            raise Unreadable(_cause(error)) from None
        raise Unreadable(Cause.CORRUPT)


def _content(entry: Any) -> bytes:
    if _is_locked(entry):
        raise Unreadable(Cause.ENCRYPTED)
    data = bytearray()
    for block in entry.get_blocks(_BLOCK):
        data += block
        if len(data) > LARGEST_MEMBER:
            raise Unreadable(Cause.TOO_LARGE)
    return bytes(data)


def _is_locked(entry: Any) -> bool:
    """Whether the member is under a password: the library would give a RAR's locked bytes as if they were plain."""
    from libarchive import ffi  # noqa: PLC0415

    told = ffi.libarchive.archive_entry_is_encrypted
    told.argtypes = [ffi.c_archive_entry_p]
    return bool(told(entry._entry_p))  # noqa: SLF001 - the library's wrapper has no name for it


def _cause(error: Exception) -> Cause:
    words = str(error).lower()
    if any(word in words for word in ("encrypt", "passphrase", "block header size")):  # the last of locked RAR 5
        return Cause.ENCRYPTED
    return Cause.UNSUPPORTED if re.search("unsupported|not supported|unavailable", words) else Cause.CORRUPT


def read(blob: Blob) -> Iterator[Content]:
    """A member for each file; where the archive breaks off, the rest of it is Unread."""
    forward = _Forward(blob)
    found = False
    try:
        for number, entry in enumerate(_entries(blob)):
            found = True
            if entry.isfile:
                name = (entry.pathname or f"member {number + 1}").replace("\\", "/")
                yield Member(name, partial(forward.open, number, name), entry.size or 0)
    except Unreadable:
        raise
    except Exception as error:  # noqa: BLE001 - as above
        if not found:
            raise Unreadable(_cause(error)) from None
        yield Unread("end of the archive", _cause(error), 0.5)


READER = Reader(
    name="archive",
    label="RAR, CAB, ISO, LHA, CPIO and AR archives, where the system has libarchive",
    suffixes=(".rar", ".cab", ".iso", ".lzh", ".lha", ".cpio", ".deb"),
    read=read,
    magic=(b"Rar!\x1a\x07", b"MSCF\0\0\0\0", b"070701", b"070707", b"!<arch>\n"),
    recognises=recognises,
)
