"""Something that prose says of a person beside the name."""

from typing import NamedTuple


class Particular(NamedTuple):
    """A place in the text, its entity, how sure, and the value's normal form."""

    start: int
    end: int
    entity: str
    score: float
    value: str
