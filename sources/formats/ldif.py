"""Exports of directories (LDIF, RFC 2849): a record an entry."""

import base64
import binascii
import re
from collections.abc import Iterator

from exposure.words import Blob, Content
from sources.encoding import decode
from sources.folded import Named, unfolded
from sources.reader import Reader
from sources.tables import tables_of_records

_ATTRIBUTE = re.compile(r"([A-Za-z][\w.-]*)(?:;[^:]*)?(::?)[ ]*(.*)")
_LEFT_OUT = frozenset({"objectclass", "changetype", "version", "add", "replace", "delete", "modify"})
_BEFORE = re.compile(rb"#|version:")
_BEGINS = re.compile(rb"dn::? ?\S")
_LINES = 200  # looked at for the first that says something


def recognises(blob: Blob, head: bytes) -> bool:
    """A distinguished name on the first line that is no comment."""
    lines = head.removeprefix(b"\xef\xbb\xbf").lower().split(b"\n", _LINES)[:_LINES]
    first = next((line for line in lines if line.strip() and not _BEFORE.match(line)), b"")
    return _BEGINS.match(first) is not None and blob.suffix != ".eml"


def read(blob: Blob) -> Iterator[Content]:
    """One table of all entries, one column an attribute; bytes that are no text are left out."""
    yield from tables_of_records(_entries(decode(blob.read())), "entries")


def _entries(text: str) -> Iterator[dict[str, str]]:
    entry = Named()
    for line in unfolded(one for one in text.splitlines() if not one.startswith("#")):
        if not line.strip():
            if entry.values:
                yield entry.values
            entry = Named()
        elif (found := _ATTRIBUTE.fullmatch(line)) and found[1].lower() not in _LEFT_OUT:
            entry.add(found[1], _text(found[3]) if found[2] == "::" else found[3])
    if entry.values:
        yield entry.values


def _text(encoded: str) -> str:
    """What base64 stands for, "" where that is no text."""
    try:
        return base64.b64decode(encoded, validate=True).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError):
        return ""


READER = Reader(
    name="ldif",
    label="exports of directories (LDIF)",
    suffixes=(".ldif", ".ldf"),
    read=read,
    recognises=recognises,
    textual=True,
)
