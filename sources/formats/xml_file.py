"""XML: a list of like elements as a table, everything else as lines of name and value."""

from collections import Counter
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from exposure.words import Blob, Content, Passage, Unreadable
from sources.encoding import decode, encoding_of
from sources.ooxml import local, parse
from sources.reader import Reader
from sources.tables import tables_of_records

_WHOLE = 128 * 1024 * 1024


def recognises(_blob: Blob, head: bytes) -> bool:
    """The declaration that XML begins with."""
    return head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<?xml") and encoding_of(head) is not None


def read(blob: Blob) -> Iterator[Content]:
    """Tables and a passage; broken XML, or too much of it, as the text that it is."""
    data = blob.read()
    try:
        root = parse(data) if len(data) <= _WHOLE else None
    except Unreadable:
        root = None
    if root is None:
        yield Passage("", decode(data))
        return
    lines: list[str] = []
    tables: list[tuple[str, list[ET.Element]]] = []
    _sort_out(root, local(root), lines, tables)
    if lines:
        yield Passage("", "\n".join(lines))
    for name, records in tables:
        yield from tables_of_records((dict(_flat(record, "")) for record in records), name)


def _sort_out(element: ET.Element, name: str, lines: list[str], tables: list[tuple[str, list[ET.Element]]]) -> None:
    lines.extend(f"{name}.{key.rpartition('}')[2]}: {value}" for key, value in element.items() if value.strip())
    text = " ".join((element.text or "").split())
    if text:
        lines.append(f"{name}: {text}")
    counts = Counter(local(child) for child in element)
    repeated = {tag for tag, count in counts.items() if tag and count > 1 and _records(element, tag)}
    tables.extend((f"{name}.{tag}", [child for child in element if local(child) == tag]) for tag in sorted(repeated))
    for child in element:
        if local(child) not in repeated and local(child):
            _sort_out(child, f"{name}.{local(child)}", lines, tables)
        if (child.tail or "").strip():
            lines.append(" ".join((child.tail or "").split()))


def _records(element: ET.Element, tag: str) -> bool:
    """Whether the children of that name have fields of their own and no running text."""
    children = [child for child in element if local(child) == tag]
    return all((len(child) or child.attrib) and not (child.text or "").strip() for child in children)


def _flat(element: ET.Element, name: str) -> Iterator[tuple[str, str]]:
    counts: Counter[str] = Counter()
    for key, value in element.items():
        yield f"{name}.{key}".lstrip(".").replace("{", "").replace("}", ":"), value
    if (element.text or "").strip():
        yield name or "text", " ".join((element.text or "").split())
    for child in element:
        tag = local(child)
        counts[tag] += 1
        suffix = "" if counts[tag] == 1 else f".{counts[tag]}"
        yield from _flat(child, f"{name}.{tag}{suffix}".lstrip("."))
        if (child.tail or "").strip():
            yield f"{name}.text".lstrip("."), " ".join((child.tail or "").split())


READER = Reader(
    name="xml",
    label="XML",
    suffixes=(".xml", ".kml", ".gpx"),
    read=read,
    recognises=recognises,
    textual=True,
)
