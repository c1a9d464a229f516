"""Tables pasted into a letter: their cells are what their header says, and nothing else is a table."""

import pytest

from detectors.engine import Engine
from detectors.pasted import Pasted, blocks

ENGINE = Engine()
PASTED = Pasted(ENGINE)


def found(text):
    return [(one.entity, text[one.start : one.end]) for one in PASTED.spans(text, ENGINE.spans(text))]


@pytest.mark.parametrize("delimiter", ["\t", "|", ";", ",", " | "])
def test_bare_numbers_under_their_header(delimiter):
    rows = [["Name", "NHS No", "Amount"], ["A Marsh", "9998625122", "12.00"], ["B Singh", "9999853072", ""]]
    text = "Hi all,\n\n" + "\n".join(delimiter.join(row) for row in rows) + "\n\nThanks\n"
    assert found(text) == [("UK_NHS", "9998625122"), ("UK_NHS", "9999853072")]


def test_accounts_are_banks_beside_sort_codes_alone():
    rows = "{},account,paid\n{},65764546,2024-03-01\n{},18348107,2024-03-02\n"
    banks = found(rows.format("sort_code", "00-72-55", "008310"))
    assert [value for entity, value in banks if entity == "UK_BANK_ACCOUNT"] == [
        "00-72-55", "65764546", "008310", "18348107",
    ]  # fmt: skip
    assert not found(rows.format("meter", "100001", "100002"))


def test_a_column_that_mostly_does_not_fit_is_none():
    assert not PASTED.spans("id;nhs number;x\n1;9998625122;a\n2;12;b\n3;13;c\n4;14;d\n", [])


def test_prose_with_commas_is_no_table():
    text = "We saw the cat, the dog, and the bird.\nThen came rain, wind, and snow.\n"
    assert list(blocks(text)) == []


def test_windows_line_ends_and_quotes():
    text = 'ref\tNINO\r\n1\t"XE091417C"\r\n2\t"XY492478B"\r\n'
    assert found(text) == [("UK_NINO", "XE091417C"), ("UK_NINO", "XY492478B")]


def test_cells_may_stand_between_strokes_or_many_blanks():
    rows = [("emp no", "ni", "start"), ("104417", "QQ123456C", "2011"), ("104418", "QQ123457C", "2012")]
    for delimiter in (" / ", "    "):
        told = found("\n".join(delimiter.join(row) for row in rows))
        assert [entity for entity, _ in told] == ["EMPLOYEE_ID", "UK_NINO"] * 2
