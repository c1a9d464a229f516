"""OpenDocument texts and presentations (ODT, ODP): body or slides, tables, notes, comments, headers, footers."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET
from zipfile import ZipFile

from exposure.words import Blob, Cause, Content, Passage, Table, TextKind, Unread
from sources import ooxml
from sources.odf_locks import unlocked_package
from sources.reader import Reader
from sources.tables import data_table, layout_text

_TYPES = ("opendocument.text", "opendocument.presentation", "opendocument.graphics")
_SUFFIXES = (".odt", ".ott", ".odp", ".otp", ".odg")
_BREAKS = {
    "p": "\n",
    "h": "\n",
    "line-break": "\n",
    "tab": "\t",
    "s": " ",
    "table-row": "\n",
    "creator": "\n",
    "date": "\n",
}
_APART = frozenset({"note-body", "annotation", "text-box"})
_CELLS = frozenset({"table-cell", "covered-table-cell"})


def recognises(_blob: Blob, head: bytes) -> bool:
    """The type that the package names in its first bytes."""
    kind = ooxml.mimetype(head)
    return any(name in kind for name in _TYPES)


def read(blob: Blob) -> Iterator[Content]:
    """The body as one passage, or each slide as one, its data tables, then what the styles and properties hold."""
    with ooxml.package(unlocked_package(blob)) as parts:
        content = ooxml.xml_or_none(parts, "content.xml")
        if content is None:
            yield Unread("body", Cause.CORRUPT, 0.9)
            return
        slides = [element for element in content.iter() if ooxml.local(element) == "page"]
        for number, slide in enumerate(slides, start=1):
            yield from _contents(slide, f"slide {number}")
        if not slides:
            yield from _contents(content, "body")
        yield from around(parts)


def around(parts: ZipFile) -> Iterator[Passage]:
    """The headers and footers of the pages, and the properties."""
    styles = ooxml.xml_or_none(parts, "styles.xml")
    for element in styles.iter() if styles is not None else ():
        if ooxml.local(element) in {"header", "footer"} and (text := _text(element)):
            yield Passage(ooxml.local(element), text)
    yield from _properties(ooxml.xml_or_none(parts, "meta.xml"))


def beside_the_cells(parts: ZipFile) -> Iterator[Passage]:
    """A spreadsheet's comments and drawn texts."""
    data = parts.read("content.xml")
    if b"annotation" in data or b":drawing:" in data:
        yield from _drawn(ooxml.parse(data))


def sheets(document: ET.Element) -> Iterator[tuple[str, list[list[str]]]]:
    """A spreadsheet's sheets by name, their rows of texts; repeated cells once."""
    for table in document.iter():
        if ooxml.local(table) == "table":
            name = next((value for key, value in table.items() if key.endswith("}name")), "")
            lines = _under(table, frozenset({"table-row"}))
            yield name, [[_text(cell).replace("\n", " ") for cell in _under(line, _CELLS)] for line in lines]


def _drawn(element: ET.Element) -> Iterator[Passage]:
    for child in element:
        if ooxml.local(child) == "annotation" or ":drawing:" in str(child.tag):
            text = _text(child)
            if text:
                yield Passage("comment" if ooxml.local(child) == "annotation" else "drawing", text)
        else:
            yield from _drawn(child)


def _contents(element: ET.Element, place: str) -> Iterator[Content]:
    tables: list[Table] = []
    pieces: list[str] = []
    _collect(element, pieces, tables, f"{place}, table" if place != "body" else "table")
    text = _lines(pieces)
    if text:
        yield Passage(place, text)
    yield from tables


def _collect(element: ET.Element, pieces: list[str], tables: list[Table] | None, place: str) -> None:
    """The text below `element`; its data tables go to `tables`, where they are wanted."""
    name = ooxml.local(element)
    if name == "table" and tables is not None:
        lines = _under(element, frozenset({"table-row"}))
        rows = [[_text(cell).replace("\n", " ") for cell in _under(line, _CELLS)] for line in lines]
        table = data_table(rows, f"{place} {len(tables) + 1}")
        if table is None:
            pieces.append(layout_text(rows) + "\n")
        else:
            tables.append(table)
        return
    if name in _APART:
        pieces.append("\n")
    if element.text and not element.text.isspace():
        pieces.append(element.text)
    for child in element:
        _collect(child, pieces, tables, place)
        if child.tail and (child.tail.strip() or name in {"p", "h", "span", "a"}):
            pieces.append(child.tail)
    pieces.append("\t" if name in _CELLS else _BREAKS.get(name, ""))


def _under(element: ET.Element, names: frozenset[str]) -> Iterator[ET.Element]:
    """The nearest elements of those names, through wrappers but not into a table inside a cell."""
    for child in element:
        if ooxml.local(child) in names:
            yield child
        elif ooxml.local(child) != "table":
            yield from _under(child, names)


def _text(element: ET.Element) -> str:
    pieces: list[str] = []
    _collect(element, pieces, None, "")
    return _lines(pieces)


def _lines(pieces: list[str]) -> str:
    return "\n".join(line.strip() for line in "".join(pieces).split("\n") if line.strip())


def _properties(meta: ET.Element | None) -> Iterator[Passage]:
    named = {"creator", "initial-creator", "title", "subject", "description", "keyword", "user-defined"}
    found = [element for element in (meta.iter() if meta is not None else ()) if ooxml.local(element) in named]
    lines = dict.fromkeys(
        f"{ooxml.local(element)}: {(element.text or '').strip()}" for element in found if element.text
    )
    if lines:
        yield Passage("properties", "\n".join(lines), TextKind.PROPERTIES)


READER = Reader(
    name="opendocument",
    label="OpenDocument texts and presentations (ODT, ODP)",
    suffixes=_SUFFIXES,
    read=read,
    recognises=recognises,
)
