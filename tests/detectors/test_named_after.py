"""Things that bear people's names are nobody; people of such names are."""

import pytest

from detectors.prose.named_after import named_after
from detectors.prose.persons import persons


def names(text):
    return [one.value for one in persons([text], together=True)[0]]


@pytest.mark.parametrize(
    "text",
    [
        "Lunch: Chicken Kiev, Jersey Royals and Victoria sponge; Earl Grey for staff.",
        "Two Massey Ferguson tractors and a Dennis Eagle were sold.",
        "Bids came from Carter Jonas, Knight Frank and Lambert Smith Hampton.",
        "The library has bought Harry Potter, Horrid Henry and Fantastic Mr Fox.",
        "Guy Fawkes night, Burns Night and the Robin Hood festival need a notice.",
        "Storms Arwen and Dudley brought down the line.",
    ],
)
def test_things_are_nobody(text):
    assert names(text) == []


def test_people_beside_them_and_of_their_names_are_found():
    assert names("Dear Mr Harry Potter,\n\nYour bin will be emptied.") != []
    assert any("okonkwo" in name for name in names("Bids from Knight Frank were opened by Amara Okonkwo."))


def test_the_list_is_apart_and_in_order():
    text = "Knight Frank, Carter Jonas"
    assert [text[start:end] for start, end in named_after(text)] == ["Knight Frank", "Carter Jonas"]
    assert list(named_after("knight frank")) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Passengers: Ayaan Warsame - wheelchair; Farouk bin Salleh; Xu Jiayi; Mohammed-Ali Choudhury. Escort: Pauline",
            {"ayaan", "farouk", "xu", "mohammed-ali", "pauline"},
        ),
        ("PC 4417 Ferrier spoke to her at the scene.", {"ferrier"}),
        ("Seen: Fa (Leon), MGM Beverley, twins Kai and Kaiden 14m.", {"leon", "beverley", "kai", "kaiden"}),
    ],
)
def test_lists_behind_labels_and_shorthand(text, wanted):
    found = persons([text], together=True)[0]
    assert wanted <= {one.given for one in found} | {one.family for one in found}
