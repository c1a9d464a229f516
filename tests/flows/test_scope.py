"""`exposure scope`: a part of the case counted by itself, named on every report, and renewed by the next run."""

import json

import pytest

from exposure.case import Case
from flows.cli import main


@pytest.fixture
def case(share, tmp_path):
    folder = tmp_path / "case"
    main(["assess", str(share), "--case", str(folder), "--direct"])
    return folder


def scope(case, *more):
    return main(["scope", "taken", "--case", str(case), *map(str, more)])


def view(case):
    return json.loads(max(case.glob("runs/*/scopes/taken/assessment.json")).read_text())


def test_a_listing_gives_exposed_beside_at_risk_and_says_what_it_did_not_find(case, share, tmp_path, capsys):
    listing = tmp_path / "leak.txt"
    listing.write_text(
        "F:\\Corp\\HR\\staff.csv\r\nF:\\Corp\\HR\\Mail\\note.eml\r\nF:\\Corp\\gone.xlsx\r\n", encoding="utf-16"
    )
    capsys.readouterr()
    assert scope(case, "--listing", listing) == 0
    out = capsys.readouterr().out
    found = view(case)
    assert found["scope"] | {"at_risk_people": 0, "at_risk_records": 0, "rules": 0} == {
        "name": "taken", "rules": 0, "files": 2, "of_files": 7, "listed": 3, "matched": 2, "at_risk_people": 0, "at_risk_records": 0,
    }  # fmt: skip
    assert (found["people"]["best"], found["scope"]["at_risk_people"]["best"]) == (3, 8)
    assert "At risk, in everything within reach: 8 to 11 people" in out
    reports = next(case.glob("runs/*/scopes/taken/reports"))
    assert (reports / "lines-not-found.txt").read_text() == "3\n"
    for name in ("ico-answers.md", "ico-answers.html", "report.html"):
        assert "taken" in (reports / name).read_text()
    assert main(["figures", "--case", str(case), "--scope", "taken"]) == 0
    assert "Exposed" in capsys.readouterr().out
    assert main(["report", "--case", str(case), "--scope", "taken", "--format", "json"]) == 0
    for path in case.glob("*.sealed"):
        assert b"gone" not in path.read_bytes()

    (share / "HR" / "Mail" / "note.eml").unlink()
    main(["assess", "--case", str(case), "--direct"])
    assert (view(case)["scope"]["files"], len(list(case.glob("runs/*/scopes/taken")))) == (1, 2)
    assert scope(case) == 0
    assert main(["scope", "--case", str(case)]) == 0
    assert "taken: Only files that are on the list" in capsys.readouterr().out


def test_shared_services_are_split_by_controller_with_answers_for_each(case, tmp_path, capsys):
    table = tmp_path / "controllers.csv"
    table.write_text("folder,controller\nHousing,Fairfield Homes Ltd\nHR,Borough of Fairfield\n")
    assert scope(case, "--controllers", table) == 3
    people = {one["name"]: one["people"]["best"] for one in view(case)["controllers"]}
    assert people == {"Fairfield Homes Ltd": 6, "Borough of Fairfield": 3}
    sheet = next(case.glob("runs/*/scopes/taken/reports/ico-answers.md")).read_text()
    for name in people:
        assert f"# For {name}" in sheet
    assert sheet.count("## A9. How many data subjects could be affected?") == 3
    assert "Controller     Fairfield Homes Ltd: 6" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["taken"], "Say what is in the scope"),
        (["Not a name!", "--folder", "HR"], "A scope's name"),
        (["taken", "--folder", "Nowhere"], "No file of the run"),
        (["taken", "--listing", "/none"], "cannot be read"),
    ],
)
def test_what_cannot_be_a_scope_is_told(case, capsys, arguments, said):
    assert main(["scope", *arguments, "--case", str(case)]) == 2
    assert said in capsys.readouterr().err
    assert Case.open(case).scopes() == {}


@pytest.mark.parametrize("text", ["", "Housing\n", "a,b,c\n"])
def test_controllers_that_are_none_are_told(case, tmp_path, text, capsys):
    table = tmp_path / "controllers.csv"
    table.write_text(text)
    assert scope(case, "--controllers", table) == 2
    assert "controllers.csv" in capsys.readouterr().err
