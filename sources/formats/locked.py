"""Office documents under a password (DOCX, XLSX, PPTX): read with one of the operator's passwords, else encrypted."""

from collections.abc import Iterator

from exposure.words import Blob, Cause, Content, Unreadable
from sources import compound
from sources.decrypted import decrypted
from sources.reader import Reader, recognise

_STREAMS = ("EncryptedPackage", "EncryptionInfo")


def recognises(blob: Blob, head: bytes) -> bool:
    """A compound file that holds an encrypted package ([MS-OFFCRYPTO] 2.3)."""
    return compound.holds(blob, head, _STREAMS)


def read(blob: Blob) -> Iterator[Content]:
    """What the reader of the decrypted document gives."""
    plain = decrypted(blob)
    reader = recognise(plain)
    if reader is None or reader is READER:
        raise Unreadable(Cause.UNSUPPORTED)
    yield from reader.read(plain)


READER = Reader(
    name="locked",
    label="Office documents under a password of the operator's list",
    suffixes=(".encrypted",),
    read=read,
    recognises=recognises,
)
