"""OneNote sections: the text, names and links on their pages, and the files put into them ([MS-ONESTORE], [MS-ONE])."""

import re
import struct
from collections.abc import Iterator
from functools import partial

from exposure.words import Blob, Cause, Content, Member, Passage, Unreadable
from sources.reader import LARGEST_MEMBER, Reader

_SECTION = bytes.fromhex("e4525c7b8cd8a74daeb15378d02996d3")
_CONTENTS = bytes.fromhex("a12ff343d9ef764c9ee210ea5722765f")
_FILE = bytes.fromhex("e716e3bd65261145a4c48d4d0b7a9eac")
_TEXTS = {
    0x1C001C22: "utf-16-le",  # RichEditTextUnicode
    0x1C003498: "cp1252",  # TextExtendedAscii
    0x1C001D75: "utf-16-le",  # Author
    0x1C001E20: "utf-16-le",  # WzHyperlinkUrl
    0x1C001E58: "utf-16-le",  # ImageAltText
    0x1C001D9C: "utf-16-le",  # EmbeddedFileName
}
_MARK = re.compile(b"|".join(re.escape(struct.pack("<I", number)) for number in _TEXTS))
_SIZES = {1: 0, 2: 0, 3: 1, 4: 2, 5: 4, 6: 8, 8: 0, 9: 4, 10: 0, 11: 4, 12: 0, 13: 4}
_WITH_LENGTH = 7
_MOST = 64


def read(blob: Blob) -> Iterator[Content]:
    """The texts in the order in which they are kept, each once, older versions too; then the files."""
    if blob.size > LARGEST_MEMBER:
        raise Unreadable(Cause.TOO_LARGE)
    data = blob.read()
    texts = dict.fromkeys(text for text in _texts(data) if text.strip())
    if texts:
        yield Passage("pages", "\n".join(texts))
    yield from _files(data)


def _texts(data: bytes) -> Iterator[str]:
    seen = 0
    for found in _MARK.finditer(data):
        if found.start() < seen:
            continue
        said, end = _property_set(data, found.start())
        seen = end
        yield from said


def _property_set(data: bytes, place: int) -> tuple[list[str], int]:
    """The texts of the set of properties that has one of them at `place`, and where the set ends.

    A set is how many properties it has, their numbers, then their values ([MS-ONESTORE] 2.6.7).
    """
    for before in range(_MOST):
        start = place - 4 * before - 2
        if start < 0:
            break
        (count,) = struct.unpack_from("<H", data, start)
        if before < count <= _MOST and (found := _values(data, start + 2, count)) is not None:
            return found
    return [], place + 4


def _values(data: bytes, start: int, count: int) -> tuple[list[str], int] | None:
    """The texts among `count` properties from `start`, and where they end; None where there is no such set."""
    place = start + 4 * count
    if place > len(data):
        return None
    said: list[str] = []
    for number in struct.unpack_from(f"<{count}I", data, start):
        kind = number >> 26 & 0x1F
        if kind == _WITH_LENGTH and place + 4 <= len(data):
            (length,) = struct.unpack_from("<I", data, place)
            value = data[place + 4 : place + 4 + length]
            if len(value) < length:
                return None
            codec = _TEXTS.get(number & 0x7FFFFFFF)
            if codec:
                said.append(value.decode(codec, "replace").replace("\0", "").replace("\x0b", "\n"))
            place += 4 + length
        elif kind in _SIZES:
            place += _SIZES[kind]
        else:
            return (said, place) if said else None
    return said, place


def _files(data: bytes) -> Iterator[Member]:
    """The files put into the section (FileDataStoreObject, 2.6.13)."""
    for number, found in enumerate(re.finditer(re.escape(_FILE), data), start=1):
        if found.end() + 20 > len(data):
            break
        (length,) = struct.unpack_from("<Q", data, found.end())
        start = found.end() + 20
        name = f"file {number}"
        if 0 < length <= len(data) - start:
            yield Member(name, partial(_cut, data, name, start, length), length)


def _cut(data: bytes, name: str, start: int, length: int) -> Blob:
    return Blob.of_bytes(name, data[start : start + length])


READER = Reader(
    name="onenote",
    label="OneNote sections",
    suffixes=(".one",),
    read=read,
    magic=(_SECTION, _CONTENTS),
)
