"""Names that stand in lists and tables: the family name first, under one title, or with a short form in the middle."""

# ruff: noqa: RUF001 - people type these signs

import re
from collections.abc import Iterator

from detectors.prose.cue import Cue
from detectors.prose.lexicon import look_up
from detectors.prose.name_tokens import end_of, name_tokens
from detectors.prose.runs import CAPITAL_WORD, LETTER, UPPER, Token, tokens_of
from detectors.prose.words import NEVER, SEVERAL, SURNAMES_TOO, TITLES

_TITLE = (
    r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Cllrs?|Councillors?|Messrs|Drs|Rev|Sir|Dame|MR|MRS|MS|MISS|DR|mr|mrs|ms|miss|dr)"
    r"\b\.?"
)
LIST_PART = re.compile(r"(?:^|[,;/&]| and )((?:(?! and )[^,;/&])+(?:,[ ]?(?=\())?)")
"""One of several between commas, semicolons, strokes or "and"."""
_SURNAME_FIRST = re.compile(
    rf"(?<![\w,])([{UPPER}][{UPPER}'’-]{{1,24}}),[ ]+((?:{_TITLE}[ ])?{CAPITAL_WORD}(?:[ "
    rf"]{CAPITAL_WORD}){{0,2}})(?![\w])"
)
_LISTED = re.compile(
    r"(?m)(?:^[ \t]*(?:\d{1,4}[.)*]?[ \t]+|[-*•][ ]|\[?\(?\d{1,2}[:.]\d\d[^\n\]A-Za-z]{0,8}[\])]?[ ]|)|(?<=[-–:][ ]))"
    rf"({CAPITAL_WORD}),[ ]({CAPITAL_WORD}(?:[ ]{CAPITAL_WORD})?)"
    rf"(?=[ ]{{2}}|[ \t]*(?:$|[\d(,;|\t–-]))"
)
_MEMBER = rf"{CAPITAL_WORD}(?:[ ]{CAPITAL_WORD}){{0,3}}"
_HEADED = re.compile(
    rf"\b((?:[Cc]llrs|[Cc]ouncillors|[Mm]essrs|[Dd]rs|[Pp]rofs|[Rr]evs|CLLRS|COUNCILLORS|MESSRS)\.?)[ ]"
    rf"({_MEMBER}(?:(?:,[ ]|,?[ ]and[ ]|[ ]&[ ]){_MEMBER}){{0,15}})"
)
_KNOWN_BY = re.compile(
    rf"(?<![\w.])({CAPITAL_WORD}(?:[ ]{CAPITAL_WORD}){{0,2}})"
    rf"[ ](?:\(?[\"“‘']([{UPPER}]{LETTER}+)[\"”’']\)?|\(([{UPPER}]{LETTER}+)\))[ ]"
    rf"({CAPITAL_WORD}(?:[ ]{CAPITAL_WORD})?)"
)
"""A whole name with what its bearer is called in the middle: "Patrick "Paudie" McDonagh", "Alex (Alexandra) Thorne"."""


def _known_by(text: str) -> Iterator[Cue]:
    for match in _KNOWN_BY.finditer(text):
        first, last = name_tokens(tokens_of(text, *match.span(1))), name_tokens(tokens_of(text, *match.span(4)))
        if not first or not last or first[-1].end < match.end(1) - 1 or first[-1].lexicon.thing:
            continue
        short = look_up(match[3] or match[2])
        known = first[0].lexicon.given or last[-1].lexicon.family or not last[-1].lexicon.word
        if (match[2] and known) or (match[3] and short.given and (first[0].lexicon.given or not first[0].lexicon.word)):
            yield Cue(first[0].start, end_of(last[-1]), "listed", "", 0.95)


def _several(text: str) -> Iterator[Cue]:
    """Each of those whom one title in the plural heads: "Cllrs A Lowe, B Okoro and Shah"."""
    for match in _HEADED.finditer(text):
        title = SEVERAL[match[1].lower().rstrip(".")]
        for part in LIST_PART.finditer(match[2]):
            kept = name_tokens(tokens_of(text, match.start(2) + part.start(1), match.start(2) + part.end(1)))
            if kept and any(not token.initial for token in kept):
                yield Cue(kept[0].start, end_of(kept[-1]), "titled", title, 0.9)


def _surname_first(text: str) -> Iterator[Cue]:
    for match in _SURNAME_FIRST.finditer(text):
        family, given = look_up(match[1]), [t for t in tokens_of(text, *match.span(2)) if t.key not in TITLES]
        if not given or given[0].key in NEVER or match[1].lower() in NEVER or _no_given_name(given[0]):
            continue
        if (family.word == 3 and family.family < 2) or (family.thing and not family.family):
            continue
        strong = given[0].lexicon.given >= 2 or given[0].initial
        if len(match[1]) < SHORT and (family.family < 2 if given[0].initial or len(match[1]) < 3 else not family.name):
            continue
        if not strong and _IN_CAPITALS.match(text, text.rfind("\n", 0, match.start()) + 1):
            continue
        if _ENDS_A_NAME.search(text, max(0, match.start() - 24), match.start()):
            continue
        yield Cue(match.start(1), end_of(given[-1]), "listed", "", 0.85 if strong else 0.5, reversed=True)


_ENDS_A_NAME = re.compile(rf"[{UPPER}][^\W\d_A-Z]+[ ]$")


_IN_CAPITALS = re.compile(r"[^a-z\n]{12,}(?:\n|$)")


def _no_given_name(token: Token) -> bool:
    """Whether the word behind a comma is no given name: a word, a place, a thing, an abbreviation."""
    kind = token.lexicon
    plain = kind.word > 1 or kind.thing or kind.place or (token.text.isupper() and len(token.text) < SHORT)
    return not token.initial and not kind.given and bool(plain)


def _listed(text: str) -> Iterator[Cue]:
    """A family and a given name with a comma between them, alone on a line or at the head of a list's line.

    Where most lines of that form surely are names, so are those of names that no list knows, or of initials.
    """
    sure: list[tuple[int, int]] = []
    open_to_doubt: list[tuple[int, int]] = []
    for match in _LISTED.finditer(text):
        family, given = tokens_of(text, *match.span(1)), tokens_of(text, *match.span(2))
        if (
            not family
            or not given
            or family[0].initial
            or family[0].key in TITLES | GREETINGS
            or given[0].key in TITLES
        ):
            continue
        least = 1 if family[0].lexicon.family > 1 else 2
        known = given[0].lexicon.given >= least and family[0].lexicon.given < 3
        plain = _plain_word(family[0]) or (_plain_word(given[0]) and not given[0].initial)
        place = (match.start(1), end_of(given[-1]))
        if known and not plain and (family[0].lexicon.name or len(given) == 1 or given[-1].initial):
            sure.append(place)
        elif not family[0].lexicon.thing and not given[0].lexicon.thing:
            open_to_doubt.append(place)
    listing = len(sure) >= LISTED and len(sure) >= len(open_to_doubt)
    for start, end in sorted(sure + open_to_doubt if listing else sure):
        yield Cue(start, end, "listed", "", 0.75, reversed=True)


GREETINGS = frozenset(
    "ta thx cheers hi hiya hey hello dear morning evening afternoon sorry yes no ok right well oh".split()
)
LISTED = 3  # surely names, from which on lines of the same form are taken for a list of names


def _plain_word(token: Token) -> bool:
    """Whether a word is one of the language, or of those no name contains, before all else."""
    kind = token.lexicon
    return (token.key in NEVER and token.key not in SURNAMES_TOO) or (kind.word == 3 and kind.name < 2)


SHORT = 5  # letters of what may be an abbreviation


def in_lists(text: str) -> Iterator[Cue]:
    """Every name that a list's form shows."""
    yield from _surname_first(text)
    yield from _listed(text)
    yield from _several(text)
    yield from _known_by(text)
