"""Writers of file formats: the same content gives the same bytes, whatever the day."""

import csv
import gzip
import html
import io
import json
import re
import tarfile
import zipfile
import zlib
from collections.abc import Sequence

import docx
import openpyxl
import pptx
from _tables import Sheet
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Pt
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from pptx.util import Inches

STAMP = (2026, 10, 30, 17, 4, 0)
WHEN = "2026-10-30T17:04:00Z"
UNIX = 1793379840


def delimited(
    sheet: Sheet, *, delimiter: str = ",", encoding: str = "utf-8", quote_all: bool = False, header: bool = True
) -> bytes:
    """A CSV or TSV; `encoding` is Python's name ("utf-8-sig", "cp1252", "utf-16")."""
    out = io.StringIO()
    writer = csv.writer(
        out, delimiter=delimiter, quoting=csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL, lineterminator="\r\n"
    )
    writer.writerows(sheet.title)
    if header:
        writer.writerow(sheet.header)
    writer.writerows(sheet.rows)
    return out.getvalue().encode(encoding)


def workbook(sheets: Sequence[Sheet]) -> bytes:
    """An XLSX with a bold header row below each sheet's title lines."""
    book = openpyxl.Workbook()
    book.remove(book.active)  # type: ignore[arg-type]
    for sheet in sheets:
        page = book.create_sheet(sheet.name or "Sheet1")
        for line in sheet.title:
            page.append(list(line))
        page.append(sheet.header)
        for cell in page[len(sheet.title) + 1]:
            cell.font = Font(bold=True)
        for row in sheet.rows:
            page.append([_typed(text) for text in row])
        for place, header in enumerate(sheet.header):
            page.column_dimensions[get_column_letter(place + 1)].width = max(10, min(34, len(header) + 6))
    out = io.BytesIO()
    book.save(out)
    return tidy(out.getvalue())


def _typed(text: str) -> str | float | None:
    if not text:
        return None
    return float(text) if re.fullmatch(r"\d{1,6}\.\d\d", text) else text


def tidy(package: bytes) -> bytes:
    """An Office file without the moment of its making, and without its thumbnail."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(package)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new,
    ):
        for name in old.namelist():
            data = old.read(name)
            if name.endswith("core.xml"):
                data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", WHEN.encode(), data)
            new.writestr(zipfile.ZipInfo(name, STAMP), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def word(
    blocks: Sequence[str | list[list[str]]], *, heading: str = "", header: str = "", footer: str = "", author: str = ""
) -> bytes:
    """A DOCX: a string is a paragraph ("# " before a heading, "- " before a bullet), a list of rows a table."""
    document = docx.Document()
    _strip(document)
    document.styles["Normal"].font.name = "Arial"
    document.styles["Normal"].font.size = Pt(11)
    document.core_properties.author = author or "London Borough of Harrowick"
    document.core_properties.title = heading
    section = document.sections[0]
    section.header.paragraphs[0].text = header
    section.footer.paragraphs[0].text = footer
    if heading:
        document.add_heading(heading, level=1)
    for block in blocks:
        _word_block(document, block)
    out = io.BytesIO()
    document.save(out)
    return tidy(out.getvalue())


def _strip(document: Document) -> None:
    """Leaves out the template's thumbnail and the parts that say nothing."""
    for holder in (document.part.package, document.part):
        for key in [
            key
            for key, held in holder.rels.items()
            if held.reltype.endswith(("thumbnail", "stylesWithEffects", "customXml", "theme", "webSettings"))
        ]:
            del holder.rels[key]
    for style in list(document.styles):
        if style.type == WD_STYLE_TYPE.TABLE and style.name not in ("Table Grid", "Normal Table"):
            style.delete()


def _word_block(document: Document, block: str | list[list[str]]) -> None:
    if isinstance(block, str):
        if block.startswith("# "):
            document.add_heading(block[2:], level=2)
        elif block.startswith("- "):
            document.add_paragraph(block[2:], style="List Bullet")
        else:
            document.add_paragraph(block)
        return
    table = document.add_table(rows=0, cols=len(block[0]))
    table.style = "Table Grid"
    for row in block:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text


def slides(pages: Sequence[tuple[str, Sequence[str]]], notes: Sequence[str] = ()) -> bytes:
    """A PPTX: titles with bullets, and speaker notes for the first slides."""
    deck = pptx.Presentation()
    deck.core_properties.author = deck.core_properties.last_modified_by = ""  # the template's own name is a person's
    for place, (title, bullets) in enumerate(pages):
        slide = deck.slides.add_slide(deck.slide_layouts[1])
        slide.shapes.title.text = title
        slide.placeholders[1].text = "\n".join(bullets)
        slide.shapes.add_textbox(
            Inches(0.4), Inches(7.0), Inches(6), Inches(0.4)
        ).text_frame.text = "OFFICIAL-SENSITIVE"
        if place < len(notes):
            slide.notes_slide.notes_text_frame.text = notes[place]
    out = io.BytesIO()
    deck.save(out)
    return tidy(out.getvalue())


def web_page(title: str, blocks: Sequence[str | list[list[str]]]) -> bytes:
    """An HTML page as an intranet keeps it: paragraphs, and tables with a header row."""
    body = []
    for block in blocks:
        if isinstance(block, str):
            body.append(f"<p>{html.escape(block)}</p>")
            continue
        rows = ["".join(f"<{tag}>{html.escape(text)}</{tag}>" for text in row) for tag, row in _tagged(block)]
        body.append("<table border=1>\n" + "\n".join(f"<tr>{row}</tr>" for row in rows) + "\n</table>")
    style = "body{font-family:Arial,sans-serif;margin:2em} td,th{padding:3px 8px;text-align:left}"
    head = f'<head><meta charset="utf-8"><title>{html.escape(title)}</title><style>{style}</style></head>'
    return f"<!DOCTYPE html>\n<html lang=en>{head}\n<body><h1>{html.escape(title)}</h1>\n{chr(10).join(body)}\n</body></html>\n".encode()


def _tagged(rows: list[list[str]]) -> list[tuple[str, list[str]]]:
    return [("td" if place else "th", row) for place, row in enumerate(rows)]


def rich_text(paragraphs: Sequence[str]) -> bytes:
    """An RTF as Word writes it, with a numeric escape for each letter that is not ASCII."""

    def escaped(text: str) -> str:
        kept = []
        for sign in text:
            if sign in "\\{}":
                kept.append("\\" + sign)
            elif ord(sign) < 128:
                kept.append(sign)
            else:
                kept.append(f"\\u{ord(sign)}?")
        return "".join(kept).replace("\n", "\\line ")

    body = "\\par\\par\n".join(escaped(text) for text in paragraphs)
    return ("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\\f0\\fs22\n" + body + "\\par\n}").encode(
        "ascii"
    )


def json_rows(sheet: Sheet) -> list[dict[str, str]]:
    """The rows as objects, without their empty cells."""
    return [{key: text for key, text in zip(sheet.header, row, strict=True) if text} for row in sheet.rows]


def json_array(sheet: Sheet, key: str) -> bytes:
    """An export of a web service: one object with a list in it."""
    return json.dumps(
        {"exported": WHEN, "count": len(sheet.rows), key: json_rows(sheet)}, ensure_ascii=False, indent=1
    ).encode()


def json_lines(sheet: Sheet) -> bytes:
    """One object a line."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in json_rows(sheet)).encode()


def zipped(members: Sequence[tuple[str, bytes]]) -> bytes:
    """A ZIP."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members:
            archive.writestr(zipfile.ZipInfo(name, STAMP), data, zipfile.ZIP_DEFLATED, 9)
    return out.getvalue()


def tar_gz(members: Sequence[tuple[str, bytes]]) -> bytes:
    """A compressed TAR."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size, info.mtime, info.mode = len(data), UNIX, 0o640
            archive.addfile(info, io.BytesIO(data))
    return gzip.compress(out.getvalue(), 9, mtime=0)


def locked_zip(name: str, data: bytes, password: bytes, salt: bytes) -> bytes:
    """A ZIP with the traditional encryption of PKWARE's APPNOTE 6.1; `salt` is eleven bytes."""
    crc = zlib.crc32(data)
    packed = zlib.compress(data, 9, -15)
    cipher = _Traditional(password)
    secret = cipher.encrypt(salt + bytes([crc >> 24])) + cipher.encrypt(packed)
    out = io.BytesIO()
    info = zipfile.ZipInfo(name, STAMP)
    info.compress_type, info.flag_bits, info.CRC = zipfile.ZIP_DEFLATED, 0x1, crc
    info.compress_size, info.file_size = len(secret), len(data)
    header = info.FileHeader(zip64=False)
    out.write(header + secret)
    with zipfile.ZipFile(out, "a") as archive:
        info.header_offset = 0
        archive.filelist.append(info)
        archive.NameToInfo[name] = info
        archive.start_dir = len(header) + len(secret)
        archive._didModify = True  # type: ignore[attr-defined]  # noqa: SLF001 - zipfile cannot write encrypted members
    return out.getvalue()


class _Traditional:
    """The three keys of the old ZIP encryption."""

    def __init__(self, password: bytes) -> None:
        self.keys = [0x12345678, 0x23456789, 0x34567890]
        for byte in password:
            self._update(byte)

    def _update(self, byte: int) -> None:
        first, second, third = self.keys
        first = self._crc(first, byte)
        second = ((second + (first & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        self.keys = [first, second, self._crc(third, second >> 24)]

    @staticmethod
    def _crc(crc: int, byte: int) -> int:
        crc ^= byte
        for _ in range(8):
            crc = (crc >> 1) ^ (0xEDB88320 if crc & 1 else 0)
        return crc

    def encrypt(self, data: bytes) -> bytes:
        """The next bytes of the stream, encrypted."""
        out = bytearray()
        for byte in data:
            mask = (self.keys[2] | 2) & 0xFFFF
            out.append(byte ^ ((mask * (mask ^ 1)) >> 8) & 0xFF)
            self._update(byte)
        return bytes(out)
