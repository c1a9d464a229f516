import contextlib
import sqlite3

import pytest

from exposure.errors import SourceError
from exposure.words import Blob, Cause, Unreadable
from sources.databases import sqlite
from sources.databases.documents import Documents
from sources.inventory import inventory


@pytest.fixture
def database(tmp_path):
    path = tmp_path / "case work.sqlite"
    connection = sqlite3.connect(path)
    connection.execute('CREATE TABLE "odd ""name" (id INTEGER, "Full Name" TEXT, photo BLOB, note BLOB)')
    rows = [(1, "Ann", b"\x00\xff\x01\x80" * 9, "née Hill".encode("cp1252")), (2, None, None, b"")]
    connection.executemany('INSERT INTO "odd ""name" VALUES (?, ?, ?, ?)', rows)
    connection.execute("CREATE TABLE empty (x)")
    connection.commit()
    connection.close()
    return path


def test_a_url_names_its_tables_and_reads_them(database, explored):
    url = f"sqlite:///{database}"
    assert [(entry.path, entry.dataset, entry.sha256) for entry in inventory(url)] == [
        ("empty", "empty", None),
        ('odd "name', 'odd "name', None),
    ]
    [item] = explored(url, 'odd "name')
    assert item.tables[0][1] == ("id", "Full Name", "photo", "note")
    assert item.rows == [["1", "Ann", None, "née Hill"], ["2", None, None, None]]
    [empty] = explored(url, "empty")
    assert (empty.tables[0][1], empty.rows) == (("x",), [])


def test_documents_in_cells_are_items_and_a_sample_is_drawn(tmp_path, explored):
    path = tmp_path / "scans.sqlite"
    picture = b"\x89PNG\r\n\x1a\n" + bytes(300)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE scans (id INTEGER PRIMARY KEY, scan BLOB)")
        connection.executemany(
            "INSERT INTO scans VALUES (?, ?)", [(n, picture if n == 7 else n) for n in range(10_000)]
        )
        connection.execute("CREATE TABLE unnumbered (x PRIMARY KEY) WITHOUT ROWID")
        connection.execute("INSERT INTO unnumbered VALUES ('a')")
        connection.commit()
    table, picture = explored(f"sqlite:///{path}", "scans")
    assert table.rows[7] == ["7", None]
    assert (picture.path, picture.kind, picture.size) == ("scans!scan, row 8", "image", 308)
    drawn, *_ = sqlite.rows(Blob.of_file(path), "scans", 0.1)
    assert 800 < sum(batch.num_rows for batch in drawn.batches) < 1_200
    drawn, *_ = sqlite.rows(Blob.of_file(path), "unnumbered", 0.1)
    assert sum(batch.num_rows for batch in drawn.batches) == 1


def test_a_document_that_has_changed_meanwhile_is_gone():
    picture = b"\x89PNG\r\n\x1a\n" + bytes(300)
    again = iter([[(picture,)], [(picture + b"x",)], []])
    documents = Documents(["scan"], lambda: iter(next(again)))
    assert list(documents.cells(iter([(picture,)]))) == [[None]]
    for expected in (picture, None, None):
        [member] = documents.members()
        if expected:
            assert member.open().read() == expected
        else:
            with pytest.raises(Unreadable, match="vanished"):
                member.open()


def test_the_session_cannot_write_and_leaves_nothing(database):
    before = database.read_bytes()
    for blob in (Blob.of_file(database), Blob.of_bytes("x.sqlite", before)):
        connection = sqlite.connect(blob)
        with pytest.raises(sqlite3.OperationalError):
            connection.execute("INSERT INTO empty VALUES (1)")
        connection.close()
    assert database.read_bytes() == before
    assert [path.name for path in database.parent.iterdir()] == [database.name]


def test_what_cannot_be_opened(tmp_path, database, explored):
    with pytest.raises(SourceError, match="does not exist"):
        inventory(f"sqlite:///{tmp_path}/none.sqlite")
    sealed = tmp_path / "sealed.sqlite"
    sealed.write_bytes(bytes(range(256)) * 16)
    with pytest.raises(SourceError, match="encrypted"):
        inventory(f"sqlite:///{sealed}")
    [item] = explored(f"sqlite:///{database}", "no such table")
    assert item.causes == ["corrupt"]
    with pytest.raises(Unreadable) as error:
        sqlite.table_names(Blob.of_bytes("x.sqlite", database.read_bytes()[:600]))
    assert error.value.cause is Cause.CORRUPT


def test_a_table_that_breaks_off_gives_its_beginning(tmp_path, read):
    path = tmp_path / "long.sqlite"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE people (name)")
    connection.executemany("INSERT INTO people VALUES (?)", [(f"Person {number}" * 20,) for number in range(70_000)])
    connection.commit()
    connection.close()
    data = path.read_bytes()
    _, people = read("long.sqlite", data[:-2_000_000] + b"\xff" * 2_000_000)
    assert people.causes == ["corrupt"]
    assert 40_000 < len(people.rows) < 70_000
