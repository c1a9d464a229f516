"""The persons of one document: every place where one is named, joined by rules of names, nearness and role.

Full names are anchors; title and family name, initial and family name, and a first name alone join the nearest
compatible anchor before them (one that follows counts three times its distance and 500 characters).
"""

import re
from bisect import bisect_right, insort
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from detectors.prose.named_index import FOLLOWING, NamedIndex
from detectors.prose.names import Name
from detectors.prose.nicknames import same_given
from exposure.found import Role

FORM_PART = 160  # characters between the two parts of a name on a form


@dataclass(frozen=True, slots=True)
class Placed:
    """A name with its passage and its place in the whole document."""

    name: Name
    passage: int
    place: int


@dataclass(slots=True)
class Person:
    """One person of a document, with the parts of the name known so far; `places` are in order."""

    title: str = field(default="", repr=False)
    given: str = field(default="", repr=False)
    middle: str = field(default="", repr=False)
    family: str = field(default="", repr=False)
    sex: str = ""
    role: str = Role.OTHER
    deceased: bool = False
    score: float = 0.0
    places: list[Placed] = field(default_factory=list, repr=False)

    @property
    def bare(self) -> bool:
        """Whether nothing but a first name is known."""
        return not self.family

    def take(self, placed: Placed) -> None:
        """Adds a place and what its name says more than was known."""
        name = placed.name
        insort(self.places, placed, key=_place)
        self.score = max(self.score, name.score)
        self.title = self.title or name.title
        self.sex = self.sex or name.sex
        self.middle = self.middle if len(self.middle) >= len(name.middle) else name.middle
        if len(name.given) > len(self.given) and (len(self.given) <= 1 or name.full):
            self.given = name.given
        self.family = self.family or name.family

    def distance(self, placed: Placed) -> int:
        """Characters from the nearest place of the person before it, or the penalty of one behind it."""
        at = bisect_right(self.places, placed.place, key=_place)
        before = placed.place - self.places[at - 1].place if at else None
        behind = FOLLOWING + 3 * (self.places[at].place - placed.place) if at < len(self.places) else None
        return min(gap for gap in (before, behind) if gap is not None)


def _place(placed: Placed) -> int:
    return placed.place


def _family(one: str, other: str) -> bool:
    """Whether two family names may be one: equal, or one is a part of a double-barrelled other."""
    if one == other:
        return True
    return bool(one and other) and (
        one in other.split("-") or other in one.split("-") or one.replace(" ", "") == other.replace(" ", "")
    )


def compatible(name: Name, person: Person) -> bool:
    """Whether `name` may be `person`'s, by its parts and the sex that titles tell."""
    if name.sex and person.sex and name.sex != person.sex:
        return False
    if not name.title and not (name.given and name.family):
        return _lone(name, person)
    if name.family and person.family:
        if name.given and person.given:
            return same_given(name.given, person.given) and _family(name.family, person.family)
        return name.family == person.family
    return bool(name.given and person.given) and same_given(name.given, person.given) and len(name.given) > 1


def _lone(name: Name, person: Person) -> bool:
    """Whether a word alone is one of the person's names, or the short form of the first."""
    word = name.given or name.family
    if len(word) < 2:
        return False
    whole = {person.given, person.family, *person.middle.split(), *person.family.split("-")}
    return word in whole or (len(person.given) > 1 and same_given(word, person.given))


def _joined(placed: Sequence[Placed]) -> list[Placed]:
    """The places, with a form's "Surname:" and "Forenames:" made one name, said twice."""
    found = sorted(placed, key=lambda p: p.place)
    for at, (one, after) in enumerate(pairwise(list(found))):
        pair = (one, after) if one.name.family else (after, one)
        family, given = pair[0].name, pair[1].name
        parts = family.cue == given.cue == "label" and not family.given and not given.family and not family.title
        if parts and family.family and after.place - one.place < FORM_PART and _asks_part(family) and _asks_part(given):
            for place, part in ((at, one), (at + 1, after)):
                whole = replace(part.name, given=given.given, middle=given.middle, family=family.family)
                found[place] = replace(part, name=whole)
    return found


def _asks_part(name: Name) -> bool:
    return bool(re.search(r"surname|last name|family name|first name|forename|given name", name.detail))


def _rank(name: Name) -> int:
    """Full names first, then those with a family name, then the rest."""
    return 0 if name.full else 1 if name.family and name.given else 2 if name.family else 3


def _bearer(one: Placed, people: Sequence[Person], index: NamedIndex) -> int:
    """The number of the nearest of `people` whose name this may be, the next number where it is nobody's."""
    name = one.name
    if not (name.given and name.family):
        nearest = index.nearest(name.given, name.family, one.place)
        return next((number for number in nearest if compatible(name, people[number])), len(people))
    fitting = [number for number in index.whole(name.family) if compatible(name, people[number])]
    return min(fitting, key=lambda number: people[number].distance(one)) if fitting else len(people)


def gather(placed: Sequence[Placed]) -> list[Person]:
    """The persons behind the names of a document, in order of their first place."""
    people: list[Person] = []
    index = NamedIndex()
    for one in sorted(_joined(placed), key=lambda p: (_rank(p.name), p.place)):
        number = _bearer(one, people, index)
        if number == len(people):
            people.append(Person())
        person = people[number]
        person.take(one)
        index.put(number, one.place, person.given, person.middle, person.family)
    return sorted(people, key=lambda person: person.places[0].place)
