"""`--sample`: an estimate that says what it is, is narrowed by rounds, and is taken over by the full scan."""

import json

import pytest

from benchmarks.share import write_share
from exposure.case import Case
from flows.cli import main


@pytest.fixture(scope="module")
def large_share(tmp_path_factory):
    """A hundred small tables and as many letters, 400 kB."""
    folder = tmp_path_factory.mktemp("large") / "share"
    write_share(folder, 0.6, seed=3, rows=40)
    return folder


def newest(case):
    return json.loads(max(case.glob("runs/*/assessment.json")).read_text())


def within(figure, truth):
    return figure["lower"] <= truth <= figure["upper"]


def test_the_estimate_holds_what_the_full_scan_counts_and_no_file_is_read_twice(
    large_share, tmp_path, capsys, comparable
):
    case = tmp_path / "case"
    assert main(["assess", str(large_share), "--case", str(case), "--direct", "--sample", "20%"]) == 3
    estimate, (out, err) = newest(case), capsys.readouterr()
    sample = estimate["sample"]
    assert "FIRST ESTIMATE from" in out
    assert err.count("First estimate, from") == 2
    assert 0.15 < sample["files"] / sample["of_files"] < 0.4
    assert [step["files"] for step in sample["steps"]] == sorted({step["files"] for step in sample["steps"]})
    for step, later in zip(sample["steps"], sample["steps"][1:], strict=False):
        assert step["people"]["lower"] <= later["people"]["lower"]
        assert step["records"]["upper"] >= later["records"]["upper"]
    figures = [estimate["people"], *estimate["categories"].values(), *(one["people"] for one in estimate["datasets"])]
    assert {figure["basis"] for figure in figures} == {"working range, first estimate from a sample of files"}
    assert estimate["records"]["basis"] == "95% interval, first estimate from a sample of files"
    report = next(case.glob("runs/*/reports/report.html")).read_text()
    assert f"First estimate, from {sample['files']} of {sample['of_files']} files" in report
    assert "First estimate, from" in next(case.glob("runs/*/reports/ico-answers.md")).read_text()

    assert main(["assess", "--case", str(case), "--direct"]) == 0
    full = newest(case)
    second = Case.open(case).newest()
    assert second.part("shards", "cut").num_rows == sample["of_files"] - sample["files"]
    assert within(estimate["records"], full["records"]["best"])
    assert within(estimate["people"], full["people"]["best"])
    assert within(sample["items"], full["coverage"]["items"])
    assert full["sample"] is None
    assert any("were a first estimate" in reason for reason in full["since"]["reasons"])
    assert main(["assess", str(large_share), "--case", str(tmp_path / "fresh"), "--direct"]) == 0
    assert comparable(case) == comparable(tmp_path / "fresh")


def test_a_larger_sample_takes_over_a_smaller_one_and_leaves_an_unfinished_scan_alone(share, tmp_path):
    case = tmp_path / "case"
    main(["assess", str(share), "--case", str(case), "--direct"])
    unfinished = Case.open(case).newest()
    (unfinished.folder / "assessment.json").unlink()
    assert main(["assess", "--case", str(case), "--direct", "--sample", "0.5"]) == 3
    assert main(["assess", "--case", str(case), "--direct", "--sample", "60%"]) == 3
    runs = Case.open(case).runs()
    assert [run.sample for run in runs] == ["", "50%", "60%"]
    assert runs[2].part("shards", "cut").num_rows == 0
    assert main(["assess", "--case", str(case), "--direct"]) == 3
    assert Case.open(case).run(unfinished.id).complete


@pytest.mark.parametrize("share_", ["0", "100%", "many", "-1%"])
def test_what_is_no_share_is_told(share_, tmp_path, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["assess", "--case", str(tmp_path / "case"), f"--sample={share_}"])
    assert ended.value.code == 2
    assert "must be a share of the files" in capsys.readouterr().err
