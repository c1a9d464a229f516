"""Mentions without a name, an identifier alone on a page: joined to the one person whom their record or item names."""

import numpy as np

from exposure.people.arrays import Bools, Ints

_MOST = np.iinfo(np.int64).max


def joined_to_neighbour(person: Ints, named: Bools, hard: Ints, places: tuple[Ints, ...]) -> Ints:
    """`person` of each row, where people without any name became the only named person beside them.

    `named` (rows,): the row says a name; `hard` (rows, kinds): its hard identifiers, of which different ones are never
    joined; `places`: for each row the number of its record, then of its item.
    """
    for place in places:
        person = _joined(person, named, hard, place)
    return person


def _joined(person: Ints, named: Bools, hard: Ints, place: Ints) -> Ints:
    count = int(person.max(initial=0)) + 1
    has_name = np.zeros(count, dtype=bool)
    has_name[person[named & (person >= 0)]] = True
    nameless = (person >= 0) & ~has_name[person]
    if not nameless.any():
        return person
    first, last = _range_of(person, (person >= 0) & ~nameless, place, int(place.max()) + 1)
    lowest, highest = np.full(count, _MOST, dtype=np.int64), np.full(count, -1, dtype=np.int64)
    beside = nameless & (last[place] >= 0)
    np.minimum.at(lowest, person[beside], first[place[beside]])
    np.maximum.at(highest, person[beside], last[place[beside]])
    home = np.where(lowest == highest, highest, np.arange(count))
    clash = _clash(person, hard, home)
    home = np.where(clash, np.arange(count), home)
    return np.where(person >= 0, home[person], person)


def _range_of(person: Ints, which: Bools, place: Ints, places: int) -> tuple[Ints, Ints]:
    """The smallest and the largest person of `which` rows at each place."""
    first, last = np.full(places, _MOST, dtype=np.int64), np.full(places, -1, dtype=np.int64)
    np.minimum.at(first, place[which], person[which])
    np.maximum.at(last, place[which], person[which])
    return first, last


def _clash(person: Ints, hard: Ints, home: Ints) -> Bools:
    """People whose hard identifiers, together with those of all who would move to the same home, are not one each."""
    clash = np.zeros(len(home), dtype=bool)
    for kind in range(hard.shape[1]):
        held = (person >= 0) & (hard[:, kind] >= 0)
        first, last = _range_of(hard[:, kind], held, np.where(held, home[person], 0), len(home))
        clash |= (first < last)[home] & (last >= 0)[home]
    moved: Bools = clash & (home != np.arange(len(home)))
    return moved
