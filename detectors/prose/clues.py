"""What speaks for and against a run of capitalised words being a name: its words' classes, its form, its surroundings.

A clue is a short string; the first letters say of what. No clue holds a word of the name itself, so that the table of
weights (`judgement.py`) knows no names, and a name never seen before is judged like any other.
"""

# ruff: noqa: RUF001 - people type these signs

import re
from collections.abc import Iterable

from detectors.prose.lexicon import look_up
from detectors.prose.runs import Piece, Token
from detectors.prose.words import PARTICLES, PLACES, RELATIONS, ROLE_WORDS, SAYING, TAKING

WIDTH = 48  # characters looked at on either side
_SMALL = re.compile(r"(?<![^\W_])[^\W\d_A-ZÀ-Þ]{2,}")
_DIGITS = re.compile(r"\d+")


_HUMAN = frozenset("he she his her him i my me said told asked mum dad".split())
"""Words of texts that are about somebody."""


def small_words(text: str) -> frozenset[str]:
    """The words that `text` writes in small letters."""
    return frozenset(_SMALL.findall(text))


def _class(token: Token) -> str:
    kind = token.lexicon
    return f"{kind.given}{kind.family}{kind.word}"


def _shape(token: Token) -> str:
    if token.initial:
        return "i"
    text = token.text
    if text.isupper():
        return "U" if len(text) > 3 else "u"
    return "m" if any(letter.isupper() for letter in text[1:]) else "t"


def _plain(word: str) -> str:
    return _DIGITS.sub("9", word.lower().strip('"“”()[]<>*')) if word else ""


def _beside(text: str, start: int, end: int) -> Iterable[str]:
    """The words and signs before and behind."""
    ahead, behind = text[max(0, start - WIDTH) : start], text[end : end + WIDTH]
    line, rest = ahead.rsplit("\n", 1)[-1], behind.split("\n", 1)[0]
    before, after = line.split(), rest.split()
    one = _plain(before[-1]) if before else "^"
    two = _plain(before[-2]) if len(before) > 1 else "^"
    glued = rest[:1] if rest[:1].strip() else ""
    if glued in {"'", "’"}:
        glued, after = rest[:2], after[1:]
    next_one = _plain(after[0]) if after else "$"
    next_two = _plain(after[1]) if len(after) > 1 else "$"
    raw_before, raw_after = before[-1] if before else "", after[0] if after else ""
    return (
        f"b{one}", f"b{two} {one}", f"c{two}", f"a{next_one}", f"a{next_one} {next_two}", f"d{next_two}",
        f"g{glued}", f"h{line[-1:] if line[-1:].strip() else ''}", f"w{_form(raw_before)}{_form(raw_after)}",
        f"o{'^' if not before else ''}{'$' if not after else ''}{'.' if raw_before[-1:] in {'.', '!', '?'} else ''}",
        f"x{one} _ {next_one}", f"N{_company(raw_after)}{glued}", f"P{_company(raw_before)}{raw_before[-1:] == ','}",
        f"G{_groups(one.strip('.,;:'), next_one.strip('.,;:'))}", f"i{line.rpartition(':')[0][-12:].strip().lower()}",
    )  # fmt: skip


def _company(word: str) -> str:
    """What the lexicon says of a word beside that opens with a capital."""
    if not word[:1].isupper():
        return "-"
    kind = look_up(word.strip(".,;:!?()"))
    return f"{kind.given}{kind.family}{kind.word}"


def _groups(before: str, after: str) -> str:
    """Which of our own lists of words the neighbours are in."""
    ahead = "r" if before in RELATIONS else "o" if before in ROLE_WORDS else "k" if before in TAKING else "-"
    return ahead + ("s" if after in SAYING else "o" if after in ROLE_WORDS else "r" if after in RELATIONS else "-")


def _form(word: str) -> str:
    """What a word beside looks like: its first sign and whether a sign closes it."""
    if not word:
        return "0"
    first = "A" if word[0].isupper() else "a" if word[0].isalpha() else "9" if word[0].isdigit() else word[0]
    return first + (word[-1] if not word[-1].isalnum() else "")


def _borne(tokens: list[Token]) -> Iterable[str]:
    """What the words themselves are: never which."""
    first, last = tokens[0], tokens[-1]
    classes = [_class(token) for token in tokens]
    unknown = "".join("?" if word in {"000", "010", "100"} else "." for word in classes)
    return (
        f"p{any(token.key in PARTICLES for token in tokens[1:-1]):d}", f"f{classes[0]}",
        f"l{classes[-1]}", f"j{classes[0]} {classes[-1]}",
        f"s{''.join(map(_shape, tokens))}",
        f"n{len(tokens)}{unknown}", f"e{last.key[-2:]}{_class(last)[2]}", f"k{first.key[-2:]}{_class(first)[2]}",
        f"z{min(len(first.text), 8)}{min(len(last.text), 8)}", f"v{last.key[-3:]}",
        f"y{'-' if '-' in last.text else ''}{chr(39) if chr(39) in last.key else ''}",
    )  # fmt: skip


def _told(text: str, keys: list[str], last: Token) -> str:
    """How often the text says the last word, and whether something is somebody's of that name."""
    often = text.count(last.text)
    return f"{min(often, 3)}{any(key in PLACES for key in keys):d}{text.count(last.text + chr(39) + 's') > 0:d}"


def clues(
    text: str, piece: Piece, score: float, small: frozenset[str], called: frozenset[str]
) -> tuple[str, list[str]]:
    """The kind of `piece` of `text` (unwrapped), titled (T), one word (1) or several (2), and every clue.

    `score` is what the lexicon's rules make of it, `small` the words that the text has in small letters, `called` the
    words of those whom its form names.
    """
    tokens = list(piece.tokens)
    kind = "T" if piece.title else "1" if len(tokens) == 1 else "2"
    keys = [token.key for token in tokens if not token.initial]
    own = [
        f"r{round(score * 10)}", f"t{piece.title}", f"q{sum(key in small for key in keys)}",
        f"m{any(key in called for key in keys):d}{all(key in called for key in keys):d}", f"u{piece.after}",
        f"C{_told(text, keys, tokens[-1])}", f"D{min(len(called), 3)}{len(small & _HUMAN) > 0:d}",
        *_borne(tokens), *_beside(text, piece.start, piece.end),
    ]  # fmt: skip
    return kind, own
