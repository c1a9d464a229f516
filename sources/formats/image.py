"""Images: nothing is read from them yet, and that is said."""

from collections.abc import Iterator

from exposure.words import Blob, Cause, Content, Unread
from sources.reader import Reader


def recognises(_blob: Blob, head: bytes) -> bool:
    """WebP and HEIF, whose marks stand after their lengths."""
    return (head[:4] == b"RIFF" and head[8:12] == b"WEBP") or (head[4:8] == b"ftyp" and head[8:11] in {b"hei", b"mif"})


def read(_blob: Blob) -> Iterator[Content]:
    """An image has no text layer."""
    yield Unread("", Cause.NO_TEXT)


READER = Reader(
    name="image",
    label="images (named, not read)",
    suffixes=(".jpg", ".jpeg", ".png", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".heic"),
    read=read,
    magic=(b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"II*\x00", b"MM\x00*"),
    recognises=recognises,
)
