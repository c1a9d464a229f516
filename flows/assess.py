"""The assessment as a Prefect flow: its parameters are the case's path, its artifacts numbers and masked names."""

import contextlib
import time
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, cast
from uuid import UUID

from prefect import flow, task, unmapped
from prefect.artifacts import (
    create_link_artifact,
    create_progress_artifact,
    create_table_artifact,
    update_progress_artifact,
)
from prefect.events.worker import EventsWorker
from prefect.futures import as_completed
from prefect.logging import get_run_logger
from prefect.logging.handlers import APILogHandler
from prefect.task_runners import ProcessPoolTaskRunner

from exposure.assessment import Assessment
from exposure.case import Case
from exposure.errors import ExposureError, UsageError
from exposure.ledger import Run
from flows import steps
from flows.asked import as_share
from flows.cage import scan_in_cage
from flows.forms import CaseFolder, Share, patience
from flows.orphans import end_children, work_quietly
from flows.progress import Watcher, watching
from flows.scan import Tally
from flows.sharding import Shard
from flows.trouble import place_of, told
from flows.views import views

PROGRESS_SECONDS = 1.0
ANSWER_SECONDS = 10
PAGE = "report.html"


@contextlib.contextmanager
def safely() -> Iterator[None]:
    """Let no exception through but our own sentences: Prefect writes the text of every exception to its database."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 - any text of a library may hold a value
        known = told(error)
        sentence = str(known) if known else f"A defect of the program ({place_of(error)}). Please report it."
        raise (type(known) if known else ExposureError)(sentence) from None


@task(name="inventory", retries=1, retry_delay_seconds=5, persist_result=False, log_prints=False)
def take_inventory(case: str, run_id: str) -> steps.Plan:
    """The shards of the run, the dearest first."""
    with safely():
        return steps.inventory(*_at(case, run_id))


@task(
    name="scan shard",
    task_run_name="scan shard {number}",
    retries=1,
    retry_delay_seconds=5,
    persist_result=False,
    log_prints=False,
)
def scan_shard(case: str, run_id: str, shard: Shard, number: int) -> tuple[int, Tally]:
    """Scan one shard in this worker's own cage."""
    with safely():
        return number, scan_in_cage(case, run_id, shard)


@task(name="estimate", persist_result=False, log_prints=False)
def estimate_so_far(case: str, run_id: str, shards: Sequence[Shard]) -> str:
    """What a first estimate says after a round of shards."""
    with safely():
        return steps.estimate(*_at(case, run_id), shards)


@task(name="resolve", persist_result=False, log_prints=False)
def resolve_people(case: str, run_id: str) -> None:
    """Tell the people of all mentions apart."""
    with safely():
        steps.resolve(*_at(case, run_id))


@task(name="count", persist_result=False, log_prints=False)
def count_figures(case: str, run_id: str) -> Assessment:
    """Make the figures, and finish the run."""
    with safely():
        return steps.count(*_at(case, run_id))


@task(name="report", persist_result=False, log_prints=False)
def write_reports(case: str, run_id: str) -> list[Path]:
    """Write the reports of the run."""
    with safely():
        opened, run = _at(case, run_id)
        views(opened, run)
        return steps.report(run)


_PROCESSES: Any = ProcessPoolTaskRunner(initializer=work_quietly)


@flow(
    name="assess",
    task_runner=_PROCESSES,
    persist_result=False,
    log_prints=False,
)
def assess(case: CaseFolder, sample: Share = "") -> str:
    """Assess the registered sources of the case at the path `case`: inventory, read, detect, resolve, count, report.

    With a `sample` ("5%") a first estimate is made of that share of the files. Gives the run's name. An unfinished run
    goes on from where it stood.
    """
    with safely():
        opened = Case.open(Path(case))
        with opened.lock(patience()):
            return _assessed(case, steps.begin(opened, as_share(sample) if sample else ""), watching())


def on_cluster(address: str) -> Any:
    """The flow with its shards on the Dask cluster whose scheduler is at `address`.

    Raises UsageError where the extra `cluster` is not installed, ExposureError where no scheduler answers.
    """
    try:
        dask, runners = import_module("distributed"), import_module("prefect_dask")
    except ImportError:
        raise UsageError("--cluster needs Dask: pip install 'breach-exposure[cluster]'") from None
    try:
        dask.Client(address, timeout=ANSWER_SECONDS, set_as_default=False).close()
    except (OSError, ValueError):
        raise ExposureError("No Dask scheduler answers at the address given with --cluster.") from None
    return assess.with_options(task_runner=runners.DaskTaskRunner(address=address))


def _assessed(case: str, run: Run, watcher: Watcher) -> str:
    watcher.step("Taking the inventory")
    plan = take_inventory(case, run.id)
    if said := steps.settled(plan):
        watcher.step(said)
        get_run_logger().info("%s", said)
    watcher.planned(plan.files, plan.bytes)
    get_run_logger().info("Run %s: %d files, %d bytes, %d shards", run.id, plan.files, plan.bytes, len(plan.shards))
    rounds = plan.rounds
    for shards in rounds:
        _scan(case, run, shards, watcher)
        if shards is not rounds[-1]:
            _narrowed(estimate_so_far(case, run.id, shards), watcher)
    watcher.step("Telling people apart")
    resolve_people(case, run.id)
    watcher.step("Counting")
    figures = count_figures(case, run.id)
    _tabulate(figures)
    watcher.step("Writing the reports")
    _link(write_reports(case, run.id))
    return run.id


def _narrowed(said: str, watcher: Watcher) -> None:
    watcher.step(said)
    get_run_logger().info("%s", said)


def _scan(case: str, run: Run, shards: Sequence[Shard], watcher: Watcher) -> None:
    shown = _shown_progress(steps.Plan(tuple(shards)))
    numbers = [shard.number for shard in shards]
    futures = scan_shard.map(unmapped(case), unmapped(run.id), list(shards), numbers)
    try:
        for done in as_completed(list(futures)):
            number, tally = done.result()
            watcher.at(number, tally)
            shown(tally)
    except BaseException:
        end_children()
        raise


def _shown_progress(plan: steps.Plan) -> Callable[[Tally], None]:
    """Keeps the progress artifact up to date, at most once a second."""
    artifact = cast(UUID, create_progress_artifact(0.0, key="assess-progress", description="Files read"))
    total, told_at = Tally(), 0.0

    def shown(tally: Tally) -> None:
        nonlocal total, told_at
        total += tally
        now = time.monotonic()
        if now - told_at >= PROGRESS_SECONDS or total.files == plan.files:
            told_at = now
            update_progress_artifact(artifact, 100.0 * total.files / plan.files, description=_sentence(total, plan))

    return shown


def _sentence(total: Tally, plan: steps.Plan) -> str:
    return (
        f"{total.files:,} of {plan.files:,} files, {total.bytes:,} of {plan.bytes:,} bytes, "
        f"{total.findings:,} findings, {total.unread:,} items unread"
    )


def _tabulate(figures: Assessment) -> None:
    rows = [
        {
            "dataset": dataset.name,
            "items": dataset.items,
            "records": dataset.records.best,
            "people at least": dataset.people.lower,
            "people": dataset.people.best,
            "people at most": dataset.people.upper,
            "unread": sum(cause.files for cause in dataset.coverage.causes),
        }
        for dataset in figures.datasets
    ]
    people = figures.people
    text = f"People: {people.best:,} (at least {people.lower:,}, at most {people.upper:,})"
    create_table_artifact(rows, key="assess-datasets", description=text)


def _link(reports: list[Path]) -> None:
    pages = [path for path in reports if path.name == PAGE]
    if pages:
        create_link_artifact(pages[0].resolve().as_uri(), link_text="The exposure report", key="assess-report")


def _at(case: str, run_id: str) -> tuple[Case, Run]:
    opened = Case.open(Path(case))
    return opened, opened.run(run_id)


def flush() -> None:
    """Send what is still on its way to the server, before it is stopped."""
    APILogHandler().flush()
    EventsWorker.drain_all(timeout=5)
