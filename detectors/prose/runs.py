"""Runs of capitalised words, cut into pieces that can be names, each with what the lexicon says of it."""

# ruff: noqa: RUF001 - people type these signs

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from detectors.prose.lexicon import WordClass, look_up
from detectors.prose.words import (
    MONTHS,
    NAMED_AFTER,
    NEVER,
    PARTICLES,
    SURNAMES_TOO,
    TITLES,
    WEAK_TITLES,
)  # fmt: skip

_READ = str.maketrans("015", "ols")
_MISREAD = re.compile(r"(?<![\w@./-])[A-Za-z]+[a-z]*[015]{1,2}[a-z]+[a-z015]*(?![\w@/])")
_MISREAD_TOO = re.compile(r"(?<![\w@./-])(?:[A-Za-z]+[015]{1,2}[a-z]+[a-z015]*|[A-Za-z][a-z]{2,}[015]{1,2})(?![\w@/])")
SCANNED = 3  # words with a digit for a letter, from which on a text is taken for a scan
KEPT_WORDS = 50_000  # words whose class is remembered
UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚẸỌṢ"
LETTER = r"[^\W\d_]"
CAPITAL_WORD = (
    rf"(?:St\.(?=[ ][{UPPER}])|[{UPPER}](?:\.[{UPPER}])*\.?(?!\w|['’]{LETTER})"
    rf"|[{UPPER}]{LETTER}*(?:['’‑-]{LETTER}+)*(?![\w@]))"
)
_PARTICLE = "|".join(sorted(PARTICLES))
RUN = re.compile(
    rf"(?<![\w@/\\.&]){CAPITAL_WORD}(?:[ \t\u00a0]{{1,2}}(?:(?:{_PARTICLE})[ ]){{0,2}}(?:al-|"
    rf"el-|ap )?{CAPITAL_WORD}){{0,9}}"
)
TOKEN = re.compile(rf"{LETTER}+(?:['’‑-]{LETTER}+)*\.?|[{UPPER}]\.")
_INITIAL = re.compile(rf"(?:[{UPPER}]\.?)+$")
_WRAP = re.compile(rf"(?m)(?<=[^\n]{{48}}{LETTER}|[^\n]{{48}}[,])[ \t]?\r?\n(?=[ \t]?{LETTER})")


class Token(NamedTuple):
    """One word of a run; offsets in the text."""

    start: int
    end: int
    text: str
    lexicon: WordClass
    key: str  # lower case without the dot of an abbreviation or the genitive
    initial: bool  # one or more bare initials ("J", "J.R."; "JR" only with three letters at most)


@lru_cache(maxsize=KEPT_WORDS)
def _word(text: str) -> tuple[WordClass, str, bool]:
    """The class of a word, its key, and whether it is initials."""
    key = text.lower().replace("’", "'").rstrip(".").removesuffix("'s")
    plain = len(text) == 2 and text.lower() in NEVER  # "NO", "OF" in capitals
    return look_up(text), key, bool(_INITIAL.match(text)) and (len(text) <= 2 or "." in text) and not plain


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stand together and may be a name: an optional title before them, the words after and before it."""

    tokens: tuple[Token, ...]
    title: str = ""
    before: str = ""  # the word before, lower case
    after: str = ""  # the word after within the run, lower case

    @property
    def start(self) -> int:
        """First character."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Behind the last character, without a genitive."""
        last = self.tokens[-1]
        if last.text.lower().endswith(("'s", "’s")):
            return last.end - 2
        return last.end - 1 if last.text.endswith(".") and not last.initial else last.end


def unwrapped(text: str) -> str:
    """`text`, as long, a space for each line break inside a wrapped sentence and letters for a scanner's digits."""
    whole = _WRAP.sub(lambda match: " " * (match.end() - match.start()), text)
    if not _MISREAD.search(whole):
        return whole
    often = len(_MISREAD.findall(whole)) >= SCANNED
    return (_MISREAD_TOO if often else _MISREAD).sub(lambda match: match[0].translate(_READ), whole)


def as_token(match: re.Match[str]) -> Token:
    """The word that was matched."""
    kind, key, initial = _word(match[0])
    return Token(match.start(), match.end(), match[0], kind, key, initial)


def tokens_of(text: str, start: int, end: int) -> list[Token]:
    """The words of text[start:end]."""
    return [as_token(match) for match in TOKEN.finditer(text, start, end)]


_DAYS = frozenset("mon tue tues wed weds thu thur thurs fri sat sun".split())


def _never(token: Token, previous: Token | None) -> bool:
    """Whether no name contains the word, seen the one before it."""
    if token.initial:
        return False
    key = token.key
    named = previous is not None and (previous.key in TITLES or previous.initial or previous.lexicon.given >= 2)
    if key in _DAYS and token.text[1:].islower():
        return True
    if key in NEVER:
        return not (key in SURNAMES_TOO and (named or (token.lexicon.given >= 2 and key not in MONTHS)))
    kind = token.lexicon
    behind_given = (
        previous is not None and previous.lexicon.given >= 2 and previous.lexicon.word == 0 and token.text[1:].islower()
    )
    return kind.word == 3 and kind.name <= 1 and not behind_given


def saintly(token: Token, previous: Token | None, following: Token | None) -> bool:
    """Whether a "St" is within a name: "Rowena St Clair"."""
    between = previous is not None and following is not None and following.key not in NEVER
    return between and token.key == "st" and (previous.initial or previous.lexicon.given > 1)  # type: ignore[union-attr]


def cut(tokens: list[Token], before: str) -> Iterator[Piece]:
    """The pieces of one run, between the words that no name contains."""
    held: list[Token] = []
    title, lead = "", before
    previous: Token | None = None
    for token, following in pairwise([*tokens, None]):
        if token is None:
            continue
        called = not held and bool(title) and title not in WEAK_TITLES and token.key in SURNAMES_TOO
        opens = token.key in TITLES and not (token.key in WEAK_TITLES and held) and not called
        said_of_oneself = token.text == "I" and following is None and previous is not None
        if opens or said_of_oneself or (_never(token, previous) and not saintly(token, previous, following)):
            if held:
                yield Piece(tuple(held), title, lead, token.key)
            held, title, lead = [], token.key if opens else "", token.key
        else:
            held.append(token)
        previous = token
    if held:
        yield Piece(tuple(held), title, lead, "")


_LAST_WORD = re.compile(r"[\w'’.]+$")
_WORD_AFTER = re.compile(r"[ \t]*([^\W\d_]+)")


def _word_before(text: str, start: int) -> str:
    """The word before, lower case, a comma or colon between; ""."""
    ahead = text[max(0, start - 30) : start].rstrip(" \t")
    ahead = ahead[:-1].rstrip(" \t") if ahead[-1:] in {",", ":"} else ahead
    words = ahead.split()
    last = _LAST_WORD.search(words[-1]) if words and not ahead[-1:].isspace() else None
    return last[0].lower() if last else ""


def pieces(text: str) -> Iterator[Piece]:
    """Every piece of `text` that might be a name, in order. `text` should be unwrapped."""
    for run in RUN.finditer(text):
        tokens = tokens_of(text, run.start(), run.end())
        if not tokens:
            continue
        yield from cut(tokens, _word_before(text, run.start()))


_LINE = re.compile(r"[^\n]+")
_HIGH = re.compile(rf"(?<![\w'’])[{UPPER}][^\W\d_A-Z][^\W\d_]+")
_LOW_WORD = re.compile(r"(?<![\w@/.#'’-])[^\W\d_A-Z]{2,}(?:-[^\W\d_A-Z]{2,})?(?:['’]s)?(?![\w@/-]|['’]\w|\.\w)")
_LEAST = 3  # words of a line that says how its writer writes


def low_pieces(text: str) -> Iterator[Piece]:
    """Words in small letters that might be a name, where the writer writes names so. `text` should be unwrapped."""
    for line in _LINE.finditer(text):
        written = line[0]
        words = written.count(" ") + 1
        if words < _LEAST or len(_HIGH.findall(written)) * 8 > words:
            continue
        held: list[Token] = []
        for match in _LOW_WORD.finditer(text, line.start(), line.end()):
            kind, key, _ = _word(match[0])
            if held and (text[held[-1].end : match.start()] != " " or not _low_part(kind, key)):
                yield Piece(tuple(held), "", _word_before(text, held[0].start), "")
                held = []
            if held or _low_name(kind, key):
                held.append(as_token(match))
        if held:
            yield Piece(tuple(held), "", _word_before(text, held[0].start), "")


def _low_name(kind: WordClass, key: str) -> bool:
    """Whether a word in small letters may open a name."""
    named = (
        kind.given > (1 if kind.word or kind.thing else 0) and kind.word <= 1 and key not in NEVER and key not in TITLES
    )
    return named or (kind.family > 1 and not kind.word)


def _low_part(kind: WordClass, key: str) -> bool:
    """Whether a word in small letters may go on with one: a name, or a word that no list knows."""
    return key not in NEVER and kind.word <= 1 and (kind.name > 0 or not (kind.word or kind.thing or kind.place))


def word_after(text: str, end: int) -> str:
    """The next word on the line, lower case, or ""."""
    match = _WORD_AFTER.match(text, end, min(len(text), end + 40))
    return match[1].lower() if match else ""


def names_a_place(piece: Piece) -> bool:
    """Whether the piece is the name of a street, school, company or the like, by the word that follows or leads."""
    if piece.title and piece.title not in WEAK_TITLES:
        return False
    return piece.after in NAMED_AFTER or piece.before in {"st", "st.", "saint", "ss"}
