"""How far a word is a given name, a family name or a word of the language: one table, read once a process."""

# ruff: noqa: RUF001 - people type these signs

import unicodedata
from functools import cache
from importlib.resources import files
from typing import NamedTuple


class WordClass(NamedTuple):
    """0 to 3 each: given and family name (3 is frequent), and word (3 is nearly always written small)."""

    given: int
    family: int
    word: int

    @property
    def name(self) -> int:
        """How far it is any part of a name."""
        return max(self.given, self.family)


UNKNOWN = WordClass(0, 0, 0)


@cache
def _table() -> dict[str, WordClass]:
    text = files("detectors.prose").joinpath("data/lexicon.txt").read_text(encoding="utf-8")
    classes = {f"{g}{f}{w}": WordClass(g, f, w) for g in range(4) for f in range(4) for w in range(4)}
    rows = (line.split("\t") for line in text.splitlines())
    return {word: classes[digits] for word, digits in rows}


def look_up(word: str) -> WordClass:
    """The class of `word` in any case; of a hyphened or apostrophed word the best of its parts' name classes."""
    table = _table()
    key = word.lower().replace("’", "'").rstrip(".")
    found = table.get(key)
    if found is None and not key.isascii():
        found = table.get("".join(c for c in unicodedata.normalize("NFD", key) if not unicodedata.combining(c)))
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
