"""A PDF by PDFium: the text of its pages, their notes, the pages as pictures, the files that are attached."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from ctypes import c_ushort
from functools import partial
from typing import Any

from exposure.words import Blob, Cause, Member, Unreadable

_MOST_DOTS = 40_000_000
_MOSTLY = 0.5
_PICTURE = 3  # FPDF_PAGEOBJ_IMAGE
_WRONG_PASSWORD = 4  # FPDF_ERR_PASSWORD
_WIDGET, _POPUP = 20, 16  # FPDF_ANNOT_WIDGET, a form's field, and FPDF_ANNOT_POPUP, another note's window
_PROPERTIES = ("Title", "Author", "Subject", "Keywords")


class Pages:
    """The pages of an open document, counted from 1."""

    def __init__(self, document: Any) -> None:
        self._document = document

    def __len__(self) -> int:
        return len(self._document)

    def text(self, number: int) -> str:
        """The page's text; raises what the library raises where the page is broken."""
        page = self._document[number - 1]
        words = page.get_textpage()
        said = str(words.get_text_range()).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
        words.close()
        page.close()
        return said.strip()

    def notes(self, number: int) -> Iterator[str]:
        """What is written in the notes on a page, with who wrote them."""
        from pypdfium2 import raw  # noqa: PLC0415

        page = self._document[number - 1]
        for place in range(raw.FPDFPage_GetAnnotCount(page)):
            note = raw.FPDFPage_GetAnnot(page, place)
            if raw.FPDFAnnot_GetSubtype(note) not in {_WIDGET, _POPUP}:
                text, writer = _string(raw, note, b"Contents"), _string(raw, note, b"T")
                if text:
                    yield f"{writer}: {text}" if writer else text
            raw.FPDFPage_CloseAnnot(note)

    def properties(self) -> str:
        """Lines "Author: name" of the document's properties."""
        found = self._document.get_metadata_dict()
        return "\n".join(f"{name}: {found[name].strip()}" for name in _PROPERTIES if found.get(name, "").strip())

    def attachments(self) -> Iterator[Member]:
        """The files attached."""
        for number in range(self._document.count_attachments()):
            attached = self._document.get_attachment(number)
            name = attached.get_name() or f"attachment {number + 1}"
            data = bytes(attached.get_data())
            yield Member(name, partial(Blob.of_bytes, name, data), len(data))

    def picture(self, number: int, dots_per_inch: int) -> bytes | None:
        """The page in grey, as PGM; empty where it is blank, None where it cannot be drawn."""
        try:
            page = self._document[number - 1]
            width, height = page.get_size()
            scale = min(dots_per_inch / 72, (_MOST_DOTS / max(1.0, width * height)) ** 0.5)
            dots = page.render(scale=scale, grayscale=True).to_numpy().squeeze()
        except Exception:  # noqa: BLE001 - broken bytes break the library in many ways
            return None
        if dots.size == 0 or dots.min() == dots.max():
            return b""
        head = b"P5 %d %d 255\n" % (dots.shape[1], dots.shape[0])
        return head + bytes(dots.tobytes())

    def is_scanned(self, number: int) -> bool:
        """Whether a picture covers most of the page."""
        try:
            page = self._document[number - 1]
            width, height = page.get_size()
            return any(_area(one.get_bounds()) > _MOSTLY * width * height for one in page.get_objects([_PICTURE]))
        except Exception:  # noqa: BLE001 - as above
            return False


def _string(raw: Any, note: Any, key: bytes) -> str:
    """A value of a note, "" for none."""
    size = raw.FPDFAnnot_GetStringValue(note, key, None, 0)
    held = (c_ushort * (size // 2 + 1))()
    raw.FPDFAnnot_GetStringValue(note, key, held, size)
    return bytes(held)[: max(size - 2, 0)].decode("utf-16-le", "replace").strip()


def _area(box: Sequence[float]) -> float:
    left, bottom, right, top = box
    return (right - left) * (top - bottom)


@contextmanager
def pages_of(blob: Blob) -> Iterator[Pages]:
    """The pages of a PDF; raises Unreadable for one that is locked or cannot be opened."""
    import pypdfium2  # noqa: PLC0415 - only for a PDF

    data, cause = blob.read(), Cause.CORRUPT
    for password in (None, *blob.passwords):
        try:
            document = pypdfium2.PdfDocument(data, password=password)
        except pypdfium2.PdfiumError as error:
            cause = Cause.ENCRYPTED if error.err_code == _WRONG_PASSWORD else Cause.CORRUPT
            continue
        try:
            yield Pages(document)
        finally:
            document.close()
        return
    raise Unreadable(cause)
