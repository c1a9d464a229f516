"""Oracle, where the driver oracledb is installed: a read-only transaction, rows streamed."""

from functools import partial
from typing import Any

from exposure.words import Cause
from sources.databases import Database, served


def _code(error: Any) -> Any:
    arguments = getattr(error, "args", ())
    return getattr(arguments[0], "code", None) if arguments else None


SERVER = served.Server(
    label="Oracle",
    driver="oracle+oracledb",
    connecting={"tcp_connect_timeout": served.WAIT_SECONDS},
    tables="""
        SELECT owner, table_name, blocks * 8192 FROM all_tables
        WHERE owner NOT IN (SELECT username FROM all_users WHERE oracle_maintained = 'Y')
          AND nested = 'NO' AND (iot_type IS NULL OR iot_type = 'IOT') ORDER BY 1, 2
    """,
    code=_code,
    causes={1031: Cause.ACCESS_DENIED, 942: Cause.VANISHED, 1013: Cause.TIMED_OUT, 54: Cause.TIMED_OUT},
    options={},
    sampled=" SAMPLE ({percent:.6f}) SEED (1)",
    drawn=" WHERE DBMS_RANDOM.VALUE < {share:.6f}",
    must=("SET TRANSACTION READ ONLY",),
)

DATABASE = Database(
    name="oracle",
    label="Oracle, with the driver oracledb (not tried on a server)",
    schemes=("oracle",),
    tables=partial(served.tables, SERVER),
    read=partial(served.read, SERVER),
)
