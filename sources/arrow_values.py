"""Typed Arrow columns as the strings a table is read as: ISO dates, plain numbers, nested values in words."""

from collections.abc import Iterable, Iterator

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.types as kinds

from sources.databases.values import as_text
from sources.tables import BATCH_ROWS


def columns_of(schema: pa.Schema) -> tuple[str, ...]:
    """The names of the columns, those of a record inside a column with the column's name before them."""
    return tuple(str(name) for name in schema.empty_table().flatten().column_names)


def as_strings(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """The batches with every column as strings, named by its place, of at most 65,536 rows each."""
    for batch in batches:
        table = pa.Table.from_batches([batch]).flatten()
        names = [str(number) for number in range(table.num_columns)]
        arrays = [_strings(column) for column in table.columns]
        yield from pa.table(arrays, names=names).to_batches(max_chunksize=BATCH_ROWS)


def _strings(column: pa.ChunkedArray) -> pa.ChunkedArray:
    if kinds.is_dictionary(column.type):
        column = column.cast(column.type.value_type)
    kind = column.type
    plain = kinds.is_integer(kind) or kinds.is_string(kind) or kinds.is_large_string(kind) or kinds.is_date(kind)
    if plain or kinds.is_decimal(kind) or kinds.is_null(kind):
        found = column.cast(pa.string())
    else:
        found = pa.chunked_array([pa.array([as_text(value) for value in column.to_pylist()], pa.string())])
    return pc.if_else(pc.equal(found, ""), pa.scalar(None, pa.string()), found)
