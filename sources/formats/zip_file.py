"""ZIP archives: each member an item; one with a password is encrypted by itself, a broken archive gives what it can."""

import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from functools import partial

from exposure.words import Blob, Cause, Content, Member, Unread, Unreadable
from sources.reader import LARGEST_MEMBER, Reader

_LOCAL = b"PK\x03\x04"
_BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, struct.error, IndexError)
_LOCKED = 0x1


def read(blob: Blob) -> Iterator[Content]:
    """A member for each file in the directory; without a directory, for each that can be found and is whole."""
    try:
        with blob.open() as source, zipfile.ZipFile(source) as archive:
            infos = [info for info in archive.infolist() if not info.is_dir()]
    except (*_BROKEN, NotImplementedError):
        yield from _salvaged(blob)
        return
    for number, info in enumerate(infos):
        yield Member(_name(info), partial(_open, blob, number), info.file_size)


def _name(info: zipfile.ZipInfo) -> str:
    """The member's name, a name of an older code page as Windows had it in Western Europe."""
    return info.filename.replace("\\", "/")


def _open(blob: Blob, number: int) -> Blob:
    with blob.open() as source, zipfile.ZipFile(source) as archive:
        info = [info for info in archive.infolist() if not info.is_dir()][number]
        if info.flag_bits & _LOCKED:
            raise Unreadable(Cause.ENCRYPTED)
        if info.file_size > LARGEST_MEMBER:
            raise Unreadable(Cause.TOO_LARGE)
        try:
            return Blob.of_bytes(_name(info), archive.read(info))
        except NotImplementedError:
            raise Unreadable(Cause.UNSUPPORTED) from None
        except _BROKEN:
            raise Unreadable(Cause.CORRUPT) from None


def _salvaged(blob: Blob) -> Iterator[Content]:
    """Members of an archive whose directory is lost, by their local headers (APPNOTE.TXT 4.3.7)."""
    data = blob.read(LARGEST_MEMBER)
    start, covered = 0, 0
    while (start := data.find(_LOCAL, start)) >= 0:
        found = _local_member(data, start)
        if found is None:
            start += 4
            continue
        name, content, end = found
        if content is not None and not name.endswith("/"):
            covered += end - start
            yield Member(name, partial(Blob.of_bytes, name, content), len(content))
        start = max(end, start + 4)
    yield Unread("", Cause.CORRUPT, max(0.01, 1 - covered / max(1, blob.size)))


def _local_member(data: bytes, start: int) -> tuple[str, bytes | None, int] | None:
    """The name, content and end of the member whose local header is at `start`; None where that is no header."""
    try:
        _, flags, method, _, _, _, size, _, name_length, extra = struct.unpack_from("<HHHHHIIIHH", data, start + 4)
    except struct.error:
        return None
    begin = start + 30 + name_length + extra
    name = data[start + 30 : start + 30 + name_length].decode("utf-8" if flags & 0x800 else "cp437", "replace")
    if flags & _LOCKED or method not in {0, 8}:
        return name, None, begin + size
    if method == 0:
        whole = begin + size <= len(data) and not flags & 0x8
        return name, data[begin : begin + size] if whole else None, begin + size
    inflater = zlib.decompressobj(-15)
    try:
        content = inflater.decompress(data[begin:], LARGEST_MEMBER)
    except zlib.error:
        return name, None, begin
    end = len(data) - len(inflater.unused_data)
    return name, content if inflater.eof else None, end if inflater.eof else begin


READER = Reader(
    name="zip",
    label="ZIP archives",
    suffixes=(".zip", ".jar", ".war", ".kmz"),
    read=read,
    magic=(b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"),
    container=True,
)
