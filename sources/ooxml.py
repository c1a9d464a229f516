"""Office packages: ZIP files of XML parts, read with the standard library and nothing unpacked to disk."""

import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache, partial
from xml.etree import ElementTree as ET

from exposure.words import Blob, Cause, Content, Member, Passage, TextKind, Unread, Unreadable

LARGEST_PART = 512 * 1024 * 1024

_MIMETYPE = re.compile(rb"PK\x03\x04.{22}\x08\x00..mimetype([a-z0-9./+-]+)", re.DOTALL)
_BREAKS = frozenset({"p", "h", "br", "cr", "line-break", "tr", "table-row", "pt", "comment", "person"})
_CELLS = frozenset({"tc", "table-cell"})
_SIGNED = frozenset({"comment", "cmAuthor", "author", "person"})
_SIGNATURES = frozenset({"author", "name", "displayName"})
_TEXT = frozenset({"t", "delText", "v", "text"})


_last: list[tuple[Blob, zipfile.ZipFile]] = []


def package(blob: Blob) -> zipfile.ZipFile:
    """The ZIP file that `blob` is; raises Unreadable(CORRUPT). Asked for again, it is read once while it is open."""
    if _last and _last[0][0] is blob and _last[0][1].fp is not None:
        return _last[0][1]
    try:
        opened = zipfile.ZipFile(str(blob.path) if blob.path is not None else blob.open())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise Unreadable(Cause.CORRUPT) from None
    _last[:] = [(blob, opened)]
    return opened


def holds(blob: Blob, head: bytes, folder: str, suffixes: Sequence[str]) -> bool:
    """Whether `blob` is a package with `folder` in it; a broken package is judged by its name."""
    if not head.startswith(b"PK"):
        return False
    try:
        names = package(blob).NameToInfo
    except Exception:  # noqa: BLE001 - broken bytes break the standard library in many ways
        return blob.suffix in suffixes
    return "[Content_Types].xml" in names and any(name.startswith(folder) for name in names)


def mimetype(head: bytes) -> str:
    """The type that an OpenDocument file or an e-book names in its first bytes, "" for none."""
    found = _MIMETYPE.match(head)
    return found[1].decode("ascii").removesuffix("PK") if found else ""


def named(parts: zipfile.ZipFile, pattern: str) -> list[str]:
    """The names of the parts that match wholly, numbers in their natural order."""
    names = {name for name in parts.namelist() if re.fullmatch(pattern, name)}
    return sorted(names, key=lambda name: [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", name)])


def xml(parts: zipfile.ZipFile, name: str) -> ET.Element:
    """One part, parsed; raises Unreadable for one that is broken, too large, or brings its own entities."""
    if parts.getinfo(name).file_size > LARGEST_PART:
        raise Unreadable(Cause.TOO_LARGE, "")
    return parse(parts.read(name))


def parse(data: bytes) -> ET.Element:
    """An XML document without a look at anything outside it; the parser itself stops entities that multiply."""
    try:
        return ET.fromstring(data)  # noqa: S314 - expat reads no outside entity and bounds the inner
    except (ET.ParseError, ValueError, LookupError):
        raise Unreadable(Cause.CORRUPT) from None


def local(element: ET.Element) -> str:
    """The element's name without its namespace; "" for a comment or instruction."""
    return _without_namespace(element.tag) if isinstance(element.tag, str) else ""


@lru_cache(4096)
def _without_namespace(tag: str) -> str:
    return tag.rpartition("}")[2]


def text_under(element: ET.Element) -> str:
    """All text below `element`, paragraphs and rows as lines; alternatives for older programs left out."""
    pieces: list[str] = []
    _collect(element, pieces)
    lines = (line.strip() for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)


def _collect(element: ET.Element, pieces: list[str]) -> None:
    name = local(element)
    if name in {"Fallback", "instrText"}:
        return
    if name in _TEXT and element.text:
        pieces.append(element.text)
    if name in _CELLS:
        inside: list[str] = []
        for child in element:
            _collect(child, inside)
        pieces.append(" ".join("".join(inside).split()) + "\t")
        return
    if name == "txbxContent":
        pieces.append("\n")
    elif name in _SIGNED:
        pieces.extend(
            f"{value}: " for key, value in element.items() if _without_namespace(key) in _SIGNATURES and value
        )
    for child in element:
        _collect(child, pieces)
    if name in _BREAKS:
        pieces.append("\n")
    elif name == "tab":
        pieces.append("\t")


def xml_or_none(parts: zipfile.ZipFile, name: str) -> ET.Element | None:
    """One part, parsed, or None where it is broken: it costs itself alone."""
    try:
        return xml(parts, name)
    except Exception:  # noqa: BLE001 - broken bytes break the standard library in many ways
        return None


def passages(parts: zipfile.ZipFile, places: Mapping[str, str]) -> Iterator[Passage | Unread]:
    """The text of the parts named, each text once, and Unread for a part that is broken."""
    seen: set[tuple[str, str]] = set()
    for name, place in places.items():
        root = xml_or_none(parts, name)
        if root is None:
            yield Unread(place, Cause.CORRUPT, 1 / (1 + len(places)))
            continue
        text = text_under(root)
        if text and (place, text) not in seen:
            yield Passage(place, text)
        seen.add((place, text))


def properties(parts: zipfile.ZipFile) -> str:
    """The document's properties as lines of name and value: its author, its title, its company."""
    lines: list[str] = []
    for name in named(parts, r"docProps/(core|app|custom)\.xml"):
        root = xml_or_none(parts, name)
        for element in root if root is not None else ():
            text = " ".join("".join(element.itertext()).split())
            if (text and local(element) in _PERSONAL) or (text and name.endswith("custom.xml")):
                lines.append(f"{element.get('name') or local(element)}: {text}")
    return "\n".join(lines)


_PERSONAL = frozenset(
    {"creator", "lastModifiedBy", "title", "subject", "description", "keywords", "category", "Manager", "Company"}
)


def around(parts: zipfile.ZipFile, blob: Blob) -> Iterator[Content]:
    """The document's properties, and the documents inside the document as items of their own."""
    text = properties(parts)
    if text:
        yield Passage("properties", text, TextKind.PROPERTIES)
    for name in named(parts, r"(word|xl|ppt)/embeddings/.+"):
        yield Member(name.rpartition("/")[2], partial(_embedded, blob, name), parts.getinfo(name).file_size)


def _embedded(blob: Blob, name: str) -> Blob:
    with package(blob) as parts:
        return Blob.of_bytes(name.rpartition("/")[2], parts.read(name))
