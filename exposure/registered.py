"""Whom of the people the operator's registers know: on each register, on any, and on none, with bounds."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace

import numpy as np

from exposure.assessment import RegisteredFigures, RegisterFigures
from exposure.figures import Basis, Figure, with_text_margin, working_range
from exposure.people.arrays import Bools, Ints, Words, ascending
from exposure.people.register import OnRegister
from exposure.reviewing import Review

ANY = ~np.uint64(0)


@dataclass(frozen=True, slots=True)
class OnRegisters:
    """The mentions that count: the person of each in the three groupings, and its registers.

    `low` is -1 where nobody is certain to be meant; `listed`: not told by running text alone.
    """

    low: Ints = field(repr=False)
    best: Ints = field(repr=False)
    high: Ints = field(repr=False)
    listed: Bools = field(repr=False)
    register: OnRegister = field(repr=False)
    judged: Figure | None = None  # the people on any register, by a judged sample

    @classmethod
    def of(cls, people: tuple[Ints, Ints, Ints], listed: Bools, on: OnRegister, alive: Bools) -> "OnRegisters":
        """`people`: low, best and high; of the rows that `alive` picks."""
        kept = OnRegister(*(getattr(on, one.name)[alive] for one in fields(on)))
        low, best, high = (ids[alive] for ids in people)
        return cls(low, best, high, listed[alive], kept)

    def judged_by(self, review: Review, predicted: Ints, on: Bools) -> "OnRegisters":
        """With what a review says of the people (`predicted`, before it) of whom a mention is `on` a register."""
        return replace(self, judged=review.of(np.isin(predicted, ascending(predicted[on]))))

    def on(self, which: np.uint64 = ANY) -> Figure:
        """The people on a register of the bits `which`.

        Certain are those of the lowest grouping of whom it is sure, possible all of the highest of whom it may be.
        """
        sure, best, perhaps = ((bits & which) != 0 for bits in (self.register.sure, self.register.best, self._perhaps))
        counts = _people(self.low, sure), _people(self.best, best), _people(self.high, perhaps)
        return self._with_margin(counts, ascending(self.best[best]))

    def on_none(self) -> Figure:
        """The people on no register."""
        low, best, high = (
            _people(ids) - _people(ids, bits != 0)
            for ids, bits in (
                (self.low, self._perhaps),
                (self.best, self.register.best),
                (self.high, self.register.sure),
            )
        )
        everybody, known = ascending(self.best), ascending(self.best[self.register.best != 0])
        return self._with_margin((low, best, high), np.setdiff1d(everybody, known, assume_unique=True))

    @property
    def _perhaps(self) -> Words:
        return self.register.perhaps

    def _with_margin(self, counts: tuple[int, int, int], persons: Ints) -> Figure:
        low, best, high = counts
        told = len(np.setdiff1d(persons, ascending(self.best[self.listed]), assume_unique=True))
        return with_text_margin(working_range(min(low, best), best, max(best, high)), told)


def figures(rows: OnRegisters, sizes: Mapping[str, int], total: Figure, extra: int) -> RegisteredFigures:
    """The figures of the registers `sizes` (names and rows).

    `total`: all people; `extra` of them more may be in what could not be read.
    """
    each = [
        RegisterFigures(name=name, rows=size, people=_at_most(_more(rows.on(np.uint64(1 << number)), extra), size))
        for number, (name, size) in enumerate(sizes.items())
    ]
    known, unknown = rows.on(), rows.on_none()
    if rows.judged is not None and total.basis is Basis.INTERVAL:
        known, unknown = rows.judged, _rest(total.model_copy(update={"upper": total.upper - extra}), rows.judged)
    known = _at_most(_more(known, extra), sum(sizes.values()))
    return RegisteredFigures(registers=tuple(each), known=known, unknown=_more(unknown, extra))


def _rest(total: Figure, part: Figure) -> Figure:
    """Those of `total` who are not in `part`, whatever the two bounds have to do with one another."""
    best = max(0, total.best - part.best)
    lower, upper = min(best, max(0, total.lower - part.upper)), max(best, total.upper - part.lower)
    return Figure(lower=lower, best=best, upper=upper, basis=total.basis)


def _more(figure: Figure, extra: int) -> Figure:
    return figure.model_copy(update={"upper": figure.upper + extra})


def _at_most(figure: Figure, size: int) -> Figure:
    """No more people are on a register than it has rows."""
    return figure.model_copy(update={"upper": max(figure.best, min(figure.upper, size))})


def _people(ids: Ints, which: Bools | None = None) -> int:
    kept = ids >= 0 if which is None else (ids >= 0) & which
    return len(ascending(ids[kept]))
