"""Every item and every byte accounted for, and what may be in those that could not be read."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from exposure.assessment import CauseCount, Coverage, UnreadItem
from exposure.membership import Item
from exposure.words import State


def coverage(items: Sequence[Item], labels: Mapping[int, str]) -> Coverage:
    """The account of `items`, whose unread ones have a label.

    A file whose members could not all be read is partly read.
    """
    files = [item for item in items if item.parent is None]
    broken = _containers_of_unread(items)
    states = {item.item: _state(item, broken) for item in files}
    return Coverage(
        files=len(files),
        bytes=sum(item.size for item in files),
        items=len(items),
        files_by_state=_counts((states[item.item], 1) for item in files),
        bytes_by_state=_counts((states[item.item], item.size) for item in files),
        items_by_state=_counts((item.state, 1) for item in items),
        causes=_causes(items),
        unread=tuple(
            _unread_line(item, labels[item.item])
            for item in sorted(not_read(items), key=lambda item: (item.dataset, item.path))
        ),
        skipped_by_rule=dict(sorted(Counter(item.rule or "" for item in items if item.state == State.SKIPPED).items())),
    )


def _containers_of_unread(items: Sequence[Item]) -> set[int]:
    parents = {item.item: item.parent for item in items}
    found: set[int] = set()
    for item in not_read(items):
        above = item.parent
        while above is not None and above not in found:
            found.add(above)
            above = parents.get(above)
    return found


def _state(item: Item, broken: set[int]) -> str:
    return State.PARTLY if item.state == State.READ and item.item in broken else item.state


def not_read(items: Iterable[Item]) -> list[Item]:
    """The items that were not read, or not wholly."""
    return [item for item in items if item.state in {State.UNREAD, State.PARTLY}]


def _unread_line(item: Item, label: str) -> UnreadItem:
    return UnreadItem(
        dataset=item.dataset,
        label=label,
        kind=item.kind,
        cause=item.cause or "",
        state=item.state,
        bytes=item.size,
        share=round(item.unread_share, 4),
    )


def _causes(items: Sequence[Item]) -> tuple[CauseCount, ...]:
    found: dict[str, list[Item]] = defaultdict(list)
    for item in not_read(items):
        found[item.cause or ""].append(item)
    return tuple(
        CauseCount(cause=cause, files=len(those), bytes=sum(item.size for item in those))
        for cause, those in sorted(found.items())
    )


def _counts(pairs: Iterable[tuple[str, int]]) -> dict[str, int]:
    totals = dict.fromkeys(sorted(State), 0)
    for state, amount in pairs:
        totals[State(state)] += amount
    return {str(state): total for state, total in totals.items()}


@dataclass(frozen=True, slots=True)
class Held:
    """What one read item holds."""

    people: int = 0
    records: int = 0


@dataclass(frozen=True, slots=True)
class _Peers:
    """What read items hold together, and the fullest of them."""

    bytes: int
    all: Held
    fullest: Held

    @classmethod
    def of(cls, items: Sequence[Item], held: Mapping[int, Held]) -> "_Peers":
        each = [held[item.item] for item in items]
        people, records = [one.people for one in each], [one.records for one in each]
        fullest = Held(max(people, default=0), max(records, default=0))
        return cls(sum(item.size for item in items), Held(sum(people), sum(records)), fullest)


def unseen(dataset_items: Sequence[Item], held: Mapping[int, Held], like: Sequence[Item]) -> Held:
    """The most people and records that the unread part of a dataset is taken to hold.

    An unread byte is taken to hold what a byte of the like items (those of its kind in the dataset, else all of the
    dataset, else `like`, the run's read items) was found to hold, but no unread item more than the fullest of them.
    """
    unread = [item for item in dataset_items if item.unread_bytes or item.state == State.UNREAD]
    if not unread:
        return Held()
    read = [item for item in dataset_items if item.item in held]
    rest = _Peers.of(read or like, held)
    peers = {kind: _peers_of_kind(kind, read, held) or rest for kind in {item.kind for item in unread}}
    people, records = 0.0, 0.0
    for item in unread:
        found = peers[item.kind]
        part = item.unread_bytes / found.bytes if found.bytes else 0.0
        people += min(part * found.all.people, found.fullest.people)
        records += min(part * found.all.records, found.fullest.records)
    return Held(ceil(people), ceil(records))


ENOUGH_PEERS = 3


def _peers_of_kind(kind: str, read: Sequence[Item], held: Mapping[int, Held]) -> _Peers | None:
    alike = [item for item in read if item.kind == kind]
    return _Peers.of(alike, held) if len(alike) >= ENOUGH_PEERS else None
