"""PDF: the text of each page; pages that are pictures are read by Tesseract where it is there, else named unread."""

import io
from collections.abc import Iterator, Sequence

from exposure.words import Blob, Cause, Content, Passage, TextKind, Unread, Unreadable
from sources import ocr
from sources.pdf_pages import Pages, pages_of
from sources.reader import Reader

_A_STAMP = 100  # characters: a page with fewer may be a scan that was stamped or numbered
_READABLE, _VISIBLE = 300, 36  # dots an inch: to read the page, and to see whether there is anything on it


def recognises(_blob: Blob, head: bytes) -> bool:
    """The mark of a PDF within the first 1024 bytes, as readers have always allowed."""
    return b"%PDF-" in head[:1024]


def read(blob: Blob) -> Iterator[Content]:
    """A passage for each page that has text, then what is laid over the pages; NO_TEXT for pages of pictures alone.

    Where the machine has Tesseract, the text in those pictures is the page's.
    """
    with pages_of(blob) as pages:
        text = pages.properties()
        if text:
            yield Passage("properties", text, TextKind.PROPERTIES)
        fields = form_fields(blob.read(), blob.passwords)
        if fields:
            yield Passage("form", fields)
        if not len(pages):
            raise Unreadable(Cause.CORRUPT)
        for number in range(1, len(pages) + 1):
            yield from _page(pages, number, 1 / len(pages))
        yield from pages.attachments()


def _page(pages: Pages, number: int, share: float) -> Iterator[Passage | Unread]:
    """What a page says, `share` of the document; one of few words may be a picture with a stamp on it."""
    place = f"page {number}"
    try:
        text, notes = pages.text(number), "\n".join(pages.notes(number))
    except Exception:  # noqa: BLE001 - broken bytes break the library in many ways, and cost the page alone
        yield Unread(place, Cause.CORRUPT, share)
        return
    if notes:
        yield Passage(f"notes on {place}", notes)
    if text:
        yield Passage(place, text)
    if len(text) >= _A_STAMP or (text and not pages.is_scanned(number)):
        return
    picture = pages.picture(number, _READABLE if ocr.program() else _VISIBLE)
    if picture != b"":
        yield from ocr.seen(picture, place, share)


def form_fields(data: bytes, passwords: Sequence[str] = ()) -> str:
    """Lines "name: value" of the fields of a PDF form, "" for none; the document's reader does not give them."""
    if not any(mark in data for mark in (b"/AcroForm", b"/ObjStm")):
        return ""
    from pypdf import PdfReader  # noqa: PLC0415 - loaded only for a PDF that may be a form

    try:
        document = PdfReader(io.BytesIO(data))
        if document.is_encrypted:
            any(document.decrypt(password) for password in passwords)
        fields = document.get_fields() or {}
        named = [(str(name), field.get("/V")) for name, field in fields.items()]
    except Exception:  # noqa: BLE001 - the pages are read; a broken form is no reason to lose them
        return ""
    return "\n".join(f"{name}: {value}" for name, value in named if isinstance(value, str) and value.strip("/ "))


READER = Reader(
    name="pdf",
    label="PDF; scanned pages where the machine has Tesseract",
    suffixes=(".pdf",),
    read=read,
    recognises=recognises,
)
