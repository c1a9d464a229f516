"""Driving licences in tables, held to the name and the birth date of their row."""

from collections.abc import Iterator, Sequence
from datetime import date

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from detectors.cells import Hits
from detectors.licence import AGREES, DISAGREES, ENTITY, Holder, holder, is_of
from detectors.rows import Person

PREFIX = f"{ENTITY}:"
YOUNGEST_DRIVER = 15


def hold_licences(person: Person, hits: Sequence[Hits], day: date | None) -> None:
    """Hold the licences of `person`'s rows to what the rows say of it.

    One that agrees is surer, and gives its holder's birth date where the row has none (`day` tells the century). One
    whose name and birth date are both another's is somebody else's: less sure, and it links nobody.
    """
    for place, column in enumerate(person.ids):
        rows = np.flatnonzero(pc.fill_null(pc.starts_with(column, PREFIX), False).to_numpy(zero_copy_only=False))  # noqa: FBT003
        if len(rows):
            judged = list(_judged(person, column.take(pa.array(rows)), rows.tolist()))
            person.ids[place] = _without(column, [row for row, agrees, _ in judged if agrees is False])
            _score(person, hits, {row: agrees for row, agrees, _ in judged if agrees is not None})
            _born(person, {row: one.born for row, agrees, one in judged if agrees}, day)


def _judged(person: Person, numbers: pa.Array, rows: list[int]) -> Iterator[tuple[int, bool | None, Holder]]:
    """For each row whether its licence is its person's: True, False, or None where too little speaks."""
    said = [person.one(name).take(pa.array(rows)).to_pylist() for name in ("family", "given", "birth_date")]
    for row, number, family, given, birth in zip(rows, numbers.to_pylist(), *said, strict=True):
        one = holder(number.removeprefix(PREFIX))
        if one is None:
            continue
        of_name = is_of(one, family, given or "") if family else None
        of_birth = birth[2:].replace("-", "") == one.born if birth and len(birth) == len("2000-01-01") else None
        agrees = True if of_name or of_birth else (False if of_name is False and of_birth is False else None)
        yield row, agrees, one


def _without(column: pa.Array, rows: list[int]) -> pa.Array:
    if not rows:
        return column
    kept = np.ones(len(column), dtype=np.bool_)
    kept[rows] = False
    return pc.if_else(pa.array(kept), column, pa.scalar(None, column.type))


def _score(person: Person, hits: Sequence[Hits], agrees: dict[int, bool]) -> None:
    for one in hits:
        if one.who != person.who or ENTITY not in one.entities:
            continue
        for row, value in zip(one.row.tolist(), one.value.tolist(), strict=True):
            if row in agrees and one.entities[one.entity[value]] == ENTITY:
                score = one.score[value]
                one.score[value] = max(score, AGREES) if agrees[row] else min(score, DISAGREES)


def _born(person: Person, born: dict[int, str], day: date | None) -> None:
    if day is None or not born:
        return
    latest = (day.year - YOUNGEST_DRIVER) % 100
    century = (day.year - YOUNGEST_DRIVER) // 100
    told: list[str | None] = [None] * person.rows
    for row, digits in born.items():
        year = (century if int(digits[:2]) <= latest else century - 1) * 100 + int(digits[:2])
        told[row] = f"{year}-{digits[2:4]}-{digits[4:]}"
    person.fields.setdefault("birth_date", []).append(pa.array(told, pa.string()))
