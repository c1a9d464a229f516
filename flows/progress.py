"""How far an assessment is, shown while it runs: numbers only, never a path."""

import threading
import time
from collections.abc import Callable
from contextvars import ContextVar
from typing import Protocol

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TextColumn, TimeElapsedColumn
from rich.text import Text

from flows.scan import Tally

PLAIN_SECONDS = 10.0
SOME = 0.05
"""Of the bytes: so much is to be read before the time left is more than a guess."""

MEGA, GIGA = 1_000_000, 1_000_000_000


class Watcher(Protocol):
    """Who wants to know how far the work is."""

    def step(self, name: str) -> None:
        """A step begins."""

    def planned(self, files: int, size: int) -> None:
        """What there is to scan, in files and bytes."""

    def at(self, shard: int, tally: Tally) -> None:
        """How far a shard is; from any thread, the newest tally of a shard counts."""


class Progressing:
    """The sums behind a display."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._shards: dict[int, Tally] = {}
        self._begun = clock()
        self.files = self.bytes = 0

    def planned(self, files: int, size: int) -> None:
        """What there is to scan."""
        self.files, self.bytes = files, size
        self._begun = self._clock()

    def at(self, shard: int, tally: Tally) -> None:
        """A shard's newest tally."""
        with self._lock:
            self._shards[shard] = tally

    @property
    def total(self) -> Tally:
        """All shards together."""
        with self._lock:
            return sum(self._shards.values(), Tally())

    def line(self) -> str:
        """Files, bytes, rate, time left, findings and unread so far, in one line."""
        total, seconds = self.total, max(self._clock() - self._begun, 0.001)
        rate = total.bytes / seconds
        left = (self.bytes - total.bytes) / max(rate, 1.0)
        parts = [
            f"{total.files:,} of {self.files:,} files",
            f"{amount(total.bytes)} of {amount(self.bytes)}",
            f"{amount(int(rate))}/s",
            f"{duration(left)} left" if total.bytes >= SOME * self.bytes else "time left not yet known",
            f"{total.findings:,} findings",
            f"{total.unread:,} unread",
        ]
        return ", ".join(parts)


class PlainWatcher(Progressing):
    """One line a step, and one every ten seconds of the scan: for logs and pipes."""

    def __init__(self, say: Callable[[str], None], clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(clock)
        self._say = say
        self._said = clock()

    def step(self, name: str) -> None:
        """Say it."""
        self._say(f"{name} ...")

    def planned(self, files: int, size: int) -> None:
        """Say it."""
        super().planned(files, size)
        self._say(f"Reading {files:,} files, {amount(size)} ...")

    def at(self, shard: int, tally: Tally) -> None:
        """Say the line when it is time."""
        super().at(shard, tally)
        now = self._clock()
        with self._lock:
            due = now - self._said >= PLAIN_SECONDS
            self._said = now if due else self._said
        if due:
            self._say(f"  {self.line()}")

    def close(self) -> None:
        """Nothing is open."""


class RichWatcher(Progressing):
    """A bar that is drawn over itself: for a terminal."""

    def __init__(self, console: Console) -> None:
        super().__init__()
        self._bar = Progress(
            TextColumn("{task.description}"), BarColumn(bar_width=24), _Line(self), TimeElapsedColumn(), console=console
        )
        self._task = self._bar.add_task("Starting", total=None)
        self._bar.start()

    def step(self, name: str) -> None:
        """Show the step's name."""
        self._bar.update(self._task, description=name, total=None)

    def planned(self, files: int, size: int) -> None:
        """Begin the bar."""
        super().planned(files, size)
        self._bar.update(self._task, description="Reading", total=max(size, 1), completed=0)

    def at(self, shard: int, tally: Tally) -> None:
        """Move the bar."""
        super().at(shard, tally)
        self._bar.update(self._task, completed=self.total.bytes)

    def close(self) -> None:
        """Leave the bar as it stands."""
        self._bar.stop()


class _Line(ProgressColumn):
    def __init__(self, sums: Progressing) -> None:
        super().__init__()
        self._sums = sums

    def render(self, task: Task) -> Text:
        return Text(self._sums.line() if task.total else "")


def watcher(console: Console) -> PlainWatcher | RichWatcher:
    """The display that fits `console`."""
    if console.is_terminal:
        return RichWatcher(console)
    return PlainWatcher(lambda line: console.print(line, highlight=False, soft_wrap=True))


def amount(size: int) -> str:
    """Bytes as a person reads them."""
    if size >= GIGA:
        return f"{size / GIGA:,.2f} GB"
    return f"{size / MEGA:,.1f} MB" if size >= MEGA // 10 else f"{size:,} bytes"


def duration(seconds: float) -> str:
    """Seconds as a person reads them."""
    whole = int(seconds)
    if whole >= 3600:
        return f"{whole // 3600} h {whole % 3600 // 60:02d} min"
    return f"{whole // 60} min {whole % 60:02d} s" if whole >= 60 else f"{whole} s"


class Silent:
    """Nobody watches."""

    def step(self, name: str) -> None:
        """Nothing is shown."""

    def planned(self, files: int, size: int) -> None:
        """Nothing is shown."""

    def at(self, shard: int, tally: Tally) -> None:
        """Nothing is shown."""


WATCHER: ContextVar[Watcher] = ContextVar("watcher", default=Silent())  # noqa: B039 - it has no state
"""Who watches, where a flow runs in the command's own process."""


def watching() -> Watcher:
    """Who watches here."""
    return WATCHER.get()
