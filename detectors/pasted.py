"""Tables pasted into a text: rows of one delimiter under a line of headers, whose cells are what their header says."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from detectors.columns import ColumnTyper
from detectors.engine import Engine, Span
from detectors.headers import words
from detectors.repair import repaired

DELIMITERS = ("\t", "|", ";", ",", " / ", "  ")
"""What stands between cells, the surest first; two blanks stand for any more of them."""
BLANKS = "  "
DIGIT = re.compile(r"\d")
PARTED = re.compile(r"\S+(?: \S+)*")
LEAST_ROWS = 2
LEAST_SHARE = 0.5
MOST_HEADER = 40  # characters of one header
SCORE = 0.9
COUNTED = 0.5
AROUND = " \"'"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a pasted table, with its place in the text."""

    start: int
    text: str = field(repr=False)

    @property
    def place(self) -> tuple[int, int]:
        """Where the cell's value stands, without blanks and quotes."""
        bare = self.text.strip(AROUND)
        start = self.start + self.text.find(bare)
        return start, start + len(bare)


class Pasted:
    """Finds pasted tables with one engine's detectors."""

    def __init__(self, engine: Engine) -> None:
        self._typer = ColumnTyper(engine)
        self._engine = engine

    def spans(self, text: str, found: Sequence[Span]) -> list[Span]:
        """`found` with the cells of pasted tables that are what their header says, in order of place.

        What needs a label in prose needs its column's header here: a label in the next column is not its own.
        """
        told: list[Span] = []
        others: set[tuple[int, int]] = set()
        for rows in blocks(text):
            told += self._told(rows)
            others |= {cell.place for row in rows[1:] for cell in row}
        places = {(span.start, span.end) for span in told}
        kept = [
            one
            for one in found
            if not ((one.start, one.end) in others and self._needs_label(one, text))
            and not any(one.start < end and start < one.end for start, end in places)
        ]
        return sorted([*kept, *told], key=lambda span: (span.start, span.end)) if others else list(found)

    def _needs_label(self, one: Span, text: str) -> bool:
        """Whether no declaration of its entity counts the value by the way it is written."""
        value = text[one.start : one.end]
        own = [detector for detector in self._engine.detectors if detector.entity == one.entity]
        alone = [each for each in own if self._engine.fits(each, value) is not None]
        return all((each.shape(value) if each.shape else each.base) < COUNTED for each in alone)

    def _told(self, rows: list[list[Cell]]) -> Iterator[Span]:
        headers = [cell.text.strip(AROUND) for cell in rows[0]]
        sorted_too = any("sort" in "".join(words(header)) for header in headers)
        for number, header in enumerate(headers):
            meaning = self._typer.book.meaning(header)
            if meaning is None or meaning.field != "id" or not meaning.exact or meaning.entity == "CASE_REF":
                continue
            if meaning.entity != "UK_BANK_ACCOUNT" or sorted_too:
                yield from self._column(meaning.entity, [row[number] for row in rows[1:]])

    def _column(self, entity: str, cells: list[Cell]) -> Iterator[Span]:
        """The cells of one column that are of `entity`, where most of those that are not empty are."""
        detector = self._typer.by_entity.get(entity)
        filled = [cell for cell in cells if cell.text.strip(AROUND)]
        if detector is None or not filled:
            return
        fitting = []
        for cell in filled:
            value = self._engine.fits(detector, repaired(entity, cell.text.strip(AROUND)))
            if value is not None:
                fitting.append(Span(*cell.place, entity, SCORE, value))
        if len(fitting) >= LEAST_SHARE * len(filled):
            yield from fitting


def blocks(text: str) -> Iterator[list[list[Cell]]]:
    """The pasted tables of `text`: a line of headers, then at least two rows of as many cells."""
    if text.count("\n") < LEAST_ROWS:
        return
    start, lines = 0, []
    for line in text.split("\n"):
        lines.append((start, line))
        start += len(line) + 1
    first = 0
    while first < len(lines) - LEAST_ROWS:
        delimiter = _heads(*(line for _, line in lines[first : first + 3]))
        rows = [_cells(*lines[first], delimiter)] if delimiter else []
        while rows and first + len(rows) < len(lines):
            cells = _cells(*lines[first + len(rows)], delimiter)
            if len(cells) != len(rows[0]):
                break
            rows.append(cells)
        if len(rows) > LEAST_ROWS:
            yield rows
        first += max(len(rows), 1)


def _heads(line: str, *rows: str) -> str:
    """The delimiter of a line of headers, short words without long numbers, and of its rows; empty where it is none."""
    bare = line.strip("\r| ")
    for delimiter in DELIMITERS:
        if bare.count(delimiter) < 2 - (delimiter == "\t") or not all(delimiter in row for row in rows):
            continue
        headers = PARTED.findall(bare) if delimiter == BLANKS else bare.split(delimiter)
        few = len(headers) < 3 - (delimiter == "\t")
        if not few and all(len(one) <= MOST_HEADER and len(DIGIT.findall(one)) < 3 for one in headers):
            return delimiter
    return ""


def _cells(start: int, line: str, delimiter: str) -> list[Cell]:
    """The cells of a line; between cells that blanks part, any number of blanks is one gap."""
    bare = line.removesuffix("\r")
    if delimiter == BLANKS:
        return [Cell(start + match.start(), match.group()) for match in PARTED.finditer(bare)]
    cells = []
    for part in bare.split(delimiter):
        cells.append(Cell(start, part))
        start += len(part) + len(delimiter)
    return cells
