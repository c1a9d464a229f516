"""Clusters by average linkage that never chains: mutual nearest clusters merge round by round, conflicts never."""

from collections.abc import Iterator

import numpy as np

from exposure.people.arrays import Bools, Floats, Ints, ascending

AT_ONCE = 4_000_000  # pairs
UNSEEN = 0.2  # what a pair that was never compared counts in the average


def average_linkage(  # noqa: PLR0917 - the pairs are three columns, in the order of Links
    count: int, one: Ints, other: Ints, chance: Floats, hard: Ints, threshold: float, begin: Ints | None = None
) -> Ints:
    """The cluster of each of `count` profiles, numbered by its smallest member.

    `one`, `other`, `chance`: the compared pairs. Clusters with different codes (>= 0) in a column of `hard`
    (count, kinds) never merge. `begin`: clusters to go on from. Average linkage is reducible
    (Bruynooghe 1977): merging all mutual nearest pairs at once ends in the same clusters as merging one by one.
    """
    cluster = np.arange(count, dtype=np.int64) if begin is None else begin.copy()
    held = np.full_like(hard, -1)
    np.maximum.at(held, cluster, hard)
    size = np.bincount(cluster, minlength=count)
    into = np.arange(count, dtype=np.int64)
    a, b = cluster[one], cluster[other]
    for some in _apart(count, a, b, chance >= threshold):
        nodes = ascending(np.concatenate([a[some], b[some]]))
        ends = np.searchsorted(nodes, a[some]), np.searchsorted(nodes, b[some])
        into[nodes] = nodes[_merged(held[nodes], size[nodes], ends, chance[some], threshold)]
    return into[cluster]


def _apart(count: int, a: Ints, b: Ints, near: Bools) -> Iterator[Ints | slice]:
    """The pairs in lots that have no cluster in common, so that few are held at a time.

    Clusters merge along pairs that are `near` enough alone, for no average is above all of its parts: what these do not
    hold together ends apart, and pairs across are of no account.
    """
    if len(a) <= AT_ONCE:
        yield slice(None)
        return
    from scipy.sparse import coo_matrix  # noqa: PLC0415 - for large cases only
    from scipy.sparse.csgraph import connected_components  # noqa: PLC0415

    ones = np.ones(int(near.sum()), dtype=np.int8)
    graph = coo_matrix((ones, (a[near], b[near])), shape=(count, count))
    component = connected_components(graph, directed=False)[1]
    inside = np.flatnonzero(component[a] == component[b])
    held = component[a[inside]]
    place = (np.cumsum(np.bincount(held)) // AT_ONCE)[held]
    order = np.argsort(place, kind="stable")
    ends = np.searchsorted(place[order], np.arange(1, int(place.max(initial=0)) + 1))
    yield from np.split(inside[order], ends)


def _merged(held: Ints, size: Ints, ends: tuple[Ints, Ints], chance: Floats, threshold: float) -> Ints:
    """The cluster that each of `size` clusters ends in; `ends` and `chance` are their pairs."""
    count = len(size)
    cluster = np.arange(count, dtype=np.int64)
    a, b, total, links = _relinked(*ends, chance.astype(np.float64), np.ones(len(chance)), count)
    while len(a):
        fine = ~_conflict(held, a, b)
        a, b, total, links = a[fine], b[fine], total[fine], links[fine]
        near = _average(total, links, size[a] * size[b])
        keep, loser = _mutual(count, a, b, near, threshold)
        if not len(keep):
            break
        into = np.arange(count, dtype=np.int64)
        into[loser] = keep
        cluster = into[cluster]
        size[keep] += size[loser]
        held[keep] = np.maximum(held[keep], held[loser])
        a, b, total, links = _relinked(into[a], into[b], total, links, count)
    return cluster


def _average(total: Floats, links: Floats, possible: Ints) -> Floats:
    unseen = np.maximum(possible - links, 0)
    return (total + UNSEEN * unseen) / (links + unseen)


def _conflict(held: Ints, a: Ints, b: Ints) -> Bools:
    clash = np.zeros(len(a), dtype=bool)
    for kind in range(held.shape[1]):
        mine, theirs = held[a, kind], held[b, kind]
        clash |= (mine >= 0) & (theirs >= 0) & (mine != theirs)
    return clash


def _mutual(count: int, a: Ints, b: Ints, near: Floats, threshold: float) -> tuple[Ints, Ints]:
    """Pairs of clusters that are each other's nearest and near enough; ties go to the smaller number."""
    enough = near >= threshold
    a, b, near = a[enough], b[enough], near[enough]
    left, right = np.concatenate([a, b]), np.concatenate([b, a])
    order = np.lexsort((right, -np.concatenate([near, near]), left))
    left, right = left[order], right[order]
    first = np.flatnonzero(np.r_[True, left[1:] != left[:-1]]) if len(left) else np.zeros(0, dtype=np.int64)
    best = np.full(count, -1, dtype=np.int64)
    best[left[first]] = right[first]
    candidate = left[first]
    mutual = candidate[(best[best[candidate]] == candidate) & (candidate < best[candidate])]
    return mutual, best[mutual]


def _relinked(a: Ints, b: Ints, total: Floats, links: Floats, count: int) -> tuple[Ints, Ints, Floats, Floats]:
    low, high = np.minimum(a, b), np.maximum(a, b)
    apart = low != high
    code = low[apart] * np.int64(count) + high[apart]
    distinct, place = np.unique(code, return_inverse=True)
    sums: Floats = np.bincount(place, total[apart], len(distinct)).astype(np.float64)
    counts: Floats = np.bincount(place, links[apart], len(distinct)).astype(np.float64)
    return distinct // count, distinct % count, sums, counts
