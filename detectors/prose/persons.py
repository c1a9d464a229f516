"""Who is named in a text: the form of the document first, then the lexicon, then NER on what they leave open."""

# ruff: noqa: RUF001 - people type these signs

import bisect
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from detectors.prose.cue import Cue
from detectors.prose.lexicon import UNKNOWN, WordClass
from detectors.prose.names import Name, parts, plain
from detectors.prose.ner import Entity, Recogniser
from detectors.prose.place_lists import listed_places
from detectors.prose.runs import Piece, Token, names_a_place, pieces, tokens_of, unwrapped, word_after
from detectors.prose.structure import cues, name_tokens
from detectors.prose.words import (
    HARD_STREETS,
    MONTHS,
    ORG_WORDS,
    PARTICLES,
    PLACES,
    RELATIONS,
    SAYING,
    SEVERAL,
    SHOP_WORDS,
    STREET_WORDS,
    SURNAMES_TOO,
    TAKING,
    TITLES,
    WEAK_TITLES,
)

COUNTED = 0.5
OPEN = (0.2, 0.72)  # scores that NER may change
CHUNK = 1500
SURNAME_LABEL = re.compile(r"surname|last name|family name|maiden")
FORENAME_LABEL = re.compile(r"first name|forename|given name")
_STOP = re.compile(r"\n|(?<=[a-z)\d][.!?])[ ]+(?=[^a-z])")
COUPLE = re.compile(
    r"(?i)\b(mrs?|ms|miss|mx|dr|prof|rev|sir|cllr)\.?[ ](?:and|&|/)[ ](mrs?|ms|miss|mx|dr|prof|rev|lady)\.?[ ]$"
)
_PEOPLE_HAVE = frozenset("home order act police team office service services support school".split())
_CALLING = frozenset(RELATIONS | {"representative", "rep", "manager", "officer", "worker", "colleague", "supervisor"})
"""Words for a person, that a comma joins to the name ("your representative, ...")."""
_ONE_OF_MANY = frozenset("the a an our your local new nearest each every any this that former old".split())
_BEFORE_PLACE = frozenset("in at near to towards outside around opposite via between".split())


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

    @property
    def open(self) -> bool:
        """Whether NER's opinion is wanted."""
        return OPEN[0] <= self.score < OPEN[1]


_LONE = (  # (given at least, family at least, word at most) -> score, the first that fits
    (3, 0, 0, 0.45),
    (2, 0, 1, 0.35),
    (1, 0, 0, 0.25),
    (0, 3, 0, 0.2),
    (0, 0, 0, 0.15),
    (2, 0, 2, 0.1),
)


def _single(token: Token) -> float:
    """The lexicon's opinion of one word alone."""
    kind = token.lexicon
    if token.key in PLACES or len(token.key) < 2:
        return 0.0
    if token.text.isupper() and len(token.text) <= 4:
        return 0.05
    fits = (score for g, f, w, score in _LONE if kind.given >= g and kind.family >= f and kind.word <= w)
    return next(fits, 0.0)


def _lone_score(piece: Piece, text: str, follows: str) -> float:
    """One word, by the lexicon and the words around it."""
    token = piece.tokens[0]
    sure = token.lexicon.given == 3
    score = _single(token)
    if not score:
        return 0.0
    score += 0.3 if piece.title else 0.0
    score -= 0.2 if piece.before in _BEFORE_PLACE and not sure else 0.0
    score += 0.1 if piece.before in TAKING and sure and not token.lexicon.word else 0.0
    score += 0.35 if score >= 0.15 and piece.before in RELATIONS else 0.0
    speaks = follows in SAYING or text[piece.end : piece.end + 2] in {"'s", "\u2019s"}
    return score + (0.15 if score >= 0.3 and speaks else 0.0)


def _joint_score(piece: Piece, solid: list[Token]) -> float:
    """Several words, by the lexicon, what a street's name ends in, and the word before."""
    score = _several(list(piece.tokens), solid) + (0.2 if piece.title else 0.0)
    last, first = solid[-1].key, solid[0].lexicon
    if last in STREET_WORDS & SURNAMES_TOO:
        score -= 0.6 if last in HARD_STREETS else 0.15 if first.given == 3 else 0.35
    if piece.before in {"by", "with"}:
        score += 0.15
    if len(solid) > 1 and all(token.text.isupper() and len(token.text) > 2 for token in solid):
        score -= 0.15
    return score


def _with_initials(token: Token) -> float:
    """The lexicon's opinion of one word beside initials; "HOSP N" in capitals is a form's short label."""
    kind = token.lexicon
    if token.text.isupper() and not kind.name:
        return 0.0
    return 0.65 if kind.name and kind.word <= 1 else 0.5 if not kind.word else 0.2


def _several(tokens: list[Token], solid: list[Token]) -> float:
    """The lexicon's opinion of two words and more."""
    first, last = solid[0].lexicon, solid[-1].lexicon
    if len(solid) == 1:
        return _with_initials(solid[0]) if len(solid) < len(tokens) else 0.0
    if first.given >= 2 and (last.name or not last.word):
        score = 0.85 if first.given == 3 and last.name else 0.7
        borne = 0.05 if not first.word and last.family == 3 else 0.15  # a surname that is a word too
        return score - 0.15 * max(0, first.word - 1) - borne * max(0, last.word - 1)
    if last.given >= 2 and first.name and first.word <= 1:
        return 0.6
    if first.name and last.name >= 2 and not first.word and not last.word:
        return 0.6
    if first.family == 3 and not first.word and all(token.lexicon.name for token in solid[1:]):
        return 0.55
    return 0.35 if not first.word and not last.word else 0.3 if last.name and first.word < 3 and last.word < 2 else 0.12


def weigh(piece: Piece, text: str) -> float:
    """How sure the lexicon and the words around make it that the piece names somebody, 0 to 1."""
    solid = [token for token in piece.tokens if not token.initial and token.key not in PARTICLES]
    if names_a_place(piece) or len(piece.tokens) > 6:
        return 0.0
    if piece.title and piece.title not in WEAK_TITLES:
        return 0.9 if solid else 0.6
    if not solid:
        return 0.0
    follows = piece.after or word_after(text, piece.end)
    score = _lone_score(piece, text, follows) if len(piece.tokens) == 1 else _joint_score(piece, solid)
    if follows in SHOP_WORDS and (piece.before in _ONE_OF_MANY or piece.tokens[0].text == "A"):
        return 0.0
    if follows in ORG_WORDS - _PEOPLE_HAVE and not piece.after:
        score -= 0.15
    if len(piece.tokens) > 1 and piece.before in _CALLING and text[piece.start - 2 : piece.start] == ", ":
        score += 0.2
    return max(score - (0.3 if piece.before == "the" else 0.0), 0.0)


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


def candidates(text: str) -> list[Candidate]:
    """What might be a name in `text` (unwrapped), in order; those that the form shows win over the lexicon's."""
    found: list[Candidate] = []
    taken_to = -1
    for cue in cues(text):
        made = _from_cue(cue, text)
        if made is not None and made.start >= taken_to:
            found.append(made)
            taken_to = made.end
    spans = [(one.start, one.end) for one in found]
    places = sorted(listed_places(text))
    for piece in pieces(text):
        if any(start < piece.end and piece.start < end for start, end in _near(spans, piece)):
            continue
        if any(start <= piece.start and piece.end <= end for start, end in places):
            continue
        score = weigh(piece, text)
        if score > 0.05:
            found.append(Candidate(list(piece.tokens), piece.title, score))
    return sorted(found, key=lambda one: one.start)


def _near(spans: list[tuple[int, int]], piece: Piece) -> list[tuple[int, int]]:
    """The few of `spans` (in order, apart) that can touch the piece."""
    at = bisect.bisect_left(spans, (piece.start, piece.end))
    return spans[max(0, at - 1) : at + 8]


def windows(text: str, ones: Iterable[Candidate]) -> list[tuple[int, int]]:
    """The sentences that hold an open candidate, neighbours joined, none much longer than CHUNK."""
    found: list[tuple[int, int]] = []
    for one in ones:
        if found and one.start < found[-1][1]:
            continue
        start, end = _sentence(text, one.start, one.end)
        if found and start - found[-1][1] < 3 and end - found[-1][0] < CHUNK:
            start = found.pop()[0]
        found.append((start, end))
    return found


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence around text[start:end], within CHUNK characters."""
    floor = max(0, start - CHUNK // 2)
    first = floor
    for stop in _STOP.finditer(text, floor, start):
        first = stop.end()
    close = _STOP.search(text, end, end + CHUNK // 2)
    return first, close.end() if close else min(len(text), end + CHUNK // 2)


def hear(candidate: Candidate, entities: Iterable[Entity], offset: int) -> None:
    """Moves an open candidate's score by what NER says of its place."""
    kinds = {e.kind for e in entities if e.start + offset < candidate.end and candidate.start < e.end + offset}
    if "PERSON" in kinds:
        lone = len(candidate.tokens) == 1
        candidate.score += 0.25 if lone else 0.35
    elif kinds:
        candidate.score -= 0.1 if candidate.score >= 0.6 and len(candidate.tokens) > 1 else 0.25


def _ask(texts: Sequence[str], found: Sequence[list[Candidate]], recogniser: Recogniser) -> None:
    """Lets NER see the paragraphs that hold an open candidate, all texts' in one batch."""
    asked: list[tuple[str, int, list[Candidate]]] = []
    for text, ones in zip(texts, found, strict=True):
        waiting = [one for one in ones if one.open]
        for start, end in windows(text, waiting):
            asked.append((text[start:end], start, [one for one in waiting if start <= one.start < end]))
    answers = recogniser.entities([chunk for chunk, _, _ in asked])
    for (_, start, waiting), entities in zip(asked, answers, strict=True):
        for one in waiting:
            hear(one, entities, start)


def _known(found: Iterable[Candidate]) -> dict[str, WordClass]:
    """Words by which the people named in full elsewhere in the document may be called alone."""
    words: dict[str, WordClass] = {}
    for one in found:
        if one.score >= COUNTED and (len(one.tokens) > 1 or one.title or one.cue):
            words |= {t.key: t.lexicon for t in one.tokens if len(t.key) > 1 and not t.initial}
    return {
        word: kind for word, kind in words.items() if word not in PARTICLES and word not in MONTHS and len(word) > 2
    }


def _recall(text: str, ones: list[Candidate], known: dict[str, WordClass]) -> None:
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


def _alone(text: str, known: dict[str, WordClass]) -> Iterable[Token]:
    """The words of `known` in `text`: capitalised, or in small letters too where they are no words of the language."""
    words = sorted(known)
    pattern = re.compile(r"(?i)(?<![\w@.'’/-])(?:" + "|".join(map(re.escape, words)) + r")(?![\w@/-]|['’](?!s\b)|\.\w)")
    for match in pattern.finditer(text):
        kind = known[match[0].lower()]
        follows = word_after(text, match.end())
        lower = match[0].islower()
        if (lower and (kind.word > 0 or kind.name < 2)) or follows in ORG_WORDS or follows in STREET_WORDS:
            continue
        opening = text[max(0, match.start() - 2) : match.start()].strip() in {"", ".", "!", "?"}
        if kind.word >= 2 and (opening or kind.given == 0) and text[match.end() : match.end() + 2] not in {"'s", "’s"}:
            continue
        yield Token(match.start(), match.end(), match[0], kind)


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


def persons(texts: Sequence[str], recogniser: Recogniser | None, *, together: bool) -> list[list[Name]]:
    """The names in each of `texts`, in order of place.

    `together` says that they are parts of one document: who is named in full in one may be called by a single name in
    another. Without a `recogniser` the form and the lexicon decide alone.
    """
    plain_texts = [unwrapped(text) for text in texts]
    found = [candidates(text) for text in plain_texts]
    if recogniser is not None:
        _ask(plain_texts, found, recogniser)
    if together:
        known = _known(one for ones in found for one in ones)
        for text, ones in zip(plain_texts, found, strict=True):
            _recall(text, ones, known)
    else:
        for text, ones in zip(plain_texts, found, strict=True):
            _recall(text, ones, _known(ones))
    return [
        [_name(one, text) for one in ones if one.score >= COUNTED]
        for text, ones in zip(plain_texts, found, strict=True)
    ]
