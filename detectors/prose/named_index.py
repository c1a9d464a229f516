"""Persons' numbers by the words of their names, so that a name is compared with the few whose it may be."""

from bisect import bisect_left, insort
from collections.abc import Iterator
from itertools import groupby

from detectors.prose.nicknames import short_forms

FOLLOWING = 500
"""What a place behind a name costs more than one before it, whose distance counts once and not three times."""
Spot = tuple[int, int]
"""A place in the document, and the number of the person named there."""


class NamedIndex:
    """Finds those with whom a name can have a family name, a given name or its short form in common."""

    def __init__(self) -> None:
        self._by_word: dict[str, set[int]] = {}
        self._spots: dict[str, list[Spot]] = {}
        self._known: dict[int, tuple[set[str], list[int]]] = {}  # the words and the places of each number

    def put(self, number: int, place: int, given: str, middle: str, family: str) -> None:
        """Notes one more place of a person, and all that the person is now known by."""
        words, places = self._known.setdefault(number, (set(), []))
        places.append(place)
        for word in {*_family(family), *_given(given), *middle.split(), *_initial(given, alone=True)}:
            new = word not in words
            words.add(word)
            self._by_word.setdefault(word, set()).add(number)
            spots = self._spots.setdefault(word, [])
            for one in places if new else (place,):
                insort(spots, (one, number))

    def whole(self, family: str) -> list[int]:
        """The numbers, in order, of all who may bear a name with this family name and a given name."""
        return sorted(set().union(*(self._by_word.get(word, ()) for word in _family(family))))

    def nearest(self, given: str, family: str, place: int) -> Iterator[int]:
        """The numbers of all whom `people.compatible` may take for the bearer of one name, the nearest first."""
        words = {*_family(family), *_given(family), *_given(given), *_initial(given, alone=False)}
        told = sorted(word for word in words if word in self._spots)
        costs = _merged([_outwards(self._spots[word], place) for word in told])
        for _, own in groupby(costs, key=lambda one: one[0]):
            yield from sorted({number for _, number in own})


def _merged(each: list[Iterator[tuple[int, int]]]) -> Iterator[tuple[int, int]]:
    from heapq import merge  # noqa: PLC0415

    return each[0] if len(each) == 1 else merge(*each)


def _outwards(spots: list[Spot], place: int) -> Iterator[tuple[int, int]]:
    """(cost, number) of each spot as seen from `place`, the cheapest first."""
    behind = bisect_left(spots, (place + 1, -1))
    before = behind - 1
    while before >= 0 or behind < len(spots):
        back = place - spots[before][0] if before >= 0 else None
        ahead = FOLLOWING + 3 * (spots[behind][0] - place) if behind < len(spots) else None
        if ahead is None or (back is not None and back <= ahead):
            yield back or 0, spots[before][1]
            before -= 1
        else:
            yield ahead, spots[behind][1]
            behind += 1


def _family(name: str) -> Iterator[str]:
    if name:
        yield from (name, name.replace(" ", ""), *name.split("-"))


def _given(name: str) -> Iterator[str]:
    if name:
        yield name
        yield from short_forms().get(name, ())


def _initial(given: str, *, alone: bool) -> Iterator[str]:
    """The initial of a given name, or of one that is no more than that."""
    if given and (len(given) == 1 or not alone):
        yield given[0] + "."
