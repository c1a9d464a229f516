"""PostgreSQL: read-only sessions, one snapshot each, rows streamed by a cursor on the server."""

from functools import partial

from exposure.words import Cause
from sources.databases import Database, served

_OPTIONS = (
    f"-c default_transaction_read_only=on -c statement_timeout={served.STATEMENT_SECONDS}s"
    " -c lock_timeout=5000 -c search_path=pg_catalog"
)

SERVER = served.Server(
    label="PostgreSQL",
    driver="postgresql+psycopg",
    connecting={"options": _OPTIONS, "connect_timeout": served.WAIT_SECONDS, "application_name": "breach-exposure"},
    tables="""
        SELECT n.nspname, c.relname, pg_catalog.pg_relation_size(c.oid)
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'm', 'p', 'f') AND NOT c.relispartition
          AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_%'
        ORDER BY 1, 2
    """,
    code=lambda error: getattr(error, "sqlstate", None),
    causes={"42501": Cause.ACCESS_DENIED, "42P01": Cause.VANISHED, "57014": Cause.TIMED_OUT},
    options={"isolation_level": "REPEATABLE READ", "postgresql_readonly": True},
)

DATABASE = Database(
    name="postgresql",
    label="PostgreSQL",
    schemes=("postgresql", "postgres"),
    tables=partial(served.tables, SERVER),
    read=partial(served.read, SERVER),
)
