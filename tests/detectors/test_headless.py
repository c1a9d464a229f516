"""Tables without headers: names in two columns, dates of birth, and lists of things."""

import pytest

from detectors.headless import births, is_titled, names_apart

GIVEN = ["Joanna", "Mohammed", "Peter", "Grace", "Thomas", "Susan"]
FAMILY = ["Smith", "Khan", "O'Brien", "Jones", "Taylor", "Ahmed"]
TOWNS = ["Leeds", "Bradford", "Wakefield", "Halifax", "Keighley", "Otley"]
BORN = ["01/02/1950", "03/04/1961", "05/06/1972", "07/08/1983", "09/10/1994", "11/12/2001"]
BEGUN = ["01/02/2001", "03/04/2004", "05/06/2010", "07/08/2015", "09/10/2019", "11/12/2023"]


def test_names_stand_side_by_side():
    assert names_apart([["1", "2", "3", "4", "5", "6"], FAMILY, GIVEN]) == (2, 1)


@pytest.mark.parametrize("columns", [[TOWNS, BEGUN], [FAMILY, TOWNS], [GIVEN, BEGUN], [GIVEN[:3], FAMILY[:3]]])
def test_one_column_is_not_enough(columns):
    assert names_apart(columns) is None


def test_births_begin_before_any_system():
    assert births([BEGUN, BORN], pupils=False) == 1
    assert births([BEGUN, TOWNS], pupils=False) is None


def test_pupils_are_born_before_they_start():
    started = [day.replace("/20", "/19") for day in BEGUN]
    assert births([BEGUN, started], pupils=True) == 1


def test_a_title_says_that_a_name_follows():
    assert is_titled("Mrs H Fairweather")
    assert is_titled("Dr. Oyelaran")
    assert not is_titled("Mr")
    assert not is_titled("Miss 3 appointments")
