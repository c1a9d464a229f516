"""What one column of a table holds, as `columns` tells it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ColumnType:
    """What one column holds.

    `share` is the share of its distinct values that fit, `role` the field with whose it is ("given", "child 1 birth
    date", "staff full name"), `who` and `field` the two parts of it.
    """

    column: int
    entity: str
    share: float
    role: str
    confidence: float
    field: str = ""
    who: str = ""
    month_first: bool = False
