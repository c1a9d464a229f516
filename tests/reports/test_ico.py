"""The answer sheet, held to a golden file and to the form.

The golden file changes when wording or rules change on purpose: look at the difference, then renew it with
`make golden`.
"""

import os
import re
from pathlib import Path

import pytest

from exposure.assessment import Assessment, Priority
from exposure.categories import CATEGORY_LABELS, SUBJECT_LABELS
from exposure.figures import Basis, Figure
from reports.answers import Answer, answers
from reports.form import QUESTIONS, Standing
from reports.ico import render, safe, sheet

GOLDEN = Path(__file__).parent.parent / "golden" / "ico-answers.md"


def answer(assessment: Assessment, number: str) -> Answer:
    return next(found for found in answers(assessment) if found.question.number == number)


def ticked(found: Answer) -> list[str]:
    return [box.label for box in found.boxes if box.ticked]


def test_the_sheet_is_the_golden_one(rich: Assessment):
    made = sheet(rich)
    if os.environ.get("GOLDEN") == "renew":
        GOLDEN.parent.mkdir(exist_ok=True)
        GOLDEN.write_text(made, encoding="utf-8", newline="\n")
    assert made == GOLDEN.read_text(encoding="utf-8")


def test_every_question_is_there_in_the_form_s_order(assessment: Assessment):
    numbers = re.findall(r"^## ([AB]\d+'?)\. ", sheet(assessment), flags=re.MULTILINE)
    assert numbers == [f"A{n}" for n in range(11)] + ["B1", "B2", "B2'"] + [f"B{n}" for n in range(3, 16)]
    assert all(question.text in sheet(assessment) for question in QUESTIONS)


def test_every_box_of_the_form_is_there(assessment: Assessment):
    assert [box.label for box in answer(assessment, "A7").boxes] == list(CATEGORY_LABELS.values())
    assert [box.label for box in answer(assessment, "A10").boxes] == list(SUBJECT_LABELS.values())


def test_the_maximum_is_written_for_people_and_the_best_figure_for_records(rich: Assessment):
    assert answer(rich, "A9").paste == ("2,880",)
    assert any("Lower 2,310, best 2,504, upper 2,880" in note for note in answer(rich, "A9").notes)
    assert any("band 1k to 10k" in note for note in answer(rich, "A9").notes)
    assert answer(rich, "A8").paste == ("8,412",)


def test_a_plain_count_says_so_and_names_the_coverage(rich: Assessment):
    exact = Figure(lower=7, best=7, upper=7, basis=Basis.COUNT)
    found = answer(rich.model_copy(update={"people": exact, "people_parts": ()}), "A9")
    assert found.paste == ("7",)
    assert any("a count of what was read" in note for note in found.notes)
    wide = answer(rich.model_copy(update={"people_parts": ()}), "A9")
    assert any("could not be read" in note for note in wide.notes)


def test_boxes_are_ticked_by_what_was_found(rich: Assessment):
    boxes = {box.label: box for box in answer(rich, "A7").boxes}
    assert boxes["Health data"].ticked is True
    assert "388 to 520 people" in boxes["Health data"].note
    assert boxes["Political opinions"].ticked is False
    assert boxes["Location data"].ticked is False
    assert "up to 12 people" in boxes["Location data"].note
    assert boxes["Genetic or biometric data"].ticked is None
    assert boxes["Not yet known"].ticked is True


def test_not_yet_known_is_not_ticked_when_everything_was_read(rich: Assessment):
    states = {"read": rich.coverage.items}
    whole = rich.model_copy(update={"coverage": rich.coverage.model_copy(update={"items_by_state": states})})
    assert "Not yet known" not in ticked(answer(whole, "A7"))
    assert "Not yet known" not in ticked(answer(whole, "A10"))
    untyped = whole.model_copy(update={"subject_types": {"unknown": Figure(lower=1, best=2, upper=3)}})
    assert answer(untyped, "A10").boxes[-2].note == "every item was read; 1 to 3 people found are of no known type"
    assert ticked(answer(untyped, "A10")) == ["Not yet known"]
    faint = whole.model_copy(update={"subject_types": {"patients": Figure(lower=0, best=0, upper=3)}})
    assert ticked(answer(faint, "A10")) == []


def test_what_could_not_be_read_at_all_is_not_yet_known(blind: Assessment):
    assert answer(blind, "A8").paste == answer(blind, "A9").paste == ("Not yet known.",)
    assert ticked(answer(blind, "A7")) == ticked(answer(blind, "A10")) == ["Not yet known"]
    assert ticked(answer(blind, "B2")) == ["Not yet known"]
    assert ticked(answer(blind, "B2'")) == ["Not yet known"]
    assert answer(blind, "B1").standing is Standing.OPEN


def test_nothing_there_is_a_zero(empty: Assessment):
    assert all(
        answer(empty, number).standing is Standing.OPEN for number in ("A3", "A5", "A6", "B3", "B7", "B14", "B15")
    )


@pytest.mark.parametrize(
    ("level", "likelihood", "high_risk"),
    [
        ("Low", "Unlikely", "Not yet known"),
        ("Medium", "Neutral - neither likely nor unlikely", "Not yet known"),
        ("High", "Likely", "Yes"),
        ("Very High", "Very likely", "Yes"),
    ],
)
def test_severity_suggests_the_likelihood(rich: Assessment, level: str, likelihood: str, high_risk: str):
    changed = rich.model_copy(update={"severity": rich.severity.model_copy(update={"level": level})})
    assert ticked(answer(changed, "B2")) == [likelihood]
    assert ticked(answer(changed, "B2'")) == [high_risk]


def test_low_severity_with_everything_read_is_no_high_risk(rich: Assessment):
    coverage = rich.coverage.model_copy(update={"items_by_state": {"read": 5}})
    low = rich.severity.model_copy(update={"level": "Low"})
    assert ticked(answer(rich.model_copy(update={"coverage": coverage, "severity": low}), "B2'")) == ["No"]


def test_consequences_follow_what_was_found(rich: Assessment, extreme: Assessment):
    said = "\n".join(answer(rich, "B1").paste)
    for harm in (
        "Identity theft",
        "Identity fraud",
        "Financial loss",
        "Harm to children",
        "Discrimination",
        "Account takeover",
    ):
        assert f"- {harm}: " in said
    assert "(210 to 301 people in the largest of these groups)" in said
    assert "Exposure of immigration status" not in said
    assert "Identity fraud" not in "\n".join(answer(extreme, "B1").paste)


def test_the_incident_file_answers_what_it_can(rich: Assessment):
    assert ticked(answer(rich, "A3")) == ["Yes"]
    assert answer(rich, "A5").paste == ("Friday 27 March 2026, 09:40 GMT",)
    assert answer(rich, "A6").paste == ("From Tuesday 24 March 2026, 22:05 GMT to Friday 27 March 2026, 06:00 GMT",)
    assert ticked(answer(rich, "B3")) == ["Confidentiality", "Availability"]
    assert "250 staff or more" in ticked(answer(rich, "B15"))
    assert answer(rich, "B14").paste == ("Controllers: London Borough of Wandlebury and Wandlebury Homes Ltd",)
    assert "ICO registration number" in answer(rich, "B14").needed


def test_a_known_end_alone_is_said(rich: Assessment):
    incident = rich.incident.model_copy(update={"happened_from": None, "cyber": False, "controllers": ("One",)})
    changed = rich.model_copy(update={"incident": incident})
    assert answer(changed, "A6").paste == ("To Friday 27 March 2026, 06:00 GMT",)
    assert ticked(answer(changed, "A3")) == ["No"]
    assert answer(changed, "B14").paste == ("Controller: One",)


def test_a_late_report_asks_for_the_reason(rich: Assessment, extreme: Assessment):
    assert "only if the report is sent after Monday 30 March 2026, 10:40 BST" in answer(rich, "B7").notes[0]
    assert "give the reason for the delay" in answer(extreme, "B7").notes[0]


def test_no_dataset_and_no_item_is_named(rich: Assessment, tmp_path: Path):
    """Paths may say who somebody is; the form must hold no breached data."""
    render(rich, tmp_path)
    for path in tmp_path.iterdir():
        text = path.read_text(encoding="utf-8")
        assert not [dataset.name for dataset in rich.datasets if dataset.name in text]
        assert not [item.label for item in rich.coverage.unread if item.label in text]


def test_the_page_says_what_the_sheet_says(rich: Assessment, tmp_path: Path):
    render(rich, tmp_path)
    page = (tmp_path / "ico-answers.html").read_text(encoding="utf-8")
    for found in answers(rich):
        assert f">{found.question.number}<".replace("'", "&#39;") in page
        assert all(line.replace("'", "&#39;") in page for line in found.paste)


def test_names_cannot_write_markdown():
    assert (
        safe("# <b>*x*</b> [a](b) |\n`c`")
        == "\\# \\<b\\>\\*x\\*\\</b\\> \\[a\\](b) \\|\N{REPLACEMENT CHARACTER}\\`c\\`"
    )


def test_groups_to_tell_first_are_named(rich: Assessment):
    group = Priority(code="people_of_tomorrow", reason="Why", people=Figure(lower=1, best=2, upper=3))
    found = answer(rich.model_copy(update={"priorities": (group,)}), "B11")
    assert found.notes == ("People of tomorrow, 1 to 3 people: Why",)
    assert any("People at risk from somebody, 58 to 92 people" in note for note in answer(rich, "B11").notes)
    named = group.model_copy(update={"code": "SAFEGUARDING"})
    assert answer(rich.model_copy(update={"priorities": (named,)}), "B11").notes[0].startswith("Safeguarding, 1")
