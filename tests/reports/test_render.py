"""What every report must keep, whichever it is."""

import json
from pathlib import Path

import pytest

from exposure.assessment import Assessment
from exposure.errors import CaseError, ExitCode, UsageError
from reports import render as rendering
from reports.declare import Report
from reports.render import render_all, reports


def test_reports_are_found_in_the_folder():
    assert {report.name for report in reports()} >= {"ico", "html", "counts", "xlsx", "worklist", "json"}


def test_names_and_files_are_unique():
    made = reports()
    assert len({report.name for report in made}) == len({report.filename for report in made}) == len(made)


@pytest.mark.parametrize("report", reports(), ids=lambda report: report.name)
def test_renders_and_renders_the_same_again(report: Report, assessment: Assessment, tmp_path: Path):
    written = [render_all(assessment, tmp_path / place, [report.name]) for place in ("one", "two")]
    assert report.filename in {path.name for path in written[0]}
    assert {path.parent for path in written[0]} == {tmp_path / "one"}
    assert [path.read_bytes() for path in written[0]] == [path.read_bytes() for path in written[1]]
    assert all(path.stat().st_size for path in written[0])


def test_all_lie_in_the_folder_and_nothing_else_does(rich: Assessment, tmp_path: Path):
    written = render_all(rich, tmp_path / "new" / "folder")
    assert sorted((tmp_path / "new" / "folder").iterdir()) == sorted(written)
    assert {report.filename for report in reports()} <= {path.name for path in written}


def test_an_unknown_name_is_told_with_the_known_ones(rich: Assessment, tmp_path: Path):
    with pytest.raises(UsageError, match=r"no report called pptx; there are counts, html, ico") as told:
        render_all(rich, tmp_path, ["html", "pptx"])
    assert told.value.exit_code is ExitCode.USAGE
    assert not list(tmp_path.iterdir())


def test_a_report_that_fails_leaves_the_earlier_ones_alone(
    rich: Assessment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "assessment.json").write_text("yesterday's")

    def fail(assessment: Assessment, folder: Path) -> None:
        (folder / "half.txt").write_text("half")
        raise OSError(28, "No space left on device", str(folder / "half.txt"))

    broken = Report("broken", "Broken", "half.txt", fail)
    monkeypatch.setattr(rendering, "reports", lambda: (*reports(), broken))
    with pytest.raises(CaseError, match=r"No space left on device\): make room"):
        render_all(rich, tmp_path, ["json", "broken"])
    assert [path.name for path in tmp_path.iterdir()] == ["assessment.json"]
    assert (tmp_path / "assessment.json").read_text() == "yesterday's"


def test_a_folder_that_cannot_be_made_is_one_sentence(rich: Assessment, tmp_path: Path):
    (tmp_path / "file").write_text("")
    with pytest.raises(CaseError, match="exposure report"):
        render_all(rich, tmp_path / "file" / "reports")


def test_the_json_is_the_assessment(assessment: Assessment, tmp_path: Path):
    (path,) = render_all(assessment, tmp_path, ["json"])
    assert Assessment.model_validate_json(path.read_text(encoding="utf-8")) == assessment
    loaded = json.loads(path.read_text(encoding="utf-8"))
    assert list(loaded) == sorted(loaded)
