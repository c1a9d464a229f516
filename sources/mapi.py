"""One Outlook item, as PST, MSG and winmail.dat hold it: its people, its text once, its attachments as items."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_string
from typing import Any

from exposure.words import Blob, Content, Member, Passage, TextKind
from sources import mail, rtf
from sources.encoding import decode
from sources.formats import html

CLASS, SUBJECT, BODY, HTML, RTF, HEADERS = 0x001A, 0x0037, 0x1000, 0x1013, 0x1009, 0x007D
ATTACH_DATA, ATTACH_METHOD, ATTACH_NAME, ATTACH_LONG_NAME = 0x3701, 0x3705, 0x3704, 0x3707
DISPLAY_NAME, EMBEDDED = 0x3001, 5

_SENDER = ((0x0C1A, 0x5D01, 0x0C1F), (0x0042, 0x5D02, 0x0065))
_RECIPIENT = (DISPLAY_NAME, 0x39FE, 0x3003)
_KINDS = {1: "To", 2: "Cc", 3: "Bcc"}
_TIMES = (0x0039, 0x0E06)
_NAMED = 0x8000
_CONTACT = {
    DISPLAY_NAME: "Name",
    0x3A06: "Forename",
    0x3A44: "Middle name",
    0x3A11: "Surname",
    0x3A45: "Title",
    0x3A17: "Job title",
    0x3A16: "Company",
    0x3A18: "Department",
    0x3A42: "Date of birth",
    0x3A09: "Home telephone",
    0x3A2F: "Second home telephone",
    0x3A08: "Work telephone",
    0x3A1B: "Second work telephone",
    0x3A1C: "Mobile",
    0x3A24: "Fax",
    0x3A15: "Address",
    0x3A5D: "Home street",
    0x3A59: "Home town",
    0x3A5C: "Home county",
    0x3A5B: "Home postcode",
    0x3A48: "Spouse",
    0x3A58: "Children",
    0x3A30: "Assistant",
    0x3A4E: "Manager",
}

Properties = Mapping[int, Any]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file, or an item inside the item."""

    name: str = field(repr=False)
    open: Callable[[], Blob | Iterator[Content]] = field(repr=False)
    size: int = 0


@dataclass(frozen=True, slots=True)
class Item:
    """The properties of an item by their tags ([MS-OXPROPS]), and those of everybody it was sent to."""

    properties: Properties = field(repr=False)
    recipients: Sequence[Properties] = field(repr=False)
    attachments: Sequence[Attachment] = field(repr=False)


def value_of(kind: int, data: bytes, charset: str | None = None) -> Any:
    """A property's value by its type ([MS-OXCDATA] 2.11.1): text, bytes, a number or a time; None for others."""
    if kind == 0x1F:
        return data.decode("utf-16-le", "replace").rstrip("\0")
    if kind == 0x1E:
        return decode(data, charset).rstrip("\0")
    if kind == 0x40:
        return _time(int.from_bytes(data[:8], "little"))
    if kind in {0x02, 0x03, 0x0B, 0x14}:
        return int.from_bytes(data[:8], "little")
    return data if kind == 0x102 else None


def _time(ticks: int) -> str | None:
    """A date, with its time where it has one; ticks are of 100 ns since 1601."""
    try:
        found = datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=ticks // 10)
    except OverflowError:
        return None
    text = found.strftime("%Y-%m-%d %H:%M")
    return text.removesuffix(" 00:00") if ticks else None


def contents_of(item: Item) -> Iterator[Content]:
    """Header, body and attachments of a message; of a contact, an appointment or a task its fields too."""
    header = _header(item)
    if header:
        yield Passage("header", header, TextKind.MAIL_HEADER)
    fields = _fields(item.properties)
    if fields:
        yield Passage("fields", fields)
    yield from _body(item.properties)
    for attachment in item.attachments:
        yield Member(attachment.name, attachment.open, attachment.size)


def _header(item: Item) -> str:
    """Who wrote to whom: by the headers it came with, and by what the mailbox knows of its recipients besides."""
    carried = mail.header_lines(message_from_string(_text(item.properties, HEADERS)))
    lines = carried.split("\n") if carried.startswith("From:") else _own_header(item.properties)
    known = carried.lower() if carried.startswith("From:") else ""
    for recipient in item.recipients:
        name, address = _person(recipient, (_RECIPIENT,))
        if (address or name).lower() not in known and (name or address):
            kind = _KINDS.get(recipient.get(0x0C15, 1), "To")
            lines.append(f"{kind}: {_shown(name, address)}")
    return "\n".join(lines)


def _own_header(properties: Properties) -> list[str]:
    name, address = _person(properties, _SENDER)
    when = next((properties[tag] for tag in _TIMES if properties.get(tag)), "")
    subject = re.sub(r"^\x01.", "", _text(properties, SUBJECT), flags=re.DOTALL)
    lines = {"From": _shown(name, address), "Subject": subject, "Date": when}
    return [f"{label}: {' '.join(str(value).split())}" for label, value in lines.items() if value]


def _person(properties: Properties, ways: Sequence[tuple[int, ...]]) -> tuple[str, str]:
    """A name and an e-mail address, "" for what is not there; a directory's path is no address."""
    for name_tag, *address_tags in ways:
        name = _text(properties, name_tag).strip("' ")
        addresses = [text for tag in address_tags if "@" in (text := _text(properties, tag))]
        if name or addresses:
            return name, addresses[0] if addresses else ""
    return "", ""


def _shown(name: str, address: str) -> str:
    if not address or name.lower() == address.lower():
        return name or address
    return f"{name} <{address}>" if name else address


def _text(properties: Properties, tag: int) -> str:
    value = properties.get(tag)
    return value if isinstance(value, str) else ""


def _fields(properties: Properties) -> str:
    """Lines of label and value of a contact; of any other kind than a message, the texts that it names itself."""
    kind = _text(properties, CLASS).upper()
    if kind.startswith(("IPM.NOTE", "REPORT")) or not kind:
        return ""
    labels = _CONTACT if kind.startswith("IPM.CONTACT") else {}
    named = {label: str(properties[tag]) for tag, label in labels.items() if properties.get(tag)}
    others = {value for tag, value in properties.items() if tag >= _NAMED and isinstance(value, str) and value.strip()}
    lines = [f"{label}: {value}" for label, value in named.items()]
    return "\n".join(lines + sorted(value for value in others if len(value) > 2 and value not in named.values()))


def _body(properties: Properties) -> Iterator[Content]:
    """The plain text, else the HTML, else the rich text."""
    plain, markup, rich = _text(properties, BODY), properties.get(HTML), properties.get(RTF)
    if plain.strip():
        yield from mail.body(plain)
    elif markup:
        yield from html.contents(markup if isinstance(markup, str) else decode(markup))
    elif isinstance(rich, bytes) and rich:
        yield from rtf.contents(rich)
