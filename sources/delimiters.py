"""How separated text is laid out: its separator and its escape, from the head of the file."""

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

_SEPARATORS = ",;\t|~^:"
_ROWS = 200


@dataclass(frozen=True, slots=True)
class Dialect:
    """A separator, and the character before a quote inside quotes where it is not a second quote."""

    separator: str
    escape: str | None = None

    def for_csv(self) -> dict[str, Any]:
        """The same for Python's csv module."""
        return {"delimiter": self.separator, "escapechar": self.escape, "doublequote": True, "strict": False}


def rows_of(text: str, dialect: Dialect) -> Iterator[tuple[int, list[str]]]:
    """The rows of `text` that are not empty, each with the number of lines read so far."""
    reader = csv.reader(text.splitlines(keepends=True), **dialect.for_csv())
    try:
        for row in reader:
            if row:
                yield reader.line_num, row
    except csv.Error:
        return


def dialect_of(text: str, *, strict: bool) -> Dialect | None:
    """The layout of `text`, or None where it has no columns.

    `strict` asks for what prose does not have: at least three rows of three columns, nearly all of one width.
    """
    escape = "\\" if '\\"' in text and '""' not in text else None
    best, chosen = 0.0, None
    for separator in _SEPARATORS:
        if separator not in text or (separator == ":" and strict):
            continue
        dialect = Dialect(separator, escape)
        score = _score([len(row) for _, row in islice(rows_of(text, dialect), _ROWS)], strict=strict)
        if score > best:
            best, chosen = score, dialect
    return chosen


def _score(widths: list[int], *, strict: bool) -> float:
    """0 for no columns; else how many rows share a width, a little more for more columns."""
    if not widths:
        return 0.0
    width, rows = max(Counter(widths).items(), key=lambda found: (found[1] if found[0] > 1 else 0, found[0]))
    share = rows / len(widths)
    if width < 2 or (strict and (width < 3 or rows < 3 or share < 0.9)):
        return 0.0
    return share * (1 + min(width, 20) / 40)
