"""What travels between the folders: blobs, passages, tables, members, and what could not be read."""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

import pyarrow as pa


class Cause(StrEnum):
    """Why an item, or a part of it, could not be read. The list is closed."""

    ENCRYPTED = "encrypted"
    CORRUPT = "corrupt"
    UNSUPPORTED = "unsupported"
    NO_TEXT = "no text layer"
    TOO_LARGE = "too large"
    TOO_DEEP = "too deep"
    TIMED_OUT = "timed out"
    DIED = "died"
    ACCESS_DENIED = "access denied"
    VANISHED = "vanished"


class State(StrEnum):
    """How an item ended. Every item ends in exactly one of these."""

    READ = "read"
    PARTLY = "partly read"
    UNREAD = "unread"
    DUPLICATE = "duplicate"
    SKIPPED = "skipped"


class TextKind(StrEnum):
    """What sort of text a passage is, as far as its format says so."""

    PROSE = "prose"
    MAIL_HEADER = "mail header"
    PROPERTIES = "properties"


@dataclass(frozen=True, slots=True)
class Blob:
    """The bytes of one item: a file on disk, a member held in memory, or a stream. Nothing is written to disk.

    `opens` gives a seekable stream of a file that lies elsewhere. `passwords` are the operator's, for a reader to try
    where the item is locked.
    """

    name: str = field(repr=False)
    size: int
    path: Path | None = field(default=None, repr=False)
    data: bytes | None = field(default=None, repr=False)
    opens: Callable[[], BinaryIO] | None = field(default=None, repr=False)
    passwords: tuple[str, ...] = field(default=(), repr=False)

    @classmethod
    def of_file(cls, path: Path) -> "Blob":
        """The file at `path`; raises OSError where it is gone or closed to us."""
        return cls(path.name, path.stat().st_size, path=path)

    @classmethod
    def of_bytes(cls, name: str, data: bytes) -> "Blob":
        """A member of something else, already in memory."""
        return cls(name, len(data), data=data)

    def open(self) -> BinaryIO:
        """A binary stream at the first byte, for the caller to close."""
        if self.data is not None:
            return io.BytesIO(self.data)
        if self.opens is not None:
            return self.opens()
        if self.path is None:
            return io.BytesIO(b"")
        return self.path.open("rb")

    def read(self, limit: int = -1) -> bytes:
        """The first `limit` bytes, or all of them."""
        if self.data is not None:
            return self.data if limit < 0 else self.data[:limit]
        with self.open() as stream:
            return stream.read(limit)

    @property
    def suffix(self) -> str:
        """The name's suffix, lower case, with its dot; empty where there is none."""
        return Path(self.name).suffix.lower()


@dataclass(frozen=True, slots=True)
class Passage:
    """Text with its place in the item ("page 3", "slide 2", "body", "" for the whole)."""

    place: str = field(repr=False)
    text: str = field(repr=False)
    kind: TextKind = TextKind.PROSE


@dataclass(frozen=True, slots=True)
class Table:
    """Rows with a place ("sheet Payroll", "table public.residents").

    `columns` are the header's words, "" where a column has none. Every batch has one string column for each,
    named by its position ("0", "1", ...), null where a cell is empty. `first_row` is the number that a user would
    give the first row of the first batch. Batches stream: they can be taken once.
    """

    place: str = field(repr=False)
    columns: tuple[str, ...] = field(repr=False)
    batches: Iterator[pa.RecordBatch] = field(repr=False)
    first_row: int = 1


@dataclass(frozen=True, slots=True)
class Member:
    """An item inside an item: an archive's member, a mailbox's message, an attachment, a database's table.

    `path` is its name inside the container. `dataset` is set where the container makes each member a dataset of its
    own (a database's tables).
    """

    path: str = field(repr=False)
    open: Callable[[], "Blob | Iterator[Content]"] = field(repr=False)
    size: int = 0
    dataset: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Unread:
    """A part of an item ("" for all of it) that could not be read. `share` is the part of the item, 0 to 1."""

    place: str = field(repr=False)
    cause: Cause
    share: float = 1.0


Content = Passage | Table | Member | Unread


class Unreadable(Exception):  # noqa: N818 - a state of an item, not a fault of the program
    """Raised by a reader (`from None`) where it has to give up. It holds no text of any library."""

    def __init__(self, cause: Cause, place: str = "") -> None:
        super().__init__(cause.value)
        self.cause = cause
        self.place = place
