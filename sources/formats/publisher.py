"""Publisher documents: the text of their frames, as the stream of it lays it out, and the properties."""

import io
import struct
from collections.abc import Iterator

from exposure.words import Blob, Cause, Content, Passage, Unreadable
from sources import compound
from sources.reader import Reader

_STREAM = ["Quill", "QuillSub", "CONTENTS"]
_PIECES, _FIRST, _SIZE = 20, 0x20, 24


def recognises(blob: Blob, head: bytes) -> bool:
    """A compound file with Publisher's storage of text at its root."""
    return compound.holds(blob, head, ("Quill",))


def read(blob: Blob) -> Iterator[Content]:
    """The text of all frames."""
    import olefile  # noqa: PLC0415 - only for such a file

    try:
        with olefile.OleFileIO(io.BytesIO(blob.read())) as file, file.openstream(_STREAM) as stream:
            data = stream.read()
    except Exception:  # noqa: BLE001 - broken bytes break the library in many ways
        raise Unreadable(Cause.CORRUPT) from None
    text = "\n".join(texts(data))
    if text:
        yield Passage("frames", text)


def texts(data: bytes) -> Iterator[str]:
    """The pieces of text of a CONTENTS stream.

    Twenty entries of 24 bytes from byte 32: a mark (0x18), a name, three numbers, a kind, first byte, length (as Apache
    POI's QuillContents reads them; the format is not published).
    """
    for place in range(_FIRST, min(_FIRST + _PIECES * _SIZE, len(data) - _SIZE + 1), _SIZE):
        mark, kind, start, length = struct.unpack_from("<H10x4sII", data, place)
        if mark == 0x18 and kind == b"TEXT":
            yield data[start : start + length].decode("utf-16-le", "replace").replace("\r", "\n").strip()


READER = Reader(
    name="publisher",
    label="Publisher documents",
    suffixes=(".pub",),
    read=read,
    recognises=recognises,
)
