import pytest

from sources.headers import form_lines, header_names, header_row, names_a_field, shape


@pytest.mark.parametrize(
    ("rows", "where"),
    [
        ([["Name", "DOB"], ["Ann", "01/02/1980"], ["Bob", "03/04/1990"]], 0),
        ([["Report", ""], ["", ""], ["Name", "DOB"], ["Ann", "01/02/1980"]], 2),
        ([["Ann", "Bell"], ["Bob", "Hill"], ["Cy", "Owen"]], None),
        ([["9990000018", "01/02/1980"], ["9990000026", "03/04/1990"]], None),
        ([["Alpha", "Beta"], ["1", "2"], ["3", "4"]], 0),
        ([["cust_ref", "emailAddress"], ["A1", "a@example.org"]], 0),
        ([["Smith", "Housing"], ["Jones", "Housing"], ["Smith", "Benefits"]], None),
        ([["Title", "Title", "Title"], ["a", "b", "c"]], None),
        ([], None),
    ],
)
def test_where_the_header_is(rows, where):
    assert header_row(rows) == where


HOUSEHOLDS = [
    ["Household", "", "", "Partner", "", "Child 1", "", "Points"],
    ["Ref", "Applicant", "DOB", "Name", "DOB", "Name", "DOB", ""],
    ["W1", "Ann Bell", "01/02/1980", "Bob Hill", "03/04/1979", "Cy Hill", "05/06/2015", "10"],
    ["W2", "Dee Owen", "07/08/1961", "", "", "", "", "20"],
]


def test_labels_that_come_again_take_the_words_of_their_group():
    assert header_row(HOUSEHOLDS) == 1
    assert header_names(HOUSEHOLDS, 1) == [
        *("Ref", "Applicant", "Household DOB", "Partner Name", "Partner DOB", "Child 1 Name", "Child 1 DOB"),
        "",
    ]


def test_a_title_above_a_header_is_no_group():
    rows = [["Waiting list", "", ""], ["Name", "Date", "Date"], ["Ann Bell", "01/02/2026", "03/04/2026"]]
    assert header_names(rows, 1) == ["Name", "Date", "Date"]
    assert header_names(rows, None) == []


def test_shapes():
    assert [shape(cell) for cell in ("£1,200.50", "01/02/1980", "2 Nov 2026", "Date of birth", "SW1A 1AA 99")] == [
        "number",
        "date",
        "date",
        "label",
        "value",
    ]


def test_words_that_name_fields():
    assert all(names_a_field(cell) for cell in ("Date of birth", "cust_ref", "NHSNumber", "Tel.", "Forename(s)"))
    assert not any(names_a_field(cell) for cell in ("Ann Bell", "", "123", "Bermondsey"))


def test_forms_are_lines_of_label_and_value():
    rows = [["Name", "Ann Bell"], ["Date of birth:", "01/02/1980"], ["Address", "1 High Street"]]
    assert form_lines(rows) == ["Name: Ann Bell", "Date of birth: 01/02/1980", "Address: 1 High Street"]
    assert form_lines([["Name", "Ann", "DOB", "1980"], ["Address", "x", "Tel", "y"]]) == [
        "Name: Ann",
        "DOB: 1980",
        "Address: x",
        "Tel: y",
    ]
    assert form_lines([["Name", "DOB"], ["Ann", "1980"], ["Bob", "1990"]]) is None
    assert form_lines([["Name", "Address", "Email"]] * 3) is None
    assert form_lines([]) is None


def test_labels_down_the_side_are_no_header():
    rows = [
        ["Name", "Ann Hill", "Jo West"],
        ["DOB", "1/2/1980", "2/3/1990"],
        ["Address", "1 Mill Lane", "x"],
        ["Tel", "01", "02"],
    ]
    assert header_row(rows) is None
    assert header_row([["Name", "DOB", "Address"], ["Ann Hill", "1/2/1980", "1 Mill Lane"]]) == 0
