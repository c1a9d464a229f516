"""The flow on a real Dask cluster of processes, one of them killed in the middle; every engine gives the same bytes."""

import os
import re
import signal
import subprocess
import sys
import time

import pytest

from flows import cage, steps
from flows.asked import Asked, as_share
from flows.cli import main

pytestmark = pytest.mark.prefect


@pytest.fixture
def cluster(tmp_path):
    """A scheduler and three worker processes: its address, and the workers."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE, "text": True, "cwd": tmp_path}
    dask = [
        sys.executable,
        "-m",
        "distributed.cli.dask_scheduler",
        "--host",
        "127.0.0.1",
        "--port",
        "0",
        "--no-dashboard",
    ]
    scheduler = subprocess.Popen(dask, **quiet)
    address = next(found[0] for line in scheduler.stderr if (found := re.search(r"tcp://127\.0\.0\.1:\d+", line)))
    command = [
        sys.executable,
        "-m",
        "distributed.cli.dask_worker",
        address,
        "--nthreads",
        "1",
        "--no-nanny",
        "--no-dashboard",
    ]
    workers = [
        subprocess.Popen([*command, "--name", f"w{n}"], **(quiet | {"stderr": subprocess.DEVNULL})) for n in range(3)
    ]
    yield address, workers
    for process in (*workers, scheduler):
        process.kill()
        process.wait()
    scheduler.stderr.close()


@pytest.fixture
def long_share(share):
    for number in range(240):
        text = f"Dear Priya Ramanathan,\n\nleave {number} is approved.\n" * 9
        (share / "HR" / f"{number}.txt").write_text(text)
    return share


def test_a_worker_killed_in_the_middle_costs_nothing_and_all_engines_agree(
    long_share, tmp_path, cluster, comparable, monkeypatch
):
    address, workers = cluster
    case = tmp_path / "dask"
    process = subprocess.Popen(
        [sys.executable, "-m", "flows.cli", "assess", long_share, "--case", case, "--cluster", address],
        env={name: value for name, value in os.environ.items() if name != "PREFECT_API_URL"},
        stderr=subprocess.PIPE,
        text=True,
    )
    while not list(case.glob("runs/*/items/*.parquet")):
        assert process.poll() is None, process.stderr.read()
        time.sleep(0.01)
    workers[0].send_signal(signal.SIGKILL)
    _, said = process.communicate(timeout=240)
    assert process.returncode == 3, said
    assert "Traceback" not in said
    wanted = comparable(case)
    turned = tmp_path / "direct"
    monkeypatch.setattr(steps, "shards", backwards(steps.shards))
    assert main(["assess", str(long_share), "--case", str(turned), "--direct", "--workers", "3"]) == 3
    assert comparable(turned) == wanted


def backwards(cut):
    """The shards in another order, as other machines would come to them."""
    return lambda *given: tuple(reversed(cut(*given)))


def test_no_scheduler_is_told(share, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("flows.assess.ANSWER_SECONDS", 1)
    assert main(["assess", str(share), "--case", str(tmp_path / "case"), "--cluster", "tcp://127.0.0.1:9"]) == 1
    assert "No Dask scheduler answers" in capsys.readouterr().err


def test_a_cluster_elsewhere_needs_a_server_that_it_reaches(share, tmp_path, capsys, monkeypatch):
    monkeypatch.delenv("PREFECT_API_URL", raising=False)
    assert main(["assess", str(share), "--case", str(tmp_path / "case"), "--cluster", "tcp://10.0.0.9:8786"]) == 2
    assert "Set PREFECT_API_URL" in capsys.readouterr().err


def test_a_thread_keeps_one_cage_and_only_for_its_run(monkeypatch, tmp_path):
    closed = []

    class Caged:
        def __init__(self, folder, run):
            self.run = run

        def scan(self, shard, heard):
            return self.run

        def close(self):
            closed.append(self.run)

    class Opened:
        folder = tmp_path

        def run(self, run_id):
            return run_id

    monkeypatch.setattr(cage, "_kept", {})
    monkeypatch.setattr(cage, "Cage", Caged)
    monkeypatch.setattr(cage.Case, "open", lambda folder: Opened())
    assert [cage.scan_in_cage("case", run, None) for run in ("a", "a", "b")] == ["a", "a", "b"]
    assert closed == ["a"]


@pytest.mark.parametrize(("text", "kept"), [("5%", "5%"), ("0.05", "5%"), (" 12.5% ", "12.5%")])
def test_shares_are_kept_in_one_way(text, kept):
    assert Asked(sample=as_share(text)).sample == kept
