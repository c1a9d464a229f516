"""Rows with nothing but a system's own key are about whom the key's row names."""

from typing import Any

import numpy as np
import pyarrow as pa
import pytest

from exposure.people.keyed import keyed
from exposure.people.resolve import resolve
from exposure.schemas import MENTIONS

KEY = "PERSON_KEY:abc"


def mention(key: str = "", **said: Any) -> dict[str, Any]:
    """A mention with a key."""
    empty: dict[str, Any] = {name: [] for name in ("emails", "phones", "ids", "categories", "subject_types")}
    return {"role": "subject", "confidence": 0.95, **empty, "ids": [f"{KEY}:{key}"] if key else [], **said}


def table(*rows: dict[str, Any]) -> pa.Table:
    """Mentions of an item each."""
    return pa.Table.from_pylist(
        [{"item": number, "record": 0, "mention": 0, **row} for number, row in enumerate(rows)], schema=MENTIONS
    )


GRACE = {"given": "grace", "family": "okafor", "birth_date": "1981-04-03", "postcode": "LS1 1AA"}
TOM = {"given": "tom", "family": "whitfield", "birth_date": "1975-11-12", "postcode": "LS2 2BB"}


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (3, 1, 2, 0), (2, 3, 0, 1)])
def test_a_keyed_row_is_the_person_of_the_key(order: tuple[int, ...]) -> None:
    """Whatever stands first."""
    rows = [mention("1", **GRACE), mention("2", **TOM), mention("1", categories=["health"]), mention("2")]
    best = resolve(table(*(rows[place] for place in order))).best
    back = np.empty(4, np.int64)
    back[list(order)] = best
    assert back[0] == back[2] != back[1] == back[3]


def test_a_key_that_nobody_stands_beside_is_nobodys() -> None:
    """It is said how many."""
    resolution = resolve(table(mention("1", **GRACE), mention("9", categories=["health"])))
    assert resolution.best.tolist() == [0, -1]
    assert resolution.notes["keys_of_nobody"] == 1


def test_a_key_of_two_family_names_is_a_households() -> None:
    """A row that bears it alone is nobody's; the named stay who they are."""
    rows = table(mention("1", **GRACE), mention("1", **TOM), mention("1", categories=["health"]))
    assert resolve(rows).best.tolist()[2] == -1
    filled, _, _ = keyed(rows)
    assert filled["ids"].to_pylist()[:2] == [[], []]


def test_a_row_keeps_its_own_name_and_takes_the_birth_date() -> None:
    """A list by number and name links to the register by both."""
    filled, anybody, _ = keyed(table(mention("1", **GRACE), mention("1", given="grace", family="okafor")))
    assert anybody.all()
    assert filled["birth_date"].to_pylist() == ["1981-04-03"] * 2


def test_mentions_without_keys_are_left_as_they_are() -> None:
    """Nothing is copied."""
    rows = table(mention(**GRACE))
    assert keyed(rows)[0] is rows
