"""File paths with whatever in them is personal masked, so that a report can show where without saying who."""

# ruff: noqa: RUF001 - people type these signs

import re
from collections.abc import Collection, Sequence

from detectors.engine import Engine
from detectors.prose.runs import Token, as_token
from detectors.prose.words import NEVER, SURNAMES_TOO, TITLES

_JOINED = re.compile(r"[_+.\-]|%20|(?<=[a-z])(?=[A-Z])")
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,5}$")
_LETTERS = re.compile(r"[A-ZÀ-Þ]?[^\W\d_A-ZÀ-Þ]+(?:['’][^\W\d_]+)?|[A-ZÀ-Þ]+(?![a-zß-ÿ])")
_BORN = re.compile(
    r"(?<!\d)(?:19\d\d(?:\d{4}|([-._ ])\d\d?\1\d\d?)|(?:\d{4}|\d\d?([-._ ])\d\d?\2)(?:19\d\d|20[01]\d))(?!\d)"
)
"""A whole date before 2020: beside a name it is a birth date more often than a file's."""
_HOME = re.compile(
    r"(?i)(?<![\w£])(?<!stage )(?<!phase )(?<!part )(?<!version )(?<!block )(?<!ward )(?<!plot )"
    r"(?!(?:19|20)\d\d\b)\d{1,4}[a-z]?,?[ ](?:[a-z'’]+[ ]){1,3}(?:road|rd|street|avenue|ave|lane|close|drive|crescent"
    r"|cres|gardens|gdns|terrace|place|square|mews|row|grove|rise|court|mansions|villas|parade|wharf|croft)(?![^\W_])"
    r"|(?<!\w)(?:flat|apartment|apt)[ ]\d{1,4}[a-z]?"
    r"(?:,?[ ](?:[a-z'’]+[ ]){1,3}(?:house|court|point|tower|lodge))?(?!\w)"
)
"""A number with a street's name, or a flat: somebody's home, as files of tenancies and repairs are called."""
_DIGITS = re.compile(r"\d{5,}")


def _starred(word: str) -> str:
    return word[:1] + "***"


def _named(words: Sequence[Token]) -> list[Token]:
    """The words of one path part that look like parts of a person's name."""
    found: list[Token] = []
    for number, word in enumerate(words):
        if _ordinary(word):
            continue
        beside = (*words[max(0, number - 1) : number], *words[number + 1 : number + 2])
        titled = number > 0 and (
            words[number - 1].key in TITLES or (word.lexicon.word < 2 and _follows_titled(words[:number], found))
        )
        if titled or _telling(word) or any(_partner(other, word) for other in beside):
            found.append(word)
    return found


def _telling(word: Token) -> bool:
    """Whether the word can hardly be anything but a name."""
    kind = word.lexicon
    given = kind.given == 3 and word.text[:1].isupper()
    return not kind.word and (given or (kind.family == 3 and not kind.given))


def _follows_titled(before: Sequence[Token], found: Sequence[Token]) -> bool:
    """Whether the word just before is part of a name that begins with a title ("Miss Flora ...")."""
    return len(before) > 1 and before[-1] in found and before[-2].key in TITLES


def _ordinary(word: Token) -> bool:
    key = word.key
    if len(key) < 3 and word.text.isupper() and len(key) > 1:
        return True
    return (
        key in TITLES
        or (key in NEVER and key not in SURNAMES_TOO)
        or (word.lexicon.word == 3 and word.lexicon.name < 3)
        or len(key) < 2
    )


def _partner(other: Token, word: Token) -> bool:
    """Whether `other` beside `word` makes the two a name."""
    if other.key in NEVER and not other.lexicon.given >= 2:
        return False
    if len(other.key) == 1 and other.text.isupper():
        return word.lexicon.name >= 1 or not (word.lexicon.word or word.text.islower())
    given, family = (other, word) if other.lexicon.given >= word.lexicon.given else (word, other)
    return (
        given.lexicon.given >= 2 and given.lexicon.word <= 1 and (family.lexicon.name >= 1 or not family.lexicon.word)
    )


def _known(words: Sequence[Token], own: Collection[str], others: Collection[str]) -> list[Token]:
    """The words that are names of this item, or names of the case and no ordinary words."""
    return [
        word
        for word in words
        if (word.text.casefold() in own and not (word.text.islower() and _ordinary(word)))
        or (word.text.casefold() in others and not word.lexicon.word)
    ]


def _masked_part(part: str, engine: Engine, own: Collection[str], others: Collection[str]) -> str:
    suffix = _SUFFIX.search(part)
    stem, tail = (part[: suffix.start()], part[suffix.start() :]) if suffix else (part, "")
    spans = [(s.start, s.end) for s in engine.spans(stem) if s.entity not in {"CASE_REF", "UK_POSTCODE", "IP_ADDRESS"}]
    spans += [match.span() for match in _DIGITS.finditer(stem) if not _dated(match[0])]
    words = [
        as_token(m)
        for m in _LETTERS.finditer(_spaced(stem))
        if not (m.end() - m.start() == 1 and stem[m.end() : m.end() + 1].isdigit())  # "Q2", "B12" are no initials
    ]
    spans += [match.span() for match in _HOME.finditer(_spaced(stem))]
    named = [(word.start, word.end) for word in (*_named(words), *_known(words, own, others))]
    spans += named
    spans += [match.span() for match in _BORN.finditer(stem)] if named else []
    out, place = "", 0
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= place:
            out += stem[place:start] + _starred(stem[start:end])
            place = end
    return out + stem[place:] + tail


def _dated(digits: str) -> bool:
    """Whether a run of digits is a plain date (20240312, 120324, 202403)."""
    return len(digits) in {6, 8} and (
        digits[:2] in {"19", "20"} or digits[-4:-2] in {"19", "20"} or int(digits[2:4]) <= 12
    )


def _spaced(stem: str) -> str:
    """`stem`, as long, with the places where words join made blanks."""
    return re.sub(r"[_+.\-]", " ", stem)


def masked_path(path: str, engine: Engine, own: Collection[str] = (), others: Collection[str] = ()) -> str:
    """`path` with names, long numbers and identifiers masked to their first character, part by part.

    `own` are words of names (case folded) that the file itself holds, masked wherever they stand in its own name;
    `others` are those of its whole case, masked where they are no ordinary words.
    """
    pieces = re.split(r"([/\\!])", path)
    last = len(pieces) - 1
    return "".join(
        piece if piece in "/\\!" else _masked_part(piece, engine, own if number == last else (), others)
        for number, piece in enumerate(pieces)
        if piece
    )
