"""PowerPoint presentations (PPTX): each slide with its tables and text boxes, speaker's notes, comments."""

import re
from collections.abc import Iterator

from exposure.words import Blob, Content, Passage, TextKind
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
            for name in ooxml.named(parts, pattern):
                text = ooxml.text_of(parts, name)
                number = re.findall(r"\d+", name)
                if text:
                    yield Passage(place.format(number[-1] if number else "").strip(), text)
        properties = ooxml.properties(parts)
        if properties:
            yield Passage("properties", properties, TextKind.PROPERTIES)
        yield from ooxml.embedded(parts, blob)


READER = Reader(
    name="pptx",
    label="PowerPoint presentations (PPTX, PPSX, POTX)",
    suffixes=_SUFFIXES,
    read=read,
    recognises=recognises,
)
