"""Persons by the names that stand in their e-mail addresses."""

import re
from collections import defaultdict
from collections.abc import Sequence

from detectors.prose.people import Person

KEY = 3  # letters of a family name that are looked up


class MailNames:
    """A document's persons, each found where both names stand in the part of an address before its "@"."""

    def __init__(self, people: Sequence[Person]) -> None:
        self._known: list[tuple[str, str, Person]] = []
        self._by_key: dict[str, list[int]] = defaultdict(list)
        for person in people:
            family = person.family.replace("'", "").replace("-", "").replace(" ", "")
            given = person.given.replace("-", "")
            if family and given:
                self._by_key[family[:KEY]].append(len(self._known))
                self._known.append((family, given[0], person))

    def bearer(self, mail: str) -> Person | None:
        """The first person whose family name stands in the address, with the initial before or behind it."""
        local = "".join(re.split(r"[^a-z]+", mail.lower().partition("@")[0]))
        keys = {local[place : place + size] for place in range(len(local)) for size in range(1, KEY + 1)}
        for number in sorted(number for key in keys for number in self._by_key.get(key, ())):
            family, initial, person = self._known[number]
            if family in local and local.replace(family, "", 1).startswith(initial):
                return person
        return None
