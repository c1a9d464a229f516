"""Attachments that Outlook wraps as winmail.dat (TNEF): the text and the files inside ([MS-OXTNEF])."""

import struct
from collections.abc import Iterator
from functools import partial
from typing import Any

from exposure.words import Blob, Cause, Content, Unread, Unreadable
from sources import mapi
from sources.encoding import decode
from sources.reader import Reader

_MAGIC = struct.pack("<I", 0x223E9F78)
_BODY, _SUBJECT, _PROPERTIES = 0x800C, 0x8004, 0x9003
_NEW, _TITLE, _DATA, _ATTACHED = 0x9002, 0x8010, 0x800F, 0x9005
_FOUR, _EIGHT = frozenset({0x02, 0x03, 0x04, 0x0A, 0x0B}), frozenset({0x05, 0x06, 0x07, 0x14, 0x40})
_SEVERAL = 0x1000


def read(blob: Blob) -> Iterator[Content]:
    """The message's text and its attachments; where the file breaks off, what came before."""
    properties: dict[int, Any] = {}
    attachments: list[dict[int, Any]] = []
    cut = False
    try:
        for kind, data in _attributes(blob.read()):
            if kind == _NEW:
                attachments.append({})
            _take(kind, data, properties, attachments)
    except (struct.error, IndexError):
        cut = True
    if cut and not properties and not attachments:
        raise Unreadable(Cause.CORRUPT)
    files = [_attachment(one, number) for number, one in enumerate(attachments, start=1)]
    yield from mapi.contents_of(mapi.Item(properties, (), files))
    if cut:
        yield Unread("end of the file", Cause.CORRUPT, 0.5)


def _attributes(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Each attribute's number and bytes; raises struct.error where they break off."""
    place = 6
    while place < len(data):
        _, kind, length = struct.unpack_from("<BII", data, place)
        if place + 11 + length > len(data):
            raise struct.error
        yield kind & 0xFFFF, data[place + 9 : place + 9 + length]
        place += 11 + length


def _take(kind: int, data: bytes, properties: dict[int, Any], attachments: list[dict[int, Any]]) -> None:
    if kind == _PROPERTIES:
        properties |= _values(data)
    elif kind == _BODY:
        properties.setdefault(mapi.BODY, decode(data).rstrip("\0"))
    elif kind == _SUBJECT:
        properties.setdefault(mapi.SUBJECT, decode(data).rstrip("\0"))
    elif attachments and kind == _TITLE:
        attachments[-1].setdefault(mapi.ATTACH_NAME, decode(data).rstrip("\0"))
    elif attachments and kind == _DATA:
        attachments[-1][mapi.ATTACH_DATA] = data
    elif attachments and kind == _ATTACHED:
        attachments[-1] = _values(data) | {
            tag: value for tag, value in attachments[-1].items() if tag == mapi.ATTACH_DATA
        }


def _values(data: bytes) -> dict[int, Any]:
    """The properties of an encapsulated list (section 2.1.3.4)."""
    found: dict[int, Any] = {}
    (count,) = struct.unpack_from("<I", data, 0)
    place = 4
    for _ in range(count):
        kind, tag = struct.unpack_from("<HH", data, place)
        place += 4
        if tag >= 0x8000:
            place = _past_name(data, place)
        pieces, place = _pieces(data, place, kind)
        value = mapi.value_of(kind & ~_SEVERAL, pieces[0]) if pieces else None
        if value is not None:
            found[tag] = value
    return found


def _past_name(data: bytes, place: int) -> int:
    named, size = struct.unpack_from("<II", data, place + 16)
    return place + 24 + (-(-size // 4) * 4 if named else 0)


def _pieces(data: bytes, place: int, kind: int) -> tuple[list[bytes], int]:
    """The values of one property and where the next begins; numbers have their width, others say it."""
    plain = kind & ~_SEVERAL
    width = 4 if plain in _FOUR else 8 if plain in _EIGHT else 16 if plain == 0x48 else 0
    count = 1
    if kind & _SEVERAL or not width:
        (count,) = struct.unpack_from("<I", data, place)
        place += 4
    pieces: list[bytes] = []
    for _ in range(count):
        size = width
        if not width:
            (size,) = struct.unpack_from("<I", data, place)
            place += 4
        if place + size > len(data):
            raise struct.error
        pieces.append(data[place : place + size])
        place += -(-size // 4) * 4
    return pieces, place


def _attachment(properties: dict[int, Any], number: int) -> mapi.Attachment:
    named = (mapi.ATTACH_LONG_NAME, mapi.ATTACH_NAME, mapi.DISPLAY_NAME)
    name = str(next((properties[tag] for tag in named if properties.get(tag)), f"part {number}"))
    data = properties.get(mapi.ATTACH_DATA) or b""
    if properties.get(mapi.ATTACH_METHOD) == mapi.EMBEDDED and data[16:20] == _MAGIC:
        data = data[16:]  # an item inside begins with the mark of its interface
    return mapi.Attachment(name, partial(Blob.of_bytes, name, data), len(data))


READER = Reader(
    name="tnef",
    label="Outlook's wrapped attachments (winmail.dat, TNEF)",
    suffixes=(".tnef",),
    read=read,
    magic=(_MAGIC,),
)
