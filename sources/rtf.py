"""Rich text, also packed as Outlook packs it."""

import re
import struct
from collections.abc import Iterator

from exposure.words import Blob, Cause, Passage, TextKind, Unreadable
from sources.kreuzberg import passages

_CHARSET = re.compile(rb"\\ansicpg\d+")
_BRACE = re.compile(rb"\\.|[{}]", re.DOTALL)
_APART = re.compile(rb"\{\s*(?:\\\*\s*)?\\(footnote|annotation|atnauthor|shptxt)\b ?")
_PLACES = {b"footnote": "footnote", b"annotation": "comment", b"atnauthor": "comment's author", b"shptxt": "text box"}
_PACKED, _STORED = b"LZFu", b"MELA"
_DICTIONARY = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor "
    rb"MS Sans SerifSymbol"
    rb"ArialTimes New RomanCourier{\colortbl\red0\green0\blue0" + b"\r\n" + rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
_WINDOW = 4096
_LARGEST = 64 * 1024 * 1024


def contents(data: bytes) -> Iterator[Passage]:
    """The text of rich text, packed or not."""
    plain = unpacked(data) if data[8:12] in {_PACKED, _STORED} else data
    yield from passages(Blob.of_bytes("body.rtf", plain), "application/rtf")


def beside(data: bytes) -> Iterator[Passage]:
    """Footnotes, comments and text boxes, which stand in groups of their own inside of a document's text."""
    charset = _CHARSET.search(data[:4096])
    start = b"{\\rtf1\\ansi" + (charset[0] if charset else b"") + b" "
    for found in _APART.finditer(data):
        inner = data[found.end() : _end_of_group(data, found.end())]
        place = _PLACES[found[1]]
        for passage in passages(Blob.of_bytes("part.rtf", start + inner + b"}"), "application/rtf"):
            if passage.kind is TextKind.PROSE:
                yield Passage(place, passage.text)


def _end_of_group(data: bytes, place: int) -> int:
    """Where the group ends that is open at `place`."""
    depth = 1
    for found in _BRACE.finditer(data, place):
        depth += {b"{": 1, b"}": -1}.get(found[0], 0)
        if not depth:
            return found.start()
    return len(data)


def unpacked(data: bytes) -> bytes:
    """Rich text of an Outlook property ([MS-OXRTFCP] 2.2); raises Unreadable(CORRUPT)."""
    try:
        size = struct.unpack_from("<I", data, 4)[0]
        return data[16 : 16 + size] if data[8:12] == _STORED else _unpacked(data[16:], min(size, _LARGEST))
    except (struct.error, IndexError):
        raise Unreadable(Cause.CORRUPT) from None


def _unpacked(data: bytes, size: int) -> bytes:
    window = bytearray(_DICTIONARY.ljust(_WINDOW, b"\0"))
    place, read, output = len(_DICTIONARY), 0, bytearray()
    while len(output) < size:
        flags, read = data[read], read + 1
        for bit in range(8):
            if flags >> bit & 1:
                (token,) = struct.unpack_from(">H", data, read)
                read += 2
                start, length = token >> 4, (token & 15) + 2
                if start == place:
                    return bytes(output)
                piece = [start + offset for offset in range(length)]
            else:
                window[place], read = data[read], read + 1
                output.append(window[place])
                place, piece = (place + 1) % _WINDOW, []
            for source in piece:
                window[place] = window[source % _WINDOW]
                output.append(window[place])
                place = (place + 1) % _WINDOW
    return bytes(output)
