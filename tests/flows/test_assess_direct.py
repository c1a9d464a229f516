"""`exposure assess --direct` from end to end on a share whose truth is known."""

import json
from pathlib import Path

import pytest

from exposure.case import Case
from flows.cli import main

PEOPLE = 8  # of the registers; the letter and the message name nobody else


def test_figures_of_a_known_share(share, tmp_path, capsys, figures):
    assert main(["assess", str(share), "--case", str(tmp_path / "case"), "--direct"]) == 3
    said = capsys.readouterr()
    found = figures(tmp_path / "case")
    assert found["people"]["lower"] <= PEOPLE <= found["people"]["upper"]
    assert found["people"]["best"] == PEOPLE
    assert {dataset["name"] for dataset in found["datasets"]} == {"Housing", "HR"}
    by_name = {dataset["name"]: dataset for dataset in found["datasets"]}
    assert by_name["Housing"]["people"]["best"] == 6
    assert by_name["HR"]["people"]["best"] == 3
    assert found["findings"]["UK_NHS"] == 12  # the register, and once more in the archive
    assert found["distinct"]["UK_NHS"] == 6
    assert f"People         {PEOPLE}" in said.out
    assert "Exit code 3" in said.out
    assert "report.html" in said.out
    assert "1 files need no reading" in said.err
    assert "Reading 6 files" in said.err


def test_every_file_is_accounted_for(share, tmp_path, figures):
    main(["assess", str(share), "--case", str(tmp_path / "case"), "--direct"])
    coverage = figures(tmp_path / "case")["coverage"]
    files = [path for path in share.rglob("*") if path.is_file()]
    assert coverage["files"] == len(files) == sum(coverage["files_by_state"].values())
    assert coverage["bytes"] == sum(path.stat().st_size for path in files) == sum(coverage["bytes_by_state"].values())
    assert coverage["files_by_state"]["duplicate"] == 1
    assert coverage["files_by_state"]["unread"] == 1
    assert coverage["items"] == len(files) + 1  # the archive's member


@pytest.mark.parametrize("workers", [2, 4])
def test_any_number_of_workers_gives_the_same_figures(share, tmp_path, comparable, workers):
    main(["assess", str(share), "--case", str(tmp_path / "one"), "--direct", "--workers", "1"])
    main(["assess", str(share), "--case", str(tmp_path / "more"), "--direct", "--workers", str(workers)])
    assert comparable(tmp_path / "one") == comparable(tmp_path / "more")


def test_a_clean_share_ends_with_0_and_no_people(tmp_path, capsys, figures):
    (tmp_path / "share").mkdir()
    (tmp_path / "share" / "bins.csv").write_text("Road,Day\nMill Lane,Monday\nPark Row,Tuesday\n")
    assert main(["assess", str(tmp_path / "share"), "--case", str(tmp_path / "case"), "--direct"]) == 0
    assert figures(tmp_path / "case")["people"]["upper"] == 0
    assert "Not read       nothing" in capsys.readouterr().out


def test_an_empty_folder_is_a_result(tmp_path, figures):
    (tmp_path / "share").mkdir()
    assert main(["assess", str(tmp_path / "share"), "--case", str(tmp_path / "case"), "--direct"]) == 0
    assert figures(tmp_path / "case")["coverage"]["files"] == 0


def test_the_second_run_needs_no_source_and_changes_nothing(share, tmp_path, capsys, comparable):
    case = tmp_path / "case"
    main(["assess", str(share), "--case", str(case), "--direct"])
    before = comparable(case)
    assert main(["assess", "--case", str(case), "--direct"]) == 3
    assert comparable(case) == before
    assert len(Case.open(case).runs()) == 2
    capsys.readouterr()
    assert main(["compare", "--case", str(case)]) == 0
    assert "No figure changed." in capsys.readouterr().out


def test_compare_names_what_changed(share, tmp_path, capsys):
    case = tmp_path / "case"
    main(["assess", str(share), "--case", str(case), "--direct"])
    (share / "HR" / "broken.xlsx").unlink()
    (share / "HR" / "staff.csv").unlink()
    main(["assess", "--case", str(case), "--direct", "--dataset-depth", "2"])
    capsys.readouterr()
    assert main(["compare", "--case", str(case)]) == 0
    said = capsys.readouterr().out
    assert "Dataset HR/Old, people: 0 before, 3 now." in said
    assert "Setting dataset_depth: 1 -> 2" in said
    assert "Files: 2 there no more" in said


def test_figures_and_reports_without_a_scan(share, tmp_path, capsys):
    case = tmp_path / "case"
    main(["assess", str(share), "--case", str(case), "--direct"])
    capsys.readouterr()
    assert main(["figures", "--case", str(case), "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["people"]["best"] == PEOPLE
    assert set(document["people"]) == {"lower", "best", "upper", "basis"}
    assert document["coverage"]["causes"]
    assert document["run"]["versions"]["breach-exposure"]
    assert main(["figures", "--case", str(case)]) == 0
    assert f"People         {PEOPLE}" in capsys.readouterr().out
    out = tmp_path / "elsewhere"
    assert main(["report", "--case", str(case), "--out", str(out), "--format", "json"]) == 0
    assert [path.name for path in out.iterdir()] == ["assessment.json"]
    assert str(out) in capsys.readouterr().out


def test_the_incident_file_at_the_root_of_a_source_is_used_and_named(share, tmp_path, capsys, figures):
    (share / "incident.toml").write_text(
        '[incident]\nname = "Lost laptop"\n\n[scan]\ndataset_depth = 2\nskip = ["incident.toml"]\n'
    )
    main(["assess", str(share), "--case", str(tmp_path / "case"), "--direct", "--no-names"])
    found = figures(tmp_path / "case")
    assert found["incident"]["name"] == "Lost laptop"
    assert found["run"]["settings"]["names"] == "False"
    assert "Housing/Letters" in {dataset["name"] for dataset in found["datasets"]}
    assert found["coverage"]["skipped_by_rule"] == {"skipped by incident.toml": 1}
    assert "incident.toml" in capsys.readouterr().out


def test_several_sources_and_a_database(share, tmp_path, figures):
    import sqlite3

    database = tmp_path / "housing.sqlite"
    with sqlite3.connect(database) as open_:
        open_.execute("CREATE TABLE repairs (tenant TEXT, nhs_number TEXT, dob TEXT, email TEXT)")
        open_.execute(
            "INSERT INTO repairs VALUES ('Ngozi Adeyemi', '999 000 0077', '1981-05-05', 'n.adeyemi@example.org')"
        )
    open_.close()
    case = tmp_path / "case"
    code = main(["assess", str(share), f"sqlite:///{database}", str(share), "--case", str(case), "--direct"])
    assert code == 3
    found = figures(case)
    assert found["people"]["best"] == PEOPLE + 1
    assert found["run"]["sources"] == ["share", f"sqlite:///{database}"]


def test_paths_are_kept_absolute(share, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    main(["assess", "share", "--case", "case", "--direct", "--no-names"])
    assert Case.open(tmp_path / "case").sources() == (str(Path("share").absolute()),)
