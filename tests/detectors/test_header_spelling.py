"""Headers as systems spell them: prefixes, abbreviations, words run together, Welsh."""

import pytest

from detectors.headers import words


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("tbl_sortcd", "sort code"),
        ("DTBIRTH", "date birth"),
        ("EmpNINO", "employee nino"),
        ("c1_S/Code", "s code"),
        ("p_l_name", "l name"),
        ("Bank A/C", "bank account"),
        ("Rhif Ffôn", "phone"),
        ("Dyddiad Geni", "date of birth"),
        ("ETHN_CD", "ethnicity code"),
        ("netpay", "net pay"),
    ],
)
def test_words_behind_the_spelling(header, expected):
    assert " ".join(words(header)) == expected


@pytest.mark.parametrize("header", ["postage", "language", "usercount", "agenda", "percentage", "p_code"])
def test_words_that_stay_whole(header):
    assert not {"age", "user"} & set(words(header))
