"""Parquet, Feather (Arrow files and streams) and ORC: one table each, read batch by batch."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pyarrow as pa

from exposure.words import Blob, Cause, Content, Table, Unreadable
from sources.arrow_values import as_strings, columns_of
from sources.reader import Reader
from sources.tables import BATCH_ROWS

_PARQUET, _LOCKED, _ARROW, _FEATHER, _ORC = b"PAR1", b"PARE", b"ARROW1", b"FEA1", b"ORC"
Opened = tuple[pa.Schema, Iterator[pa.RecordBatch]]


def _parquet(source: Any) -> Opened:
    from pyarrow.parquet import ParquetFile  # noqa: PLC0415 - loaded only for such a file

    file = ParquetFile(source)
    return file.schema_arrow, file.iter_batches(BATCH_ROWS)


def _arrow(source: Any) -> Opened:
    file = pa.ipc.open_file(source)
    return file.schema, (file.get_batch(number) for number in range(file.num_record_batches))


def _feather(source: Any) -> Opened:
    from pyarrow.feather import read_table  # noqa: PLC0415

    table = read_table(source)
    return table.schema, iter(table.to_batches(BATCH_ROWS))


def _orc(source: Any) -> Opened:
    from pyarrow.orc import ORCFile  # noqa: PLC0415

    file = ORCFile(source)
    return file.schema, (file.read_stripe(number) for number in range(file.nstripes))


_KINDS: dict[bytes, Callable[[Any], Opened]] = {
    _PARQUET: _parquet,
    _LOCKED: _parquet,
    _ARROW: _arrow,
    _FEATHER: _feather,
    _ORC: _orc,
}


def read(blob: Blob) -> Iterator[Content]:
    """The table; where it breaks off, the rows before the break."""
    head = blob.read(8)
    opener = next((_KINDS[magic] for magic in READER.magic if head.startswith(magic)), None)
    if opener is None:
        raise Unreadable(Cause.UNSUPPORTED)
    with blob.open() as stream, _own_causes():
        schema, batches = opener(pa.PythonFile(stream, mode="r"))
        yield Table("", columns_of(schema), as_strings(_checked(batches)))


@contextmanager
def _own_causes() -> Iterator[None]:
    try:
        yield
    except (pa.ArrowException, OSError, ValueError) as error:
        locked = "encrypt" in str(error).lower() or "decrypt" in str(error).lower()
        raise Unreadable(Cause.ENCRYPTED if locked else Cause.CORRUPT) from None


def _checked(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    with _own_causes():
        yield from batches


READER = Reader(
    name="columnar",
    label="Parquet, Feather, Arrow and ORC",
    suffixes=(".parquet", ".feather", ".arrow", ".orc"),
    read=read,
    magic=tuple(_KINDS),
)
