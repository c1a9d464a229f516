"""PowerPoint presentations (PPTX): each slide with its tables and text boxes, speaker's notes, comments."""

import re
from collections.abc import Iterator

from exposure.words import Blob, Content
from sources import ooxml
from sources.reader import Reader

_SUFFIXES = (".pptx", ".pptm", ".ppsx", ".ppsm", ".potx", ".potm")
_PLACES = {
    "slide {}": r"ppt/slides/slide\d+\.xml",
    "slide {}, notes": r"ppt/notesSlides/notesSlide\d+\.xml",
    "comments {}": r"ppt/comments/.+\.xml",
    "chart {}": r"ppt/(charts/chart|diagrams/data)\d+\.xml",
    "comment authors": r"ppt/commentAuthors\.xml",
}


def recognises(blob: Blob, head: bytes) -> bool:
    """A package with a presentation inside."""
    return ooxml.holds(blob, head, "ppt/", _SUFFIXES)


def read(blob: Blob) -> Iterator[Content]:
    """A passage for each slide and for the notes of each."""
    with ooxml.package(blob) as parts:
        for place, pattern in _PLACES.items():
            places = {name: place.format(_number(name)).strip() for name in ooxml.named(parts, pattern)}
            yield from ooxml.passages(parts, places)
        yield from ooxml.around(parts, blob)


def _number(name: str) -> str:
    found = re.findall(r"\d+", name)
    return str(found[-1]) if found else ""


READER = Reader(
    name="pptx",
    label="PowerPoint presentations (PPTX, PPSX, POTX)",
    suffixes=_SUFFIXES,
    read=read,
    recognises=recognises,
)
