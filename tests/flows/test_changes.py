"""What changed between two runs, and how much of it comes with the files."""

import pytest
import xlsxwriter

from exposure.case import Case
from exposure.changes import changes
from flows.cli import main

LETTER = "Dear Mrs Olwen Tremayne-Goss,\n\nYour rent of May is late. NHS number 999 000 0077.\n\nRegards\nRents\n"
MORE = "E10024,Ifor,Llewelyn,05/02/1985,GH345679B,Clerk\n"


def since(case):
    earlier, later = Case.open(case).runs()[-2:]
    return changes(earlier, later, later.assessment())


@pytest.fixture
def shift():
    return lambda found, name: next((one for one in found.shifts if one.name == name), None)


@pytest.fixture
def assessed(share, tmp_path):
    def again():
        main(["assess", str(share), "--case", str(tmp_path / "case"), "--direct", "--no-names"])
        return tmp_path / "case"

    return again


def test_nothing(assessed):
    assessed()
    found = since(assessed())
    assert found.shifts == ()
    assert found.reasons == ()
    assert found.files == {"unchanged": 7}


def test_people_come_with_new_files_and_go_with_removed_ones(assessed, share, shift):
    assessed()
    (share / "Housing" / "Letters" / "late.txt").write_text(LETTER)
    (share / "HR" / "staff.csv").unlink()
    (share / "HR" / "Old" / "staff copy.csv").unlink()
    (share / "HR" / "Mail" / "note.eml").unlink()
    found = since(assessed())
    people = shift(found, "people")
    assert (people.before.best, people.after.best) == (8, 7)
    assert (people.came, people.went, people.otherwise) == (1, 2, 0)  # one of the staff is a tenant too
    records = shift(found, "records")
    assert (records.came, records.went) == (1, 4)
    assert records.otherwise == 0
    assert found.files == {"new": 1, "gone": 3, "unchanged": 4}
    assert shift(found, "dataset:HR").after.best == 0


def test_a_changed_file_comes_and_goes(assessed, share, shift):
    assessed()
    for path in (share / "HR" / "staff.csv", share / "HR" / "Old" / "staff copy.csv"):
        path.write_text(path.read_text() + MORE)
    found = since(assessed())
    people = shift(found, "people")
    assert people.after.best - people.before.best == 1
    assert people.came - people.went == 1
    assert found.files == {"changed": 2, "unchanged": 5}


def test_a_moved_file_and_one_that_can_be_read_now(assessed, share, shift):
    assessed()
    (share / "HR" / "staff.csv").rename(share / "Housing" / "staff.csv")
    (share / "HR" / "broken.xlsx").unlink()
    with xlsxwriter.Workbook(share / "HR" / "broken.xlsx") as book:
        book.add_worksheet().write_row(0, 0, ["Forename", "Surname"])
    found = since(assessed())
    assert found.files == {"moved": 1, "changed": 1, "read now": 1, "unchanged": 5}
    people = shift(found, "people")
    assert people is None or (people.came, people.went) == (0, 0)


def test_what_decides_besides_the_files_is_said(assessed, share, tmp_path):
    assessed()
    incident = tmp_path / "incident.toml"
    incident.write_text('[incident]\nname = "The night of the second"\n')
    case = assessed()
    main(["assess", "--case", str(case), "--direct", "--incident", str(incident), "--dataset-depth", "2"])
    found = since(case)
    assert "The description of the incident is another one." in found.reasons
    assert "Setting dataset_depth: 1 -> 2" in found.reasons


def test_the_assessment_says_it_itself_and_the_command_in_words(assessed, share, figures, capsys):
    case = assessed()
    assert figures(case)["since"] is None
    (share / "Housing" / "Letters" / "late.txt").write_text(LETTER)
    assessed()
    assert figures(case)["since"]["files"] == {"new": 1, "unchanged": 7}
    capsys.readouterr()
    assert main(["compare", "--case", str(case)]) == 0
    said = capsys.readouterr().out
    assert "1 more is only in files that had not been read before" in said
    assert "Files: 1 new, 7 as before." in said
    page = (Case.open(case).newest().reports / "report.html").read_text()
    assert "Since the run of" in page
    assert "1 more is only in files that had not been read before" in page


def test_what_was_notified_is_kept_and_compared_with(assessed, share, tmp_path, capsys):
    case = assessed()
    capsys.readouterr()
    assert main(["notified", "--case", str(case)]) == 0
    assert "Nobody has said when the breach was discovered" in capsys.readouterr().out
    incident = tmp_path / "incident.toml"
    incident.write_text('[incident]\nname = "The night of the second"\ndiscovered = 2026-03-02T09:00:00Z\n')
    main(["assess", "--case", str(case), "--direct", "--no-names", "--incident", str(incident)])
    capsys.readouterr()
    main(["notified", "--case", str(case)])
    assert "Nothing was notified yet; the 72 hours ended" in capsys.readouterr().out
    given = ["--to", "ICO", "--on", "2026-03-04T12:00:00+00:00", "--reference", "IC-000000-X0X0"]
    assert main(["notified", "--case", str(case), *given]) == 0
    said = capsys.readouterr().out
    assert "First notified 21 hours before the 72 hours ended (Thursday 5 March 2026, 09:00" in said
    assert "ICO, reference IC-000000-X0X0" in said
    for name in ("late.txt", "later.txt"):
        (share / "Housing" / "Letters" / name).write_text(LETTER.replace("Olwen", name[:-4].capitalize()))
        assessed()
    capsys.readouterr()
    main(["compare", "--case", str(case)])
    said = capsys.readouterr().out
    assert "(notified to ICO on 04 March 2026, 12:00)" in said
    assert "Files: 2 new, 7 as before." in said
    main(["notified", "--case", str(case)])
    assert "The newest figures are others than those notified last" in capsys.readouterr().out
    assert main(["notified", "--case", str(case), "--to", "ICO", "--on", "2999-01-01"]) == 2
    assert "IC-000000" not in "".join(str(path.read_bytes()) for path in case.rglob("*.sealed"))
