"""The counts as a program and as a spreadsheet read them."""

import csv
from collections import Counter
from pathlib import Path

import openpyxl
import pyarrow.parquet as pq
import pytest

from exposure.assessment import PASSWORDS_TRIED, Assessment
from exposure.words import Cause
from reports import counts, workbook, worklist
from reports.labels import ADVICE, advice
from reports.tables import harmless


@pytest.fixture
def rows(rich: Assessment, tmp_path: Path) -> list[dict[str, object]]:
    counts.render(rich, tmp_path)
    return pq.read_table(tmp_path / "counts.parquet").to_pylist()


def test_a_row_is_a_dataset_a_measure_and_a_code(rich: Assessment, rows):
    keys = Counter((row["dataset"], row["measure"], row["code"]) for row in rows)
    assert max(keys.values()) == 1
    assert {row["dataset"] for row in rows} == {dataset.name for dataset in rich.datasets}
    assert all(row["lower"] <= row["best"] <= row["upper"] for row in rows)


def test_every_count_of_every_dataset_is_in(rich: Assessment, rows):
    found = {(row["dataset"], row["measure"], row["code"]): (row["lower"], row["best"], row["upper"]) for row in rows}
    for dataset in rich.datasets:
        figures = {("people", ""): dataset.people, ("records", ""): dataset.records}
        figures |= {("category", code): figure for code, figure in dataset.categories.items()}
        figures |= {("subject_type", code): figure for code, figure in dataset.subject_types.items()}
        for (measure, code), figure in figures.items():
            assert found[dataset.name, measure, code] == (figure.lower, figure.best, figure.upper)
        for entity, findings in dataset.findings.items():
            assert found[dataset.name, "findings", entity] == (findings,) * 3
        for state, files in dataset.coverage.files_by_state.items():
            assert found[dataset.name, "files", state] == (files,) * 3


def test_csv_and_parquet_say_the_same(assessment: Assessment, tmp_path: Path):
    counts.render(assessment, tmp_path)
    table = pq.read_table(tmp_path / "counts.parquet")
    with (tmp_path / "counts.csv").open(encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file))
    assert tuple(lines[0]) == counts.COLUMNS == tuple(table.column_names)
    assert table.schema == counts.SCHEMA
    assert lines[1:] == [
        [harmless(str(row["dataset"])), *map(str, list(row.values())[1:])] for row in table.to_pylist()
    ]


@pytest.mark.parametrize("text", ["=1+1", "+44", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1"])
def test_a_csv_cell_is_never_a_formula(text: str):
    assert harmless(text) == "'" + text


@pytest.mark.parametrize("text", ["share/HR", "a=b", "", "1-2"])
def test_an_ordinary_cell_is_left_as_it_is(text: str):
    assert harmless(text) == text


def test_the_workbook_opens_with_its_sheets(rich: Assessment, tmp_path: Path):
    workbook.render(rich, tmp_path)
    book = openpyxl.load_workbook(tmp_path / "counts.xlsx")
    assert book.sheetnames == ["Summary", "Datasets", "Categories", "Subjects", "Findings", "Unread"]
    for sheet in book:
        assert sheet.freeze_panes == "B2"
        assert sheet["A1"].font.bold
        assert all(sheet.column_dimensions[cell.column_letter].width >= len(str(cell.value)) for cell in sheet[1])
    summary = {row[0]: row[1:4] for row in book["Summary"].iter_rows(min_row=2, values_only=True)}
    assert summary["People"] == (2310, 2504, 2880)
    assert summary["Records"] == (8190, 8412, 9377)
    said = {row[0]: row[5] for row in book["Summary"].iter_rows(min_row=2, values_only=True)}
    assert said["Notification due"] == "Monday 30 March 2026, 10:40 BST"
    assert {row[0] for row in book["Datasets"].iter_rows(min_row=2, values_only=True)} == {
        dataset.name for dataset in rich.datasets
    }
    assert len(list(book["Unread"].iter_rows(min_row=2))) == len(rich.coverage.unread)
    assert book["Datasets"]["C2"].number_format == "#,##0"
    assert book["Unread"]["H2"].number_format == "0%"


def test_no_cell_of_the_workbook_is_a_formula(rich: Assessment, tmp_path: Path):
    odd = rich.datasets[0].model_copy(update={"name": "=HYPERLINK(1)", "source": "@x\x07"})
    workbook.render(rich.model_copy(update={"datasets": (odd,)}), tmp_path)
    book = openpyxl.load_workbook(tmp_path / "counts.xlsx")
    assert book["Datasets"]["A2"].value == "=HYPERLINK(1)"
    assert book["Datasets"]["A2"].quotePrefix
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s", "n"}


def test_the_worklist_says_what_to_do_with_each(rich: Assessment, tmp_path: Path):
    worklist.render(rich, tmp_path)
    with (tmp_path / "unread.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert len(lines) == len(rich.coverage.unread)
    assert {(line["dataset"], line["item"]) for line in lines} == {
        (harmless(item.dataset), harmless(item.label)) for item in rich.coverage.unread
    }
    assert [line["task"] for line in lines] == sorted(line["task"] for line in lines)
    encrypted = [line for line in lines if line["cause"] == "Protected by a password"]
    assert encrypted
    assert all(line["task"] == "Find the password" and line["percent_not_read"] == "100" for line in encrypted)


def test_every_cause_has_its_advice():
    assert set(ADVICE) == set(Cause)
    assert advice("a cause of tomorrow").task == "Look by hand"


def test_the_worklist_says_how_many_passwords_were_tried(rich: Assessment, tmp_path: Path):
    settings = rich.run.settings | {PASSWORDS_TRIED: "12"}
    worklist.render(rich.model_copy(update={"run": rich.run.model_copy(update={"settings": settings})}), tmp_path)
    lines = (tmp_path / worklist.REPORT.filename).read_text(encoding="utf-8-sig").splitlines()
    assert any("Protected by a password (12 passwords tried)" in line for line in lines)
    assert not any("Damaged (12" in line for line in lines)
