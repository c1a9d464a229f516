"""Assessments that are killed at random moments and started again, beside the figures of an undisturbed one."""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
POINTS = (
    "*.partial",  # a part is being written
    "shards/cut.parquet",
    "findings/*.parquet",
    "mentions/*.parquet",
    "items/*.parquet",  # a shard is done
    "people/*.parquet",
    "assessment.json",
    "reports/*",
)
"""Files of a run at whose next appearance a process is killed; weighed by how often each of them is written."""

WEIGHTS = (3, 1, 2, 2, 3, 1, 1, 1)
KILLS_A_CASE = 8
VARYING = ("id", "started", "finished")


@dataclass
class Killer:
    """Runs the command on one case, and kills it where the seeded dice say."""

    sources: Sequence[str]
    workers: int
    dice: random.Random
    length: float
    """Seconds that an undisturbed run takes."""
    killed: list[str] = field(default_factory=list)

    def once(self, case: Path) -> str | None:
        """Start, and kill at some moment; the moment's name, None where the run had ended before."""
        process = self.start(case)
        delay = self.dice.random() < 0.4
        point = "delay" if delay else self.dice.choices(POINTS, WEIGHTS)[0]
        reached = self._slept(process) if delay else self._appeared(process, case, point)
        if not reached or process.poll() is not None:
            process.wait()
            return None
        time.sleep(0 if delay else self.dice.choice((0.0, 0.0, self.dice.uniform(0, 0.05))))
        os.killpg(process.pid, signal.SIGKILL) if self.dice.random() < 0.5 else process.kill()
        process.wait()
        return point

    def start(self, case: Path) -> "subprocess.Popen[bytes]":
        """The command, as leader of a group of processes: the scanning ones are killed with it, or left behind."""
        command = [sys.executable, "-m", "flows.cli", "assess", *self.sources, "--case", str(case), "--direct"]
        return subprocess.Popen(
            [*command, "--workers", str(self.workers)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "random"},
        )

    def _slept(self, process: "subprocess.Popen[bytes]") -> bool:
        end = time.monotonic() + self.dice.uniform(0, self.length)
        while time.monotonic() < end and process.poll() is None:
            time.sleep(0.01)
        return process.poll() is None

    def _appeared(self, process: "subprocess.Popen[bytes]", case: Path, point: str) -> bool:
        before = set(appearances(case, point))
        skip = (
            self.dice.randrange(4)
            if point.split("/", maxsplit=1)[0] in {"*.partial", "findings", "mentions", "items"}
            else 0
        )
        while process.poll() is None:
            new = set(appearances(case, point)) - before
            if len(new) > skip:
                return True
            before, skip = before | new, skip - len(new)
            time.sleep(0.001)
        return False


def appearances(case: Path, point: str) -> Iterator[Path]:
    """The files of the case's runs at `point`."""
    return case.glob(f"runs/*/**/{point}" if point == "*.partial" else f"runs/*/{point}")


def comparable(case: Path) -> str:
    """The newest figures without the run's name and times, and without what ran before it."""
    newest = max(case.glob("runs/*/assessment.json"), key=lambda path: path.parent.name)
    figures = json.loads(newest.read_text(encoding="utf-8"))
    figures.pop("since")
    for name in VARYING:
        figures["run"].pop(name)
    return json.dumps(figures, sort_keys=True)


def finished(killer: Killer, case: Path) -> str:
    """The figures of the case, after the command has been let run to its end."""
    code = killer.start(case).wait()
    if code not in {0, 3}:
        sys.exit(f"the assessment ended with exit code {code}")
    return comparable(case)


def main() -> None:
    """Kill and start again until so many kills are done; every case must end at the undisturbed figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", nargs="*", default=[str(ROOT / "sample_data")])
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="exposure-kills-") as temporary:
        os.environ.setdefault("EXPOSURE_KEYS", f"{temporary}/keys")
        killer = Killer(arguments.source, arguments.workers, random.Random(arguments.seed), 0.0)
        began = time.monotonic()
        calm = finished(killer, Path(temporary) / "calm")
        killer.length = time.monotonic() - began
        print(f"undisturbed: {killer.length:.0f} s", flush=True)
        wrong = [case for case in _cases(killer, Path(temporary), arguments.kills) if finished(killer, case) != calm]
    points = {point: killer.killed.count(point) for point in sorted(set(killer.killed))}
    print(f"{len(killer.killed)} kills: {points}; other figures after them in {len(wrong)} cases")
    sys.exit(1 if wrong else 0)


def _cases(killer: Killer, folder: Path, kills: int) -> Iterator[Path]:
    """Cases that were killed a few times each, and wait to be finished."""
    number = 0
    while len(killer.killed) < kills:
        number += 1
        case, here = folder / f"case {number}", 0
        while here < min(KILLS_A_CASE, kills - len(killer.killed) + here):
            point = killer.once(case)
            if point is None:
                break
            killer.killed.append(point)
            here += 1
            print(f"{case.name}: kill {len(killer.killed)} at {point}", flush=True)
        yield case


if __name__ == "__main__":
    main()
