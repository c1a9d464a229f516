"""Word documents (DOCX): body, tables, headers, footers, notes, comments, text boxes and properties, each once."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from exposure.words import Blob, Cause, Content, Passage, Table, Unread
from sources import ooxml
from sources.reader import Reader
from sources.tables import data_table, layout_text

_SUFFIXES = (".docx", ".docm", ".dotx", ".dotm")
_BESIDE = {
    "header": r"word/header\d*\.xml",
    "footer": r"word/footer\d*\.xml",
    "footnotes": r"word/(foot|end)notes\.xml",
    "comments": r"word/comments\.xml",
    "charts": r"word/(charts/chart|diagrams/data)\d*\.xml",
}


def recognises(blob: Blob, head: bytes) -> bool:
    """A package with a Word document inside."""
    return ooxml.holds(blob, head, "word/", _SUFFIXES)


def read(blob: Blob) -> Iterator[Content]:
    """The body as one passage, its data tables as tables, then what stands beside the body."""
    with ooxml.package(blob) as parts:
        for name in ooxml.named(parts, r"word/document\d*\.xml"):
            body = ooxml.xml_or_none(parts, name)
            yield from iter([Unread("body", Cause.CORRUPT, 0.9)]) if body is None else _body(body)
        for place, pattern in _BESIDE.items():
            yield from ooxml.passages(parts, dict.fromkeys(ooxml.named(parts, pattern), place))
        yield from ooxml.around(parts, blob)


def _body(document: ET.Element) -> Iterator[Content]:
    lines: list[str] = []
    tables: list[Table] = []
    for block in _blocks(document):
        if ooxml.local(block) == "tbl":
            rows = rows_of(block)
            table = data_table(rows, f"table {len(tables) + 1}")
            if table is None:
                lines.append(layout_text(rows))
            else:
                tables.append(table)
        else:
            lines.append(ooxml.text_under(block))
    text = "\n".join(line for line in lines if line)
    if text:
        yield Passage("body", text)
    yield from tables


def _blocks(element: ET.Element) -> Iterator[ET.Element]:
    """Paragraphs and tables in their order, through content controls and tracked changes."""
    for child in element:
        if ooxml.local(child) in {"p", "tbl"}:
            yield child
        else:
            yield from _blocks(child)


def rows_of(table: ET.Element) -> list[list[str]]:
    """The cells' text, row by row; a cell that spans columns is followed by empty ones."""
    return [[text for cell in _cells(row) for text in cell] for row in _under(table, "tr")]


def _under(element: ET.Element, name: str) -> Iterator[ET.Element]:
    """The nearest elements of that name, through wrappers but not through one another."""
    for child in element:
        if ooxml.local(child) == name:
            yield child
        elif ooxml.local(child) not in {"tbl", "p"}:
            yield from _under(child, name)


def _cells(row: ET.Element) -> Iterator[list[str]]:
    for cell in _under(row, "tc"):
        span = next((element for element in cell.iter() if ooxml.local(element) == "gridSpan"), None)
        width = next((value for key, value in span.items() if key.endswith("val")), "1") if span is not None else "1"
        extra = min(int(width), 64) - 1 if width.isdigit() else 0
        yield [ooxml.text_under(cell).replace("\n", " "), *[""] * extra]


READER = Reader(
    name="docx",
    label="Word documents (DOCX, DOCM, templates)",
    suffixes=_SUFFIXES,
    read=read,
    recognises=recognises,
)
