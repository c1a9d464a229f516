"""What a text as a whole tells of values that say too little each for itself."""

import pytest

from detectors.engine import Engine
from detectors.whole_text import WholeText

ENGINE = Engine()
WHOLE = WholeText(ENGINE)


def found(text):
    return [(span.entity, text[span.start : span.end]) for span in WHOLE.spans(text, ENGINE.spans(text))]


def values(text):
    return {(span.entity, span.value) for span in WHOLE.spans(text, ENGINE.spans(text))}


NUMBERS = ("9990000018", "9990000026", "9990000034", "9990000042", "9990000050")


@pytest.mark.parametrize("form", ["| {} | 14/06 |", "({},'x'),", "{}", "ref 12 {} 2024-01-02"])
def test_numbers_under_one_another_are_told_by_all_their_check_digits(form):
    text = "\n".join(form.format(number) for number in NUMBERS)
    assert found(text) == [("UK_NHS", number) for number in NUMBERS]


def test_columns_with_wrong_check_digits_few_lines_or_gaps_are_nothing():
    wrong = [number[:-1] + str((int(number[-1]) + 1) % 10) for number in NUMBERS]
    assert not found("\n".join([*wrong[:3], *NUMBERS[3:]]))
    assert not found("\n".join(NUMBERS[:3]))
    assert not found("\n\n\n".join(NUMBERS))
    assert not found("\n".join([NUMBERS[0]] * 5))


def test_accounts_behind_sort_codes_are_found_in_payment_lines_alone():
    lines = "000594 31804433 099 118.20\n002177 24076751 099 44.71\n005235 92351162 099 18.00\n"
    assert [entity for entity, _ in found("Payroll of June\n" + lines)] == ["UK_BANK_ACCOUNT"] * 6
    assert not found("READINGS 20240614\n" + lines)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NHS No: 999 O00 0018", ("UK_NHS", "9990000018")),
        ("Te1: O1632 96O212 home", ("PHONE_NUMBER", "+441632960212")),
        ("NI number QQ 12 34 S6 C", ("UK_NINO", "QQ123456C")),
        ("N.I. No. QQl23456C.", ("UK_NINO", "QQ123456C")),
        ("Sort c0de 20 00 00 on the form", ("UK_BANK_ACCOUNT", "200000")),
    ],
)
def test_letters_that_print_has_for_digits_are_read_as_digits(text, expected):
    assert expected in values(text)


@pytest.mark.parametrize(
    "text", ["part 1O0S 22B 4471", "room 12B, 3l milk and SO2 levels 100 200", "0ur house of 12345678 bricks"]
)
def test_other_words_with_such_letters_are_nothing(text):
    assert not found(text)


def test_second_telephone_numbers_are_whole_or_shortened():
    told = values("Ring 01632 960466/961, 07700900430/07700900650 or 07700 900729.")
    assert {value for _, value in told} == {
        "+441632960466", "+441632960961", "+447700900430", "+447700900650", "+447700900729",
    }  # fmt: skip


@pytest.mark.parametrize("tail", ["/2 people", " or 14/06", " and 100 others", " or 250 pm", " & 3.50"])
def test_what_follows_a_telephone_number_otherwise_is_none(tail):
    assert len(found("Ring 01632 960466" + tail)) == 1 + (tail == " and 100 others")


def test_a_few_words_join_numbers_that_check_digits_bear_out():
    assert len(found("NHS numbers: 9990000018, for her son 9990000026 and then the baby, 9990000034.")) == 3
    assert len(found("NHS number 9990000018 and on invoice 9990000026")) == 1
    assert len(found("NHS number 9990000018. There were 12 in 9990000026")) == 1
