"""Names in lists, with nicknames in the middle, as initials, in small letters and with a scanner's digits."""

import pytest

from detectors.prose.persons import persons


def found(text):
    return [text[name.start : name.end] for name in persons([text], together=False)[0]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('Chair: Patrick "Paudie" McDonagh', ['Patrick "Paudie" McDonagh']),
        ("1. Alex (Alexandra) Thorne-Whitley, post 4", ["Alex (Alexandra) Thorne-Whitley"]),
        ("Yours\nRowena St. Clair-Pike", ["Rowena St. Clair-Pike"]),
        ("CPAP, DVLA and MBC, Duty", []),
        ("Referrer: Samuel Bracewell, Mary Seacole Academy", ["Samuel Bracewell"]),
    ],
)
def test_names_of_several_parts(text, names):
    assert found(text) == names


def test_a_list_tells_of_its_doubtful_lines():
    sure = "1 Castellano, Giuseppe    4 Nab Lane\n2 Georgiou, Androulla    6 Nab Lane\n3 Smith, Peter    8 Nab Lane\n"
    doubtful = "4 Farrar, J.    Farm\n5 Quombe, Zarvil    9 Nab Lane\n"
    assert found(sure + doubtful)[-2:] == ["Farrar, J.", "Quombe, Zarvil"]
    assert "Quombe, Zarvil" not in found(doubtful)


def test_initials_stand_for_those_named_in_full():
    text = "Present: Harriet Lund, Obinna Ezeh\nHL asked about the roof. OE replied. The UK and VAT were noted."
    assert found(text) == ["Harriet Lund", "Obinna Ezeh", "HL", "OE"]


def test_who_signs_by_initials():
    assert found("I have left it on your chair.\nK x\n")[-1:] == ["K"]
    assert found("Kind regards\nR. T.\n")[-1:] == ["R. T."]


def test_small_letters():
    text = "hello it's maureen tattersall here can siobhan ring me about my brother"
    assert found(text) == ["maureen tattersall", "siobhan"]


def test_digits_that_a_scanner_read_for_letters():
    text = "Dear Mrs Eastw0od, He1en Wa1ker and Miss Fothergi11 visited."
    assert "Eastw0od" in found(text)
    assert "Fothergi11" in found(text)
