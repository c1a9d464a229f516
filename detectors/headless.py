"""What columns hold in a table that has no headers at all: names in two columns, and dates that only births have."""

from collections.abc import Sequence

from detectors.cell_values import TITLES, iso_date
from detectors.prose.lexicon import look_up

FEW = 5
SHARE = 0.7
FAMILY_SHARE = 0.5
DATES = 0.85
BEFORE_ANY_SYSTEM = 1965
"""No current record of a system begins before; somebody is born before in nearly every list of adults."""
GENERATION = 25
SCHOOL_YEARS = 3


def names_apart(samples: Sequence[Sequence[str]]) -> tuple[int, int] | None:
    """The columns of given and of family names, side by side; None where there are none.

    Family names alone are also words and places: they count beside a column of given names alone.
    """
    shares = [_shares(values) for values in samples]
    for place, (given, _) in enumerate(shares):
        if given < SHARE:
            continue
        for beside in (place + 1, place - 1):
            if (
                0 <= beside < len(shares)
                and shares[beside][1] >= FAMILY_SHARE
                and shares[beside][0] < max(given, SHARE)
            ):
                return place, beside
    return None


def is_titled(value: str) -> bool:
    """Whether a cell is a title with a name behind it: "Mrs H Fairweather"."""
    first, *rest = value.replace(".", " ").split() or [""]
    return first.lower() in TITLES and 1 <= len(rest) <= 4 and not any(char.isdigit() for char in value)


def _shares(values: Sequence[str]) -> tuple[float, float]:
    """The shares of cells of one word that are given names and family names."""
    if len(values) < FEW:
        return 0.0, 0.0
    found = [
        look_up(value.strip()) for value in values if value.strip().lower() not in TITLES and " " not in value.strip()
    ]
    if len(found) < SHARE * len(values):
        return 0.0, 0.0
    given = sum(one.given >= 2 and one.given >= one.family for one in found)
    family = sum(one.family >= 2 for one in found)
    return given / len(found), family / len(found)


def births(samples: Sequence[Sequence[str]], *, pupils: bool) -> int | None:
    """The column of birth dates: dates of a generation and more, begun before any record of today.

    Among `pupils` the earliest of several columns of dates that spread over some years.
    """
    found = [(years, number) for number, values in enumerate(samples) if (years := _years(values))]
    if not found:
        return None
    years, number = min(found, key=lambda pair: (sorted(pair[0])[len(pair[0]) // 2], pair[1]))
    spread = max(years) - min(years)
    if pupils:
        return number if spread >= SCHOOL_YEARS else None
    return number if min(years) < BEFORE_ANY_SYSTEM and spread >= GENERATION else None


def _years(values: Sequence[str]) -> list[int]:
    """The years of a column of dates, none where it is no such column."""
    dates = [iso for value in values if (iso := iso_date(value))]
    return [int(iso[:4]) for iso in dates] if len(values) >= FEW and len(dates) >= DATES * len(values) else []
