"""People who stand in the headers of a grid: a rota with a column for each volunteer, marks with one for each pupil."""

from dataclasses import replace
from itertools import chain

import pyarrow as pa

from detectors.cell_values import looks_like_name, may_be_name
from exposure.words import Table

FEWEST = 3
MOST_OF = 0.6
HEADER = "Name"


def with_named_headers(table: Table) -> tuple[Table, ...]:
    """`table`, and before it a table of whom its headers name, where most of them are whole names.

    Each of them is a record: what the grid says of somebody stands in the person's column. A table without headers may
    have them in its first row.
    """
    table, headers = _headers(table)
    said = [header for header in headers if header.strip()]
    names = [header for header in said if looks_like_name(header) == 1.0]
    if len(names) < FEWEST or len(names) < MOST_OF * len(said):
        return (table,)
    people = [header for place, header in enumerate(said) if header in names or (place and _written_as_name(header))]
    batch = pa.record_batch([pa.array(people, pa.string())], ["0"])
    return Table(table.place, (HEADER,), iter([batch]), max(table.first_row - 1, 0)), table


def _written_as_name(header: str) -> bool:
    """Whether a header beside names is one too, though its words are in no list: "Seçgül Arslan"."""
    words = header.split()
    return 2 <= len(words) <= 4 and header.istitle() and may_be_name(header)


def _headers(table: Table) -> tuple[Table, list[str]]:
    """The headers of `table`, or its first row where it has none; and the table, still to be read."""
    if any(table.columns):
        return table, list(table.columns)
    batches = iter(table.batches)
    first = next(batches, None)
    if first is None:
        return replace(table, batches=iter(())), []
    row = [column[0].as_py() or "" for column in first.columns] if first.num_rows else []
    return replace(table, batches=chain([first], batches)), row
