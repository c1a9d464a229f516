"""What changed between two runs of a case, and how much of it comes with files that came or went."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from exposure.assessment import Assessment, Shift, Since
from exposure.figures import Figure
from exposure.ledger import Run
from exposure.living import living
from exposure.membership import Item, final_items, known_by, membership
from exposure.people.arrays import ascending
from exposure.schemas import files_of
from exposure.tally import Ints, Mentions, distinct_in
from exposure.words import State

NONE = Figure(lower=0, best=0, upper=0)
SEEN = (State.READ, State.PARTLY, State.DUPLICATE)


@dataclass(frozen=True, slots=True)
class _Files:
    """A run's files: content by place, and the contents of which at least a part was read."""

    content: dict[str, str] = field(repr=False)
    seen: frozenset[str] = field(repr=False)
    unread: frozenset[str] = field(repr=False)

    @classmethod
    def of(cls, items: list[Item]) -> "_Files":
        files = {_place(item): item for item in items if item.parent is None and item.state != State.SKIPPED}
        return cls(
            {place: _content(item) for place, item in files.items()},
            frozenset(_content(item) for item in files.values() if item.state in SEEN),
            frozenset(place for place, item in files.items() if item.state == State.UNREAD),
        )


def changes(earlier: Run, later: Run, figures: Assessment) -> Since:
    """What changed from `earlier`, a finished run, to `later`, whose figures are `figures`.

    Raises CaseError where a part of either run is damaged.
    """
    before = earlier.assessment()
    items = final_items(earlier), final_items(later)
    files = _Files.of(items[0]), _Files.of(items[1])
    shifts = {shift.name: shift for shift in _shifts(before, figures)}
    if files[0].seen != files[1].seen and before.sample is None and figures.sample is None:
        came = _only_in(later, items[1], files[0].seen)
        went = _only_in(earlier, items[0], files[1].seen)
        for name, before_, after in (
            ("people", before.people, figures.people),
            ("records", before.records, figures.records),
        ):
            if name in shifts or came[name] or went[name]:
                shifts[name] = Shift(name=name, before=before_, after=after, came=came[name], went=went[name])
    order = sorted(shifts.values(), key=lambda shift: (shift.name not in {"people", "records"}, shift.name))
    return Since(
        run=earlier.id,
        finished=before.run.finished,
        files=_counted(*files),
        shifts=tuple(order),
        reasons=tuple(_reasons(earlier, later, before, figures)),
    )


def _place(item: Item) -> str:
    return f"{item.source}\0{item.path}"


def _content(item: Item) -> str:
    """What tells a file's content: its checksum, of a database's table its place."""
    return item.sha256 or _place(item)


def _counted(earlier: _Files, later: _Files) -> dict[str, int]:
    both = earlier.content.keys() & later.content.keys()
    gone = Counter(earlier.content[place] for place in earlier.content.keys() - both)
    new = Counter(later.content[place] for place in later.content.keys() - both)
    moved = (gone & new).total()
    changed = sum(earlier.content[place] != later.content[place] for place in both)
    counts = {
        "new": new.total() - moved,
        "changed": changed,
        "moved": moved,
        "gone": gone.total() - moved,
        "unchanged": len(both) - changed,
        "read now": len((earlier.unread & later.content.keys()) - later.unread),
        "unread now": len((later.unread & earlier.content.keys()) - earlier.unread),
    }
    return {name: count for name, count in counts.items() if count}


def _only_in(run: Run, items: list[Item], seen_elsewhere: frozenset[str]) -> dict[str, int]:
    """The people and records of `run` that only files hold whose content the other run has not seen."""
    mentions = living(run, known_by(membership(items))).mentions
    fresh = [item.item for item in items if item.parent is None and _content(item) not in seen_elsewhere]
    inside = np.isin(files_of(mentions.item), np.array(fresh, dtype=np.int64))
    return {"people": _wholly(mentions.best, inside), "records": _records(mentions, inside)}


def _wholly(person: Ints, inside: npt.NDArray[np.bool_]) -> int:
    return len(np.setdiff1d(ascending(person[inside]), ascending(person[~inside])))


def _records(mentions: Mentions, inside: npt.NDArray[np.bool_]) -> int:
    return sum(distinct_in(mentions.item[inside], mentions.record[inside]).values())


def _shifts(earlier: Assessment, later: Assessment) -> Iterator[Shift]:
    yield from _differing("", {"people": earlier.people}, {"people": later.people})
    yield from _differing("", {"records": earlier.records}, {"records": later.records})
    yield from _differing("category:", earlier.categories, later.categories)
    yield from _differing("subject:", earlier.subject_types, later.subject_types)
    yield from _differing("dataset:", _datasets(earlier), _datasets(later))


def _datasets(figures: Assessment) -> dict[str, Figure]:
    return {dataset.name: dataset.people for dataset in figures.datasets}


def _differing(kind: str, earlier: Mapping[str, Figure], later: Mapping[str, Figure]) -> Iterator[Shift]:
    for name in sorted(earlier.keys() | later.keys()):
        before, after = earlier.get(name, NONE), later.get(name, NONE)
        if before != after:
            yield Shift(name=f"{kind}{name}", before=before, after=after)


def _reasons(earlier: Run, later: Run, before: Assessment, after: Assessment) -> Iterator[str]:
    """What decides figures besides the files and is not the same."""
    for made, said in ((before, "The earlier figures were"), (after, "These figures are")):
        if made.sample is not None:
            yield f"{said} a first estimate, from {made.sample.files:,} of {made.sample.of_files:,} files."
    yield from _others("Setting", before.run.settings, after.run.settings)
    versions = list(_others("Version of", before.run.versions, after.run.versions))
    yield from versions
    if before.run.sources != after.run.sources:
        yield f"Sources: {', '.join(before.run.sources)} -> {', '.join(after.run.sources)}"
    if before.incident != after.incident:
        yield "The description of the incident is another one."
    if earlier.rules != later.rules and not versions and before.run.settings == after.run.settings:
        yield "What the items are read and searched with has changed, so all of them were read again."


def _others(what: str, before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[str]:
    for name in sorted(before.keys() | after.keys()):
        if before.get(name) != after.get(name):
            yield f"{what} {name}: {before.get(name, 'not said')} -> {after.get(name, 'not said')}"
