"""A run that is killed and started again ends at the figures of an undisturbed one."""

import os
import random
import signal
import subprocess
import sys
import time

import pytest

from exposure.case import Case
from flows.cli import main

NAMES = ("Amara Okonkwo", "Desmond Fairweather", "Priya Ramanathan", "Bronwen Prosser", "Kwabena Asante")


@pytest.fixture
def long_share(share):
    """The known share and 150 letters: several shards' worth."""
    for number in range(150):
        name = NAMES[number % len(NAMES)]
        (share / "Housing" / "Letters" / f"letter {number:03d}.txt").write_text(
            f"Dear {name},\n\nYour rent account {number} is in order. Please call 020 7946 0101.\n"
        )
    return share


def start(share, case):
    return subprocess.Popen(
        [sys.executable, "-m", "flows.cli", "assess", str(share), "--case", str(case), "--direct", "--workers", "1"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"PYTHONHASHSEED": "random"},
    )


def test_killed_at_its_first_part_and_at_other_moments(long_share, tmp_path, comparable):
    main(["assess", str(long_share), "--case", str(tmp_path / "calm"), "--direct"])
    case = tmp_path / "killed"
    moments = random.Random(7)
    for marker in ("*/shards/cut.parquet", "*/items/*.parquet", "*/mentions/*.partial", "*/people/*.parquet"):
        process = start(long_share, case)
        seen = len(list(case.glob(f"runs/{marker}")))
        while process.poll() is None and len(list(case.glob(f"runs/{marker}"))) <= seen:
            time.sleep(0.002)
        time.sleep(moments.uniform(0.0, 0.02))
        process.send_signal(signal.SIGKILL)
        process.wait()
        if process.returncode == -signal.SIGKILL and not list(case.glob("runs/*/assessment.json")):
            continue
        pytest.fail("the run had ended before it could be killed")
    parts = list(case.glob("runs/*/items/*.parquet"))
    assert parts
    assert main(["assess", str(long_share), "--case", str(case), "--direct"]) == 3
    assert comparable(case) == comparable(tmp_path / "calm")
    assert len(Case.open(case).runs()) == 1


def test_a_part_that_stands_is_not_made_again(long_share, tmp_path, comparable):
    main(["assess", str(long_share), "--case", str(tmp_path / "calm"), "--direct"])
    case = tmp_path / "killed"
    process = start(long_share, case)
    while not (found := list(case.glob("runs/*/items/*.parquet"))):
        assert process.poll() is None
        time.sleep(0.002)
    process.kill()
    process.wait()
    first = found[0]
    before = first.stat().st_mtime_ns, first.read_bytes()
    main(["assess", "--case", str(case), "--direct"])
    assert (first.stat().st_mtime_ns, first.read_bytes()) == before
    assert comparable(case) == comparable(tmp_path / "calm")
