"""Apple's Numbers, Pages and Keynote: the tables of Numbers by its library, the text of all by a reader of ours."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

import pyarrow as pa

from exposure.words import Blob, Cause, Content, Member, Passage, Unread, Unreadable
from sources import ooxml
from sources.formats.spreadsheet import cell_text, sheet_contents
from sources.passwords import unlocked
from sources.reader import LARGEST_MEMBER, Reader
from sources.silence import silence

_SUFFIXES = (".numbers", ".pages", ".key")
_LOCKED = ".iwph"
_TEXTS = {2001: 3, 3056: 1, 212: 1}  # TSWP.StorageArchive, TSD.CommentStorageArchive, TSK.AnnotationAuthorArchive
_VARINT, _EIGHT, _BYTES, _FOUR = 0, 1, 2, 5


class _InMemory(io.BytesIO):
    """A document in memory that the library takes for a path."""

    suffix = ".numbers"

    def exists(self) -> bool:
        return True

    def is_dir(self) -> bool:
        return False


def recognises(blob: Blob, head: bytes) -> bool:
    """A package with the parts of an iWork document of 2013 or later."""
    if not head.startswith(b"PK"):
        return False
    try:
        names = ooxml.package(blob).NameToInfo
    except Unreadable:
        return False
    return "Index/Document.iwa" in names or ("Index.zip" in names and blob.suffix in _SUFFIXES)


def read(blob: Blob) -> Iterator[Content]:
    """The tables of a Numbers document, then what all texts say; pictures and files in it as items."""
    with ooxml.package(blob) as parts:
        locked = any(name.endswith(_LOCKED) for name in parts.namelist())
        numbers = "Index/CalculationEngine.iwa" in parts.NameToInfo and blob.suffix not in {".pages", ".key"}
        if locked and not numbers:
            raise Unreadable(Cause.ENCRYPTED)
        if numbers:
            yield from _tables(blob, locked=locked)
        if not locked:
            yield from _said(parts)
        for info in parts.infolist():
            if info.filename.startswith("Data/") and not info.is_dir() and "-small" not in info.filename:
                yield Member(info.filename[5:], _opener(blob, info.filename), info.file_size)


def _opener(blob: Blob, name: str) -> Any:
    def opened() -> Blob:
        with ooxml.package(blob) as parts:
            return Blob.of_bytes(name[5:], parts.read(name))

    return opened


def _said(parts: zipfile.ZipFile) -> Iterator[Content]:
    """The texts, each once: a document keeps what it shows more than once."""
    texts: dict[str, None] = {}
    if "Index.zip" in parts.NameToInfo:
        with zipfile.ZipFile(io.BytesIO(parts.read("Index.zip"))) as inner:
            broken = _gathered(inner, texts)
    else:
        broken = _gathered(parts, texts)
    if texts:
        yield Passage("body", "\n".join(texts))
    if broken:
        yield Unread("body", Cause.CORRUPT, 0.5)


def _gathered(parts: zipfile.ZipFile, texts: dict[str, None]) -> bool:
    """Put the texts of all parts into `texts`; whether a part is broken."""
    broken = False
    for name in sorted(name for name in parts.namelist() if name.endswith(".iwa")):
        try:
            found = list(texts_of(parts.read(name)))
        except (ValueError, IndexError, OSError, zipfile.BadZipFile):
            broken = True
        else:
            texts.update(dict.fromkeys(text for text in found if any(letter.isalnum() for letter in text)))
    return broken


def texts_of(data: bytes) -> Iterator[str]:
    """The texts of an IWA part: packed pieces that together are archives, each with its type and length before it.

    Raises ValueError or IndexError where it is broken. The types are those of Apple's shared frameworks.
    """
    stream = _unpacked(data)
    place = 0
    while place < len(stream):
        length, place = _varint(stream, place)
        head, place = stream[place : place + length], place + length
        for message in (value for number, value in _fields(head) if number == 2):
            told = dict(_fields(message))
            payload, place = stream[place : place + int(told.get(3, 0))], place + int(told.get(3, 0))
            wanted = _TEXTS.get(int(told.get(1, 0)))
            for number, value in _fields(payload) if wanted else ():
                if number == wanted and isinstance(value, bytes):
                    yield value.decode("utf-8", "replace").replace("\u2028", "\n").replace("\ufffc", "").strip()


def _unpacked(data: bytes) -> bytes:
    """The pieces: a zero, three bytes of length, then Snappy without its frames."""
    whole, place = bytearray(), 0
    while place + 4 <= len(data):
        length = int.from_bytes(data[place + 1 : place + 4], "little")
        piece = data[place + 4 : place + 4 + length]
        size, _ = _varint(piece, 0)
        if data[place] or size > LARGEST_MEMBER:
            raise ValueError("no piece of an IWA part")
        whole += pa.decompress(piece, size, "snappy", asbytes=True)
        place += 4 + length
    return bytes(whole)


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[place]
        place += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, place


def _fields(data: bytes) -> Iterator[tuple[int, Any]]:
    """Numbers and values of a message of protocol buffers; raises IndexError or ValueError where it is none."""
    place = 0
    while place < len(data):
        key, place = _varint(data, place)
        kind = key & 7
        value: Any = None
        if kind == _VARINT:
            value, place = _varint(data, place)
        elif kind == _BYTES:
            length, place = _varint(data, place)
            value, place = data[place : place + length], place + length
        elif kind in {_EIGHT, _FOUR}:
            place += 8 if kind == _EIGHT else 4
        else:
            raise ValueError("no message")
        yield key >> 3, value


def _tables(blob: Blob, *, locked: bool) -> Iterator[Content]:
    """Every table of every sheet; raises Unreadable(ENCRYPTED)."""
    sheets = unlocked(blob.passwords, lambda password: _sheets(blob, password)) if locked else _sheets(blob, None)
    if sheets is None:
        yield Unread("tables", Cause.CORRUPT, 0.5)
        return
    for sheet in sheets:
        for table in sheet.tables:
            rows = [[cell_text(value) for value in row] for row in table.rows(values_only=True)]
            yield from sheet_contents(f"{sheet.name}, {table.name}", rows)


def _sheets(blob: Blob, password: str | None) -> Any:
    """The sheets, None for a wrong password or broken bytes."""
    from numbers_parser.containers import ItemsList  # noqa: PLC0415 - heavy, for these files only
    from numbers_parser.document import Sheet  # noqa: PLC0415
    from numbers_parser.model import _NumbersModel  # noqa: PLC0415 - its face takes nothing but a path

    try:
        with silence():
            model = _NumbersModel(_InMemory(blob.read()), password)
            return ItemsList(model, model.sheet_ids(), Sheet)
    except Exception:  # noqa: BLE001 - broken bytes break the library in many ways
        return None


READER = Reader(
    name="iwork",
    label="Apple Numbers, Pages and Keynote",
    suffixes=_SUFFIXES,
    read=read,
    recognises=recognises,
)
