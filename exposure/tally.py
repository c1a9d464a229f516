"""Distinct people, counted in any slice: bits say what is known of each, three groupings bound the count."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from exposure.categories import Category, SubjectType
from exposure.figures import Figure, with_text_margin, working_range

Ints = npt.NDArray[np.int64]
Bits = npt.NDArray[np.uint64]

CATEGORIES = tuple(f"category:{code}" for code in Category)
SUBJECTS = tuple(f"subject:{code}" for code in SubjectType)
RISKS = {
    "at_risk": frozenset({"SAFEGUARDING", "DOMESTIC_ABUSE"}),
    "bank": frozenset({"UK_BANK_ACCOUNT", "CREDIT_CARD", "IBAN_CODE"}),
    "birth_date": frozenset({"DATE_OF_BIRTH"}),
    "document": frozenset({"UK_PASSPORT", "UK_DRIVING_LICENCE", "UK_BRP", "UK_NINO", "NATIONAL_ID", "US_SSN"}),
    "password": frozenset({"PASSWORD", "API_KEY"}),
}
"""What makes a person one to tell first, beyond the boxes: the entities found of them."""

LISTED = "listed"
"""Told of a person by a table or a form, and not by running text alone."""

BIT = {name: np.uint64(1 << place) for place, name in enumerate((*CATEGORIES, *SUBJECTS, *RISKS, LISTED))}
"""The two forms of boxes share codes ("other"), so their bits are named apart."""


@dataclass(frozen=True, slots=True)
class Mentions:
    """The living people's mentions of a run, one row each: where, who (three groupings), and what is said (bits).

    The rows are in the order of their items.
    """

    item: Ints
    record: Ints
    low: Ints
    best: Ints
    high: Ints
    bits: Bits = field(repr=False)

    def take(self, rows: npt.NDArray[np.bool_] | Ints) -> "Mentions":
        """Some of the rows."""
        return Mentions(
            self.item[rows], self.record[rows], self.low[rows], self.best[rows], self.high[rows], self.bits[rows]
        )


def rows_of(item: Ints, wanted: Sequence[int]) -> Ints:
    """The rows whose item is wanted, where `item` is in order and `wanted` too; no look at the other rows."""
    sought = np.asarray(wanted, dtype=np.int64)
    first, last = np.searchsorted(item, sought, "left"), np.searchsorted(item, sought, "right")
    lengths = last - first
    within = np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    rows: Ints = np.repeat(first, lengths) + within
    return rows


def distinct_in(group: Ints, value: Ints) -> dict[int, int]:
    """How many distinct values each group has."""
    if not len(group):
        return {}
    order = np.lexsort((value, group))
    groups, values = group[order], value[order]
    opens = np.r_[True, groups[1:] != groups[:-1]]
    fresh = opens | np.r_[True, values[1:] != values[:-1]]
    names, counts = groups[opens], np.add.reduceat(fresh.astype(np.int64), np.flatnonzero(opens))
    return dict(zip(names.tolist(), counts.tolist(), strict=True))


def code_of(name: str) -> str:
    """The form's code of a bit's name."""
    return name.partition(":")[2]


def coded(lists: pa.ChunkedArray, names: Sequence[str]) -> Bits:
    """One row of bits for each list of codes; those that none of the bits' `names` is of are left out."""
    flat = lists.combine_chunks()
    bits = np.zeros(len(flat), dtype=np.uint64)
    rows = pc.list_parent_indices(flat).to_numpy(zero_copy_only=False)
    places = pc.index_in(pc.list_flatten(flat), value_set=pa.array([code_of(name) for name in names], pa.string()))
    known = pc.is_valid(places).to_numpy(zero_copy_only=False)
    table = np.array([BIT[name] for name in names], dtype=np.uint64)
    np.bitwise_or.at(bits, rows[known], table[places.drop_null().to_numpy(zero_copy_only=False)])
    return bits


def people(mentions: Mentions, unseen: int = 0) -> Figure:
    """The distinct people of the mentions. `unseen` more may be in what could not be read."""
    found = known(mentions)
    told_in_text = int(np.count_nonzero((found.best & BIT[LISTED]) == 0))
    counted = with_text_margin(working_range(len(found.low), len(found.best), len(found.high)), told_in_text)
    return counted.model_copy(update={"upper": counted.upper + unseen})


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of each distinct person, in the three groupings: a row of bits a person."""

    low: Bits = field(repr=False)
    best: Bits = field(repr=False)
    high: Bits = field(repr=False)

    def where(self, held: Callable[[Bits], npt.NDArray[np.bool_]]) -> Figure:
        """The people for whom the condition holds."""
        return working_range(*(int(np.count_nonzero(held(bits))) for bits in (self.low, self.best, self.high)))


class Condition:
    """A condition on people's bits, made of words: any of these, and any of those."""

    def __init__(self, *groups: Sequence[str]) -> None:
        self.masks = [np.bitwise_or.reduce([BIT[name] for name in group]) for group in groups]

    def __call__(self, bits: Bits) -> npt.NDArray[np.bool_]:
        """Whether the condition holds, for each row of bits."""
        held = np.ones(len(bits), dtype=np.bool_)
        for mask in self.masks:
            held &= (bits & mask) != 0
        return held


def known(mentions: Mentions) -> Known:
    """Everything that any mention of a person says of them, person by person."""
    sure = mentions.low >= 0
    return Known(
        _gathered(mentions.low[sure], mentions.bits[sure]),
        _gathered(mentions.best, mentions.bits),
        _gathered(mentions.high, mentions.bits),
    )


def _gathered(person: Ints, bits: Bits) -> Bits:
    if not len(person):
        return np.zeros(0, dtype=np.uint64)
    order = np.argsort(person, kind="stable")
    ordered = person[order]
    starts = np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1])))
    gathered: Bits = np.bitwise_or.reduceat(bits[order], starts)
    return gathered


def several(bits: Bits) -> npt.NDArray[np.bool_]:
    """Whether two or more categories of personal data are known, for each row of bits."""
    found = bits & np.bitwise_or.reduce([BIT[code] for code in CATEGORIES])
    held: npt.NDArray[np.bool_] = (found & (found - np.uint64(1))) != 0
    return held
