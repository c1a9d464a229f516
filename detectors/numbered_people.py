"""Several persons of one kind in a row, told apart by the numbers in the headers: "T1 Surname" and "T2 Surname"."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from detectors.headers import words
from exposure.found import Role

if TYPE_CHECKING:
    from detectors.column_type import ColumnType

BEFORE, BEHIND = "before", "behind"
BEARING = frozenset({"family", "full name", "family, given", "given family"})
"""Of these somebody has one, so that two in a row are two persons; "Forename 1" and "Forename 2" are one's."""
OWN = BEARING | {"given", "middle", "title", "initials", "sex", "birth date", "age", "deceased"}
"""What is the numbered person's without a doubt: "Tel 2" and "Address 2" behind "Surname 1" may be anybody's."""

Series = tuple[str, str]  # where in the header the number stands, and the words before it


def numbered_apart(found: "list[ColumnType]", headers: Sequence[str]) -> "list[ColumnType]":
    """`found` with the second and further persons of a numbered series under names of their own ("subject 2").

    The first of a series, or the one without a number beside "Surname 2" or a repeated "Surname", is the record's own
    person. Only columns of nobody in particular are given away, so that "Child 2" stays a child.
    """
    places = {one.column: _places(headers, one.column) for one in found if not one.who}
    bearing: dict[Series, set[int]] = defaultdict(set)
    for one in found:
        for series, number in places.get(one.column, {}).items():
            if one.field in BEARING:
                bearing[series].add(number)
    several = {series: numbers for series, numbers in bearing.items() if len(numbers) > 1}
    behind = set().union(*(numbers for (place, _), numbers in several.items() if place == BEHIND))
    return [_given(one, places.get(one.column, {}), several, behind) for one in found]


def _places(headers: Sequence[str], column: int) -> dict[Series, int]:
    """The series a column may stand in, and its number there: from a number before its last words, or behind all."""
    parts = words(headers[column])
    at = next((place for place, part in enumerate(parts[:-1]) if part.isdigit() and place), None)
    if at is not None:
        return {(BEFORE, " ".join(parts[:at])): int(parts[at])}
    if len(parts) > 1 and parts[-1].isdigit():
        return {(BEHIND, " ".join(parts[:-1])): int(parts[-1])}
    copies = [words(other) for other in headers[:column]].count(parts)
    return {(BEHIND, " ".join(parts)): copies}


def _given(
    one: "ColumnType", places: dict[Series, int], several: dict[Series, set[int]], behind: set[int]
) -> "ColumnType":
    """A column with the number of its person, where that is another than the first."""
    for series, number in places.items():
        where, _ = series
        ends = behind if one.field in OWN else set()
        numbers = several.get(series, set()) if where == BEFORE else ends
        if number in numbers and number != min(numbers):
            who = f"{Role.SUBJECT} {number}"
            return replace(one, who=who, role=f"{who} {one.field}")
    return one
