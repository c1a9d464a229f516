"""Rich text, also packed as Outlook packs it."""

import struct
from collections.abc import Iterator

from exposure.words import Cause, Passage, TextKind, Unreadable
from sources import rtf_text

_PACKED, _STORED = b"LZFu", b"MELA"
_DICTIONARY = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor "
    rb"MS Sans SerifSymbol"
    rb"ArialTimes New RomanCourier{\colortbl\red0\green0\blue0" + b"\r\n" + rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
_WINDOW = 4096
_LARGEST = 64 * 1024 * 1024


def contents(data: bytes) -> Iterator[Passage]:
    """The text of rich text, packed or not: the body, what stands beside it, the properties."""
    plain = unpacked(data) if data[8:12] in {_PACKED, _STORED} else data
    properties = []
    for place, text in rtf_text.said(plain):
        if place in rtf_text.PROPERTIES:
            properties.append(f"{place}: {text}")
        else:
            yield Passage(place or "body", text)
    if properties:
        yield Passage("properties", "\n".join(properties), TextKind.PROPERTIES)


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
