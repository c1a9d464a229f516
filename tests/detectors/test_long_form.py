"""Tables with a row for each answer."""

from collections.abc import Sequence

import pyarrow as pa
import pytest

from detectors.columns import default_typer
from detectors.long_form import widened
from detectors.scanner import Scanner
from exposure.found import ItemContext
from exposure.pseudonym import PseudonymKey
from exposure.words import Table

PEOPLE = (
    ("Grace", "Okafor", "03/04/1981", "Diabetes"),
    ("Tom", "Whitfield", "12/11/1975", "None"),
    ("Ewa", "Nowak", "30/01/1990", "Asthma"),
)
QUESTIONS = ("First name", "Surname", "Date of birth", "Do you have a health condition?")
HEADERS = ("response_id", "question", "answer")
ANSWERS = [
    (f"R{number}", question, answer)
    for number, person in enumerate(PEOPLE)
    for question, answer in zip(QUESTIONS, person, strict=True)
]


def table_of(headers: Sequence[str], *parts: Sequence[tuple[str, ...]]) -> Table:
    """A table in one batch a part."""
    names = [str(number) for number in range(len(headers))]
    batches = [
        pa.RecordBatch.from_arrays([pa.array(cells) for cells in zip(*part, strict=True)], names=names)
        for part in parts
    ]
    return Table("", tuple(headers), iter(batches))


def test_a_survey_is_a_record_a_person() -> None:
    """Who answered, and what of."""
    (found,) = Scanner(PseudonymKey(b"k" * 32), names=False).table(
        table_of(HEADERS, ANSWERS), ItemContext(path="s.csv")
    )
    rows = found.mentions.to_pylist()
    assert [(row["given"], row["family"], row["birth_date"]) for row in rows] == [
        ("grace", "okafor", "1981-04-03"), ("tom", "whitfield", "1975-11-12"), ("ewa", "nowak", "1990-01-30"),
    ]  # fmt: skip
    assert ["health" in row["categories"] for row in rows] == [True, False, True]


@pytest.mark.parametrize("cut", [1, 4, 6, 11])
def test_answers_that_go_on_in_the_next_batch_are_one_record(cut: int) -> None:
    """Wherever the batch ends, once the first has shown the form."""
    more = [(whose.replace("R", "S"), question, answer) for whose, question, answer in ANSWERS]
    wide = widened(table_of(HEADERS, ANSWERS + more[:cut], more[cut:]), default_typer())
    assert wide.columns == ("response_id", *QUESTIONS, "other answers")
    assert [row["0"] for batch in wide.batches for row in batch.to_pylist()] == ["R0", "R1", "R2", "S0", "S1", "S2"]


def test_what_stands_beside_the_answers_is_kept() -> None:
    """What they were before, and when they were given."""
    rows = [(*row[:2], "before", row[2], "2026-01-01") for row in ANSWERS]
    headers = ("id", "field", "old", "value", "when")
    wide = widened(table_of(headers, rows), default_typer())
    assert wide.columns[-2:] == ("old", "when")
    batch = next(wide.batches)
    assert batch.to_pylist()[0]["6"] == "before"
    assert batch.to_pylist()[0]["1"] == "Grace"


def test_a_question_asked_later_is_kept() -> None:
    """In a column for such."""
    late = [("R9", "Surname", "Ali"), ("R9", "Allergies", "Nuts"), ("R9", "Diet", "Vegan")]
    rows = [
        row for batch in widened(table_of(HEADERS, ANSWERS, late), default_typer()).batches for row in batch.to_pylist()
    ]
    assert rows[-1]["5"] == "Allergies: Nuts; Diet: Vegan"


@pytest.mark.parametrize(
    ("headers", "rows"),
    [
        (
            ("Name", "Team", "Room"),
            [("Grace Okafor", "Parks", "1"), ("Tom Whitfield", "Parks", "2"), ("Ewa Nowak", "IT", "1")] * 4,
        ),
        (
            ("meter", "kind", "value"),
            [(f"M{n}", kind, "1") for n in range(4) for kind in ("kWh", "Make", "Site", "Date")],
        ),
    ],
)
def test_other_tables_stand_as_they_are(headers: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """Names in a column, or questions about things."""
    table = widened(table_of(headers, rows), default_typer())
    assert table.columns == headers
    assert sum(batch.num_rows for batch in table.batches) == len(rows)
