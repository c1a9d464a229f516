"""ZIP archives: each member an item; one with a password is encrypted by itself, a broken archive gives what it can."""

import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from functools import partial
from typing import Any

from exposure.words import Blob, Cause, Content, Member, Unread, Unreadable
from sources.passwords import unlocked
from sources.reader import LARGEST_MEMBER, Reader

_LOCAL = b"PK\x03\x04"
_BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, struct.error, IndexError)
_LOCKED = 0x1
_BLOCK = 1 << 20


class _Archive:
    """An archive that stays open for as long as one of its members may still be asked for."""

    def __init__(self, blob: Blob) -> None:
        self._blob = blob
        self._file = zipfile.ZipFile(str(blob.path) if blob.path is not None else blob.open())
        self.members = [info for info in self._file.infolist() if not info.is_dir()]

    def open(self, number: int) -> Blob:
        """A member, in memory; raises Unreadable."""
        info = self.members[number]
        if info.file_size > LARGEST_MEMBER:
            raise Unreadable(Cause.TOO_LARGE)
        try:
            data = self._unlocked(number) if info.flag_bits & _LOCKED else self._file.read(info)
            return Blob.of_bytes(_name(info.filename), data)
        except NotImplementedError:
            raise Unreadable(Cause.UNSUPPORTED) from None
        except _BROKEN:
            raise Unreadable(Cause.CORRUPT) from None

    def _unlocked(self, number: int) -> bytes:
        """A member under a password, by the older encryption or by AES; raises Unreadable(ENCRYPTED)."""
        from pyzipper import AESZipFile  # noqa: PLC0415 - only for what is locked

        with self._blob.open() as source, AESZipFile(source) as archive:
            member = [info for info in archive.infolist() if not info.is_dir()][number]
            return unlocked(self._blob.passwords, lambda password: _attempt(archive, member, password))


def _attempt(archive: Any, member: Any, password: str) -> bytes | None:
    """The member, None for a wrong password: one in 256 is found out by the check sum of what it makes."""
    try:
        data: bytes = archive.read(member, password.encode())
    except (RuntimeError, zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError):
        return None
    return data


def _name(name: str) -> str:
    return name.replace("\\", "/")


def read(blob: Blob) -> Iterator[Content]:
    """A member for each file in the directory; without a directory, for each that can be found and is whole."""
    try:
        archive = _Archive(blob)
    except (*_BROKEN, NotImplementedError):
        yield from _salvaged(blob)
        return
    for number, info in enumerate(archive.members):
        yield Member(_name(info.filename), partial(archive.open, number), info.file_size)


def _salvaged(blob: Blob) -> Iterator[Content]:
    """Members of an archive whose directory is lost, by their local headers (APPNOTE.TXT 4.3.7)."""
    data = blob.read(LARGEST_MEMBER)
    start, covered = 0, 0
    while (start := data.find(_LOCAL, start)) >= 0:
        found = _local_member(data, start)
        if found is None:
            start += 4
            continue
        name, packed, begin, end = found
        if packed is not None and not name.endswith("/"):
            covered += end - start
            yield Member(name, partial(_unpacked, blob, name, begin, end, packed=packed))
        start = max(end, start + 4)
    yield Unread("", Cause.CORRUPT, max(0.01, 1 - covered / max(1, blob.size)))


def _local_member(data: bytes, start: int) -> tuple[str, bool | None, int, int] | None:
    """The member whose local header is at `start`: its name, whether it is packed (None: not whole), first and last.

    None where that is no header.
    """
    try:
        _, flags, method, _, _, _, size, _, name_length, extra = struct.unpack_from("<HHHHHIIIHH", data, start + 4)
    except struct.error:
        return None
    begin = start + 30 + name_length + extra
    name = _name(data[start + 30 : begin - extra].decode("utf-8" if flags & 0x800 else "cp437", "replace"))
    if flags & _LOCKED or method not in {0, 8}:
        return name, None, begin, begin + size
    if method == 0:
        whole = begin + size <= len(data) and not flags & 0x8
        return name, False if whole else None, begin, begin + size
    end = _end_of_deflated(data, begin)
    return (name, None, begin, begin) if end is None else (name, True, begin, end)


def _end_of_deflated(data: bytes, begin: int) -> int | None:
    """Where the packed bytes from `begin` end, None where they break off."""
    inflater = zlib.decompressobj(-15)
    for place in range(begin, len(data), _BLOCK):
        try:
            inflater.decompress(data[place : place + _BLOCK])
        except zlib.error:
            return None
        if inflater.eof:
            return min(place + _BLOCK, len(data)) - len(inflater.unused_data)
    return None


def _unpacked(blob: Blob, name: str, begin: int, end: int, *, packed: bool) -> Blob:
    with blob.open() as source:
        source.seek(begin)
        data = source.read(end - begin)
    if packed:
        inflater = zlib.decompressobj(-15)
        data = inflater.decompress(data, LARGEST_MEMBER)
        if not inflater.eof:
            raise Unreadable(Cause.TOO_LARGE)
    return Blob.of_bytes(name, data)


READER = Reader(
    name="zip",
    label="ZIP archives",
    suffixes=(".zip", ".jar", ".war", ".kmz"),
    read=read,
    magic=(_LOCAL, b"PK\x05\x06", b"PK\x07\x08"),
)
