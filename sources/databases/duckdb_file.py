"""DuckDB, where its library is installed: files opened read-only, every table streamed."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from exposure.errors import SourceError
from exposure.words import Cause, Content, Table, Unreadable
from sources.arrow_values import as_strings, columns_of
from sources.databases import Database, TableInfo

_FETCHED = 50_000
_TABLES = "SELECT schema_name, table_name FROM duckdb_tables() WHERE NOT internal ORDER BY 1, 2"


def _connect(path: Path) -> Any:
    """A connection that cannot write, and reaches no other file and no network; raises what the library raises."""
    import duckdb  # noqa: PLC0415 - an optional part

    settings: dict[str, Any] = {"enable_external_access": "false", "autoinstall_known_extensions": "false"}
    return duckdb.connect(str(path), read_only=True, config=settings)


def _file(url: str) -> Path:
    return Path(unquote(url.partition("://")[2].partition("?")[0].removeprefix("/")))


def _tables(url: str) -> Sequence[TableInfo]:
    try:
        with _connect(_file(url)) as connection:
            return [TableInfo(f"{schema}.{table}") for schema, table in connection.execute(_TABLES).fetchall()]
    except ImportError:
        raise SourceError("the library for DuckDB is not installed; install duckdb") from None
    except Exception:  # noqa: BLE001 - the library's messages hold paths
        raise SourceError("the DuckDB file does not exist, may not be read, or is of another version") from None


def _read(url: str, table: str, share: float = 1.0) -> Iterator[Content]:
    schema, _, name = table.partition(".")
    query = f"SELECT * FROM {_quoted(schema)}.{_quoted(name)}"  # noqa: S608 - quoted names
    if share < 1:
        query += f" USING SAMPLE {share * 100:.6f}% (bernoulli, 1)"
    try:
        with _connect(_file(url)) as connection:
            connection.execute("SET threads = 1")  # else which rows are drawn is chance
            reader = connection.sql(query).to_arrow_reader(_FETCHED)
            yield Table(f"table {table}", columns_of(reader.schema), as_strings(reader))
    except Exception:  # noqa: BLE001 - the library's messages may quote a value
        raise Unreadable(Cause.CORRUPT) from None


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


DATABASE = Database(
    name="duckdb",
    label="DuckDB, with its library",
    schemes=("duckdb",),
    tables=_tables,
    read=_read,
)
