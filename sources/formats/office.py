"""Older and other office documents as running text: DOC, PPT and EPUB by kreuzberg, RTF by a reader of our own."""

from collections.abc import Iterator

from exposure.words import Blob, Cause, Content, Passage, TextKind, Unreadable
from sources import compound, ooxml, rtf
from sources.decrypted import decrypted, is_locked
from sources.kreuzberg import passages
from sources.office97 import beside_word
from sources.reader import HEAD_BYTES, Reader

_BY_SUFFIX = {
    ".doc": "application/msword",
    ".dot": "application/msword",
    ".ppt": "application/vnd.ms-powerpoint",
    ".pps": "application/vnd.ms-powerpoint",
    ".rtf": "application/rtf",
    ".epub": "application/epub+zip",
}
_BY_STREAM = {
    "WordDocument": ".doc",
    "PowerPoint Document": ".ppt",
}
_PACKAGES = {"application/epub+zip": ".epub"}


def recognises(blob: Blob, head: bytes) -> bool:
    """RTF, or a compound file or package of one of the kinds."""
    return _kind(blob, head) is not None


def _kind(blob: Blob, head: bytes) -> str | None:
    """The suffix that the content says."""
    if head.startswith(b"{\\rtf"):
        return ".rtf"
    if head.startswith(compound.MAGIC):
        names = compound.root_names(blob, head)
        return next((suffix for name, suffix in _BY_STREAM.items() if name in names), None)
    return _PACKAGES.get(ooxml.mimetype(head))


def read(blob: Blob) -> Iterator[Content]:
    """The body and the properties."""
    kind = _kind(blob, blob.read(HEAD_BYTES)) or blob.suffix
    if kind == ".rtf":
        yield from rtf.contents(blob.read())
        return
    mime = _BY_SUFFIX.get(kind)
    if mime is None:
        raise Unreadable(Cause.UNSUPPORTED)
    try:
        found = list(passages(blob, mime))
    except Unreadable:
        if not is_locked(blob):
            raise
        found = []
    if not _says_something(found) and is_locked(blob):
        blob = decrypted(blob)
        found = list(passages(blob, mime))
    yield from found
    if kind in {".doc", ".dot"}:
        yield from beside_word(blob)


def _says_something(found: list[Passage]) -> bool:
    return any(passage.kind is TextKind.PROSE for passage in found)


READER = Reader(
    name="office",
    label="DOC, PPT, RTF, EPUB",
    suffixes=tuple(_BY_SUFFIX),
    read=read,
    recognises=recognises,
)
