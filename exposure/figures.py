"""A figure says how sure it is: lower, best, upper, and on what basis."""

from enum import StrEnum
from math import ceil

from pydantic import BaseModel, ConfigDict, model_validator


class Basis(StrEnum):
    """What a figure's bounds rest on."""

    COUNT = "count"
    WORKING_RANGE = "working range"
    INTERVAL = "95% interval"


class Figure(BaseModel):
    """A number with its bounds. `lower <= best <= upper`, or it cannot be made."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    lower: int
    best: int
    upper: int
    basis: Basis = Basis.WORKING_RANGE

    @model_validator(mode="after")
    def _ordered(self) -> "Figure":
        if not 0 <= self.lower <= self.best <= self.upper:
            raise ValueError("a figure needs 0 <= lower <= best <= upper")
        return self


MARGIN = 0.01
"""Of the best figure: what telling people apart was measured to err by even on clean data (docs/measurements.md)."""
FEW = 25
"""People so few that each can be told by hand: the margin begins above."""


def working_range(lower: int, best: int, upper: int) -> Figure:
    """The figure of three counts of distinct people, its range never narrower than the margin."""
    margin = ceil(MARGIN * best) if best >= FEW else 0
    return Figure(lower=min(lower, best - margin), best=best, upper=max(upper, best + margin))


BANDS = ((0, "0"), (9, "1 to 9"), (99, "10 to 99"), (999, "100 to 1k"), (9_999, "1k to 10k"), (99_999, "10k to 100k"))


def band(people: int) -> str:
    """The band in which the regulator's published statistics would put `people` data subjects."""
    for upper, label in BANDS:
        if people <= upper:
            return label
    return "100k and above"
