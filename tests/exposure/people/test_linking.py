"""Each linking case as a small case file: a crowd of others, and the two or three mentions in question."""

import random

import numpy as np
import pyarrow as pa
import pytest

from exposure.people import Resolution, deceased_people, resolve
from exposure.schemas import MENTIONS

GIVEN = "anna boris clara dmitri edith farid greta hamza irene jonas katya liam mina nadia otto petra rosa sven tara yusuf".split()
FAMILY = "abbott barlow crane dalton ellwood finch grieve holt irwin jessop kemp lomax marlow nash orme pryor rudd stone tully vance".split()


def crowd(people: int = 150, seed: int = 5) -> list[dict]:
    """Rows of people with three mentions each, one with an NHS number, so that a case has something to learn from."""
    draw = random.Random(seed)
    rows = []
    for number in range(people):
        given, family = draw.choice(GIVEN), draw.choice(FAMILY)
        birth = f"{draw.randint(1940, 2005)}-{draw.randint(1, 12):02d}-{draw.randint(2, 28):02d}"
        home = {"address": f"{number + 1} mill lane", "postcode": f"ZA{number % 9 + 1} {number % 7 + 1}AB"}
        who = {"given": given, "family": family}
        rows += [
            who | {"birth_date": birth, "ids": [f"UK_NHS:{9990000000 + number * 37}"]} | home,
            who | home | {"emails": [f"{given}.{family}{number}@example.org"]},
            who | {"birth_date": birth, "emails": [f"{given}.{family}{number}@example.org"]},
        ]
    return rows


def table(rows: list[dict]) -> pa.Table:
    numbered = [{"item": 1, "record": place, "mention": place} | row for place, row in enumerate(rows)]
    return pa.table({f.name: pa.array([row.get(f.name) for row in numbered], f.type) for f in MENTIONS})


def together(*rows: dict) -> Resolution:
    """The rows in question resolved within the crowd; they are the first rows."""
    return resolve(table([*rows, *crowd()]))


HOME = {"address": "7 orchard rise", "postcode": "ZB4 5DQ"}
BORN = {"birth_date": "1984-05-16"}
WHO = {"given": "Margaret", "family": "Ashdown"}

SAME = {
    "equal": (WHO | BORN | HOME, WHO | BORN | HOME),
    "nickname": (WHO | BORN | HOME, {"given": "Peggy", "family": "Ashdown"} | BORN | HOME),
    "initial": (WHO | BORN | HOME, {"given": "M", "family": "Ashdown"} | BORN | HOME),
    "typo in the family name": (WHO | BORN | HOME, {"given": "Margaret", "family": "Ashdwon"} | BORN | HOME),
    "typo in the given name": (WHO | BORN | HOME, {"given": "Margret", "family": "Ashdown"} | BORN | HOME),
    "names swapped": (WHO | BORN | HOME, {"given": "Ashdown", "family": "Margaret"} | BORN | HOME),
    "diacritics": (
        {"given": "Zoë", "family": "Müller"} | BORN | HOME,
        {"given": "Zoe", "family": "Muller"} | BORN | HOME,
    ),
    "whole name in one column": (WHO | BORN | HOME, {"family": "ASHDOWN, Margaret"} | BORN | HOME),
    "day and month swapped": (WHO | {"birth_date": "1984-05-06"} | HOME, WHO | {"birth_date": "1984-06-05"} | HOME),
    "moved": (WHO | BORN | HOME, WHO | BORN | {"address": "91 castle street", "postcode": "ZC9 9XY"}),
    "double-barrelled": (WHO | BORN | HOME, {"given": "Margaret", "family": "Ashdown-Pryce"} | BORN | HOME),
    "married name": (
        WHO | BORN | {"ids": ["UK_NINO:AB123456C"]},
        {"given": "Margaret", "family": "Quarrie", "former": "Ashdown"} | BORN | HOME,
        {"given": "Margaret", "family": "Quarrie"} | HOME | {"ids": ["UK_NINO:AB123456C"]},
    ),
    "one NHS number, spelt otherwise": (
        WHO | {"ids": ["UK_NHS:9999999484"]},
        {"given": "Margret", "family": "Ashdwn", "ids": ["UK_NHS:9999999484"]},
    ),
    "address written longer": (
        WHO | BORN | {"address": "flat 2, 7 orchard rise", "postcode": "ZB4 5DQ"},
        WHO | {"address": "2 7 Orchard Rise Thornbury ZB4 5DQ", "postcode": "ZB4 5DQ"},
    ),
    "name alone": (WHO | BORN | HOME, {"item": 2} | WHO),
}

APART = {
    "twins": (WHO | BORN | HOME, {"given": "Desmond", "family": "Ashdown"} | BORN | HOME),
    "father and son": (
        {"given": "Arthur", "family": "Ashdown", "birth_date": "1951-02-03"} | HOME,
        {"given": "Arthur", "family": "Ashdown", "birth_date": "1979-11-28"} | HOME,
    ),
    "two NHS numbers": (
        WHO | BORN | HOME | {"ids": ["UK_NHS:9999999484"]},
        WHO | BORN | HOME | {"ids": ["UK_NHS:9999999492"]},
    ),
    "shared e-mail": (
        WHO | {"emails": ["family@ashdown.example.net"], "birth_date": "1950-01-20"},
        {"given": "Desmond", "family": "Ashdown", "birth_date": "1982-08-09", "emails": ["family@ashdown.example.net"]},
    ),
    "office mailbox": (
        WHO | {"emails": ["info@example.org"]},
        {"given": "Desmond", "family": "Quarrie", "emails": ["info@example.org"]},
    ),
    "fill-down": (
        WHO | BORN | HOME | {"ids": ["UK_NHS:9999999484"]},
        WHO | BORN | {"ids": ["UK_NHS:9999999484"]},
        {"given": "Desmond", "family": "Quarrie", "birth_date": "1931-12-01", "ids": ["UK_NHS:9999999484"]},
    ),
}


@pytest.mark.parametrize("case", SAME)
def test_one_person(case):
    best = together(*SAME[case]).best[: len(SAME[case])]
    assert len(set(best.tolist())) == 1


@pytest.mark.parametrize("case", APART)
def test_different_people(case):
    found = together(*APART[case])
    assert found.best[0] != found.best[len(APART[case]) - 1]


def test_placeholder_links_nobody():
    rows = [
        {"given": given, "family": family, "phones": ["+442079460000"], "ids": ["UK_PASSPORT:123456789"]}
        for given, family in zip(GIVEN[:8], FAMILY[:8], strict=True)
    ]
    found = resolve(table(rows))
    assert len(set(found.best.tolist())) == 8
    assert found.notes["placeholder_phones"] == 1
    assert found.notes["placeholder_ids"] == 1


def test_a_common_name_alone_is_joined_without_certainty_and_a_strange_one_is_its_own():
    strange = {"item": 9, "given": "Perpetua", "family": "Wolstenholme"}
    found = together(strange, WHO | BORN | HOME)
    assert (found.best == found.best[0]).sum() == 1
    assert found.low[0] == -1


def test_a_doubtful_name_is_no_person():
    found = together({"item": 9, "given": "Council", "family": "Tax", "confidence": 0.3}, WHO | BORN | HOME)
    assert found.best[0] == -1
    assert found.low[0] == -1
    assert found.high[0] >= 0


def test_a_number_alone_on_a_page_is_the_person_whom_the_page_names():
    page = {"item": 7, "record": 900}
    found = together(page | {"ids": ["UK_NINO:AB123456C"]}, page | WHO, WHO | BORN | HOME)
    assert len(set(found.best[:3].tolist())) == 1


def test_attributes_of_the_case_help():
    rows = table([WHO | {"town": "thornbury"}, WHO | {"town": "thornbury"}, *crowd(40)])
    trade = pa.array(["glassblower", "glassblower", *["clerk"] * (rows.num_rows - 2)])
    found = resolve(rows.append_column("extra:occupation", trade))
    assert found.best[0] == found.best[1]


def test_no_mentions():
    found = resolve(table([]))
    assert len(found.best) == 0


def test_the_dead_are_named():
    rows = table([WHO | BORN | HOME | {"deceased": True}, WHO | BORN | HOME, *crowd(20)])
    found = resolve(rows)
    assert deceased_people(found, rows).tolist() == [found.best[1]]
    assert deceased_people(found, rows.drop_columns(["deceased"])).tolist() == []


def test_probabilities_are_probabilities():
    found = together(WHO | BORN | HOME, WHO | BORN)
    assert np.all((found.probability >= 0) & (found.probability <= 1))


def test_a_file_of_initials_is_found_again_at_home_and_makes_no_household():
    rows = crowd(60)
    whole = rows[::3]
    mailing = [
        {name: row[name] for name in ("family", "address", "postcode")} | {"given": row["given"][0]} for row in whole
    ]
    found = resolve(table([*whole, *mailing]))
    joined = sum(found.best[place] == found.best[place + len(whole)] for place in range(len(whole)))
    assert joined >= 0.95 * len(whole)
    other = {
        "family": whole[0]["family"],
        "address": whole[0]["address"],
        "postcode": whole[0]["postcode"],
        "given": "w",
    }
    apart = resolve(table([*whole, *mailing, other]))
    assert list(apart.best).count(apart.best[-1]) == 1
