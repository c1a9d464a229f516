"""Totals over all files from a stratified sample of them, with intervals from the design: files are the units.

Source: Cochran, Sampling Techniques (3rd ed. 1977), 5.5 (stratified expansion), 6.11 (combined ratio estimate) and
5.9 (degrees of freedom, after Satterthwaite).
"""

from dataclasses import dataclass, field, replace
from math import exp

import numpy as np
import numpy.typing as npt
import pyarrow as pa
from scipy.special import stdtrit

from exposure.tally import Ints

Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

LEVEL = 0.95
BELIEVED, SPREAD = 2, 0.25
"""What is believed of a stratum before its files are seen, as if of so many files: that a file holds for its size
what others of its group hold, give or take a quarter, or as much more as the group's files were seen to differ."""

NONE_SEEN = 3.0
"""The rule of three: of something that none of n files held, 3/n of all files may (95%); of one file, as much more."""

LONE = -(10**9)
"""The stratum of files whose own are too thin."""

MANY = 30
"""Files of a group from which its own variances say whether what they hold goes by their sizes; else it is taken to."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The files that a figure is about, one row each in the order of their items, and which of them were read."""

    item: Ints = field(repr=False)
    stratum: Ints = field(repr=False)
    group: Ints = field(repr=False)
    size: Ints = field(repr=False)
    round: Ints = field(repr=False)
    read: Flags = field(repr=False)

    @classmethod
    def of(cls, table: pa.Table) -> "Frame":
        """Of a whole draw (schema DRAWN), all rounds read."""
        names = ("item", "stratum", "group", "size", "round")
        item, stratum, group, size, rounds = (table[name].cast(pa.int64()).to_numpy() for name in names)
        return cls(item, stratum, group, size, rounds, rounds >= 0)

    def after(self, number: int) -> "Frame":
        """As it stood when round `number` had been read."""
        return replace(self, read=(self.round >= 0) & (self.round <= number))

    def only(self, rows: Flags) -> "Frame":
        """Some of the files."""
        columns = (self.item, self.stratum, self.group, self.size, self.round, self.read)
        return Frame(*(column[rows] for column in columns))  # type: ignore[arg-type]

    def rows_of(self, files: Ints) -> Ints:
        """The row of each file's item; all of them must be here."""
        rows: Ints = np.searchsorted(self.item, files)
        return rows


@dataclass(frozen=True, slots=True)
class Interval:
    """A total as estimated, with its bounds."""

    lower: float
    best: float
    upper: float


@dataclass(frozen=True, slots=True)
class _Part:
    """What a group of strata adds: its total, its variance, and the variance's degrees of freedom."""

    total: float
    variances: Floats
    freedom: Floats


def total(frame: Frame, value: Floats, level: float = LEVEL) -> Interval:
    """The sum of `value` over all files of the frame, known for those that were read; at the `level` of confidence.

    `value` has one number a file, anything where the file was not read.
    """
    seen = float(value[frame.read].sum())
    if frame.read.all():
        return Interval(seen, seen, seen)
    taken = int(np.count_nonzero(frame.read))
    if not seen or taken < 2:
        times = len(frame.read) / max(taken, 1)
        return Interval(seen, seen * times, max(seen, 1.0) * NONE_SEEN * times)
    stratum, group = _joined(frame)
    parts = [_part(frame, stratum, group == one, value) for one in np.unique(group)]
    best = sum(part.total for part in parts)
    variances, freedom = (np.concatenate([getattr(part, name) for part in parts]) for name in ("variances", "freedom"))
    spread = float(np.sqrt(variances.sum())) * _quantile(variances, freedom, level)
    least = max(best - spread, seen)
    most = best * exp(spread / best) if best > spread else best + spread
    return Interval(least, max(best, seen), max(most, seen))


def _quantile(variances: Floats, freedom: Floats, level: float) -> float:
    if not variances.sum():
        return 0.0
    degrees = variances.sum() ** 2 / (variances**2 / freedom).sum()
    return float(stdtrit(max(degrees, 1.0), 0.5 + level / 2))


def _joined(frame: Frame) -> tuple[Ints, Ints]:
    """Strata and groups, those joined of which too few files were read to say how their files differ."""
    stratum, group = frame.stratum, frame.group
    stratum = np.where(np.isin(group, group[_thin(stratum, frame.read)]), -1 - group, stratum)
    lone = _thin(stratum, frame.read)
    stratum, group = np.where(lone, LONE, stratum), np.where(lone, LONE, group)
    if _thin(stratum, frame.read).any():
        return np.zeros_like(stratum), np.zeros_like(group)
    return stratum, group


def _thin(stratum: Ints, read: Flags) -> Flags:
    """The files of strata of which fewer than two were read, and others were not."""
    codes = np.unique(stratum, return_inverse=True)[1]
    held, taken = np.bincount(codes)[codes], np.bincount(codes, read)[codes]
    return np.asarray((taken < 2) & (taken < held))


def _part(frame: Frame, stratum: Ints, mine: Flags, value: Floats) -> _Part:
    codes = np.unique(stratum[mine], return_inverse=True)[1]
    read, size = frame.read[mine], frame.size[mine].astype(np.float64) + 1.0
    at, y, x = codes[read], value[mine][read], size[read]
    held, taken = np.bincount(codes).astype(np.float64), np.bincount(at).astype(np.float64)
    mean = np.bincount(at, x) / taken
    expanded = float((held * np.bincount(at, y) / taken).sum())
    x_expanded, x_known = float((held * mean).sum()), float(size.sum())
    ratio = expanded / x_expanded
    expected = ratio * mean
    plain = _variances(y, at, held, taken, expected)
    by_size = _variances(y - ratio * x, at, held, taken, expected) * (x_known / x_expanded) ** 2
    freedom = np.maximum(taken - 1 + BELIEVED, 1.0)
    if len(y) < MANY or by_size.sum() < plain.sum():
        return _Part(ratio * x_known, by_size, freedom)
    return _Part(expanded, plain, freedom)


def _variances(residual: Floats, at: Ints, held: Floats, taken: Floats, expected: Floats) -> Floats:
    """Each stratum's variance of the total; `expected` is what one of its files is taken to hold."""
    centred = residual - (np.bincount(at, residual) / taken)[at]
    own, degrees = np.bincount(at, centred**2), np.maximum(taken - 1, 0)
    scale = np.maximum(expected, 1e-12)
    seen = float(((centred / scale[at]) ** 2).sum() / max(float(degrees.sum()), 1.0))
    mixed = (own + BELIEVED * max(seen, SPREAD**2) * expected**2) / (degrees + BELIEVED)
    variances: Floats = held**2 * (1 - taken / held) * mixed / taken
    return variances
