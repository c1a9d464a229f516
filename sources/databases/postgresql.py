"""PostgreSQL: read-only sessions, one snapshot each, rows streamed by a cursor on the server."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from exposure.errors import SourceError
from exposure.words import Cause, Content, Table, Unreadable
from sources.databases import Database, TableInfo
from sources.databases.values import as_text
from sources.tables import batches

_OPTIONS = "-c default_transaction_read_only=on -c statement_timeout={} -c lock_timeout=5000 -c search_path=pg_catalog"
_STATEMENT_MS = 4 * 3600 * 1000
_FETCHED = 5_000
_TABLES = """
    SELECT n.nspname, c.relname, pg_catalog.pg_relation_size(c.oid)
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE (c.relkind IN ('r', 'm') OR (c.relkind = 'p') OR c.relkind = 'f')
      AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_%'
      AND NOT c.relispartition
    ORDER BY 1, 2
"""


@contextmanager
def session(url: str) -> Iterator[Any]:
    """A connection in a read-only, repeatable-read transaction; raises what the driver raises."""
    from sqlalchemy import create_engine  # noqa: PLC0415 - heavy, and only for databases
    from sqlalchemy.engine import make_url  # noqa: PLC0415
    from sqlalchemy.pool import NullPool  # noqa: PLC0415

    address = make_url(url).set(drivername="postgresql+psycopg")
    options = {"options": _OPTIONS.format(_STATEMENT_MS), "connect_timeout": 15, "application_name": "breach-exposure"}
    engine = create_engine(address, poolclass=NullPool, connect_args=options, hide_parameters=True)
    with engine.connect() as connection:
        yield connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    engine.dispose()


def _tables(url: str) -> Sequence[TableInfo]:
    from sqlalchemy import text  # noqa: PLC0415

    try:
        with session(url) as connection:
            return [TableInfo(f"{schema}.{table}", size) for schema, table, size in connection.execute(text(_TABLES))]
    except Exception:  # noqa: BLE001 - a driver's message names the user, the host and at times the password
        raise SourceError(
            "the PostgreSQL database cannot be opened; check its address, the user's rights and the network"
        ) from None


def _read(url: str, table: str) -> Iterator[Content]:
    yield from _checked(_contents(url, table))


def _contents(url: str, table: str) -> Iterator[Content]:
    from sqlalchemy import text  # noqa: PLC0415

    schema, _, name = table.partition(".")
    with session(url) as connection:
        quote = connection.dialect.identifier_preparer.quote_identifier
        query = text(f"SELECT * FROM {quote(schema)}.{quote(name)}".replace(":", "\\:"))  # noqa: S608 - quoted names
        result = connection.execution_options(stream_results=True, yield_per=_FETCHED).execute(query)
        columns = tuple(str(key) for key in result.keys())  # noqa: SIM118 - a result, no mapping
        rows = ([as_text(value) for value in row] for row in result)
        yield Table(f"table {table}", columns, _checked(batches(rows, len(columns))))


def _checked(stream: Iterator[Any]) -> Iterator[Any]:
    """The stream, with a driver's errors made into causes."""
    try:
        yield from stream
    except Unreadable:
        raise
    except Exception as error:  # noqa: BLE001 - a driver's message may quote a value
        raise Unreadable(_cause(error)) from None


def _cause(error: Exception) -> Cause:
    """By the SQL state: 42501 is a right that is missing, 42P01 a table that is gone, 57014 a time limit."""
    state = getattr(getattr(error, "orig", None) or error, "sqlstate", None)
    known = {"42501": Cause.ACCESS_DENIED, "42P01": Cause.VANISHED, "57014": Cause.TIMED_OUT}
    return known.get(state or "", Cause.CORRUPT)


DATABASE = Database(
    name="postgresql",
    label="PostgreSQL",
    schemes=("postgresql", "postgres"),
    tables=_tables,
    read=_read,
)
