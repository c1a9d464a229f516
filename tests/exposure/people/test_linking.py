"""Each linking case as a small case file: a crowd of others, and the two or three mentions in question."""

import random

import numpy as np
import pyarrow as pa
import pytest

from exposure.people import Resolution, deceased_people, resolve
from exposure.people.compare import CODE, NUMBER, levels
from exposure.people.prepare import profiles
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


def test_a_strange_name_alone_on_a_page_is_a_person_of_its_own_without_certainty():
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


def people_of(grouping: np.ndarray, rows: int) -> int:
    return len({person for person in grouping[:rows].tolist() if person >= 0})


def said_of_numbers(*rows: dict) -> str:
    """How the identifiers of the first two profiles compare."""
    people = profiles(table([*rows]))
    level = levels(people, people.of_row[:1], people.of_row[1:2])[0, NUMBER["id"]]
    return ("nothing", *CODE)[level]


@pytest.mark.parametrize("kind", ["EMPLOYEE_ID", "USERNAME", "CASE_REF", "COUNCIL_TAX_REF"])
def test_numbers_of_two_systems_tell_nothing_apart_and_those_of_one_do(kind):
    one, other = WHO | {"ids": [f"{kind}:E5209"]}, WHO | {"ids": [f"{kind}:P800381"]}
    assert said_of_numbers(one | {"item": 20}, other | {"item": 21}, one | {"item": 20}) == "nothing"
    assert said_of_numbers(one | {"item": 20}, other | {"item": 20}) == "other"
    assert said_of_numbers(one | {"item": 20}, one | {"item": 21, "given": "M"}, other | {"item": 21}) == "same"
    again = [one | {"item": 20}, other | {"item": 20}, one | {"item": 21}, other | {"item": 21}]
    assert said_of_numbers(*again) == "other"  # two exports of one system
    pair = together(one | {"item": 20}, other | {"item": 21})
    assert pair.best[0] == pair.best[1]


def test_rows_that_are_their_own_items_are_one_list():
    one, other = (WHO | {"ids": [f"EMPLOYEE_ID:{number}"]} for number in ("E5209", "P800381"))
    assert said_of_numbers(one | {"item": 1}, other | {"item": 2}, WHO | {"item": 3}) == "other"


def test_national_numbers_tell_apart_wherever_they_stand():
    one, other = (WHO | {"ids": [f"UK_PASSPORT:{number}"]} for number in ("123456789", "507913864"))
    assert said_of_numbers(one | {"item": 20}, other | {"item": 21}, one | {"item": 20}) == "other"


def test_different_pupil_numbers_are_two_people_wherever_they_stand():
    pair = [
        WHO | BORN | {"item": item, "ids": [f"UK_UPN:{upn}"]}
        for item, upn in ((20, "A823432110010"), (21, "T823432110011"))
    ]
    found = together(*pair)
    assert len({*found.low[:2].tolist()}) == 2


def staff(number: int) -> tuple[list[dict], list[dict]]:
    """A directory with full names, and the payroll of the same people with initials; nothing else in common."""
    starts = ("thorn", "wester", "glen")
    names = [(GIVEN[(k * 7 + k // 20 * 3) % 20], starts[k // 20] + FAMILY[k % 20]) for k in range(number)]
    directory = [
        {"item": 30, "given": given, "family": family, "emails": [f"{given}.{family}@example.org"]}
        for given, family in names
    ]
    payroll = [
        {
            "item": 31,
            "given": given[0],
            "family": family,
            "ids": [f"UK_NINO:AB{100000 + k * 37}C", f"EMPLOYEE_ID:{8000 + k}"],
        }
        for k, (given, family) in enumerate(names)
    ]
    return directory, payroll


def test_initials_are_those_of_the_one_bearer_whom_nothing_contradicts():
    directory, payroll = staff(60)
    found = resolve(table([*directory, *payroll, *crowd()]))
    assert found.best[:60].tolist() == found.best[60:120].tolist()
    assert people_of(found.high, 120) > 100  # no more than their names says so


def test_initials_with_another_birth_date_sex_or_home_are_somebody_else():
    directory, payroll = staff(60)
    for told, against in (
        (BORN, {"birth_date": "1951-11-02"}),
        ({"title": "Mrs"}, {"title": "Mr"}),
        (HOME, {"address": "91 castle street", "postcode": "ZC9 9XY"}),
        ({"middle": "Rose"}, {"middle": "T"}),
    ):
        found = resolve(table([directory[0] | told, *directory[1:], payroll[0] | against, *payroll[1:], *crowd()]))
        assert found.best[0] != found.best[60]
        assert found.best[1:60].tolist() == found.best[61:120].tolist()


def test_initials_that_fit_two_are_one_of_them_in_the_lowest_figure_alone():
    directory, payroll = staff(60)
    family = directory[0]["family"]
    twin = {"item": 32, "given": "agatha", "family": family, "emails": ["a@example.net"], "birth_date": "1950-03-04"}
    found = resolve(table([directory[0] | BORN, *directory[1:], *payroll, twin, *crowd()]))
    assert found.best[60] not in {found.best[0], found.best[120]}
    assert found.low[60] in {found.low[0], found.low[120]}
    assert found.best[0] != found.best[120]


def test_initials_that_fit_no_oftener_than_by_chance_join_nobody():
    draw = random.Random(3)
    rows = crowd(150)
    strangers = [
        {
            "item": 40,
            "given": draw.choice(GIVEN)[0],
            "family": draw.choice(FAMILY),
            "ids": [f"UK_NINO:AB{200000 + k * 37}C"],
        }
        for k in range(80)
    ]
    found = resolve(table([*strangers, *rows]))
    others = set(found.best[80:].tolist())
    assert sum(person not in others for person in found.best[:80].tolist()) >= 78


def test_a_doctor_with_an_initial_is_the_doctor_of_that_name():
    short = {"item": 50, "role": "staff", "title": "Dr", "given": "Z", "family": "Roebuck"}
    surname = {"item": 51, "role": "staff", "title": "Dr", "family": "Roebuck"}
    full = {"item": 51, "role": "recipient", "title": "Dr", "given": "Zoe", "family": "Roebuck"}
    assert people_of(together(short, short | {"record": 5}, surname, full).best, 4) == 1
    other = {"item": 52, "role": "recipient", "title": "Dr", "given": "Zachary", "family": "Roebuck"}
    found = together(short, surname, full, other)
    assert found.best[0] not in {found.best[2], found.best[3]}
    assert found.best[1] == found.best[2]  # the one whom its own item names
    assert found.best[2] != found.best[3]


def test_a_list_of_names_alone_is_of_people_for_certain():
    rows = [
        {"item": 60, "role": "subject", "given": f"Perpetua{'abcdef'[k]}", "family": "Wolstenholme"} for k in range(6)
    ]
    found = together(*rows, {"item": 61, "role": "subject", "given": "Ottoline", "family": "Greatorex"}, *rows[:2])
    assert people_of(found.low, 6) == 6
    assert found.low[6] == -1  # a page that names one
    assert found.low[7] == found.low[0]
    assert set(together(*(row | {"confidence": 0.9} for row in rows)).low[:6].tolist()) == {-1}


def test_a_number_whose_row_has_its_names_in_another_order_is_not_taken_for_filled_down():
    number = {"ids": ["UK_NHS:9999999484"]}
    found = together(
        {"given": "Margaret", "middle": "Joy", "family": "Ashdown"} | BORN | number,
        {"given": "Ashdown", "family": "Joy"} | BORN | number,
    )
    assert found.notes["filled_down_ids"] == 0
    assert found.best[0] == found.best[1]
