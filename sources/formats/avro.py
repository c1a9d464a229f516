"""Avro: the records of a container file as a table, nested ones with their names joined."""

from collections.abc import Iterator
from typing import BinaryIO

from exposure.words import Blob, Cause, Content, Unread, Unreadable
from sources.reader import Reader
from sources.records import flat
from sources.tables import tables_of_records


def read(blob: Blob) -> Iterator[Content]:
    """The records; where the file breaks off, those before the break."""
    failures: list[bool] = []
    with blob.open() as stream:
        yield from tables_of_records(_records(stream, failures), "")
    if failures:
        yield Unread("end of the file", Cause.CORRUPT, 0.5)


def _records(stream: BinaryIO, failures: list[bool]) -> Iterator[dict[str, str]]:
    from fastavro import reader  # noqa: PLC0415 - loaded only for such a file

    begun = False
    try:
        for record in reader(stream):
            begun = True
            yield dict(flat("", record))
    except Exception:  # noqa: BLE001 - broken bytes break the library in many ways
        if not begun:
            raise Unreadable(Cause.CORRUPT) from None
        failures.append(True)


READER = Reader(name="avro", label="Avro", suffixes=(".avro",), read=read, magic=(b"Obj\x01",))
