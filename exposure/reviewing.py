"""A case's judgements beside the people of a run: what they change, and the interval that the judged sample gives."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

import numpy as np
import pyarrow as pa

from exposure.assessment import ReviewFigures
from exposure.figures import Figure
from exposure.people.arrays import Bools, Ints, Words
from exposure.people.decisions import Decided, Groupings, decided
from exposure.people.estimate import Reviewed
from exposure.people.mention_keys import cluster_keys, mention_keys
from exposure.reviews import Reviews
from exposure.tally import BIT, Bits


@dataclass(frozen=True, slots=True)
class Judgements:
    """What was judged, put into the groupings of a run's mentions (one entry a row), and what it was put in by."""

    keys: Words = field(repr=False)
    before: Groupings
    decided: Decided
    table: pa.Table = field(repr=False)

    @classmethod
    def of(cls, reviews: Reviews, said: pa.Table, content: Mapping[int, str], before: Groupings) -> "Judgements":
        """The judgements of `reviews` that fit the mentions `said`; `content`: what each item is known by."""
        keys, table = mention_keys(said, content), reviews.judged()
        return cls(keys, before, decided(keys, before, table), table)


@dataclass(frozen=True, slots=True)
class Review:
    """The interval of any slice of a run's mentions, and the figures of the review itself."""

    sample: Reviewed
    item: Ints = field(repr=False)
    bits: Bits = field(repr=False)
    figures: ReviewFigures

    def people(self, items: Collection[int] | None = None, box: str | None = None) -> Figure | None:
        """The people of a dataset's items, of a box (a name of BIT), or of both; None where too few are judged."""
        rows: Bools | None = None
        if items is not None:
            rows = np.isin(self.item, np.fromiter(items, np.int64, len(items)))
        if box is not None:
            held: Bools = (self.bits & BIT[box]) != 0
            rows = held if rows is None else rows & held
        return self.of(rows)

    def of(self, rows: Bools | None) -> Figure | None:
        """The people of some mentions of the run, or of all; None where too few of them are judged."""
        return self.sample.figure(rows)


def review_of(reviews: Reviews, found: Judgements, counted: Bools, alive: Bools, rows: tuple[Ints, Bits]) -> Review:
    """The review of mentions: `counted` counted before it, `alive` count now; `rows`: item and bits of each."""
    best = found.before.best
    persons = int(best.max(initial=-1)) + 1
    keys = cluster_keys(best, found.keys, persons)
    stratum, drawn = _frame(reviews, keys)
    judged = np.zeros(persons, dtype=bool)
    judged[found.decided.judged] = True
    now = Groupings(*(np.where(alive, ids, -1) for ids in _parts(found.decided.groupings)))
    sample = Reviewed(np.where(counted, best, -1), now, stratum, judged & drawn)
    return Review(sample, *rows, _figures(found, int(drawn.sum()), int((judged & drawn).sum())))


def _parts(groupings: Groupings) -> tuple[Ints, Ints, Ints]:
    return groupings.low, groupings.best, groupings.high


def _frame(reviews: Reviews, keys: Words) -> tuple[Ints, Bools]:
    """For each person the stratum from which the sample was drawn (-1: was not there), and whether it was drawn."""
    sheet = reviews.sampled()
    if sheet is None:
        return np.full(len(keys), -1, dtype=np.int64), np.zeros(len(keys), dtype=bool)
    frame = reviews.frame(sheet)
    order = np.argsort(frame["cluster"].to_numpy())
    known, strata = frame["cluster"].to_numpy()[order], frame["stratum"].to_numpy()[order]
    place = np.minimum(np.searchsorted(known, keys), len(known) - 1)
    there = known[place] == keys
    return np.where(there, strata[place], -1).astype(np.int64), np.isin(
        keys, reviews.drawn(sheet)["cluster"].to_numpy()
    )


def _figures(found: Judgements, drawn: int, sampled: int) -> ReviewFigures:
    made = found.decided
    return ReviewFigures(
        judged=len(made.judged),
        drawn=drawn,
        drawn_judged=sampled,
        lapsed=made.lapsed,
        joined=made.merges,
        taken_apart=made.splits,
        nobody=made.nobody,
        last=max(found.table["at"].to_pylist()),
    )
