"""A reviewer's judgements put into the three groupings: people taken apart, people joined, and what is nobody."""

from collections import defaultdict
from dataclasses import dataclass, field

import numpy as np
import pyarrow as pa

from exposure.people.arrays import Ints, Words
from exposure.people.mention_keys import cluster_keys
from exposure.reviews import NOBODY


@dataclass(frozen=True, slots=True)
class Groupings:
    """The person of each mention in the three groupings, one entry a row; -1: nobody."""

    low: Ints = field(repr=False)
    best: Ints = field(repr=False)
    high: Ints = field(repr=False)


@dataclass(frozen=True, slots=True)
class Decided:
    """The groupings as judged. `judged`: the people of the best grouping, before it, whose judgement still stands.

    `lapsed`: judgements of people whose mentions are others by now; `merges`, `splits`: people joined, and people made
    of parts; `nobody`: mentions of nobody.
    """

    groupings: Groupings
    judged: Ints = field(repr=False)
    lapsed: int = 0
    merges: int = 0
    splits: int = 0
    nobody: int = 0


@dataclass(frozen=True, slots=True)
class _Standing:
    """The judgements that fit: rows of each letter of each person, and rows that are one person."""

    parts: dict[int, dict[str, list[int]]]
    same: list[tuple[int, int]]
    lapsed: int


def decided(keys: Words, groupings: Groupings, judged: pa.Table) -> Decided:
    """`groupings` with `judged` (schema JUDGED) put in; `keys`: the mention key of each row.

    A judgement stands while the person that it is of has the same mentions as then, and so have those near that it
    joins to it.
    """
    standing = _standing(keys, groupings.best, judged)
    low, best, high = groupings.low.copy(), groupings.best.copy(), groupings.high.copy()
    fresh = 1 + max((int(ids.max(initial=-1)) for ids in (low, best, high)), default=-1)
    splits = nobody = 0
    for parts in standing.parts.values():
        for number, letter in enumerate(sorted(parts)):
            rows = np.array(parts[letter])
            if letter == NOBODY:
                low[rows] = best[rows] = high[rows] = -1
                nobody += len(rows)
                continue
            first = number == 0
            low[rows] = low[rows].max() if first and low[rows].max() >= 0 else fresh
            best[rows] = best[rows[0]] if first else fresh
            high[rows] = fresh
            splits += not first
            fresh += 1
    pairs = [(one, other) for one, other in standing.same if best[one] >= 0 and best[other] >= 0]
    merges = len(np.unique(best)) - len(np.unique(_united(best, pairs)))
    united = Groupings(*(_united(ids, pairs) for ids in (low, best, high)))
    return Decided(united, np.array(sorted(standing.parts), np.int64), standing.lapsed, merges, splits, nobody)


def _standing(keys: Words, best: Ints, judged: pa.Table) -> _Standing:
    clusters = int(best.max(initial=-1)) + 1
    persons = {key: person for person, key in enumerate(cluster_keys(best, keys, clusters).tolist())}
    wanted = np.isin(keys, judged["mention"].to_numpy())
    rows = dict(zip(keys[wanted].tolist(), np.flatnonzero(wanted).tolist(), strict=True))
    lines: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
    for cluster, of, mention, who in zip(
        *(judged[name].to_pylist() for name in ("cluster", "of", "mention", "who")), strict=True
    ):
        lines[cluster].append((of, mention, who))
    parts: dict[int, dict[str, list[int]]] = {}
    same: list[tuple[int, int]] = []
    for cluster, told in lines.items():
        if any(of not in persons or mention not in rows for of, mention, who in told if who):
            continue
        inside: dict[str, list[int]] = defaultdict(list)
        for of, mention, who in told:
            if of == cluster:
                inside[who].append(rows[mention])
        parts[persons[cluster]] = dict(inside)
        same += [(inside[who][0], rows[mention]) for of, mention, who in told if of != cluster and who in inside]
    return _Standing(parts, same, len(lines) - len(parts))


def _united(ids: Ints, pairs: list[tuple[int, int]]) -> Ints:
    """`ids` with those of each pair of rows made one, the smaller."""
    home: dict[int, int] = {}

    def root(number: int) -> int:
        while home.get(number, number) != number:
            number = home[number]
        return number

    for one, other in pairs:
        if ids[one] < 0 or ids[other] < 0:
            continue
        a, b = root(int(ids[one])), root(int(ids[other]))
        home[max(a, b)] = min(a, b)
    if not home:
        return ids
    table = np.arange(int(ids.max()) + 1)
    for number in home:
        table[number] = root(number)
    return np.where(ids >= 0, table[ids], -1)
