"""People known by an initial: how likely they are somebody whose full name fits and whom nothing contradicts."""

from dataclasses import dataclass

import numpy as np

from exposure.people.arrays import Bools, Floats, Ints, distinct_count, mixed
from exposure.people.blocks import pairs_of
from exposure.people.coincidence import found_again
from exposure.people.compare import BIRTH, CODE, GIVEN, NUMBER, PLACE, SEX, levels
from exposure.people.prepare import Profiles

MOST = 40  # profiles of one family name and initial beyond which nothing is said of them
RARE = 0.5  # others expected by mere chance up to which a name that fits may be the same person's
CONTRADICTED = -10.0  # the weight of a pair that cannot be one person, so that no average outweighs it
MAY_BE = 0.5  # the weight in the lowest grouping of what may be one person
_AGAINST = {
    "birth": tuple(BIRTH.index(word) + 1 for word in ("partly", "other", "generation")),
    "place": (PLACE.index("other") + 1,),
    "id": (CODE.index("other") + 1,),
    "sex": (SEX.index("other") + 1,),
}
_GIVEN_OTHER = tuple(GIVEN.index(word) + 1 for word in ("close", "other"))


@dataclass(frozen=True, slots=True)
class Fitting:
    """Pairs of profiles whose names fit; `likely`: the chance that it is one person, `possible`: for the low figure.

    Both are CONTRADICTED where something speaks against it.
    """

    one: Ints
    other: Ints
    likely: Floats
    possible: Floats


def fitting(people: Profiles, sparse: Bools, cluster: Ints) -> Fitting:
    """The pairs, between profiles of different people (`cluster`), at least one of whom is known by initials alone.

    How many of those with an initial are found again is taken from the case: how many more find a name that fits
    than would by chance.
    """
    full = _full(people)
    known = np.zeros(len(people), dtype=bool)
    known[cluster[full & ~sparse]] = True
    lone = ~known[cluster] & (people.given >= 0) & (people.family >= 0) & ~sparse
    one, other, against = _pairs(people, sparse, cluster, lone)
    expected = _expected(people, full & ~sparse)
    hit, rivals = _hits(people, cluster, lone, (one[~against], other[~against]), full)
    first = np.flatnonzero(lone & (_firsts(cluster, lone) == np.arange(len(cluster))))
    found = found_again(expected, hit, first)
    ask = np.where(lone[one], one, other)
    chance = found[ask] / np.maximum(rivals[ask], 1)
    likely = np.where(against, CONTRADICTED, np.round(chance, 6))
    possible = np.where(against, CONTRADICTED, np.where(expected[ask] <= RARE, np.maximum(chance, MAY_BE), chance))
    return Fitting(one, other, likely.astype(np.float64), np.round(possible, 6).astype(np.float64))


def _full(people: Profiles) -> Bools:
    lengths = np.array([*map(len, people.names), 0])
    full: Bools = lengths[people.given] > 1
    return full


def _initials(people: Profiles, names: Ints) -> Ints:
    return np.array([*(ord(name[0]) for name in people.names), -1], dtype=np.int64)[names]


def _pairs(people: Profiles, sparse: Bools, cluster: Ints, lone: Bools) -> tuple[Ints, Ints, Bools]:
    """Pairs of one family name and initial, one < other, and which of them something speaks against."""
    told = np.flatnonzero(~sparse & (people.given >= 0) & (people.family >= 0))
    keys = mixed([_initials(people, people.given)[told], people.family[told]])
    wanted = np.isin(keys, keys[lone[told]])
    one, other = pairs_of(told[wanted], keys[wanted], MOST)
    one, other = np.minimum(one, other), np.maximum(one, other)
    order = np.lexsort((other, one))
    one, other = one[order], other[order]
    apart = cluster[one] != cluster[other]
    one, other = one[apart], other[apart]
    against = _against(people, one, other)
    asked = against | lone[one] | lone[other]
    return one[asked], other[asked], against[asked]


def _against(people: Profiles, one: Ints, other: Ints) -> Bools:
    level = levels(people, one, other)
    against = np.zeros(len(one), dtype=bool)
    for name, spoken in _AGAINST.items():
        against |= np.isin(level[:, NUMBER[name]], spoken)
    for kind in range(people.hard.shape[1]):
        a, b = people.hard[one, kind], people.hard[other, kind]
        against |= (a >= 0) & (b >= 0) & (a != b)
    a, b = people.titled[one], people.titled[other]
    against |= (a >= 0) & (b >= 0) & (a != b)
    a, b = _initials(people, people.middle[one]), _initials(people, people.middle[other])
    against |= (a >= 0) & (b >= 0) & (a != b)
    full = _full(people)
    different: Bools = full[one] & full[other] & (people.canonical[one] != people.canonical[other])
    return against | different


def _expected(people: Profiles, full: Bools) -> Floats:
    """Others of the profile's family name whose given name begins like its own by mere chance."""
    families = len(people.names) + 1
    bearers = distinct_count(np.where(full, people.family, -1), np.where(full, people.canonical, -1), families)
    letters = _initials(people, people.given)
    said = np.bincount(letters[full], minlength=1) + 1.0
    share = said[np.clip(letters, 0, len(said) - 1)] / said.sum()
    expected: Floats = bearers[people.family] * np.minimum(share, 1.0)
    return expected


def _hits(people: Profiles, cluster: Ints, lone: Bools, pairs: tuple[Ints, Ints], full: Bools) -> tuple[Bools, Ints]:
    """Whether each profile has a name that fits, and how many different full names do."""
    ask, found = np.concatenate([*pairs]), np.concatenate([pairs[1], pairs[0]])
    asks = lone[ask]
    ask, found = ask[asks], found[asks]
    hit = np.zeros(len(people), dtype=bool)
    hit[cluster[ask]] = True
    rivals = distinct_count(cluster[ask], np.where(full[found], people.canonical[found], -1), len(people))
    return hit[cluster], rivals[cluster]


def _firsts(cluster: Ints, lone: Bools) -> Ints:
    """The first `lone` profile of each profile's person; a number beyond all where there is none."""
    first = np.full(len(cluster), len(cluster), dtype=np.int64)
    np.minimum.at(first, cluster[lone], np.flatnonzero(lone))
    return first[cluster]
