"""SQLite databases found as files: each table an item and a dataset of its own."""

from collections.abc import Iterator

from exposure.words import Blob, Content, Member
from sources.databases import sqlite
from sources.reader import Reader


def read(blob: Blob) -> Iterator[Content]:
    """A member for each table."""
    for name in sqlite.table_names(blob):
        yield Member(name, sqlite.opener(blob, name), dataset=name)


READER = Reader(
    name="sqlite",
    label="SQLite databases",
    suffixes=(".sqlite", ".sqlite3", ".db3", ".gpkg"),
    read=read,
    magic=(b"SQLite format 3\x00",),
)
