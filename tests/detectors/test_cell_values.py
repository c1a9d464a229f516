"""What a cell's text means."""

import pytest

from detectors.cell_values import NameParts, has_died, is_role_mailbox, iso_date, looks_like_name, sex_of, split_name
from detectors.repair import is_spoilt, repaired


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("SMITH, Jo Anne", ("", "jo", "anne", "smith")),
        ("Mr J. Smith", ("mr", "j", "", "smith")),
        ("Jo van der Berg", ("", "jo", "", "van der berg")),
        ("Smith, Mrs Jo", ("mrs", "jo", "", "smith")),
        ("Jo O'Brien", ("", "jo", "", "o'brien")),
        ("Cher", ("", "", "", "cher")),
        ("Anne-Marie Pierre-Morrison", ("", "anne-marie", "", "pierre-morrison")),
        ("Robert Jones Jr.", ("", "robert", "", "jones")),
        ("KHAN, Leila (Mrs)", ("mrs", "leila", "", "khan")),
        ("Okafor A", ("", "a", "", "okafor")),
        ("Oliver S", ("", "oliver", "", "s")),
    ],
)
def test_names_split(text, parts):
    one = split_name(text)
    assert (one.title, one.given, one.middle, one.family) == parts


def test_a_name_written_family_first():
    one = split_name("Okafor Ada Grace", family_first=True)
    assert (one.given, one.middle, one.family) == ("ada", "grace", "okafor")


@pytest.mark.parametrize("text", ["Holland Park", "Acme Ltd", "12 High Street", "Team 4", "", "Adult Services", "N/A"])
def test_what_is_no_name(text):
    assert looks_like_name(text) < 0.5


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("01/02/1980", "1980-02-01"),
        ("1.2.80", "1980-02-01"),
        ("1980-02-01", "1980-02-01"),
        ("1980-02-01 00:00:00", "1980-02-01"),
        ("1980-02-01T00:00:00", "1980-02-01"),
        ("1 Feb 1980", "1980-02-01"),
        ("1st February 1980", "1980-02-01"),
        ("17-Mar-1943", "1943-03-17"),
        ("Feb 1, 1980", "1980-02-01"),
        ("19800201", "1980-02-01"),
        ("31/02/1980", None),
        ("yesterday", None),
        ("1 Smarch 1980", None),
        ("", None),
        ("29252", None),
    ],
)
def test_dates(text, iso):
    assert iso_date(text) == iso


def test_a_spreadsheets_day_number_only_where_one_is_expected():
    assert iso_date("29252", serials=True) == "1980-02-01"


def test_sexes_and_deaths():
    assert (sex_of("Female"), sex_of(" M "), sex_of("X")) == ("f", "m", None)
    assert [has_died(text) for text in ("Y", "", "No", "2020-01-01", "false")] == [True, False, False, True, False]


def test_mailboxes_of_offices():
    assert is_role_mailbox("enquiries@example.org")
    assert is_role_mailbox("no-reply@example.org")
    assert not is_role_mailbox("jo.smith@example.org")


@pytest.mark.parametrize(
    ("entity", "value", "mended"),
    [
        ("UK_NHS", "9990000018.0", "9990000018"),
        ("UK_NHS", "9.990000018E9", "9990000018"),
        ("UK_NHS", "9.99000E+09", "9.99000E+09"),
        ("PHONE_NUMBER", "7700900123", "07700900123"),
        ("PHONE_NUMBER", "447700900123", "+447700900123"),
        ("UK_CHI", "101011237", "0101011237"),
        ("UK_BANK_ACCOUNT", "5577991", "05577991"),
        ("UK_NINO", "QQ\u00a012\u00a034\u00a056\u00a0C", "QQ 12 34 56 C"),
    ],
)
def test_what_a_spreadsheet_spoils(entity, value, mended):
    assert repaired(entity, value) == mended


def test_what_cannot_be_mended_is_known():
    assert is_spoilt("9.99000E+09")
    assert not is_spoilt("9990000018")


def test_a_cell_without_a_word_is_no_name():
    assert split_name("4711") == split_name("***") == NameParts()
