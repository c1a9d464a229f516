"""A file that kills or hangs the process that scans costs that file, and nothing else."""

import os
import signal
import subprocess
import sys
import threading
import time
import zipfile
from multiprocessing import Pipe
from pathlib import Path

import pytest

from exposure.case import Case
from exposure.errors import CaseError, ExposureError
from exposure.settings import Settings
from flows import steps, worker
from flows.cage import Cage, ended_before, scan_in_cage
from flows.scan import Tally
from flows.trouble import place_of, rebuilt, told

STAND_IN = """
import os, time
from dataclasses import replace
import sources.explore as real

explore = real.explore

def stand_in(source, path, **named):
    if "eater" in path:
        eaten = [bytearray(1 << 20) for _ in range(600)]
        time.sleep(600)
    if "killer" in path:
        os._exit(9)
    if "once" in path and not os.path.exists(os.environ["ONCE"]):
        open(os.environ["ONCE"], "w").close()
        os._exit(9)
    if "hangs" in path:
        time.sleep(600)
    for opened in explore(source, path, **named):
        yield opened if "poison" not in opened.path else replace(opened, contents=dying())

def dying():
    yield os._exit(9)

real.explore = stand_in
"""


@pytest.fixture
def run_of(tmp_path: Path, monkeypatch):
    """A run over files of these names, in a world where "killer" kills the worker and "hangs" hangs it."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text(STAND_IN)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "site"))
    monkeypatch.setenv("ONCE", str(tmp_path / "once-was-here"))

    def make(*names: str):
        share = tmp_path / "share"
        share.mkdir()
        for name in names:
            (share / name).write_text(f"Dear Mrs Amara Okonkwo, {name}\n")
        case = Case.create_or_open(tmp_path / "case")
        case.register([str(share)], Settings.model_validate({"scan": {"names": False}}))
        run = case.begin_run()
        return case, run, steps.inventory(case, run).shards[0]

    return make


def outcome(run):
    return {row["path"]: (row["state"], row["cause"]) for row in run.read("items").to_pylist()}


def test_the_killer_is_unread_and_the_rest_is_read(run_of):
    case, run, shard = run_of("a.txt", "killer.txt", "z.txt")
    with_cage(case, run, shard)
    assert outcome(run) == {"a.txt": ("read", None), "killer.txt": ("unread", "died"), "z.txt": ("read", None)}
    assert list(ended_before(run, shard).values()) == ["died"]


def with_cage(case, run, shard, **more) -> Tally:
    cage = Cage(case.folder, run, **more)
    try:
        return cage.scan(shard, lambda _: None)
    finally:
        cage.close()


def test_one_death_is_forgiven(run_of):
    case, run, shard = run_of("a.txt", "once.txt")
    assert with_cage(case, run, shard).unread == 0
    assert outcome(run)["once.txt"] == ("read", None)


def test_a_file_that_hangs_is_ended_and_named(run_of):
    case, run, shard = run_of("a.txt", "hangs.txt", "z.txt")
    with_cage(case, run, shard, silence=4.0)
    assert outcome(run) == {"a.txt": ("read", None), "hangs.txt": ("unread", "timed out"), "z.txt": ("read", None)}


def test_a_file_that_eats_memory_is_ended_and_named(run_of):
    case, run, shard = run_of("a.txt", "eater.txt")
    cage = Cage(case.folder, run, most_memory=500_000_000)
    try:
        assert cage.scan(shard, lambda _: None).unread == 1
    finally:
        cage.close()
    items = {item["path"]: item["cause"] for item in run.read("items").to_pylist()}
    assert items == {"a.txt": None, "eater.txt": "too large"}


def test_one_poisonous_member_costs_itself_and_not_its_archive(run_of, tmp_path):
    case, run, shard = run_of("a.txt", "archive.zip")
    with zipfile.ZipFile(tmp_path / "share" / "archive.zip", "w") as archive:
        for name in ("first.txt", "poison.txt", "last.txt"):
            archive.writestr(name, "Dear Mrs Amara Okonkwo")
    cage = Cage(case.folder, run)
    try:
        cage.scan(shard, lambda _: None)
    finally:
        cage.close()
    items = {item["path"].rpartition("!")[2]: item["cause"] for item in run.read("items").to_pylist()}
    assert items == {"a.txt": None, "archive.zip": None, "first.txt": None, "poison.txt": "died", "last.txt": None}


def test_a_death_is_remembered_by_the_next_start(run_of, monkeypatch):
    case, run, shard = run_of("a.txt", "killer.txt")
    with_cage(case, run, shard)
    (run.folder / "items" / f"{shard.name}.parquet").unlink()
    started: list[object] = []
    popen = subprocess.Popen
    monkeypatch.setattr(subprocess, "Popen", lambda *a, **k: started.append(a) or popen(*a, **k))
    assert with_cage(case, run, shard).unread == 1
    assert outcome(run)["killer.txt"] == ("unread", "died")
    assert len(started) == 1


def test_a_worker_that_cannot_start_is_an_error_and_no_endless_loop(run_of, monkeypatch):
    case, run, shard = run_of("a.txt")
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(ExposureError, match="cannot be started"):
        with_cage(case, run, shard)


def test_what_the_worker_is_told_of_the_case_comes_back_as_its_sentence(run_of, tmp_path, monkeypatch):
    case, run, shard = run_of("a.txt")
    monkeypatch.setenv("EXPOSURE_KEYS", str(tmp_path / "elsewhere"))
    with pytest.raises(CaseError, match="key of this case"):
        with_cage(case, run, shard)


def test_a_worker_ends_with_the_process_that_started_it(run_of, tmp_path):
    case, run, _ = run_of("hangs.txt")
    code = (
        "import sys\nfrom pathlib import Path\nfrom exposure.case import Case\nfrom flows.cage import Cage\n"
        "from flows import steps\n"
        f"case = Case.open(Path({str(case.folder)!r})); run = case.run({run.id!r})\n"
        "cage = Cage(case.folder, run)\n"
        "def heard(tally):\n    print(cage._process.pid, flush=True)\n"
        "cage.scan(steps.inventory(case, run).shards[0], heard)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    child = int(parent.stdout.readline())
    parent.kill()
    parent.communicate()
    end = time.monotonic() + 20
    while alive(child) and time.monotonic() < end:
        time.sleep(0.1)
    assert not alive(child)


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return "Z" not in Path(f"/proc/{process}/stat").read_text().split(")")[1][:3]


def test_a_cage_that_is_closed_stays_closed(run_of):
    case, run, shard = run_of("hangs.txt")
    cage = Cage(case.folder, run)
    began = threading.Event()
    closer = threading.Thread(target=lambda: (began.wait(60), cage.close()))
    closer.start()
    with pytest.raises(ExposureError, match="stopped"):
        cage.scan(shard, lambda _: began.set())
    closer.join()


def test_one_cage_is_kept_for_a_run(run_of):
    case, run, shard = run_of("a.txt")
    first = scan_in_cage(str(case.folder), run.id, shard)
    assert scan_in_cage(str(case.folder), run.id, shard) == first == Tally(1, first.bytes, 1, first.findings, 0)


def ask(case, run, *messages):
    """What the worker answers, run in a thread of this process."""
    ours, theirs = Pipe()
    thread = threading.Thread(target=worker.serve, args=(theirs,))
    thread.start()
    ours.send((str(case.folder), run.id))
    answers = []
    for message in messages:
        ours.send(message)
        while True:
            kind, said = ours.recv()
            if kind != "at":
                answers.append((kind, said))
                break
    ours.close()
    thread.join(30)
    assert not thread.is_alive()
    theirs.close()
    return answers


def test_the_worker_answers_with_tally_error_or_place(run_of, monkeypatch):
    case, run, shard = run_of("a.txt")
    (kind, said), (again, said_again) = ask(case, run, (shard, {}), (shard, {}))
    assert kind == again == "done"
    assert said[0] == said_again[0] == Tally(1, said[0].bytes, 1, said[0].findings, 0)
    assert said[1] > 1_000_000

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device: Ann Hill")

    monkeypatch.setattr(worker, "scan_shard", full)
    [(kind, said)] = ask(case, run, (shard, {}))
    assert (kind, said[1]) == ("error", "CaseError")
    assert "disk is full" in said[0]

    def broken(*_: object) -> None:
        raise KeyError("Ann Hill")

    monkeypatch.setattr(worker, "scan_shard", broken)
    [(kind, said)] = ask(case, run, (shard, {}))
    assert kind == "defect"
    assert said.startswith("KeyError at ")
    assert "Ann" not in said


@pytest.mark.parametrize(
    ("error", "told_as"),
    [
        (OSError(122, "Disk quota exceeded"), "disk is full"),
        (OSError(30, "Read-only file system"), "read-only"),
        (PermissionError(13, "x"), "cannot be written or read"),
        (MemoryError(), "memory"),
        (CaseError("as it is"), "as it is"),
    ],
)
def test_what_a_user_can_mend_is_told(error, told_as):
    assert told_as in str(told(error))


def test_a_defect_is_not_told_but_placed():
    assert told(ValueError("x")) is None
    assert place_of(ValueError("Ann Hill")) == "ValueError at "
    assert isinstance(rebuilt("s", "CaseError"), CaseError)
    assert type(rebuilt("s", "Unknown")) is ExposureError


def test_the_worker_as_a_process_does_not_heed_ctrl_c(run_of):
    case, run, shard = run_of("hangs.txt")
    cage = Cage(case.folder, run, silence=3.0)
    interrupted = threading.Event()

    def heard(_: Tally) -> None:
        if not interrupted.is_set():
            interrupted.set()
            os.kill(cage._process.pid, signal.SIGINT)

    cage.scan(shard, heard)
    cage.close()
    assert outcome(run)["hangs.txt"] == ("unread", "timed out")
