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
    assert types("Childrens Services", born="1980-01-01") == ("other",)
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
    assert types("Housing", role="child") == ("children",)
    assert types("School list", role="child") == ("children", "students")
    assert types("Childrens Services", role="sender") == ("other",)


def test_what_is_held():
    assert types(entities=["EMPLOYEE_ID"]) == ("employees",)
    assert types(entities=["USERNAME"]) == ("users",)
    assert types(entities=["UK_UPN"]) == ("children", "students")
    assert types(entities=["UK_UPN"], born="2000-01-01") == ("students",)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("Elections/register.csv", ("other",)),
        ("HR/Recruitment/shortlist.xlsx", ("other",)),
        ("HR/Starters/2026.xlsx", ("employees",)),
        ("Leisure/Memberships/members.csv", ("subscribers",)),
        ("crm.db:garden_waste", ("subscribers",)),
        ("IT/vpn/log.csv", ("employees",)),
        ("Community Safety/MARAC/minutes.docx", ("vulnerable_adults",)),
        ("Community Safety/nominals.csv", ("other",)),
        ("Finance/Foster carers/fees.csv", ("other",)),
        ("Finance/Refunds.xlsx", ("customers",)),
        ("casework:adults.clients", ("vulnerable_adults",)),
    ],
)
def test_what_people_of_a_place_are_to_the_organisation(path, expected):
    assert types(path) == expected


def test_partners_of_customers_are_customers_and_kin_where_they_apply():
    assert types("Council Tax", role="partner") == ("customers",)
    assert types("HR", role="partner") == ("other",)
    assert types("School Admissions", role="other") == ("customers",)
    assert types("Registrars/Births", role="other") == ("customers",)
    assert types("SEND", role="other") == ("other",)


def test_mail_at_the_own_domain_makes_staff_and_no_mere_user():
    assert types(entities=["USERNAME", "WORK_MAIL"]) == ("employees",)
    assert types("Housing", entities=["WORK_MAIL"], role="other") == ("employees",)


def test_grown_ups_named_where_children_are_are_no_children():
    assert types("SEND", entities=["GROWN_TITLE"]) == ("other",)
    assert types("School Admissions", entities=["GROWN_TITLE"]) == ("customers",)
    assert types("Adult Learning/learners.csv", entities=["GROWN_TITLE"]) == ("students",)
    assert types("SEND", entities=["PLAINLY_NAMED"]) == ("other",)
    assert types("SEND", entities=["PLAINLY_NAMED"], born="2016-01-01") == ("children", "students")


def test_a_son_of_unsaid_age_is_a_child_only_where_children_are():
    assert types("Housing", entities=["PLAINLY_NAMED"], role="child") == ("other",)
    assert types("SEND", entities=["PLAINLY_NAMED"], role="child") == ("children", "students")


@pytest.mark.parametrize("said", ["SOCIAL_CARE", "SAFEGUARDING", "DOMESTIC_ABUSE"])
def test_an_adult_is_vulnerable_wherever_the_record_says_so(said):
    assert types("Housing", entities=[said]) == ("customers", "vulnerable_adults")
    assert types("Housing", entities=[said], born="2015-01-01") == ("children", "customers")
    assert types("Housing", entities=[said], role="other") == ("other",)
    assert types("HR", entities=[said]) == ("employees",)


def test_schooling_in_one_sentence_makes_no_pupil():
    assert types("Housing", entities=["EDUCATION"]) == ("customers",)


def test_children_known_to_social_care_are_not_counted_as_pupils_for_a_number():
    assert types("Childrens Services/census.csv", entities=["UK_UPN"], role="child") == ("children",)
    assert types(entities=["UK_UPN"], role="child") == ("children", "students")
