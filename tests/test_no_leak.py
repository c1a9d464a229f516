"""Promise 2, no value leaves: canaries planted wherever a value can stand are searched for in all that a run leaves."""

import gzip
import io
import os
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import openpyxl
import pyarrow.parquet as pq
import pytest

from flows import prefect_server

CANARIES = {
    "a cell's name": "Quillfeather",
    "a cell's address": "Zemblanity Crescent",
    "a cell's number": "9990001030",
    "the number as written": "999 000 1030",
    "a column's header": "Vellichorson",
    "a sheet's name": "Brontidemere",
    "a file's name": "Pettifogwell",
    "a number in a file's name": "9990001049",
    "a folder's name": "Absquatulater",
    "a mail's header": "Snollygosterby",
    "a mail's address": "f.snollygosterby@example.org",
    "a mail's body": "Gobemoucheley",
    "an attachment's name": "Taradiddlestone",
    "a document": "Widdershinsley",
    "a broken table": "Kerfufflewick",
    "a broken workbook": "Lollygaggington",
    "a broken archive": "Collywobbleson",
    "a broken document": "Flibbertigate",
    "a member's name": "Cattywampusley",
    "a password": "hunter2-Bumfuzzlement",
    "a database's password": "s3cret-Discombobula",
    "a database's cell": "Hullaballoovian",
    "a case note": "Nincompoopers",
}


@pytest.fixture
def planted(tmp_path: Path) -> Path:
    """A share with every canary where a value of its kind would stand."""
    share = tmp_path / "share"
    folder = share / "Social Care" / "Mrs Edith Absquatulater"
    folder.mkdir(parents=True)
    (folder / "Letter to Mr Harold Pettifogwell 9990001049.txt").write_text(
        "Dear Mrs Maud Widdershinsley,\n\nYour son, born 3 May 2015, has asthma. NHS number 999 000 1030.\n"
    )
    (share / "people.csv").write_text(
        "Forename,Surname,Ms Jane Vellichorson's notes,NHS number,Address,Username,Password\n"
        "Ada,Quillfeather,Nincompoopers has diabetes,999 000 1030,12 Zemblanity Crescent,aq,hunter2-Bumfuzzlement\n"
    )
    (share / "broken.csv").write_bytes(b'Surname,Note\n"Kerfufflewick,"\x00\xff\xfe\x00unclosed "quote\n' * 20)
    (share / "broken.json").write_text('{"surname": "Kerfufflewick", "nhs": 9990001030, "x": [1, 2')
    (share / "broken.pdf").write_bytes(b"%PDF-1.4\n1 0 obj << /Title (Flibbertigate) >> stream\nFlibbertigate\n")
    (share / "broken.xml").write_text("<person><surname>Flibbertigate</surname><a></person>")
    (share / "broken.sqlite").write_bytes(b"SQLite format 3\x00" + b"Flibbertigate " * 400)
    (share / "broken.parquet").write_bytes(b"PAR1" + b"Flibbertigate " * 40 + b"PAR1")
    (share / "mail.eml").write_bytes(_message())
    _workbook(share / "register.xlsx")
    whole = (share / "register.xlsx").read_bytes()
    (share / "broken.xlsx").write_bytes(whole[: len(whole) // 2] + b"Lollygaggington")
    (share / "broken.docx").write_bytes(b"PK\x03\x04" + b"Lollygaggington" * 30)
    (share / "broken.zip").write_bytes(b"PK\x03\x04" + b"Collywobbleson" * 30)
    (share / "broken.gz").write_bytes(gzip.compress(b"Surname\nCollywobbleson\n" * 50)[:-20])
    with zipfile.ZipFile(share / "members.zip", "w") as archive:
        archive.writestr("Miss Flora Cattywampusley.txt", "Dear Miss Flora Cattywampusley,\n\nthe damp is mended.\n")
    return share


def _message() -> bytes:
    message = EmailMessage()
    message["From"] = '"Fergus Snollygosterby" <f.snollygosterby@example.org>'
    message["To"] = "Social Care <care@example.com>"
    message["Subject"] = "Complaint of Fergus Snollygosterby"
    message["Message-ID"] = "<Snollygosterby.1@example.org>"
    message.set_content("Hello,\n\nplease call Mr Barnaby Gobemoucheley on 020 7946 0155.\n\nFergus\n")
    message.add_attachment("Surname\nGobemoucheley\n", subtype="csv", filename="Iris Taradiddlestone.csv")
    return message.as_bytes()


def _workbook(path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Ms Alma Brontidemere"
    sheet.append(["First name", "Surname", "NHS number"])
    sheet.append(["Ada", "Quillfeather", "999 000 1030"])
    book.properties.creator = "Alma Brontidemere"
    book.save(path)


def _database(path: Path) -> str:
    import sqlite3

    with sqlite3.connect(path) as opened:
        opened.execute("CREATE TABLE clients (surname TEXT, nhs_number TEXT, note TEXT)")
        opened.execute("INSERT INTO clients VALUES ('Hullaballoovian', '999 000 1030', 'Nincompoopers is blind')")
    opened.close()
    return f"sqlite:///{path}"


def leaks(*folders: Path) -> list[str]:
    """Where which canary stands, in any file below `folders`, also inside of what is packed."""
    found = []
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            found += [f"{path}: name of {what}" for what in _held(str(path.relative_to(folder)).encode())]
            if path.is_file():
                found += [f"{path}: {what}" for part in _unpacked(path) for what in _held(part)]
    return found


def _held(content: bytes) -> Iterator[str]:
    low = content.lower()
    for what, canary in CANARIES.items():
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            if canary.lower().encode(encoding) in low:
                yield what


def _unpacked(path: Path) -> Iterator[bytes]:
    content = path.read_bytes()
    yield content
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield from (archive.read(name) for name in archive.namelist())
    if content[:4] == b"PAR1" and path.name.startswith("counts"):
        yield str(pq.read_table(path).to_pylist()).encode()
    if content[:2] == b"\x1f\x8b":
        yield zlib.decompressobj(31).decompress(content)


def run(tmp_path: Path, *arguments: object, **env: str) -> subprocess.CompletedProcess[bytes]:
    """The command, with every place where it may leave something inside `tmp_path`."""
    scratch = tmp_path / "scratch"
    scratch.mkdir(exist_ok=True)
    home = {"TMPDIR": str(scratch), "HOME": str(scratch), "XDG_CACHE_HOME": str(scratch / "cache")}
    done = subprocess.run(
        [sys.executable, "-m", "flows.cli", *map(str, arguments)],
        capture_output=True,
        env=os.environ | home | env,
        cwd=scratch,
        timeout=400,
        check=False,
    )
    (tmp_path / "said").mkdir(exist_ok=True)
    number = len(list((tmp_path / "said").iterdir()))
    (tmp_path / "said" / f"{number}").write_bytes(done.stdout + done.stderr)
    return done


def test_the_search_itself_finds_what_is_there(planted, tmp_path):
    found = "\n".join(leaks(planted))
    (tmp_path / "db").mkdir()
    _database(tmp_path / "db" / "clients.sqlite")
    found += "\n".join(leaks(tmp_path / "db"))
    missing = [what for what in CANARIES if what not in found]
    assert missing == ["a database's password", "an attachment's name"] or missing == ["a database's password"]


def test_nothing_leaves_a_direct_run(planted, tmp_path):
    case = tmp_path / "case"
    database = _database(tmp_path / "clients.sqlite")
    done = run(tmp_path, "--debug", "assess", planted, database, "--case", case, "--direct", "--workers", 1)
    assert done.returncode == 3, done.stderr.decode()
    for arguments in (
        ("figures", "--case", case),
        ("figures", "--case", case, "--json"),
        ("report", "--case", case, "--out", tmp_path / "reports"),
        ("compare", "--case", case),
        ("assess", planted, "postgresql://reader:s3cret-Discombobula@127.0.0.1:9/x", "--case", case, "--direct"),
    ):
        run(tmp_path, "--debug", *arguments)
    assert (tmp_path / "reports" / "report.html").exists()
    assert leaks(case, tmp_path / "reports", tmp_path / "said", tmp_path / "scratch") == []


@pytest.mark.prefect
def test_nothing_leaves_a_run_through_prefect(planted, tmp_path):
    case, home = tmp_path / "case", tmp_path / "prefect"
    database = _database(tmp_path / "clients.sqlite")
    with prefect_server.server(home, pages=True) as url:
        more = {"PREFECT_API_URL": url, "PREFECT_LOGGING_LEVEL": "DEBUG"}
        done = run(tmp_path, "--debug", "assess", planted, database, "--case", case, "--workers", 1, **more)
        assert done.returncode == 3, done.stderr.decode()
        failing = (planted, "postgresql://reader:s3cret-Discombobula@127.0.0.1:9/x", "--case", case)
        done = run(tmp_path, "--debug", "assess", *failing, **more)
        assert done.returncode == 4, done.stderr.decode()
    assert (home / "prefect.db").stat().st_size > 100_000
    assert leaks(case, home, tmp_path / "said", tmp_path / "scratch") == []
