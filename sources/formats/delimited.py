"""CSV and its kin: any separator, any encoding, the header anywhere in the first rows, no row lost."""

import csv
import io
import sys
from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO

import pyarrow as pa
import pyarrow.csv as arrow_csv

from exposure.words import Blob, Cause, Content, Passage, Table, Unreadable
from sources.delimiters import Dialect, dialect_of, rows_of
from sources.encoding import Utf8Stream, decode, encoding_of
from sources.headers import HEAD_ROWS, header_row
from sources.reader import HEAD_BYTES, Reader
from sources.tables import BATCH_ROWS, as_text, batches, odd_rows

csv.field_size_limit(sys.maxsize)

_BLOCK = 8 * 1024 * 1024
_MOST_ODD = 100_000
_STRICT_SUFFIXES = (".csv", ".tsv", ".tab", ".psv")


class _Joined(io.RawIOBase):
    """The bytes already taken for a look, then the rest of the stream."""

    def __init__(self, first: bytes, rest: io.RawIOBase) -> None:
        super().__init__()
        self._first = first
        self._rest = rest

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill `buffer`; 0 at the end."""
        if not self._first:
            return self._rest.readinto(buffer) or 0
        taken = self._first[: len(buffer)]
        self._first = self._first[len(taken) :]
        buffer[: len(taken)] = taken
        return len(taken)


def recognises(blob: Blob, head: bytes) -> bool:
    """Text whose lines fall into the same three or more columns, whatever its name says."""
    if blob.suffix in _STRICT_SUFFIXES or blob.suffix not in {"", ".txt", ".dat", ".out", ".asc", ".xls"}:
        return False
    if encoding_of(head) is None:
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
    ended = len(taken) < HEAD_BYTES * 4
    text = _whole_lines(taken.decode("utf-8", "ignore"), cut=not ended)
    if not text.strip():
        return
    dialect = dialect_of(text, strict=False) or Dialect(_default_separator(blob))
    head = list(islice(rows_of(text, dialect), HEAD_ROWS))
    found = header_row([row for _, row in head])
    start = 0 if found is None else found + 1
    if found:
        yield Passage("above the table", as_text([row for _, row in head[:found]]))
    width = _width([row for _, row in head[found or 0 :]])
    header = head[found][1] if found is not None else []
    columns = tuple(" ".join(header[n].split()) if n < len(header) else "" for n in range(width))
    offset = len("".join(text.splitlines(keepends=True)[: head[start - 1][0]]).encode()) if start else 0
    body = _Body(_Joined(taken[offset:], stream), dialect, width, columns)
    yield Table("", columns, body.batches(lambda: _again(blob, encoding, offset)), start + 1)
    if body.odd:
        yield odd_rows(body.odd, columns, "")


def _width(rows: list[list[str]]) -> int:
    """Columns of the table: the header's, or the widest of the rows that come up most, never none."""
    lengths = [len(row) for row in rows if any(row)]
    return max([*lengths[:1], max(set(lengths), key=lambda n: (lengths.count(n), n))] if lengths else [1])


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


class _Body:
    """The rows below the header: by Arrow as long as it can, by Python's csv where it gives up."""

    def __init__(self, stream: io.RawIOBase, dialect: Dialect, width: int, columns: tuple[str, ...]) -> None:
        self.odd: list[list[str]] = []
        self._stream = stream
        self._dialect = dialect
        self._width = width
        self._columns = columns
        self._done = 0

    def batches(self, again: object) -> Iterator[pa.RecordBatch]:
        """Batches of at most 65,536 rows. `again` gives the same bytes once more."""
        assert callable(again)
        try:
            yield from self._by_arrow()
        except (pa.ArrowInvalid, pa.ArrowException):
            yield from self._by_csv(again())

    def _by_arrow(self) -> Iterator[pa.RecordBatch]:
        names = [str(number) for number in range(self._width)]
        reader = arrow_csv.open_csv(
            pa.PythonFile(self._stream, mode="r"),
            arrow_csv.ReadOptions(use_threads=False, block_size=_BLOCK, column_names=names),
            arrow_csv.ParseOptions(
                delimiter=self._dialect.separator,
                escape_char=self._dialect.escape or False,
                newlines_in_values=True,
                invalid_row_handler=self._put_aside,
            ),
            arrow_csv.ConvertOptions(
                check_utf8=False,
                column_types=dict.fromkeys(names, pa.string()),
                null_values=[""],
                strings_can_be_null=True,
            ),
        )
        for found in reader:
            self._done += found.num_rows
            for start in range(0, found.num_rows, BATCH_ROWS):
                yield found.slice(start, BATCH_ROWS)

    def _put_aside(self, row: arrow_csv.InvalidRow) -> str:
        if len(self.odd) >= _MOST_ODD:
            return "error"
        self.odd.extend(cells for _, cells in rows_of(row.text, self._dialect))
        return "skip"

    def _by_csv(self, stream: io.RawIOBase) -> Iterator[pa.RecordBatch]:
        """The rows that Arrow has not given, counted from the beginning; the odd ones it gave are given here."""
        text = io.TextIOWrapper(io.BufferedReader(stream, 1 << 20), "utf-8", "replace", newline="")
        rows = (row for row in csv.reader(text, **self._dialect.for_csv()) if row)
        self.odd.clear()
        yield from batches(self._fitting(rows, self._done), self._width)

    def _fitting(self, rows: Iterator[list[str]], done: int) -> Iterator[list[str]]:
        for row in rows:
            if len(row) == self._width and done:
                done -= 1
            elif len(row) > self._width and any(row[self._width :]):
                self.odd.append(row)
            else:
                yield row


READER = Reader(
    name="delimited",
    label="CSV, TSV and other separated text",
    suffixes=_STRICT_SUFFIXES,
    read=read,
    recognises=recognises,
    textual=True,
)
