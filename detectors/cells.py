"""The cells of one batch that hold personal values: work on distinct values, answers as arrays."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from detectors.cell_values import NameParts, has_died, is_role_mailbox, iso_date, may_be_name, sex_of, split_name
from detectors.column_topics import FLAGS, says_something
from detectors.columns import ColumnType
from detectors.declare import Detector
from detectors.engine import Engine, Span
from detectors.repair import is_spoilt, repaired
from exposure.pseudonym import PseudonymKey

Ints = npt.NDArray[np.int64]
FreeText = Callable[[Sequence[str]], list[list[Span]]]
SPOILT_SCORE = 0.5
NOTHING = frozenset(
    {"", "n/a", "na", "none", "null", "nil", "-", "--", "unknown", "not known", "tbc", "nan", "#n/a", "x"}
)


@dataclass(slots=True)
class Hits:
    """Findings of one batch in columns; one entry a finding."""

    row: Ints
    column: int
    start: Ints
    end: Ints
    entity: list[str]
    score: npt.NDArray[np.float32]
    pseudonym: list[bytes] = field(repr=False)
    value: Ints = field(repr=False)  # the distinct entry of `entity`, `score`, `pseudonym`, `start`, `end`
    who: str = ""


@dataclass(frozen=True, slots=True)
class Distinct:
    """A column by its distinct values: `codes` has one entry a row, -1 where the cell is empty."""

    codes: Ints = field(repr=False)
    values: list[str] = field(repr=False)

    @classmethod
    def of(cls, array: pa.Array) -> "Distinct":
        """The distinct values of a string column."""
        encoded = array if pa.types.is_dictionary(array.type) else pc.dictionary_encode(array)
        codes = encoded.indices.fill_null(-1).to_numpy(zero_copy_only=False).astype(np.int64)
        return cls(codes, ["" if value is None else value for value in encoded.dictionary.to_pylist()])

    def take(self, answers: Sequence[str | None]) -> pa.Array:
        """One answer a distinct value, spread over the rows."""
        indices = pa.array(self.codes, mask=self.codes < 0)
        return pa.array(answers, pa.string()).take(indices)

    def mask(self, answers: Sequence[bool]) -> npt.NDArray[np.bool_]:
        """One truth a distinct value, spread over the rows."""
        return np.append(np.array(answers, bool), False)[self.codes]


def identifier_answers(engine: Engine, detector: Detector, values: Sequence[str]) -> list[str | None]:
    """The normal form of each value that is one of `detector`'s, mended where a spreadsheet spoilt it."""
    entity, fits = detector.entity, engine.fits
    return [fits(detector, repaired(entity, value)) if value and not value.isspace() else None for value in values]


def field_answers(column: ColumnType, values: Sequence[str]) -> list[str | None]:
    """The normal form of each value of a column that is no identifier's; None where it says nothing."""
    match column.field:
        case "birth date":
            return [iso_date(value, month_first=column.month_first, serials=True) for value in values]
        case "sex":
            return [sex_of(value) for value in values]
        case _:
            answer = {"deceased": _died_answer, "age": _age_answer, "topic": _topic_answer}.get(
                column.field, _words_answer
            )
            return [answer(value) for value in values]


def _died_answer(value: str) -> str | None:
    return "y" if has_died(value) else None


def _age_answer(value: str) -> str | None:
    return value.strip().removesuffix(".0") if value.strip() else None


def _words_answer(value: str) -> str | None:
    return None if value.strip().lower() in NOTHING else " ".join(value.split()).lower()


def _topic_answer(value: str) -> str | None:
    text = " ".join(value.split()).lower()
    if not says_something(text):
        return None
    return "yes" if text in FLAGS else text


SUMS = re.compile(r"(?:grand |sub[ -]?|overall )?(?:totals?|averages?)\b.*", re.IGNORECASE)
"""What the first cells of a table's last rows say instead of a name."""


def name_answers(column: ColumnType, values: Sequence[str]) -> list[NameParts]:
    """The parts of each value of a name column."""
    return [_name_parts(column, value) for value in values]


def _name_parts(column: ColumnType, value: str) -> NameParts:
    text = " ".join(value.split())
    if text.lower() in NOTHING or SUMS.fullmatch(text) or not any(char.isalpha() for char in text):
        return NameParts()
    low = text.lower().strip(" .,")
    if column.field in {"family, given", "given family", "full name", "deceased name"}:
        first = column.field == "family, given"
        return split_name(text, family_first=first) if may_be_name(text) else NameParts()
    return _one_part(column.field, low)


def _one_part(name: str, text: str) -> NameParts:
    """A cell that holds one part of a name."""
    match name:
        case "given":
            first, _, rest = text.partition(" ")
            return NameParts(given=first.rstrip("."), middle=rest)
        case "middle":
            return NameParts(middle=text)
        case "initials":
            return NameParts(given=text[:1])
        case _:
            return NameParts(family=text)


def located(values: Sequence[str]) -> tuple[Ints, Ints]:
    """Where each value stands in its cell once blanks are taken off: all starts, all ends."""
    if all(value == value.strip() for value in values):
        return np.zeros(len(values), np.int64), np.fromiter(map(len, values), np.int64, len(values))
    starts = np.fromiter((len(value) - len(value.lstrip()) for value in values), np.int64, len(values))
    ends = np.fromiter((len(value.rstrip()) for value in values), np.int64, len(values))
    return starts, ends


def cell_hits(
    column: ColumnType, entity: str, cells: Distinct, answers: Sequence[str | None], key: PseudonymKey
) -> Hits:
    """One finding for every cell whose value has an answer."""
    held = np.array([answer is not None for answer in answers], bool)
    rows = np.flatnonzero(np.append(held, False)[cells.codes])
    starts, ends = located(cells.values)
    pseudonyms = key.pseudonyms(entity, [answer or None for answer in answers])
    value = cells.codes[rows]
    scores = np.full(len(answers), column.confidence, np.float32)
    return Hits(rows, column.column, starts, ends, [entity] * len(answers), scores, pseudonyms, value, column.who)


def spoilt_hits(column: ColumnType, cells: Distinct, answers: list[str | None], key: PseudonymKey) -> Hits | None:
    """Findings of identifiers that lost digits to an exponent: still personal data, but nobody can be told by them."""
    spoilt = [
        value if answer is None and is_spoilt(value) else None
        for value, answer in zip(cells.values, answers, strict=True)
    ]
    if not any(spoilt):
        return None
    hits = cell_hits(column, column.entity, cells, spoilt, key)
    hits.score = np.full(len(spoilt), SPOILT_SCORE, np.float32)
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
    return Hits(
        rows,
        number,
        np.array([span.start for span in flat], np.int64),
        np.array([span.end for span in flat], np.int64),
        [span.entity for span in flat],
        np.array([span.score for span in flat], np.float32),
        _span_pseudonyms(flat, key),
        np.repeat(first[:-1][cells.codes], per_row) + offsets,
        who,
    )


def _span_pseudonyms(spans: Sequence[Span], key: PseudonymKey) -> list[bytes]:
    told: dict[int, bytes] = {}
    for entity in dict.fromkeys(span.entity for span in spans):
        own = [place for place, span in enumerate(spans) if span.entity == entity]
        told |= zip(own, key.pseudonyms(entity, [spans[place].value for place in own]), strict=True)
    return [told[place] for place in range(len(spans))]


def merged_spans(named: Sequence[Span], identifiers: Sequence[Span]) -> list[Span]:
    """Names and identifiers of one text: an identifier's characters are no name's."""
    kept = [one for one in named if not any(one.start < other.end and other.start < one.end for other in identifiers)]
    return sorted([*kept, *identifiers], key=lambda span: (span.start, span.end, span.entity))


def own_values_masked(answers: Sequence[str | None], own: frozenset[str]) -> list[str | None]:
    """`answers` without those that are the organisation's own: they link nobody."""
    return [None if answer is None or answer in own else answer for answer in answers]


def personal_mail(answers: Sequence[str | None]) -> list[str | None]:
    """Addresses of persons: an office's mailbox is nobody's, and links nobody."""
    return [None if answer is None or is_role_mailbox(answer) else answer for answer in answers]
