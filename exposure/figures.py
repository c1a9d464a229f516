"""A figure says how sure it is: lower, best, upper, and on what basis."""

from enum import StrEnum
from math import ceil, floor

from pydantic import BaseModel, ConfigDict, model_validator


class Basis(StrEnum):
    """What a figure's bounds rest on."""

    COUNT = "count"
    WORKING_RANGE = "working range"
    INTERVAL = "95% interval"
    FIRST_RANGE = "working range, first estimate from a sample of files"
    FIRST_INTERVAL = "95% interval, first estimate from a sample of files"


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


MARGIN = 0.02
"""Of the best figure: what telling the people of one dataset apart was measured to err by (docs/measurements.md)."""
READ_WRONGLY, READ_OVER = 0.15, 0.25
"""Of people known from running text alone: who may be nobody, and who may have been read over, as measured on
documents that no rule had seen (docs/measurements.md)."""
FEW = 25
"""People so few that each can be told by hand: the margin begins above."""


def working_range(lower: int, best: int, upper: int) -> Figure:
    """The figure of three counts of distinct people, its range never narrower than the margin."""
    margin = ceil(MARGIN * best) if best >= FEW else 0
    return Figure(lower=min(lower, best - margin), best=best, upper=max(upper, best + margin))


def with_text_margin(figure: Figure, told_in_text: int) -> Figure:
    """The working range with what detection may err by, where `told_in_text` of the people stand in prose alone."""
    lower, upper = figure.lower - floor(READ_WRONGLY * told_in_text), figure.upper + ceil(READ_OVER * told_in_text)
    return figure.model_copy(update={"lower": max(0, lower), "upper": upper})


BANDS = ((0, "0"), (9, "1 to 9"), (99, "10 to 99"), (999, "100 to 1k"), (9_999, "1k to 10k"), (99_999, "10k to 100k"))


def band(people: int) -> str:
    """The band in which the regulator's published statistics would put `people` data subjects."""
    for upper, label in BANDS:
        if people <= upper:
            return label
    return "100k and above"
