"""Single packed files (GZ, BZ2, XZ, LZMA, ZSTD): the file inside is the member; one cut short gives what is there."""

import bz2
import gzip
import io
import lzma
import zlib
from collections.abc import Iterator
from functools import partial
from pathlib import PurePosixPath
from typing import BinaryIO

from backports.zstd import ZstdError, ZstdFile

from exposure.words import Blob, Cause, Content, Member, Unread, Unreadable
from sources.reader import LARGEST_MEMBER, Reader

_GZIP, _BZIP, _XZ, _ZSTD = b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00", b"\x28\xb5\x2f\xfd"
_BROKEN = (OSError, EOFError, zlib.error, lzma.LZMAError, ValueError)
_BLOCK = 1 << 16


def read(blob: Blob) -> Iterator[Content]:
    """The one member, named as the file without its last suffix, as far as it unpacks."""
    size, whole = _measured(blob)
    if not size and not whole:
        raise Unreadable(Cause.CORRUPT)
    name = PurePosixPath(blob.name).stem or "content"
    yield Member(name, partial(_open, blob, name, size), size)
    if not whole:
        yield Unread("end of the file", Cause.CORRUPT, 0.5)


def _measured(blob: Blob) -> tuple[int, bool]:
    """How many bytes unpack, up to one more than a member may have, and whether that is all."""
    size = 0
    with blob.open() as source:
        try:
            stream = _stream(source)
            while size <= LARGEST_MEMBER and (block := stream.read1(_BLOCK)):
                size += len(block)
        except (*_BROKEN, ZstdError):
            return size, False
    return size, True


def _open(blob: Blob, name: str, size: int) -> Blob:
    if size > LARGEST_MEMBER:
        raise Unreadable(Cause.TOO_LARGE)
    pieces = bytearray()
    with blob.open() as source:
        stream = _stream(source)
        while len(pieces) < size and (block := stream.read1(min(_BLOCK, size - len(pieces)))):
            pieces += block
    return Blob.of_bytes(name, bytes(pieces))


def _stream(source: BinaryIO) -> io.BufferedIOBase:
    """What unpacks, piece by piece: a larger piece would be lost whole where the file breaks off inside it."""
    magic = source.read(6)
    source.seek(0)
    if magic.startswith(_GZIP):
        return gzip.GzipFile(fileobj=source)
    if magic.startswith(_ZSTD):
        return ZstdFile(source)
    return bz2.BZ2File(source) if magic.startswith(_BZIP) else lzma.LZMAFile(source)


READER = Reader(
    name="packed",
    label="packed files (GZ, BZ2, XZ, LZMA, ZSTD)",
    suffixes=(".gz", ".bz2", ".xz", ".lzma", ".zst"),
    read=read,
    magic=(_GZIP, _BZIP, _XZ, _ZSTD),
)
