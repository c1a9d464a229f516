"""What a table's columns hold: judged on cells from all over its first rows, and again where later rows differ."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from detectors.bulk import truths
from detectors.column_type import ColumnType
from detectors.columns import ColumnTyper, distinct

GATHERED_ROWS = 20_000
GATHERED_BYTES = 24 << 20
CELLS = 2_000  # of a column, that a judgement is made by
LONGEST = 2_000  # characters of a cell, that a judgement looks at
CHECKED = 100
FEWEST = 20
MISFIT = 0.5


class Judged:
    """The types of one table's columns, batch by batch."""

    def __init__(self, typer: ColumnTyper, headers: Sequence[str], place: str) -> None:
        self._typer, self._headers, self._place = typer, headers, place
        self._known: list[ColumnType] = []
        self._seen: pa.RecordBatch | None = None

    def types(self, batch: pa.RecordBatch) -> list[ColumnType]:
        """What the columns hold in `batch`.

        The table is judged anew once a column that was empty has cells. Where an identifier's column is another's in
        this batch, it is taken for that here.
        """
        if not batch.num_rows:
            return self._known
        sample = sampled(batch)
        if self._seen is None:
            self._seen, self._known = sample, self._judged(sample)
        elif any(_filled(now) and not _filled(then) for now, then in zip(sample, self._seen, strict=True)):
            columns = [now if _filled(now) else then for now, then in zip(sample, self._seen, strict=True)]
            self._seen = _even(columns)
            self._known = self._judged(self._seen)
        else:
            return self._corrected(sample)
        return self._known

    def _judged(self, sample: pa.RecordBatch) -> list[ColumnType]:
        return self._typer.types(self._headers, sample, self._place)

    def _corrected(self, sample: pa.RecordBatch) -> list[ColumnType]:
        """The known types, but for identifiers that hardly a cell of the sample is."""
        misfits = {one.column for one in self._known if one.field == "id" and self._misfits(one, sample)}
        if not misfits:
            return self._known
        now = {one.column: one for one in self._judged(sample) if one.column in misfits}
        return [now.get(one.column, one) for one in self._known]

    def _misfits(self, one: ColumnType, sample: pa.RecordBatch) -> bool:
        values = distinct(sample.column(one.column), CHECKED)
        return len(values) >= FEWEST and self._typer.share(one.entity, values) < one.share * MISFIT


def sampled(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Cells from all over `batch`, blank ones left out and long ones cut: columns alone, not rows."""
    return _even([_cut(_spread(column)) for column in batch.columns])


def _spread(column: pa.Array) -> pa.StringArray:
    """At most CELLS cells that are not blank, evenly from the whole column."""
    held = (column.dictionary_decode() if pa.types.is_dictionary(column.type) else column).drop_null()
    some = _evenly(held, 2 * CELLS)
    filled = _not_blank(some)
    if len(filled) < CELLS < len(held) and len(filled) < len(some):
        filled = _not_blank(held)
    return _evenly(filled, CELLS)


def _evenly(array: pa.StringArray, number: int) -> pa.StringArray:
    if len(array) <= number:
        return array
    return array.take(pa.array(np.linspace(0, len(array) - 1, number).astype(np.int64)))


def _not_blank(array: pa.StringArray) -> pa.StringArray:
    blank = truths(pc.equal(pc.utf8_trim_whitespace(array), ""))
    return array.filter(pa.array(~blank)) if blank.any() else array


def _cut(column: pa.StringArray) -> pa.StringArray:
    if (pc.max(pc.binary_length(column)).as_py() or 0) <= LONGEST:
        return column
    return pc.utf8_slice_codeunits(column, 0, LONGEST)


def _even(columns: Sequence[pa.StringArray]) -> pa.RecordBatch:
    """Columns of unlike length as one batch, the shorter ones filled up with null."""
    rows = max((len(column) for column in columns), default=0)
    filled = [pa.concat_arrays([column, pa.nulls(rows - len(column), column.type)]) for column in columns]
    return pa.RecordBatch.from_arrays(filled, names=[str(number) for number in range(len(columns))])


def _filled(column: pa.StringArray) -> bool:
    return bool(column.null_count < len(column))


def gathered(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Small batches put together, up to 20,000 rows or 24 MB; their error is raised after what came before it."""
    stream, held = iter(batches), []
    failure: Exception | None = None
    while failure is None:
        try:
            held.append(next(stream))
        except StopIteration:
            break
        except Exception as error:  # noqa: BLE001 - raised again below
            failure = error
            break
        if sum(one.num_rows for one in held) >= GATHERED_ROWS or sum(one.nbytes for one in held) >= GATHERED_BYTES:
            yield _together(held)
            held = []
    if held:
        yield _together(held)
    if failure is not None:
        raise failure


def _together(held: Sequence[pa.RecordBatch]) -> pa.RecordBatch:
    return held[0] if len(held) == 1 else pa.concat_batches(held)
