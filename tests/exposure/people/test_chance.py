"""Names that meet by chance join nobody: cases in which everybody stands once, registers alone, children and parents."""

import random
import sys
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

from exposure.people import figure, resolve
from exposure.people.coincidence import found_again
from exposure.people.prepare import follows
from exposure.schemas import MENTIONS

sys.path.insert(0, str(Path(__file__).parents[3] / "benchmarks"))
from uk_people import council, register_of, table_of

sys.path.pop(0)


def once(seed: int, size: int, kind: int | None = None) -> tuple[int, pa.Table]:
    """The first mention of each person of a council, or of each in one of its registers; how many they are."""
    made = council(seed, size)
    rows = np.arange(len(made.person)) if kind is None else np.flatnonzero(made.mentions["item"].to_numpy() == kind)
    first = rows[np.sort(np.unique(made.person[rows], return_index=True)[1])]
    return len(first), made.mentions.take(pa.array(first))


@pytest.mark.parametrize("seed", [33, 34])
def test_a_case_in_which_everybody_stands_once_is_counted_within_two_percent(seed):
    people, mentions = once(seed, 12_000)
    assert figure(resolve(mentions)).best == pytest.approx(people, rel=0.02)


def test_care_records_of_everybody_once_join_nobody_born_in_one_month():
    people, mentions = once(33, 12_000, kind=1)
    assert figure(resolve(mentions)).best == pytest.approx(people, rel=0.01)


def test_an_electoral_roll_alone_does_not_take_neighbours_for_one():
    made = council(33, 20_000)
    rows = np.flatnonzero(made.mentions["item"].to_numpy() == 6)
    people = len(np.unique(made.person[rows]))
    assert figure(resolve(made.mentions.take(pa.array(rows)))).best == pytest.approx(people, rel=0.05)


def test_a_child_is_not_the_parent_of_its_name():
    adults = [
        {"item": 1, "title": "Mrs", "given": f"Ada{n}", "family": "Hart", "birth_date": f"19{50 + n}-02-03"}
        for n in range(40)
    ]
    child = {"item": 2, "given": "Ewa", "family": "Krawczyk", "birth_date": "2019-09-14", "postcode": "ZA1 1AB"}
    parent = {"item": 2, "title": "Ms", "given": "Ewa", "family": "Krawczyk", "role": "next of kin"}
    plain = parent | {"title": "Miss"}
    found = resolve(table_of([child, parent, *adults])).best
    assert found[0] != found[1]
    found = resolve(table_of([child, plain, *adults])).best
    assert found[0] == found[1]


def test_names_found_no_oftener_than_by_chance_are_not_found_again():
    expected = np.full(1000, 0.2)
    by_chance = np.arange(1000) < 1000 * (1 - np.exp(-0.2))
    everywhere = np.arange(1000) < 950
    assert found_again(expected, by_chance, np.arange(1000))[0] < 0.1
    assert found_again(expected, everywhere, np.arange(1000))[0] > 0.9


def census(seed: int, size: int) -> pa.Table:
    """Everybody of a council once, of one town, with attributes: an age beside the birth date, what a household shares."""
    draw, rows = random.Random(seed), register_of(seed, size, 1.0).mentions
    said = ("item", "record", "mention", "given", "family", "birth_date", "address", "town")
    table = pa.table({f.name: rows[f.name] if f.name in said else pa.nulls(len(rows), f.type) for f in MENTIONS})
    homes, born = table["address"].to_pylist(), table["birth_date"].to_pylist()
    shared = {home: draw.choices("abcd", (70, 15, 10, 5))[0] for home in homes}
    attributes = {
        "age": [str(2021 - int(date[:4]) - draw.randint(0, 1)) if date else None for date in born],
        "race": [shared[home] for home in homes],
        "role": [draw.choice(("head", "spouse", "child", "child", "other")) for _ in homes],
        "housing": [draw.choices(("household", "college"), (95, 5))[0] for _ in homes],
    }
    for name, values in attributes.items():
        table = table.append_column(f"extra:{name}", pa.array(values))
    return table


def test_a_census_in_which_everybody_stands_once_is_of_as_many_people():
    rows = census(6, 40_000)
    found = resolve(rows)
    assert abs(len({*found.best.tolist()}) - rows.num_rows) <= 0.02 * rows.num_rows


def test_an_attribute_follows_from_a_field_where_the_field_nearly_tells_it():
    draw = np.random.default_rng(3)
    year = draw.integers(1940, 2000, 5000)
    age = 2020 - year - draw.integers(0, 2, 5000)
    assert follows(age, year)
    assert not follows(draw.permutation(age), year)
    assert not follows(draw.integers(0, 2, 5000), year)  # of two values two are always the commonest
    assert not follows(age[:100], year[:100])
