"""PostgreSQL: read-only sessions, one snapshot each, rows streamed by a cursor on the server."""

from functools import partial

from exposure.words import Cause
from sources.databases import Database, served

_OPTIONS = (
    f"-c default_transaction_read_only=on -c statement_timeout={served.STATEMENT_SECONDS}s"
    " -c lock_timeout=5000 -c search_path=pg_catalog"
)

_READS = """
    SELECT FROM pg_catalog.pg_rewrite r JOIN pg_catalog.pg_depend d ON d.objid = r.oid
    JOIN pg_catalog.pg_class u ON u.oid = d.refobjid AND d.refclassid = 'pg_catalog.pg_class'::regclass
    WHERE r.ev_class = c.oid AND u.oid <> c.oid AND u.relkind IN ('r', 'm', 'p', 'f', 'v')
"""
_CLOSED = f"{_READS} AND NOT pg_catalog.has_table_privilege(u.oid, 'SELECT')"
"""A view's rows are its tables' rows, but where it reads none, or one that may not be read directly."""

SERVER = served.Server(
    label="PostgreSQL",
    driver="postgresql+psycopg",
    connecting={"options": _OPTIONS, "connect_timeout": served.WAIT_SECONDS, "application_name": "breach-exposure"},
    tables=f"""
        SELECT n.nspname, c.relname, pg_catalog.pg_relation_size(c.oid)
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE (c.relkind IN ('r', 'm', 'p', 'f') OR (c.relkind = 'v' AND (NOT EXISTS ({_READS}) OR EXISTS ({_CLOSED}))))
          AND NOT c.relispartition
          AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e WHERE e.classid = 'pg_catalog.pg_class'::regclass
                          AND e.objid = c.oid AND e.deptype = 'e')
          AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_%'
        ORDER BY 1, 2
    """,  # noqa: S608 - our own words
    code=lambda error: getattr(error, "sqlstate", None),
    causes={"42501": Cause.ACCESS_DENIED, "42P01": Cause.VANISHED, "57014": Cause.TIMED_OUT},
    sampled=" TABLESAMPLE BERNOULLI ({percent:.6f}) REPEATABLE (1)",
    drawn=" WHERE pg_catalog.abs(pg_catalog.hashtext(t::text)::bigint) % 1000000 < {share} * 1000000",
    binary=frozenset({17}),
    options={"isolation_level": "REPEATABLE READ", "postgresql_readonly": True},
)

DATABASE = Database(
    name="postgresql",
    label="PostgreSQL",
    schemes=("postgresql", "postgres"),
    tables=partial(served.tables, SERVER),
    read=partial(served.read, SERVER),
)
