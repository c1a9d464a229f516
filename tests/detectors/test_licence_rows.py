"""Driving licences of a table, held to their rows."""

import datetime as dt

import pyarrow as pa
import pytest

from detectors.engine import Engine
from detectors.tables import TableScanner
from exposure.found import ItemContext
from exposure.pseudonym import PseudonymKey
from exposure.words import Table

NUMBER = "MORGA753116SM9IJ"  # the published example: Sarah M. Morgan, born on 11 March 1976
SCANNER = TableScanner(PseudonymKey(b"k" * 32), Engine(), None)


def scan(rows, day=dt.date(2026, 3, 1)):
    header = ("First name", "Surname", "Date of birth", "Driving licence number")
    columns = [pa.array([row[place] for row in rows], pa.string()) for place in range(4)]
    batch = pa.record_batch(columns, names=list("0123"))
    context = ItemContext(item=1, path="HR/drivers.csv", dataset="HR", incident_date=day)
    found = list(SCANNER.scan(Table("sheet 1", header, iter([batch])), context))
    mentions = [row for one in found for row in one.mentions.to_pylist()]
    findings = [row for one in found for row in one.findings.to_pylist()]
    return mentions, [round(row["confidence"], 2) for row in findings if row["entity"] == "UK_DRIVING_LICENCE"]


@pytest.mark.parametrize(
    ("row", "linked"),
    [
        (("Sarah", "Morgan", "11/03/1976"), True),
        (("Sarah", "Ashby", "11/03/1976"), True),  # married since
        (("Sarah", "Morgan", "12/03/1976"), True),  # a slip
        (("Sarah", "Morgan", None), True),
        (("Desmond", "Fairweather", "21/11/1958"), False),
        (("Desmond", "Fairweather", None), None),
        ((None, None, "21/11/1958"), None),
    ],
)
def test_a_licence_of_somebody_else_links_nobody(row, linked):
    (one,), (score,) = scan([(*row, NUMBER)])
    assert (one["ids"] == [f"UK_DRIVING_LICENCE:{NUMBER}"]) is (linked is not False)
    if linked is not None:
        assert score == (0.99 if linked else pytest.approx(0.8, abs=0.05))


def test_it_gives_the_birth_date_that_the_row_has_not():
    (one, other), _ = scan([("Sarah", "Morgan", None, NUMBER), ("Desmond", "Fairweather", None, NUMBER)])
    assert one["birth_date"] == "1976-03-11"
    assert other["birth_date"] is None
    (young,), _ = scan([("Amy", "Okafor", None, "OKAFO053074A99QY")])
    assert young["birth_date"] == "2004-03-07"
    (undated,), _ = scan([("Sarah", "Morgan", None, NUMBER)], day=None)
    assert undated["birth_date"] is None
