"""What the databases behind a server share: sessions that cannot write, rows streamed, no word of a driver let out."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from exposure.errors import SourceError
from exposure.words import Cause, Content, Table, Unreadable
from sources.databases import TableInfo
from sources.databases.values import as_text
from sources.tables import batches

STATEMENT_SECONDS = 4 * 3600
"""So long may one statement run on the server."""

WAIT_SECONDS = 15
_FETCHED = 5_000


@dataclass(frozen=True, slots=True)
class Server:
    """One engine: its driver, how a session is made unable to write, its tables, and what its errors mean.

    `tables` is a query for schema, table and bytes. `settled` are statements that open a session, each of which the
    server may not know. `code` is what an error says of itself, `causes` what that means.
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


def read(server: Server, url: str, table: str) -> Iterator[Content]:
    """The rows of one table; raises Unreadable."""
    yield from _checked(server, _contents(server, url, table))


def _contents(server: Server, url: str, table: str) -> Iterator[Content]:
    from sqlalchemy import text  # noqa: PLC0415

    schema, _, name = table.partition(".")
    with session(server, url) as connection:
        quote = connection.dialect.identifier_preparer.quote_identifier
        query = text(f"SELECT * FROM {quote(schema)}.{quote(name)}".replace(":", "\\:"))  # noqa: S608 - quoted names
        result = connection.execution_options(stream_results=True, yield_per=_FETCHED).execute(query)
        columns = tuple(str(key) for key in result.keys())  # noqa: SIM118 - a result, no mapping
        rows = ([as_text(value) for value in row] for row in result)
        yield Table(f"table {table}", columns, _checked(server, batches(rows, len(columns))))


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
