"""What is known of a word: how far it is a given or family name, a word, a place, a thing; which words it goes with."""

# ruff: noqa: RUF001 - people type these signs

import unicodedata
from functools import cache
from importlib.resources import files
from typing import NamedTuple


class WordClass(NamedTuple):
    """0 to 3 each: given and family name (3 is frequent), and word (3 is nearly always written small).

    Place: 1 a village, 2 a town. Thing: 1 for a firm, make, institution, language, medicine or abbreviation.
    """

    given: int
    family: int
    word: int
    place: int = 0
    thing: int = 0

    @property
    def name(self) -> int:
        """How far it is any part of a name."""
        return max(self.given, self.family)


UNKNOWN = WordClass(0, 0, 0)
_PLAIN = str.maketrans({"đ": "d", "ł": "l", "ø": "o", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})


@cache
def _table() -> dict[str, WordClass]:
    text = files("detectors.prose").joinpath("data/lexicon.txt").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()]
    classes = {digits: WordClass(*map(int, digits)) for digits in {digits for _, digits in rows}}
    return {word: classes[digits] for word, digits in rows}


@cache
def _company() -> dict[str, int]:
    text = files("detectors.prose").joinpath("data/company.txt").read_text(encoding="utf-8")
    return {word: int(group) for word, _, group in (line.partition("\t") for line in text.splitlines())}


@cache
def place_phrases() -> frozenset[str]:
    """Places of several words, in lower case."""
    lines = files("detectors.prose").joinpath("data/places.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))


def company(word: str) -> int:
    """The group of words that stand among the same words as `word` in this case, else in lower case; 0 where unknown.

    Its lower bits are the coarser groups: 4, 6 or 10 of them are worth asking for.
    """
    table = _company()
    found = table.get(word)
    return found if found is not None else table.get(word.lower(), 0)


def look_up(word: str) -> WordClass:
    """The class of `word` in any case; of a hyphened or apostrophed word the best of its parts' name classes."""
    table = _table()
    key = word.lower().replace("’", "'").rstrip(".")
    found = table.get(key)
    if found is None and not key.isascii():
        bare = "".join(c for c in unicodedata.normalize("NFD", key) if not unicodedata.combining(c))
        plain = table.get(bare.translate(_PLAIN))
        found = plain._replace(word=0) if plain is not None and plain.name else plain
    if found is not None:
        return found
    if key.endswith("'s"):
        return look_up(key[:-2])
    if "-" in key:
        parts = [table.get(part, UNKNOWN) for part in key.split("-") if part]
        return WordClass(*(max(values) for values in zip(*parts, strict=True))) if parts else UNKNOWN
    if "'" in key:
        return table.get(key.replace("'", ""), UNKNOWN)
    return UNKNOWN
