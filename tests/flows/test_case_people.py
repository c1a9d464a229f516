"""`exposure people CASE`: a council assessed, a sheet drawn, judged by somebody who knows the truth, and taken in."""

import csv
import json
import shutil
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import openpyxl
import pyarrow as pa
import pytest

from exposure.case import Case
from flows.case_people import CasePeople
from flows.cli import main

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))
from uk_people import council

sys.path.pop(0)

HEADS = {
    "given": "First name",
    "family": "Surname",
    "former": "Maiden name",
    "birth_date": "Date of birth",
    "address": "Address",
    "postcode": "Postcode",
    "emails": "Email",
    "phones": "Phone",
}
FILES = ("Patients", "Care", "Council tax", "Benefits", "Enquiries", "Newsletter", "Electoral roll")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A council's share of seven registers; the case of it, and the person of each row of each file."""
    root = tmp_path_factory.mktemp("council")
    found = council(71, 3500)
    truth = {}
    kind, rows = found.mentions["item"].to_numpy(), found.mentions.to_pylist()
    for number, name in enumerate(FILES):
        mine = np.flatnonzero(kind == number)
        (root / "share" / name).mkdir(parents=True)
        _register(root / "share" / name / "register.csv", [rows[row] for row in mine.tolist()])
        truth[f"{name}/register.csv"] = found.person[mine]
    patch = pytest.MonkeyPatch()
    patch.setenv("EXPOSURE_KEYS", str(root / "keys"))
    arguments = ["assess", str(root / "share"), "--case", str(root / "case"), "--direct", "--no-names"]
    assert main([*arguments, "--workers", "1"]) == 0
    yield root, truth
    patch.undo()


@pytest.fixture
def case(made, tmp_path, monkeypatch):
    root, _ = made
    monkeypatch.setenv("EXPOSURE_KEYS", str(root / "keys"))
    shutil.copytree(root / "case", tmp_path / "case")
    return tmp_path / "case"


def _register(path: Path, rows: list[dict[str, object]]) -> None:
    lines = [{head: _cell(row[name]) for name, head in HEADS.items()} | _numbers(row["ids"]) for row in rows]
    heads = [head for head in (*HEADS.values(), "NHS number", "NI number") if any(line[head] for line in lines)]
    with path.open("w", newline="") as stream:
        writer = csv.DictWriter(stream, heads, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(lines)


def _cell(value: object) -> str:
    return ";".join(value) if isinstance(value, list) else str(value or "")


def _numbers(ids: list[str] | None) -> dict[str, str]:
    told = dict(value.split(":") for value in ids or [])
    return {"NHS number": told.get("UK_NHS", ""), "NI number": told.get("UK_NINO", "")}


def _true(case: Case, truth: dict[str, np.ndarray]) -> dict[int, int]:
    """The true person of each mention, by its key."""
    run = case.newest()
    people = CasePeople.of(run)
    items = pa.concat_tables([run.read("inventory"), run.read("items")], promote_options="permissive")
    paths = dict(zip(items["item"].to_pylist(), items["path"].to_pylist(), strict=True))
    rows = zip(people.mentions["item"].to_pylist(), people.mentions["record"].to_pylist(), strict=True)
    true = [int(truth[paths[item]][record]) for item, record in rows]
    return dict(zip(people.keys.tolist(), true, strict=True))


def _judge(case: Case, sheet: Path, truth: dict[str, np.ndarray]) -> None:
    """Fill the sheet in as somebody would who knows the truth."""
    true = _true(case, truth)
    lines: dict[tuple[str, str], list[int]] = {}
    drawn = case.reviews.drawn(case.reviews.sheets()[-1])
    for row in drawn.to_pylist():
        lines.setdefault((str(row["person"]), str(row["line"])), []).append(true[row["mention"]])
    letters: dict[str, dict[int, str]] = {}
    rows = _rows(sheet)
    for row in rows:
        person = Counter(lines[row["Person"], row["Line"]]).most_common(1)[0][0]
        known = letters.setdefault(row["Person"], {})
        if row["Where"] == "inside":
            known.setdefault(person, "ABCDEFGHIJ"[len(known)])
        row["Same as"] = known.get(person, "")
        row["Judged"] = "yes" if row["Line"] == "1" else ""
    _write(sheet, rows)


def _rows(sheet: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(sheet.read_text(encoding="utf-8-sig").splitlines()))


def _write(sheet: Path, rows: list[dict[str, str]]) -> None:
    with sheet.open("w", newline="", encoding="utf-8-sig") as stream:
        writer = csv.DictWriter(stream, rows[0])
        writer.writeheader()
        writer.writerows(rows)


def _figures(case: Path) -> dict[str, object]:
    return Case.open(case).newest().assessment().model_dump(mode="json")


def test_the_interval_of_a_judged_sheet_holds_the_truth(made, case, tmp_path, capsys):
    truth = made[1]
    sheet = tmp_path / "sheet.csv"
    before = _figures(case)
    assert before["people"]["basis"] == "working range"
    assert main(["people", str(case), "--review-sample", "120", "--out", str(sheet)]) == 0
    _judge(Case.open(case), sheet, truth)
    capsys.readouterr()
    assert main(["people", str(case), "--reviews", str(sheet), "--by", "J. Reviewer"]) == 0
    assert "judgements stand" in capsys.readouterr().out
    after = _figures(case)
    people = len(np.unique(np.concatenate(list(truth.values()))))
    assert after["people"]["basis"] == "95% interval"
    assert after["people"]["lower"] <= people <= after["people"]["upper"]
    assert after["people"]["upper"] - after["people"]["lower"] < 0.15 * people
    true = {name.partition("/")[0]: len(np.unique(persons)) for name, persons in truth.items()}
    judged = [one for one in after["datasets"] if one["people"]["basis"] == "95% interval"]
    assert len(judged) >= 4
    held = [one["people"]["lower"] <= true[one["name"]] <= one["people"]["upper"] for one in judged]
    assert sum(held) >= len(held) - 1
    assert after["categories"]["basic"]["basis"] == "95% interval"
    assert after["review"]["drawn_judged"] == after["review"]["drawn"] > 100


def test_judgements_survive_a_rerun_and_lapse_where_mentions_come(made, case, tmp_path):
    sheet = tmp_path / "sheet.xlsx"
    main(["people", str(case), "--review-sample", "60", "--out", str(sheet)])
    book = openpyxl.load_workbook(sheet)
    for row in book["People"].iter_rows(min_row=2):
        row[3].value = "yes" if row[2].value == 1 else None
    book.save(sheet)
    assert main(["people", str(case), "--reviews", str(sheet), "--by", "J. Reviewer"]) == 0
    judged = _figures(case)
    assert main(["assess", "--case", str(case), "--direct", "--workers", "1"]) == 0
    again = _figures(case)
    assert again["people"] == judged["people"]
    assert again["review"]["judged"] == judged["review"]["judged"] > 50
    assert again["review"]["lapsed"] == 0
    prefilled = tmp_path / "again.csv"
    main(["people", str(case), "--review-sample", "60", "--out", str(prefilled)])
    assert {row["Judged"] for row in _rows(prefilled) if row["Line"] == "1"} == {"yes"}


def test_a_link_taken_away_moves_only_what_it_should(case, tmp_path):
    sheet = tmp_path / "sheet.csv"
    main(["people", str(case), "--review-sample", "100", "--out", str(sheet)])
    before = Case.open(case).newest().assessment()
    rows = _rows(sheet)
    wide = next(row["Person"] for row in rows if row["Line"] == "4" and row["Where"] == "inside")
    for row in rows:
        row["Judged"] = "yes" if row["Person"] == wide and row["Line"] == "1" else ""
        if row["Person"] == wide and row["Line"] == "1":
            row["Same as"] = "B"
    _write(sheet, rows)
    assert main(["people", str(case), "--reviews", str(sheet), "--by", "J. Reviewer"]) == 0
    after = Case.open(case).newest().assessment()
    assert after.people.best == before.people.best + 1  # one judged is too few for an interval
    assert after.people.basis == before.people.basis
    assert after.records == before.records
    moved = [one.name for one, was in zip(after.datasets, before.datasets, strict=True) if one.people != was.people]
    assert len(moved) <= 2
    assert all(
        abs(one.people.best - was.people.best) <= 1 for one, was in zip(after.datasets, before.datasets, strict=True)
    )


def _changed(rows: list[dict[str, str]], column: str, value: str) -> list[dict[str, str]]:
    rows[0]["Judged"] = "yes"
    rows[0][column] = value
    return rows


@pytest.mark.parametrize(
    ("column", "value", "told"),
    [
        ("Same as", "same", "no choice"),
        ("Judged", "perhaps", "no choice"),
        ("Person", "9999", "no line of its sheet"),
        ("Person", "x", "no person and line"),
        ("Sheet", "0001-other", "of several sheets"),
        ("Same as", "", "needs a letter"),
    ],
)
def test_a_sheet_that_says_what_it_cannot_is_refused_in_one_sentence(case, tmp_path, capsys, column, value, told):
    sheet = tmp_path / "sheet.csv"
    main(["people", str(case), "--review-sample", "10", "--out", str(sheet)])
    _write(sheet, _changed(_rows(sheet), column, value))
    capsys.readouterr()
    assert main(["people", str(case), "--reviews", str(sheet), "--by", "J. Reviewer"]) == 2
    said = capsys.readouterr().err
    assert told in said
    assert said.count("\n") == 1
    assert _figures(case)["review"] is None


def test_the_sheet_of_another_case_and_nobody_s_judgements_are_refused(case, tmp_path, capsys):
    sheet = tmp_path / "sheet.csv"
    main(["people", str(case), "--review-sample", "10", "--out", str(sheet)])
    assert main(["people", str(case), "--reviews", str(sheet), "--by", "J. Reviewer"]) == 2
    assert "Nobody is judged" in capsys.readouterr().err
    assert main(["people", str(case), "--reviews", str(sheet)]) == 2
    assert "--by NAME" in capsys.readouterr().err
    rows = _rows(sheet)
    for row in rows:
        row["Sheet"] = "0001-0000"
    _write(sheet, rows)
    assert main(["people", str(case), "--reviews", str(sheet), "--by", "J. Reviewer"]) == 2
    assert "no sheet of this case" in capsys.readouterr().err


def test_values_are_masked_unless_they_are_asked_for_and_the_reviewer_is_kept_encrypted(case, tmp_path, capsys):
    masked, plain = tmp_path / "masked.csv", tmp_path / "plain.csv"
    people = CasePeople.of(Case.open(case).newest())
    families = {name for name in people.mentions["family"].to_pylist() if name and len(name) > 5}
    main(["people", str(case), "--review-sample", "20", "--out", str(masked)])
    main(["people", str(case), "--review-sample", "20", "--out", str(plain), "--reveal"])
    assert "not masked" in capsys.readouterr().out
    assert not [name for name in families if name.lower() in masked.read_text(encoding="utf-8-sig").lower()]
    assert [name for name in families if name.lower() in plain.read_text(encoding="utf-8-sig").lower()]
    rows = _rows(masked)
    for row in rows:
        row["Judged"] = "yes" if row["Line"] == "1" else ""
    _write(masked, rows)
    main(["people", str(case), "--reviews", str(masked), "--by", "Quillfeather Reviewer"])
    assert not [path for path in case.rglob("*") if path.is_file() and b"Quillfeather" in path.read_bytes()]
    assert set(Case.open(case).reviews.judged()["by"].to_pylist()) == {"Quillfeather Reviewer"}


def test_the_figure_of_a_case_is_printed(case, capsys):
    assert main(["people", str(case)]) == 0
    assert json.loads(capsys.readouterr().out)["basis"] == "working range"


def test_the_list_holds_everybody_once_masked_and_private(made, case, tmp_path):
    out, plain = tmp_path / "list.csv", tmp_path / "plain.csv"
    assert main(["people", str(case), "--list", "--out", str(out)]) == 0
    assert main(["people", str(case), "--list", "--out", str(plain), "--reveal"]) == 0
    people = Case.open(case).newest().assessment().people.best
    rows, named = _rows(out), _rows(plain)
    assert len(rows) == len({row["Person"] for row in rows}) == len(named) == people
    assert plain.stat().st_mode & 0o077 == 0
    families = {row["Family"] for row in named if len(row["Family"]) > 5}
    assert not [name for name in families if name in out.read_text(encoding="utf-8-sig")]
    assert {row["Route"] for row in rows} <= {"letter", "e-mail", "phone", "letter without postcode", "none"}
    assert any("same identifier" in row["Why one person"] for row in rows)
    assert {name for row in named for name in row["Datasets"].split("; ")} == set(FILES)


def test_two_people_of_the_list_are_joined_by_hand_and_stay_joined(case, tmp_path):
    listed, sheet = tmp_path / "list.csv", tmp_path / "sheet.csv"
    main(["people", str(case), "--list", "--out", str(listed)])
    before = Case.open(case).newest().assessment().people.best
    for person in (row["Person"] for row in _rows(listed)):
        main(["people", str(case), "--judge", person, "--out", str(sheet)])
        rows = _rows(sheet)
        near = next((row for row in rows if row["Where"] == "near"), None)
        if near is not None:
            break
    rows[0]["Judged"], near["Same as"] = "yes", "A"
    _write(sheet, rows)
    assert main(["people", str(case), "--reviews", str(sheet), "--by", "J. Reviewer"]) == 0
    main(["people", str(case), "--list", "--out", str(listed)])
    figures = Case.open(case).newest().assessment()
    assert len(_rows(listed)) == figures.people.best == before - 1
    assert (figures.review.joined, figures.review.judged) == (1, 1)
    assert main(["people", str(case), "--judge", "0000000000", "--out", str(sheet)]) == 2


def test_every_report_says_what_the_interval_rests_on(case, tmp_path):
    sheet = tmp_path / "sheet.csv"
    main(["people", str(case), "--review-sample", "40", "--out", str(sheet)])
    rows = _rows(sheet)
    for row in rows:
        row["Judged"] = "yes" if row["Line"] == "1" else ""
    _write(sheet, rows)
    main(["people", str(case), "--reviews", str(sheet), "--by", "J. Reviewer"])
    reports = Case.open(case).newest().reports
    page = (reports / "report.html").read_text(encoding="utf-8")
    judged = len({row["Person"] for row in rows})
    assert f"{judged} people of the sample were judged" in page
    assert "95% interval" in (reports / "ico-answers.md").read_text(encoding="utf-8")
    assert "95% interval" in json.dumps(json.loads((reports / "assessment.json").read_text(encoding="utf-8")))
