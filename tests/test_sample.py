"""The whole path on the sample: the figures beside the truth, and every planted identifier of its tables."""

import json
import subprocess
import sys
from collections.abc import Iterator

import pytest

from benchmarks import sample
from exposure.assessment import Assessment
from exposure.case import Case

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    folder = tmp_path_factory.mktemp("sample")
    patch = pytest.MonkeyPatch()
    patch.setenv("EXPOSURE_KEYS", str(folder / "keys"))
    command = [
        sys.executable,
        "-m",
        "flows.cli",
        "assess",
        str(sample.SAMPLE),
        "--case",
        str(folder / "case"),
        "--direct",
    ]
    done = subprocess.run(command, capture_output=True, check=False, cwd=sample.ROOT)
    assert done.returncode == 3, done.stderr.decode()
    yield Case.open(folder / "case")
    patch.undo()


@pytest.fixture(scope="module")
def assessment(case: Case) -> Assessment:
    return case.newest().assessment()


def test_people_overall_are_within_three_percent_and_the_bounds(assessment: Assessment) -> None:
    people = sample.overall(assessment)[0]
    assert abs(people.error) <= 0.03
    assert people.held


def test_records_overall_are_near_and_not_over_the_upper_bound(assessment: Assessment) -> None:
    records = sample.overall(assessment)[1]
    assert abs(records.error) <= 0.01
    assert records.truth <= records.figure.upper


def test_nine_of_ten_datasets_are_within_ten_percent(assessment: Assessment) -> None:
    big = [line for line in sample.datasets(assessment) if line.truth > 50]
    assert len(big) >= 20
    assert sum(abs(line.error) <= 0.10 for line in big) >= 0.9 * len(big)


def test_clean_datasets_stay_nearly_clean(assessment: Assessment) -> None:
    assert sum(line.figure.best for line in sample.datasets(assessment) if line.truth == 0) <= 5


def test_every_file_and_byte_of_the_sample_is_accounted_for(assessment: Assessment) -> None:
    files = [path for path in sample.SAMPLE.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    covered = assessment.coverage
    assert covered.files - len(list(sample.SAMPLE.rglob("__pycache__/*"))) == len(files)
    assert covered.bytes >= sum(path.stat().st_size for path in files)
    assert sum(covered.files_by_state.values()) == covered.files
    unread = {line.label.rpartition("/")[2] for line in covered.unread}
    assert (
        len(unread)
        >= len(
            {
                item.rpartition("/")[2]
                for item in json.loads((sample.SAMPLE / "truth.json").read_text())["unread"]["items"]
            }
        )
        - 1
    )


def test_every_planted_identifier_of_the_tables_is_found_and_little_else(case: Case) -> None:
    found = sample.planted_identifiers(case)
    assert found.recall > 0.995, found.differences()
    assert found.precision > 0.98, found.differences()
