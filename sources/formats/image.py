"""Images: their text, where the machine has Tesseract; else nothing is read from them, and that is said."""

from collections.abc import Iterator

from exposure.words import Blob, Content
from sources import ocr
from sources.reader import Reader


def recognises(_blob: Blob, head: bytes) -> bool:
    """WebP and HEIF, whose marks stand after their lengths."""
    return (head[:4] == b"RIFF" and head[8:12] == b"WEBP") or _is_heif(head)


def _is_heif(head: bytes) -> bool:
    return head[4:8] == b"ftyp" and head[8:11] in {b"hei", b"mif"}


def read(blob: Blob) -> Iterator[Content]:
    """The text in the picture; NO_TEXT where there is none, and for HEIF, which Tesseract does not know."""
    yield from ocr.seen(None if _is_heif(blob.read(12)) else blob.read(), "", 1.0)


READER = Reader(
    name="image",
    label="images; their text where the machine has Tesseract",
    suffixes=(".jpg", ".jpeg", ".png", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".heic"),
    read=read,
    magic=(b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"II*\x00", b"MM\x00*"),
    recognises=recognises,
)
