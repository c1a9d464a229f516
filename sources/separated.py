"""The rows of separated text as batches: by Arrow as long as it can, by Python's csv where it gives up."""

import csv
import io
import sys
from collections.abc import Callable, Iterator

import pyarrow as pa
import pyarrow.csv as arrow_csv

from sources.delimiters import Dialect, rows_of
from sources.tables import BATCH_ROWS, batches

csv.field_size_limit(sys.maxsize)

_BLOCK = 8 * 1024 * 1024
_MOST_ODD = 100_000


class Joined(io.RawIOBase):
    """The bytes already taken for a look, then the rest of the stream."""

    def __init__(self, first: bytes, rest: io.RawIOBase) -> None:
        super().__init__()
        self._first = memoryview(first)
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


class Rows:
    """The rows below a header. `odd` holds those that do not fit, once the batches are taken.

    `again` gives the bytes below the header once more, as clean UTF-8.
    """

    def __init__(self, dialect: Dialect, width: int, again: Callable[[], io.RawIOBase]) -> None:
        self.odd: list[list[str]] = []
        self._dialect = dialect
        self._width = width
        self._again = again
        self._done = 0

    def batches(self, stream: io.RawIOBase | None) -> Iterator[pa.RecordBatch]:
        """Batches of at most 65,536 rows; `stream` is None where the rows are too uneven for Arrow."""
        if stream is not None:
            try:
                yield from self._by_arrow(stream)
            except pa.ArrowException:
                pass
            else:
                return
        yield from self._by_csv()

    def _by_arrow(self, stream: io.RawIOBase) -> Iterator[pa.RecordBatch]:
        names = [str(number) for number in range(self._width)]
        reader = arrow_csv.open_csv(
            pa.PythonFile(stream, mode="r"),
            arrow_csv.ReadOptions(use_threads=False, block_size=_BLOCK, column_names=names),
            arrow_csv.ParseOptions(
                delimiter=self._dialect.separator,
                quote_char='"' if self._dialect.quotes else False,
                escape_char=self._dialect.escape or False,
                newlines_in_values=self._dialect.quotes,
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

    def _by_csv(self) -> Iterator[pa.RecordBatch]:
        """The rows that Arrow has not given, counted from the beginning; the odd ones it put aside are given here."""
        with io.TextIOWrapper(io.BufferedReader(self._again(), 1 << 20), "utf-8", "replace", newline="") as text:
            rows = (row for row in csv.reader(text, **self._dialect.for_csv()) if row)
            self.odd.clear()
            yield from batches(self._fitting(rows, self._done), self._width)

    def _fitting(self, rows: Iterator[list[str]], done: int) -> Iterator[list[str]]:
        """The rows that `width` columns hold, without the first `done` of full width."""
        for row in rows:
            if done and len(row) == self._width:
                done -= 1
            elif any(row[self._width :]):
                self.odd.append(row)
            else:
                yield row
