"""Pictures of text, as a scanner makes them."""

import io
import subprocess

import fpdf
import pytest
from PIL import Image, ImageDraw, ImageFont

from exposure.words import Cause, Unreadable
from sources import ocr
from tests.needs import needs

LINES = ("Ann Bell lives at 12 High Street", "Her NHS number is 999 000 0018", "She was born on 1 February 1980")
with_tesseract = needs("Tesseract", there=ocr.program() is not None)


def picture(*lines: str, kind: str = "PNG") -> bytes:
    page = Image.new("L", (1600, 900), 255)
    draw = ImageDraw.Draw(page)
    for number, line in enumerate(lines):
        draw.text((80, 80 + 120 * number), line, fill=0, font=ImageFont.load_default(size=56))
    stream = io.BytesIO()
    page.save(stream, kind)
    return stream.getvalue()


def scan(*pages: bytes | str) -> bytes:
    document = fpdf.FPDF()
    document.set_font("Helvetica", size=12)
    for content in pages:
        document.add_page()
        if isinstance(content, bytes):
            document.image(io.BytesIO(content), 0, 0, document.w, document.h)
            document.cell(text="Scanned 2 Nov")
        elif content:
            document.cell(text=content)
    return bytes(document.output())


@pytest.fixture
def without(monkeypatch):
    monkeypatch.setattr(ocr, "program", lambda: None)


@with_tesseract
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "BMP"])
def test_a_picture_of_text(read_one, kind):
    item = read_one(f"scan.{kind.lower()}", picture(*LINES, kind=kind))
    assert item.text.split("\n") == list(LINES)
    assert item.unread == []


@with_tesseract
def test_scanned_pages_between_others(read_one):
    item = read_one("scan.pdf", scan("A page with words of its own", picture(*LINES), ""))
    assert [passage.place for passage in item.passages[-3:]] == ["page 1", "page 2", "page 2"]
    assert "999 000 0018" in item.text
    assert item.unread == []


@with_tesseract
def test_pictures_without_text_and_broken_ones(read_one):
    assert read_one("a.png", picture()).causes == ["no text layer"]
    assert read_one("a.png", picture(*LINES)[:300]).causes == ["corrupt"]


@with_tesseract
def test_a_page_has_a_time_limit(read_one, monkeypatch):
    monkeypatch.setattr(ocr, "SECONDS", 0.01)
    assert read_one("a.png", picture(*LINES)).causes == ["timed out"]


def test_without_tesseract_they_are_named(read_one, without):
    assert read_one("a.png", picture(*LINES)).causes == ["no text layer"]
    item = read_one("scan.pdf", scan("A page with words of its own", picture(*LINES), ""))
    assert [(unread.place, unread.cause.value) for unread in item.unread] == [("page 2", "no text layer")]
    assert ocr.version() == "not installed"


def test_tesseract_without_english_is_none(monkeypatch):
    monkeypatch.setattr("shutil.which", lambda _: "/usr/bin/tesseract")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: subprocess.CompletedProcess((), 0, "osd\n"))
    assert ocr.program.__wrapped__() is None


def test_words_that_are_hardly_seen_are_left_out(monkeypatch):
    row = "5\t1\t1\t1\t{}\t1\t0\t0\t0\t0\t{}\t{}"
    table = "\n".join(["level", row.format(1, 96.5, "Ann"), row.format(1, 20, "~~"), row.format(2, 90, "Bell")])
    assert ocr._words(table) == "Ann\nBell"
    assert ocr._words(row.format(1, 95, "I1")) == ""


def test_a_time_limit_is_a_cause(monkeypatch):
    def slow(*_, **__):
        raise subprocess.TimeoutExpired("tesseract", 1)

    monkeypatch.setattr(ocr, "program", lambda: "tesseract")
    monkeypatch.setattr(subprocess, "run", slow)
    with pytest.raises(Unreadable) as raised:
        ocr.text_of(b"x")
    assert raised.value.cause is Cause.TIMED_OUT
