"""What is locked is read with a password of the operator's list, and is encrypted without it."""

import io
from pathlib import Path

import docx
import fpdf
import msoffcrypto
import openpyxl
import py7zr
import pypdf
import pytest
import pyzipper

from exposure.errors import UsageError
from exposure.words import Blob
from sources import passwords
from sources.explore import explore_blob

PEOPLE = b"Name,DOB\nAnn,01/02/1980\nBob,03/04/1990\n"
LIST = ("wrong", "opensesame", "another")
LEGACY = Path(__file__).parent / "locked"


def saved(document) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def office(data: bytes, password: str = "opensesame") -> bytes:
    locked = io.BytesIO()
    msoffcrypto.OfficeFile(io.BytesIO(data)).encrypt(password, locked)
    return locked.getvalue()


def word() -> bytes:
    document = docx.Document()
    document.add_paragraph("Ann has a file of her own")
    return office(saved(document))


def workbook(password: str = "opensesame") -> bytes:
    book = openpyxl.Workbook()
    for row in (("Name", "DOB"), ("Ann", "01/02/1980"), ("Bob", "03/04/1990")):
        book.active.append(row)
    return office(saved(book), password)


def pdf(algorithm: str) -> bytes:
    document = fpdf.FPDF()
    document.add_page()
    document.set_font("Helvetica", size=12)
    document.cell(text="Ann has a file of her own")
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(bytes(document.output())))
    writer.encrypt("opensesame", "owner", algorithm=algorithm)
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def zipped() -> bytes:
    stream = io.BytesIO()
    with pyzipper.AESZipFile(stream, "w", encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(b"opensesame")
        archive.writestr("in/people.csv", PEOPLE)
    return stream.getvalue()


def seven(*, names: bool, password: str | None = "opensesame") -> bytes:
    stream = io.BytesIO()
    with py7zr.SevenZipFile(stream, "w", password=password, header_encryption=names) as archive:
        archive.writestr(PEOPLE, "people.csv")
        archive.writestr(b"Ann has a file of her own", "note.txt")
    return stream.getvalue()


MAKERS = {
    "a.docx": word,
    "a.xlsx": workbook,
    "old.pdf": lambda: pdf("RC4-128"),
    "new.pdf": lambda: pdf("AES-256"),
    "a.zip": zipped,
    "hidden.7z": lambda: seven(names=True),
    "listed.7z": lambda: seven(names=False),
    "a.doc": (LEGACY / "letter.doc").read_bytes,
    "a.xls": (LEGACY / "people.xls").read_bytes,
    "a.odt": (LEGACY / "letter.odt").read_bytes,
    "a.ods": (LEGACY / "people.ods").read_bytes,
}


def taken(name: str, data: bytes, known: tuple[str, ...]) -> tuple[str, list[str]]:
    """All that is read, and the causes of what is not."""
    text, causes = [], []
    for item in explore_blob(Blob.of_bytes(name, data), passwords=known):
        for content in item.contents:
            if hasattr(content, "batches"):
                text.extend(str(batch.to_pylist()) for batch in content.batches)
            elif hasattr(content, "cause"):
                causes.append(content.cause.value)
            else:
                text.append(content.text)
    return "\n".join(text), causes


@pytest.mark.parametrize("name", MAKERS)
def test_opened_by_the_list_alone(name):
    data = MAKERS[name]()
    text, causes = taken(name, data, LIST)
    assert "Ann" in text
    assert causes == []
    for known in ((), ("wrong", "OpenSesame")):
        text, causes = taken(name, data, known)
        assert "Ann" not in text
        assert set(causes) == {"encrypted"}


def test_a_locked_document_in_a_locked_archive():
    stream = io.BytesIO()
    with pyzipper.AESZipFile(stream, "w", encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(b"another")
        archive.writestr("a.docx", word())
    text, causes = taken("a.zip", stream.getvalue(), LIST)
    assert "Ann has a file" in text
    assert causes == []


def test_a_workbook_that_excel_locks_for_nobody():
    assert "Ann" in taken("a.xlsx", workbook("VelvetSweatshop"), ())[0]


def test_the_list(tmp_path):
    path = tmp_path / "list.txt"
    path.write_bytes("﻿one\r\n  two \n\none\nthree four\n".encode())
    assert passwords.of_file(path) == ("one", "two", "three four")
    with pytest.raises(UsageError):
        passwords.of_file(tmp_path / "missing")


def test_they_are_in_no_repr():
    assert "opensesame" not in repr(Blob("x", 1, passwords=LIST))
