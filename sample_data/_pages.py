"""PDF files: with a text layer, locked, and as the image that a scanner makes."""

import io
from collections.abc import Sequence
from datetime import UTC, datetime

from fpdf import FPDF
from fpdf.enums import EncryptionMethod, XPos, YPos
from PIL import Image, ImageDraw, ImageFont

WHEN = datetime(2026, 10, 30, 17, 4, tzinfo=UTC)


def pdf(
    blocks: Sequence[str | list[list[str]]], *, heading: str = "", letterhead: str = "", password: str = ""
) -> bytes:
    """Paragraphs ("# " before a heading) and tables, in the core fonts: text must be in Windows-1252."""
    page = FPDF(format="A4")
    page.set_creation_date(WHEN)
    page.set_producer("Harrowick Output Manager 4.2")
    page.set_margins(22, 20)
    page.add_page()
    page.set_font("Helvetica", "B", 9)
    for line in letterhead.split("\n") if letterhead else ():
        page.cell(0, 4.5, line, align="R", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    if heading:
        page.set_font("Helvetica", "B", 14)
        page.cell(0, 12, heading, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
    for block in blocks:
        _block(page, block)
    if password:
        page.set_encryption(
            owner_password="owner" + password, user_password=password, encryption_method=EncryptionMethod.RC4
        )
    return bytes(page.output())


def _block(page: FPDF, block: str | list[list[str]]) -> None:
    if isinstance(block, str):
        heading = block.startswith("# ")
        page.set_font("Helvetica", "B" if heading else "", 11 if heading else 10)
        page.multi_cell(0, 5, block.removeprefix("# "), new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        page.ln(2)
        return
    page.set_font("Helvetica", "", 9)
    with page.table() as table:
        for row in block:
            line = table.row()
            for text in row:
                line.cell(text)
    page.ln(3)


def scan(lines: Sequence[str]) -> bytes:
    """A page that is a picture of its text: nothing in it can be selected."""
    image = Image.new("L", (1240, 1754), 246)
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(24)
    for place, line in enumerate(lines):
        draw.text((118 + place % 3, 150 + place * 38), line, fill=40, font=font)
    image = image.rotate(0.6, fillcolor=246)
    picture = io.BytesIO()
    image.save(picture, "JPEG", quality=55)
    page = FPDF(format="A4")
    page.set_creation_date(WHEN)
    page.set_producer("Scan to folder")
    page.add_page()
    page.image(io.BytesIO(picture.getvalue()), 0, 0, 210, 297)
    return bytes(page.output())
