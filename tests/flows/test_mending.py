"""A damaged part is found by its checksum and made again; a full disk and a clock that jumps cost nothing."""

import datetime as dt
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from exposure.case import Case
from exposure.errors import CaseError
from flows.cli import main
from flows.mending import damaged


@pytest.fixture
def finished(share, tmp_path):
    """A case with one run."""
    case = tmp_path / "case"
    main(["assess", str(share), "--case", str(case), "--direct"])
    return case


@pytest.fixture
def calm(finished, comparable):
    """The figures of an undisturbed run of the share."""
    return comparable(finished)


@pytest.fixture
def unfinished(finished, calm):
    """The case as if its run had been killed when everything but its figures stood."""
    next(finished.glob("runs/*/assessment.json")).unlink()
    return finished


def spoil(path: Path) -> None:
    """One bit of the file's middle is another."""
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.unlink()
    path.write_bytes(bytes(content))


@pytest.mark.parametrize("kind", ["findings", "items", "people", "inventory"])
def test_a_damaged_part_of_an_unfinished_run_is_made_again(unfinished, calm, comparable, kind):
    spoil(next(unfinished.glob(f"runs/*/{kind}/*.parquet")))
    assert main(["assess", "--case", str(unfinished), "--direct"]) == 3
    assert comparable(unfinished) == calm
    assert [damaged(run) for run in Case.open(unfinished).runs()] == [[]]


def test_a_part_cut_short_is_made_again(unfinished, calm, comparable):
    part = next(unfinished.glob("runs/*/mentions/*.parquet"))
    part.write_bytes(part.read_bytes()[:100])
    assert main(["assess", "--case", str(unfinished), "--direct"]) == 3
    assert comparable(unfinished) == calm


def test_nothing_is_taken_over_from_a_damaged_run(finished, calm, comparable):
    spoil(next(finished.glob("runs/*/findings/*.parquet")))
    assert main(["assess", "--case", str(finished), "--direct"]) == 3
    assert comparable(finished) == calm
    first, second = Case.open(finished).runs()
    assert (damaged(first) != [], damaged(second)) == (True, [])
    assert second.part("shards", "cut").num_rows == 6
    assert main(["assess", "--case", str(finished), "--direct"]) == 3
    assert Case.open(finished).newest().part("shards", "cut").num_rows == 0


def test_what_was_taken_over_and_is_damaged_is_read_again(finished, calm, comparable):
    main(["assess", "--case", str(finished), "--direct"])
    newest = Case.open(finished).newest()
    (newest.folder / "assessment.json").unlink()
    spoil(next(newest.folder.glob("mentions/*.parquet")))
    assert main(["assess", "--case", str(finished), "--direct"]) == 3
    assert comparable(finished) == calm


def test_a_full_disk_is_told_and_gone_on_from(share, tmp_path, calm, comparable):
    case = tmp_path / "other"
    for most in (200, 6_000):
        done = subprocess.run(
            [sys.executable, "-m", "flows.cli", "assess", str(share), "--case", str(case), "--direct"],
            env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
            preexec_fn=lambda most=most: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most)),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 5
        assert "The disk is full" in done.stderr
        assert not list(case.rglob("*.partial"))
    assert main(["assess", str(share), "--case", str(case), "--direct"]) == 3
    assert comparable(case) == calm


def test_a_clock_put_back_leaves_the_newest_run_the_newest(finished, monkeypatch):

    class Earlier(dt.datetime):
        @classmethod
        def now(cls, tz=None):
            return dt.datetime(2001, 1, 1, tzinfo=tz)

    monkeypatch.setattr("exposure.case.datetime", Earlier)
    first = Case.open(finished).newest().id
    main(["assess", "--case", str(finished), "--direct"])
    case = Case.open(finished)
    assert next(run.id for run in case.runs()) == first
    assert case.newest().id != first
    assert case.newest().started > case.run(first).started


def test_a_case_in_use_is_left_alone(unfinished, capsys):
    with Case.open(unfinished).lock():
        assert main(["assess", "--case", str(unfinished), "--direct"]) == 5
    assert "in use by another process" in capsys.readouterr().err
    with pytest.raises(CaseError, match="no finished run"):
        Case.open(unfinished).newest()
