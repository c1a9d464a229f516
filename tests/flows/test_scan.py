"""A shard's scan: every item gets its state, and a defect costs one item."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pyarrow as pa
import pytest

from exposure.case import Case
from exposure.found import Found, ItemContext
from exposure.schemas import FINDINGS, MENTIONS
from exposure.settings import Settings
from exposure.words import Cause, Passage, Table, Unread, Unreadable
from flows import parts, steps
from flows.scan import DEFECTS, Bench, Tally, files_of, scan_shard, tally_of


@dataclass
class Opened:
    contents: Iterator
    index: int = 0
    parent: int | None = None
    path: str = "x"
    size: int = 1
    sha256: str | None = None
    kind: str = "text"
    dataset: str | None = None

    def likeness(self) -> str | None:
        return None


@dataclass
class Finds:
    """One finding and one mention a passage or row; whatever says "defect" breaks it."""

    contexts: list[ItemContext] = field(default_factory=list)

    def mask(self, path: str) -> str:
        return path.replace("ann", "a***")

    def text(self, passages: list[Passage], context: ItemContext) -> Found:
        self.contexts.append(context)
        if any("defect" in passage.text for passage in passages):
            raise ValueError("the text is: Ann Hill")
        if any("missing module" in passage.text for passage in passages):
            raise ModuleNotFoundError("nothing")
        return self._found(context, 1)

    def table(self, table: Table, context: ItemContext) -> Iterator[Found]:
        self.contexts.append(context)
        for batch in table.batches:
            found = self._found(context, batch.num_rows)
            context = replace(context, first_mention=context.first_mention + found.records)
            context = replace(context, first_record=context.first_record + found.records)
            yield found

    def _found(self, context: ItemContext, rows: int) -> Found:
        numbers = range(rows)
        one = {"item": context.item, "place": "", "column": None, "start": 0, "end": 1, "entity": "PERSON"}
        one |= {"confidence": 0.9, "pseudonym": b"0" * 16, "mention": context.first_mention}
        findings = [one | {"record": context.first_record + number} for number in numbers]
        mention = {"item": context.item, "role": "subject", "deceased": False, "confidence": 1.0}
        mentions = [
            mention | {"record": context.first_record + number, "mention": context.first_mention + number}
            for number in numbers
        ]
        return Found(
            pa.RecordBatch.from_pylist(findings, FINDINGS), pa.RecordBatch.from_pylist(mentions, MENTIONS), rows
        )


def broken(error: BaseException, *before: object) -> Iterator:
    yield from before
    raise error


def table(rows: int) -> Table:
    batch = pa.record_batch({"0": pa.array(["v"] * rows)})
    return Table("", ("name",), iter([batch, batch]))


def opened(content):
    return content() if callable(content) else iter([Opened(iter(content))])


@pytest.fixture
def scanned(tmp_path: Path):
    """Scans files of the given contents; gives the items by path, the bench and the tally."""

    def scan(**contents):
        share = tmp_path / "share"
        share.mkdir()
        for name in contents:
            (share / name).write_bytes(name.encode())
        case = Case.create_or_open(tmp_path / "case")
        case.register([str(share)], Settings())
        run = case.begin_run()
        plan = steps.inventory(case, run)
        bench = Bench(run, lambda _, path: opened(contents[path]), Finds(), ItemContext())
        tallies = [scan_shard(bench, shard, {}, lambda *_: None) for shard in plan.shards]
        items = {row["path"]: row for row in run.read("items").to_pylist()}
        return items, bench, plan, sum(tallies, Tally())

    return scan


def state(row) -> tuple[str, str | None, float]:
    return row["state"], row["cause"], round(row["unread_share"], 2)


def test_the_state_of_an_item_is_what_was_not_read_of_it(scanned):
    items, *_ = scanned(
        good=[Passage("", "text")],
        none=[],
        locked=[Unread("", Cause.ENCRYPTED)],
        half=[Passage("", "text"), Unread("page 2", Cause.NO_TEXT, 0.25)],
        only_a_part=[Unread("page 1", Cause.NO_TEXT, 0.5)],
        stopped=lambda: iter([Opened(broken(Unreadable(Cause.TIMED_OUT), Passage("", "text")))]),
        refused=lambda: iter([Opened(broken(Unreadable(Cause.TOO_LARGE)))]),
        gone=lambda: broken(FileNotFoundError("/srv/Ann Hill")),
        odd=lambda: broken(KeyError("Ann Hill")),
        huge=lambda: iter([Opened(broken(MemoryError()))]),
        denied=lambda: broken(PermissionError()),
        stale=lambda: broken(OSError(116, "Stale file handle")),
        unopened=lambda: iter(()),
    )
    assert {name: state(row) for name, row in items.items()} == {
        "good": ("read", None, 0.0),
        "none": ("read", None, 0.0),
        "locked": ("unread", "encrypted", 1.0),
        "half": ("partly read", "no text layer", 0.25),
        "only_a_part": ("partly read", "no text layer", 0.5),
        "stopped": ("partly read", "timed out", 0.5),
        "refused": ("unread", "too large", 1.0),
        "gone": ("unread", "vanished", 1.0),
        "odd": ("unread", "corrupt", 1.0),
        "huge": ("unread", "too large", 1.0),
        "denied": ("unread", "access denied", 1.0),
        "stale": ("unread", "vanished", 1.0),
        "unopened": ("unread", "unsupported", 1.0),
    }


def test_members_are_items_with_their_container_as_parent(scanned):
    items, bench, *_ = scanned(
        archive=lambda: iter(
            [
                Opened(iter(()), kind="zip"),
                Opened(iter([table(2)]), 1, 0, "archive!ann.csv", 5, "aa", "delimited", "archive:ann"),
                Opened(iter([Unread("", Cause.ENCRYPTED)]), 2, 0, "archive!b.csv", 6),
            ]
        )
    )
    base = items["archive"]["item"]
    member = items["archive!ann.csv"]
    assert (member["item"], member["parent"], member["dataset"]) == (base + 1, base, "archive:ann")
    assert state(items["archive"]) == ("read", None, 0.0)
    assert items["archive!b.csv"]["cause"] == "encrypted"
    assert items["archive"]["sha256"]
    assert bench.run.read("mentions")["mention"].to_pylist() == [0, 1, 2, 3]
    assert bench.run.read("mentions")["record"].to_pylist() == [0, 1, 2, 3]


def test_an_archive_that_breaks_off_keeps_the_members_that_were_read(scanned):
    items, *_ = scanned(
        archive=lambda: broken(
            ValueError("x"), Opened(iter(())), Opened(iter([Passage("", "text")]), 1, 0, "archive!a.txt")
        )
    )
    assert state(items["archive"]) == ("partly read", "corrupt", 0.5)
    assert state(items["archive!a.txt"]) == ("read", None, 0.0)


def test_a_detectors_defect_costs_its_item_and_is_noted_without_the_text(scanned):
    items, bench, *_ = scanned(bad=[Passage("", "a defect")], good=[Passage("", "text")])
    assert state(items["bad"]) == ("partly read", "died", 0.5)
    assert state(items["good"]) == ("read", None, 0.0)
    noted = (bench.run.folder / DEFECTS).read_text()
    assert "ValueError at" in noted
    assert "Ann Hill" not in noted


def test_a_program_that_lacks_a_part_does_not_go_on(scanned):
    with pytest.raises(ModuleNotFoundError):
        scanned(any=[Passage("", "missing module")])


def test_a_shard_that_is_done_is_not_scanned_again(scanned):
    _, bench, plan, tally = scanned(a=[table(3)], b=[Unread("", Cause.CORRUPT)])
    assert tally == Tally(files=2, bytes=2, items=2, findings=6, unread=1)
    asked = len(bench.searcher.contexts)
    assert scan_shard(bench, plan.shards[0], {}, lambda *_: None) == tally == tally_of(bench.run, plan.shards[0])
    assert len(bench.searcher.contexts) == asked


def test_a_file_that_ended_a_worker_is_not_touched(scanned):
    _, bench, plan, _ = scanned(a=[table(1)], b=[table(1)])
    shard = plan.shards[0]
    (bench.run.folder / "items" / f"{shard.name}.parquet").unlink()
    first = next(files_of(bench.run, shard))["item"]
    scan_shard(bench, shard, {first: Cause.TIMED_OUT}, lambda *_: None)
    items = {row["path"]: row for row in bench.run.read("items").to_pylist()}
    assert state(items["a"]) == ("unread", "timed out", 1.0)


def test_parts_of_bounded_size_and_no_rest_of_an_earlier_attempt(scanned, monkeypatch):
    monkeypatch.setattr(parts, "ROWS_A_PART", 4)
    _, bench, plan, _ = scanned(a=[table(3)], b=[table(3)])
    assert bench.run.names("findings") == ["shard-00000-000", "shard-00000-001"]
    assert bench.run.read("findings").num_rows == 12
    (bench.run.folder / "items" / f"{plan.shards[0].name}.parquet").unlink()
    scan_shard(bench, plan.shards[0], {}, lambda *_: None)  # finds nothing any more: the tables are taken
    assert bench.run.read("findings").num_rows == 0


def test_a_long_document_is_given_to_the_detectors_in_pieces(scanned, monkeypatch):
    monkeypatch.setattr("flows.scan.LETTERS_AT_ONCE", 10)
    _, bench, *_ = scanned(a=[Passage("", "12345678") for _ in range(5)])
    assert [context.first_record for context in bench.searcher.contexts] == [0, 1, 2]
