"""What stands beside the body in DOC and XLS files: notes, comments, headers, text boxes, properties."""

import io
import re
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from exposure.words import Blob, Passage, TextKind
from sources.encoding import decode

_STORIES = ("body", "footnotes", "headers", "", "comments", "endnotes", "text boxes", "text boxes of headers")
_LENGTHS, _PIECES, _OWNERS = 76, 418, 442  # in the FIB: ccpText and on, fcClx, fcGrpXstAtnOwners ([MS-DOC] 2.5)
_WORD_97 = 0xC1
_INSTRUCTION = re.compile("\x13[^\x13\x14\x15]*\x14|\x13[^\x13\x15]*\x15|\x15")
_MARKS = {7: "\t", 11: "\n", 12: "\n", 13: "\n", 30: "-"} | dict.fromkeys([*range(7), 8, *range(14, 30), 31])
_HEADER, _FOOTER, _NOTE, _DRAWN, _CONTINUED = 0x14, 0x15, 0x1C, 0x1B6, 0x3C
_PAGE_CODE = re.compile(r'&(?:"[^"]*"|\d+|.)')
_NAMED = (
    ("SummaryInformation", 2, "title"), ("SummaryInformation", 3, "subject"), ("SummaryInformation", 4, "author"),
    ("SummaryInformation", 5, "keywords"), ("SummaryInformation", 6, "comments"),
    ("SummaryInformation", 8, "last_saved_by"), ("DocumentSummaryInformation", 14, "manager"),
    ("DocumentSummaryInformation", 15, "company"), ("DocumentSummaryInformation", 2, "category"),
)  # fmt: skip
_NARROW, _WIDE, _MOST_PROPERTIES = 0x1E, 0x1F, 512


@contextmanager
def _opened(blob: Blob) -> Iterator[Any]:
    import olefile  # noqa: PLC0415 - only for such a file

    with olefile.OleFileIO(io.BytesIO(blob.read())) as file:
        yield file


def beside_word(blob: Blob) -> list[Passage]:
    """Footnotes, headers, comments, endnotes and text boxes of a DOC; none of one that is older or broken."""
    try:
        with _opened(blob) as file:
            return list(_stories(file))
    except Exception:  # noqa: BLE001 - the body is read; broken notes are no reason to lose it
        return []


def _stories(file: Any) -> Iterator[Passage]:
    document = file.openstream("WordDocument").read()
    version, flags = struct.unpack_from("<2xH6xH", document)
    if version < _WORD_97:
        return
    lengths = struct.unpack_from("<8I", document, _LENGTHS)
    start, size = struct.unpack_from("<II", document, _PIECES)
    table = file.openstream("1Table" if flags & 0x200 else "0Table").read()
    text = "".join(_pieces(document, table[start : start + size]))
    begun = 0
    for place, length in zip(_STORIES, lengths, strict=True):
        story = text[begun : begun + length]
        begun += length
        lines = (line.strip() for line in _INSTRUCTION.sub("", story).translate(_MARKS).split("\n"))
        said = "\n".join(line for line in lines if line)
        if said and place not in {"body", ""}:
            yield Passage(place, said)
    start, size = struct.unpack_from("<II", document, _OWNERS)
    owners = "\n".join(_owners(table[start : start + size]))
    if owners:
        yield Passage("comments' authors", owners)


def _owners(table: bytes) -> Iterator[str]:
    place = 0
    while place + 2 <= len(table):
        (length,) = struct.unpack_from("<H", table, place)
        yield table[place + 2 : place + 2 + 2 * length].decode("utf-16-le", "replace")
        place += 2 + 2 * length


def _pieces(document: bytes, table: bytes) -> Iterator[str]:
    """The text of the pieces in order ([MS-DOC] 2.8.35 and 2.9.177)."""
    place = 0
    while table[place] == 1:
        place += 3 + struct.unpack_from("<H", table, place + 1)[0]
    (size,) = struct.unpack_from("<I", table, place + 1)
    count = (size - 4) // 12
    ends = struct.unpack_from(f"<{count + 1}I", table, place + 5)
    for number in range(count):
        (where,) = struct.unpack_from("<I", table, place + 5 + 4 * (count + 1) + 8 * number + 2)
        length = ends[number + 1] - ends[number]
        if where & 0x40000000:
            where = (where & ~0x40000000) // 2
            yield document[where : where + length].decode("cp1252", "replace")
        else:
            yield document[where : where + 2 * length].decode("utf-16-le", "replace")


def beside_excel(blob: Blob) -> list[Passage]:
    """Comments, text boxes, page headers and properties of an XLS; what can be read of a broken one."""
    found: list[Passage] = []
    try:
        with _opened(blob) as file:
            found.extend(_properties(file))
            stream = "Workbook" if file.exists("Workbook") else "Book"
            found.extend(_notes(file.openstream(stream).read()))
    except Exception:  # noqa: BLE001, S110 - the cells are read; broken notes are no reason to lose them
        pass
    return found


def _notes(workbook: bytes) -> Iterator[Passage]:
    """[MS-XLS] 2.4.136, 2.4.124, 2.4.179 and 2.4.329."""
    place, drawn = 0, 0
    lines: list[str] = []
    while place + 4 <= len(workbook):
        kind, size = struct.unpack_from("<HH", workbook, place)
        data = workbook[place + 4 : place + 4 + size]
        place += 4 + size
        if kind in {_HEADER, _FOOTER} and size > 3:
            lines.append(_PAGE_CODE.sub(" ", _string(data)).strip())
        elif kind == _NOTE and size > 11:
            lines.append(_string(data[8:]))
        elif kind == _CONTINUED and drawn:
            text = _characters(data[1:], drawn, wide=bool(data[:1] != b"\0"))
            drawn = 0
            yield Passage("comments and text boxes", text)
        drawn = struct.unpack_from("<H", data, 10)[0] if kind == _DRAWN and size >= 12 else drawn
    if text := "\n".join(dict.fromkeys(line for line in lines if line)):
        yield Passage("page headers and comments' authors", text)


def _string(data: bytes) -> str:
    length, wide = struct.unpack_from("<HB", data)
    return _characters(data[3:], length, wide=bool(wide & 1))


def _characters(data: bytes, length: int, *, wide: bool) -> str:
    return data[: 2 * length].decode("utf-16-le", "replace") if wide else data[:length].decode("cp1252", "replace")


def _properties(file: Any) -> Iterator[Passage]:
    lines = []
    for name, number, wanted in _NAMED:
        path = [f"\x05{name}"]
        if file.exists(path):
            with file.openstream(path) as stream:
                lines += [f"{wanted}: {text}" for text in [_property(stream.read(), number)] if text]
    if lines:
        yield Passage("properties", "\n".join(lines), TextKind.PROPERTIES)


def _property(data: bytes, wanted: int) -> str:
    """A text among the properties of a stream, "" for none ([MS-OLEPS] 2.21, 2.20, 2.15).

    The library's own reader follows a list for as long as a broken length says.
    """
    try:
        (start,) = struct.unpack_from("<I", data, 44)
        (count,) = struct.unpack_from("<I", data, start + 4)
        for place in range(start + 8, start + 8 + 8 * min(count, _MOST_PROPERTIES), 8):
            number, offset = struct.unpack_from("<II", data, place)
            if number == wanted:
                kind, length = struct.unpack_from("<II", data, start + offset)
                text = data[start + offset + 8 : start + offset + 8 + length * (2 if kind == _WIDE else 1)]
                said = text.decode("utf-16-le", "replace") if kind == _WIDE else decode(text) if kind == _NARROW else ""
                return said.split("\0")[0].strip()
    except struct.error:
        pass
    return ""
