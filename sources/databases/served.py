"""What the databases behind a server share: sessions that cannot write, rows streamed, no word of a driver let out."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

from exposure.errors import SourceError
from exposure.words import Cause, Content, Table, Unreadable
from sources.databases import TableInfo
from sources.databases.documents import Documents
from sources.tables import batches

STATEMENT_SECONDS = 4 * 3600
"""So long may one statement run on the server."""

WAIT_SECONDS = 15
_FETCHED, _FETCHED_DOCUMENTS = 5_000, 20


@dataclass(frozen=True, slots=True)
class Server:
    """One engine: its driver, how a session is made unable to write, its tables, and what its errors mean.

    `tables` is a query for schema, table and bytes. `settled` are statements that open a session, each of which the
    server may not know. `code` is what an error says of itself, `causes` what that means. `sampled` stands behind a
    table's name to draw a share of its rows ("{share}", or "{percent}"), `drawn` where the server takes that for no
    table. `binary` are the driver's types of columns that may hold documents.
    """

    label: str
    driver: str
    connecting: Mapping[str, Any]
    tables: str
    code: Callable[[Any], Any]
    causes: Mapping[Any, Cause]
    options: Mapping[str, Any]
    settled: Sequence[str] = ()
    must: Sequence[str] = ()
    sampled: str = ""
    drawn: str = ""
    binary: frozenset[Any] = frozenset()


@contextmanager
def session(server: Server, url: str) -> Iterator[Any]:
    """A connection that cannot write, its rows streamed; raises what the driver raises."""
    from sqlalchemy import create_engine  # noqa: PLC0415 - heavy, and only for databases
    from sqlalchemy.engine import make_url  # noqa: PLC0415
    from sqlalchemy.pool import NullPool  # noqa: PLC0415

    address = make_url(url).set(drivername=server.driver)
    engine = create_engine(address, poolclass=NullPool, connect_args=dict(server.connecting), hide_parameters=True)
    with engine.connect() as connection:
        opened = connection.execution_options(**server.options)
        for statement in server.settled:
            _try(opened, statement)
        for statement in server.must:
            opened.exec_driver_sql(statement)
        yield opened
    engine.dispose()


def _try(connection: Any, statement: str) -> None:
    from sqlalchemy.exc import DBAPIError  # noqa: PLC0415

    try:
        connection.exec_driver_sql(statement)
    except DBAPIError:
        connection.rollback()


def tables(server: Server, url: str) -> Sequence[TableInfo]:
    """The tables of a database; raises SourceError without a driver's words."""
    from sqlalchemy import text  # noqa: PLC0415

    try:
        with session(server, url) as connection:
            found = connection.execute(text(server.tables))
            return [TableInfo(f"{schema}.{table}", int(size or 0)) for schema, table, size in found]
    except ImportError:
        raise SourceError(
            f"the driver for {server.label} is not installed; install {server.driver.partition('+')[2]}"
        ) from None
    except Exception:  # noqa: BLE001 - a driver's message names the user, the host and at times the password
        raise SourceError(
            f"the {server.label} database cannot be opened; check its address, the user's rights and the network"
        ) from None


def read(server: Server, url: str, table: str, share: float = 1.0) -> Iterator[Content]:
    """The rows of one table, then the documents in its cells; raises Unreadable."""
    yield from _checked(server, _contents(server, url, table, share))


def _contents(server: Server, url: str, table: str, share: float) -> Iterator[Content]:
    columns, tail, fetched = _measured(server, url, table, share)
    again = partial(_rows, server, url, table, tail, fetched)
    documents = Documents(columns, lambda: _checked(server, again()))
    rows = documents.cells(again())
    yield Table(f"table {table}", columns, _checked(server, batches(rows, len(columns))))
    yield from documents.members()


def _measured(server: Server, url: str, table: str, share: float) -> tuple[tuple[str, ...], str, int]:
    """The columns' names, what draws the sample, and how many rows may be held at once."""
    from sqlalchemy.exc import DBAPIError  # noqa: PLC0415

    tails = [tail.format(share=share, percent=share * 100) for tail in (server.sampled, server.drawn) if tail]
    if share >= 1:
        tails = [""]
    for tail in tails:
        with session(server, url) as connection:
            try:
                result = _selected(connection, table, f"{tail} {'AND' if 'WHERE' in tail else 'WHERE'} 1 = 0", 1)
            except DBAPIError:
                if tail != tails[-1]:
                    continue
                raise
            kinds = {column[1] for column in result.cursor.description}
            names = tuple(str(key) for key in result.keys())  # noqa: SIM118 - a result, no mapping
            result.close()
            return names, tail, _FETCHED if server.binary.isdisjoint(kinds) else _FETCHED_DOCUMENTS
    raise Unreadable(Cause.UNSUPPORTED)


def _rows(server: Server, url: str, table: str, tail: str, fetched: int) -> Iterator[Sequence[Any]]:
    with session(server, url) as connection:
        yield from _selected(connection, table, tail, fetched)


def _selected(connection: Any, table: str, tail: str, fetched: int) -> Any:
    """The rows of a table, streamed."""
    from sqlalchemy import text  # noqa: PLC0415

    schema, _, name = table.partition(".")
    quote = connection.dialect.identifier_preparer.quote_identifier
    query = text(f"SELECT * FROM {quote(schema)}.{quote(name)} t{tail}".replace(":", "\\:"))  # noqa: S608 - quoted names
    return connection.execution_options(stream_results=True, yield_per=fetched).execute(query)


def _checked(server: Server, stream: Iterator[Any]) -> Iterator[Any]:
    """The stream, with a driver's errors made into causes."""
    try:
        yield from stream
    except Unreadable:
        raise
    except Exception as error:  # noqa: BLE001 - a driver's message may quote a value
        raise Unreadable(cause(server, error)) from None


def cause(server: Server, error: Exception) -> Cause:
    """What a driver's error means, by the code that it says; CORRUPT where it says none that is known."""
    return server.causes.get(server.code(getattr(error, "orig", None) or error), Cause.CORRUPT)
