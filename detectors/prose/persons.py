"""Who is named in a text: the form of the document first, then how the clues around each run of capitals weigh."""

# ruff: noqa: RUF001 - people type these signs

import bisect
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from detectors.prose.clues import clues, small_words
from detectors.prose.cue import Cue
from detectors.prose.judgement import judge
from detectors.prose.lexicon import UNKNOWN, WordClass, look_up
from detectors.prose.name_tokens import name_tokens
from detectors.prose.named_after import named_after
from detectors.prose.names import Name, parts, plain
from detectors.prose.place_lists import listed_places
from detectors.prose.runs import UPPER, Piece, Token, low_pieces, pieces, tokens_of, unwrapped, word_after
from detectors.prose.structure import cues
from detectors.prose.weighing import can_be_a_name, titled, weigh
from detectors.prose.words import (
    MONTHS,
    NEVER,
    ORG_WORDS,
    PARTICLES,
    SEVERAL,
    STREET_WORDS,
    TITLES,
)

COUNTED = 0.5
SURE = 0.6
SURELY = 0.8
DOUBTED = 0.2
_JOINING = frozenset({" and ", " & ", " + "})
INITIALLED = 0.7
LETTERS = 3  # initials that somebody is called by
FAINT = 0.05  # what is less likely is forgotten at once
SURNAME_LABEL = re.compile(r"surname|last name|family name|maiden")
FORENAME_LABEL = re.compile(r"first name|forename|given name")
_WORD = re.compile(r"(?<![\w@.'’/-])([^\W\d_]+(?:['’-](?!s\b)[^\W\d_]+)*)(?![\w@/-]|['’](?!s\b)|\.\w)")
COUPLE = re.compile(
    r"(?i)\b(mrs?|ms|miss|mx|dr|prof|rev|sir|cllr)\.?[ ](?:and|&|/)[ ](mrs?|ms|miss|mx|dr|prof|rev|lady)\.?[ ]$"
)


@dataclass(slots=True)
class Candidate:
    """A piece on its way to being a name or nothing."""

    tokens: list[Token]
    title: str
    score: float
    cue: str = ""
    detail: str = ""
    family_first: bool = False

    @property
    def start(self) -> int:
        """First character."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Behind the last character, without a genitive or a full stop."""
        return Piece(tuple(self.tokens)).end


def _from_cue(cue: Cue, text: str) -> Candidate | None:
    tokens = tokens_of(text, cue.start, cue.end)
    while tokens and tokens[0].key in TITLES and len(tokens) > 1:
        tokens = tokens[1:]
    if not tokens:
        return None
    lead = tokens_of(text, max(0, cue.start - 12), cue.start)
    title = lead[-1].key if lead and lead[-1].key in TITLES and not text[lead[-1].end : cue.start].strip(" .") else ""
    if cue.kind == "titled":
        title = cue.detail
    title = SEVERAL.get(title, title)
    return Candidate(tokens, title, cue.score, cue.kind, cue.detail, cue.reversed)


def candidates(text: str, *, judged: bool) -> list[Candidate]:
    """What might be a name in `text` (unwrapped), in order; those that the form shows win over what is judged."""
    found = shown(text)
    called = frozenset(token.key for one in found for token in one.tokens if len(token.key) > 2)
    small = small_words(text)
    for piece, score in loose(text, [(one.start, one.end) for one in found]):
        likely = judge(*clues(text, piece, score, small, called)) if judged and not titled(piece) else score
        if likely > FAINT:
            found.append(Candidate(list(piece.tokens), piece.title, likely))
    return sorted(found, key=lambda one: one.start)


def shown(text: str) -> list[Candidate]:
    """Those whom the form of `text` shows, in order, apart."""
    found: list[Candidate] = []
    taken_to = -1
    for cue in cues(text):
        made = _from_cue(cue, text)
        if made is not None and made.start >= taken_to:
            found.append(made)
            taken_to = made.end
    return found


def loose(text: str, taken: list[tuple[int, int]]) -> Iterator[tuple[Piece, float]]:
    """The pieces outside `taken` (in order, apart) that can be names, with the rules' opinion."""
    places = sorted([*listed_places(text), *named_after(text)])
    for piece in (*pieces(text), *low_pieces(text)):
        first, last = piece.start, piece.end
        if any(start < last and first < end for start, end in _near(taken, first, last)):
            continue
        if any(start <= first and last <= end for start, end in places):
            continue
        if can_be_a_name(piece):
            yield piece, weigh(piece, text)


def _near(spans: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """The few of `spans` (in order, apart) that can touch the place."""
    at = bisect.bisect_left(spans, (start, end))
    return spans[max(0, at - 1) : at + 8]


def _telling(one: Candidate) -> bool:
    """Whether a word that stands alone is surely a name, and no word of the language."""
    return one.score >= SURE and not one.tokens[0].lexicon.word


def _known(found: Iterable[Candidate]) -> dict[str, WordClass]:
    """Words by which the people named in full elsewhere in the document may be called alone."""
    words: dict[str, WordClass] = {}
    for one in found:
        if one.score >= COUNTED and (len(one.tokens) > 1 or one.title or one.cue or _telling(one)):
            words |= {t.key: t.lexicon for t in one.tokens if len(t.key) > 1 and not t.initial}
    return {
        word: kind for word, kind in words.items() if word not in PARTICLES and word not in MONTHS and len(word) > 2
    }


def _in_company(text: str, ones: list[Candidate]) -> None:
    """Raises who is named in one breath with somebody who surely is: "Carol & Trevor Bickerdike"."""
    for one, other in pairwise(ones):
        if text[one.end : other.start] not in _JOINING:
            continue
        for doubted, sure in ((one, other), (other, one)):
            whole = len(sure.tokens) > 1 and sure.score >= SURELY
            if whole and DOUBTED <= doubted.score < COUNTED:
                doubted.score = (doubted.score + sure.score) / 2


def _recall(text: str, ones: list[Candidate], known: dict[str, WordClass], initials: frozenset[str]) -> None:
    """Raises what is left open where a word of somebody known stands in it, and adds their words standing alone."""
    for one in ones:
        if 0.0 < one.score < COUNTED and any(token.key in known for token in one.tokens):
            lone = len(one.tokens) == 1
            one.score = (
                one.score + 0.3
                if not lone
                else 0.75
                if known.get(one.tokens[0].key, UNKNOWN).word <= 1
                else one.score + 0.4
            )
    if not known:
        return
    taken = [(one.start, one.end) for one in ones]
    for token in _alone(text, known):
        at = bisect.bisect_left(taken, (token.start, token.end))
        near = taken[max(0, at - 1) : at + 1]
        if not any(start < token.end and token.start < end for start, end in near):
            ones.append(Candidate([token], "", 0.7))
    ones.sort(key=lambda one: one.start)
    _initialled(text, ones, initials)


_INITIALS = re.compile(rf"(?<![\w@/.&-])(?:[{UPPER}]{{2,3}}|(?:[{UPPER}]\.){{2,3}})(?![\w@/&-])")


def _initialled(text: str, ones: list[Candidate], known: frozenset[str]) -> None:
    """Adds the initials of those whom the document names in full, where they stand for them."""
    taken = sorted((one.start, one.end) for one in ones)
    for match in _INITIALS.finditer(text) if known else ():
        letters = match[0].replace(".", "")
        if letters not in known or any(start < match.end() and match.start() < end for start, end in taken):
            continue
        ones.append(Candidate(tokens_of(text, *match.span()), "", INITIALLED))
    ones.sort(key=lambda one: one.start)


def _initials(found: Iterable[Candidate]) -> frozenset[str]:
    """The initials of those who are named by two words and more, but for what means something else."""
    made: set[str] = set()
    for one in found:
        words = [token for token in one.tokens if token.key not in PARTICLES]
        if one.score < SURE or len(words) < 2 or not all(word.text[:1].isupper() for word in words):
            continue
        firsts = "".join(word.text[0] for word in words)
        made |= {firsts[0] + firsts[-1], firsts}
        made |= {firsts[0] + "".join(part[0] for part in words[-1].text.split("-") if part)}
    return frozenset(one.upper() for one in made if 2 <= len(one) <= LETTERS and not _means(one))


def _means(letters: str) -> bool:
    """Whether letters are an abbreviation or a word of their own."""
    kind = look_up(letters)
    return bool(kind.thing or kind.word or letters.lower() in NEVER | TITLES)


def _alone(text: str, known: dict[str, WordClass]) -> Iterable[Token]:
    """The words of `known` in `text`: capitalised, or in small letters too where they are no words of the language."""
    for match in _WORD.finditer(text):
        kind = known.get(match[1].lower().replace("’", "'"))
        if kind is None:
            continue
        follows = word_after(text, match.end(1))
        lower = match[1].islower()
        if (lower and (kind.word > 0 or not kind.name)) or follows in ORG_WORDS or follows in STREET_WORDS:
            continue
        opening = text[max(0, match.start() - 2) : match.start()].strip() in {"", ".", "!", "?"}
        if (
            kind.word >= 2
            and (opening or kind.given == 0)
            and text[match.end(1) : match.end(1) + 2] not in {"'s", "’s"}
        ):
            continue
        yield from tokens_of(text, *match.span(1))


def _name(one: Candidate, text: str) -> Name:
    given, middle, family = _parts(one, name_tokens(one.tokens) or one.tokens)
    both = COUPLE.search(text, max(0, one.start - 24), one.start) if one.title else None
    return Name(
        one.start, one.end, min(one.score, 1.0), one.cue, one.detail, plain(both[2] if both else one.title), given,
        middle, family, couple=plain(both[1]) if both and family else "",
    )  # fmt: skip


def _parts(one: Candidate, tokens: list[Token]) -> tuple[str, str, str]:
    """(given, middle, family), by the form's label where it asks for a part of the name alone."""
    words = [plain(token.text) for token in tokens]
    if one.cue == "label" and SURNAME_LABEL.search(one.detail):
        return "", "", " ".join(words)
    if one.cue == "label" and FORENAME_LABEL.search(one.detail):
        return words[0], " ".join(words[1:]), ""
    return parts(tokens, one.title, family_first=one.family_first)


def persons(texts: Sequence[str], *, together: bool, judged: bool = True) -> list[list[Name]]:
    """The names in each of `texts`, in order of place.

    `together` says that they are parts of one document: who is named in full in one may be called by a single name in
    another. Unless `judged`, the form and the lexicon's rules decide alone.
    """
    plain_texts = [unwrapped(text) for text in texts]
    found = [candidates(text, judged=judged) for text in plain_texts]
    for text, ones in zip(plain_texts, found, strict=True):
        _in_company(text, ones)
    if together:
        known = _known(one for ones in found for one in ones)
        initials = _initials(one for ones in found for one in ones)
        for text, ones in zip(plain_texts, found, strict=True):
            _recall(text, ones, known, initials)
    else:
        for text, ones in zip(plain_texts, found, strict=True):
            _recall(text, ones, _known(ones), _initials(ones))
    return [
        [_name(one, text) for one in ones if one.score >= COUNTED]
        for text, ones in zip(plain_texts, found, strict=True)
    ]
