"""Which words of a run are a name: titles before it and what no name contains left out."""

from itertools import pairwise

from detectors.prose.runs import Token, saintly
from detectors.prose.words import NEVER, PARTICLES, SURNAMES_TOO, TITLES


def name_tokens(tokens: list[Token]) -> list[Token]:
    """`tokens` without titles at the front, cut at the first word that no name contains."""
    kept: list[Token] = []
    for token, following in pairwise([*tokens, None]):
        if token is None:
            continue
        if token.key in TITLES and not kept:
            continue
        if kept and saintly(token, kept[-1], following):
            kept.append(token)
            continue
        if token.initial:
            kept.append(token)
            continue
        if token.key in NEVER and not (token.key in SURNAMES_TOO and (kept or token.lexicon.name >= 2)):
            break
        if token.lexicon.word == 3 and token.lexicon.name <= 1 and token.key not in PARTICLES:
            break
        kept.append(token)
    return kept


def end_of(token: Token) -> int:
    """Behind a word, without a full stop."""
    return token.end - 1 if token.text.endswith(".") and not token.initial else token.end
