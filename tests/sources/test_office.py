import datetime as dt
import io

import docx
import fpdf
import openpyxl
import pptx
import pypdf
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from openpyxl.comments import Comment
from pypdf.annotations import FreeText


def saved(document) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def word_document() -> bytes:
    document = docx.Document()
    document.core_properties.author = "Ada Author"
    document.sections[0].header.paragraphs[0].text = "In the header"
    document.sections[0].footer.paragraphs[0].text = "In the footer"
    document.add_heading("Case conference", 1)
    document.add_paragraph("Zoë & <others> attended")
    form = document.add_table(2, 2)
    for place, text in enumerate(["Name", "Ann Bell", "Address", "1 High Street"]):
        form.cell(place // 2, place % 2).text = text
    table = document.add_table(4, 3)
    rows = ["Name", "Date of birth", "NHS number", "Ann", "01/02/1980", "9990000018"]
    rows += ["Bob", "03/04/1990", "9990000026", "Cy", "05/06/2001", "9990000034"]
    for place, text in enumerate(rows):
        table.cell(place // 3, place % 3).text = text
    last = document.add_paragraph("After the table ")
    document.add_comment(last.runs, text="A reviewer's comment", author="Rita", initials="R")
    box = (
        f'<w:pict {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent>'
        "<w:p><w:r><w:t>In a text box</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>"
    )
    last.add_run()._r.append(parse_xml(box))
    last._p.append(parse_xml(f'<w:ins {nsdecls("w")} w:id="1" w:author="x"><w:r><w:t>Inserted</w:t></w:r></w:ins>'))
    last._p.append(
        parse_xml(f'<w:del {nsdecls("w")} w:id="2" w:author="x"><w:r><w:delText>Deleted</w:delText></w:r></w:del>')
    )
    return saved(document)


def test_word_gives_every_part_of_it_once(read_one):
    item = read_one("notes.docx", word_document())
    everything = item.text + "\n".join(" ".join(filter(None, row)) for row in item.rows)
    for words in [
        "In the header",
        "In the footer",
        "Case conference",
        "Zoë & <others> attended",
        "Address: 1 High Street",
        "A reviewer's comment",
        "In a text box",
        "Inserted",
        "Deleted",
        "creator: Ada Author",
        "9990000034",
    ]:
        assert everything.count(words) == 1, words
    [(place, columns, rows, first)] = item.tables
    assert (place, columns, first) == ("table 1", ("Name", "Date of birth", "NHS number"), 2)
    assert [row[0] for row in rows] == ["Ann", "Bob", "Cy"]


def test_a_broken_part_costs_itself_alone(read_one):
    import zipfile

    source = zipfile.ZipFile(io.BytesIO(word_document()))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            target.writestr(name, data[: len(data) // 2] if name == "word/comments.xml" else data)
    item = read_one("notes.docx", stream.getvalue())
    assert "attended" in item.text
    assert [(unread.place, unread.cause.value) for unread in item.unread] == [("comments", "corrupt")]


def test_slides_with_tables_and_notes(read_one):
    deck = pptx.Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = "The title"
    slide.placeholders[1].text = "The body"
    slide.notes_slide.notes_text_frame.text = "What to say"
    table = slide.shapes.add_table(2, 2, 0, 0, 100_000, 100_000).table
    for place, text in enumerate(["Name", "Ref", "Carl", "R1"]):
        table.cell(place // 2, place % 2).text = text
    deck.slides.add_slide(deck.slide_layouts[1]).shapes.title.text = "Second"
    item = read_one("talk.pptx", saved(deck))
    texts = {passage.place: passage.text for passage in item.passages}
    assert texts["slide 1"] == "The title\nThe body\nName\tRef\nCarl\tR1"
    assert texts["slide 1, notes"] == "What to say"
    assert texts["slide 2"] == "Second"


def workbook() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Pay"
    sheet.append(["Payroll 2026, run by Jo Smith"])
    sheet.append([])
    sheet.append(["Name", "Start", "Salary", "Rate", "Phone"])
    sheet.append(["Ann", dt.date(2020, 1, 2), 31000, 1.5, "020 7946 0001"])
    sheet.append(
        [
            "Bob",
            dt.datetime(2020, 1, 2, 3, 4),  # noqa: DTZ001 - a cell has no zone
            32000.0,
            True,
            None,
        ]
    )
    sheet.append([])
    sheet.append(["Team", "Manager"])
    sheet.append(["HR", "Jo"])
    sheet.append(["IT", "Mo"])
    sheet["A4"].comment = Comment("on long leave", "Rev")
    hidden = book.create_sheet("Leavers")
    hidden.sheet_state = "hidden"
    hidden.append(["Surname", "Left"])
    hidden.append(["Hill", "2019"])
    return saved(book)


def test_every_table_of_every_sheet(read_one):
    item = read_one("pay.xlsx", workbook())
    assert [(place, columns, first) for place, columns, _, first in item.tables] == [
        ("sheet Pay, table 1", ("Name", "Start", "Salary", "Rate", "Phone"), 4),
        ("sheet Pay, table 2", ("Team", "Manager"), 8),
        ("sheet Leavers", ("Surname", "Left"), 2),
    ]
    assert item.tables[0][2] == [
        ["Ann", "2020-01-02", "31000", "1.5", "020 7946 0001"],
        ["Bob", "2020-01-02 03:04:00", "32000", "TRUE", None],
    ]
    assert "Payroll 2026, run by Jo Smith" in item.text
    assert "on long leave" in item.text


def test_office_files_are_known_whatever_their_names_say(read_one):
    assert read_one("pay.csv", workbook()).kind == "spreadsheet"
    assert read_one("download", word_document()).kind == "docx"
    assert read_one("notes.txt", b"%PDF-1.7 junk").kind == "pdf"


@pytest.mark.parametrize("name", ["pay.xlsx", "notes.docx"])
def test_a_truncated_office_file_is_corrupt(read_one, name):
    data = workbook() if name == "pay.xlsx" else word_document()
    item = read_one(name, data[: len(data) * 2 // 3])
    assert item.causes == ["corrupt"]


def pdf(*pages: str) -> bytes:
    document = fpdf.FPDF()
    for text in pages:
        document.add_page()
        document.set_font("Helvetica", size=12)
        if text:
            document.multi_cell(0, text=text)
    return bytes(document.output())


def test_pdf_by_page_and_a_blank_one_is_nothing_missed(read_one):
    item = read_one("scan.pdf", pdf("Ann Bell NHS 999 000 0018\nsecond line", "", "page three"))
    assert [(passage.place, passage.text) for passage in item.passages] == [
        ("page 1", "Ann Bell NHS 999 000 0018\nsecond line"),
        ("page 3", "page three"),
    ]
    assert item.unread == []


def test_pdf_notes_form_values_and_attachments(read):
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf("On the page")))
    writer.add_annotation(0, FreeText(text="In a note", rect=(50, 550, 200, 650)))
    writer.add_attachment("a.csv", b"Name,DOB\nAnn,1/2/1980\n")
    name = pypdf.generic.NameObject
    field = pypdf.generic.DictionaryObject(
        {
            name("/Subtype"): name("/Widget"),
            name("/FT"): name("/Tx"),
            name("/T"): pypdf.generic.TextStringObject("surname"),
            name("/V"): pypdf.generic.TextStringObject("Typed in"),
        }
    )
    fields = pypdf.generic.ArrayObject([writer._add_object(field)])
    writer._root_object[name("/AcroForm")] = pypdf.generic.DictionaryObject({name("/Fields"): fields})
    stream = io.BytesIO()
    writer.write(stream)
    item, attached = read("form.pdf", stream.getvalue())
    texts = {passage.place: passage.text for passage in item.passages}
    assert texts["page 1"] == "On the page"
    assert texts["notes on page 1"] == "In a note"
    assert texts["form"] == "surname: Typed in"
    assert (attached.path, attached.rows) == ("form.pdf!a.csv", [["Ann", "1/2/1980"]])


def test_pdf_that_cannot_be_read(read_one):
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf("secret words")))
    writer.encrypt("password", algorithm="AES-256")
    stream = io.BytesIO()
    writer.write(stream)
    locked = read_one("locked.pdf", stream.getvalue())
    assert locked.causes == ["encrypted"]
    assert "secret" not in locked.text
    assert read_one("cut.pdf", pdf("words")[:60]).causes == ["corrupt"]


def test_rtf(read_one):
    item = read_one("letter.rtf", rb"{\rtf1\ansi\ansicpg1252 Hello Zo\'eb \u8364? \par Second\par}")
    assert "Hello Zoë €" in item.text
    assert "Second" in item.text


def compound(*names: str) -> bytes:
    """A compound file with streams of those names at its root and nothing in them ([MS-CFB])."""
    import struct

    header = bytearray(512)
    header[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    struct.pack_into("<HHHHH", header, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<II", header, 44, 1, 1)
    struct.pack_into("<5I", header, 56, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    struct.pack_into("<109I", header, 76, 0, *[0xFFFFFFFF] * 108)
    table = struct.pack("<128I", 0xFFFFFFFD, 0xFFFFFFFE, *[0xFFFFFFFF] * 126)
    directory = bytearray()
    for number, name in enumerate(["Root Entry", *names]):
        entry = bytearray(128)
        wide = name.encode("utf-16-le")
        entry[: len(wide)] = wide
        right = number + 1 if 0 < number < len(names) else 0xFFFFFFFF
        struct.pack_into("<HBB3I", entry, 64, len(wide) + 2, 5 if not number else 2, 1, 0xFFFFFFFF, right, 0 + 1)
        if number:
            struct.pack_into("<I", entry, 76, 0xFFFFFFFF)
        directory += entry
    return bytes(header) + table + bytes(directory).ljust(512, b"\0")


def test_compound_files_are_told_apart_by_their_streams(read_one):
    assert read_one("report.docx", compound("EncryptionInfo", "EncryptedPackage")).causes == ["encrypted"]
    assert read_one("old", compound("Workbook")).kind == "spreadsheet"
    assert read_one("old", compound("WordDocument", "1Table")).kind == "office"
    assert read_one("old", compound("__properties_version1.0")).kind == "msg"
    assert read_one("thumbs.db", compound("Catalog")).causes == ["unsupported"]


def test_what_stands_behind_an_empty_sheet_is_read(read_one):
    book = openpyxl.Workbook()
    book.create_sheet("Empty")
    book.create_sheet("People").append(["Name", "DOB"])
    for name in ("Ann Bell", "Bob Hill", "Cy Owen"):
        book["People"].append([name, "01/02/1980"])
    data = io.BytesIO()
    book.save(data)
    item = read_one("merge.xlsx", data.getvalue())
    assert item.causes == []
    assert [(columns, len(rows)) for _, columns, rows, _ in item.tables] == [(("Name", "DOB"), 3)]
