"""The sheet on which a reviewer says who belongs together: a workbook or a CSV, written and read back."""

import csv
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from exposure.errors import SourceError, UsageError
from exposure.reviews import NOBODY

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

HEAD = ("Sheet", "Person", "Line", "Judged", "Same as", "Where", "Mentions")
JUDGED, SAME_AS = "yes", "ABCDEFGHIJKLMNOPQRSTUVW"
INSIDE, NEAR = "inside", "near"
HELP = """How to judge this sheet
The program took the lines marked "inside" of one Person number for one human being. Is that so?
Values are masked: the first letter, then dots. Within one person, the same letter in [brackets] is exactly one value.
1. All inside lines are one human being, and no near line is: write "yes" under Judged in the person's first line.
2. Some inside line is somebody else: change its letter under "Same as" (A, B, C ...). One letter is one human being.
3. A line marked "near" is one of them after all: write that human being's letter beside it. Else leave it empty.
4. An inside line is of nobody (a firm, a place, a mistake of the program): write X.
5. Then write "yes" under Judged in the person's first line. People without a "yes" are left for another day.
Judge from the top: the order is random, so you may stop anywhere. Where you cannot tell, leave the letters alone.
A couple, parent and child, and twins are different people, however alike their lines are.
Change nothing but the columns Judged and Same as."""
_SHADES = ("FFFFFF", "EEF3F8")
_WIDTHS = {"Sheet": 13, "Person": 8, "Line": 6, "Judged": 9, "Same as": 9, "Where": 8, "Mentions": 10}
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a sheet: a mention, and what is judged of it so far."""

    person: int
    line: int
    judged: bool
    who: str
    inside: bool
    mentions: int
    evidence: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """One line as it came back. `row`: its number in the file, for what is told of it."""

    row: int
    person: int
    line: int
    judged: bool
    who: str


def write_sheet(out: Path, name: str, columns: Sequence[str], lines: Sequence[Line]) -> None:
    """Write the sheet `name`: a workbook where the file's name ends in .xlsx, else a CSV.

    Raises SourceError where it cannot be written.
    """
    head = (*HEAD, *(column.removeprefix("extra:").replace("_", " ").capitalize() for column in columns))
    try:
        if out.suffix.lower() == ".xlsx":
            _write_workbook(out, name, head, lines)
        else:
            _write_csv(out, name, head, lines)
    except OSError:
        raise SourceError("The review file cannot be written: check its folder and the space left.") from None


def _cells(name: str, lines: Sequence[Line]) -> Iterator[tuple[str | int, ...]]:
    for line in lines:
        judged = JUDGED if line.judged and line.line == 1 else ""
        where = INSIDE if line.inside else NEAR
        yield (name, line.person, line.line, judged, line.who, where, line.mentions, *map(harmless, line.evidence))


def harmless(value: str) -> str:
    """The value so that no spreadsheet takes it for a formula."""
    return f"'{value}" if value.startswith(_FORMULA) else value


def _write_csv(out: Path, name: str, head: Sequence[str], lines: Sequence[Line]) -> None:
    with out.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(head)
        writer.writerows(_cells(name, lines))


def _write_workbook(out: Path, name: str, head: Sequence[str], lines: Sequence[Line]) -> None:
    from openpyxl import Workbook  # noqa: PLC0415 - slow to import, for workbooks only

    book = Workbook()
    page: Worksheet = book.create_sheet("People")
    guide: Worksheet = book.create_sheet("How to judge")
    book.remove(book.worksheets[0])
    for number, sentence in enumerate(HELP.splitlines(), 1):
        guide.cell(number, 1, sentence)
    guide.column_dimensions["A"].width = 130
    page.append(list(head))
    for cells in _cells(name, lines):
        page.append(list(cells))
    _shade(page, head, lines)
    _offer(page, lines)
    book.save(out)


def _shade(page: "Worksheet", head: Sequence[str], lines: Sequence[Line]) -> None:
    """Person by person in turn; near lines in grey letters; what may be changed in yellow."""
    from openpyxl.styles import Font, PatternFill  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    bold, grey = Font(bold=True), Font(color="707070", italic=True)
    fills = [PatternFill("solid", fgColor=shade) for shade in _SHADES]
    yellow = PatternFill("solid", fgColor="FFF8D6")
    for place, title in enumerate(head, 1):
        page.cell(1, place).font = bold
        page.column_dimensions[get_column_letter(place)].width = _WIDTHS.get(title, 20)
    for row, line in enumerate(lines, 2):
        for place in range(1, len(head) + 1):
            cell = page.cell(row, place)
            changeable = place == 5 or (place == 4 and line.line == 1)
            cell.fill = yellow if changeable else fills[line.person % 2]
            if not line.inside:
                cell.font = grey
    page.freeze_panes = "H2"


def _offer(page: "Worksheet", lines: Sequence[Line]) -> None:
    """Lists to choose from in the cells that may be changed."""
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415

    letters = ",".join(SAME_AS)
    wrong = "Choose from the list."
    choices = {
        "judged": DataValidation("list", formula1=f'"{JUDGED}"', allow_blank=True, showErrorMessage=True, error=wrong),
        "inside": DataValidation("list", formula1=f'"{letters},{NOBODY}"', showErrorMessage=True, error=wrong),
        "near": DataValidation("list", formula1=f'"{letters}"', allow_blank=True, showErrorMessage=True, error=wrong),
    }
    for row, line in enumerate(lines, 2):
        choices[INSIDE if line.inside else NEAR].add(f"E{row}")
        if line.line == 1:
            choices["judged"].add(f"D{row}")
    for choice in choices.values():
        if str(choice.sqref):
            page.add_data_validation(choice)


def read_sheet(path: Path) -> tuple[str, list[Answer]]:
    """The name of the sheet in the file, and its lines.

    Raises SourceError where the file cannot be read, UsageError, with the row, where it is no sheet or a cell says
    what is no choice.
    """
    try:
        rows = _workbook_rows(path) if path.suffix.lower() == ".xlsx" else _csv_rows(path)
    except (OSError, UnicodeDecodeError, csv.Error, KeyError, ValueError, zipfile.BadZipFile):
        raise SourceError("The review file cannot be read: give the file that --review-sample wrote.") from None
    if not rows or tuple(rows[0][: len(HEAD)]) != HEAD:
        raise UsageError("The review file lacks its columns: give the file that --review-sample wrote, filled in.")
    answers = [_answer(number, row) for number, row in enumerate(rows[1:], 2) if any(row)]
    names = {row[0] for row in rows[1:] if any(row)}
    if len(names) != 1:
        raise UsageError("The review file is of several sheets, or of none: give one sheet at a time.")
    return names.pop(), answers


def _csv_rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        head = stream.readline()
        stream.seek(0)
        return [[cell.strip() for cell in row] for row in csv.reader(stream, delimiter=max(",;\t", key=head.count))]


def _workbook_rows(path: Path) -> list[list[str]]:
    from openpyxl import load_workbook  # noqa: PLC0415 - slow to import, for workbooks only
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415

    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except InvalidFileException:
        raise ValueError from None
    rows: Any = book["People"].iter_rows(values_only=True)
    return [["" if cell is None else str(cell).strip() for cell in row] for row in rows]


def _answer(number: int, row: Sequence[str]) -> Answer:
    try:
        person, line = int(row[1]), int(row[2])
    except ValueError:
        raise UsageError(
            f"Row {number} of the review file has no person and line number: leave those as they were."
        ) from None
    judged, who = row[3].casefold(), row[4].upper()
    if judged not in {"", JUDGED} or (who not in {"", NOBODY, *SAME_AS}):
        raise UsageError(
            f'Row {number} of the review file says what is no choice: "yes" or nothing under Judged, a letter from '
            f"{SAME_AS[0]} to {SAME_AS[-1]} or {NOBODY} under Same as."
        )
    return Answer(number, person, line, judged == JUDGED, who)
