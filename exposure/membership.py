"""Which content counts in which dataset: a copy is read once, counted once overall, and once in each dataset."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from exposure.ledger import Run
from exposure.words import State


@dataclass(frozen=True, slots=True)
class Item:
    """One row of ITEMS, as the counts need it."""

    item: int
    parent: int | None
    source: str
    dataset: str
    path: str
    kind: str
    size: int
    sha256: str | None
    state: str
    cause: str | None
    unread_share: float
    original: int | None
    rule: str | None
    modified: int | None = None
    likeness: str | None = None

    @property
    def unread_bytes(self) -> float:
        """The bytes of the item that were not read."""
        return self.size * self.unread_share if self.cause else 0.0


@dataclass(frozen=True, slots=True)
class Membership:
    """The items of a run, and where their content counts.

    `content` gives for each item the first item that has the same bytes, or says the same word for word. `places` gives
    for each dataset's name the items whose content it holds, one entry a copy. `containers` are those that other items
    lie in.
    """

    items: dict[int, Item]
    content: dict[int, int]
    places: dict[str, list[int]]
    containers: frozenset[int]

    def datasets(self) -> list[str]:
        """The datasets' names, in order."""
        return sorted(self.places)


def final_items(run: Run) -> list[Item]:
    """Every item of the run, in the order of their numbers: as its shard ended it, else as the inventory found it."""
    scanned = run.read("items")
    found = run.read("inventory")
    unscanned = found.filter(pc.invert(pc.is_in(found["item"], value_set=scanned["item"].combine_chunks())))
    rows = pa.concat_tables([unscanned, scanned], promote_options="permissive").to_pylist()
    return sorted((Item(**row) for row in rows), key=lambda item: item.item)


def membership(items: Sequence[Item]) -> Membership:
    """Where the content of `items` counts. Skipped items count nowhere."""
    by_number = {item.item: item for item in items}
    firsts: dict[str, int] = {}
    content = {
        item.item: firsts.setdefault(known, item.item) if (known := _known_as(item)) else item.item
        for item in items
        if item.state not in {State.DUPLICATE, State.SKIPPED}
    }
    places: dict[str, list[int]] = defaultdict(list)
    for item, dataset in _placed(items):
        places[dataset].append(item)
    containers = frozenset(item.parent for item in items if item.parent is not None)
    return Membership(by_number, content, dict(places), containers)


def _known_as(item: Item) -> str | None:
    """What copies of the item share: what they say where that was told, else their bytes."""
    return item.likeness or (item.sha256 if item.size else None)


def known_by(where: Membership) -> dict[int, str]:
    """For each first item of a content what it is known by in every run: the hash of its bytes, else its path."""
    firsts = {first: where.items[first] for first in where.content.values()}
    return {number: item.sha256 or f"{item.source}\n{item.path}" for number, item in firsts.items()}


def _placed(items: Sequence[Item]) -> Iterator[tuple[int, str]]:
    children: dict[int, list[Item]] = defaultdict(list)
    by_number = {item.item: item for item in items}
    for item in items:
        if item.parent is not None:
            children[item.parent].append(item)
    for item in items:
        if item.state == State.DUPLICATE and item.original is not None:
            yield from _copied(item, by_number[item.original], children)
        elif item.state != State.SKIPPED:
            yield item.item, item.dataset


def _copied(copy: Item, original: Item, children: dict[int, list[Item]]) -> Iterator[tuple[int, str]]:
    """The original's content once more, in the copy's dataset; its tables in tables of the copy's name."""
    waiting = [original]
    while waiting:
        item = waiting.pop()
        if item.dataset == original.dataset:
            yield item.item, copy.dataset
        else:
            yield item.item, item.dataset.replace(original.path, copy.path, 1)
        waiting.extend(reversed(children[item.item]))
