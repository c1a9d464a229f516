"""MySQL and MariaDB: read-only sessions, one snapshot each, rows streamed unbuffered."""

from functools import partial
from typing import Any

from exposure.words import Cause
from sources.databases import Database, served


def _code(error: Any) -> Any:
    arguments = getattr(error, "args", ())
    return arguments[0] if arguments else None


SERVER = served.Server(
    label="MySQL or MariaDB",
    driver="mysql+pymysql",
    connecting={"connect_timeout": served.WAIT_SECONDS, "read_timeout": served.STATEMENT_SECONDS, "charset": "utf8mb4"},
    tables="""
        SELECT table_schema, table_name, data_length FROM information_schema.tables t
        WHERE (table_type IN ('BASE TABLE', 'SYSTEM VERSIONED') OR (table_type = 'VIEW' AND NOT EXISTS (
                SELECT 1 FROM information_schema.tables b
                WHERE b.table_type IN ('BASE TABLE', 'SYSTEM VERSIONED') AND b.table_schema = t.table_schema)))
          AND table_schema NOT IN ('mysql', 'information_schema', 'performance_schema', 'sys')
          AND (database() IS NULL OR table_schema = database())
        ORDER BY 1, 2
    """,
    code=_code,
    causes={
        1142: Cause.ACCESS_DENIED,
        1044: Cause.ACCESS_DENIED,
        1143: Cause.ACCESS_DENIED,
        1146: Cause.VANISHED,
        1049: Cause.VANISHED,
        1969: Cause.TIMED_OUT,
        3024: Cause.TIMED_OUT,
        1205: Cause.TIMED_OUT,
    },
    options={},
    sampled=" WHERE RAND(1) < {share:.6f}",
    binary=frozenset({249, 250, 251, 252}),
    settled=(
        f"SET SESSION max_statement_time = {served.STATEMENT_SECONDS}",  # MariaDB's, in seconds
        f"SET SESSION max_execution_time = {served.STATEMENT_SECONDS * 1000}",  # MySQL's, in milliseconds
        "SET SESSION lock_wait_timeout = 5",
    ),
    must=(
        "SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ",
        "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY",
    ),
)

DATABASE = Database(
    name="mysql",
    label="MySQL and MariaDB",
    schemes=("mysql", "mariadb"),
    tables=partial(served.tables, SERVER),
    read=partial(served.read, SERVER),
)
