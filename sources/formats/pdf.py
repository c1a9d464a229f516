"""PDF: the text of each page; pages without a text layer are named unread."""

from collections.abc import Iterator
from typing import Any

from exposure.words import Blob, Cause, Content, Passage, TextKind, Unread, Unreadable
from sources.kreuzberg import extracted, properties
from sources.reader import Reader


def recognises(_blob: Blob, head: bytes) -> bool:
    """The mark of a PDF within the first 1024 bytes, as readers have always allowed."""
    return b"%PDF-" in head[:1024]


def read(blob: Blob) -> Iterator[Content]:
    """A passage for each page that has text; raises Unreadable(NO_TEXT) where none has."""
    result = extracted(blob, "application/pdf")
    pages: list[dict[str, Any]] = list(result.pages or [])
    if not pages and result.content.strip():
        yield Passage("", result.content)
    empty = [page for page in pages if not page["content"].strip()]
    text = properties(result.metadata)
    if text:
        yield Passage("properties", text, TextKind.PROPERTIES)
    if len(empty) == len(pages) and not result.content.strip():
        raise Unreadable(Cause.NO_TEXT)
    for page in pages:
        place = f"page {page['page_number']}"
        if page["content"].strip():
            yield Passage(place, page["content"].replace("\r\n", "\n"))
        else:
            yield Unread(place, Cause.NO_TEXT, 1 / len(pages))


READER = Reader(name="pdf", label="PDF with a text layer", suffixes=(".pdf",), read=read, recognises=recognises)
