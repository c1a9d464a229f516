"""What a camera or a program notes in a picture: where it was taken, by whom, its caption (EXIF 2.32)."""

import io
import warnings
from collections.abc import Iterator, Mapping
from typing import Any

from sources.encoding import decode

_HEAD = b"Exif\0\0"
_LARGEST = 1 << 16  # a block of EXIF is no larger (4.5.4)
_DETAILS, _GPS = 0x8769, 0x8825
_TEXTS = {
    0x010E: "Description",
    0x013B: "Artist",
    0x8298: "Copyright",
    0x9C9B: "Title",
    0x9C9C: "Comment",
    0x9C9D: "Author",
    0x9C9E: "Keywords",
    0x9C9F: "Subject",
    0x9286: "Comment",
    0xA430: "Owner",
}
_WINDOWS = range(0x9C9B, 0x9CA0)
_COMMENT, _TAKEN = 0x9286, 0x9003


def said(data: bytes) -> str:
    """Lines "Position: 53.408371, -2.991573" and "Artist: name"; "" where nothing is noted."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return "\n".join(dict.fromkeys(_lines(data)))
    except Exception:  # noqa: BLE001 - broken bytes break the library in many ways; the picture itself is not lost by it
        return ""


def _lines(data: bytes) -> Iterator[str]:
    noted = _noted(data)
    if noted is None:
        return
    place = position(noted.get_ifd(_GPS))
    if place is not None:
        yield f"Position: {place[0]:.6f}, {place[1]:.6f}"
        yield f"Taken: {noted.get_ifd(_DETAILS).get(_TAKEN, '')}"
    for number, value in (*noted.items(), *noted.get_ifd(_DETAILS).items()):
        text = _text(number, value) if number in _TEXTS else ""
        if text:
            yield f"{_TEXTS[number]}: {text}"


def _noted(data: bytes) -> Any:
    """The block of EXIF, of a picture that Pillow knows or, for HEIF, found by its mark; None for none."""
    from PIL import Image  # noqa: PLC0415 - for pictures only

    try:
        with Image.open(io.BytesIO(data)) as picture:
            return picture.getexif()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        start = data.find(_HEAD)
    if start < 0:
        return None
    noted = Image.Exif()
    noted.load(data[start : start + _LARGEST])
    return noted


def position(noted: Mapping[int, Any]) -> tuple[float, float] | None:
    """Latitude and longitude in degrees, south and west negative; None where they are not given, or nowhere."""
    if not {1, 2, 3, 4} <= set(noted):
        return None
    north, east = (_degrees(noted[place]) for place in (2, 4))
    south, west = str(noted[1]).upper().startswith("S"), str(noted[3]).upper().startswith("W")
    if not (0 <= north <= 90 and 0 <= east <= 180) or (north == 0 and east == 0):
        return None
    return -north if south else north, -east if west else east


def _degrees(parts: Any) -> float:
    degrees, minutes, seconds = (float(part) for part in parts)
    return degrees + minutes / 60 + seconds / 3600


def _text(number: int, value: Any) -> str:
    """A value as text; Windows keeps its own in UTF-16, a comment has its encoding before it."""
    if isinstance(value, tuple):
        value = bytes(value)
    if isinstance(value, bytes):
        if number in _WINDOWS:
            value = value.decode("utf-16-le", "replace")
        elif number == _COMMENT:
            value = value[8:].decode("utf-16", "replace") if value[:7] == b"UNICODE" else decode(value[8:])
        else:
            value = decode(value)
    return " ".join(str(value).replace("\0", "").split())
