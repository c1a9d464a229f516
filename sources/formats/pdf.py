"""PDF: the text of each page; pages without a text layer are named unread."""

import io
from collections.abc import Iterator, Sequence
from typing import Any

from exposure.words import Blob, Cause, Content, Passage, TextKind, Unread, Unreadable
from sources.kreuzberg import extracted, properties
from sources.reader import Reader


def recognises(_blob: Blob, head: bytes) -> bool:
    """The mark of a PDF within the first 1024 bytes, as readers have always allowed."""
    return b"%PDF-" in head[:1024]


def read(blob: Blob) -> Iterator[Content]:
    """A passage for each page that has text, then what is laid over the pages; NO_TEXT for pages without any."""
    result = extracted(blob, "application/pdf")
    pages: list[dict[str, Any]] = list(result.pages or [])
    beside = list(_beside(result, blob))
    texts = [page for page in pages if page["content"].strip()]
    yield from beside
    if not texts and not any(passage.kind is TextKind.PROSE for passage in beside):
        raise Unreadable(Cause.NO_TEXT)
    for page in pages:
        place = f"page {page['page_number']}"
        if page["content"].strip():
            yield Passage(place, page["content"].replace("\r\n", "\n"))
        else:
            yield Unread(place, Cause.NO_TEXT, 1 / len(pages))


def _beside(result: Any, blob: Blob) -> Iterator[Passage]:
    """Properties, notes, values typed into a form, and the text of files attached to the PDF."""
    text = properties(result.metadata)
    if text:
        yield Passage("properties", text, TextKind.PROPERTIES)
    notes = "\n".join(note.content for note in result.annotations or () if note.content)
    if notes.strip():
        yield Passage("annotations", notes)
    fields = form_fields(blob.read(), blob.passwords)
    if fields:
        yield Passage("form", fields)
    for child in result.children or ():
        if child["result"].content.strip():
            yield Passage(f"attachment {child['path']}", child["result"].content)


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


READER = Reader(name="pdf", label="PDF with a text layer", suffixes=(".pdf",), read=read, recognises=recognises)
