"""The steps of an assessment as plain functions, in order: inventory, scan, resolve, count, report."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from exposure.assessment import Assessment
from exposure.case import Case
from exposure.changes import changes
from exposure.counts import assess
from exposure.errors import CaseError, SourceError
from exposure.labels import PathMask
from exposure.ledger import Run
from exposure.people import resolve as resolved
from exposure.schemas import PEOPLE
from exposure.settings import Settings
from flows.asked import share_of
from flows.carry import CARRIED, carry, unchanged
from flows.first_estimate import cut, sampled, sentence, so_far
from flows.mending import begun, sound
from flows.naming import DatasetNames, by_shown
from flows.rules import rules, versions
from flows.sharding import Shard, numbered, shards
from sources.inventory import Entry


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be scanned: the shards, the dearest first; `settled` files need no reading.

    Those are copies of others, skipped by a rule, out of reach, or as an earlier run found them.
    """

    shards: tuple[Shard, ...]
    settled: int = 0

    @property
    def rounds(self) -> tuple[tuple[Shard, ...], ...]:
        """The shards that are scanned together, one round after the other."""
        return tuple(tuple(mine) for _, mine in groupby(self.shards, key=lambda shard: shard.round))

    @property
    def files(self) -> int:
        """Files to be scanned."""
        return sum(shard.files for shard in self.shards)

    @property
    def bytes(self) -> int:
        """Their bytes."""
        return sum(shard.bytes for shard in self.shards)


def settled(plan: Plan) -> str:
    """A sentence on the files that need no reading, empty where all do."""
    if not plan.settled:
        return ""
    return f"{plan.settled:,} files need no reading: copies, skipped, or unchanged since an earlier run"


def begin(case: Case, sample: str = "") -> Run:
    """The run to work on: an unfinished one of the same sources, settings, program and share of the files, else new."""
    return begun(case, rules(case.settings(), case.secret), sample)


def inventory(case: Case, run: Run) -> Plan:
    """Walk the case's sources, take over what stands unchanged from an earlier run, and cut the rest into shards.

    An inventory that stands is taken as it is. Raises SourceError where a source cannot be opened at all.
    """
    if not run.has("shards", "cut"):
        items = numbered(_entries(case.sources(), case.settings()))
        if run.sample:
            items = sampled(run, items, share_of(run.sample))
        run.write("inventory", "files", items)
        carried = _carried(case, run, items)
        waiting = items.filter(pc.invert(pc.is_in(items["item"], value_set=carried["now"].combine_chunks())))
        run.write("shards", "cut", cut(run, waiting))
    files = run.part("inventory", "files", ["item", "size"])
    mine = run.part("shards", "cut")
    return Plan(shards(files, mine), settled=files.num_rows - mine.num_rows)


def _carried(case: Case, run: Run, items: pa.Table) -> pa.Table:
    base = sound(case, run)
    if base is None:
        return CARRIED.empty_table()
    pairs = unchanged(base, items)
    carry(base, run, pairs)
    return pairs


def resolve(case: Case, run: Run) -> None:
    """Tell the people of all mentions apart, by the operator's registers too; not again where that was done."""
    if run.names("people") and run.rows("people") == run.rows("mentions"):
        return
    for name in run.names("people"):
        run.drop("people", name)
    mentions = _in_order(run.read("mentions"))
    who = resolved(mentions, case.registers.rows())
    nowhere = np.zeros(mentions.num_rows, dtype=np.uint64)
    on = (who.register.sure, who.register.best, who.register.perhaps) if who.register else (nowhere,) * 3
    columns = [mentions["item"], mentions["mention"], who.best, who.low, who.high, who.probability, *on]
    run.write("people", "all", pa.table(columns, schema=PEOPLE))


def estimate(case: Case, run: Run, shards: Sequence[Shard]) -> str:
    """What a first estimate says when the round of `shards` has been scanned, in a sentence."""
    resolve(case, run)
    return sentence(so_far(run, shards[0].round + 1), run)


def _in_order(mentions: pa.Table) -> pa.Table:
    """By item and mention: parts that were taken over stand before those of the shards."""
    item = mentions["item"].to_numpy()
    if np.all(item[1:] >= item[:-1]):
        return mentions
    return mentions.take(pc.sort_indices(mentions, sort_keys=[("item", "ascending"), ("mention", "ascending")]))


def count(case: Case, run: Run) -> Assessment:
    """Make the run's figures and finish it; those of a finished run are taken as they are."""
    if run.complete:
        return run.assessment()
    figures = counted(case, run)
    before = [one for one in case.runs() if one.complete]
    if before:
        with suppress(CaseError):  # an earlier run that is damaged costs the comparison, not this run
            figures = figures.model_copy(update={"since": changes(before[-1], run, figures)})
    run.finish(figures)
    return figures


def counted(case: Case, run: Run, files: set[int] | None = None) -> Assessment:
    """The figures of the run, or of some of its files."""
    mask = _mask(case)
    names = DatasetNames(mask, case.key)
    return assess(
        run,
        case.settings(),
        sources=tuple(by_shown(case.sources())),
        versions=versions(),
        mask=names.shown,
        path_mask=mask,
        reviews=case.reviews,
        registers={names.shown(name): size for name, size in case.registers.sizes().items()},
        files=files,
    )


def report(run: Run, folder: Path | None = None, only: Sequence[str] = (), scope: str = "") -> list[Path]:
    """Write the reports of a finished run, or of a scope of it, into their own folder unless another is given."""
    from reports.render import render_all  # noqa: PLC0415 - templates and spreadsheets: for this step only

    own = run.view(scope) / "reports" if scope else run.reports
    return render_all(run.assessment(scope), folder or own, only)


def dataset_names(case: Case) -> DatasetNames:
    """The names of the case's datasets as they may be shown."""
    return DatasetNames(_mask(case), case.key)


def _mask(case: Case) -> PathMask:
    from detectors.scanner import Scanner  # noqa: PLC0415 - seconds to import: for this step only

    settings = case.settings()
    return Scanner(case.key, names=settings.scan.names, own=settings.detectors).mask


def _entries(sources: Sequence[str], settings: Settings) -> Iterator[tuple[str, Iterator[Entry]]]:
    from sources.inventory import inventory as walk  # noqa: PLC0415 - the readers: for this step only

    for shown, source in by_shown(sources).items():
        try:
            entries = walk(source, dataset_depth=settings.scan.dataset_depth, skip=settings.scan.skip)
        except SourceError as error:
            raise SourceError(f"{shown}: {error}") from None
        yield shown, entries
