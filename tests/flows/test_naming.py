"""What sources and datasets are called."""

from exposure.pseudonym import PseudonymKey
from flows.naming import UNNAMED, DatasetNames, by_shown, shown


def test_a_url_is_shown_without_who_and_with_what():
    assert shown("postgresql://ann:pa55@db.example.org:5432/housing?sslmode=x#y") == (
        "postgresql://db.example.org:5432/housing"
    )
    assert shown("sqlite:////srv/housing.db") == "sqlite:////srv/housing.db"
    assert shown("/srv/share") == "share"
    assert shown("/") == "/"
    assert shown("s3://bucket:notaport/x") == "s3://bucket/x"


def test_two_sources_of_one_form_are_told_apart():
    named = by_shown(["mysql://a:1@h/d", "mysql://b:2@h/d", "/x"])
    assert named == {"mysql://h/d": "mysql://a:1@h/d", "mysql://h/d (2)": "mysql://b:2@h/d", "x": "/x"}


def test_datasets_that_mask_to_the_same_stay_two():
    names = DatasetNames(lambda name: name.replace("Ann", "***").replace("Bob", "***"), PseudonymKey(b"k" * 32))
    one, other = names.shown("HR/Ann"), names.shown("HR/Bob")
    assert one != other
    assert one.startswith("HR/*** #")
    assert names.shown("HR/Ann") == one
    assert names.shown("HR") == "HR"
    assert names.shown("") == UNNAMED
