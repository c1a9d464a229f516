"""Plain text in any encoding, in pieces of about a million characters; printed reports' tables stay tables."""

from collections.abc import Iterator

from exposure.words import Blob, Cause, Content, Unreadable
from sources.aligned import passages_and_tables
from sources.encoding import encoding_of, text_blocks
from sources.reader import HEAD_BYTES, Reader


def read(blob: Blob) -> Iterator[Content]:
    """Passages and tables placed by their first line; one passage with no place where the text is short."""
    encoding = encoding_of(blob.read(HEAD_BYTES))
    if encoding is None:
        raise Unreadable(Cause.UNSUPPORTED)
    line = 1
    with blob.open() as source:
        for text in text_blocks(source, encoding):
            place = "" if line == 1 and blob.size < 1 << 20 else f"line {line}"
            yield from passages_and_tables(text, place, line)
            line += text.count("\n")


READER = Reader(
    name="text",
    label="plain text, log files, source code",
    suffixes=(
        ".txt",
        ".log",
        ".md",
        ".text",
        ".asc",
        ".ini",
        ".cfg",
        ".conf",
        ".yaml",
        ".yml",
        ".ics",
    ),
    read=read,
    textual=True,
)
