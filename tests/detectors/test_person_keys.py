"""The column that holds a system's own number for a person."""

from collections.abc import Sequence

import pyarrow as pa
import pytest

from detectors.cells import Distinct
from detectors.columns import default_typer
from detectors.person_keys import key_column, key_ids
from detectors.scanner import Scanner
from exposure.found import ItemContext
from exposure.pseudonym import PseudonymKey
from exposure.words import Table

CELLS = {
    "name": ["Grace Okafor", "Tom Whitfield", "Ewa Nowak"], "condition": ["Diabetes", "Epilepsy", "Asthma"],
    "body": ["Rang about her benefits being stopped."] * 3, "author": ["jsmith"] * 3,
}  # fmt: skip


def batch_of(headers: Sequence[str]) -> pa.RecordBatch:
    """Three rows; what is not in CELLS holds numbers."""
    cells = [CELLS.get(header.split("_")[-1], ["5001", "5002", "5003"]) for header in headers]
    return pa.RecordBatch.from_arrays([pa.array(one) for one in cells], names=[str(n) for n in range(len(headers))])


def numbered(headers: Sequence[str], place: str) -> tuple[int, str] | None:
    """The key column of a table."""
    return key_column(headers, default_typer().types(headers, batch_of(headers), place), place)


@pytest.mark.parametrize(
    ("headers", "place", "key"),
    [
        (("id", "person_id", "condition"), "casework.sqlite!health table health", (1, "person")),
        (("note_id", "ClientID", "author_id", "body"), "x.sqlite!note table note", (1, "client")),
        (("fk_user", "client_id", "body"), "x.sqlite!note table note", (1, "client")),
        (("contact_id", "person_id", "value"), "x.sqlite!contact table contact", (1, "person")),
        (("id", "full_name"), "clubs.sqlite!member table member", (0, "member")),
        (("id", "full_name"), "x.sqlite!tbl_Clients table tbl_Clients", (0, "client")),
        (("Pupil No", "condition"), "attendance.csv", (0, "pupil")),
        (("id", "condition"), "x.sqlite!conditions table conditions", None),
        (("order_id", "product_id", "condition"), "shop.csv", None),
        (("id", "full_name"), "x.sqlite!wards table wards", None),
    ],
)
def test_whom_a_column_numbers(headers: tuple[str, ...], place: str, key: tuple[int, str] | None) -> None:
    """By the header, and by the table's name where the header says "id" and nothing else."""
    assert numbered(headers, place) == key


def test_keys_are_of_their_system_alone() -> None:
    """The same number in another database, or of another kind of person, is another key."""
    cells = Distinct.of(pa.array(["5001", "0", None, "5001.0"]))
    ids = key_ids((0, "person"), cells, "a/casework.sqlite!health").to_pylist()
    assert ids[0] is not None
    assert ids == [ids[0], None, None, ids[0]]
    assert key_ids((0, "person"), cells, "a/casework.sqlite!note").to_pylist() == ids
    assert key_ids((0, "person"), cells, "a/other.sqlite!health").to_pylist()[0] != ids[0]
    assert key_ids((0, "client"), cells, "a/casework.sqlite!health").to_pylist()[0] != ids[0]


def test_a_row_with_a_key_alone_is_a_mention_with_what_it_says() -> None:
    """What a child table says of somebody's health is said of the key's person."""
    headers = ("id", "person_id", "condition")
    table = Table("table health", headers, iter([batch_of(headers)]))
    context = ItemContext(path="db/casework.sqlite!health", dataset="db/casework.sqlite:health")
    (found,) = Scanner(PseudonymKey(b"k" * 32)).table(table, context)
    rows = found.mentions.to_pylist()
    assert all("health" in row["categories"] for row in rows)
    assert len({row["ids"][0] for row in rows}) == 3
