"""The sample of predicted people that a reviewer judges: drawn by risk, shown masked with those who come nearest."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pyarrow as pa

from exposure.figures import Figure
from exposure.people.arrays import Ints
from exposure.people.estimate import figure_of, stratified
from exposure.people.masks import masked
from exposure.people.outsiders import outsiders_of
from exposure.people.resolve import Resolution

_SIZES, _RISKS = (1, 3), (0.1, 0.4)  # upper bounds of the strata; beyond the last is the last stratum
_GUESSED = (0.25, 0.35, 0.5)  # spread of r expected in each stratum of risk


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


@dataclass(frozen=True, slots=True)
class Strata:
    """The predicted people, ascending: how many mentions each has, and the stratum of its size and risk."""

    clusters: Ints
    sizes: Ints
    stratum: Ints


def strata(resolution: Resolution) -> Strata:
    """The predicted people of the best grouping by how many mentions they have and how likely they are wrong."""
    rows = np.flatnonzero(resolution.best >= 0)
    clusters, place, sizes = np.unique(resolution.best[rows], return_inverse=True, return_counts=True)
    surest = np.ones(len(clusters))
    np.minimum.at(surest, place, resolution.probability[rows].astype(np.float64))
    risk = np.searchsorted(np.array(_RISKS), 1.0 - surest, side="left")
    number = np.searchsorted(np.array(_SIZES), sizes, side="left") * len(_GUESSED) + risk
    return Strata(clusters, sizes.astype(np.int64), number.astype(np.int64))


def draw(resolution: Resolution, mentions: pa.Table, n: int, seed: int) -> tuple[Sheet, ...]:
    """`n` predicted people to judge (all, where there are no more), drawn by size and by risk of error.

    A larger `n` with the same seed holds those of a smaller.
    """
    found = strata(resolution)
    chosen = np.concatenate([np.zeros(0, dtype=np.int64), *allocated(found.stratum, n, seed)])
    return sheets_of(resolution, mentions, found.clusters[np.sort(chosen)])


def sheets_of(resolution: Resolution, mentions: pa.Table, clusters: Ints) -> tuple[Sheet, ...]:
    """The sheets of the predicted people `clusters` (ascending)."""
    found = strata(resolution)
    rows = np.flatnonzero(resolution.best >= 0)
    order = rows[np.argsort(resolution.best[rows], kind="stable")]
    starts = np.cumsum(found.sizes) - found.sizes
    outside = outsiders_of(resolution, mentions, clusters)
    sheets = []
    for place, near in zip(np.searchsorted(found.clusters, clusters).tolist(), outside, strict=True):
        inside = np.sort(order[starts[place] : starts[place] + found.sizes[place]])
        evidence = masked(mentions, np.concatenate([inside, near]))
        number = int(found.stratum[place])
        others = np.minimum(np.searchsorted(found.clusters, resolution.best[near]), len(found.clusters) - 1)
        held = np.where(resolution.best[near] >= 0, found.sizes[others], 1)
        count = int((found.stratum == number).sum())
        sheets.append(Sheet(int(found.clusters[place]), number, count, inside, near, held, evidence))
    return tuple(sheets)


def allocated(stratum: Ints, n: int, seed: int) -> list[Ints]:
    """Places of the drawn clusters of each stratum: in proportion to its size and guessed spread, two at least."""
    numbers, counts = np.unique(stratum, return_counts=True)
    if n >= len(stratum):
        return [np.arange(len(stratum), dtype=np.int64)]
    weight = counts * np.array([_GUESSED[number % len(_GUESSED)] for number in numbers.tolist()])
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
    sizes = {judgement.stratum: judgement.stratum_clusters for judgement in judgements}
    stratum = np.array([judgement.stratum for judgement in judgements], dtype=np.int64)
    return figure_of(stratified(stratum, sizes, np.array([judgement.people for judgement in judgements])))
