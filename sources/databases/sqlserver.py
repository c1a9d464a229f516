"""Microsoft SQL Server, where the driver pymssql is installed: rows streamed, nothing written."""

from functools import partial
from typing import Any

from exposure.words import Cause
from sources.databases import Database, served


def _code(error: Any) -> Any:
    arguments = getattr(error, "args", ())
    return arguments[0] if arguments else None


SERVER = served.Server(
    label="SQL Server",
    driver="mssql+pymssql",
    connecting={"login_timeout": served.WAIT_SECONDS, "timeout": served.STATEMENT_SECONDS, "read_only": True},
    tables="""
        SELECT s.name, t.name, SUM(a.used_pages) * 8192
        FROM sys.tables t JOIN sys.schemas s ON s.schema_id = t.schema_id
        LEFT JOIN sys.partitions p ON p.object_id = t.object_id
        LEFT JOIN sys.allocation_units a ON a.container_id = p.partition_id
        WHERE t.is_ms_shipped = 0 GROUP BY s.name, t.name ORDER BY 1, 2
    """,
    code=_code,
    causes={229: Cause.ACCESS_DENIED, 230: Cause.ACCESS_DENIED, 208: Cause.VANISHED, 1222: Cause.TIMED_OUT},
    options={},
    sampled=" WHERE ABS(CAST(BINARY_CHECKSUM(*) AS bigint)) % 1000000 < {share} * 1000000",
    settled=("SET LOCK_TIMEOUT 5000",),
)

DATABASE = Database(
    name="sqlserver",
    label="SQL Server, with the driver pymssql (not tried on a server)",
    schemes=("mssql", "sqlserver"),
    tables=partial(served.tables, SERVER),
    read=partial(served.read, SERVER),
)
