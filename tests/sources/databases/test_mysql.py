"""Against a real MariaDB server."""

import shutil
import socket
import subprocess
import time

import pymysql
import pytest
import sqlalchemy

from exposure.errors import SourceError
from exposure.words import Cause
from sources.databases import mysql, read, served
from sources.inventory import inventory
from tests.needs import needs

SERVER = shutil.which("mariadbd") or shutil.which("mariadbd", path="/usr/sbin:/usr/local/sbin:/opt/homebrew/bin")
SCHEMA = """
CREATE DATABASE hr;
CREATE TABLE hr.staff (id int PRIMARY KEY, `Full Name` text, born date, seen datetime, more json, photo blob, pay decimal(10, 2));
INSERT INTO hr.staff VALUES (1, 'Zoë', '1980-01-02', '2026-11-02 10:00', '{"team": "A"}', x'4869', 1.50);
INSERT INTO hr.staff (id, `Full Name`) SELECT seq, concat('Person ', seq) FROM hr.seq_2_to_70000;
CREATE TABLE hr.`Odd: Name` (x text);
CREATE VIEW hr.everybody AS SELECT * FROM hr.staff;
CREATE DATABASE looks;
CREATE VIEW looks.staff AS SELECT * FROM hr.staff;
CREATE DATABASE sealed;
CREATE TABLE sealed.secret (x text);
CREATE USER visitor@'127.0.0.1' IDENTIFIED BY 'visitor-secret';
GRANT SELECT ON hr.staff TO visitor@'127.0.0.1'
"""
pytestmark = [needs("MariaDB server", there=SERVER is not None), pytest.mark.filterwarnings("default")]


@pytest.fixture(scope="module")
def url(tmp_path_factory):
    folder = tmp_path_factory.mktemp("mariadb")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    common = [f"--datadir={folder}/data", "--user=root"]
    subprocess.run(
        ["mariadb-install-db", "--no-defaults", *common, "--auth-root-authentication-method=normal", "--skip-test-db"],
        check=True,
        capture_output=True,
    )
    options = [f"--socket={folder}/s", f"--port={port}", "--bind-address=127.0.0.1", f"--pid-file={folder}/pid"]
    server = subprocess.Popen(
        [SERVER, "--no-defaults", *common, *options, "--innodb-buffer-pool-size=32M"], stderr=subprocess.DEVNULL
    )
    try:
        fill(port)
        yield f"mysql://root@127.0.0.1:{port}/"
    finally:
        server.terminate()
        server.wait(30)


def fill(port: int) -> None:
    for _ in range(300):
        try:
            connection = pymysql.connect(host="127.0.0.1", port=port, user="root", charset="utf8mb4", autocommit=True)
            break
        except pymysql.err.OperationalError:
            time.sleep(0.1)
    with connection, connection.cursor() as cursor:
        for statement in SCHEMA.split(";\n"):
            cursor.execute(statement)


def test_its_tables_and_their_rows(url, explored):
    assert [entry.path for entry in inventory(url)] == ["hr.Odd: Name", "hr.staff", "looks.staff", "sealed.secret"]
    assert [entry.path for entry in inventory(f"{url}hr")] == ["hr.Odd: Name", "hr.staff"]
    [item] = explored(url, "hr.staff")
    assert item.tables[0][1] == ("id", "Full Name", "born", "seen", "more", "photo", "pay")
    assert len(item.rows) == 70_000
    assert item.rows[0] == ["1", "Zoë", "1980-01-02", "2026-11-02 10:00:00", '{"team": "A"}', "Hi", "1.50"]
    assert item.rows[1][1:] == ["Person 2", *[None] * 5]
    assert explored(url, "hr.Odd: Name")[0].rows == []
    assert item.unread == []


def test_documents_in_cells_are_items(url, explored):
    picture = b"\x89PNG\r\n\x1a\n" + bytes(300)
    address = {"host": "127.0.0.1", "port": int(url.rstrip("/").rpartition(":")[2]), "user": "root", "autocommit": True}
    with pymysql.connect(**address) as connection, connection.cursor() as cursor:
        cursor.execute("CREATE TABLE hr.scans (id int PRIMARY KEY, scan longblob)")
        cursor.execute("INSERT INTO hr.scans VALUES (1, %s), (2, 'text'), (3, %s)", (picture, picture))
    table, *documents = explored(url, "hr.scans")
    assert table.rows == [["1", None], ["2", "text"], ["3", None]]
    assert [(item.path, item.kind) for item in documents] == [
        ("hr.scans!scan, row 1", "image"),
        ("hr.scans!scan, row 3", "image"),
    ]
    with pymysql.connect(**address) as connection, connection.cursor() as cursor:
        cursor.execute("DROP TABLE hr.scans")


def test_a_sample_is_drawn_by_the_engine(url):
    def drawn():
        [content] = read(url, "hr.staff", 0.1)
        return [row for batch in content.batches for row in batch.to_pylist()]

    assert 6_000 < len(drawn()) < 8_000
    assert drawn() == drawn()


def test_the_session_cannot_write(url):
    with served.session(mysql.SERVER, url) as connection:
        with pytest.raises(sqlalchemy.exc.DBAPIError) as error:
            connection.execute(sqlalchemy.text("INSERT INTO sealed.secret VALUES ('x')"))
        assert error.value.orig.args[0] == 1792  # cannot execute statement in a READ ONLY transaction
        limit = connection.execute(sqlalchemy.text("SELECT @@max_statement_time")).scalar()
    assert limit == served.STATEMENT_SECONDS


def test_causes_of_tables_that_cannot_be_read(url, explored):
    assert explored(url, "hr.nothing")[0].causes == ["vanished"]
    visitor = url.replace("root@", "visitor:visitor-secret@")
    assert explored(visitor, "sealed.secret")[0].causes == ["access denied"]
    with served.session(mysql.SERVER, url) as connection:
        connection.execute(sqlalchemy.text("SET SESSION max_statement_time = 0.1"))
        with pytest.raises(sqlalchemy.exc.DBAPIError) as error:
            connection.execute(sqlalchemy.text("SELECT count(*) FROM hr.staff a, hr.staff b, hr.staff c")).all()
    assert served.cause(mysql.SERVER, error.value) is Cause.TIMED_OUT


def test_a_password_is_in_no_error(url):
    for wrong in (url.replace("root@", "ann:hunter2@"), "mysql://ann:hunter2@127.0.0.1:1/x"):
        with pytest.raises(SourceError, match="cannot be opened") as error:
            inventory(wrong)
        assert "hunter2" not in str(error.value)
        assert error.value.__suppress_context__
