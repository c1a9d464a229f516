"""Tables on their side: a field a row, forms of labels and answers, and tables that stand as they are."""

import pyarrow as pa
import pytest

from detectors.columns import default_typer
from detectors.sideways import upright
from exposure.words import Table

LABELS = ("Name", "DOB", "NHS No", "Ward")
ANSWERS = (("Joanna Okafor", "01/02/1980", "999 000 0018", "North"), ("Peter Smith", "", "999 000 0026", "South"))


def table(columns, rows):
    width = max([len(columns), *map(len, rows)])
    batch = pa.record_batch(
        [pa.array([row[place] for row in rows], pa.string()) for place in range(width)], [str(n) for n in range(width)]
    )
    return Table("", tuple(columns) or ("",) * width, iter([batch]))


def read(turned):
    batches = list(turned.batches)
    return turned.columns, [list(row) for batch in batches for row in zip(*(c.to_pylist() for c in batch), strict=True)]


SIDE = [[label, *(answers[place] for answers in ANSWERS)] for place, label in enumerate(LABELS)]


@pytest.mark.parametrize(("columns", "rows"), [((), SIDE), (tuple(SIDE[0]), SIDE[1:])])
def test_a_field_a_row_becomes_a_record_a_row(columns, rows):
    assert read(upright(table(columns, rows), default_typer())) == (LABELS, [list(one) for one in ANSWERS])


def test_forms_under_one_another_are_a_record_each():
    rows = [[label, answer] for answers in ANSWERS for label, answer in zip(LABELS, answers, strict=True)]
    assert read(upright(table((), rows), default_typer())) == (LABELS, [list(one) for one in ANSWERS])


@pytest.mark.parametrize(
    ("columns", "rows"),
    [
        (LABELS, [list(one) for one in ANSWERS]),
        (("variable", "label"), [["age", "years of age"], ["sex", "sex at birth"], ["name", "name of the ship"]]),
        ((), [["Monday", "12"], ["Tuesday", "14"], ["Wednesday", "9"], ["Thursday", "11"]]),
    ],
)
def test_what_stands_stays(columns, rows):
    assert read(upright(table(columns, rows), default_typer()))[1] == rows


@pytest.mark.parametrize("columns", [(), ("Name", "Date of birth")])
def test_what_came_before_a_table_breaks_off_is_kept(columns):
    def breaking():
        yield pa.record_batch([pa.array(["Joanna Okafor"]), pa.array(["01/02/1980"])], ["0", "1"])
        raise OSError("the file ends here")

    batches = iter(upright(Table("", columns or ("", ""), breaking()), default_typer()).batches)
    assert next(batches).num_rows == 1
    with pytest.raises(OSError, match="ends here"):
        next(batches)
