"""Headers as systems spell them: prefixes, abbreviations, words run together, Welsh."""

import pytest

from detectors.header_spelling import unmarked
from detectors.headers import words


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("tbl_sortcd", "sort code"),
        ("DTBIRTH", "date birth"),
        ("EmpNINO", "employee nino"),
        ("c1_S/Code", "sort code"),
        ("p_l_name", "l name"),
        ("Bank A/C", "bank account"),
        ("Rhif Ffôn", "phone"),
        ("Dyddiad Geni", "date of birth"),
        ("ETHN_CD", "ethnicity code"),
        ("netpay", "net pay"),
        ("DoB (if known)", "dob if known"),
        ("CiN Plan", "cin plan"),
        ("srt_code", "sort code"),
    ],
)
def test_words_behind_the_spelling(header, expected):
    assert " ".join(words(header)) == expected


@pytest.mark.parametrize("header", ["postage", "language", "usercount", "agenda", "percentage", "p_code"])
def test_words_that_stay_whole(header):
    assert not {"age", "user"} & set(words(header))


def test_letters_before_every_header_are_taken_off():
    assert unmarked(["DETSURNAME", "DETSEX", "DETNATINS", "DETBIRDATE", "Notes"])[:2] == ["SURNAME", "SEX"]


@pytest.mark.parametrize(
    "headers",
    [
        ["mother_name", "mother_dob", "mother_sex", "mother_town", "mother_tel"],
        ["DateStart", "DateEnd", "DateBirth", "DateDeath", "DateSeen"],
        ["name", "dob", "sex", "town", "tel"],
    ],
)
def test_headers_without_a_mark_stay(headers):
    assert unmarked(headers) == headers
    assert unmarked(["qx", "qxa", "qxb", "qxc", "qxd"])


def test_a_word_before_every_header_goes_with_its_gap():
    headers = ["PAY_SURNAME", "PAY_DOB", "PAY_NINO", "PAY_BSORT", "PAY_EMPNO", "RUN"]
    assert unmarked(headers) == ["SURNAME", "DOB", "NINO", "BSORT", "EMPNO", "RUN"]
