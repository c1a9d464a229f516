"""Outlook items in files (MSG): header, everybody it was sent to, body, attachments as items ([MS-OXMSG])."""

import io
import struct
from collections.abc import Iterator
from functools import partial
from typing import Any

from exposure.words import Blob, Cause, Content, Unreadable
from sources import compound, mapi
from sources.reader import Reader

_PROPERTIES = "__properties_version1.0"
_HEADS = (32, 24, 8)  # bytes before the properties: at the top, in an item inside, in a recipient or an attachment
_FIXED = frozenset({0x02, 0x03, 0x0B, 0x14, 0x40})


def recognises(blob: Blob, head: bytes) -> bool:
    """A compound file with the properties of an Outlook item at its root."""
    return compound.holds(blob, head, (_PROPERTIES,))


def read(blob: Blob) -> Iterator[Content]:
    """What the item says."""
    import olefile  # noqa: PLC0415 - only for such a file

    try:
        file = olefile.OleFileIO(io.BytesIO(blob.read()))
        item = _item(file, [], _HEADS[0])
    except Exception:  # noqa: BLE001 - broken bytes break the library in many ways
        raise Unreadable(Cause.CORRUPT) from None
    if not item.properties:
        raise Unreadable(Cause.CORRUPT)
    yield from mapi.contents_of(item)


def _item(file: Any, at: list[str], head: int) -> mapi.Item:
    below = (path for path in file.listdir(storages=True) if path[: len(at)] == at and len(path) > len(at))
    names = sorted({path[len(at)] for path in below})
    recipients = [_properties(file, [*at, name], _HEADS[2]) for name in names if name.startswith("__recip_version1.0_")]
    attached = [name for name in names if name.startswith("__attach_version1.0_")]
    attachments = [_attachment(file, [*at, name], number) for number, name in enumerate(attached, start=1)]
    return mapi.Item(_properties(file, at, head), recipients, attachments)


def _properties(file: Any, at: list[str], head: int) -> dict[int, Any]:
    """The properties of a storage: small ones stand in its table, others in streams of their own."""
    found: dict[int, Any] = {}
    table = _stream(file, [*at, _PROPERTIES])
    for place in range(head, len(table) - 15, 16):
        kind, tag = struct.unpack_from("<HH", table, place)
        if kind in _FIXED:
            value: Any = mapi.value_of(kind, table[place + 8 : place + 16])
        elif tag == mapi.ATTACH_DATA:
            continue
        else:
            value = mapi.value_of(kind, _stream(file, [*at, f"__substg1.0_{tag:04X}{kind:04X}"]))
        if value is not None and value not in ("", b""):
            found[tag] = value
    return found


def _stream(file: Any, path: list[str]) -> bytes:
    if not file.exists(path):
        return b""
    with file.openstream(path) as stream:
        data: bytes = stream.read()
    return data


def _attachment(file: Any, at: list[str], number: int) -> mapi.Attachment:
    properties = _properties(file, at, _HEADS[2])
    named = (mapi.ATTACH_LONG_NAME, mapi.ATTACH_NAME, mapi.DISPLAY_NAME)
    name = str(next((properties[tag] for tag in named if properties.get(tag)), f"part {number}"))
    inside = [*at, "__substg1.0_3701000D"]
    if file.exists([*inside, _PROPERTIES]):
        return mapi.Attachment(name, lambda: mapi.contents_of(_item(file, inside, _HEADS[1])))
    data = [*at, "__substg1.0_37010102"]
    size = file.get_size(data) if file.exists(data) else 0
    return mapi.Attachment(name, partial(_file, file, data, name), size)


def _file(file: Any, path: list[str], name: str) -> Blob:
    return Blob.of_bytes(name, _stream(file, path))


READER = Reader(
    name="msg",
    label="Outlook items (MSG)",
    suffixes=(".msg",),
    read=read,
    recognises=recognises,
)
