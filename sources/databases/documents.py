"""Documents kept in a table's cells: each an item, found while the rows pass and read when its turn comes."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from exposure.words import Blob, Cause, Content, Member, Passage, Table, Unread, Unreadable
from sources.databases.values import as_text
from sources.encoding import looks_like_text
from sources.reader import recognise

Rows = Callable[[], Iterator[Sequence[Any]]]
_FEWEST_BYTES = 256
"""Of a value to be taken for a document: smaller ones are hashes, keys and positions."""

_MOST_TEXT = 4096
"""Bytes of text in a binary column up to which they are a cell like any other."""


@dataclass(slots=True)
class Documents:
    """Turns the rows of one table into cells, and keeps in mind where documents were.

    `again` gives the same rows in the same order once more, for the documents' bytes: none is held meanwhile.
    """

    columns: Sequence[str] = field(repr=False)
    again: Rows = field(repr=False)
    found: list[tuple[int, int, int]] = field(default_factory=list, repr=False)  # row, column, bytes
    unknown: int = 0
    known: int = 0
    last: str = field(default="", repr=False)

    def cells(self, rows: Iterator[Sequence[Any]]) -> Iterator[list[str | None]]:
        """Each row as text; a cell that holds a document is empty."""
        for number, row in enumerate(rows):
            yield [self._cell(value, number, column) for column, value in enumerate(row)]

    def members(self) -> Iterator[Member | Unread]:
        """The documents, and what no reader knows of binary cells."""
        forward = _Forward(self.again)
        for row, column, size in self.found:
            name = f"{self.columns[column]}, row {row + 1}"
            yield Member(name, partial(forward.open, name, row, column, size), size)
        if self.unknown:
            share = self.unknown / (self.unknown + self.known)
            yield Unread(f"column {self.last}", Cause.UNSUPPORTED, max(share, 0.001))

    def _cell(self, value: Any, row: int, column: int) -> str | None:
        if isinstance(value, (bytes, bytearray, memoryview)) and self._is_document(bytes(value), row, column):
            return None
        text = as_text(value)
        self.known += len(text or "")
        return without_markup(text) if text else text

    def _is_document(self, data: bytes, row: int, column: int) -> bool:
        """Whether the bytes are kept in mind as a document, or as what nothing reads."""
        text = looks_like_text(data[:_MOST_TEXT])
        if len(data) < _FEWEST_BYTES or (text and len(data) <= _MOST_TEXT):
            return False
        reader = recognise(Blob.of_bytes("", data))
        if reader is None:
            self.unknown += len(data)
            self.last = self.columns[column]
        elif reader.name == "text":
            return False
        else:
            self.found.append((row, column, len(data)))
            self.known += len(data)
        return True


def without_markup(text: str) -> str:
    """What a cell says that holds RTF or a page of HTML, as case systems keep notes; any other text as it is."""
    head = text[:200].lstrip().lower()
    if not head.startswith(("{\\rtf", "<html", "<!doctype html", "<div", "<p>", "<body")):
        return text
    from sources import rtf  # noqa: PLC0415 - only for such cells
    from sources.formats import html  # noqa: PLC0415

    try:
        found = rtf.contents(text.encode("latin-1", "replace")) if head[0] == "{" else html.contents(text)
        said = "\n".join(_said(content) for content in found)
    except Unreadable:
        return text
    return said or text


def _said(content: Content) -> str:
    if isinstance(content, Table):
        rows = (row.values() for batch in content.batches for row in batch.to_pylist())
        return "\n".join(["\t".join(content.columns), *("\t".join(cell or "" for cell in row) for row in rows)])
    return content.text if isinstance(content, Passage) else ""


class _Forward:
    """The rows a second time, from first to last, while their documents are asked for in order."""

    def __init__(self, again: Rows) -> None:
        self._again = again
        self._rows: Iterator[Sequence[Any]] = iter(())
        self._row: Sequence[Any] = ()
        self._at: int | None = None

    def open(self, name: str, row: int, column: int, size: int) -> Blob:
        """The document of that cell; raises Unreadable(VANISHED) where it is another by now."""
        if self._at is None or row < self._at:
            self._rows, self._at = self._again(), -1
        while self._at < row:
            following = next(self._rows, None)
            if following is None:
                raise Unreadable(Cause.VANISHED)
            self._row, self._at = following, self._at + 1
        value = self._row[column]
        if not isinstance(value, (bytes, bytearray, memoryview)) or len(value) != size:
            raise Unreadable(Cause.VANISHED)
        return Blob.of_bytes(name, bytes(value))
