"""TAR archives, packed or not: each member an item, links and devices named but never followed."""

import tarfile
from collections.abc import Iterator
from functools import partial

from exposure.words import Blob, Cause, Content, Member, Unread, Unreadable
from sources.reader import LARGEST_MEMBER, Reader

_PACKED = (".tgz", ".tbz2", ".tbz", ".txz", ".tar.gz", ".tar.bz2", ".tar.xz")
_BROKEN = (tarfile.TarError, EOFError, OSError, ValueError, UnicodeError)


def recognises(blob: Blob, head: bytes) -> bool:
    """The mark of a TAR header, or a name that says TAR on a packed file."""
    return head[257:262] == b"ustar" or blob.name.lower().endswith(_PACKED)


def read(blob: Blob) -> Iterator[Content]:
    """A member for each file; where the archive breaks off, the rest of it is Unread."""
    number = 0
    try:
        with blob.open() as source, tarfile.open(fileobj=source, mode="r:*") as archive:
            for number, info in enumerate(archive):
                if info.isfile():
                    yield Member(info.name, partial(_open, blob, number), info.size)
    except Exception:  # noqa: BLE001 - broken bytes break the standard library in many ways
        if not number:
            raise Unreadable(Cause.CORRUPT) from None
        yield Unread("", Cause.CORRUPT, 0.5)


def _open(blob: Blob, number: int) -> Blob:
    with blob.open() as source, tarfile.open(fileobj=source, mode="r:*") as archive:
        info = next(info for index, info in enumerate(archive) if index == number)
        if info.size > LARGEST_MEMBER:
            raise Unreadable(Cause.TOO_LARGE)
        stream = archive.extractfile(info)
        if stream is None:
            raise Unreadable(Cause.CORRUPT)
        return Blob.of_bytes(info.name, stream.read())


READER = Reader(
    name="tar",
    label="TAR archives (plain, GZ, BZ2, XZ)",
    suffixes=(".tar", ".tgz", ".tbz2", ".tbz", ".txz"),
    read=read,
    recognises=recognises,
    container=True,
)
