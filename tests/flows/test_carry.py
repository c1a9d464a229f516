"""A rerun takes over what stands, reads the rest, and ends at the figures of a first run of the same share."""

import pyarrow as pa
import pytest

from exposure.case import Case
from exposure.schemas import MEMBER_BITS
from exposure.words import Cause, State
from flows.carry import carry, unchanged
from flows.cli import main

LETTER = "Dear Mrs Bronwen Prosser,\n\nYour rent of May is late. Please call 020 7946 0101.\n\nRegards\nRents\n"


@pytest.fixture
def assess(share):
    def assessed(case, *more):
        return main(["assess", str(share), "--case", str(case), "--direct", *more])

    return assessed


def read_in(case):
    """The files that each run has read itself, oldest run first."""
    return [run.part("shards", "cut").num_rows for run in Case.open(case).runs()]


def test_an_unchanged_share_is_not_read_again(assess, tmp_path, comparable, capsys):
    case = tmp_path / "case"
    assert assess(case) == 3
    before = comparable(case)
    assert assess(case) == 3
    assert comparable(case) == before
    assert read_in(case) == [6, 0]
    assert "7 files need no reading" in capsys.readouterr().err
    for kind in ("findings", "mentions", "items", "people"):
        one, two = (sorted((run.folder / kind).glob("*.parquet")) for run in Case.open(case).runs())
        assert [path.stat().st_ino for path in one] == [path.stat().st_ino for path in two]


def test_only_what_changed_is_read_and_the_figures_are_a_first_runs(assess, share, tmp_path, comparable):
    case = tmp_path / "case"
    assess(case)
    (share / "A first folder").mkdir()
    (share / "A first folder" / "note.txt").write_text(LETTER)
    (share / "HR" / "broken.xlsx").unlink()
    (share / "Housing" / "export.zip").rename(share / "Housing" / "moved.zip")
    staff = share / "HR" / "staff.csv"
    staff.write_text(staff.read_text() + "E10024,Ifor,Penhaligon,05/02/1985,GH345679B,Clerk\n")
    assess(case)
    assess(tmp_path / "fresh")
    assert comparable(case) == comparable(tmp_path / "fresh")
    assert read_in(case) == [6, 3]  # the note, the archive under its new name, the changed list
    assess(case)
    assert read_in(case) == [6, 3, 0]
    assert comparable(case) == comparable(tmp_path / "fresh")


def test_a_setting_that_matters_reads_all_again(assess, tmp_path):
    case = tmp_path / "case"
    assess(case)
    assess(case, "--no-names")
    assess(case, "--no-names")
    assert read_in(case) == [6, 6, 0]


def test_what_the_incident_is_called_reads_nothing_again(assess, tmp_path, figures):
    case, incident = tmp_path / "case", tmp_path / "incident.toml"
    assess(case)
    incident.write_text('[incident]\nname = "The night of the second"\n')
    assess(case, "--incident", str(incident))
    assert read_in(case) == [6, 0]
    assert figures(case)["incident"]["name"] == "The night of the second"


@pytest.mark.parametrize(
    ("cause", "again"), [(Cause.TIMED_OUT, True), (Cause.ENCRYPTED, True), (Cause.UNSUPPORTED, False), (None, False)]
)
def test_what_another_try_may_mend_is_tried_again(assess, share, tmp_path, cause, again):
    case = tmp_path / "case"
    assess(case)
    base = Case.open(case).newest()
    name = base.names("items")[0]
    part = base.part("items", name)
    place = part["path"].to_pylist().index("HR/broken.xlsx")
    rows = part.to_pylist()
    rows[place] |= {"cause": cause and cause.value, "state": (State.UNREAD if cause else State.READ).value}
    base.write("items", name, pa.Table.from_pylist(rows, schema=part.schema))
    items = base.part("inventory", "files")
    taken = set(unchanged(base, items)["now"].to_pylist())
    assert (rows[place]["item"] not in taken) is again
    assert len(taken) == (5 if again else 6)


def test_killed_while_taking_over_it_begins_that_again(assess, share, tmp_path, comparable):
    case = tmp_path / "case"
    assess(case)
    (share / "0.txt").write_text(LETTER)
    opened = Case.open(case)
    base = opened.newest()
    with opened.lock():
        run = opened.begin_run(base.rules)
        wrong = pa.table({"before": [0], "now": [40 << MEMBER_BITS]})
        carry(base, run, wrong)
    assert len(opened.runs()) == 2
    assess(case)
    assess(tmp_path / "fresh")
    assert len(opened.runs()) == 2
    assert comparable(case) == comparable(tmp_path / "fresh")
