"""Persons' numbers by the words of their names, so that a name is compared with the few whose it may be."""

from collections.abc import Iterator

from detectors.prose.nicknames import short_forms


class NamedIndex:
    """Finds all with whom a name can have a family name, a given name or its short form in common."""

    def __init__(self) -> None:
        self._by_word: dict[str, set[int]] = {}

    def put(self, number: int, given: str, middle: str, family: str) -> None:
        """Notes what a person is known by; may be told again when more is known."""
        words = [*_family(family), *_given(given), *middle.split()]
        if len(given) == 1:
            words.append(given + ".")
        for word in words:
            self._by_word.setdefault(word, set()).add(number)

    def likely(self, given: str, family: str) -> list[int]:
        """The numbers, in order, of all whom `people.compatible` may take for the bearer, and of some others."""
        words = [*_family(family), *(_given(family) if not given else ()), *_given(given)]
        if given and not family:
            words.append(given[0] + ".")
        found: set[int] = set()
        for word in words:
            found |= self._by_word.get(word, set())
        return sorted(found)


def _family(name: str) -> Iterator[str]:
    if name:
        yield from (name, name.replace(" ", ""), *name.split("-"))


def _given(name: str) -> Iterator[str]:
    if name:
        yield name
        yield from short_forms().get(name, ())
