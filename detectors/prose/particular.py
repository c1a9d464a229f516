"""What one place of a text says of a person beside the name."""

from typing import NamedTuple

Places = list[tuple[int, int]]
"""(start, end) of names in a text, in order."""


class Particular(NamedTuple):
    """A place in the text, its entity, how sure, and the value's normal form."""

    start: int
    end: int
    entity: str
    score: float
    value: str
