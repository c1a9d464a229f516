"""Tables pasted into a text: rows of one delimiter under a line of headers, whose cells are what their header says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from detectors.columns import ColumnTyper
from detectors.engine import Engine, Span
from detectors.headers import words
from detectors.repair import repaired

DELIMITERS = "\t|;,"
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
        return all((each.shape(value) if each.shape else each.base) < COUNTED for each in own)

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
        delimiter = _heads(lines[first][1])
        last = first + 1
        if delimiter:
            wanted = lines[first][1].count(delimiter)
            while last < len(lines) and lines[last][1].count(delimiter) == wanted:
                last += 1
            if last - first > LEAST_ROWS:
                yield [_cells(start, line, delimiter) for start, line in lines[first:last]]
        first = last


def _heads(line: str) -> str:
    """The delimiter of a line that may be one of headers: short words without long numbers; empty where it is none."""
    for delimiter in DELIMITERS:
        if line.count(delimiter) < 2 - (delimiter == "\t"):
            continue
        headers = [part.strip() for part in line.strip("\r|").split(delimiter)]
        if all(len(one) <= MOST_HEADER and sum(char.isdigit() for char in one) < 3 for one in headers):
            return delimiter
    return ""


def _cells(start: int, line: str, delimiter: str) -> list[Cell]:
    cells = []
    for part in line.removesuffix("\r").split(delimiter):
        cells.append(Cell(start, part))
        start += len(part) + 1
    return cells
