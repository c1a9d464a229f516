"""Mailboxes (MBOX): each message an item of its own, read from its place in the file when its turn comes."""

import re
from collections.abc import Iterator
from functools import partial

from exposure.words import Blob, Cause, Content, Member, Unread, Unreadable
from sources.reader import LARGEST_MEMBER, Reader

_BEGIN = re.compile(rb"From (\S+ .*\d{4}\b.*|- |\S+@\S+|\S*)\s*$")
_FIRST = re.compile(rb"(\s*\n)?From [^\n]*\r?\n(>?[A-Za-z][A-Za-z0-9-]*:|>?From )")
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)


def recognises(_blob: Blob, head: bytes) -> bool:
    """A "From " line with a header below it."""
    return bool(_FIRST.match(head))


def read(blob: Blob) -> Iterator[Content]:
    """Members "1", "2", ...; bytes before the first message are Unread."""
    start, number, where, blank = -1, 0, 0, True
    with blob.open() as source:
        for line in source:
            if blank and line.startswith(b"From ") and _BEGIN.match(line):
                if start >= 0:
                    number += 1
                    yield _message(blob, number, start, where)
                elif where > 2:
                    yield Unread("before the first message", Cause.CORRUPT, where / max(1, blob.size))
                start = where + len(line)
            blank = not line.strip()
            where += len(line)
    if start >= 0:
        yield _message(blob, number + 1, start, where)
    elif where:
        raise Unreadable(Cause.CORRUPT)


def _message(blob: Blob, number: int, start: int, end: int) -> Member:
    return Member(str(number), partial(_open, blob, number, start, end), end - start)


def _open(blob: Blob, number: int, start: int, end: int) -> Blob:
    if end - start > LARGEST_MEMBER:
        raise Unreadable(Cause.TOO_LARGE)
    with blob.open() as source:
        source.seek(start)
        return Blob.of_bytes(f"{number}.eml", _QUOTED.sub(rb"\1", source.read(end - start)))


READER = Reader(
    name="mbox",
    label="mailboxes (MBOX)",
    suffixes=(".mbox", ".mbx"),
    read=read,
    recognises=recognises,
    textual=True,
)
