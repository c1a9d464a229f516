import hashlib
import os
import socket
import sqlite3
from pathlib import Path

import pytest

import sources.inventory
from exposure.errors import SourceError
from exposure.words import Cause
from sources.inventory import inventory


@pytest.fixture
def share(tmp_path):
    root = tmp_path / "share"
    (root / "Housing" / "Rents").mkdir(parents=True)
    (root / "Housing" / "Rents" / "rents.csv").write_text("name,rent\nAnn,1\n")
    (root / "Housing" / "empty.txt").touch()
    (root / "team.mbox").write_text("From a@example.org Mon Nov 2 10:00:00 2026\nFrom: a@example.org\n\nhello\n")
    (root / "readme.txt").write_text("about")
    return root


def by_path(entries):
    return {entry.path: entry for entry in entries}


def test_every_file_with_its_size_hash_and_dataset(share):
    entries = list(inventory(str(share)))
    assert [entry.path for entry in entries] == [
        "Housing/Rents/rents.csv",
        "Housing/empty.txt",
        "readme.txt",
        "team.mbox",
    ]
    rents = entries[0]
    assert (rents.size, rents.dataset) == (16, "Housing")
    assert rents.sha256 == hashlib.sha256(b"name,rent\nAnn,1\n").hexdigest()
    assert [entry.dataset for entry in entries[1:]] == ["Housing", "share", "team.mbox"]
    assert by_path(inventory(str(share), dataset_depth=2))["Housing/Rents/rents.csv"].dataset == "Housing/Rents"


def test_a_mailbox_is_known_by_its_content(share):
    (share / "Housing" / "Inbox").write_text("From a@example.org Mon Nov 2 10:00:00 2026\nFrom: a@example.org\n\nhi\n")
    assert by_path(inventory(str(share)))["Housing/Inbox"].dataset == "Housing/Inbox"


def test_links_and_special_files_are_named_and_not_followed(share, tmp_path, monkeypatch):
    (tmp_path / "outside.txt").write_text("outside")
    (share / "out").symlink_to(tmp_path / "outside.txt")
    (share / "round").symlink_to(share)
    (share / "broken").symlink_to("nowhere")
    os.mkfifo(share / "pipe")
    with socket.socket(socket.AF_UNIX) as listening:
        monkeypatch.chdir(share)  # a socket's path may not be long
        listening.bind("socket")
        entries = by_path(inventory(str(share)))
    for name in ("out", "round", "broken"):
        assert entries[name].rule == "symbolic link, not followed"
        assert entries[name].sha256 is None
    assert entries["pipe"].rule == entries["socket"].rule == "not a file"
    assert len(entries) == 9


def test_what_is_skipped_is_named_by_its_rule(share):
    entries = by_path(inventory(str(share), skip=["*.txt", "Housing/Rents"]))
    assert entries["Housing/empty.txt"].rule == "skipped by *.txt"
    assert entries["Housing/Rents/rents.csv"].rule == "skipped by Housing/Rents"
    assert entries["Housing/Rents/rents.csv"].size == 16
    assert entries["team.mbox"].rule is None


@pytest.mark.parametrize(
    ("error", "cause"), [(PermissionError, Cause.ACCESS_DENIED), (FileNotFoundError, Cause.VANISHED)]
)
def test_a_folder_or_file_that_cannot_be_read_is_an_entry(share, monkeypatch, error, cause):
    real = sources.inventory.Path.iterdir

    def refusing(path):
        if path.name == "Rents":
            raise error
        return real(path)

    monkeypatch.setattr(sources.inventory.Path, "iterdir", refusing)
    entry = by_path(inventory(str(share)))["Housing/Rents"]
    assert (entry.cause, entry.sha256, entry.dataset) == (cause, None, "Housing")


def test_a_file_that_goes_while_it_is_hashed(share, monkeypatch, explored):
    real = sources.inventory.Path.open

    def gone(path, *arguments, **options):
        if path.name == "rents.csv":
            raise FileNotFoundError
        return real(path, *arguments, **options)

    monkeypatch.setattr(sources.inventory.Path, "open", gone)
    entry = by_path(inventory(str(share)))["Housing/Rents/rents.csv"]
    assert (entry.cause, entry.size) == (Cause.VANISHED, 16)
    [item] = explored(share, "no such file")
    assert item.causes == ["vanished"]


def test_names_that_are_no_utf8_can_be_written_and_found_again(share, explored):
    Path(os.fsdecode(os.fsencode(share) + b"/caf\xe9.txt")).write_text("coffee")
    entries = by_path(inventory(str(share)))
    assert entries["caf\\xe9.txt"].size == 6
    assert explored(share, "caf\\xe9.txt")[0].text == "coffee"


def test_one_file_as_a_source(share, explored):
    source = share / "Housing" / "Rents" / "rents.csv"
    [entry] = inventory(str(source))
    assert (entry.path, entry.size, entry.dataset) == ("rents.csv", 16, "rents.csv")
    assert explored(source, entry.path)[0].rows == [["Ann", "1"]]


def test_many_files_keep_their_order(tmp_path):
    for number in range(300):
        (tmp_path / f"{number:03}.txt").write_text(str(number))
    entries = list(inventory(str(tmp_path)))
    assert [entry.path for entry in entries] == [f"{number:03}.txt" for number in range(300)]
    assert entries[7].sha256 == hashlib.sha256(b"7").hexdigest()


def test_a_source_that_cannot_be_opened_is_told_in_one_sentence(tmp_path, monkeypatch):
    secret = tmp_path / "Ann Bell" / "nothing"
    with pytest.raises(SourceError) as error:
        inventory(str(secret))
    assert "does not exist" in str(error.value)
    assert "Ann" not in str(error.value)
    monkeypatch.setattr(sources.inventory.os, "scandir", lambda _: (_ for _ in ()).throw(PermissionError))
    with pytest.raises(SourceError, match="read access"):
        inventory(str(tmp_path))
    monkeypatch.setattr(sources.inventory.os, "scandir", lambda _: (_ for _ in ()).throw(OSError))
    with pytest.raises(SourceError, match="mounted"):
        inventory(str(tmp_path))


def test_paths_are_in_no_representation(share):
    for entry in inventory(str(share)):
        assert "rents" not in repr(entry)
        assert "Housing" not in repr(entry)


def test_a_sqlite_file_on_the_share(share, explored):
    connection = sqlite3.connect(share / "Housing" / "data.db")
    connection.execute("CREATE TABLE tenants (name TEXT, born TEXT)")
    connection.execute("INSERT INTO tenants VALUES ('Ann', '1980-01-02')")
    connection.commit()
    connection.close()
    database, tenants = explored(share, "Housing/data.db")
    assert database.kind == "sqlite"
    assert (tenants.path, tenants.dataset) == ("Housing/data.db!tenants", "Housing/data.db:tenants")
    assert (tenants.kind, tenants.rows) == ("table", [["Ann", "1980-01-02"]])
    assert sorted(path.name for path in (share / "Housing").iterdir()) == ["Rents", "data.db", "empty.txt"]


def test_a_mailbox_is_a_dataset_of_its_own(tmp_path):
    (tmp_path / "HR").mkdir()
    (tmp_path / "HR" / "archive.pst").write_bytes(b"!BDN" + bytes(100))
    (tmp_path / "HR" / "old.mbox").write_bytes(b"From x\n")
    (tmp_path / "HR" / "note.txt").write_bytes(b"x")
    datasets = {entry.path: entry.dataset for entry in inventory(str(tmp_path))}
    assert datasets == {"HR/archive.pst": "HR/archive.pst", "HR/old.mbox": "HR/old.mbox", "HR/note.txt": "HR"}
