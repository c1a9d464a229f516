import pytest

from detectors.prose.particulars import particulars
from detectors.scanner import Scanner
from exposure.found import ItemContext
from exposure.pseudonym import PseudonymKey
from exposure.words import Passage


def values(text, names=()):
    places = [(text.index(name), text.index(name) + len(name)) for name in names]
    return [(one.entity, text[one.start : one.end], one.value) for one in particulars(text, places) if one.score >= 0.5]


def test_all_three_in_order_of_place():
    text = "Zed Quim (17), of 14 Elm  Road, born 12/03/2007"
    assert values(text, ["Zed Quim"]) == [
        ("AGE", "17", "17"),
        ("ADDRESS", "14 Elm  Road", "14 elm road"),
        ("DATE_OF_BIRTH", "12/03/2007", "2007-03-12"),
    ]


def test_letters_beyond_latin_one_move_no_place():
    text = "Łukasz Wójcik, żona Ewa (34), lives at 7 Dąb Road, dob 1.2.1990"
    assert [found[1] for found in values(text)] == ["34", "7 Dąb Road", "1.2.1990"]


def test_a_text_that_says_nothing_of_anybody():
    assert values("The budget was agreed on 3 May 2024 after 20 minutes. Item 4 was deferred.") == []


@pytest.mark.parametrize(
    ("text", "field", "owners"),
    [
        (
            "Ms Grace Okafor\n14 Elm Road\nPeckham\nLondon SE15 4XX\n\nDear Ms Okafor\n\nYour mother, Mrs Ruth Okafor, of 9 Acacia Avenue, London SE13 6AB has been assessed.\n\nYours sincerely\n\nTom Reid\nHousing Officer\n",
            "address",
            {"grace": "14 elm road peckham london se15 4xx", "ruth": "9 acacia avenue london se13 6ab", "tom": None},
        ),
        (
            "Household\nGemma Rowe  03/04/1985  mother\nRhys Rowe   03/06/2013  m\nKadie Rowe  22/12/2019  f\n",
            "birth_date",
            {"gemma": "1985-04-03", "rhys": "2013-06-03", "kadie": "2019-12-22"},
        ),
        (
            "Applicant: Sarah Marsh, DOB 3/4/1977, 4 Elder Close\nJoint applicant: Peter Marsh, DOB 5/6/1975, 7 Beech Road",
            "address",
            {"sarah": "4 elder close", "peter": "7 beech road"},
        ),
        (
            "Mr Colin Rudge, 5 Sion Hill: parking is bad.\n\nMrs Gwen Tyack, 2 Sion Cottages: too noisy.\n",
            "address",
            {"colin": "5 sion hill", "gwen": "2 sion cottages"},
        ),
    ],
)
def test_each_goes_to_the_person_it_is_said_of(text, field, owners):
    scanner = Scanner(PseudonymKey(bytes(32)), names=False)
    rows = scanner.text([Passage("", text)], ItemContext()).mentions.to_pylist()
    assert {row["given"]: row[field] for row in rows} == owners
