"""DuckDB in a file; SQL Server and Oracle as far as their drivers go without a server."""

import builtins

import duckdb
import pytest

from exposure.errors import SourceError
from exposure.words import Cause
from sources.databases import duckdb_file, engine_of, oracle, postgresql, read, served, sqlserver
from sources.inventory import inventory


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "people.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute("CREATE SCHEMA hr")
        connection.execute("CREATE TABLE hr.staff AS SELECT n AS id, 'Person ' || n AS name FROM range(1, 70001) t(n)")
        connection.execute('CREATE TABLE "Odd. Name" (born DATE, kin STRUCT(name TEXT), tags TEXT[])')
        connection.execute("""INSERT INTO "Odd. Name" VALUES (DATE '1980-02-01', {'name': 'Ann'}, ['a', 'b'])""")
        connection.execute("CREATE VIEW everybody AS SELECT * FROM hr.staff")
    return path


def test_a_duckdb_file(file, explored):
    url = f"duckdb:///{file}"
    before = file.read_bytes()
    assert [entry.path for entry in inventory(url)] == ["hr.staff", "main.Odd. Name"]
    [staff] = explored(url, "hr.staff")
    assert (len(staff.rows), staff.rows[-1]) == (70_000, ["70000", "Person 70000"])
    [odd] = explored(url, "main.Odd. Name")
    assert odd.tables[0][1] == ("born", "kin.name", "tags")
    assert odd.rows == [["1980-02-01", "Ann", "a, b"]]
    assert explored(url, "hr.nothing")[0].causes == ["corrupt"]
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == ["people.duckdb"]


def test_a_sample_of_a_duckdb_table(file):
    def drawn():
        [content] = read(f"duckdb:///{file}", "hr.staff", 0.1)
        return [row for batch in content.batches for row in batch.to_pylist()]

    assert 6_000 < len(drawn()) < 8_000
    assert drawn() == drawn()


def test_a_duckdb_session_cannot_write_nor_reach_out(file):
    with duckdb_file._connect(file) as connection:
        with pytest.raises(duckdb.Error):
            connection.execute("INSERT INTO hr.staff VALUES (0, 'x')")
        with pytest.raises(duckdb.Error):
            connection.execute("SELECT * FROM read_text('/etc/hostname')")


def test_a_file_that_is_none(tmp_path):
    path = tmp_path / "x.duckdb"
    path.write_bytes(b"nothing of the kind" * 900)
    for wrong in (path, tmp_path / "missing.duckdb"):
        with pytest.raises(SourceError, match="DuckDB"):
            inventory(f"duckdb:///{wrong}")
    assert not (tmp_path / "missing.duckdb").exists()


@pytest.mark.parametrize("scheme", ["mssql", "sqlserver", "oracle", "duckdb"])
def test_without_a_driver_it_is_said_what_to_install(scheme, monkeypatch):
    real = builtins.__import__

    def missing(name, *rest, **named):
        if name in {"pymssql", "oracledb", "duckdb"}:
            raise ImportError(name)
        return real(name, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(SourceError, match=r"install (pymssql|oracledb|duckdb)"):
        inventory(f"{scheme}://ann:hunter2@localhost/x")


@pytest.mark.parametrize(
    ("server", "code", "cause"), [(sqlserver.SERVER, 208, Cause.VANISHED), (oracle.SERVER, 942, Cause.VANISHED)]
)
def test_what_their_errors_mean(server, code, cause):
    said = type("Said", (), {"code": code})() if server is oracle.SERVER else code
    assert served.cause(server, Exception(said)) is cause
    assert served.cause(server, Exception()) is Cause.CORRUPT


def test_each_engine_by_its_scheme():
    assert engine_of("mariadb://x/y").name == engine_of("mysql+pymysql://x/y").name == "mysql"
    assert engine_of("postgres://x/y").read.args == (postgresql.SERVER,)
