"""The operator's file of detectors, through a whole assessment."""

import json
from pathlib import Path

import pytest

from exposure.case import Case
from flows.cli import main

OWN = """
[[detector]]
entity = "TENANCY_REF"
label = "tenancy"
pattern = 'HW/\\d{4}'
score = 0.8
box = "financial"

[[allow]]
entities = ["EMAIL_ADDRESS"]
values = ["repairs@example.org"]

[[deny]]
entity = "PERSON"
values = ["Zxq Mbwtk"]
"""
LETTER = "Your tenancy HW/{number} with repairs@example.org or lodger{number}@example.net.\nthe zxq mbwtk account.\n"


@pytest.fixture
def letters(tmp_path):
    (tmp_path / "share" / "Letters").mkdir(parents=True)
    for number in range(1000, 1003):
        (tmp_path / "share" / "Letters" / f"{number}.txt").write_text(LETTER.format(number=number), encoding="utf-8")
    return tmp_path / "share"


def assessed(*arguments: object) -> int:
    return main(["assess", *map(str, arguments), "--direct", "--no-names"])


def test_figures_move_and_stay_moved(letters, tmp_path, figures):
    own = tmp_path / "own.toml"
    own.write_text(OWN, encoding="utf-8")
    assert assessed(letters, "--case", tmp_path / "plain") == 0
    assert assessed(letters, "--case", tmp_path / "case", "--detectors", own) == 0
    plain, found = figures(tmp_path / "plain"), figures(tmp_path / "case")
    assert plain["findings"]["EMAIL_ADDRESS"] == 6
    assert found["findings"]["EMAIL_ADDRESS"] == 3
    assert found["findings"]["TENANCY_REF"] == found["findings"]["PERSON"] == 3
    assert found["people"]["upper"] > plain["people"]["upper"]
    assert found["run"]["settings"]["own deny-lists"] == "1 of 1 values and 0 patterns"
    own.unlink()
    assert assessed("--case", tmp_path / "case") == 0
    assert figures(tmp_path / "case")["findings"] == found["findings"]


def test_the_box_of_an_own_entity_is_the_reports_too(letters, tmp_path):
    (tmp_path / "case").mkdir()
    (tmp_path / "case" / "detectors.toml").write_text(OWN, encoding="utf-8")
    assert assessed(letters, "--case", tmp_path / "case") == 0
    run = Case.open(tmp_path / "case").newest()
    assert run.assessment().categories["financial"].best > 0
    assert "TENANCY_REF" in (run.reports / "report.html").read_text(encoding="utf-8")


def test_no_value_of_a_list_is_left_in_the_case(letters, tmp_path):
    own = tmp_path / "own.toml"
    own.write_text(OWN, encoding="utf-8")
    assessed(letters, "--case", tmp_path / "case", "--detectors", own)
    for path in (tmp_path / "case").rglob("*"):
        if path.is_file():
            held = path.read_bytes().lower()
            assert b"mbwtk" not in held, path.name
            assert b"repairs@example.org" not in held, path.name


def test_a_mistake_ends_the_command_before_anything_is_made(letters, tmp_path, capsys):
    own = tmp_path / "own.toml"
    own.write_text(OWN + "[switch]\noff = ['NO_SUCH']\n", encoding="utf-8")
    assert assessed(letters, "--case", tmp_path / "case", "--detectors", own) == 2
    assert "own.toml, line 17: there is no detector of NO_SUCH" in capsys.readouterr().err
    assert not (tmp_path / "case").exists()


class TestDetect:
    @pytest.fixture
    def lines(self, tmp_path, capsys):
        def run(text: str, *arguments: str) -> list[dict[str, object]]:
            (tmp_path / "in.jsonl").write_text(json.dumps({"id": 1, "text": text}), encoding="utf-8")
            assert main(["detect", "--no-names", "--jsonl", str(tmp_path / "in.jsonl"), *arguments]) == 0
            return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

        return run

    def test_explains_every_candidate_without_its_value(self, lines):
        (told,) = lines("Invoice 9434765919, NHS no 943 476 5919.", "--explain")
        stands = {(one["type"], one["stands"]) for one in told["explained"]}
        assert ("UK_NHS", True) in stands
        assert ("UK_NHS", False) in stands
        assert all(one["reasons"] for one in told["explained"])
        assert "5919" not in json.dumps(told)

    def test_explains_what_the_whole_text_tells(self, tmp_path, capsys):
        letter = tmp_path / "letter.txt"
        letter.write_text("Ring 01632 960123/124 or write.\nNHS No: 999 O00 0018", encoding="utf-8")
        assert main(["detect", "--no-names", "--document", str(letter), "--explain"]) == 0
        (told,) = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        found = {(one["type"], one["start"], one["end"]) for one in told["entities"]}
        assert found <= {(one["type"], one["start"], one["end"]) for one in told["explained"] if one["stands"]}
        assert {one["type"] for one in told["entities"]} == {"PHONE_NUMBER", "UK_NHS"}

    def test_a_document_without_text_is_told(self, tmp_path, capsys):
        table = tmp_path / "list.csv"
        table.write_text("a,b\n1,2\n3,4\n", encoding="utf-8")
        assert main(["detect", "--no-names", "--document", str(table)]) == 2
        assert "--table" in capsys.readouterr().err

    def test_takes_own_detectors(self, lines, tmp_path):
        (tmp_path / "own.toml").write_text(OWN, encoding="utf-8")
        (told,) = lines("see HW/1234", "--detectors", str(tmp_path / "own.toml"))
        assert [one["type"] for one in told["entities"]] == ["TENANCY_REF"]
        assert told["categories"] == ["financial"]

    def test_explains_columns(self, tmp_path: Path, capsys):
        table = tmp_path / "t.csv"
        names = ("Hill", "Khan", "Osei", "Whitcombe", "Marsh")
        rows = "".join(f"{name},99900000{number}8,{number}\n" for number, name in enumerate(names))
        table.write_text("Surname,Meter serial,x\n" + rows, encoding="utf-8")
        assert main(["detect", "--table", str(table), "--explain"]) == 0
        told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        why = {one["column"]: one for one in told if "explained" in one}
        assert why["Surname"]["explained"] == "PERSON"
        assert why["Meter serial"]["explained"] is None
        assert any("a thing's" in reason for reason in why["Meter serial"]["reasons"])
        assert "99900000" not in json.dumps(told)


def test_the_list_of_detectors_has_the_operators_own(tmp_path, capsys):
    (tmp_path / "own.toml").write_text(OWN + "[switch]\noff = ['UK_UPRN']\n", encoding="utf-8")
    assert main(["detectors", "--json", "--detectors", str(tmp_path / "own.toml")]) == 0
    listed = {row["entity"]: row for row in json.loads(capsys.readouterr().out)}
    assert listed["TENANCY_REF"]["category"] == "financial"
    assert "UK_UPRN" not in listed
    assert "Mbwtk" not in json.dumps(listed)
