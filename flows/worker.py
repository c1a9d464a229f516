"""The process that scans: it gets shards over a socket, tells how far it is, and writes their parts itself."""

import resource
import signal
import sys
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from exposure.case import Case
from exposure.found import ItemContext
from flows.naming import by_shown
from flows.orphans import end_with_parent
from flows.scan import Bench, scan_shard
from flows.trouble import place_of, told

Message = tuple[str, Any]


def bench_of(case: Case, run_id: str) -> Bench:
    """The sources, the detectors and the run of `case`, ready for its shards."""
    from detectors.scanner import Scanner  # noqa: PLC0415 - seconds to import: in the process that scans, only
    from sources.explore import explore  # noqa: PLC0415

    settings = case.settings()
    actual = by_shown(case.sources())
    scanner = Scanner(case.key, names=settings.scan.names, own=settings.detectors)
    return Bench(
        run=case.run(run_id),
        open=lambda source, path: explore(actual[source], path, passwords=settings.passwords),
        searcher=scanner,
        context=ItemContext(incident_date=settings.incident.day, organisation=settings.organisation),
    )


def serve(connection: Connection) -> None:
    """Answer each `(shard, gone)` with its tally, until the other side hangs up.

    Messages back: ("at", (item, tally)) while at work, ("done", tally, memory in bytes), ("error", sentence, exit
    code) for what a user is told, ("defect", place in the program) for what a developer is.
    """
    bench: Bench | None = None
    folder, run_id = connection.recv()
    while True:
        try:
            shard, gone = connection.recv()
        except (EOFError, OSError):
            return
        try:
            bench = bench or bench_of(Case.open(Path(folder)), run_id)
            tally = scan_shard(bench, shard, gone, lambda item, so_far: connection.send(("at", (item, so_far))))
            connection.send(("done", (tally, _memory())))
        except BrokenPipeError:
            return
        except Exception as error:  # noqa: BLE001 - whatever it is, it crosses as a sentence or a place, not as text
            connection.send(_answer(error))


def _answer(error: Exception) -> Message:
    known = told(error)
    if known is not None:
        return "error", (str(known), type(known).__name__)
    return "defect", place_of(error)


def _memory() -> int:
    scale = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale


def main(handle: int) -> None:
    """Serve on the socket of that number; end when the process that started this one has."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent()
    with Connection(handle) as connection:
        serve(connection)


if __name__ == "__main__":
    main(int(sys.argv[1]))
