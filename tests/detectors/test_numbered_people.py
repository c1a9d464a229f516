"""Several persons of one kind in a row, told apart by the numbers in the headers."""

import pyarrow as pa
import pytest

from detectors.columns import default_typer

CELLS = {
    "surname": ("Okafor", "Whitfield", "Nowak"), "forename": ("Grace", "Tom", "Ewa"), "title": ("Mrs", "Mr", "Ms"),
    "dob": ("03/04/1981", "12/11/1975", "30/01/1990"), "name": ("Grace Okafor", "Tom Whitfield", "Ewa Nowak"),
    "tel": ("07700 900123", "07700 900456", "07700 900789"), "address": ("1 Mill Road", "22 Kiln Lane", "7 Gas Street"),
}  # fmt: skip


def whose(*headers: str) -> dict[str, str]:
    """The owner of each column that is understood."""
    kinds = [next(kind for kind in (*list(CELLS), "name") if kind in header.lower()) for header in headers]
    columns = [pa.array(CELLS[kind]) for kind in kinds]
    batch = pa.RecordBatch.from_arrays(columns, names=[str(number) for number in range(len(headers))])
    return {headers[one.column]: one.who for one in default_typer().types(headers, batch)}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("T1 Title", "T1 Forename", "T1 Surname", "T1 DOB"), ("T2 Title", "T2 Forename", "T2 Surname", "T2 DOB")),
        (("Applicant1Forename", "Applicant1Surname"), ("Applicant2Forename", "Applicant2Surname")),
        (("Tenant Name 1", "DOB 1"), ("Tenant Name 2", "DOB 2")),
        (("Forename 1", "Surname 1"), ("Forename 2", "Surname 2")),
        (("Surname", "Forename", "DOB"), ("Surname.1", "Forename.1", "DOB.1")),
        (("Occupier_1_Name",), ("Occupier_2_Name",)),
    ],
)
def test_a_second_person_has_columns_of_its_own(first: tuple[str, ...], second: tuple[str, ...]) -> None:
    """Whatever way the headers are numbered, the first is the record's own person and the second is not."""
    told = whose(*first, *second, "Address")
    assert {told[header] for header in (*first, "Address")} == {""}
    (other,) = {told[header] for header in second}
    assert other.startswith("subject ")


@pytest.mark.parametrize(
    "headers",
    [
        ("Forename 1", "Forename 2", "Surname"),
        ("Surname", "Forename", "Tel 1", "Tel 2"),
        ("Surname", "Forename", "Address 1", "Address 2"),
    ],
)
def test_two_forenames_phones_or_lines_are_one_persons(headers: tuple[str, ...]) -> None:
    """Numbers of what one person has several of do not make a second person."""
    assert set(whose(*headers).values()) == {""}
