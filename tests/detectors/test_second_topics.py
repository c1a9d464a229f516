"""Columns whose answers say two things of somebody."""

import pyarrow as pa
import pytest

from detectors.columns import default_typer

NAMES = ("Grace Okafor", "Tom Whitfield", "Ewa Nowak")
NEEDS = ("Memory and cognition", "Autism", "Mental health")


@pytest.mark.parametrize(
    ("header", "both"),
    [
        ("Primary support reason", {"HEALTH", "SOCIAL_CARE"}),
        ("SEN primary need", {"HEALTH", "EDUCATION"}),
        ("Disability", {"HEALTH"}),
    ],
)
def test_an_answer_may_say_two_things(header: str, both: set[str]) -> None:
    """A need of care or at school is one of health as well."""
    batch = pa.RecordBatch.from_arrays([pa.array(NAMES), pa.array(NEEDS)], names=["0", "1"])
    found = default_typer().types(("Name", header), batch)
    assert {one.entity for one in found if one.column == 1} == both
