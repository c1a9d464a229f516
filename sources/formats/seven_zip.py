"""7z archives, also under a password of the operator's list: each member an item, unpacked in memory."""

import zlib
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from exposure.words import Blob, Cause, Content, Member, Unreadable
from sources.passwords import unlocked
from sources.reader import LARGEST_MEMBER, Reader

_MAGIC = b"7z\xbc\xaf\x27\x1c"
_AT_ONCE = 256 * 1024 * 1024


class _Archive:
    """An archive unpacked a stretch of members at a time: what is packed together is slow to unpack one by one."""

    def __init__(self, blob: Blob) -> None:
        self._blob = blob
        self._password = _password(blob)
        with _opened(blob, self._password) as archive:
            self.members = [info for info in archive.list() if info.is_file]
        self._stretch = range(0)
        self._held: dict[int, bytes] = {}

    def open(self, number: int) -> Blob:
        """A member, in memory; raises Unreadable."""
        info = self.members[number]
        if info.uncompressed > LARGEST_MEMBER:
            raise Unreadable(Cause.TOO_LARGE)
        if number not in self._stretch:
            self._stretch = self._from(number)
            self._held = self._unpacked(self._stretch)
        data = self._held.pop(number, None)
        if data is None:
            raise Unreadable(Cause.CORRUPT)
        return Blob.of_bytes(info.filename, data)

    def _from(self, number: int) -> range:
        """The members from `number` on that are unpacked together."""
        size, end = 0, number
        while end < len(self.members) and (end == number or size + self.members[end].uncompressed <= _AT_ONCE):
            size += self.members[end].uncompressed
            end += 1
        return range(number, end)

    def _unpacked(self, stretch: Sequence[int]) -> dict[int, bytes]:
        """The members that are whole; of a damaged stretch those before the damage."""
        data = _extracted(self._blob, self._password, [self.members[number] for number in stretch])
        return {number: data[name] for number in stretch if (name := self.members[number].filename) in data}


def _password(blob: Blob) -> str | None:
    """The password that opens the archive, None where it needs none; raises Unreadable."""
    if not _is_locked(blob):
        return None
    return unlocked(blob.passwords, lambda password: password if _fits(blob, password) else None)


def _is_locked(blob: Blob) -> bool:
    from py7zr.exceptions import PasswordRequired  # noqa: PLC0415 - a heavy library, loaded when needed

    try:
        with _opened(blob, None) as archive:
            return bool(archive.needs_password())
    except PasswordRequired:
        return True
    except Exception:  # noqa: BLE001 - broken bytes break the library in many ways
        raise Unreadable(Cause.CORRUPT) from None


def _fits(blob: Blob, password: str) -> bool:
    """Whether the archive opens, and its smallest member unpacks to what its check sum says."""
    try:
        with _opened(blob, password) as archive:
            members = [info for info in archive.list() if info.is_file and info.uncompressed]
    except Exception:  # noqa: BLE001 - what a wrong password makes of the bytes breaks the library in many ways
        return False
    smallest = min(members, key=lambda info: info.uncompressed, default=None)
    return smallest is None or bool(_extracted(blob, password, [smallest]))


def _opened(blob: Blob, password: str | None) -> Any:
    from py7zr import SevenZipFile  # noqa: PLC0415

    return SevenZipFile(str(blob.path) if blob.path is not None else blob.open(), password=password)


def _extracted(blob: Blob, password: str | None, members: Sequence[Any]) -> dict[str, bytes]:
    """By name, the contents of those of `members` that unpack to what their check sums say."""
    from py7zr.io import BytesIOFactory  # noqa: PLC0415

    factory = BytesIOFactory(LARGEST_MEMBER)
    try:
        with _opened(blob, password) as archive:
            archive.extract(targets=[info.filename for info in members], factory=factory)
    except Exception:  # noqa: BLE001, S110 - as above; what was unpacked before the damage stands
        pass
    unpacked = {name: _content(product) for name, product in factory.products.items()}
    whole = (info for info in members if info.filename in unpacked)
    return {info.filename: data for info in whole if zlib.crc32(data := unpacked[info.filename]) == info.crc32}


def _content(product: Any) -> bytes:
    product.seek(0)
    data: bytes = product.read()
    return data


def read(blob: Blob) -> Iterator[Content]:
    """A member for each file."""
    archive = _Archive(blob)
    for number, info in enumerate(archive.members):
        yield Member(info.filename, partial(archive.open, number), info.uncompressed)


READER = Reader(
    name="sevenzip",
    label="7z archives",
    suffixes=(".7z",),
    read=read,
    magic=(_MAGIC,),
)
