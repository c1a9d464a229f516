"""Pages of a PDF as pictures, for those whose text is only in a picture."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from exposure.words import Blob

_MOST_DOTS = 40_000_000
_MOSTLY = 0.5
_PICTURE = 3  # FPDF_PAGEOBJ_IMAGE


class Pages:
    """The pages of an open document, counted from 1."""

    def __init__(self, document: Any) -> None:
        self._document = document

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


def _area(box: Sequence[float]) -> float:
    left, bottom, right, top = box
    return (right - left) * (top - bottom)


@contextmanager
def pages_of(blob: Blob) -> Iterator[Pages | None]:
    """The pages of a PDF, None where it cannot be opened."""
    import pypdfium2  # noqa: PLC0415 - only for pages without text

    document = None
    for password in (None, *blob.passwords):
        try:
            document = pypdfium2.PdfDocument(blob.read(), password=password)
            break
        except pypdfium2.PdfiumError:
            continue
    try:
        yield Pages(document) if document is not None else None
    finally:
        if document is not None:
            document.close()
