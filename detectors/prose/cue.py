"""A place where the form of a document shows that somebody is named."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that stand where a name stands; `kind` says where, `detail` the label's own words."""

    start: int
    end: int
    kind: str
    detail: str = ""
    score: float = 0.85
    reversed: bool = False  # family name first
