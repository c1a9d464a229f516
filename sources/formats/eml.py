"""E-mail messages in files (EML)."""

import re
from collections.abc import Iterator

from exposure.words import Blob, Content
from sources import mail
from sources.reader import Reader

_SURE = re.compile(
    rb"^(Received|MIME-Version|Message-ID|Return-Path|X-[A-Za-z-]+|DKIM-Signature):", re.IGNORECASE | re.MULTILINE
)
_LIKELY = re.compile(rb"^(From|To|Subject|Date|Cc):", re.IGNORECASE | re.MULTILINE)
_BEGINS = re.compile(rb"(\xef\xbb\xbf)?[A-Za-z][A-Za-z0-9-]*:[ \t\r]?")


def recognises(blob: Blob, head: bytes) -> bool:
    """A block of headers at the beginning, with those that only mail has."""
    if not _BEGINS.match(head):
        return False
    block = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
    likely = {name.lower() for name in _LIKELY.findall(block)}
    return len(likely) > 1 and (bool(_SURE.search(block)) or blob.suffix == ".eml")


def read(blob: Blob) -> Iterator[Content]:
    """The message's header and body, and its attachments as members."""
    yield from mail.contents_of(blob.read())


READER = Reader(
    name="eml",
    label="e-mail messages (EML)",
    suffixes=(".eml", ".mht", ".mhtml"),
    read=read,
    recognises=recognises,
    textual=True,
)
