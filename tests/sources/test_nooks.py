"""Documents with a word planted in every nook, written by LibreOffice 7.4: each word is read, and read once."""

import re
import struct
from pathlib import Path

import pytest

from exposure.words import Blob
from sources import office97, rtf
from tests.sources.conftest import take

FILES = Path(__file__).parent / "nooks"
TEXT = "title author subject body footnote endnote cell frame header footer inserted commentator".split()
SHEET = "title author cell comment hidden shape header footer".split()
SLIDES = "title author slide notes comment commentator second".split()
PLANTED = {
    "w.docx": [*TEXT, "comments", "custom", "comment", "shape"],
    "w.odt": [*TEXT, "comments", "custom", "comment", "shape"],
    "w.doc": [*TEXT, "comment", "shape"],
    "w.rtf": TEXT,
    "s.xlsx": SHEET,
    "s.ods": SHEET,
    "s.xls": SHEET,
    "p.pptx": SLIDES,
    "p.odp": SLIDES,
}


def words(name: str) -> str:
    [item] = take(Blob.of_bytes(name, (FILES / name).read_bytes()))
    assert item.unread == []
    rows = "\n".join(
        " ".join(cell or "" for cell in (*columns, *row)) for _, columns, rows, _ in item.tables for row in rows
    )
    return f"{item.text}\n{rows}"


@pytest.mark.parametrize("name", PLANTED)
def test_every_planted_word_is_read_once(name):
    found = words(name)
    assert {word: len(re.findall(rf"\bzq{word}\b", found)) for word in PLANTED[name]} == dict.fromkeys(PLANTED[name], 1)


def test_a_tracked_deletion_is_read_too():
    assert all(re.search(r"\bplain\b", words(name)) for name in ("w.docx", "w.odt"))


def test_comments_and_text_boxes_of_rich_text():
    data = (
        rb"{\rtf1\ansi\ansicpg1252 Body{\*\atnauthor Zo\'eb}\chatn{\*\annotation{\*\atndate 1}\pard A comment}"
        rb" more {\shp{\*\shpinst{\shptxt \pard In a {\b bold} box \{sic\}\par}}} and {\footnote\pard A note"
    )
    found = {passage.place: passage.text.strip() for passage in rtf.contents(data)}
    assert found["comment's author"] == "Zoë"
    assert "A comment" in found["comment"]
    assert "box {sic}" in found["text box"]
    assert "A note" in found["footnote"]


def test_rich_text_in_many_fonts_and_after_a_table():
    data = (
        rb"{\rtf1\ansi{\fonttbl{\f0\fnil\fcharset204 Arial;}{\f1\fcharset0 X;}{\f2\fcharset128 Y;}}{\info{\author Ann Bell}}"
        rb"\f0\'cf\'f0\f1 Zo\u235\'eb!\par {\f2\'83\'65}\'93b\'94 \u-10179?\u-8704?{\pict 0102}{\*\unknown gone}"
        rb"\trowd One\cell Two\cell\row{\field{\*\fldinst HYPERLINK x}{\fldrslt link}}\bin3 {}}after\par {\uc2\u233ab}"
        rb"{\htmlrtf hidden\htmlrtf0 shown}"
    )
    found = {passage.place: passage.text for passage in rtf.contents(data)}
    assert found["body"] == "\u041f\u0440Zoë!\nテ“b” 😀One\tTwo\t\nlinkafter\néshown"
    assert found["properties"] == "author: Ann Bell"
    assert list(rtf.contents(b"{\\rtf1 {\\u")) == []


def test_a_property_of_a_broken_length_is_not_followed():
    head = bytes(44) + struct.pack("<I", 48)
    text = struct.pack("<II", 0x1E, 8) + b"Ann Bell"
    assert office97._property(head + struct.pack("<IIII", 99, 0xFFFFFFFF, 4, 16) + text, 4) == "Ann Bell"
    endless = struct.pack("<II", 0x101E, 0xFFFFFFFF)
    assert office97._property(head + struct.pack("<IIII", 99, 1, 4, 16) + endless, 4) == ""
    assert office97._property(b"short", 4) == ""
