"""The figures of a run that has read a sample of the files: what was found, carried over to all of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil, floor

import numpy as np

from exposure.accumulation import Entries, distinct
from exposure.assessment import Assessment, DatasetFigures, RangePart, Sample, SampleStep
from exposure.coverage import Held
from exposure.figures import Basis, Figure
from exposure.membership import Item, Membership
from exposure.sampling import ROUNDS
from exposure.schemas import files_of
from exposure.tally import BIT, CATEGORIES, SUBJECTS, Ints, Mentions, code_of, rows_of
from exposure.totals import LEVEL, Flags, Floats, Frame, Interval, total
from exposure.words import State

EARLIER_LEVEL = 0.99
"""Of the rounds before the last: later rounds narrow their bounds, and never leave them."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the files of the sample hold, and which files each dataset has."""

    frame: Frame
    mentions: Mentions
    where: Membership
    items: Sequence[Item] = field(repr=False)
    unseen: Mapping[str, Held] = field(default_factory=dict)

    @property
    def rows(self) -> Ints:
        """The frame's row of each mention's file."""
        return self.frame.rows_of(files_of(self.mentions.item))

    def files(self, dataset: str) -> Flags:
        """The files of the frame whose content a dataset holds."""
        mine = [
            item.original if item.state == State.DUPLICATE and item.original is not None else item.item
            for item in self.items
            if item.dataset == dataset and item.parent is None
        ]
        return np.isin(self.frame.item, np.array(mine, dtype=np.int64))


@dataclass(frozen=True, slots=True)
class _Estimate:
    """Records and people of some files, as carried over from those that were read."""

    records: Interval
    people: Interval

    @classmethod
    def of(cls, frame: Frame, rows: Ints, mentions: Mentions, level: float = LEVEL) -> "_Estimate":
        """`rows`: the frame's row of each mention."""
        entries = Entries.of(rows, mentions.best)
        return cls(total(frame, records_of(frame, rows, mentions), level), distinct(frame, entries))


def records_of(frame: Frame, rows: Ints, mentions: Mentions) -> Floats:
    """The distinct records of the mentions, file by file."""
    order = np.lexsort((mentions.record, mentions.item))
    item, record = mentions.item[order], mentions.record[order]
    fresh = np.r_[True, (np.diff(item) != 0) | (np.diff(record) != 0)] if len(order) else np.zeros(0, dtype=np.bool_)
    return np.bincount(rows[order][fresh], minlength=len(frame.item)).astype(np.float64)


def steps(frame: Frame, rows: Ints, mentions: Mentions, rounds: int = len(ROUNDS)) -> tuple[SampleStep, ...]:
    """The estimate after each of the rounds; each keeps within the bounds of the one before."""
    found: list[SampleStep] = []
    last = len(ROUNDS) - 1
    for number in range(rounds):
        then = frame.after(number)
        mine = then.read[rows]
        level = LEVEL if number == last else EARLIER_LEVEL
        made = _Estimate.of(then, rows[mine], mentions.take(mine), level)
        records, people = _figure(made.records, Basis.FIRST_INTERVAL), _figure(made.people, Basis.FIRST_RANGE)
        if found:
            records, people = _within(records, found[-1].records), _within(people, found[-1].people)
        read = then.size[then.read]
        found.append(SampleStep(files=len(read), bytes=int(read.sum()), records=records, people=people))
    return tuple(found)


def _within(figure: Figure, earlier: Figure) -> Figure:
    lower, upper = max(figure.lower, earlier.lower), min(figure.upper, earlier.upper)
    if lower > upper:
        return figure
    return figure.model_copy(update={"lower": lower, "best": min(max(figure.best, lower), upper), "upper": upper})


def _figure(found: Interval, basis: Basis, extra: int = 0) -> Figure:
    lower, best, upper = floor(found.lower), round(found.best), ceil(found.upper) + extra
    return Figure(lower=min(lower, best), best=best, upper=max(best, upper), basis=basis)


def estimated(made: Assessment, seen: Seen, datasets: Sequence[str]) -> Assessment:
    """The figures `made` of what was read, carried over to all files of the draw; `datasets` name made.datasets."""
    frame, mentions, rows = seen.frame, seen.mentions, seen.rows
    told = steps(frame, rows, mentions)
    extra = _unread(frame, seen.unseen.values())
    people = _ranged(made.people, told[-1].people, extra.people)
    records = told[-1].records.model_copy(update={"upper": told[-1].records.upper + extra.records})
    return made.model_copy(
        update={
            "people": people,
            "people_parts": _parts(made.people, people),
            "deceased": _scaled(made.deceased, made.people, people),
            "records": records,
            "categories": _boxes(made.categories, CATEGORIES, seen, rows),
            "subject_types": _boxes(made.subject_types, SUBJECTS, seen, rows),
            "datasets": tuple(
                _dataset(one, seen, rows, name) for one, name in zip(made.datasets, datasets, strict=True)
            ),
            "overlaps": (),
            "registered": None,
            "several_categories": _like(made.several_categories, made.people, people),
            "priorities": tuple(
                group.model_copy(update={"people": _like(group.people, made.people, people)})
                for group in made.priorities
            ),
            "sample": _sample(seen, rows, told),
        }
    )


def _unread(frame: Frame, parts: Iterable[Held]) -> Held:
    """What may be in unread parts of all files, from that of the files that were read."""
    held = list(parts)
    times = float(frame.size.sum()) / max(float(frame.size[frame.read].sum()), 1.0)
    return Held(ceil(sum(one.people for one in held) * times), ceil(sum(one.records for one in held) * times))


def _ranged(counted: Figure, found: Figure, extra: int = 0) -> Figure:
    """The people of all files: the sample's own doubt who is who beside that of the draw."""
    least, most = (counted.lower / counted.best, counted.upper / counted.best) if counted.best else (1.0, 1.0)
    return Figure(
        lower=floor(found.lower * least), best=found.best, upper=ceil(found.upper * most) + extra, basis=found.basis
    )


def _scaled(number: int, counted: Figure, found: Figure) -> int:
    return round(number * found.best / counted.best) if counted.best else number


def _like(box: Figure, counted: Figure, found: Figure) -> Figure:
    """A part of the people, grown as all of them are."""
    best = _scaled(box.best, counted, found)
    upper = ceil(box.upper * found.upper / counted.upper) if counted.upper else box.upper
    return Figure(lower=min(box.lower, best), best=best, upper=max(best, upper), basis=Basis.FIRST_RANGE)


def _boxes(counted: Mapping[str, Figure], names: Sequence[str], seen: Seen, rows: Ints) -> dict[str, Figure]:
    found = {}
    for name in names:
        code = code_of(name)
        if code in counted:
            mine = (seen.mentions.bits & BIT[name]) != 0
            people = distinct(seen.frame, Entries.of(rows[mine], seen.mentions.best[mine]))
            found[code] = _ranged(counted[code], _figure(people, Basis.FIRST_RANGE))
            found[code] = found[code].model_copy(update={"upper": max(found[code].upper, counted[code].upper)})
    return found


def _dataset(counted: DatasetFigures, seen: Seen, rows: Ints, name: str) -> DatasetFigures:
    """A dataset's figures over all its files; those of a member that is a dataset of its own are as counted."""
    files = seen.files(name)
    if not files.any():
        return counted
    content = seen.where.content
    firsts = sorted({content[item] for item in seen.where.places[name] if item in content})
    mine = rows_of(seen.mentions.item, firsts)
    mine = mine[files[rows[mine]]]
    places = np.cumsum(files) - 1
    made = _Estimate.of(seen.frame.only(files), places[rows[mine]], seen.mentions.take(mine))
    extra = _unread(seen.frame.only(files), [seen.unseen.get(name, Held())])
    people = _ranged(counted.people, _figure(made.people, Basis.FIRST_RANGE), extra.people)
    boxes = ("categories", "subject_types")
    like = {
        box: {code: _like(one, counted.people, people) for code, one in getattr(counted, box).items()} for box in boxes
    }
    return counted.model_copy(
        update={"people": people, "records": _figure(made.records, Basis.FIRST_INTERVAL, extra.records), **like}
    )


def _more(figure: Figure, known: int) -> Figure:
    bounds = {name: getattr(figure, name) + known for name in ("lower", "best", "upper")}
    return figure.model_copy(update=bounds)


def _parts(counted: Figure, found: Figure) -> tuple[RangePart, ...]:
    return (
        RangePart(label="Found in the files that have been read", people=counted.best, direction="best"),
        RangePart(
            label="More, expected in the files that have not", people=found.best - counted.best, direction="best"
        ),
        RangePart(
            label="More, as far as the sample and the doubt who is who allow",
            people=found.upper - found.best,
            direction="ceiling",
        ),
    )


def _sample(seen: Seen, rows: Ints, told: tuple[SampleStep, ...]) -> Sample:
    frame, mentions = seen.frame, seen.mentions
    inside = files_of(np.array([item.item for item in seen.items if item.state != State.SKIPPED], dtype=np.int64))
    inside = inside[np.isin(inside, frame.item)]
    members = np.bincount(frame.rows_of(inside), minlength=len(frame.item)).astype(np.float64) - 1.0
    boxes = {}
    for name in CATEGORIES:
        mine = (mentions.bits & BIT[name]) != 0
        if mine.any():
            held = records_of(frame, rows[mine], mentions.take(mine))
            boxes[code_of(name)] = _figure(total(frame, held), Basis.FIRST_INTERVAL)
    return Sample(
        files=told[-1].files,
        of_files=len(frame.item),
        bytes=told[-1].bytes,
        of_bytes=int(frame.size.sum()),
        strata=len(np.unique(frame.stratum)),
        items=_more(_figure(total(frame, members), Basis.FIRST_INTERVAL), len(frame.item)),
        category_records=boxes,
        steps=told,
    )
