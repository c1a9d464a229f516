"""`exposure assess --register`: who of the people is on a register, kept encrypted, for every later run of the case."""

import csv
import json

import openpyxl
import pytest

from exposure.case import Case
from flows.cli import main

HEADS = ["Forename", "Surname", "Date of birth", "Address", "Postcode", "E-mail"]
FORENAMES = ("Bronwen", "Emrys", "Gwenllian", "Ifor", "Lowri", "Meurig", "Nerys", "Owain", "Rhiannon", "Tegwen")
SURNAMES = ("Prosser", "Penhaligon", "Trethewey", "Quillfeather", "Vaughan", "Pascoe", "Nancarrow", "Bevan")


def person(number):
    given, family = FORENAMES[number % 10], SURNAMES[number * 3 % 8]
    born = f"{1 + number % 28:02d}/{1 + number % 12:02d}/{1940 + number % 80}"
    return [given, family, born, f"{number + 1} Mill Lane", "ZB4 5DQ", f"{given}.{family}{number}@example.org".lower()]


def write(path, rows, columns=range(6)):
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows([[row[place] for place in columns] for row in [HEADS, *rows]])
    return path


@pytest.fixture
def share(tmp_path):
    write(tmp_path / "share" / "Rents" / "tenants.csv", [person(number) for number in range(40)], (0, 1, 2, 3, 4))
    write(tmp_path / "share" / "Mail" / "list.csv", [person(number) for number in range(20, 60)], (0, 1, 2, 5))
    return tmp_path / "share"


@pytest.fixture
def residents(tmp_path):
    return write(tmp_path / "residents.csv", [person(number) for number in (*range(30), *range(200, 300))])


def figures(case):
    return Case.open(case).newest().assessment()


def assess(*arguments):
    return main([*map(str, ("assess", *arguments)), "--direct", "--workers", "1", "--no-names"])


def test_who_is_on_a_register_is_told_and_who_is_not(share, residents, tmp_path, capsys):
    case = tmp_path / "case"
    assert assess(share, "--case", case, "--register", residents) == 0
    found = figures(case)
    assert found.people.best == 60
    assert (found.registered.known.best, found.registered.unknown.best) == (30, 30)
    assert found.registered.registers[0].rows == 130
    said = capsys.readouterr().out
    assert "Register       residents.csv: 130 rows" in said
    assert "on residents.csv (130 rows)" in said
    assert "on none" in said
    page = (Case.open(case).newest().reports / "report.html").read_text(encoding="utf-8")
    assert "Who is on your registers" in page


def test_a_workbook_and_a_file_of_rows_are_registers_too_and_all_count_together(share, residents, tmp_path):
    book = openpyxl.Workbook()
    for row in [HEADS, *(person(number) for number in range(25, 35))]:
        book.active.append(row)
    book.save(tmp_path / "staff.xlsx")
    case = tmp_path / "case"
    assert assess(share, "--case", case, "--register", residents, "--register", tmp_path / "staff.xlsx") == 0
    found = figures(case).registered
    assert [(one.name, one.people.best) for one in found.registers] == [("residents.csv", 30), ("staff.xlsx", 10)]
    assert (found.known.best, found.unknown.best) == (35, 25)


def test_a_case_keeps_its_registers_and_forgets_them_when_told(share, residents, tmp_path):
    case = tmp_path / "case"
    assess(share, "--case", case)
    assert figures(case).registered is None
    assess("--case", case, "--register", residents)
    first = figures(case)
    assert first.registered.known.best == 30
    assess("--case", case)  # nothing changed: people are taken over, registers and all
    assert figures(case).registered == first.registered
    runs = Case.open(case).runs()
    assert [run.registers == "" for run in runs] == [True, False, False]
    people = [next((run.folder / "people").glob("*.parquet")).stat().st_ino for run in runs]
    assert people[0] != people[1] == people[2]
    assess("--case", case, "--no-registers")
    assert figures(case).registered is None
    assert figures(case).people == first.people
    assert not list((case / "registers").glob("*.parquet"))


def test_nothing_of_a_register_stands_in_the_case_as_it_is(share, residents, tmp_path):
    case = tmp_path / "case"
    assess(share, "--case", case, "--register", residents)
    address = person(250)[3].encode()
    held = [path for path in case.rglob("*") if path.is_file()]
    assert len(held) > 10
    assert not [path for path in held if address in path.read_bytes() or b"residents" in path.read_bytes()[:4000]][2:]
    assert not [path for path in held if b"Quillfeather" in path.read_bytes()]


def test_the_unknown_are_listed_masked(share, residents, tmp_path):
    case, out = tmp_path / "case", tmp_path / "list.csv"
    assess(share, "--case", case, "--register", residents)
    assert main(["people", str(case), "--list", "--unknown", "--out", str(out)]) == 0
    rows = list(csv.DictReader(out.read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == 30
    assert {row["On registers"] for row in rows} == {""}
    assert "Prosser" not in out.read_text(encoding="utf-8-sig")
    main(["people", str(case), "--list", "--out", str(out)])
    rows = list(csv.DictReader(out.read_text(encoding="utf-8-sig").splitlines()))
    assert sorted({row["On registers"] for row in rows}) == ["", "residents.csv"]
    assert len(rows) == 60


def test_a_file_that_is_no_register_is_refused_in_one_sentence(share, tmp_path, capsys):
    case = tmp_path / "case"
    (tmp_path / "note.txt").write_text("Dear Mrs Prosser,\n\nthank you.\n")
    write(tmp_path / "meters.csv", [["x"] * 6])
    for name, code, told in (
        ("note.txt", 2, "tells of no people"),
        ("meters.csv", 2, "tells of no people"),
        ("gone.csv", 4, "no file"),
    ):
        assert assess(share, "--case", case, "--register", tmp_path / name) == code
        said = capsys.readouterr().err
        assert told in said
        assert "Prosser" not in said
    assert Case.open(case).registers.sizes() == {}


def test_judgements_wait_until_the_case_was_assessed_with_its_new_registers(share, residents, tmp_path, capsys):
    case, sheet = tmp_path / "case", tmp_path / "sheet.csv"
    assess(share, "--case", case, "--register", residents)
    main(["people", str(case), "--review-sample", "60", "--out", str(sheet)])
    rows = list(csv.DictReader(sheet.read_text(encoding="utf-8-sig").splitlines()))
    for row in rows:
        row["Judged"] = "yes" if row["Line"] == "1" else ""
    with sheet.open("w", newline="", encoding="utf-8-sig") as stream:
        writer = csv.DictWriter(stream, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    opened = Case.open(case)
    kept = {"residents.csv": opened.registers.rows().drop_columns(["register"])}
    opened.registers.keep({})
    assert main(["people", str(case), "--reviews", str(sheet), "--by", "J. Reviewer"]) == 2
    assert "other registers" in capsys.readouterr().err
    opened.registers.keep(kept)
    assert main(["people", str(case), "--reviews", str(sheet), "--by", "J. Reviewer"]) == 0
    found = figures(case)
    assert found.people.basis == found.registered.known.basis == found.registered.unknown.basis == "95% interval"
    assert found.registered.known.lower <= 30 <= found.registered.known.upper
    assert json.loads(found.model_dump_json())["registered"]["known"]["best"] in range(28, 33)
