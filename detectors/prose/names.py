"""A person's name as its parts: title, given, middle and family, in one normal form."""

# ruff: noqa: RUF001 - people type these signs

import unicodedata
from dataclasses import dataclass, field, replace

from detectors.prose.runs import Token
from detectors.prose.words import PARTICLES, SEXES


@dataclass(frozen=True, slots=True)
class Name:
    """One place where somebody is named; offsets in the text, parts in lower case."""

    start: int
    end: int
    score: float
    cue: str = ""
    detail: str = ""
    title: str = field(default="", repr=False)
    given: str = field(default="", repr=False)
    middle: str = field(default="", repr=False)
    family: str = field(default="", repr=False)
    couple: str = ""  # the other's title where two are named as one ("Mr and Mrs Lowe"): `title` is the latter's

    def moved(self, offset: int) -> "Name":
        """The same name `offset` characters further on."""
        return replace(self, start=self.start + offset, end=self.end + offset)

    @property
    def full(self) -> bool:
        """Whether both a whole given name and a family name are said."""
        return bool(self.family) and len(self.given) > 1

    @property
    def value(self) -> str:
        """The normal form that the pseudonym is made of."""
        return " ".join(part for part in (self.given, self.middle, self.family) if part)

    @property
    def sex(self) -> str:
        """Either f or m, by the title; empty where it does not tell."""
        return SEXES.get(self.title, "")


def plain(word: str) -> str:
    """`word` in lower case, with straight apostrophes and one form for each letter."""
    low = unicodedata.normalize("NFC", word).lower().replace("’", "'").replace("‑", "-").rstrip(".")
    return low.removesuffix("'s")


def parts(tokens: list[Token], title: str, *, family_first: bool = False) -> tuple[str, str, str]:
    """(given, middle, family) of the words of one name."""
    words = [plain(token.text) for token in tokens]
    if len(tokens) == 1:
        lone = tokens[0].lexicon
        family = bool(title) and title not in {"auntie", "aunty", "uncle", "aunt", "sister", "master"}
        return ("", "", words[0]) if family or lone.family > lone.given + 1 else (words[0], "", "")
    if words[0] in PARTICLES:
        return "", "", " ".join(words)
    if family_first or _reads_family_first(tokens):
        given = words[1].replace(".", "")[:1] if tokens[1].initial else words[1]
        return given, " ".join(words[2:]), words[0]
    split = next((i for i, word in enumerate(words) if i and word in PARTICLES), len(words) - 1)
    return (
        words[0].replace(".", "")[:1] if tokens[0].initial else words[0],
        " ".join(words[1:split]),
        " ".join(words[split:]),
    )


def _reads_family_first(tokens: list[Token]) -> bool:
    first, last = tokens[0], tokens[-1]
    if len(tokens) > 1 and all(token.initial for token in tokens[1:]) and not first.initial:  # "Patel A", not "Ben W"
        return first.lexicon.given < 2 or first.lexicon.given < first.lexicon.family
    shouted = first.text.isupper() and len(first.text) > 2 and not last.text.isupper()
    known = (
        not first.lexicon.given and first.lexicon.family >= 2 and last.lexicon.given == 3 and not last.lexicon.family
    )
    return (shouted and last.lexicon.given >= 1) or known
