"""Short forms of given names, each with the names it may stand for."""

from functools import cache
from importlib.resources import files


@cache
def short_forms() -> dict[str, frozenset[str]]:
    """Short form -> the names it may stand for."""
    lines = files("detectors.prose").joinpath("data/nicknames.txt").read_text(encoding="utf-8").splitlines()
    return {words[0]: frozenset(words[1:]) for words in map(str.split, lines)}


def same_given(one: str, other: str) -> bool:
    """Whether two given names may be one person's: equal, an initial of the other, or its short form."""
    if one == other:
        return True
    if len(one) == 1 or len(other) == 1:
        return one[:1] == other[:1]
    short = short_forms()
    mine, others = short.get(one, frozenset()), short.get(other, frozenset())
    return other in mine or one in others or bool(mine & others)
