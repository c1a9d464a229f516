"""The counts as a workbook: summary, datasets, categories, data subjects, findings and what was not read."""

import io
import math
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from exposure.assessment import Assessment, DatasetFigures
from exposure.figures import Figure, band
from exposure.words import State
from reports.answers import not_read
from reports.clock import clock_of
from reports.declare import Report
from reports.labels import advice, category_label, entity_label, mark_of, state_label, subject_label
from reports.story import first_estimate
from reports.wording import BASIS_LONG, capital, listed, number, shown, when
from reports.worklist import cause_of, worklist

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.styles import Alignment
    from openpyxl.worksheet.worksheet import Worksheet

Value = str | int | float
WIDEST = 60  # characters
UNREAD_SHOWN = 20_000  # a workbook of more is slow to open; unread.csv has all
LINE = 15.5  # points
BOUNDS = ("Lower", "Best", "Upper", "Basis")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet's name, its header and its rows."""

    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


def sheets(assessment: Assessment) -> tuple[Sheet, ...]:
    """The sheets in the order in which they are read."""
    both = (("Dataset", "Category", "Remark", *BOUNDS), ("Dataset", "Data subjects", *BOUNDS))
    return (
        Sheet("Summary", ("Figure", *BOUNDS, "Remark"), tuple(_summary(assessment))),
        Sheet("Datasets", _DATASET_HEADER, tuple(_datasets(assessment))),
        Sheet("Categories", both[0], tuple(_categories(assessment))),
        Sheet("Subjects", both[1], tuple(_subjects(assessment))),
        Sheet("Findings", ("Dataset", "Found", "Entity", "Findings", "Distinct values"), tuple(_findings(assessment))),
        Sheet("Unread", _UNREAD_HEADER, tuple(_unread(assessment))),
    )


def _bounds(figure: Figure) -> tuple[Value, ...]:
    return figure.lower, figure.best, figure.upper, figure.basis.value


def _said(name: str, value: Value, remark: str = "") -> tuple[Value, ...]:
    return (name, "", "", "", "", value) if isinstance(value, str) else (name, "", value, "", "", remark)


def _summary(assessment: Assessment) -> Iterator[tuple[Value, ...]]:
    clock, coverage, severity = clock_of(assessment), assessment.coverage, assessment.severity
    people = assessment.people
    yield (
        "People",
        *_bounds(people),
        f"{capital(BASIS_LONG[people.basis])}. Upper figure in the band {band(people.upper)}.",
    )
    yield from _registers(assessment)
    yield ("Records", *_bounds(assessment.records), "Rows, forms, messages or documents that name somebody")
    yield ("People in two categories or more", *_bounds(assessment.several_categories), "")
    for sentence in first_estimate(assessment):
        yield _said("First estimate", sentence)
    yield _said("People said to be dead", assessment.deceased, "In no figure")
    yield _said("Files", coverage.files)
    yield _said("Bytes", coverage.bytes)
    yield _said("Items", coverage.items, "Members of archives and mailboxes are items")
    yield _said(
        "Items not read, or not wholly", not_read(assessment), "Listed in the sheet Unread, all of them in unread.csv"
    )
    yield _said("Severity", round(severity.score, 2), f"{severity.level} (ENISA 2013)")
    yield _said("Incident", assessment.incident.name)
    yield _said("Notification due", when(clock.due) if clock else "not known")
    yield _said("Figures of", when(assessment.run.finished))
    yield _said("Run", assessment.run.id)
    yield _said("Controllers", listed(list(assessment.incident.controllers)) or "not given")
    for name, version in sorted(assessment.run.versions.items()):
        yield _said(f"Version of {name}", version)
    for name, setting in sorted(assessment.run.settings.items()):
        yield _said(f"Setting {name}", setting)


def _registers(assessment: Assessment) -> Iterator[tuple[Value, ...]]:
    found = assessment.registered
    if found is None:
        return
    for one in found.registers:
        yield (f"People on {one.name}", *_bounds(one.people), f"Of {number(one.rows)} rows of the register")
    yield ("People on any register", *_bounds(found.known), "")
    yield ("People on no register", *_bounds(found.unknown), "")


_DATASET_HEADER = (
    "Dataset", "Source", "People lower", "People best", "People upper", "Basis",
    "Records lower", "Records best", "Records upper", "Items", "Not read or not wholly", "Bytes",
)  # fmt: skip


def _datasets(assessment: Assessment) -> Iterator[tuple[Value, ...]]:
    for dataset in assessment.datasets:
        states = dataset.coverage.items_by_state
        left = states.get(State.UNREAD, 0) + states.get(State.PARTLY, 0)
        records = _bounds(dataset.records)[:3]
        yield (dataset.name, dataset.source, *_bounds(dataset.people), *records, dataset.items, left, dataset.bytes)


def _holders(assessment: Assessment) -> Iterator[tuple[str, Assessment | DatasetFigures]]:
    yield "(all datasets)", assessment
    yield from ((dataset.name, dataset) for dataset in assessment.datasets)


def _categories(assessment: Assessment) -> Iterator[tuple[Value, ...]]:
    for name, holder in _holders(assessment):
        for code, figure in sorted(holder.categories.items()):
            yield (name, category_label(code), mark_of(code), *_bounds(figure))


def _subjects(assessment: Assessment) -> Iterator[tuple[Value, ...]]:
    for name, holder in _holders(assessment):
        for code, figure in sorted(holder.subject_types.items()):
            yield (name, subject_label(code), *_bounds(figure))


def _findings(assessment: Assessment) -> Iterator[tuple[Value, ...]]:
    for name, holder in _holders(assessment):
        for entity, count in sorted(holder.findings.items()):
            yield (name, entity_label(entity), entity, count, holder.distinct.get(entity, ""))


_UNREAD_HEADER = ("Task", "Dataset", "Item", "Kind", "Cause", "State", "Bytes", "Share not read", "What to do", "Done")


def _unread(assessment: Assessment) -> Iterator[tuple[Value, ...]]:
    for item in worklist(assessment)[:UNREAD_SHOWN]:
        todo = advice(item.cause)
        yield (
            todo.task, item.dataset, item.label, item.kind, cause_of(item, assessment), state_label(item.state),
            item.bytes, float(item.share), todo.next_step, "",
        )  # fmt: skip


def render(assessment: Assessment, folder: Path) -> None:
    """Writes `counts.xlsx`, byte for byte the same for the same figures."""
    from openpyxl import Workbook  # noqa: PLC0415 - a third of a second to import

    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in sheets(assessment):
        _fill(book, sheet)
    book.properties.creator = "breach-exposure"
    book.properties.title = f"Counts of {shown(assessment.incident.name)}"
    (folder / REPORT.filename).write_bytes(_timeless(book))


def _fill(book: "Workbook", sheet: Sheet) -> None:
    made = book.create_sheet(sheet.name)
    for place, row in enumerate((sheet.header, *sheet.rows), start=1):
        for column, value in enumerate(row, start=1):
            _set(made, place, column, value)
    made.freeze_panes = "B2"
    made.auto_filter.ref = made.dimensions
    made.page_setup.orientation = "landscape"
    made.page_setup.paperSize = 9  # A4
    made.page_setup.fitToHeight = 0
    made.sheet_properties.pageSetUpPr.fitToPage = True
    made.print_title_rows = "1:1"
    _dress(made, sheet)


def _set(made: "Worksheet", row: int, column: int, value: Value) -> None:
    """Sets a cell. Text stays text: what looks like a formula is stored as a string and quoted."""
    cell = made.cell(row, column)
    if isinstance(value, str):
        if not value:
            return
        cell.value = shown(value)[:32_767]
        cell.data_type = "s"
        cell.quotePrefix = value.lstrip().startswith(("=", "+", "-", "@"))
    else:
        cell.value = value
        cell.number_format = "0%" if made.cell(1, column).value == "Share not read" else _number_format(value)


def _number_format(value: float) -> str:
    return "#,##0" if isinstance(value, int) else "0.00"


def _dress(made: "Worksheet", sheet: Sheet) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415 - comes with the workbook
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    for column, title in enumerate(sheet.header, start=1):
        values = [row[column - 1] for row in sheet.rows]
        counted = any(not isinstance(value, str) for value in values)
        head = made.cell(1, column)
        head.font = Font(name="Calibri", bold=True, color="FFFFFF")
        head.fill = PatternFill("solid", fgColor="1F3A4D")
        head.alignment = Alignment(vertical="center", horizontal="right" if counted else "left", indent=1)
        made.column_dimensions[get_column_letter(column)].width = _width(title, values)
        for place, value in enumerate(values, start=2):
            if value != "":
                made.cell(place, column).alignment = _alignment(value)
    made.row_dimensions[1].height = 24
    for place, row in enumerate(sheet.rows, start=2):
        made.row_dimensions[place].height = LINE * max(_lines(value) for value in row)


def _alignment(value: Value) -> "Alignment":
    from openpyxl.styles import Alignment  # noqa: PLC0415 - comes with the workbook

    if not isinstance(value, str):
        return Alignment(vertical="top")
    return Alignment(horizontal="left", vertical="top", indent=1, wrap_text=len(value) > WIDEST)


def _lines(value: Value) -> int:
    return min(max(math.ceil(len(value) / (WIDEST - 4)), 1), 20) if isinstance(value, str) else 1


def _width(title: str, values: Sequence[Value]) -> int:
    texts = [f"{value:,}" if isinstance(value, int) else str(value) for value in values]
    return min(max(len(text) for text in (title, *texts)) + 4, WIDEST)


def _timeless(book: "Workbook") -> bytes:
    """The workbook's bytes without the clock: openpyxl writes the time of saving into three places."""
    saved, clean = io.BytesIO(), io.BytesIO()
    book.save(saved)
    with zipfile.ZipFile(saved) as old, zipfile.ZipFile(clean, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "docProps/core.xml":
                data = re.sub(rb"<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\1>", b"", data)
            new.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return clean.getvalue()


REPORT = Report("xlsx", "Counts as a workbook", "counts.xlsx", render)
