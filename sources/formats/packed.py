"""Single packed files (GZ, BZ2, XZ): the one file inside is the member."""

import bz2
import gzip
import lzma
import zlib
from collections.abc import Iterator
from functools import partial
from pathlib import PurePosixPath
from typing import BinaryIO, cast

from exposure.words import Blob, Cause, Content, Member, Unreadable
from sources.reader import LARGEST_MEMBER, Reader

_GZIP, _BZIP, _XZ = b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00"


def read(blob: Blob) -> Iterator[Content]:
    """The one member, named as the file without its last suffix."""
    name = PurePosixPath(blob.name).stem or "content"
    yield Member(name, partial(_open, blob, name))


def _open(blob: Blob, name: str) -> Blob:
    with blob.open() as source:
        try:
            data = _stream(source).read(LARGEST_MEMBER + 1)
        except (OSError, EOFError, zlib.error, lzma.LZMAError, ValueError):
            raise Unreadable(Cause.CORRUPT) from None
    if len(data) > LARGEST_MEMBER:
        raise Unreadable(Cause.TOO_LARGE)
    return Blob.of_bytes(name, data)


def _stream(source: BinaryIO) -> BinaryIO:
    magic = source.read(6)
    source.seek(0)
    if magic.startswith(_GZIP):
        return cast(BinaryIO, gzip.GzipFile(fileobj=source))
    return cast(BinaryIO, bz2.BZ2File(source) if magic.startswith(_BZIP) else lzma.LZMAFile(source))


READER = Reader(
    name="packed",
    label="packed files (GZ, BZ2, XZ)",
    suffixes=(".gz", ".bz2", ".xz"),
    read=read,
    magic=(_GZIP, _BZIP, _XZ),
    container=True,
)
