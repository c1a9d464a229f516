"""A scanning process kept at arm's length: a file that kills or hangs it costs that file, not the run."""

import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import psutil
import pyarrow as pa

from exposure.case import Case
from exposure.errors import ExposureError
from exposure.ledger import Run
from exposure.words import Cause
from flows.scan import Tally
from flows.sharding import SHARDS, Shard
from flows.trouble import rebuilt

SILENCE_SECONDS = 900.0
"""So long may one step of one file take before its process is ended."""

GRACE_SECONDS = 2.0
TRIES = 2
MEMORY_TO_RENEW = 3_000_000_000
MOST_MEMORY = min(8_000_000_000, psutil.virtual_memory().total * 6 // 10)
"""Bytes that a scanning process may hold: over it, the process is ended before the machine suffers."""

LOOK_SECONDS = 0.5
_CODES = {Cause.DIED: -1, Cause.TIMED_OUT: -2, Cause.TOO_LARGE: -3}
_CAUSES = {code: cause for cause, code in _CODES.items()}


class _Ended(Exception):  # noqa: N818 - an outcome, not an error
    """The process ended, or was ended, over one item."""

    def __init__(self, item: int | None, cause: Cause) -> None:
        super().__init__(cause.value)
        self.item = item
        self.cause = cause


class Cage:
    """One scanning process of one run, started when first needed and again after each death."""

    def __init__(self, case: Path, run: Run, silence: float = SILENCE_SECONDS, most_memory: int = MOST_MEMORY) -> None:
        self._case, self._run, self._silence, self._most_memory = case, run, silence, most_memory
        self._process: subprocess.Popen[bytes] | None = None
        self._connection: Connection | None = None
        self._closed = False
        self._looked = 0.0

    def scan(self, shard: Shard, heard: Callable[[Tally], None]) -> Tally:
        """Scan `shard` to its end, without items over which the process dies, grows too large or is silent too long.

        A death and too much memory are forgiven once: they may be an earlier item's doing. Raises ExposureError where
        the case, its key or its disk fail, or on a defect of the program.
        """
        gone = ended_before(self._run, shard)
        deaths: Counter[int | None] = Counter()
        while True:
            try:
                return self._ask(shard, gone, heard)
            except _Ended as end:
                if self._closed:
                    raise ExposureError("The scan was stopped.") from None
                deaths[end.item] += 1
                if end.item is None and deaths[None] >= TRIES:
                    raise ExposureError(
                        "A scanning process cannot be started. Run again with --debug, with fewer --workers."
                    ) from None
                if end.item is not None and (end.cause is Cause.TIMED_OUT or deaths[end.item] >= TRIES):
                    gone[end.item] = end.cause
                    _remember(self._run, shard, end.item, end.cause)

    def close(self) -> None:
        """End the process for good; from any thread, also while another one scans."""
        self._closed = True
        if self._process is not None:
            _end(self._process)

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.close()
        if self._process is not None:
            _end(self._process)
        self._process = self._connection = None

    def _ask(self, shard: Shard, gone: dict[int, Cause], heard: Callable[[Tally], None]) -> Tally:
        item: int | None = None
        try:
            connection = self._opened()
            connection.send((shard, dict(gone)))
            while self._speaks(connection, item):
                kind, said = connection.recv()
                if kind == "at":
                    item = said[0]
                    heard(said[1])
                else:
                    return self._answer(kind, said)
        except (EOFError, OSError):
            self._drop()
            raise _Ended(item, Cause.DIED) from None
        self._drop()
        raise _Ended(item, Cause.TIMED_OUT)

    def _speaks(self, connection: Connection, item: int | None) -> bool:
        """Wait for the process to say something, for as long as it may be silent; ends one that grows too large."""
        until = time.monotonic() + self._silence
        while (now := time.monotonic()) < until:
            if now - self._looked > LOOK_SECONDS:
                self._looked = now
                if self._memory() > self._most_memory:
                    self._drop()
                    raise _Ended(item, Cause.TOO_LARGE)
            if connection.poll(min(LOOK_SECONDS, self._silence)):
                return True
        return False

    def _memory(self) -> int:
        """Bytes that the process holds, 0 where it is gone."""
        assert self._process is not None
        try:
            return int(psutil.Process(self._process.pid).memory_info().rss)
        except psutil.Error:
            return 0

    def _answer(self, kind: str, said: Any) -> Tally:
        if kind == "error":
            raise rebuilt(*said)
        if kind == "defect":
            raise ExposureError(f"The scan failed by a defect of the program ({said}). Please report it.")
        tally: Tally = said[0]
        memory: int = said[1]
        if memory > MEMORY_TO_RENEW:
            self._drop()
        return tally

    def _opened(self) -> Connection:
        if self._closed:
            raise EOFError
        if self._connection is not None:
            return self._connection
        ours, theirs = socket.socketpair()
        with theirs:
            handle = theirs.fileno()
            self._process = subprocess.Popen(  # noqa: S603 - this program's own module
                [sys.executable, "-P", "-m", "flows.worker", str(handle)],
                pass_fds=(handle,),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,  # a library's dying words may hold what it was reading
            )
        self._connection = Connection(ours.detach())
        self._connection.send((str(self._case), self._run.id))
        return self._connection


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(GRACE_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def ended_before(run: Run, shard: Shard) -> dict[int, Cause]:
    """The items of `shard` that ended a process in this run, or before it was killed."""
    found: dict[int, Cause] = {}
    for name in run.names("shards"):
        if name.startswith(f"ended-{shard.number:05d}-"):
            row = run.part("shards", name).to_pylist()[0]
            found[row["item"]] = _CAUSES[row["cost"]]
    return found


def _remember(run: Run, shard: Shard, item: int, cause: Cause) -> None:
    table = pa.table({"shard": [shard.number], "item": [item], "cost": [_CODES[cause]], "round": [0]}, schema=SHARDS)
    run.write("shards", f"ended-{shard.number:05d}-{item}", table)


_kept: dict[int, tuple[str, str, Cage]] = {}


def scan_in_cage(case: str, run_id: str, shard: Shard) -> Tally:
    """Scan `shard` in the one cage that this thread keeps; a cluster's workers outlive a run, and its cage does not."""
    mine = threading.get_ident()
    kept = _kept.get(mine)
    if kept is None or kept[:2] != (case, run_id):
        if kept is not None:
            kept[2].close()
        opened = Case.open(Path(case))
        _kept[mine] = kept = (case, run_id, Cage(opened.folder, opened.run(run_id)))
    return kept[2].scan(shard, lambda _: None)
