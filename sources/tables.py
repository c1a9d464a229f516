"""Rows of strings made into Arrow tables: batches of bounded size, headers found, records with their own keys."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice

import pyarrow as pa

from exposure.words import Passage, Table
from sources.headers import HEAD_ROWS, form_lines, header_names, header_row

BATCH_ROWS = 65_536
BATCH_CHARACTERS = 32 * 1024 * 1024
_LONG_LIST = 8  # rows that make a list of two columns in a document a table
_PROSE = 60  # characters on average that make a column running text

Row = Sequence[str | None]


def batch(rows: Sequence[Row], width: int) -> pa.RecordBatch:
    """One batch of `width` string columns "0", "1", ...; short rows are padded, an empty cell is null."""
    filled = [row if len(row) == width else (*row[:width], *([None] * (width - len(row)))) for row in rows]
    columns = list(zip(*filled, strict=True)) if filled else [()] * width
    arrays = [strings([cell or None for cell in column]) for column in columns]
    return pa.RecordBatch.from_arrays(arrays, names=[str(number) for number in range(width)])


def strings(cells: Sequence[str | None]) -> pa.Array:
    """A column of text; halves of characters, which some JSON holds, become question marks."""
    try:
        return pa.array(cells, pa.string())
    except UnicodeEncodeError:
        return pa.array([cell and cell.encode("utf-8", "replace").decode() for cell in cells], pa.string())


def batches(rows: Iterable[Row], width: int) -> Iterator[pa.RecordBatch]:
    """Batches of at most 65,536 rows, and of about 32 million characters where cells are long.

    Where `rows` breaks off, the rows before the break are given before its error is raised.
    """
    stream = iter(rows)
    failures: list[Exception] = []
    while held := _gathered(stream, failures):
        yield batch(held, width)
    if failures:
        raise failures[0]


def _gathered(rows: Iterator[Row], failures: list[Exception]) -> list[Row]:
    """The rows of the next batch, none at the end."""
    held: list[Row] = []
    characters = 0
    try:
        while len(held) < BATCH_ROWS and characters < BATCH_CHARACTERS:
            row = next(rows)
            held.append(row)
            characters += sum(len(cell) for cell in row if cell)
    except StopIteration:
        pass
    except Exception as error:  # noqa: BLE001 - kept, and raised after the rows that came before it
        failures.append(error)
    return held


def contents_of_rows(rows: Iterable[Row], place: str, first_row: int = 1) -> Iterator[Passage | Table]:
    """A table of `rows`, its header looked for in the first twenty; what stands above the header is a passage."""
    stream = iter(rows)
    head = list(islice(stream, HEAD_ROWS))
    if not head:
        return
    form = form_lines([[cell or "" for cell in row] for row in head]) if len(head) < HEAD_ROWS else None
    if form is not None:
        yield Passage(place, "\n".join(form))
        return
    found = header_row([[cell or "" for cell in row] for row in head])
    above = 0 if found is None else found
    if above:
        yield Passage(f"{place}, above the table" if place else "above the table", as_text(head[:above]))
    header = header_names(head, found)
    start = 0 if found is None else found + 1
    width = max(len(row) for row in head[above:])
    columns = tuple(header[:width]) + ("",) * (width - len(header))
    over: list[Row] = []
    body = _within(chain(head[start:], stream), width, over)
    yield Table(place, columns, batches(body, width), first_row + start)
    if over:
        yield odd_rows(over, columns, place)


def _within(rows: Iterable[Row], width: int, over: list[Row]) -> Iterator[Row]:
    """The rows that fit into `width` columns; the others are put aside."""
    for row in rows:
        if len(row) > width and any(row[width:]):
            over.append(row)
        else:
            yield row


def odd_rows(rows: Sequence[Row], columns: Sequence[str], place: str) -> Table:
    """Rows that have more or fewer cells than the table, as a table of their own so that none is lost."""
    width = max(len(columns), *(len(row) for row in rows))
    named = tuple(columns) + ("",) * (width - len(columns))
    return Table(f"{place}, rows that do not fit".lstrip(", "), named, batches(rows, width))


def layout_text(rows: Sequence[Row]) -> str:
    """A table that is no data table as lines: of label and value where it is a form, else of cells."""
    form = form_lines([[cell or "" for cell in row] for row in rows])
    return as_text(rows) if form is None else "\n".join(form)


def as_text(rows: Iterable[Row]) -> str:
    """Rows as lines, their cells set apart by tabs."""
    return "\n".join("\t".join(cell for cell in row if cell) for row in rows if any(row))


def data_table(rows: Sequence[Row], place: str) -> Table | None:
    """A table of a document, where its rows are records: a header row and cells that are values, no prose, no form.

    None for a layout, a form or notes: those are part of what the document says of whoever it is about.
    """
    width = max((len(row) for row in rows), default=0)
    if width < 2 or len(rows) < (3 if width > 2 else _LONG_LIST) or _has_prose(rows, width):
        return None
    if form_lines([[cell or "" for cell in row] for row in rows]) is not None:
        return None
    found = header_row([[cell or "" for cell in row] for row in rows[:HEAD_ROWS]])
    if found != 0:
        return None
    columns = tuple(" ".join((cell or "").split()) for cell in rows[0]) + ("",) * (width - len(rows[0]))
    return Table(place, columns, batches(rows[1:], width), 2)


def _has_prose(rows: Sequence[Row], width: int) -> bool:
    """Whether a column holds sentences, as case notes and minutes do."""
    columns = ([len(row[place] or "") for row in rows[1:] if place < len(row)] for place in range(width))
    return any(sum(lengths) > _PROSE * len(lengths) for lengths in columns if lengths)


def tables_of_records(records: Iterable[Mapping[str, str]], place: str) -> Iterator[Table]:
    """Records with named values as tables; a new table begins where records bring names not seen before."""
    stream = iter(records)
    pending = list(islice(stream, BATCH_ROWS))
    first = 1
    while pending:
        columns = tuple(dict.fromkeys(name for record in pending for name in record))
        chunks = _Chunks(pending, stream, frozenset(columns))
        yield Table(place, columns, (_records_batch(chunk, columns) for chunk in chunks), first)
        for _ in chunks:
            pass
        first += chunks.taken
        pending = chunks.left


class _Chunks:
    """Chunks of records as long as their names are known; `left` is the chunk that brought a new one."""

    def __init__(
        self, first: list[Mapping[str, str]], stream: Iterator[Mapping[str, str]], names: frozenset[str]
    ) -> None:
        self.taken = 0
        self.left = first
        self._stream = stream
        self._names = names

    def __iter__(self) -> Iterator[list[Mapping[str, str]]]:
        while self.left and all(name in self._names for record in self.left for name in record):
            chunk, self.left = self.left, []
            self.taken += len(chunk)
            yield chunk
            self.left = list(islice(self._stream, BATCH_ROWS))


def _records_batch(records: Sequence[Mapping[str, str]], columns: Sequence[str]) -> pa.RecordBatch:
    arrays = [strings([record.get(name) or None for record in records]) for name in columns]
    return pa.RecordBatch.from_arrays(arrays, names=[str(number) for number in range(len(columns))])
