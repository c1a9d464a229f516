"""SQLite: files opened read-only and unchanged, or read from memory; every table and what it holds as text."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

from exposure.errors import SourceError
from exposure.words import Blob, Cause, Content, Table, Unreadable
from sources.databases import Database, TableInfo
from sources.databases.documents import Documents
from sources.tables import batches

_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"


def connect(blob: Blob) -> sqlite3.Connection:
    """A read-only connection that leaves no file beside the database; raises sqlite3.Error."""
    if blob.path is None:
        connection = sqlite3.connect(":memory:")
        connection.deserialize(blob.read())
    else:
        address = f"file:{quote(str(blob.path.absolute()))}?mode=ro&immutable=1"
        connection = sqlite3.connect(address, uri=True)
    connection.text_factory = lambda data: data.decode("utf-8", "windows")
    connection.execute("PRAGMA query_only = ON")
    return connection


def table_names(blob: Blob) -> list[str]:
    """The names of the tables; raises Unreadable."""
    try:
        with closing(connect(blob)) as connection:
            return [str(name) for (name,) in connection.execute(_TABLES)]
    except (sqlite3.Error, OverflowError, MemoryError):
        raise Unreadable(_cause(blob)) from None


def _cause(blob: Blob) -> Cause:
    """A file without SQLite's mark that was opened as one is most likely encrypted as a whole."""
    return Cause.CORRUPT if blob.read(16).startswith(b"SQLite format 3") else Cause.ENCRYPTED


def rows(blob: Blob, name: str, share: float = 1.0) -> Iterator[Content]:
    """One table, or a share of its rows, streamed, then the documents in its cells; Unreadable where it breaks off."""
    try:
        with closing(connect(blob)) as connection:
            query = _query(connection, name, share)
            cursor = connection.execute(query)
            columns = tuple(str(column[0]) for column in cursor.description)
    except sqlite3.Error:
        raise Unreadable(Cause.CORRUPT) from None
    documents = Documents(columns, partial(_fetched, blob, query))
    yield Table(f"table {name}", columns, batches(documents.cells(_fetched(blob, query)), len(columns)))
    yield from documents.members()


def _query(connection: sqlite3.Connection, name: str, share: float) -> str:
    """All rows, or those whose number falls into the share; every row where the table numbers none."""
    query = f"SELECT * FROM {_quoted(name)}"  # noqa: S608 - the name is the database's own
    if share >= 1:
        return query
    drawn = f"{query} WHERE (rowid * 2654435761) % 4294967296 < {int(share * 4294967296)}"
    try:
        connection.execute(f"{drawn} LIMIT 0")
    except sqlite3.Error:
        return query
    return drawn


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _fetched(blob: Blob, query: str) -> Iterator[Sequence[Any]]:
    with closing(connect(blob)) as connection:
        try:
            yield from connection.execute(query)
        except (sqlite3.Error, OverflowError):
            raise Unreadable(Cause.CORRUPT) from None


def _file(url: str) -> Path:
    return Path(unquote(url.partition("://")[2].partition("?")[0].removeprefix("/")))


def _tables(url: str) -> Sequence[TableInfo]:
    try:
        return [TableInfo(name) for name in table_names(Blob.of_file(_file(url)))]
    except OSError:
        raise SourceError("the SQLite file does not exist or may not be read; check the path") from None
    except Unreadable:
        raise SourceError("the file is not a SQLite database that can be read, or is encrypted") from None


def _read(url: str, table: str, share: float = 1.0) -> Iterator[Content]:
    yield from rows(Blob.of_file(_file(url)), table, share)


def opener(blob: Blob, name: str) -> Any:
    """Opens one table when its turn comes."""
    return lambda: rows(blob, name)


DATABASE = Database(name="sqlite", label="SQLite", schemes=("sqlite",), tables=_tables, read=_read)
