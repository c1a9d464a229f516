"""The mentions outside that come nearest to a predicted person: where a reviewer would look for a missed link."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import pyarrow as pa

from exposure.people.arrays import Floats, Ints, Words, equal_keys, mixed
from exposure.people.links import Links
from exposure.people.prepare import Profiles
from exposure.people.resolve import Resolution, case_links

MOST = 12  # outsiders a sheet
_SAME_NAME, _LIKE_NAME, _PART_OF_NAME = 0.015, 0.01, 0.005  # shown after the pairs that were compared and kept


@dataclass(frozen=True, slots=True)
class _Near:
    """Rows near a person: the person, the row, and how near."""

    cluster: Ints = field(repr=False)
    row: Ints = field(repr=False)
    chance: Floats = field(repr=False)


def outsiders_of(resolution: Resolution, mentions: pa.Table, clusters: Ints) -> list[Ints]:
    """For each of `clusters` (ascending) the row of the nearest mention of each of its nearest others, nearest first.

    Nearest are those with whom it was compared; then those who bear the same name, or one that fits.
    """
    people, links = case_links(mentions)
    near = (_linked(resolution, people, links, clusters), *_named(resolution, people, clusters))
    cluster, row, chance = (np.concatenate([getattr(one, part) for one in near]) for part in _Near.__slots__)
    order = np.lexsort((row, -chance, cluster))
    cluster, row = cluster[order], row[order]
    low, high = np.searchsorted(cluster, clusters, side="left"), np.searchsorted(cluster, clusters, side="right")
    return [_first_few(row[a:b], resolution.best) for a, b in zip(low.tolist(), high.tolist(), strict=True)]


def _linked(resolution: Resolution, people: Profiles, links: Links, clusters: Ints) -> _Near:
    person = np.full(len(people), -1, dtype=np.int64)
    np.maximum.at(person, people.of_row, resolution.best)
    row_of = np.zeros(len(people), dtype=np.int64)
    row_of[people.of_row[::-1]] = np.arange(len(people.of_row))[::-1]
    inside, outside = np.concatenate([links.one, links.other]), np.concatenate([links.other, links.one])
    chance = np.concatenate([links.chance, links.chance])
    apart = (person[inside] != person[outside]) & np.isin(person[inside], clusters)
    return _Near(person[inside[apart]], row_of[outside[apart]], chance[apart])


def _named(resolution: Resolution, people: Profiles, clusters: Ints) -> Iterator[_Near]:
    """Rows whose name is, or fits, one that a person bears."""
    rows = np.flatnonzero(resolution.best >= 0)
    _, first = np.unique(mixed([people.of_row[rows], resolution.best[rows]]), return_index=True)
    rows = rows[first]  # one a profile and person
    asking = rows[np.isin(resolution.best[rows], clusters)]
    for chance, sought, borne in _names(people):
        mine, theirs = sought[people.of_row[asking]], borne[people.of_row[rows]]
        said, bears = np.flatnonzero(mine > 0), np.flatnonzero(theirs > 0)
        one, other = equal_keys(mine[said], theirs[bears])
        inside, outside = asking[said[one]], rows[bears[other]]
        apart = resolution.best[inside] != resolution.best[outside]
        inside, outside = inside[apart], outside[apart]
        yield _Near(resolution.best[inside], outside, np.full(len(inside), chance))


def _names(people: Profiles) -> Iterator[tuple[float, Words, Words]]:
    """How near, and the keys sought and borne by each profile (0: none)."""
    initials = np.array([*(ord(name[0]) for name in people.names), -1], dtype=np.int64)[people.given]
    whole, former = _key(people.canonical, people.family), _key(people.canonical, people.former)
    yield _SAME_NAME, whole, whole
    yield _SAME_NAME, former, whole
    yield _SAME_NAME, whole, former
    yield _LIKE_NAME, whole, _key(people.family, people.canonical)
    yield _LIKE_NAME, _key(initials, people.family), _key(initials, people.family)
    alone = np.where(people.given < 0, people.family, -1)
    yield _PART_OF_NAME, _key(people.family, people.family), _key(alone, alone)
    yield _PART_OF_NAME, _key(alone, alone), _key(people.family, people.family)


def _key(one: Ints, other: Ints) -> Words:
    return np.where((one >= 0) & (other >= 0), mixed([one, other]) | np.uint64(1), np.uint64(0))


def _first_few(rows: Ints, person: Ints) -> Ints:
    _, first = np.unique(np.where(person[rows] >= 0, person[rows], -1 - rows), return_index=True)
    return rows[np.sort(first)[:MOST]]
