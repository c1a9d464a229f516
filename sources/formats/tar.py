"""TAR archives, packed or not: each member an item; links and devices hold nothing and are not followed."""

import tarfile
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from exposure.words import Blob, Cause, Content, Member, Unread, Unreadable
from sources.reader import LARGEST_MEMBER, Reader

_PACKED = (".tgz", ".tbz2", ".tbz", ".txz", ".tar.gz", ".tar.bz2", ".tar.xz")


def recognises(blob: Blob, head: bytes) -> bool:
    """The mark of a TAR header, or a name that says TAR on a packed file."""
    packed = head.startswith((b"\x1f\x8b", b"BZh", b"\xfd7zXZ"))
    return head[257:262] == b"ustar" or (packed and blob.name.lower().endswith(_PACKED))


def read(blob: Blob) -> Iterator[Content]:
    """A member for each file; where the archive breaks off, the rest of it is Unread."""
    forward = _Forward(blob)
    found = False
    try:
        with blob.open() as source, tarfile.open(fileobj=source, mode="r:*") as archive:
            for number, info in enumerate(archive):
                archive.members.clear()  # type: ignore[attr-defined] # else it keeps every header it has seen
                found = True
                if info.isfile():
                    yield Member(info.name, partial(forward.open, number), info.size)
            if not _ends(archive):
                yield Unread("end of the archive", Cause.CORRUPT, 0.5)
    except Exception:  # noqa: BLE001 - broken bytes break the standard library in many ways
        if not found:
            raise Unreadable(Cause.CORRUPT) from None
        yield Unread("", Cause.CORRUPT, 0.5)


def _ends(archive: tarfile.TarFile) -> bool:
    """Whether the last thing read is a block of zeros or nothing, and not a piece of one more header."""
    stream = archive.fileobj
    assert stream is not None
    stream.seek(archive.offset)
    block = stream.read(tarfile.BLOCKSIZE)
    return not block or (len(block) == tarfile.BLOCKSIZE and not block.strip(b"\0"))


class _Forward:
    """An archive read from front to back while its members are asked for, since a packed one is slow to go back in."""

    def __init__(self, blob: Blob) -> None:
        self._blob = blob
        self._source: BinaryIO | None = None
        self._file: tarfile.TarFile | None = None
        self._next = 0

    def open(self, number: int) -> Blob:
        """The member of that number, in memory; raises Unreadable."""
        if self._file is None or number < self._next:
            self._start()
        assert self._file is not None
        info = None
        while self._next <= number:
            self._file.members.clear()  # type: ignore[attr-defined]
            info = self._file.next()
            self._next += 1
        stream = self._file.extractfile(info) if info is not None else None
        if info is None or stream is None:
            raise Unreadable(Cause.CORRUPT)
        if info.size > LARGEST_MEMBER:
            raise Unreadable(Cause.TOO_LARGE)
        data = stream.read()
        if len(data) < info.size:
            raise Unreadable(Cause.CORRUPT)
        return Blob.of_bytes(info.name, data)

    def _start(self) -> None:
        self.close()
        self._source = self._blob.open()
        self._file = tarfile.open(fileobj=self._source, mode="r:*")  # noqa: SIM115 - closed with its source
        self._next = 0

    def close(self) -> None:
        """Let the file go."""
        if self._source is not None:
            self._source.close()

    __del__ = close


READER = Reader(
    name="tar",
    label="TAR archives (plain, GZ, BZ2, XZ)",
    suffixes=(".tar", ".tgz", ".tbz2", ".tbz", ".txz"),
    read=read,
    recognises=recognises,
)
