"""The column that holds a system's own number for a person: "person_id", "Client No", the "id" of members."""

import hashlib
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from detectors.bulk import matches, where
from detectors.header_words import OWNERS, SUBJECTS
from detectors.headers import words
from exposure.found import Role
from exposure.schemas import PERSON_KEY

if TYPE_CHECKING:
    from detectors.cells import Distinct
    from detectors.column_type import ColumnType

NUMBERED = frozenset({"id", "number", "reference", "key", "code", "pk", "fk", "uid", "guid", "uuid"})
PERSONS = (
    frozenset(SUBJECTS) | frozenset(phrase for phrase, who in OWNERS if who == Role.CHILD) | {"contact", "beneficiary"}
) - {"main", "primary", "lead", "user", "staff", "employee", "worker", "holder", "owner", "reader", "nominal"}
WORKERS = frozenset({"user", "staff", "employee", "worker"})
"""Whose number stands in many tables for who wrote the row: the record's own person only where no other key stands."""
NAMES = frozenset({"given", "family", "full name", "family, given", "given family"})
PLURALS = {"people": "person", "children": "child"}
TABLE_WORDS = frozenset({"tbl", "dbo", "public", "table", "data", "details", "detail", "record", "records", "master"})
NOTHING = r"(?i)^(?:0+|-1|9{4,}|null|none|n/?a|unknown|[-.?])$"

Key = tuple[int, str]  # a column, and whom its numbers number


def key_column(headers: Sequence[str], found: "Sequence[ColumnType]", place: str) -> Key | None:
    """The column that numbers the record's own person, and the word for whom it numbers; None where there is none.

    `place` is the words of where the table lies; its last is the table's name. A bare "id" numbers whom the table is
    named after, where the table names persons.
    """
    strong = {one.column for one in found if one.field == "id" and one.entity != "CASE_REF"}
    named = any(one.field in NAMES and not one.who for one in found)
    table = _singular(place)
    keys = [
        (number, whom)
        for number, header in enumerate(headers)
        if (whom := _numbers(header)) and number not in strong and (named or whom != table)
    ]
    own = [key for key in keys if key[1] not in WORKERS] or keys
    if own:
        return own[0]
    bare = next((number for number, header in enumerate(headers) if words(header) == ("id",)), None)
    return (bare, table) if named and bare is not None and table in PERSONS | WORKERS else None


def key_ids(key: Key, cells: "Distinct", path: str) -> pa.StringArray:
    """The keys of a column's rows as a mention's `ids`, null where a cell holds none.

    They are told apart by where the table lies: the database it is in, or a file's folder.
    """
    container, inside, _ = path.rpartition("!")
    system = container if inside else path.rpartition("/")[0]
    scope = hashlib.blake2b(f"{system}\x1f{key[1]}".encode(), digest_size=6).hexdigest()
    plain = pc.replace_substring_regex(pc.utf8_trim_whitespace(pc.utf8_lower(cells.values)), r"\.0$", "")
    held = where(~matches(plain, NOTHING) & matches(plain, r"\d"), plain)
    return cells.take(pc.binary_join_element_wise(f"{PERSON_KEY}:{scope}", held, ":"))


def _numbers(header: str) -> str:
    """Whom a header's numbers number: "client" of "fk_client_id", or "" where it says no such thing."""
    parts = words(header)
    rest = " ".join(part for part in parts if part not in NUMBERED)
    return rest if len(rest.split()) < len(parts) and rest in PERSONS | WORKERS else ""


def _singular(place: str) -> str:
    """The last word of a table's name as a word for one."""
    named = [word for word in words(re.split(r"[!/]", place.strip())[-1]) if word not in TABLE_WORDS]
    last = named[-1] if named else ""
    return PLURALS.get(last) or (last[:-3] + "y" if last.endswith("ies") else last.removesuffix("s"))
