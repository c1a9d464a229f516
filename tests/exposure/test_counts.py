"""The figures, counted from small ledgers whose answer can be told by hand."""

from collections.abc import Collection
from pathlib import Path

import pyarrow as pa
import pytest

from exposure.case import Case
from exposure.counts import assess
from exposure.ledger import Run
from exposure.schemas import FINDINGS, ITEMS, MENTIONS, PEOPLE
from exposure.settings import Settings

ITEM = {
    "parent": None,
    "source": "share",
    "kind": "csv",
    "size": 100,
    "state": "read",
    "cause": None,
    "unread_share": 0.0,
    "original": None,
    "rule": None,
}


def items(*rows: dict[str, object]) -> pa.Table:
    filled = [{**ITEM, "sha256": f"{number:064x}", "item": number, **row} for number, row in enumerate(rows)]
    return pa.Table.from_pylist(filled, schema=ITEMS)


def mentions(*rows: dict[str, object]) -> pa.Table:
    empty = {"emails": [], "phones": [], "ids": [], "categories": ["basic"], "subject_types": [], "deceased": False}
    return pa.Table.from_pylist([{**empty, **row} for row in rows], schema=MENTIONS)


def people(*rows: tuple[int, int, int, int, int]) -> pa.Table:
    names = ("item", "mention", "low", "best", "high")
    return pa.Table.from_pylist([dict(zip(names, row, strict=True)) for row in rows], schema=PEOPLE)


def findings(*rows: dict[str, object]) -> pa.Table:
    return pa.Table.from_pylist([{"confidence": 0.9, "pseudonym": b"x" * 16, **row} for row in rows], schema=FINDINGS)


@pytest.fixture
def run(tmp_path: Path) -> Run:
    case = Case.create_or_open(tmp_path / "case")
    case.register(["share"], Settings())
    return case.begin_run()


def hidden(path: str, own: Collection[str] = (), others: Collection[str] = ()) -> str:
    words = {*own, *others}
    return " ".join("***" if word.casefold() in words else word for word in path.split(" "))


def assessed(run: Run):
    return assess(run, Settings(), sources=["share"], versions={}, mask=lambda name: name, path_mask=hidden)


def test_a_copy_counts_once_overall_and_once_in_its_own_dataset(run: Run) -> None:
    run.write(
        "items",
        "0",
        items(
            {"dataset": "Housing", "path": "Housing/a.csv"},
            {"dataset": "Old", "path": "Old/a.csv", "state": "duplicate", "original": 0},
        ),
    )
    run.write("mentions", "0", mentions({"item": 0, "record": 0, "mention": 0}, {"item": 0, "record": 1, "mention": 1}))
    run.write("people", "0", people((0, 0, 1, 1, 1), (0, 1, 2, 2, 2)))
    found = assessed(run)
    assert found.people.best == 2
    assert (found.records.best, found.records.upper) == (2, 4)
    assert [(one.name, one.people.best, one.records.best) for one in found.datasets] == [
        ("Housing", 2, 2),
        ("Old", 2, 2),
    ]
    assert [(pair.one, pair.other, pair.people) for pair in found.overlaps] == [("Housing", "Old", 2)]


def test_a_message_in_two_mailboxes_counts_once_overall_and_once_in_each(run: Run) -> None:
    said = {"likeness": "said 1"}
    run.write(
        "items",
        "0",
        items(
            {"dataset": "ann", "path": "ann.mbox!1", **said},
            {"dataset": "bob", "path": "bob.mbox!1", **said},
            {"dataset": "bob", "path": "bob.mbox!2"},
        ),
    )
    run.write("mentions", "0", mentions(*({"item": item, "record": 0, "mention": 0} for item in range(3))))
    run.write("people", "0", people((0, 0, 1, 1, 1), (1, 0, 1, 1, 2), (2, 0, 1, 1, 1)))
    found = assessed(run)
    assert (found.people.best, found.records.best) == (1, 2)
    assert [(one.name, one.records.best) for one in found.datasets] == [("ann", 1), ("bob", 2)]


def test_a_copied_database_has_tables_of_its_own_name(run: Run) -> None:
    run.write(
        "items",
        "0",
        items(
            {"dataset": "db", "path": "db/a.sqlite"},
            {"dataset": "db/a.sqlite:residents", "path": "db/a.sqlite!residents", "parent": 0, "sha256": None},
            {"dataset": "old", "path": "old/b.sqlite", "state": "duplicate", "original": 0},
        ),
    )
    run.write("mentions", "0", mentions({"item": 1, "record": 0, "mention": 0}))
    run.write("people", "0", people((1, 0, 1, 1, 1)))
    named = {one.name: one.people.best for one in assessed(run).datasets}
    assert named["db/a.sqlite:residents"] == named["old/b.sqlite:residents"] == 1


def test_the_dead_are_left_out_everywhere_and_counted_apart(run: Run) -> None:
    run.write("items", "0", items({"dataset": "Housing", "path": "a"}))
    run.write(
        "mentions",
        "0",
        mentions(
            {"item": 0, "record": 0, "mention": 0, "deceased": True},
            {"item": 0, "record": 1, "mention": 1},
            {"item": 0, "record": 2, "mention": 2, "categories": ["health", "basic"]},
        ),
    )
    run.write("people", "0", people((0, 0, 1, 1, 1), (0, 1, 1, 1, 3), (0, 2, 2, 2, 2)))
    found = assessed(run)
    assert (found.people.best, found.people.upper, found.deceased) == (1, 1, 1)
    assert found.records.best == 1
    assert found.categories["health"].best == 1
    assert found.several_categories.best == 1


def test_three_groupings_bound_every_figure(run: Run) -> None:
    run.write("items", "0", items({"dataset": "Housing", "path": "a"}))
    run.write("mentions", "0", mentions(*({"item": 0, "record": n, "mention": n} for n in range(4))))
    run.write("people", "0", people((0, 0, 1, 1, 1), (0, 1, 1, 1, 2), (0, 2, 1, 2, 3), (0, 3, -1, 4, 4)))
    found = assessed(run)
    assert (found.people.lower, found.people.best, found.people.upper) == (1, 3, 4)
    assert (found.records.lower, found.records.best) == (3, 4)
    assert found.categories["basic"] == found.people


def test_what_is_unread_raises_the_upper_bound_and_no_other(run: Run) -> None:
    run.write(
        "items",
        "0",
        items(
            {"dataset": "Housing", "path": "a"},
            {
                "dataset": "Housing",
                "path": "b",
                "state": "unread",
                "cause": "encrypted",
                "unread_share": 1.0,
                "size": 50,
            },
        ),
    )
    run.write("mentions", "0", mentions(*({"item": 0, "record": n, "mention": n} for n in range(4))))
    run.write("people", "0", people(*((0, n, n, n, n) for n in range(4))))
    found = assessed(run)
    assert (found.people.lower, found.people.best, found.people.upper) == (4, 4, 6)
    assert (found.records.best, found.records.upper) == (4, 6)
    assert found.categories["unknown"].upper == 2
    assert found.coverage.files_by_state["unread"] == 1
    assert [(line.cause, line.bytes) for line in found.coverage.causes] == [("encrypted", 50)]


def test_every_file_and_byte_is_accounted_for(run: Run) -> None:
    run.write(
        "inventory",
        "0",
        items(
            {"dataset": "Housing", "path": "a.zip"},
            {"dataset": "Housing", "path": "skipped", "state": "skipped", "rule": "*.tmp"},
        ),
    )
    run.write(
        "items",
        "0",
        pa.concat_tables(
            [
                items({"dataset": "Housing", "path": "a.zip"}),
                items(
                    {
                        "item": 7,
                        "dataset": "Housing",
                        "path": "a.zip!b",
                        "parent": 0,
                        "state": "unread",
                        "cause": "corrupt",
                        "unread_share": 1.0,
                    }
                ),
            ]
        ),
    )
    covered = assessed(run).coverage
    assert (covered.files, covered.bytes, covered.items) == (2, 200, 3)
    assert covered.files_by_state["partly read"] == covered.files_by_state["skipped"] == 1
    assert sum(covered.files_by_state.values()) == covered.files
    assert sum(covered.bytes_by_state.values()) == covered.bytes
    assert covered.skipped_by_rule == {"*.tmp": 1}


def test_findings_below_half_do_not_count_and_values_count_once(run: Run) -> None:
    run.write("items", "0", items({"dataset": "Housing", "path": "a"}))
    run.write(
        "findings",
        "0",
        findings(
            {"item": 0, "record": 0, "entity": "UK_NINO", "mention": 0},
            {"item": 0, "record": 1, "entity": "UK_NINO", "mention": 0},
            {"item": 0, "record": 1, "entity": "UK_NHS", "confidence": 0.4},
            {"item": 0, "record": 1, "entity": "SAFEGUARDING", "mention": 0},
        ),
    )
    run.write("mentions", "0", mentions({"item": 0, "record": 0, "mention": 0}))
    run.write("people", "0", people((0, 0, 1, 1, 1)))
    found = assessed(run)
    assert found.findings == {"SAFEGUARDING": 1, "UK_NINO": 2}
    assert found.distinct["UK_NINO"] == 1
    assert [group.code for group in found.priorities] == ["at_risk"]


def test_the_two_forms_of_other_are_told_apart(run: Run) -> None:
    run.write("items", "0", items({"dataset": "Housing", "path": "a"}))
    said = [
        {"item": 0, "record": 0, "mention": 0, "categories": ["other"], "subject_types": ["customers"]},
        {"item": 0, "record": 1, "mention": 1, "subject_types": ["other"]},
        {"item": 0, "record": 2, "mention": 2, "subject_types": ["other"]},
    ]
    run.write("mentions", "0", mentions(*said))
    run.write("people", "0", people((0, 0, 1, 1, 1), (0, 1, 2, 2, 2), (0, 2, 3, 3, 3)))
    found = assessed(run)
    assert found.categories["other"].best == 1
    assert found.subject_types["other"].best == 2


def test_a_file_named_after_its_person_is_shown_masked(run: Run) -> None:
    run.write(
        "items",
        "0",
        items(
            {"dataset": "HR", "path": "HR/Grievance Nair .docx"},
            {"dataset": "HR", "path": "HR/Bundle NAIR .pdf", "state": "unread", "cause": "encrypted"},
            {"dataset": "HR", "path": "HR/Rota Nair-Okafor .docx"},
        ),
    )
    said = [{"item": 0, "record": 0, "mention": 0, "given": "Priya", "family": "Nair-Okafor"}]
    run.write("mentions", "0", mentions(*said))
    run.write("people", "0", people((0, 0, 1, 1, 1)))
    found = assessed(run)
    assert [line.label for line in found.coverage.unread] == ["HR/Bundle *** .pdf"]
    assert found.datasets[0].items_detail[0].label == "HR/Grievance *** .docx"


def test_a_dataset_of_skipped_files_or_of_containers_alone_is_none(run: Run) -> None:
    run.write(
        "items",
        "0",
        items(
            {"dataset": "Software", "path": "Software/x.iso", "state": "skipped", "rule": "*.iso"},
            {"dataset": "db", "path": "db/a.sqlite"},
            {"dataset": "db/a.sqlite:residents", "path": "db/a.sqlite!residents", "parent": 1, "sha256": None},
        ),
    )
    found = assessed(run)
    assert [(one.name, one.items) for one in found.datasets] == [("db/a.sqlite:residents", 1)]
    assert found.coverage.files == 2


def test_many_people_have_a_margin_and_few_have_none(run: Run) -> None:
    run.write("items", "0", items({"dataset": "Housing", "path": "a"}))
    run.write("mentions", "0", mentions(*({"item": 0, "record": n, "mention": n} for n in range(150))))
    run.write("people", "0", people(*((0, n, n, n, n) for n in range(150))))
    found = assessed(run)
    assert (found.people.lower, found.people.best, found.people.upper) == (147, 150, 153)


def test_people_whom_running_text_alone_names_widen_the_range_both_ways(run: Run) -> None:
    run.write("items", "0", items({"dataset": "Housing", "path": "a"}, {"dataset": "Mail", "path": "b"}))
    told = [{"item": 0, "record": n, "mention": n, "confidence": 0.95} for n in range(40)]
    told += [{"item": 1, "record": n, "mention": n, "confidence": 0.8} for n in range(20)]
    run.write("mentions", "0", mentions(*told))
    run.write("people", "0", people(*((row["item"], row["mention"], n, n, n) for n, row in enumerate(told))))
    figures = {one.name: (one.people.lower, one.people.best, one.people.upper) for one in assessed(run).datasets}
    assert figures == {"Housing": (39, 40, 41), "Mail": (17, 20, 25)}


def test_an_empty_case_has_figures_of_nought(run: Run) -> None:
    found = assessed(run)
    assert (found.people.upper, found.records.upper, found.datasets) == (0, 0, ())


def test_the_figures_survive_being_written_and_read(run: Run) -> None:
    run.write("items", "0", items({"dataset": "Housing", "path": "a"}))
    found = assessed(run)
    run.finish(found)
    assert run.assessment() == found
