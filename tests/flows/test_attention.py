"""What a night's figures ask somebody to look at."""

from datetime import UTC, datetime, timedelta

import pytest

from exposure.notices import Notice
from flows.attention import Event, attention, night_row

FOUND = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TOLD = Notice(run="1", to="ICO", on=FOUND + timedelta(hours=3))


@pytest.fixture
def made(share, tmp_path, figures):
    """The figures of a share in which a letter that was read before is locked now, and another has come."""
    from flows.cli import main

    incident = tmp_path / "incident.toml"
    incident.write_text('[incident]\nname = "A night"\ndiscovered = 2026-03-02T09:00:00Z\n')
    given = [
        "assess",
        str(share),
        "--case",
        str(tmp_path / "case"),
        "--direct",
        "--no-names",
        "--incident",
        str(incident),
    ]
    main(given)
    (share / "Housing" / "export.zip").write_bytes(b"PK\x03\x04 nothing that can be read")
    (share / "Housing" / "more.txt").write_text("Mrs Olwen Tremayne-Goss, NHS number 999 000 0077\n")
    main(given)
    from exposure.case import Case

    return Case.open(tmp_path / "case").newest().assessment()


def test_changed_figures_lost_coverage_and_the_clock(made):
    late = list(attention(made, [], FOUND + timedelta(hours=80)))
    assert [one.event for one in late] == [Event.CHANGED, Event.COVERAGE, Event.CLOCK]
    assert "1 file that could be read before could not be read now." in late[1].sentence
    assert "ended 8 hours ago" in late[2].sentence
    soon = list(attention(made, [], FOUND + timedelta(hours=60)))
    assert "end in 12 hours" in soon[-1].sentence
    assert Event.CLOCK not in {one.event for one in attention(made, [], FOUND + timedelta(hours=1))}
    assert Event.CLOCK not in {one.event for one in attention(made, [TOLD], FOUND + timedelta(hours=80))}


def test_the_row_of_a_quiet_night(made):
    quiet = made.model_copy(update={"since": None})
    row = night_row("2026-014", quiet, list(attention(quiet, [TOLD], FOUND)))
    assert row["to look at"] == "nothing"
    assert row["case"] == "2026-014"
    assert row["unread files"] == "2"
