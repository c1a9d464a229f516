"""An assessment without Prefect: the same steps, with a few scanning processes beside this one."""

import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager

from exposure.assessment import Assessment
from exposure.case import Case
from exposure.ledger import Run
from flows import steps
from flows.asked import Asked
from flows.cage import Cage
from flows.progress import Watcher
from flows.scan import Tally
from flows.sharding import Shard
from flows.views import views


def assessed(case: Case, asked: Asked, watcher: Watcher) -> Assessment:
    """A run of the case's sources to its end, or an unfinished one from where it stood.

    Raises CaseError where another process is at work on the case.
    """
    with case.lock():
        return assess(case, steps.begin(case, asked.sample), asked.workers, watcher)


def assess(case: Case, run: Run, workers: int, watcher: Watcher) -> Assessment:
    """Every step of `run`, to its figures and reports, with `workers` scanning processes."""
    watcher.step("Taking the inventory")
    plan = steps.inventory(case, run)
    if said := steps.settled(plan):
        watcher.step(said)
    watcher.planned(plan.files, plan.bytes)
    rounds = plan.rounds
    for shards in rounds:
        scan(case, run, shards, workers, watcher)
        if shards is not rounds[-1]:
            watcher.step(steps.estimate(case, run, shards))
    watcher.step("Telling people apart")
    steps.resolve(case, run)
    watcher.step("Counting")
    figures = steps.count(case, run)
    watcher.step("Writing the reports")
    steps.report(run)
    views(case, run)
    return figures


def scan(case: Case, run: Run, shards: Sequence[Shard], workers: int, watcher: Watcher) -> None:
    """Scan `shards`, the first ones first. The first error ends the others and is raised."""
    waiting: queue.SimpleQueue[Shard] = queue.SimpleQueue()
    for shard in shards:
        waiting.put(shard)
    stop = threading.Event()
    with _cages(case, run, min(workers, len(shards))) as cages, ThreadPoolExecutor(max(len(cages), 1)) as pool:
        futures = [pool.submit(_work, cage, waiting, stop, watcher) for cage in cages]
        try:
            _first_error(futures)
        finally:
            stop.set()
            for cage in cages:
                cage.close()


@contextmanager
def _cages(case: Case, run: Run, number: int) -> Iterator[list[Cage]]:
    cages = [Cage(case.folder, run) for _ in range(number)]
    try:
        yield cages
    finally:
        for cage in cages:
            cage.close()


def _work(cage: Cage, waiting: "queue.SimpleQueue[Shard]", stop: threading.Event, watcher: Watcher) -> None:
    while not stop.is_set():
        try:
            shard = waiting.get_nowait()
        except queue.Empty:
            return
        tally = cage.scan(shard, _heard(watcher, shard))
        watcher.at(shard.number, tally)


def _heard(watcher: Watcher, shard: Shard) -> Callable[[Tally], None]:
    return lambda tally: watcher.at(shard.number, tally)


def _first_error(futures: Sequence[Future[None]]) -> None:
    pending = set(futures)
    while pending:
        done, pending = wait(pending, return_when=FIRST_COMPLETED)
        for future in done:
            future.result()
