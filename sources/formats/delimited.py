"""CSV and its kin: any separator, any encoding, the header anywhere in the first rows, no row lost."""

import io
from collections import Counter
from collections.abc import Iterator
from functools import partial
from itertools import islice
from typing import BinaryIO

from exposure.words import Blob, Cause, Content, Passage, Table, Unreadable
from sources.delimiters import Dialect, dialect_of, lines_of, rows_of
from sources.encoding import Utf8Stream, decode, encoding_of
from sources.headers import HEAD_ROWS, header_names, header_row
from sources.reader import HEAD_BYTES, Reader
from sources.separated import Joined, Rows
from sources.tables import as_text, odd_rows

_EVEN = 0.8  # the share of the first rows that must be of one width for Arrow to be worth a try
_SUFFIXES = (".csv", ".tsv", ".tab", ".psv")
_OTHERS = frozenset({"", ".txt", ".dat", ".out", ".asc", ".xls"})


def recognises(blob: Blob, head: bytes) -> bool:
    """Text whose lines fall into the same three or more columns, though its name does not say so."""
    if blob.suffix not in _OTHERS or encoding_of(head) is None:
        return False
    return dialect_of(_whole_lines(decode(head), cut=blob.size > len(head)), strict=True) is not None


def _whole_lines(text: str, *, cut: bool) -> str:
    end = text.rfind("\n") + 1
    return text[:end] if cut and end else text


def read(blob: Blob) -> Iterator[Content]:
    """What stands above the table, the table, and the rows that do not fit it as a table of their own."""
    encoding = encoding_of(blob.read(HEAD_BYTES))
    if encoding is None:
        raise Unreadable(Cause.UNSUPPORTED)
    with blob.open() as source:
        yield from _read_stream(source, encoding, blob)


def _read_stream(source: BinaryIO, encoding: str, blob: Blob) -> Iterator[Content]:
    stream = Utf8Stream(source, encoding)
    taken = _take(stream, HEAD_BYTES * 4)
    text = _whole_lines(taken.decode("utf-8", "ignore"), cut=len(taken) == HEAD_BYTES * 4)
    dialect = dialect_of(text, strict=False) or Dialect(_default_separator(blob))
    head = list(islice(rows_of(text, dialect), HEAD_ROWS))
    if not head:
        return
    found = header_row([row for _, row in head])
    start = 0 if found is None else found + 1
    if found:
        yield Passage("above the table", as_text([row for _, row in head[:found]]))
    header = header_names([row for _, row in head], found)
    width, even = _width(header, [row for _, row in head[start:]])
    columns = tuple(header[:width]) + ("",) * (width - len(header))
    offset = len("".join(islice(lines_of(text), head[start - 1][0])).encode()) if start else 0
    rows = Rows(dialect, width, partial(_again, blob, encoding, offset))
    yield Table("", columns, rows.batches(Joined(taken[offset:], stream) if even else None), start + 1)
    if rows.odd:
        yield odd_rows(rows.odd, columns, "")


def _width(header: list[str], rows: list[list[str]]) -> tuple[int, bool]:
    """Columns of the table, and whether nearly all rows have as many; where not, as many as the longest row has."""
    lengths = Counter(len(row) for row in rows)
    width, count = max(lengths.items(), key=lambda found: (found[1], found[0]), default=(len(header) or 1, 0))
    if len(header) <= width and count >= _EVEN * lengths.total():
        return width, True
    return max([len(header), *lengths]), False


def _default_separator(blob: Blob) -> str:
    return "\t" if blob.suffix in {".tsv", ".tab"} else ","


def _take(stream: io.RawIOBase, size: int) -> bytes:
    taken = bytearray()
    while len(taken) < size and (block := stream.read(size - len(taken))):
        taken += block
    return bytes(taken)


def _again(blob: Blob, encoding: str, offset: int) -> io.RawIOBase:
    """The table's bytes from their beginning, for the slower reader."""
    stream = Utf8Stream(blob.open(), encoding)
    _take(stream, offset)
    return stream


READER = Reader(
    name="delimited",
    label="CSV, TSV and other separated text",
    suffixes=_SUFFIXES,
    read=read,
    recognises=recognises,
    textual=True,
)
