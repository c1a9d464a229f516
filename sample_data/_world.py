"""Everything that the makers of datasets share: the people by kind, randomness by name, the share and the truth."""

import random
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from _people import Borough, Person, ascii_name
from _places import elsewhere
from _prose import Missing, render
from _share import Share
from _tables import Fixed, Seen, see
from _truth import Truth
from _values import PUBLISHED_CARDS

HOUSEHOLDS = 1070
STAFF = 260
YOUNGEST = re.compile(r"^\d+\+ ")
DOMAIN = "harrowick.example.org"


class World:
    """The borough and its breached systems."""

    def __init__(self, root: Path, seed: int) -> None:
        self.seed = seed
        rng = self.rng("people")
        borough = Borough(rng, HOUSEHOLDS)
        self.people = borough.people
        self.households = borough.households
        self.truth = Truth(self.people)
        self.share = Share(root, self.truth)
        self.adults = [person for person in self.people if not person.child]
        self.living = [person for person in self.adults if person.deceased is None]
        self.dead = [person for person in self.adults if person.deceased]
        self.children = [person for person in self.people if person.child]
        self.pupils = [child for child in self.children if 4 <= child.age <= 17]
        self.old = [person for person in self.living if person.age > 64]
        self.staff = self._staff(rng)
        self._cards(rng)

    def rng(self, name: str) -> random.Random:
        """Randomness of its own for each part, so that a change in one leaves the others as they were."""
        return random.Random(f"{self.seed}/{name}")

    def _staff(self, rng: random.Random) -> list[Person]:
        working = [person for person in self.living if 20 <= person.age <= 67]
        staff = sorted(rng.sample(working, STAFF), key=lambda person: person.number)
        mails: set[str] = set()
        for person in staff:
            person.staff = True
            mail = f"{ascii_name(person.given)}.{ascii_name(person.family)}"
            while mail in mails:
                mail += str(person.number % 10)
            mails.add(mail)
            person.ids["work"] = f"{mail}@{DOMAIN}"
            if len(self.households[person.household]) == 1:
                person.home = elsewhere(rng)
        return staff

    def _cards(self, rng: random.Random) -> None:
        holders = rng.sample([person for person in self.living if not person.staff], len(PUBLISHED_CARDS))
        for person, card in zip(holders, PUBLISHED_CARDS, strict=True):
            person.ids["card"] = card

    def some(self, name: str, people: Sequence[Person], count: int) -> list[Person]:
        """`count` of `people` in their own order, the same whenever `name` is asked for."""
        return sorted(self.rng(name).sample(list(people), min(count, len(people))), key=lambda person: person.number)

    def shuffled(self, name: str, people: Sequence[Person], count: int) -> list[Person]:
        """`count` of `people` in any order."""
        return self.rng(name).sample(list(people), min(count, len(people)))

    def parent(self, child: Person) -> Person:
        """A grown-up of the child's household."""
        return self.households[child.household][0]

    def relative(self, person: Person, rng: random.Random) -> Person:
        """Somebody else of the household, or of the same family name, or else anybody living."""
        others = [other for other in self.households[person.household] if other is not person and not other.child]
        others = [other for other in others if other.deceased is None]
        named = [other for other in self.living if other.family == person.family and other is not person]
        return rng.choice(others or named or self.living)

    def worker(self, rng: random.Random, team: str = "") -> Person:
        """A member of staff; the same few for one team."""
        pool = self.staff if not team else self.rng(f"team {team}").sample(self.staff, 7)
        return rng.choice(pool)

    def notes(self, pool: Sequence[str], chance: float = 1.0, team: str = "") -> Fixed:
        """A free-text column: a note of `pool` on the row's person (a), a relative (r) and a worker (w)."""

        def made(seen: Seen, rng: random.Random) -> tuple[str, list[tuple[str, str, Person | None, str | None]]]:
            if rng.random() > chance:
                return "", []
            roles = {"a": seen, "r": see(self.relative(seen.person, rng), rng), "w": see(self.worker(rng, team), rng)}
            fitting = [note for note in pool if suits(note, seen.person.age)]
            while True:
                try:
                    found = render(YOUNGEST.sub("", rng.choice(fitting)), roles, rng)
                except Missing:
                    continue
                return found.text, found.plants

        return made


def suits(note: str, age: int) -> bool:
    """Whether a note that begins with an age ("12+ Arrested ...") may be said of somebody of this age."""
    youngest, plus, _ = note.partition("+ ")
    return not (plus and youngest.isdigit()) or age >= int(youngest)


Maker = Callable[[World], None]
