"""Real files of every format, broken in a few hundred seeded ways: nothing raised, every item accounted for."""

import gzip
import io
import random
import sqlite3
import tarfile
import zipfile

import docx
import fpdf
import openpyxl
import pptx
import pytest

from tests.sources.test_columnar import arrow, avro, dbase, orc, parquet
from tests.sources.test_nooks import FILES
from tests.sources.test_other_formats import drawing, letter, photo, section
from tests.sources.test_outlook import ITEM, WINMAIL
from tests.sources.test_passwords import seven
from tests.sources.test_system_archives import cab, rar

ROWS = [("Name", "Born", "NHS number")] + [(f"Ann {n}", "01/02/1980", f"99900{n:05}") for n in range(40)]
CSV = "\n".join(",".join(row) for row in ROWS).encode()
MAIL = (
    b"From: Ann <ann@example.org>\nTo: bob@example.org\nSubject: =?utf-8?q?Caf=C3=A9?=\nMIME-Version: 1.0\n"
    b"Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain; charset=utf-8\n\nHello\n"
    b"--x\nContent-Type: text/csv\nContent-Disposition: attachment; filename=a.csv\n\n" + CSV + b"\n--x--\n"
)


def saved(document) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def word() -> bytes:
    document = docx.Document()
    document.add_paragraph("Ann Bell attended")
    table = document.add_table(5, 3)
    for row, values in enumerate(ROWS[:5]):
        for column, value in enumerate(values):
            table.cell(row, column).text = value
    return saved(document)


def slides() -> bytes:
    deck = pptx.Presentation()
    deck.slides.add_slide(deck.slide_layouts[1]).shapes.title.text = "Title"
    return saved(deck)


def workbook() -> bytes:
    book = openpyxl.Workbook()
    for row in ROWS:
        book.active.append(row)
    return saved(book)


def pdf() -> bytes:
    document = fpdf.FPDF()
    document.add_page()
    document.set_font("Helvetica", size=12)
    document.cell(text="Ann Bell 9990000018")
    return bytes(document.output())


def zipped() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("in/a.csv", CSV)
        archive.writestr("b.xlsx", workbook())
    return stream.getvalue()


def tarred() -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz") as archive:
        info = tarfile.TarInfo("a.csv")
        info.size = len(CSV)
        archive.addfile(info, io.BytesIO(CSV))
    return stream.getvalue()


def sqlite_file() -> bytes:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE people (name, born, nhs)")
    connection.executemany("INSERT INTO people VALUES (?, ?, ?)", ROWS)
    data = connection.serialize()
    connection.close()
    return data


SQL = b"CREATE TABLE people (name text, born text);\nCOPY people (name, born) FROM stdin;\nAnn\t1980\n\\.\n" + (
    b"INSERT INTO people (name, born) VALUES ('O''Brien', NULL);\n" * 20
)
MAKERS = {
    "a.csv": lambda: CSV,
    "a.txt": lambda: "Zoë Bell lives here\n".encode("utf-16") * 30,
    "a.json": lambda: b'{"people": [{"name": "Ann", "at": {"postcode": "E1"}}, {"name": "Bob"}]}',
    "a.jsonl": lambda: b'{"name": "Ann"}\n' * 30,
    "a.xml": lambda: b'<?xml version="1.0"?><r>' + b"<p><n>Ann</n><b>1980</b></p>" * 20 + b"</r>",
    "a.html": lambda: b"<html><body>Hi<table>" + b"<tr><td>Name<td>Born</tr>" * 9 + b"</table></body></html>",
    "a.rtf": lambda: rb"{\rtf1\ansi Hello Zo\'eb {\trowd\cellx1 Ann\cell\row}\par}" * 5,
    "a.docx": word,
    "a.pptx": slides,
    "a.xlsx": workbook,
    "a.pdf": pdf,
    "a.eml": lambda: MAIL,
    "a.mbox": lambda: (b"From a@example.org Mon Nov 2 10:00:00 2026\n" + MAIL + b"\n") * 3,
    "a.zip": zipped,
    "a.tar.gz": tarred,
    "a.csv.gz": lambda: gzip.compress(CSV),
    "a.sqlite": sqlite_file,
    "a.sql": lambda: SQL,
    "a.7z": lambda: seven(names=False, password=None),
    "a.rar": rar,
    "a.cab": cab,
    "a.parquet": parquet,
    "a.orc": orc,
    "a.feather": arrow,
    "a.avro": avro,
    "a.dbf": dbase,
    "a.msg": ITEM.read_bytes,
    "a.doc": (FILES / "w.doc").read_bytes,
    "a.xls": (FILES / "s.xls").read_bytes,
    "a.ods": (FILES / "s.ods").read_bytes,
    "a.odt": (FILES / "w.odt").read_bytes,
    "a.odp": (FILES / "p.odp").read_bytes,
    "winmail.dat": lambda: WINMAIL,
    "a.one": section,
    "a.pages": letter,
    "a.vsdx": drawing,
    "a.jpg": lambda: photo(gps={1: "N", 2: (53.0, 24.0, 30.0), 3: "W", 4: (2.0, 59.0, 30.0)}),
    "a.emlx": lambda: b"%d\n" % len(MAIL) + MAIL,
}


def broken(data: bytes, chance: random.Random) -> bytes:
    """The bytes cut short, or with some changed, missing, added or repeated."""
    changed = bytearray(data)
    place, other = chance.randrange(len(changed)), chance.randrange(len(changed))
    way = chance.randrange(5)
    if way == 0:
        del changed[place:]
    elif way == 1:
        for _ in range(chance.randint(1, 20)):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
    elif way == 2:
        del changed[place : place + chance.randint(1, 200)]
    elif way == 3:
        changed[place:place] = chance.randbytes(chance.randint(1, 100))
    else:
        changed[place : place + 50] = changed[other : other + 50]
    return bytes(changed)


@pytest.mark.parametrize("name", MAKERS)
def test_broken_files_are_accounted_for(name, read, capfd):
    whole = MAKERS[name]()
    assert not any(item.unread for item in read(name, whole) if item.kind != "image")
    chance = random.Random(name)
    for _ in range(40):
        items = read(name, broken(whole, chance))
        assert items[0].path == name
        assert all(item.path.startswith(name) for item in items)
    told = capfd.readouterr()
    assert told.out == told.err == ""


@pytest.mark.parametrize("name", ["a.csv", "a.txt", "a.jsonl", "a.html", "a.mbox", "a.sql"])
def test_a_text_cut_short_still_gives_its_beginning(name, read):
    whole = MAKERS[name]()
    items = read(name, whole[: len(whole) * 2 // 3])
    assert any(item.passages or item.rows for item in items)
