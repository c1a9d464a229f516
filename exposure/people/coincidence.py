"""Whether names meet oftener than people of one name would by chance: only then is who bears a name the same person."""

from dataclasses import dataclass

import numpy as np

from exposure.people.arrays import Bools, Floats, Ints
from exposure.people.prepare import Profiles

STRATA = (0.03, 0.1, 0.3, 1.0)  # others expected by chance
_BEFORE, _SHARE = 4.0, 0.3  # people counted before any is seen, and the share of them who are found again


def found_again(expected: Floats, hit: Bools, asked: Ints) -> Floats:
    """For each entry the chance that a name that fits is its own, by how many are expected to fit by mere chance.

    `expected`: how many others bear such a name by chance; `hit`: whether any does; `asked`: the places of those from
    whom it is learnt, stratum by stratum of what is expected.
    """
    stratum = np.searchsorted(np.array(STRATA), expected)
    chance = 1.0 - np.exp(-expected)
    result = np.zeros(len(STRATA) + 1)
    for number in range(len(result)):
        mine = asked[stratum[asked] == number]
        by_chance = float(chance[mine].mean()) if len(mine) else 1.0
        seen = float(hit[mine].sum()) + _BEFORE * (_SHARE + (1 - _SHARE) * by_chance)
        rate = seen / (len(mine) + _BEFORE)
        again = max(0.0, (rate - by_chance) / max(1e-9, 1.0 - by_chance))
        result[number] = again / rate
    return result[stratum]


def share_found(expected: Floats, hit: Bools) -> float:
    """The share of those asked who are found again, beyond the hits that chance makes."""
    chance = 1.0 - np.exp(-expected)
    return float((hit.sum() - chance.sum()) / max(1e-9, (1.0 - chance).sum()))


@dataclass(frozen=True, slots=True)
class Bearers:
    """The people whom a case knows by more than their name, one profile each, and what names they bear."""

    profiles: Ints
    family: Ints
    given: Ints
    initial: Ints

    @classmethod
    def of(cls, people: Profiles, which: Bools, cluster: Ints) -> "Bearers":
        """Of the profiles that `which` picks; `cluster` is each profile's person."""
        rows = np.flatnonzero(which & (people.family >= 0))
        _, first = np.unique(cluster[rows], return_index=True)
        rows = rows[first]
        return cls(rows, people.family[rows], people.canonical[rows], initials(people)[rows])


def expected_bearers(people: Profiles, bearers: Bearers, *, by_initial: bool) -> Floats:
    """How many of `bearers` have each profile's family name, and its given name (or initial) by mere chance."""
    families = np.bincount(bearers.family, minlength=len(people.names) + 1)[people.family]
    mine, theirs = (initials(people), bearers.initial) if by_initial else (people.canonical, bearers.given)
    said = np.bincount(theirs[theirs >= 0], minlength=int(max(mine.max(initial=0), theirs.max(initial=0))) + 2)
    share = (said[np.maximum(mine, 0)] + 0.5) / (said.sum() + 1.0)
    expected: Floats = np.where(people.family >= 0, families * np.minimum(share, 1.0), 0.0)
    return expected


def seen_before(values: Ints) -> float:
    """How many others are expected to bear a name that somebody new bears: Good and Turing's, by names borne once."""
    if not len(values):
        return 0.0
    once = int((np.unique(values, return_counts=True)[1] == 1).sum())
    return float(-np.log(max(once, 0.5) / (len(values) + 0.5)))


def initials(people: Profiles) -> Ints:
    """The first letter of each profile's given name; -1 where it has none."""
    return np.array([*(ord(name[0]) for name in people.names), -1], dtype=np.int64)[people.given]
