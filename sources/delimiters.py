"""How separated text is laid out: its separator, its quotes and its escape, from the head of the file."""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

_SEPARATORS = ",;\t|~^:"
_ROWS = 200
_MOST_LINES = 12  # in one quoted cell of the head; more means that the quotes are no quotes


@dataclass(frozen=True, slots=True)
class Dialect:
    """A separator, whether quotes quote, and the character before a quote inside quotes where it is not doubled."""

    separator: str
    quotes: bool = True
    escape: str | None = None

    def for_csv(self) -> dict[str, Any]:
        """The same for Python's csv module."""
        quoting = csv.QUOTE_MINIMAL if self.quotes else csv.QUOTE_NONE
        return {"delimiter": self.separator, "escapechar": self.escape, "quoting": quoting}


def lines_of(text: str) -> Iterator[str]:
    """Lines with their ends: line feed, carriage return or both, and nothing else."""
    return iter(io.StringIO(text, newline=""))


def rows_of(text: str, dialect: Dialect) -> Iterator[tuple[int, list[str]]]:
    """The rows of `text` that are not empty, each with the number of lines read so far."""
    reader = csv.reader(lines_of(text), **dialect.for_csv())
    try:
        for row in reader:
            if row:
                yield reader.line_num, row
    except csv.Error:
        return


def dialect_of(text: str, *, strict: bool) -> Dialect | None:
    """The layout of `text`, or None where it has no columns.

    `strict` asks for what prose does not have: at least three rows of three columns, nearly all of one width. A first
    line "sep=;" is Excel's own way to say it.
    """
    if text[:4].lower() == "sep=" and text[4:5]:
        return Dialect(text[4])
    escape = "\\" if '\\"' in text and '""' not in text else None
    best, chosen = 0.0, None
    for separator in _SEPARATORS:
        if separator not in text or (separator == ":" and strict):
            continue
        for quotes in (True, False) if '"' in text else (True,):
            dialect = Dialect(separator, quotes, escape if quotes else None)
            score = _score([row for _, row in islice(rows_of(text, dialect), _ROWS)], strict=strict)
            if quotes and _misquoted(text, dialect):
                score *= 0.7
            if score > best * (1.05 if quotes else 1.3):
                best, chosen = score, dialect
    return chosen


def _misquoted(text: str, dialect: Dialect) -> bool:
    """Whether quotes run over many lines and yet do not end where cells end: they are inch marks, or never closed."""
    rows = [row for _, row in islice(rows_of(text, dialect), _ROWS)]
    over = sum(any("\n" in cell for cell in row) for row in rows)
    if over <= 0.2 * len(rows):
        return False
    try:
        for _ in islice(csv.reader(lines_of(text), **{**dialect.for_csv(), "strict": True}), _ROWS):
            pass
    except csv.Error:
        return True
    return False


def _score(rows: list[list[str]], *, strict: bool) -> float:
    """0 for no columns; else how many rows share a width, a little more for more columns."""
    widths = [len(row) for row in rows]
    if not widths or any(cell.count("\n") > _MOST_LINES for row in rows for cell in row):
        return 0.0
    width, count = max(Counter(widths).items(), key=lambda found: (found[1] if found[0] > 1 else 0, found[0]))
    share = count / len(widths)
    if width < 2 or share < 0.4 or (strict and (width < 3 or count < 3 or share < 0.9)):
        return 0.0
    return share * (1 + min(width, 20) / 40)
