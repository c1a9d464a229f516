"""What the tests of the sources share: everything that an exploration gives, taken as its consumer takes it."""

from dataclasses import dataclass, field

import pytest

from exposure.words import Blob, Passage, Table, Unread
from sources.explore import Limits, explore, explore_blob


@dataclass
class Taken:
    """One opened item with its contents in memory."""

    path: str
    kind: str
    dataset: str | None
    parent: int | None
    size: int
    sha256: str | None
    passages: list[Passage] = field(default_factory=list)
    tables: list[tuple[str, tuple[str, ...], list[list[str | None]], int]] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "\n".join(passage.text for passage in self.passages)

    @property
    def rows(self) -> list[list[str | None]]:
        return [row for _, _, rows, _ in self.tables for row in rows]

    @property
    def causes(self) -> list[str]:
        return [unread.cause.value for unread in self.unread]


DEFAULT = Limits()


def take(blob: Blob, limits: Limits = DEFAULT) -> list[Taken]:
    return collect(explore_blob(blob, limits))


def collect(opened) -> list[Taken]:
    items = []
    for number, item in enumerate(opened):
        assert item.index == number
        assert item.parent is None or item.parent < number
        taken = Taken(item.path, item.kind, item.dataset, item.parent, item.size, item.sha256)
        for content in item.contents:
            if isinstance(content, Passage):
                content.text.encode()
                taken.passages.append(content)
            elif isinstance(content, Table):
                taken.tables.append((content.place, content.columns, _rows(content), content.first_row))
            else:
                assert isinstance(content, Unread)
                assert 0 < content.share <= 1
                taken.unread.append(content)
        items.append(taken)
    return items


def _rows(table: Table) -> list[list[str | None]]:
    rows: list[list[str | None]] = []
    for batch in table.batches:
        assert batch.num_rows <= 65_536
        assert batch.schema.names == [str(number) for number in range(len(table.columns))]
        assert {str(kind) for kind in batch.schema.types} <= {"string"}
        rows.extend(list(row.values()) for row in batch.to_pylist())
    return rows


@pytest.fixture
def read():
    """Explore the bytes under a name: `read("a.csv", b"...")` gives every item taken."""

    def explored(name: str, data: bytes | str, limits: Limits = DEFAULT) -> list[Taken]:
        return take(Blob.of_bytes(name, data.encode() if isinstance(data, str) else data), limits)

    return explored


@pytest.fixture
def read_one(read):
    """The same for an item that holds no other."""

    def explored(name: str, data: bytes | str) -> Taken:
        items = read(name, data)
        assert len(items) == 1
        return items[0]

    return explored


@pytest.fixture
def explored():
    """Explore an entry of a source: `explored(source, path)` gives every item taken."""

    def explored(source, path: str) -> list[Taken]:
        return collect(explore(str(source), path))

    return explored


@pytest.fixture
def watch():
    """The likeness of every item once its contents are taken: `watch("a.eml", b"...")`; `leave` takes none."""

    def watched(name: str, data: bytes | str, *, leave: bool = False) -> list[str | None]:
        told = []
        for opened in explore_blob(Blob.of_bytes(name, data.encode() if isinstance(data, str) else data)):
            if leave:
                opened.leave()
            for content in opened.contents:
                if isinstance(content, Table):
                    list(content.batches)
            told.append(opened.likeness())
        return told

    return watched
