"""The case: one writer, encrypted parts, a key of its own, and runs that go on where they stood."""

import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pytest

from exposure import keys
from exposure.case import Case
from exposure.errors import CaseError, ExitCode
from exposure.schemas import MENTIONS
from exposure.settings import ScanSettings, Settings

CANARY = "Zaphodiah-Quxworth"


@pytest.fixture
def case(tmp_path: Path) -> Case:
    made = Case.create_or_open(tmp_path / "case")
    made.register(["postgresql://reader:" + CANARY + "@localhost/db"], Settings())
    return made


def mention() -> pa.Table:
    return pa.Table.from_pylist([{"item": 1, "mention": 0, "family": CANARY}], schema=MENTIONS)


def test_a_case_opens_again_with_what_was_registered(case: Case) -> None:
    again = Case.open(case.folder)
    assert again.sources() == case.sources()
    assert again.settings() == Settings()
    assert again.key == case.key


def test_nothing_written_shows_a_value(case: Case) -> None:
    run = case.begin_run()
    run.write("mentions", "0", mention())
    assert run.read("mentions")["family"].to_pylist() == [CANARY]
    for path in case.folder.rglob("*"):
        assert path.is_dir() or CANARY.encode() not in path.read_bytes()


def test_the_key_lies_outside_the_case_and_only_its_owner_reads_it(case: Case) -> None:
    path = keys.key_folder() / f"{case.id}.key"
    assert path.stat().st_mode & 0o077 == 0
    assert case.folder not in path.parents


def test_without_its_key_a_case_does_not_open(case: Case) -> None:
    (keys.key_folder() / f"{case.id}.key").unlink()
    with pytest.raises(CaseError, match="EXPOSURE_KEYS"):
        Case.open(case.folder)


def test_a_damaged_key_is_told(case: Case) -> None:
    (keys.key_folder() / f"{case.id}.key").write_bytes(b"short")
    with pytest.raises(CaseError, match="damaged"):
        Case.open(case.folder)


def test_a_folder_that_holds_something_else_is_no_case(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear all")
    with pytest.raises(CaseError, match="not empty"):
        Case.create_or_open(tmp_path)
    with pytest.raises(CaseError, match="no case"):
        Case.open(tmp_path)


def test_a_damaged_head_is_told(case: Case) -> None:
    (case.folder / "case.json").write_text("{")
    with pytest.raises(CaseError, match="damaged"):
        Case.open(case.folder)
    assert CaseError.exit_code is ExitCode.CASE


def test_a_case_without_sources_says_so(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="no sources"):
        Case.create_or_open(tmp_path / "new").sources()


def test_there_is_one_writer(case: Case) -> None:
    with case.lock(), pytest.raises(CaseError, match="in use"), case.lock():
        pass
    with case.lock():
        pass


def test_a_dead_writer_does_not_keep_the_lock(case: Case) -> None:
    holder = (
        "import os, sys; from pathlib import Path; from exposure.case import Case\n"
        "with Case.open(Path(sys.argv[1])).lock(): os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", holder, str(case.folder)], check=False)
    with case.lock():
        pass


def test_an_unfinished_run_of_the_same_settings_goes_on(case: Case) -> None:
    first = case.begin_run()
    first.write("mentions", "0", mention())
    again = case.begin_run()
    assert again.id == first.id
    assert again.has("mentions", "0")


def test_other_settings_begin_another_run(case: Case) -> None:
    case.begin_run().write("mentions", "0", mention())
    case.register(case.sources(), Settings(scan=ScanSettings(dataset_depth=3)))
    assert not case.begin_run().has("mentions", "0")


def test_an_unknown_or_unfinished_run_is_told(case: Case) -> None:
    with pytest.raises(CaseError, match="no run"):
        case.run("yesterday")
    with pytest.raises(CaseError, match="no finished run"):
        case.newest()
    with pytest.raises(CaseError, match="not finished"):
        case.begin_run().assessment()


def test_a_damaged_part_is_told_without_its_content(case: Case) -> None:
    run = case.begin_run()
    run.write("mentions", "0", mention())
    path = run.folder / "mentions" / "0.parquet"
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(bytes(content))
    with pytest.raises(CaseError, match="damaged"):
        run.read("mentions")


def test_no_half_part_is_left_where_writing_fails(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    run = case.begin_run()

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("exposure.sealed.pq.write_table", full)
    with pytest.raises(OSError, match="No space"):
        run.write("mentions", "0", mention())
    assert not list(run.folder.rglob("*.partial"))
    assert not run.has("mentions", "0")
