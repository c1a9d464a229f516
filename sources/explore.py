"""One item opened, and whatever is inside it, down to the limits; what cannot be read is said, never raised."""

import hashlib
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pyarrow as pa

from exposure.words import Blob, Cause, Content, Member, Passage, Table, Unread, Unreadable
from sources import databases, stores
from sources.inventory import is_database, real_path
from sources.likeness import Likeness
from sources.reader import LARGEST_MEMBER, Reader, recognise

_MAILBOXES = frozenset({"mbox", "pst"})
_DEFECTS = (NameError, AttributeError, AssertionError, NotImplementedError)
_PART = 0.5  # the share said to be unread where a reader breaks off and nobody knows how much was left


@dataclass(frozen=True, slots=True)
class Limits:
    """How far nested items are followed. `ratio` bounds all that comes out of an item by the item's own size."""

    depth: int = 8
    member_bytes: int = LARGEST_MEMBER
    total_bytes: int = 64 * 1024**3
    ratio: int = 200
    members: int = 1_000_000


@dataclass(frozen=True, slots=True)
class Opened:
    """An item with its contents, to be taken wholly before the next one is asked for.

    `likeness` is asked when they are taken: it is the same for messages and documents that say the same, word for word.
    `index` counts from 0 within the exploration, `parent` is the container's index. `dataset` is set where the
    container says so, and for everything inside such an item. `kind` is the reader's name, "" for none.
    """

    index: int
    parent: int | None
    path: str = field(repr=False)
    size: int
    sha256: str | None
    kind: str
    dataset: str | None = field(repr=False)
    contents: Iterator[Passage | Table | Unread] = field(repr=False)
    likeness: Callable[[], str | None] = field(default=lambda: None, repr=False)

    def leave(self) -> None:
        """Have neither the contents nor what is inside them read."""
        if isinstance(self.contents, Generator):
            self.contents.close()


def explore(
    source: str, entry_path: str, limits: Limits = Limits(), passwords: tuple[str, ...] = (), share: float = 1.0
) -> Iterator[Opened]:
    """The item at `entry_path` of `source` (as `inventory` names it) and all that is nested in it, depth first.

    `passwords` are tried on whatever is locked. `share` of a database's rows are drawn, of files everything is read.
    """
    walk = _Walk(limits, passwords)
    if is_database(source):
        contents = databases.read(source, entry_path, share)
        yield from walk.item(_Place(entry_path, None, entry_path, 0, kind="table"), contents)
        return
    try:
        blob = _blob(source, entry_path)
    except (OSError, Unreadable) as error:
        yield Opened(0, None, entry_path, 0, None, "", None, iter([Unread("", cause_of(error))]))
        return
    yield from walk.item(_Place(entry_path, None, None, 0), blob)


def _blob(source: str, path: str) -> Blob:
    if stores.is_store(source):
        return stores.blob_of(source, path)
    return Blob.of_file(real_path(Path(source), path))


def explore_blob(blob: Blob, limits: Limits = Limits(), passwords: tuple[str, ...] = ()) -> Iterator[Opened]:
    """The same for one blob, whose path is its name."""
    yield from _Walk(limits, passwords).item(_Place(blob.name, None, None, 0), blob)


def cause_of(error: BaseException) -> Cause:
    """The cause that an exception of a reader, a library or the system means."""
    if isinstance(error, Unreadable):
        return error.cause
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return Cause.VANISHED
    if isinstance(error, PermissionError):
        return Cause.ACCESS_DENIED
    if isinstance(error, RecursionError):
        return Cause.TOO_DEEP
    if isinstance(error, _DEFECTS) and _is_ours(error):
        return Cause.DIED
    return Cause.TOO_LARGE if isinstance(error, MemoryError) else Cause.CORRUPT


def _is_ours(error: BaseException) -> bool:
    """Whether it was raised by a line of these readers, and not inside of a library."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    return place is not None and str(place.tb_frame.f_globals.get("__name__", "")).startswith("sources.")


@dataclass(frozen=True, slots=True)
class _Place:
    path: str = field(repr=False)
    parent: int | None
    dataset: str | None = field(repr=False)
    depth: int
    size: int = 0
    kind: str = ""


class _Walk:
    """One exploration: numbers its items and watches the limits."""

    def __init__(self, limits: Limits, passwords: tuple[str, ...]) -> None:
        self._limits = limits
        self._passwords = passwords
        self._count = 0
        self._left = limits.total_bytes

    def item(self, place: _Place, opened: Blob | Iterator[Content]) -> Iterator[Opened]:
        """The item, then its members."""
        if isinstance(opened, Blob):
            opened = replace(opened, passwords=self._passwords)
        if place.depth == 0 and isinstance(opened, Blob):
            self._left = min(self._left, max(1 << 30, opened.size * self._limits.ratio))
        index = self._next()
        members: list[Member] = []
        size, digest, kind, contents = self._begin(place, opened)
        if kind in _MAILBOXES and place.dataset is None:
            place = replace(place, dataset=place.path)
        likeness = Likeness()
        taken = likeness.watched(_guarded(contents, members))
        yield Opened(index, place.parent, place.path, size, digest, kind, place.dataset, taken, likeness.told)
        for _ in taken:
            pass
        for number, member in enumerate(members):
            yield from self._member(_inside(place, index, member), member)
            members[number] = _TAKEN

    def _next(self) -> int:
        self._count += 1
        return self._count - 1

    def _begin(self, place: _Place, opened: Blob | Iterator[Content]) -> tuple[int, str | None, str, Iterator[Content]]:
        """Size, SHA-256, reader and contents of an item."""
        if not isinstance(opened, Blob):
            return place.size, None, place.kind, opened
        digest = None
        if opened.data is not None:
            digest = hashlib.sha256(opened.data).hexdigest()
        reader, failed = _recognised(opened)
        if failed is not None:
            return opened.size, digest, "", iter([Unread("", failed)])
        if reader is None:
            return opened.size, digest, "", iter([Unread("", Cause.UNSUPPORTED)])
        contents = iter(()) if opened.size == 0 else _reading(reader, opened)
        return opened.size, digest, reader.name, contents

    def _member(self, place: _Place, member: Member) -> Iterator[Opened]:
        refused = self._refused(place, member)
        if refused is None:
            try:
                opened = member.open()
            except (KeyboardInterrupt, SystemExit):
                raise
            except BaseException as error:  # noqa: BLE001 - whatever a library raises, it costs this member alone
                refused = cause_of(error)
            else:
                if not isinstance(opened, Blob) or self._affordable(opened.size):
                    yield from self.item(place, opened)
                    return
                refused = Cause.TOO_LARGE
        unread = iter([Unread("", refused)])
        yield Opened(self._next(), place.parent, place.path, member.size, None, "", place.dataset, unread)

    def _refused(self, place: _Place, member: Member) -> Cause | None:
        if place.depth > self._limits.depth:
            return Cause.TOO_DEEP
        if self._count >= self._limits.members or member.size > min(self._limits.member_bytes, self._left):
            return Cause.TOO_LARGE
        return None

    def _affordable(self, size: int) -> bool:
        self._left -= size
        return size <= self._limits.member_bytes and self._left >= 0


def _taken() -> Blob:
    raise Unreadable(Cause.VANISHED)


_TAKEN = Member("", _taken)  # stands where a member was, so that its bytes are let go


def _inside(place: _Place, index: int, member: Member) -> _Place:
    dataset = place.dataset
    if member.dataset is not None:
        dataset = f"{place.path}:{member.dataset}"
    kind = "eml" if member.dataset is None else "table"
    return _Place(f"{place.path}!{member.path}", index, dataset, place.depth + 1, member.size, kind)


def _recognised(blob: Blob) -> tuple[Reader | None, Cause | None]:
    try:
        return recognise(blob), None
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # noqa: BLE001 - whatever the bytes do to a library, it costs this item alone
        return None, cause_of(error)


def _reading(reader: Reader, blob: Blob) -> Iterator[Content]:
    yield from reader.read(blob)


def _guarded(contents: Iterator[Content], members: list[Member]) -> Iterator[Passage | Table | Unread]:
    """Passages and tables as they come, members put aside, every exception made into Unread."""
    begun = False
    failures: list[Cause] = []
    try:
        for content in contents:
            if isinstance(content, Member):
                members.append(content)
            elif isinstance(content, Table):
                batches = _guarded_batches(content.batches, failures)
                yield Table(content.place, content.columns, batches, content.first_row)
                for _ in batches:
                    pass
                if failures:
                    yield Unread(content.place, failures.pop(), _PART)
            else:
                yield content
            begun = True
    except (KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except BaseException as error:  # noqa: BLE001 - a library's panic is no Exception, and its text may hold values
        place = error.place if isinstance(error, Unreadable) else ""
        yield Unread(place, cause_of(error), _PART if begun else 1.0)


def _guarded_batches(batches: Iterator[pa.RecordBatch], failures: list[Cause]) -> Iterator[pa.RecordBatch]:
    try:
        yield from batches
    except (KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except BaseException as error:  # noqa: BLE001 - as above
        failures.append(cause_of(error))
