"""Visio drawings (VSDX and kin): the text of every shape, page by page, masters and comments too ([MS-VSDX])."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from exposure.words import Blob, Cause, Content, Passage, Unread
from sources import ooxml
from sources.reader import Reader

_SUFFIXES = (".vsdx", ".vsdm", ".vstx", ".vstm", ".vssx", ".vssm")


def recognises(blob: Blob, head: bytes) -> bool:
    """A package with a Visio document inside."""
    return ooxml.holds(blob, head, "visio/", _SUFFIXES)


def read(blob: Blob) -> Iterator[Content]:
    """A passage for each page; then masters, comments, properties."""
    with ooxml.package(blob) as parts:
        names = ooxml.named(parts, r"visio/(pages/page|masters/master)\d+\.xml|visio/comments\.xml")
        for name in names:
            root = ooxml.xml_or_none(parts, name)
            place = name.rpartition("/")[2].removesuffix(".xml")
            if root is None:
                yield Unread(place, Cause.CORRUPT, 1 / len(names))
            elif text := "\n".join(_said(root)):
                yield Passage(place, text)
        yield from ooxml.around(parts, blob)


def _said(root: ET.Element) -> Iterator[str]:
    """Texts, the values typed into a shape's fields, comments."""
    for element in root.iter():
        name = ooxml.local(element)
        if name in {"Text", "CommentEntry"}:
            text = "".join(element.itertext()).strip()
        elif name == "Cell" and element.get("N") in {"Value", "Label"} and element.get("V"):
            text = (element.get("V") or "").strip() if element.get("U") in {None, "STR"} else ""
        else:
            continue
        if any(letter.isalpha() for letter in text):
            yield text


READER = Reader(
    name="visio",
    label="Visio drawings (VSDX, VSDM, templates and stencils)",
    suffixes=_SUFFIXES,
    read=read,
    recognises=recognises,
)
