"""How many people: mentions to persons, with the figures that bound the count."""

from exposure.people.resolve import Resolution, deceased_people, figure, resolve
from exposure.people.review import Judgement, Sheet, draw, interval, sheets_of, strata

__all__ = [
    "Judgement",
    "Resolution",
    "Sheet",
    "deceased_people",
    "draw",
    "figure",
    "interval",
    "resolve",
    "sheets_of",
    "strata",
]
