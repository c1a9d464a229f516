"""People who stand in the headers of a grid."""

import pyarrow as pa
import pytest

from detectors.scanner import Scanner
from exposure.found import ItemContext
from exposure.pseudonym import PseudonymKey
from exposure.words import Table


@pytest.fixture(scope="module")
def scanner() -> Scanner:
    """A scanner without trained weights."""
    return Scanner(PseudonymKey(b"k" * 32), names=False)


def named(scanner: Scanner, *headers: str) -> list[tuple[str, str]]:
    """Whom a grid of three weeks names."""
    cells = [pa.array(["AM", "PM", "Hol"]) for _ in headers]
    batch = pa.RecordBatch.from_arrays(cells, names=[str(number) for number in range(len(headers))])
    found = list(scanner.table(Table("sheet Rota", headers, iter([batch])), ItemContext(path="rota.xlsx")))
    rows = [row for one in found for row in one.mentions.to_pylist()]
    assert len({row["record"] for row in rows}) == len(rows)
    return [(row["given"], row["family"]) for row in rows]


def test_a_rotas_headers_are_people(scanner: Scanner) -> None:
    """Each is one."""
    found = named(scanner, "Week beginning", "Grace Okafor", "Tom Whitfield", "Ewa Nowak", "Mary Smith")
    assert found == [("grace", "okafor"), ("tom", "whitfield"), ("ewa", "nowak"), ("mary", "smith")]


def test_headers_in_the_first_row_of_a_table_without(scanner: Scanner) -> None:
    """As a spreadsheet's grid is read."""
    rows = [("Week beginning", "2026-01-05"), ("Grace Okafor", "AM"), ("Tom Whitfield", "PM"), ("Ewa Nowak", "Hol")]
    batch = pa.RecordBatch.from_arrays([pa.array(cells) for cells in rows], names=["0", "1", "2", "3"])
    found = list(scanner.table(Table("sheet Rota", ("",) * 4, iter([batch])), ItemContext(path="rota.xlsx")))
    families = [row["family"] for one in found for row in one.mentions.to_pylist()]
    assert families == ["okafor", "whitfield", "nowak"]


@pytest.mark.parametrize(
    "headers",
    [
        ("Week", "Leeds North", "Kirkstall Abbey", "St James", "Victoria Park"),
        ("Date", "Room", "Grace Okafor", "Tom Whitfield", "Shift", "Hours"),
        ("Date", "Early", "Late", "Night"),
    ],
)
def test_other_headers_are_nobody(scanner: Scanner, headers: tuple[str, ...]) -> None:
    """Wards, buildings and shifts are none."""
    assert named(scanner, *headers) == []
