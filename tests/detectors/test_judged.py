"""Columns judged on the whole of a table, not on its first rows alone."""

import pyarrow as pa
import pytest

from detectors.columns import default_typer
from detectors.judged import Judged, gathered, sampled

NUMBERS = ["999 000 0018", "999 000 0026", "999 000 0034", "999 000 0042", "999 000 0050"]
MAILS = [f"{name}@example.org" for name in "ann bob cat dan eve fay gus hal ian jon kim lee mia ned oma".split()]
PHONES = [f"020 7946 0{number:03}" for number in range(40)]


def batch(*columns):
    return pa.record_batch([pa.array(one, pa.string()) for one in columns], names=[str(n) for n in range(len(columns))])


def held(types):
    return {one.column: one.entity for one in types}


def test_a_column_that_fills_late_is_not_lost():
    judged = Judged(default_typer(), ("Surname", "NHS No"), "list.csv")
    assert held(judged.types(batch(["Smith"] * 5, [None] * 4 + [" "]))) == {0: "PERSON"}
    assert held(judged.types(batch(["Smith"] * 5, NUMBERS))) == {0: "PERSON", 1: "UK_NHS"}
    assert held(judged.types(batch(["Smith"] * 5, [None] * 5))) == {0: "PERSON", 1: "UK_NHS"}


def test_a_table_whose_first_rows_are_empty():
    judged = Judged(default_typer(), ("Surname", "NHS No"), "list.csv")
    assert judged.types(batch([], [])) == []
    assert held(judged.types(batch([None], [None]))) == {}
    assert held(judged.types(batch(["Smith"] * 5, NUMBERS))) == {0: "PERSON", 1: "UK_NHS"}


def test_later_rows_of_another_kind():
    judged = Judged(default_typer(), ("Surname", "Contact number"), "list.csv")
    mails = [f"{one.partition('@')[0]}{number}@example.org" for one in MAILS for number in range(3)]
    assert held(judged.types(batch(["Smith"] * 40, PHONES)))[1] == "PHONE_NUMBER"
    assert held(judged.types(batch(["Smith"] * 45, mails)))[1] == "EMAIL_ADDRESS"
    assert held(judged.types(batch(["Smith"] * 40, PHONES)))[1] == "PHONE_NUMBER"


def test_a_sample_is_from_all_over_the_column(monkeypatch):
    monkeypatch.setattr("detectors.judged.CELLS", 10)
    few = [None] * 90 + [" "] * 5 + ["a", "b", "c", "d", "e"]
    taken = sampled(batch([str(n) for n in range(100)], few, ["x" * 5000] + [""] * 99))
    numbers = [int(one) for one in taken.column(0).to_pylist()]
    assert (len(numbers), numbers[0], numbers[-1]) == (10, 0, 99)
    assert taken.column(1).to_pylist() == ["a", "b", "c", "d", "e", None, None, None, None, None]
    assert [len(one) for one in taken.column(2).to_pylist() if one] == [2000]


def test_small_batches_are_put_together():
    found = list(gathered(batch([str(n)]) for n in range(5)))
    assert [one.column(0).to_pylist() for one in found] == [["0", "1", "2", "3", "4"]]


def test_rows_before_a_break_are_given(monkeypatch):
    monkeypatch.setattr("detectors.judged.GATHERED_ROWS", 2)

    def broken():
        yield from (batch([str(n)]) for n in range(3))
        raise OSError

    found = gathered(broken())
    assert [next(found).num_rows, next(found).num_rows] == [2, 1]
    with pytest.raises(OSError):
        next(found)
