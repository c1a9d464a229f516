"""From a run's ledger to its assessment: distinct living people, records, categories, coverage, with their bounds."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from math import ceil

from exposure.assessment import PASSWORDS_TRIED, Assessment, DatasetFigures, ItemFigures, RangePart
from exposure.assessment import Run as RunOf
from exposure.categories import Category
from exposure.coverage import Held, coverage, not_read, unseen
from exposure.figures import Basis, Figure
from exposure.findings import Tallied, tallied
from exposure.first_estimate import Seen, estimated
from exposure.labels import PathMask, labels
from exposure.ledger import SAMPLE, Run
from exposure.living import Living, living
from exposure.membership import Item, Membership, final_items, known_by, membership
from exposure.overlaps import overlaps
from exposure.priorities import priorities
from exposure.registered import figures as registered
from exposure.reviews import Reviews
from exposure.scoping import restricted
from exposure.settings import Settings
from exposure.severity import severity
from exposure.tally import (
    CATEGORIES,
    SUBJECTS,
    Condition,
    Known,
    Mentions,
    code_of,
    distinct_in,
    known,
    people,
    rows_of,
    several,
)
from exposure.totals import Frame

DETAILED_ITEMS = 50
Mask = Callable[[str], str]
Asked = Callable[[str | None], Figure | None]


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
    labels: dict[int, str] = field(default_factory=dict, repr=False)

    def firsts(self, dataset: str) -> list[int]:
        """The distinct contents of a dataset."""
        content = self.where.content
        return sorted({content[item] for item in self.where.places.get(dataset, ()) if item in content})

    def copies(self, dataset: str) -> list[int]:
        """The contents of a dataset, one entry a copy."""
        content = self.where.content
        return [content[item] for item in self.where.places.get(dataset, ()) if item in content]

    def holding(self, dataset: str) -> int:
        """The items of a dataset that hold something themselves: not the archives and mailboxes they lie in."""
        where = self.where
        return sum(
            item not in where.containers or bool(where.items[item].cause) or self.held[where.content[item]].records > 0
            for item in where.places[dataset]
        )

    def asked(self, items: Sequence[int] | None = None) -> Asked:
        """What the review says of the people of a box, or of all (None), among those of `items`."""
        review = self.living.review
        return (lambda box: review.people(items, box)) if review is not None else (lambda _: None)

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
    path_mask: PathMask,
    finished: datetime | None = None,
    reviews: Reviews | None = None,
    registers: Mapping[str, int] | None = None,
    files: set[int] | None = None,
) -> Assessment:
    """The assessment of a run whose items, findings, mentions and people are written.

    `sources` are the sources' names without any password, `mask` hides what is personal in a dataset's name and
    `path_mask` in a path. What `reviews` holds moves the figures, and gives them an interval. `registers`: the
    names of the operator's registers as they may be shown, and how many rows each has. Where `files` are given (their
    items), the figures are about them alone.
    """
    items = final_items(run) if files is None else restricted(final_items(run), files)
    counted = _counted(run, items, path_mask, reviews)
    bits, extra = known(counted.living.mentions), counted.all_unseen
    asked = counted.asked()
    total = _people(counted.living.mentions, extra.people, asked(None))
    categories = _boxes(CATEGORIES, bits, total, extra.people, asked)
    subject_types = _boxes(SUBJECTS, bits, total, extra.people, asked)
    contents = sorted(set(counted.where.content.values()))
    findings = counted.tallied.findings(contents)
    made = Assessment(
        incident=settings.incident,
        run=_run_of(run, settings, sources, versions, finished or datetime.now(UTC)),
        people=total,
        people_parts=_parts(counted.living, total, extra.people),
        deceased=counted.living.deceased,
        records=_records(
            counted, contents, [item for name in counted.where.places for item in counted.copies(name)], extra
        ),
        categories=categories,
        subject_types=subject_types,
        findings=findings,
        distinct=counted.tallied.distinct(),
        datasets=tuple(_dataset(name, counted, mask) for name in counted.where.datasets() if counted.holding(name)),
        overlaps=tuple(
            pair.model_copy(update={"one": mask(pair.one), "other": mask(pair.other)})
            for pair in overlaps(counted.where, counted.living.mentions)
        ),
        several_categories=bits.where(several),
        coverage=coverage([replace(item, dataset=mask(item.dataset)) for item in items], counted.labels),
        severity=severity(categories, subject_types, findings, settings.incident),
        priorities=priorities(bits),
        review=counted.living.review.figures if counted.living.review is not None else None,
        registered=registered(counted.living.registered, registers, total, extra.people) if registers else None,
    )
    if not run.sampled:
        return made
    frame = Frame.of(run.part("shards", SAMPLE))
    seen = Seen(frame, counted.living.mentions, counted.where, items, counted.unseen)
    return estimated(made, seen, [name for name in counted.where.datasets() if counted.holding(name)])


def _counted(run: Run, items: list[Item], path_mask: PathMask, reviews: Reviews | None) -> _Counted:
    where = membership(items)
    contents = set(where.content.values())
    found = living(run, known_by(where), reviews)
    own: dict[str, list[Item]] = {name: [] for name in where.places}
    for item in items:
        own.setdefault(item.dataset, []).append(item)
    sure = found.mentions.take(found.mentions.low >= 0)
    held = _held(where, found.mentions)
    leaves = _leaves(where, held)
    read = [item for item in items if item.item in leaves]
    shown = [*not_read(items), *(item for those in own.values() for item in _fullest(those, where, held))]
    return _Counted(
        where,
        found,
        tallied(run, contents),
        held,
        distinct_in(sure.item, sure.record),
        own,
        {name: unseen(those, leaves, read) for name, those in own.items()},
        labels(run, shown, where.content, path_mask),
    )


def _held(where: Membership, mentions: Mentions) -> dict[int, Held]:
    """Distinct people and personal data records of each content."""
    persons = distinct_in(mentions.item, mentions.best)
    records = distinct_in(mentions.item, mentions.record)
    return {first: Held(persons.get(first, 0), records.get(first, 0)) for first in set(where.content.values())}


def _leaves(where: Membership, held: Mapping[int, Held]) -> dict[int, Held]:
    """What the read items hold, without containers: theirs is in their members."""
    containers = where.containers
    return {
        item: held[first]
        for item, first in where.content.items()
        if item not in containers and not where.items[item].cause
    }


def _dataset(name: str, counted: _Counted, mask: Mask) -> DatasetFigures:
    firsts, own, extra = counted.firsts(name), counted.own[name], counted.unseen[name]
    mentions = counted.living.mentions.take(rows_of(counted.living.mentions.item, firsts))
    asked = counted.asked(firsts)
    bits, total = known(mentions), _people(mentions, extra.people, asked(None))
    return DatasetFigures(
        name=mask(name),
        source=own[0].source if own else "",
        items=counted.holding(name),
        bytes=_bytes(own),
        people=total,
        records=_records(counted, firsts, counted.copies(name), extra),
        categories=_boxes(CATEGORIES, bits, total, extra.people, asked),
        subject_types=_boxes(SUBJECTS, bits, total, extra.people, asked),
        findings=counted.tallied.findings(firsts),
        distinct=counted.tallied.distinct(firsts),
        coverage=coverage([replace(item, dataset=mask(name)) for item in own], counted.labels),
        items_detail=_details(own, counted),
    )


def _bytes(own: Sequence[Item]) -> int:
    """The bytes of a dataset: of its files; of its tables where they lie in a file of another dataset."""
    files = [item.size for item in own if item.parent is None]
    return sum(files) if files else sum(item.size for item in own)


def _records(counted: _Counted, firsts: Sequence[int], copies: Sequence[int], extra: Held) -> Figure:
    """Records about living people: those that surely are, each content once, every copy of those that may be.

    What is unread adds to the upper bound.
    """
    best = sum(counted.held[first].records for first in firsts)
    lower = sum(counted.sure.get(first, 0) for first in firsts)
    upper = sum(counted.living.perhaps.get(first, 0) for first in copies) + extra.records
    return Figure(lower=min(lower, best), best=best, upper=max(upper, best))


def _people(mentions: Mentions, extra: int, judged: Figure | None) -> Figure:
    """The figure that the review gives, or the working range; `extra` more may be in what could not be read."""
    if judged is None:
        return people(mentions, extra)
    return judged.model_copy(update={"upper": judged.upper + extra})


def _boxes(names: Sequence[str], bits: Known, total: Figure, extra: int, asked: Asked) -> dict[str, Figure]:
    """The people of each box that anybody is in; what is unread may hold people of each box in the same proportion.

    The box "unknown" holds those people of whom nobody can say yet what is held, being in what could not be read.
    """
    boxes = {}
    for name in names:
        code, found = code_of(name), bits.where(Condition([name]))
        if found.upper and code != Category.UNKNOWN:
            found = asked(name) or found
            more = ceil(extra * found.best / total.best) if total.best else 0
            boxes[code] = found.model_copy(update={"upper": min(found.upper + more, max(total.upper, found.upper))})
    if extra:
        boxes[str(Category.UNKNOWN)] = Figure(lower=0, best=0, upper=extra)
    return boxes


def _parts(found: Living, total: Figure, extra: int) -> tuple[RangePart, ...]:
    if total.basis is Basis.INTERVAL:
        return _judged_parts(found, total, extra)
    between = total.upper - extra - total.best
    return (
        RangePart(
            label="People who are certain, and must be different from one another",
            people=total.lower,
            direction="floor",
        ),
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
        RangePart(
            label="More, where only certain links are believed and running text was read over",
            people=max(between, 0),
            direction="ceiling",
        ),
        RangePart(label="More, in what could not be read", people=extra, direction="ceiling"),
    )


def _judged_parts(found: Living, total: Figure, extra: int) -> tuple[RangePart, ...]:
    plain = people(found.mentions).best
    return (
        RangePart(label="People that the records were matched to, as far as judged", people=plain, direction="best"),
        RangePart(label="The least that the judged sample allows for", people=total.lower, direction="floor"),
        RangePart(label="The most that it allows for", people=total.upper - extra, direction="ceiling"),
        RangePart(label="More, in what could not be read", people=extra, direction="ceiling"),
    )


def _fullest(own: Sequence[Item], where: Membership, held: Mapping[int, Held]) -> list[Item]:
    """The items of a dataset that hold most people, those with none last."""

    def rank(item: Item) -> tuple[int, int, int]:
        inside = held.get(where.content.get(item.item, item.item), Held())
        return -inside.people, -inside.records, item.item

    return sorted(own, key=rank)[:DETAILED_ITEMS]


def _details(own: Sequence[Item], counted: _Counted) -> tuple[ItemFigures, ...]:
    return tuple(_item(item, counted) for item in _fullest(own, counted.where, counted.held))


def _item(item: Item, counted: _Counted) -> ItemFigures:
    content = counted.where.content.get(item.item, item.item)
    inside = counted.held.get(content, Held())
    return ItemFigures(
        label=counted.labels[item.item],
        kind=item.kind,
        state=item.state,
        bytes=item.size,
        records=inside.records,
        people=inside.people,
        findings=counted.tallied.findings([content]),
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
        settings={name: str(value) for name, value in settings.scan.model_dump(mode="json").items()}
        | settings.detectors.told()
        | ({PASSWORDS_TRIED: str(len(settings.passwords))} if settings.passwords else {}),
    )
