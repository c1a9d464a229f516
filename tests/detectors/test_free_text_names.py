import socket
import time

import pytest

from detectors.prose.clues import clues, small_words
from detectors.prose.names import Name
from detectors.prose.persons import loose, persons
from detectors.prose.runs import unwrapped


def found(text):
    return [text[name.start : name.end] for name in persons([text], together=True)[0]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dear Mrs Okafor,", ["Okafor"]),
        ("Dear Mr and Mrs Vaidya", ["Vaidya"]),
        ("Hi Jane\n\nsee below", ["Jane"]),
        ("From: Adeyemi, Tolu <t@example.org>", ["Adeyemi, Tolu"]),
        ('To: "Jane Smith" <j@example.org>; Housing Team <h@example.org>', ["Jane Smith"]),
        ("Tenant: john brown   DOB: 1/2/1990", ["john brown"]),
        ("Present: Cllr Mary Webb (Chair), A Khan, B. Jones", ["Mary Webb", "A Khan", "B. Jones"]),
        ("OKAFOR, Grace - tenancy", ["OKAFOR, Grace"]),
        ("1. O'Dowd, Cathal 15/20", ["O'Dowd, Cathal"]),
        ("We met Siobhan O'Neill-Byrne there.", ["Siobhan O'Neill-Byrne"]),
        ("We met Mohammed Al-Hassan bin Rashid there.", ["Mohammed Al-Hassan bin Rashid"]),
        ("Yours sincerely\n\nKeith Obuya\nIncome Officer", ["Keith Obuya"]),
        ("Ta, Bex", ["Bex"]),
        ("spoke to mrs okafor today", ["okafor"]),
        ("On Tuesday, Jane Smith <j@example.org> wrote:\n> ok", ["Jane Smith"]),
        ("[09:14] Danielle Frost: morning", ["Danielle Frost"]),
        ("Her son Chidi attends nursery.", ["Chidi"]),
        ("Surname: ABDULKADIR\nFirst name(s): Hodan", ["ABDULKADIR", "Hodan"]),
        ("Nguyen Thi Lan and Agnieszka Wiśniewska came.", ["Nguyen Thi Lan", "Agnieszka Wiśniewska"]),
    ],
)
def test_names_in_the_forms_people_write_them(text, names):
    assert found(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Apply at George Street, Florence Road, Mary Ann Gardens or Albert Road.",
        "The Marlborough School and the Henry Moore Foundation took part.",
        "Housing Benefit, Universal Credit and Council Tax Support changed in April.",
        "Northgate, Liquidlogic and Microsoft Teams were offline on Monday.",
        "The Director of Adult Social Care presented the Annual Report.",
        "HOUSING AND REGENERATION SCRUTINY PANEL",
        "Dear Sir or Madam",
        "Dear Resident,",
        "Subject: Blue badge refused",
        "Re: Overpayment of rent",
        "London Borough of Greenmarsh, Town Hall, High Road",
        "Dear <<Title>> <<Surname>>",
    ],
)
def test_what_is_not_a_person(text):
    assert found(text) == []


def test_a_name_alone_is_recalled_from_the_full_one_in_another_passage():
    first, second = persons(["Tenant: Teddy Marlowe", "Teddy's mum rang."], together=True)
    assert [name.value for name in first] == ["teddy marlowe"]
    assert [name.given for name in second] == ["teddy"]


def test_texts_that_have_nothing_to_do_with_one_another_do_not_share_names():
    _, second = persons(["Tenant: Sorrel Marlowe", "Sorrel soup."], together=False)
    assert second == []


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Dear Mrs Okafor", ("", "", "okafor")),
        ("OKAFOR, Grace Ngozi", ("grace", "ngozi", "okafor")),
        ("We met Jean Paul van der Berg.", ("jean", "paul", "van der berg")),
        ("Seen by Dr J. Patel today", ("j", "", "patel")),
    ],
)
def test_parts_of_a_name(text, parts):
    name = persons([text], together=True)[0][0]
    assert (name.given, name.middle, name.family) == parts


def test_a_name_does_not_show_itself():
    assert "okafor" not in repr(Name(0, 6, 0.9, family="okafor", given="grace"))


def test_nothing_is_asked_of_the_network(monkeypatch):
    def refuse(*_args, **_kwargs):
        raise AssertionError

    monkeypatch.setattr(socket, "socket", refuse)
    assert found("Fatima Begum spoke to David Lee in Peckham.") == ["Fatima Begum", "David Lee"]


def test_what_a_text_is_like_decides_where_the_words_do_not():
    speaking = "Her keyworker Quenby said that she cried."
    assert found(speaking) == ["Quenby"]
    assert found("Bring a Quenby or an Orlo to the depot by the ring road.") == []


def test_no_clue_holds_a_name():
    text = "Her keyworker Quenby said that she cried."
    piece, score = next(iter(loose(text, [])))
    assert not [
        clue for clue in clues(text, piece, score, small_words(text), frozenset())[1] if "quenby" in clue.lower()
    ]


def test_joining_wrapped_lines_keeps_every_offset():
    text = "This line is long enough to be wrapped by a mail client\nand goes on here.\n\nNext."
    assert len(unwrapped(text)) == len(text)
    assert "client and" in unwrapped(text)


HOSTILE = [
    "A" * 60_000,
    "Aa " * 20_000,
    "Name: " * 10_000,
    "Mr " * 20_000,
    "Flat 1, " * 5_000,
    "Dear " * 20_000,
    "From: " + "a, " * 20_000,
    "\n" * 60_000,
    "1 Elm Elm Elm Elm " * 4_000,
    "\x00\ud800ⅷ३²" * 9_000,
    "Smith, " * 15_000,
    "he " * 30_000,
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_ends_soon_with_places_inside_the_text(text):
    start = time.process_time()
    names = persons([text], together=True)[0]
    assert all(0 <= name.start < name.end <= len(text) for name in names)
    assert time.process_time() - start < 20
