"""People who stand in the headers of a grid: a rota with a column for each volunteer, marks with one for each pupil."""

import pyarrow as pa

from detectors.cell_values import looks_like_name
from exposure.words import Table

FEWEST = 3
MOST_OF = 0.6
HEADER = "Name"


def with_named_headers(table: Table) -> tuple[Table, ...]:
    """`table`, and before it a table of whom its headers name, where most of them are whole names.

    Each of them is a record: what the grid says of somebody stands in the person's column.
    """
    headers = [header for header in table.columns if header.strip()]
    names = [header for header in headers if looks_like_name(header) == 1.0]
    if len(names) < FEWEST or len(names) < MOST_OF * len(headers):
        return (table,)
    batch = pa.record_batch([pa.array(names, pa.string())], ["0"])
    return Table(table.place, (HEADER,), iter([batch]), max(table.first_row - 1, 0)), table
