"""Kinds of data subject from place, age and what is held."""

import datetime as dt

import pytest

from detectors.subjects import is_child, subject_types

INCIDENT = dt.date(2026, 3, 1)


def types(path="", dataset="", *, born=None, entities=(), role="subject"):
    return subject_types(path, dataset, birth_date=born, incident_date=INCIDENT, entities=entities, role=role)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("HR/Payroll_2024.csv", ("employees",)),
        ("Childrens Services/list.csv", ("children",)),
        ("AdultSocialCare/clients.csv", ("vulnerable_adults",)),
        ("Housing/rents.csv", ("customers",)),
        ("School Admissions/2026.csv", ("students",)),
        ("newsletter/mailing list.csv", ("subscribers",)),
        ("Public Health/Clinics/a.csv", ("patients",)),
        ("", ("unknown",)),
    ],
)
def test_the_folder_tells(path, expected):
    assert types(path) == expected


def test_a_birth_date_decides_over_the_folder():
    assert types("Childrens Services", born="1980-01-01") == ("unknown",)
    assert types("Housing", born="2015-01-01") == ("children", "customers")
    assert types("Adult Social Care", born="2015-01-01") == ("children",)


@pytest.mark.parametrize(
    ("born", "child"),
    [
        ("2008-03-01", False),
        ("2008-03-02", True),
        ("2008", True),
        ("2007", False),
        ("1980-05", False),
        (None, None),
        ("x", None),
    ],
)
def test_eighteen_on_the_day(born, child):
    assert is_child(born, INCIDENT) is child


def test_roles():
    assert types("Housing", role="staff") == ("employees",)
    assert types("Housing", role="next of kin") == ("other",)
    assert types("Housing", role="child") == ("children", "customers")
    assert types("Childrens Services", role="sender") == ("other",)


def test_what_is_held():
    assert types(entities=["EMPLOYEE_ID"]) == ("employees",)
    assert types(entities=["USERNAME"]) == ("users",)
    assert types(entities=["UK_UPN"]) == ("children", "students")
    assert types(entities=["UK_UPN"], born="2000-01-01") == ("students",)
