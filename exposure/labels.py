"""Paths as a report may show them: a file is often named after the person whom it is about."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Protocol

import pyarrow as pa
import pyarrow.compute as pc

from exposure.ledger import Run
from exposure.membership import Item

NAME_COLUMNS = ("given", "middle", "family", "former")
SHORTEST = 2
PARTS = re.compile(r"[^\W\d_]+")


class PathMask(Protocol):
    """Hides what is personal in a path.

    `own` are the words of names that the item itself holds: each is hidden. `others` are those of the whole case: each
    is hidden unless it is an ordinary word too.
    """

    def __call__(self, path: str, own: Collection[str] = (), others: Collection[str] = ()) -> str:
        """The path, as long as it needs to be."""


def labels(run: Run, shown: Iterable[Item], content: Mapping[int, int], mask: PathMask) -> dict[int, str]:
    """The label of each item in `shown`, by its number. `content` gives the item whose mentions are also its own."""
    items = list(shown)
    wanted = sorted({content.get(item.item, item.item) for item in items})
    own, others = _names(run, wanted)
    return {item.item: mask(item.path, own[content.get(item.item, item.item)], others) for item in items}


def _names(run: Run, wanted: list[int]) -> tuple[dict[int, set[str]], set[str]]:
    own: dict[int, set[str]] = defaultdict(set)
    others: set[str] = set()
    for part in run.parts("mentions", ["item", *NAME_COLUMNS]):
        mine = part.filter(pc.is_in(part["item"], value_set=pa.array(wanted, pa.int64())))
        for column in NAME_COLUMNS:
            for item, name in zip(mine["item"].to_pylist(), mine[column].to_pylist(), strict=True):
                own[item] |= _words(name)
        for name in pc.unique(part["family"]).to_pylist():
            others |= _words(name)
    return own, others


def _words(name: str | None) -> set[str]:
    return {word.casefold() for word in PARTS.findall(name or "") if len(word) >= SHORTEST}
