"""The cells of one batch that hold personal values: work on distinct values, answers as arrays."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from detectors.bulk import Bools, lengths, truths
from detectors.column_type import ColumnType
from detectors.engine import Span
from detectors.plain_text import blank_at_an_end, plainly_written
from detectors.repair import is_spoilt
from exposure.pseudonym import PseudonymKey

Ints = npt.NDArray[np.int64]
FreeText = Callable[[Sequence[str]], list[list[Span]]]
SPOILT_SCORE = 0.5
LOOKED_AT = 2000
ALL_DIFFERENT = 0.98


@dataclass(slots=True)
class Hits:
    """Findings of one batch in columns; `row` and `value` have one entry a finding.

    The others have one an answer: findings of equal cells share `value`, the place of their answer.
    """

    row: Ints
    column: int
    start: Ints
    end: Ints
    entities: tuple[str, ...]
    entity: Ints  # the place in `entities`
    score: npt.NDArray[np.float32]
    pseudonym: pa.FixedSizeBinaryArray = field(repr=False)
    value: Ints = field(repr=False)
    who: str = ""


@dataclass(frozen=True)
class Distinct:
    """A column by its distinct values: `codes` has one entry a row, -1 where the cell is empty.

    Where nearly all cells differ, each has an entry of its own: looking for the few that are alike costs more.
    """

    codes: Ints = field(repr=False)
    values: pa.StringArray = field(repr=False)

    @classmethod
    def of(cls, array: pa.Array) -> "Distinct":
        """The distinct values of a string column."""
        if not pa.types.is_dictionary(array.type) and nearly_all_different(array):
            held = truths(array.is_valid())
            return cls(
                np.where(held, np.arange(len(array)), -1), pc.fill_null(array, "") if array.null_count else array
            )
        encoded = array if pa.types.is_dictionary(array.type) else pc.dictionary_encode(array)
        codes = encoded.indices.fill_null(-1).to_numpy(zero_copy_only=False).astype(np.int64)
        return cls(codes, pc.fill_null(encoded.dictionary.cast(pa.string()), ""))

    @cached_property
    def texts(self) -> list[str]:
        """The values as Python's strings."""
        texts: list[str] = self.values.to_pylist()
        return texts

    @cached_property
    def plain(self) -> Bools:
        """Which values are printable ASCII throughout: what is done with many at once is for those."""
        return plainly_written(self.values)

    @property
    def longest(self) -> int:
        """The bytes of the longest value."""
        return int(lengths(self.values).max(initial=0))

    def parted(self, size: int) -> tuple["Distinct", "Distinct"]:
        """The values of up to `size` bytes, and the longer ones; in each the other's are empty cells."""
        long = lengths(self.values) > size
        of_long = self.mask(long)
        return (
            Distinct(np.where(of_long, -1, self.codes), pc.if_else(pa.array(long), "", self.values)),
            Distinct(np.where(of_long, self.codes, -1), pc.if_else(pa.array(long), self.values, "")),
        )

    def take(self, answers: pa.StringArray) -> pa.StringArray:
        """One answer a distinct value, spread over the rows."""
        return answers.take(pa.array(self.codes, mask=self.codes < 0))

    def mask(self, held: Bools) -> Bools:
        """One truth a distinct value, spread over the rows; False where the cell is empty."""
        spread: Bools = np.append(held, False)[self.codes]
        return spread

    @cached_property
    def located(self) -> tuple[Ints, Ints]:
        """Where each value stands in its cell once blanks are taken off, in characters: all starts, all ends."""
        sizes = pc.utf8_length(self.values).to_numpy(zero_copy_only=False).astype(np.int64)
        starts, ends = np.zeros(len(sizes), np.int64), sizes
        for place in np.flatnonzero(blank_at_an_end(self.values) | ~self.plain).tolist():
            text = self.values[place].as_py()
            starts[place], ends[place] = len(text) - len(text.lstrip()), len(text.rstrip())
        return starts, ends


def nearly_all_different(array: pa.StringArray) -> bool:
    """Whether hardly a cell of a column is like another, judged on cells from all over it."""
    if len(array) <= LOOKED_AT:
        return False
    some = array.take(pa.array(np.linspace(0, len(array) - 1, LOOKED_AT).astype(np.int64)))
    return bool(pc.count_distinct(some).as_py() >= ALL_DIFFERENT * LOOKED_AT)


def cell_hits(column: ColumnType, entity: str, cells: Distinct, answers: pa.StringArray, key: PseudonymKey) -> Hits:
    """One finding for every cell whose value has an answer."""
    rows = np.flatnonzero(cells.mask(truths(answers.is_valid())))
    starts, ends = cells.located
    entity_of = np.zeros(len(answers), np.int64)
    scores = np.full(len(answers), column.confidence, np.float32)
    pseudonyms = key.column(entity, pc.if_else(pc.equal(answers, ""), pa.scalar(None, pa.string()), answers))
    return Hits(
        rows, column.column, starts, ends, (entity,), entity_of, scores, pseudonyms, cells.codes[rows], column.who
    )


def spoilt_hits(column: ColumnType, cells: Distinct, answers: pa.StringArray, key: PseudonymKey) -> Hits | None:
    """Findings of identifiers that lost digits to an exponent: still personal data, but nobody can be told by them."""
    unfit = np.flatnonzero(~truths(answers.is_valid()))
    texts = cells.values.take(pa.array(unfit)).to_pylist()
    spoilt = {place: text for place, text in zip(unfit.tolist(), texts, strict=True) if is_spoilt(text)}
    if not spoilt:
        return None
    told = pa.array([spoilt.get(place) for place in range(len(answers))], pa.string())
    hits = cell_hits(column, column.entity, cells, told, key)
    hits.score = np.full(len(answers), SPOILT_SCORE, np.float32)
    return hits


def span_hits(
    number: int, who: str, cells: Distinct, spans: Sequence[Sequence[Span]], key: PseudonymKey
) -> Hits | None:
    """The findings of a column of text: every span of every distinct value, for each row that holds the value."""
    flat = [span for found in spans for span in found]
    if not flat:
        return None
    counts = np.array([len(found) for found in spans] + [0], np.int64)
    first = np.concatenate([[0], np.cumsum(counts)])
    per_row = counts[cells.codes]
    rows = np.repeat(np.arange(len(cells.codes)), per_row)
    offsets = np.arange(len(rows)) - np.repeat(np.cumsum(per_row) - per_row, per_row)
    entities = tuple(dict.fromkeys(span.entity for span in flat))
    place_of = {entity: place for place, entity in enumerate(entities)}
    entity_of = np.array([place_of[span.entity] for span in flat], np.int64)
    return Hits(
        rows,
        number,
        np.array([span.start for span in flat], np.int64),
        np.array([span.end for span in flat], np.int64),
        entities,
        entity_of,
        np.array([span.score for span in flat], np.float32),
        _span_pseudonyms(flat, entities, entity_of, key),
        np.repeat(first[:-1][cells.codes], per_row) + offsets,
        who,
    )


def _span_pseudonyms(
    spans: Sequence[Span], entities: Sequence[str], entity_of: Ints, key: PseudonymKey
) -> pa.FixedSizeBinaryArray:
    order = np.argsort(entity_of, kind="stable")
    told: list[bytes] = []
    for place, entity in enumerate(entities):
        told += key.pseudonyms(entity, [spans[own].value for own in np.flatnonzero(entity_of == place).tolist()])
    return pa.array(told, pa.binary(16)).take(pa.array(np.argsort(order, kind="stable")))


def merged_spans(named: Sequence[Span], identifiers: Sequence[Span]) -> list[Span]:
    """Names and identifiers of one text: an identifier's characters are no name's."""
    if not named:
        return list(identifiers)
    ordered = sorted((other.start, other.end) for other in identifiers)
    starts, reached = [start for start, _ in ordered], list(accumulate((end for _, end in ordered), max))
    kept = [one for one in named if not (at := bisect_left(starts, one.end)) or reached[at - 1] <= one.start]
    return sorted([*kept, *identifiers], key=lambda span: (span.start, span.end, span.entity))
