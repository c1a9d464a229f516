"""dBase and FoxPro tables (DBF): every record that is not deleted; deleted ones too, for their bytes were taken."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from exposure.words import Blob, Cause, Content, Table, Unread, Unreadable
from sources.encoding import decode
from sources.reader import Reader
from sources.tables import batches

_KINDS = frozenset({0x02, 0x03, 0x04, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8B, 0xCB, 0xF5, 0xFB})
_CODE_PAGES = {0x01: "cp437", 0x02: "cp850", 0x03: "cp1252", 0x57: "cp1252", 0x04: "mac_roman"}
_MEMO = frozenset("MGPB")


@dataclass(frozen=True, slots=True)
class _Column:
    """One field of a record: its name, its type's letter, and where it stands."""

    name: str = field(repr=False)
    kind: str
    start: int
    length: int


def recognises(blob: Blob, head: bytes) -> bool:
    """A header whose lengths fit each other and its fields, under a name that says DBF."""
    if blob.suffix != ".dbf" or len(head) < 65 or head[0] not in _KINDS:
        return False
    header, record = struct.unpack_from("<HH", head, 8)
    return record > 1 and 0x0D in head[64:header:32]


def read(blob: Blob) -> Iterator[Content]:
    """The table; text kept in a memo file beside it belongs to that file."""
    with blob.open() as source:
        head = source.read(32)
        if len(head) < 32 or head[0] not in _KINDS:
            raise Unreadable(Cause.CORRUPT)
        records, header, record = struct.unpack_from("<IHH", head, 4)
        columns = _columns(source.read(max(0, header - 32)))
        if not columns or record < 2:
            raise Unreadable(Cause.CORRUPT)
        held = max(0, blob.size - header) // record
        source.seek(header)
        lines = (source.read(record) for _ in range(min(records, held)))
        codec = _CODE_PAGES.get(head[29])
        rows = ([_value(column, line, codec) for column in columns] for line in lines)
        yield Table("", tuple(column.name for column in columns), batches(rows, len(columns)))
        if held < records:
            yield Unread("end of the table", Cause.CORRUPT, (records - held) / records)


def _columns(data: bytes) -> list[_Column]:
    """The fields that hold values of their own: those in a memo file hold only a number of it."""
    found: list[_Column] = []
    start = 1
    for place in range(0, len(data) - 31, 32):
        if data[place] in {0x0D, 0x00}:
            break
        kind, length = chr(data[place + 11]), data[place + 16]
        if kind == "C":
            length += data[place + 17] << 8
        if kind not in _MEMO:
            found.append(_Column(decode(data[place : place + 11].split(b"\0")[0]), kind, start, length))
        start += length
    return found


def _value(column: _Column, record: bytes, codec: str | None) -> str | None:
    """A cell as text: ISO dates, numbers of the binary types in figures."""
    kind, data = column.kind, record[column.start : column.start + column.length]
    if kind == "I" and len(data) == 4:
        return str(struct.unpack("<i", data)[0])
    if kind == "O" and len(data) == 8:
        return repr(struct.unpack("<d", data)[0])
    text = decode(data, codec).strip(" \0")
    if kind == "D" and len(text) == 8 and text.isdigit():
        return f"{text[:4]}-{text[4:6]}-{text[6:]}"
    return text or None


READER = Reader(
    name="dbase",
    label="dBase and FoxPro tables (DBF)",
    suffixes=(".dbf",),
    read=read,
    recognises=recognises,
)
