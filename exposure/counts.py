"""From a run's ledger to its assessment: distinct living people, records, categories, coverage, with their bounds."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from math import ceil

import numpy as np

from exposure.assessment import Assessment, DatasetFigures, ItemFigures, RangePart
from exposure.assessment import Run as RunOf
from exposure.categories import Category
from exposure.coverage import Held, coverage, unseen
from exposure.figures import Figure
from exposure.findings import Tallied, tallied
from exposure.ledger import Run
from exposure.living import Living, living
from exposure.membership import Item, Membership, final_items, membership
from exposure.overlaps import overlaps
from exposure.priorities import priorities
from exposure.settings import Settings
from exposure.severity import severity
from exposure.tally import (
    CATEGORIES,
    SUBJECTS,
    Condition,
    Ints,
    Known,
    Mentions,
    code_of,
    known,
    people,
    rows_of,
    several,
)

DETAILED_ITEMS = 50
Mask = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class _Counted:
    """What an assessment is counted from. `held` and `sure` are by first item of a content, `own` by dataset."""

    where: Membership
    living: Living
    tallied: Tallied
    held: dict[int, Held]
    sure: dict[int, int]
    own: dict[str, list[Item]]
    unseen: dict[str, Held] = field(default_factory=dict)

    def firsts(self, dataset: str) -> list[int]:
        """The distinct contents of a dataset."""
        content = self.where.content
        return sorted({content[item] for item in self.where.places.get(dataset, ()) if item in content})

    def copies(self, dataset: str) -> list[int]:
        """The contents of a dataset, one entry a copy."""
        content = self.where.content
        return [content[item] for item in self.where.places.get(dataset, ()) if item in content]

    @property
    def all_unseen(self) -> Held:
        """What may be in everything unread."""
        parts = self.unseen.values()
        return Held(sum(part.people for part in parts), sum(part.records for part in parts))


def assess(
    run: Run,
    settings: Settings,
    *,
    sources: Sequence[str],
    versions: Mapping[str, str],
    mask: Mask,
    finished: datetime | None = None,
) -> Assessment:
    """The assessment of a run whose items, findings, mentions and people are written.

    `sources` are the sources' names without any password, `mask` hides what is personal in a dataset's name.
    """
    items = final_items(run)
    counted = _counted(run, items)
    bits, extra = known(counted.living.mentions), counted.all_unseen
    total = people(counted.living.mentions, extra.people)
    categories = _boxes(CATEGORIES, bits, total, extra.people)
    subject_types = _boxes(SUBJECTS, bits, total, extra.people)
    contents = sorted(set(counted.where.content.values()))
    findings = counted.tallied.findings(contents)
    return Assessment(
        incident=settings.incident,
        run=_run_of(run, settings, sources, versions, finished or datetime.now(UTC)),
        people=total,
        people_parts=_parts(counted.living, total, extra.people),
        deceased=counted.living.deceased,
        records=_records(counted, contents, [item for name in counted.own for item in counted.copies(name)], extra),
        categories=categories,
        subject_types=subject_types,
        findings=findings,
        distinct=counted.tallied.distinct(),
        datasets=tuple(_dataset(name, counted, mask) for name in counted.where.datasets()),
        overlaps=tuple(
            pair.model_copy(update={"one": mask(pair.one), "other": mask(pair.other)})
            for pair in overlaps(counted.where, counted.living.mentions)
        ),
        several_categories=bits.where(several),
        coverage=coverage([replace(item, dataset=mask(item.dataset)) for item in items]),
        severity=severity(categories, subject_types, findings, settings.incident),
        priorities=priorities(bits),
    )


def _counted(run: Run, items: list[Item]) -> _Counted:
    where = membership(items)
    contents = set(where.content.values())
    found = living(run, contents)
    own: dict[str, list[Item]] = {name: [] for name in where.places}
    for item in items:
        own.setdefault(item.dataset, []).append(item)
    sure = found.mentions.take(found.mentions.low >= 0)
    held = _held(where, found.mentions)
    leaves = _leaves(where, held)
    return _Counted(
        where,
        found,
        tallied(run, contents),
        held,
        _distinct_in(sure.item, sure.record),
        own,
        {name: unseen(those, leaves, items) for name, those in own.items()},
    )


def _held(where: Membership, mentions: Mentions) -> dict[int, Held]:
    """Distinct people and personal data records of each content."""
    persons = _distinct_in(mentions.item, mentions.best)
    records = _distinct_in(mentions.item, mentions.record)
    return {first: Held(persons.get(first, 0), records.get(first, 0)) for first in set(where.content.values())}


def _leaves(where: Membership, held: Mapping[int, Held]) -> dict[int, Held]:
    """What the read items hold, without containers: theirs is in their members."""
    containers = {item.parent for item in where.items.values()}
    return {
        item: held[first]
        for item, first in where.content.items()
        if item not in containers and not where.items[item].cause
    }


def _distinct_in(group: Ints, value: Ints) -> dict[int, int]:
    pairs = np.unique(np.stack((group, value)), axis=1)
    names, counts = np.unique(pairs[0], return_counts=True)
    return dict(zip(names.tolist(), counts.tolist(), strict=True))


def _dataset(name: str, counted: _Counted, mask: Mask) -> DatasetFigures:
    firsts, own, extra = counted.firsts(name), counted.own[name], counted.unseen[name]
    mentions = counted.living.mentions.take(rows_of(counted.living.mentions.item, firsts))
    bits, total = known(mentions), people(mentions, extra.people)
    return DatasetFigures(
        name=mask(name),
        source=own[0].source if own else "",
        items=len(own),
        bytes=_bytes(own),
        people=total,
        records=_records(counted, firsts, counted.copies(name), extra),
        categories=_boxes(CATEGORIES, bits, total, extra.people),
        subject_types=_boxes(SUBJECTS, bits, total, extra.people),
        findings=counted.tallied.findings(firsts),
        distinct=counted.tallied.distinct(firsts),
        coverage=coverage([replace(item, dataset=mask(name)) for item in own]),
        items_detail=_details(own, counted),
    )


def _bytes(own: Sequence[Item]) -> int:
    """The bytes of a dataset: of its files; of its tables where they lie in a file of another dataset."""
    files = [item.size for item in own if item.parent is None]
    return sum(files) if files else sum(item.size for item in own)


def _records(counted: _Counted, firsts: Sequence[int], copies: Sequence[int], extra: Held) -> Figure:
    """Records about living people: surely so, each content once, and every copy with what may be unread."""
    best = sum(counted.held[first].records for first in firsts)
    lower = sum(counted.sure.get(first, 0) for first in firsts)
    upper = sum(counted.held[first].records for first in copies) + extra.records
    return Figure(lower=min(lower, best), best=best, upper=max(upper, best))


def _boxes(names: Sequence[str], bits: Known, total: Figure, extra: int) -> dict[str, Figure]:
    """The people of each box that anybody is in; what is unread may hold people of each box in the same proportion.

    The box "unknown" holds those people of whom nobody can say yet what is held, being in what could not be read.
    """
    boxes = {}
    for name in names:
        code, found = code_of(name), bits.where(Condition([name]))
        if found.upper and code != Category.UNKNOWN:
            more = ceil(extra * found.best / total.best) if total.best else 0
            boxes[code] = found.model_copy(update={"upper": min(found.upper + more, max(total.upper, found.upper))})
    if extra:
        boxes[str(Category.UNKNOWN)] = Figure(lower=0, best=0, upper=extra)
    return boxes


def _parts(found: Living, total: Figure, extra: int) -> tuple[RangePart, ...]:
    between = total.upper - extra - total.best
    return (
        RangePart(label="People who must be different from one another", people=total.lower, direction="floor"),
        RangePart(
            label="More, where records that could be one person's are taken for different people's",
            people=total.best - total.lower,
            direction="best",
        ),
        RangePart(
            label="Of the best figure: known by their name alone, so that they may be somebody counted already",
            people=min(found.name_only, total.best),
            direction="best",
        ),
        RangePart(label="More, where only certain links are believed", people=max(between, 0), direction="ceiling"),
        RangePart(label="More, in what could not be read", people=extra, direction="ceiling"),
    )


def _details(own: Sequence[Item], counted: _Counted) -> tuple[ItemFigures, ...]:
    lines = defaultdict(
        Held,
        {
            item.item: counted.held[counted.where.content[item.item]]
            for item in own
            if item.item in counted.where.content
        },
    )
    fullest = sorted(own, key=lambda item: (-lines[item.item].people, -lines[item.item].records, item.item))
    return tuple(
        ItemFigures(
            label=item.label,
            kind=item.kind,
            state=item.state,
            bytes=item.size,
            records=lines[item.item].records,
            people=lines[item.item].people,
            findings=counted.tallied.findings([counted.where.content.get(item.item, item.item)]),
        )
        for item in fullest[:DETAILED_ITEMS]
    )


def _run_of(
    run: Run, settings: Settings, sources: Sequence[str], versions: Mapping[str, str], finished: datetime
) -> RunOf:
    return RunOf(
        id=run.id,
        started=run.started,
        finished=finished,
        sources=tuple(sources),
        versions=dict(versions),
        settings={name: str(value) for name, value in settings.scan.model_dump(mode="json").items()},
    )
