"""A part of a case's files, looked at by itself: what was taken beside what was at risk, and whose it was."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from fnmatch import fnmatchcase

from pydantic import BaseModel, ConfigDict, Field

from exposure.listing import Matched, listed, matched, plain
from exposure.membership import Item
from exposure.schemas import MEMBER_BITS
from exposure.words import State


class ScopeSettings(BaseModel):
    """What belongs to a scope: everything that meets all that is said here; kept encrypted in the case."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    listing: str | None = Field(default=None, repr=False)  # the list's text
    since: date | None = None
    until: date | None = None
    folders: tuple[str, ...] = Field(default=(), repr=False)
    controllers: tuple[
        tuple[str, str], ...
    ] = ()  # pattern of a dataset or a path, and the controller; the first counts

    def told(self) -> tuple[str, ...]:
        """What restricts it, in sentences without a path."""
        said = []
        if self.listing is not None:
            said.append("Only files that are on the list of what was taken.")
        if self.since or self.until:
            first, last = self.since or "the beginning", self.until or "today"
            said.append(f"Only files last changed from {first} to {last}; files without a date are in it.")
        if self.folders:
            said.append(f"Only files in the {len(self.folders)} folders that were named.")
        return tuple(said)


def chosen(items: Sequence[Item], scope: ScopeSettings) -> tuple[set[int], Matched | None]:
    """The files in the scope, by their items, and how the list was matched where there is one."""
    files = [item for item in items if item.parent is None and item.state != State.SKIPPED]
    files = [item for item in files if _dated(item, scope) and _foldered(item, scope)]
    if scope.listing is None:
        return {item.item for item in files}, None
    places = {item.item: (f"{item.source}/{item.path}", item.sha256 or "") for item in files}
    found = matched(listed(scope.listing), places)
    return set(found.files), found


def _dated(item: Item, scope: ScopeSettings) -> bool:
    if item.modified is None:
        return True
    first = datetime.combine(scope.since, time.min, UTC).timestamp() if scope.since else float("-inf")
    last = datetime.combine(scope.until, time.max, UTC).timestamp() if scope.until else float("inf")
    return first <= item.modified <= last


def _foldered(item: Item, scope: ScopeSettings) -> bool:
    if not scope.folders:
        return True
    path = plain(f"{item.source}/{item.path}")
    inside = plain(item.path)
    return any(_below(inside, plain(folder)) or _below(path, plain(folder)) for folder in scope.folders)


def _below(path: str, folder: str) -> bool:
    return path == folder or path.startswith(f"{folder}/")


def restricted(items: Sequence[Item], files: set[int]) -> list[Item]:
    """Those of the items that lie in `files`; where only a copy does, the copy stands in the original's place."""
    by_number = {item.item: item for item in items}
    stand_ins: dict[int, Item] = {}
    for number in sorted(files):
        item = by_number[number]
        if item.state == State.DUPLICATE and item.original is not None and item.original not in files:
            stand_ins.setdefault(item.original, item)
    gone = {copy.item for copy in stand_ins.values()}
    found = []
    for item in items:
        file = item.item >> MEMBER_BITS << MEMBER_BITS
        if file in stand_ins:
            found.append(_in_place_of(item, by_number[file], stand_ins[file]))
        elif file in files and item.item not in gone:
            found.append(item)
    return found


def _in_place_of(item: Item, original: Item, copy: Item) -> Item:
    """The original, or a member of it, as the copy's."""
    dataset = copy.dataset if item.dataset == original.dataset else item.dataset.replace(original.path, copy.path, 1)
    path = copy.path + item.path.removeprefix(original.path)
    return replace(item, source=copy.source, dataset=dataset, path=path, modified=copy.modified)


def by_controller(items: Sequence[Item], scope: ScopeSettings, names: Mapping[str, str]) -> dict[str, set[int]]:
    """The files of each controller, those of none under "". `names`: how datasets are shown."""
    found: dict[str, set[int]] = defaultdict(set)
    for item in items:
        if item.parent is None and item.state != State.SKIPPED:
            found[_controller(item, scope, names.get(item.dataset, ""))].add(item.item)
    return dict(sorted(found.items()))


def _controller(item: Item, scope: ScopeSettings, shown: str) -> str:
    places = (plain(item.path), plain(item.dataset), plain(shown), plain(f"{item.source}/{item.path}"))
    for pattern, controller in scope.controllers:
        wanted = plain(pattern)
        if any(_below(place, wanted) or fnmatchcase(place, wanted) for place in places):
            return controller
    return ""
