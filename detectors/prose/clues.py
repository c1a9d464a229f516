"""What speaks for and against a run of capitalised words being a name: its words' classes, its form, its surroundings.

A clue is a short string; the first letters say of what. No clue holds a word of the name itself, so that the table of
weights (`judgement.py`) knows no names, and a name never seen before is judged like any other.
"""

# ruff: noqa: RUF001 - people type these signs

import re
from collections.abc import Iterable
from functools import lru_cache

from detectors.prose.lexicon import company, look_up, place_phrases
from detectors.prose.runs import Piece, Token
from detectors.prose.spelling import name_likeness
from detectors.prose.words import PARTICLES, PLACES, RELATIONS, ROLE_WORDS, SAYING, TAKING

WIDTH = 48  # characters looked at on either side
WORDS = 20_000  # words whose clues are remembered
LINE = 400  # characters of a line whose form is looked at
_SMALL = re.compile(r"(?<![^\W_])[^\W\d_A-ZÀ-Þ]{2,}")
_DIGITS = re.compile(r"\d+")
_WORDS = re.compile(r"[^\W\d_]+")
EDGES = ".,;:!?()[]\"'“”‘’*<>"
COARSE, FINE = 63, 1023  # bits of a word's group


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
        f"x{one} _ {next_one}", f"N{_capital(raw_after)}{glued}", f"P{_capital(raw_before)}{raw_before[-1:] == ','}",
        f"G{_groups(one.strip('.,;:'), next_one.strip('.,;:'))}", f"i{line.rpartition(':')[0][-12:].strip().lower()}",
        *_company(before, after),
    )  # fmt: skip


def _company(before: list[str], after: list[str]) -> Iterable[str]:
    """The groups of the two words before and the two behind, fine and coarse, and the neighbours' together."""
    one, two = _group(before, -1), _group(before, -2)
    next_one, next_two = _group(after, 0), _group(after, 1)
    return (
        f"B{one}", f"E{one & COARSE}", f"F{two}", f"H{two & COARSE}", f"I{next_one}", f"J{next_one & COARSE}",
        f"K{next_two}", f"L{next_two & COARSE}", f"M{one & COARSE} {next_one & COARSE}",
        f"O{two & COARSE} {one & COARSE}", f"Q{next_one & COARSE} {next_two & COARSE}",
    )  # fmt: skip


def _group(words: list[str], at: int) -> int:
    """The group of one of the words; -1 beyond the line's end."""
    return company(words[at].strip(EDGES)) if -len(words) <= at < len(words) else -1


def _capital(word: str) -> str:
    """What the lexicon says of a word beside that opens with a capital."""
    if not word[:1].isupper():
        return "-"
    kind = look_up(word.strip(".,;:!?()"))
    return f"{kind.given}{kind.family}{kind.word}{kind.place > 0:d}{kind.thing}"


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
    unknown = "".join(["?" if word in {"000", "010", "100"} else "." for word in classes])
    opening, closing = _opening(first.text, first.initial), _closing(last.text, last.initial)
    named = len(tokens) > 1 and " ".join([token.key for token in tokens]) in place_phrases()
    return (
        f"p{any(token.key in PARTICLES for token in tokens[1:-1]):d}", f"j{classes[0]} {classes[-1]}",
        f"s{''.join(map(_shape, tokens))}", f"n{len(tokens)}{unknown}",
        f"z{min(len(first.text), 8)}{min(len(last.text), 8)}", *opening[1:], *closing[1:],
        f"A{opening[0]}{closing[0]}", f"R{named:d}",
    )  # fmt: skip


@lru_cache(maxsize=WORDS)
def _opening(text: str, initial: bool) -> tuple[str, ...]:  # noqa: FBT001 - a key of the cache
    """How far the first word is spelt like a name; then its clues."""
    kind, key = look_up(text), _key(text)
    group, spelt = company(text.rstrip(".")), _spelt(key, initial=initial)
    return (
        spelt, f"f{kind.given}{kind.family}{kind.word}", f"k{key[-2:]}{kind.word}", f"T{kind.place}{kind.thing}",
        f"U{group & FINE}", f"V{group & COARSE}", f"Y{spelt}",
    )  # fmt: skip


@lru_cache(maxsize=WORDS)
def _closing(text: str, initial: bool) -> tuple[str, ...]:  # noqa: FBT001 - a key of the cache
    """How far the last word is spelt like a name; then its clues."""
    kind, key = look_up(text), _key(text)
    group, spelt = company(text.rstrip(".")), _spelt(key, initial=initial)
    classed = f"{kind.given}{kind.family}{kind.word}"
    return (
        spelt, f"l{classed}", f"e{key[-2:]}{kind.word}", f"v{key[-3:]}", f"S{classed}{kind.place}{kind.thing}",
        f"W{group & FINE}", f"X{group & COARSE}", f"Z{spelt}", f"@{classed}{spelt}",
        f"y{'-' if '-' in text else ''}{chr(39) if chr(39) in key else ''}",
    )  # fmt: skip


def _key(text: str) -> str:
    return text.lower().replace("’", "'").rstrip(".").removesuffix("'s")


def _spelt(key: str, *, initial: bool) -> str:
    """How far the word is spelt like a name, in steps; 9 for initials."""
    return "9" if initial else str(max(-3, min(3, round(name_likeness(key) * 1.5))))


def _told(text: str, keys: list[str], last: Token) -> Iterable[str]:
    """How often the text says the last word, whether something is somebody's of that name, what else precedes it."""
    often = text.count(last.text)
    place = any(key in PLACES for key in keys)
    yield f"C{min(often, 3)}{place:d}{often > 0 and text.count(last.text + chr(39) + 's') > 0:d}"
    if often > 1:
        yield f"#t{f'the {last.text}' in text:d}{f' in {last.text}' in text or f' at {last.text}' in text:d}"


def _in_line(text: str, piece: Piece) -> Iterable[str]:
    """How the line that holds the piece is written: how much of it in capitals, how long, what opens and ends it."""
    start = text.rfind("\n", 0, piece.start) + 1
    end = text.find("\n", piece.end)
    line = text[start : end if end >= 0 else len(text)][:LINE]
    size, first, last = _line_form(line)
    return (
        *first, f"={last}{piece.start == start:d}{piece.end == start + len(line):d}",
        f"~{size}{piece.end - piece.start == len(line.strip()):d}{len(piece.tokens)}",
    )  # fmt: skip


@lru_cache(maxsize=4096)
def _line_form(line: str) -> tuple[int, tuple[str, str], str]:
    """How long a line is, its clues, and what opens it."""
    words = [word for word in _WORDS.findall(line) if len(word) > 3]
    high = sum([word[0].isupper() for word in words])
    shouted = sum([word.isupper() for word in words])
    share = round(4 * high / len(words)) if words else 5
    size = min(len(words), 6) if len(words) < 12 else 7
    stop = line.rstrip()[-1:]
    clues = f"+{share}{size}", f"-{share}{shouted > len(words) / 2:d}{stop if not stop.isalnum() else ''}"
    return size, clues, line[:1] if not line[:1].isalpha() else "A"


def clues(
    text: str, piece: Piece, score: float, small: frozenset[str], called: frozenset[str]
) -> tuple[str, list[str]]:
    """The kind of `piece` of `text` (unwrapped), small (L), titled (T), one word (1) or several (2), and its clues.

    `score` is what the lexicon's rules make of it, `small` the words that the text has in small letters, `called` the
    words of those whom its form names.
    """
    tokens = list(piece.tokens)
    kind = "L" if tokens[0].text.islower() else "T" if piece.title else "1" if len(tokens) == 1 else "2"
    keys = [token.key for token in tokens if not token.initial]
    own = [
        f"r{round(score * 10)}", f"t{piece.title}", f"q{sum(key in small for key in keys)}",
        f"m{any(key in called for key in keys):d}{all(key in called for key in keys):d}", f"u{piece.after}",
        *_told(text, keys, tokens[-1]), *_in_line(text, piece), f"D{min(len(called), 3)}{len(small & _HUMAN) > 0:d}",
        *_borne(tokens), *_beside(text, piece.start, piece.end),
    ]  # fmt: skip
    return kind, own
