"""From a judged sample of predicted people to a count with a 95% interval, and the masked sheet that is judged.

For a predicted person c, r(c) is the sum over its mentions of 1 / (mentions of the mention's true person). Summed over
all predicted people that is the true number of people, whatever the quality of the prediction: a stratified sample's
mean gives it without bias.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

import numpy as np
import pyarrow as pa

from exposure.figures import Basis, Figure
from exposure.people.arrays import Ints
from exposure.people.masks import masked
from exposure.people.outsiders import outsiders_of
from exposure.people.resolve import Resolution

_SIZES, _RISKS = (1, 3), (0.1, 0.4)  # upper bounds of the strata; beyond the last is the last stratum
_GUESSED = (0.25, 0.35, 0.5)  # spread of r expected in each stratum of risk
_PSEUDO = (0.5, 1.6)  # observations added to each stratum's spread: no error seen is not no error
_NORMAL = 1.96


@dataclass(frozen=True, slots=True)
class Sheet:
    """A predicted person to be judged: its mentions, then those outside that come nearest."""

    cluster: int
    stratum: int
    stratum_clusters: int  # predicted people in the stratum
    inside: Ints  # row numbers of the mentions table
    outside: Ints  # one row for each person near it
    outside_mentions: Ints  # mentions of that person
    evidence: tuple[tuple[str, ...], ...] = field(repr=False)  # masked, one line a mention, inside first


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a reviewer says of one predicted person: for each true person in it, mentions inside and outside it."""

    cluster: int
    stratum: int
    stratum_clusters: int
    persons: tuple[tuple[int, int], ...]

    @property
    def people(self) -> float:
        """The share of the true count that this predicted person stands for."""
        return sum(inside / (inside + outside) for inside, outside in self.persons if inside)


def draw(resolution: Resolution, mentions: pa.Table, n: int, seed: int) -> tuple[Sheet, ...]:
    """`n` predicted people to judge (all, where there are no more), drawn by size and by risk of error."""
    rows = np.flatnonzero(resolution.best >= 0)
    clusters, sizes = np.unique(resolution.best[rows], return_counts=True)
    stratum = _strata(resolution, clusters, sizes)
    chosen = np.sort(np.concatenate([np.zeros(0, dtype=np.int64), *_allocated(stratum, n, seed)]))
    outside = outsiders_of(resolution, mentions, clusters[chosen])
    order = rows[np.argsort(resolution.best[rows], kind="stable")]
    starts = np.cumsum(sizes) - sizes
    sheets = []
    for place, near in zip(chosen.tolist(), outside, strict=True):
        inside = np.sort(order[starts[place] : starts[place] + sizes[place]])
        evidence = masked(mentions, np.concatenate([inside, near]))
        number = int(stratum[place])
        others = np.searchsorted(clusters, resolution.best[near])
        held = np.where(resolution.best[near] >= 0, sizes[np.minimum(others, len(sizes) - 1)], 1)
        count = int((stratum == number).sum())
        sheets.append(Sheet(int(clusters[place]), number, count, inside, near, held, evidence))
    return tuple(sheets)


def _strata(resolution: Resolution, clusters: Ints, sizes: Ints) -> Ints:
    rows = np.flatnonzero(resolution.best >= 0)
    place = np.searchsorted(clusters, resolution.best[rows])
    surest = np.ones(len(clusters))
    np.minimum.at(surest, place, resolution.probability[rows].astype(np.float64))
    risk = np.searchsorted(np.array(_RISKS), 1.0 - surest, side="left")
    return (np.searchsorted(np.array(_SIZES), sizes, side="left") * 3 + risk).astype(np.int64)


def _allocated(stratum: Ints, n: int, seed: int) -> list[Ints]:
    """Places of the drawn clusters of each stratum: in proportion to its size and guessed spread, two at least."""
    numbers, counts = np.unique(stratum, return_counts=True)
    if n >= len(stratum):
        return [np.arange(len(stratum), dtype=np.int64)]
    weight = counts * np.array([_GUESSED[number % 3] for number in numbers.tolist()])
    share = np.minimum(counts, np.maximum(2, np.floor(n * weight / weight.sum()).astype(np.int64)))
    random = np.random.default_rng(seed)
    return [
        random.permutation(np.flatnonzero(stratum == number))[:size].astype(np.int64)
        for number, size in zip(numbers.tolist(), share.tolist(), strict=True)
    ]


def interval(judgements: Sequence[Judgement]) -> Figure:
    """The number of people, with a 95% interval, from judged clusters of a `draw`. Raises ValueError for none."""
    if not judgements:
        raise ValueError("an interval needs at least one judged person")
    total = variance = 0.0
    ordered = sorted(judgements, key=lambda judgement: (judgement.stratum, judgement.cluster))
    for _, group in groupby(ordered, key=lambda judgement: judgement.stratum):
        judged = list(group)
        size = judged[0].stratum_clusters
        shares = np.array([judgement.people for judgement in judged])
        spread = float(np.var(np.r_[shares, _PSEUDO], ddof=1))
        total += size * float(shares.mean())
        variance += size**2 * max(0.0, 1.0 - len(judged) / size) * spread / len(judged)
    half = _NORMAL * variance**0.5
    best = max(1, round(total))
    lower = min(best, max(0, round(total - half)))
    return Figure(lower=lower, best=best, upper=max(best, round(total + half)), basis=Basis.INTERVAL)
