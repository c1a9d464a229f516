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
from uk_people import council, table_of

sys.path.pop(0)


FORENAMES = (
    "anna ben cora dan ella finn gina hugo ida jon kate leo mia ned olga paul rita sam tess vic wanda zack".split()
)


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


def census(people: int) -> pa.Table:
    """Everybody once: households of one town and one family name, an age beside the birth date, a few to a street."""
    draw = random.Random(11)
    rows, ages = [], []
    for household in range(people // 3):
        family = "".join(draw.choice(("ash", "brin", "cor", "dal", "ever", "fen", "gar")) for _ in range(2))
        home = f"{draw.randint(1, 90)} {draw.choice(('mill', 'park', 'high', 'west'))} street {household % 40}"
        for member in range(3):
            year = draw.randint(1930, 2019)
            sex = draw.choice("fm")
            rows.append({
                "given": draw.choice(FORENAMES) + (draw.choice("aeiou") if draw.random() < 0.5 else ""), "family": family,
                "birth_date": f"{year}-{draw.randint(1, 12):02d}-{draw.randint(1, 28):02d}", "sex": sex, "address": home,
                "town": "anytown", "item": 1, "record": 3 * household + member,
            })  # fmt: skip
            ages.append(str(2020 - year))
    table = pa.table({f.name: pa.array([row.get(f.name) for row in rows], f.type) for f in MENTIONS})
    return table.append_column("extra:age", pa.array(ages))


def test_a_census_in_which_everybody_stands_once_is_of_as_many_people():
    rows = census(6000)
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
