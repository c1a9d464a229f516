"""Images: what they say of themselves, where they were taken; their text, where the machine has Tesseract."""

from collections.abc import Iterator

from exposure.words import Blob, Content, Passage, TextKind
from sources import exif, ocr
from sources.reader import Reader


def recognises(_blob: Blob, head: bytes) -> bool:
    """WebP and HEIF, whose marks stand after their lengths."""
    return (head[:4] == b"RIFF" and head[8:12] == b"WEBP") or _is_heif(head)


def _is_heif(head: bytes) -> bool:
    return head[4:8] == b"ftyp" and head[8:11] in {b"hei", b"mif"}


def read(blob: Blob) -> Iterator[Content]:
    """What was noted when it was taken, then its text; NO_TEXT where there is none, and for HEIF."""
    data = blob.read()
    noted = exif.said(data)
    if noted:
        yield Passage("properties", noted, TextKind.PROPERTIES)
    yield from ocr.seen(None if _is_heif(data) else data, "", 1.0)  # Tesseract knows no HEIF


READER = Reader(
    name="image",
    label="images; their text where the machine has Tesseract",
    suffixes=(".jpg", ".jpeg", ".png", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".heic"),
    read=read,
    magic=(b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"II*\x00", b"MM\x00*"),
    recognises=recognises,
)
