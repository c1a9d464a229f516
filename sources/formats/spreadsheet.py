"""Excel and OpenDocument workbooks: every sheet, hidden or not, each table on it; comments and text boxes as text."""

import io
import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from html import unescape
from typing import Any

from exposure.words import Blob, Cause, Content, Passage, Unread, Unreadable
from sources import compound, ooxml
from sources.decrypted import decrypted, is_locked
from sources.formats import opendocument
from sources.headers import HEAD_ROWS, header_row
from sources.odf_locks import unlocked_package
from sources.office97 import beside_excel
from sources.reader import Reader
from sources.silence import silence
from sources.tables import contents_of_rows

_PAGE_LINE = re.compile(rb"<(?:odd|even|first)(?:Header|Footer)[^>]*>([^<]+)<")
_PAGE_CODE = re.compile(r'&(?:"[^"]*"|K[0-9A-F]{6}|\d+|.)')
_SUFFIXES = (".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls", ".xlt", ".xla", ".xlam", ".ods")


def recognises(blob: Blob, head: bytes) -> bool:
    """A package with a workbook inside, or a compound file with a workbook stream."""
    if ooxml.holds(blob, head, "xl/", _SUFFIXES) or ooxml.mimetype(head).endswith("opendocument.spreadsheet"):
        return True
    return compound.holds(blob, head, ("Workbook", "Book"))


def read(blob: Blob) -> Iterator[Content]:
    """A table for each table of each sheet; a sheet that fails is Unread by itself."""
    if ooxml.mimetype(blob.read(128)):
        blob = unlocked_package(blob)
    workbook = _opened(blob)
    if workbook is None and is_locked(blob):
        blob = decrypted(blob)
        workbook = _opened(blob)
    if workbook is None:
        yield from _otherwise(blob)
        return
    names = workbook.sheet_names
    for name in names:
        try:
            with silence():
                rows = workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)
        except Exception:  # noqa: BLE001 - a library's own errors, whatever they are, cost this sheet alone
            yield Unread(f"sheet {name}", Cause.CORRUPT, 1 / len(names))
        else:
            yield from sheet_contents(name, [[cell_text(value) for value in row] for row in rows])
    yield from _beside_the_cells(blob) if blob.read(2) == b"PK" else beside_excel(blob)


def _opened(blob: Blob) -> Any:
    """The workbook, None where it is under a password, or of a make that this library does not know."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError  # noqa: PLC0415 - imported where it is used

    try:
        with silence():
            return CalamineWorkbook.from_filelike(io.BytesIO(blob.read()))
    except (PasswordError, CalamineError):
        return None


def _otherwise(blob: Blob) -> Iterator[Content]:
    """The sheets of a workbook by slower ways: parts that are not where they should be, types left out."""
    if blob.read(2) != b"PK":
        raise Unreadable(Cause.CORRUPT)
    with ooxml.package(blob) as parts:
        document = ooxml.xml_or_none(parts, "content.xml") if "content.xml" in parts.NameToInfo else None
    sheets = opendocument.sheets(document) if document is not None else _by_openpyxl(blob)
    found = False
    for name, rows in sheets:
        found = True
        yield from sheet_contents(name, rows)
    if not found:
        raise Unreadable(Cause.CORRUPT)
    yield from _beside_the_cells(blob)


def _by_openpyxl(blob: Blob) -> Iterator[tuple[str, list[list[str]]]]:
    from openpyxl import load_workbook  # noqa: PLC0415 - slow, for the few that need it

    try:
        workbook = load_workbook(io.BytesIO(blob.read()), data_only=True)
    except Exception:  # noqa: BLE001 - broken bytes break the library in many ways
        raise Unreadable(Cause.CORRUPT) from None
    for sheet in workbook.worksheets:
        yield sheet.title, [[cell_text(value) for value in row] for row in sheet.iter_rows(values_only=True)]


def sheet_contents(name: str, rows: list[list[str]]) -> Iterator[Content]:
    """The tables of one sheet, split where an empty row is followed by a new header."""
    starts = _table_starts(rows)
    ends = [*starts[1:], len(rows)][: len(starts)]
    for number, (start, end) in enumerate(zip(starts, ends, strict=True), start=1):
        block = rows[start:end]
        while block and not any(block[-1]):
            block.pop()
        place = f"sheet {name}" if len(starts) == 1 else f"sheet {name}, table {number}"
        yield from contents_of_rows(_without_empty_columns(block), place, start + 1)


def _table_starts(rows: Sequence[Sequence[str]]) -> list[int]:
    """The first rows of the tables, counted from 0."""
    starts: list[int] = []
    for index, row in enumerate(rows):
        if not any(row):
            continue
        if not starts:
            starts.append(index)
        elif not any(rows[index - 1]) and sum(map(bool, row)) > 1:
            below = _until_empty(rows[index : index + HEAD_ROWS])
            if len(below) > 1 and header_row(below) == 0:
                starts.append(index)
    return starts if len(starts) < 2 or _is_table(rows[starts[0] : starts[1]]) else starts[:1] + starts[2:]


def _until_empty(rows: Sequence[Sequence[str]]) -> list[Sequence[str]]:
    block: list[Sequence[str]] = []
    for row in rows:
        if not any(row):
            break
        block.append(row)
    return block


def _is_table(rows: Sequence[Sequence[str]]) -> bool:
    """Whether what stands above the second header is a table, and not just a title or a note."""
    return sum(sum(map(bool, row)) > 1 for row in rows) > 1


def _without_empty_columns(rows: list[list[str]]) -> list[list[str]]:
    """The rows without columns that are empty throughout: another table's, or a margin."""
    width = max((len(row) for row in rows), default=0)
    used = [column for column in range(width) if any(column < len(row) and row[column] for row in rows)]
    if len(used) == width:
        return rows
    return [[row[column] if column < len(row) else "" for column in used] for row in rows]


def cell_text(value: Any) -> str:
    """A cell as a user sees it, as near as its type says: ISO dates, whole numbers without ".0"."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e17 else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "seconds")
    if isinstance(value, (date, time)):
        return value.isoformat()
    return str(value) if isinstance(value, (int, timedelta)) else ""


def _beside_the_cells(blob: Blob) -> Iterator[Content]:
    """Comments, text boxes, page headers and properties of a workbook, whose cells are already read."""
    with ooxml.package(blob) as parts:
        if "content.xml" in parts.NameToInfo:
            yield from opendocument.beside_the_cells(parts)
            yield from opendocument.around(parts)
            return
        names = ooxml.named(parts, r"xl/(comments|threadedComments/|drawings/drawing|charts/chart|persons/).*\.xml")
        yield from ooxml.passages(parts, {name: name.removeprefix("xl/") for name in names})
        lines = [
            line for name in ooxml.named(parts, r"xl/worksheets/.+\.xml") for line in _page_lines(parts.read(name))
        ]
        if lines:
            yield Passage("page headers and footers", "\n".join(dict.fromkeys(lines)))
        yield from ooxml.around(parts, blob)


def _page_lines(sheet: bytes) -> Iterator[str]:
    """The page's header and footer without their codes (ECMA-376 part 1, 18.3.1.39)."""
    start = sheet.rfind(b"<headerFooter")
    for found in _PAGE_LINE.finditer(sheet, start) if start >= 0 else ():
        text = unescape(found[1].decode("utf-8", "replace"))
        yield from (piece.strip() for piece in _PAGE_CODE.sub("\n", text).split("\n") if piece.strip())


READER = Reader(
    name="spreadsheet",
    label="Excel (XLSX, XLSM, XLSB, XLS) and OpenDocument spreadsheets",
    suffixes=_SUFFIXES,
    read=read,
    recognises=recognises,
)
