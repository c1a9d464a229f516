"""`exposure people`: the figure, the clusters, the review sheets and the judged ones."""

import argparse
import csv
import json

import pytest

from exposure.errors import ExitCode, SourceError, UsageError
from flows.people_command import people_of, run

HEAD = "mention_id,first_name,last_name,dob,postcode,nhs_number\n"
ROWS = (
    "m1,Ann,Hill,1980-02-03,ZA1 1AA,9999999484\n"
    "m2,Ann,Hill,1980-02-03,ZA1 1AA,\n"
    "m3,Anne,Hill,,ZA1 1AA,9999999484\n"
    "m4,Omar,Khan,1975-07-08,ZB2 2BB,\n"
    "m5,Omar,Khan,1975-07-08,,\n"
)


@pytest.fixture
def mentions(tmp_path):
    path = tmp_path / "mentions.csv"
    path.write_text(HEAD + ROWS)
    return path


def test_the_figure_is_printed_as_json(mentions, tmp_path):
    said = []
    chosen = argparse.Namespace(file=mentions, clusters=tmp_path / "out.csv")
    assert run(chosen, said.append) is ExitCode.ALL_READ
    assert json.loads(said[0]) == {"lower": 2, "best": 2, "upper": 2, "basis": "working range"}
    lines = list(csv.DictReader((tmp_path / "out.csv").read_text().splitlines()))
    assert [line["mention_id"] for line in lines] == ["m1", "m2", "m3", "m4", "m5"]
    assert lines[0]["person_id"] == lines[1]["person_id"] == lines[2]["person_id"] != lines[3]["person_id"]


def test_a_judged_sheet_gives_the_interval(mentions, tmp_path):
    sheet = tmp_path / "sheet.csv"
    people_of(mentions, sample=(100, sheet))
    assert people_of(mentions, reviews=sheet) == {"lower": 2, "best": 2, "upper": 2, "basis": "95% interval"}
    lines = list(csv.DictReader(sheet.read_text().splitlines()))
    for line in lines:
        line["same_person"] = "B" if line["mention"] == "m3" else line["same_person"]
    with sheet.open("w", newline="") as stream:
        writer = csv.DictWriter(stream, lines[0])
        writer.writeheader()
        writer.writerows(lines)
    assert people_of(mentions, reviews=sheet)["best"] == 3


def test_the_sheet_holds_no_value(mentions, tmp_path):
    sheet = tmp_path / "sheet.csv"
    people_of(mentions, sample=(100, sheet))
    text = sheet.read_text()
    assert not [value for value in ("Hill", "Khan", "9999999484", "1980-02-03", "ZA1 1AA") if value in text]


def test_sample_and_out_belong_together(mentions):
    with pytest.raises(UsageError, match="--out"):
        run(argparse.Namespace(file=mentions, clusters=None, review_sample=10, out=None, reviews=None), print)


@pytest.mark.parametrize(
    "text", ["a,b\n1,2\n", "person,stratum,stratum_people,mention,mentions,side,same_person\nx,1,1,m,1,inside,A\n"]
)
def test_a_review_file_that_is_none(mentions, tmp_path, text):
    path = tmp_path / "reviews.csv"
    path.write_text(text)
    with pytest.raises(UsageError):
        people_of(mentions, reviews=path)


def test_files_that_cannot_be_read_or_written(mentions, tmp_path):
    with pytest.raises(SourceError):
        people_of(mentions, reviews=tmp_path / "none.csv")
    with pytest.raises(SourceError):
        people_of(mentions, clusters=tmp_path / "no" / "where.csv")
    with pytest.raises(SourceError):
        people_of(mentions, sample=(3, tmp_path / "no" / "where.csv"))


def test_a_file_that_is_not_there_or_tells_nobody_is_told(tmp_path):
    with pytest.raises(SourceError, match="There is no file"):
        people_of(tmp_path / "none.csv")
    prices = tmp_path / "prices.csv"
    prices.write_text("item,price\nlamp,12.50\nbench,310.00\n")
    with pytest.raises(SourceError, match="tells people apart"):
        people_of(prices)
