"""Apple Mail's messages (EMLX): a message after a line with its length, and a property list that is not mail."""

import re
from collections.abc import Iterator

from exposure.words import Blob, Content
from sources import mail
from sources.formats import eml
from sources.reader import Reader

_LENGTH = re.compile(rb"\s*(\d{1,12})[ \t]*\r?\n")


def recognises(blob: Blob, head: bytes) -> bool:
    """A number alone on the first line and a message below it."""
    found = _LENGTH.match(head)
    if found is None or blob.suffix not in {".emlx", ""}:
        return False
    return eml.recognises(Blob.of_bytes("message.eml", b""), head[found.end() :])


def read(blob: Blob) -> Iterator[Content]:
    """The message; all of the file where its first line is no length."""
    data = blob.read()
    found = _LENGTH.match(data)
    yield from mail.contents_of(data[found.end() : found.end() + int(found[1])] if found else data)


READER = Reader(
    name="emlx",
    label="Apple Mail's messages (EMLX)",
    suffixes=(".emlx",),
    read=read,
    recognises=recognises,
    textual=True,
)
