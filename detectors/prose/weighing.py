"""What the lexicon and the words around make of a piece: the rules' opinion, from 0 to 1."""

from detectors.prose.runs import Piece, Token, names_a_place, word_after
from detectors.prose.words import (
    HARD_STREETS,
    ORG_WORDS,
    PARTICLES,
    PLACES,
    RELATIONS,
    SAYING,
    SHOP_WORDS,
    STREET_WORDS,
    SURNAMES_TOO,
    TAKING,
    WEAK_TITLES,
)

LONGEST = 6  # words of a name
_PEOPLE_HAVE = frozenset("home order act police team office service services support school".split())
_CALLING = frozenset(RELATIONS | {"representative", "rep", "manager", "officer", "worker", "colleague", "supervisor"})
"""Words for a person, that a comma joins to the name ("your representative, ...")."""
_ONE_OF_MANY = frozenset("the a an our your local new nearest each every any this that former old".split())
_BEFORE_PLACE = frozenset("in at near to towards outside around opposite via between".split())

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


def _solid(piece: Piece) -> list[Token]:
    return [token for token in piece.tokens if not token.initial and token.key not in PARTICLES]


def titled(piece: Piece) -> bool:
    """Whether a title that nothing else bears stands before the piece."""
    return bool(piece.title) and piece.title not in WEAK_TITLES


def can_be_a_name(piece: Piece) -> bool:
    """Whether the piece's own words leave it open that somebody is named."""
    return len(piece.tokens) <= LONGEST and not names_a_place(piece) and (titled(piece) or bool(_solid(piece)))


def weigh(piece: Piece, text: str) -> float:
    """How sure the lexicon and the words around make it that the piece names somebody, 0 to 1."""
    solid = _solid(piece)
    if titled(piece):
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
