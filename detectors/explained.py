"""Why a candidate is reported or is not, in words, never with its value."""

from dataclasses import dataclass

NO_LABEL = "no label of its own stands near it"
LISTED = "it stands in one list with the labelled value before it"
WITH_LABEL = "its label is part of how it is written"


@dataclass(frozen=True, slots=True)
class Explained:
    """One candidate of a text: where it stands (characters), what it scores, whether it `stands`, and the evidence.

    `reasons` are sentences for an officer to read; none holds a character of the text.
    """

    entity: str
    start: int
    end: int
    score: float
    stands: bool
    reasons: tuple[str, ...]
