"""How many different people all files hold, from a sample of files: bounds that fit how often people came again.

Nobody can scale up a number of people: who stands in many files is met soon. What is known is how many people stand in
one, two, three of the files that were read, and how many entries of people all files hold together. Bounds are the
fewest and the most people whom any mix of rare and frequent ones allows for that fits both, within the error of the
draw; found by linear programming over the number of people in one file, in two, and so on. With no second look at
anybody the most is one person an entry; the more people come again, the nearer the bounds are.
"""

from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import linprog
from scipy.special import gammaln, xlog1py, xlogy

from exposure.tally import Ints
from exposure.totals import Flags, Floats, Frame, Interval, total

MOST_SEEN = 8
"""Times that a person was met which are told apart; those met more often stand together."""

MANY = 50
"""Files, as if all held equally many entries, from which the fit's lower bound is believed, not those seen alone."""

ABUNDANT = 40.0
"""Expected meetings from which nobody is met as seldom as that."""

ERRORS = (2.6, 4.0, 6.0, 9.0, 13.0, 20.0, 30.0, 45.0, 70.0, 100.0, 200.0)
"""Standard errors within which the fit must lie: of ten conditions at once, the first holds 95 times in 100.

The later ones are for people who stand in a good part of few large files: how often they are met varies less than the
fit takes it to, and nothing may lie within the first.
"""

LEVEL = 0.99
_GRID = np.unique(np.round(np.r_[np.arange(1, 41), np.geomspace(42, 1e6, 70)])).astype(np.int64)


@dataclass(frozen=True, slots=True)
class Entries:
    """Who stands in which file that was read, each pair once, by person: a row of the frame, and the person."""

    row: Ints = field(repr=False)
    person: Ints = field(repr=False)

    @classmethod
    def of(cls, row: Ints, person: Ints) -> "Entries":
        """The distinct pairs."""
        if not len(row):
            return cls(row, person)
        order = np.lexsort((row, person))
        rows, persons = row[order], person[order]
        fresh = np.r_[True, (np.diff(rows) != 0) | (np.diff(persons) != 0)]
        return cls(rows[fresh], persons[fresh])

    def only(self, wanted: Flags) -> "Entries":
        """Some of the pairs."""
        return Entries(self.row[wanted], self.person[wanted])

    @property
    def people(self) -> int:
        """How many different people they are of."""
        return int(np.count_nonzero(np.diff(self.person))) + 1 if len(self.person) else 0


def distinct(frame: Frame, entries: Entries) -> Interval:
    """The different people of all files of the frame: those seen, and what bounds allow for in the others."""
    read_wholly, fraction = _fractions(frame)
    known = np.unique(entries.person[read_wholly[entries.row]])
    rest = entries.only(~np.isin(entries.person, known))
    seen, open_files = float(len(known) + rest.people), ~read_wholly
    if not open_files.any():
        return Interval(seen, seen, seen)
    in_file: Floats = np.bincount(rest.row, minlength=len(frame.item)).astype(np.float64)
    held = total(frame.only(open_files), in_file[open_files], LEVEL)
    if not len(rest.row):
        return Interval(seen, seen, seen + held.upper)
    lowest = float(fraction[open_files].min())
    met = _met(rest, lowest / fraction[rest.row])
    bounds = _bounds(met, _errors(met, rest, frame), lowest, held)
    low, high = (max(bound, float(rest.people)) for bound in bounds)
    best = len(known) + (low * high) ** 0.5
    alike = in_file.sum() ** 2 / (in_file**2).sum()
    return Interval(len(known) + low if alike >= MANY else seen, best, len(known) + high)


def _fractions(frame: Frame) -> tuple[Flags, Floats]:
    """Of each file's stratum: whether all of it was read, and what part."""
    codes = np.unique(frame.stratum, return_inverse=True)[1]
    held, taken = np.bincount(codes), np.bincount(codes, frame.read)
    return np.asarray((taken == held)[codes]), np.maximum(taken, 0.5)[codes] / held[codes]


def _met(entries: Entries, kept: Floats) -> Floats:
    """How probably each person is met 0, 1, ... times, or more often (the last column).

    Of the entries each is kept with its probability, as if all strata had been read in equal parts.
    """
    starts = np.flatnonzero(np.r_[True, np.diff(entries.person) != 0])
    lengths = np.diff(np.r_[starts, len(entries.person)])
    met = np.zeros((len(starts), MOST_SEEN + 2))
    met[:, 0] = 1.0
    often = np.add.reduceat(kept, starts) >= ABUNDANT
    met[often] = np.eye(MOST_SEEN + 2)[-1]
    for nth in range(int(lengths[~often].max(initial=0))):
        mine = ~often & (lengths > nth)
        chance, before = kept[starts[mine] + nth][:, None], met[mine]
        after = before * (1 - chance)
        after[:, 1:] += before[:, :-1] * chance
        after[:, -1] = before[:, -1] + before[:, -2] * chance[:, 0]
        met[mine] = after
    return met


def _errors(met: Floats, entries: Entries, frame: Frame) -> Floats:
    """The standard error of each column's sum: people come in files, and it is files that were drawn."""
    lengths = np.diff(np.r_[np.flatnonzero(np.r_[True, np.diff(entries.person) != 0]), len(entries.person)])
    shares = np.repeat(met[:, 1:] / lengths[:, None], lengths, axis=0)
    errors = []
    for column in shares.T:
        of_file = np.bincount(entries.row, column, len(frame.item))[frame.read]
        codes = np.unique(frame.stratum[frame.read], return_inverse=True)[1]
        taken = np.bincount(codes)
        centred = of_file - (np.bincount(codes, of_file) / taken)[codes]
        own = np.bincount(codes, centred**2) * taken / np.maximum(taken - 1, 1)
        errors.append(np.sqrt(max(own.sum(), column.sum()) + 1.0))
    return np.array(errors)


def _bounds(met: Floats, errors: Floats, fraction: float, held: Interval) -> tuple[float, float]:
    """The fewest and the most people, each standing in a number of files of the grid, that fit."""
    seen = met[:, 1:].sum(axis=0)
    chances = _chances(fraction)
    scale = max(held.upper, 1.0)
    for allowed in ERRORS:
        fits = np.vstack([chances.T, -chances.T, _GRID, -_GRID])
        limits = np.r_[seen + allowed * errors, -(seen - allowed * errors), held.upper, -held.lower]
        ends = [
            linprog(sign * np.ones(len(_GRID)), A_ub=fits, b_ub=limits / scale, method="highs") for sign in (1.0, -1.0)
        ]
        if all(end.success for end in ends):
            return float(ends[0].fun) * scale, -float(ends[1].fun) * scale
    return float(seen.sum()), held.upper


def _chances(fraction: float) -> Floats:
    """How probably somebody of each number of files is met 1, 2, ... times, or more often, at that fraction."""
    files, times = _GRID[:, None].astype(np.float64), np.arange(MOST_SEEN + 1)
    possible = times <= files
    left = np.where(possible, files - times, 0)
    logs = gammaln(files + 1) - gammaln(times + 1) - gammaln(left + 1)
    logs = logs + xlogy(times, fraction) + xlog1py(left, -fraction)
    exact = np.where(possible, np.exp(logs), 0.0)
    more: Floats = np.maximum(1 - exact.sum(axis=1, keepdims=True), 0.0)
    return np.hstack([exact[:, 1:], more])
