"""One shard: its files are opened, read and searched, and become parts of items, findings and mentions."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import astuple, dataclass, field, replace
from typing import Any, Protocol

import pyarrow as pa
import pyarrow.compute as pc

from exposure.found import Found, ItemContext
from exposure.ledger import Run
from exposure.schemas import FINDINGS, ITEMS, MENTIONS
from exposure.words import Cause, Content, Passage, State, Table, Unread
from flows.parts import Parts, part_names
from flows.reading import Reading, cause_of
from flows.sharding import Shard
from flows.trouble import place_of
from sources.explore import Opened

LETTERS_AT_ONCE = 4_000_000
"""Of one document's text, given to the detectors together; a longer one is several pieces."""

BEAT_SECONDS = 0.2
DEFECTS = "defects.txt"
"""In the run's folder: where in the program its detectors failed, by item; no text of the items."""

NOT_READ = (State.UNREAD.value, State.PARTLY.value)


class Searcher(Protocol):
    """What the detectors do for a shard."""

    def text(self, passages: list[Passage], context: ItemContext) -> Found:
        """The findings and mentions of one document."""

    def table(self, table: Table, context: ItemContext) -> Iterator[Found]:
        """Those of one table, batch by batch."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How far the work is: files and bytes done, findings so far, items not or not wholly read."""

    files: int = 0
    bytes: int = 0
    items: int = 0
    findings: int = 0
    unread: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(*(one + two for one, two in zip(astuple(self), astuple(other), strict=True)))


Heard = Callable[[int, Tally], None]
"""Told which item is at work and the shard's tally, at each item's start and a few times a second."""


@dataclass(frozen=True, slots=True)
class Bench:
    """What a worker has at hand for every shard of a run."""

    run: Run
    open: Callable[[str, str], Iterable[Opened]] = field(repr=False)  # a source as shown, and a path in it
    searcher: Searcher = field(repr=False)
    context: ItemContext = field(repr=False)


def scan_shard(bench: Bench, shard: Shard, gone: Mapping[int, Cause], heard: Heard) -> Tally:
    """Scan the files of `shard` and write its parts, the items last: with them the shard is done.

    A shard that is done already is not scanned again. The items in `gone` ended a worker before, and are not
    touched. Raises OSError where a part cannot be written.
    """
    if bench.run.has("items", shard.name):
        return tally_of(bench.run, shard)
    scan = _Scan(bench, shard, heard)
    for row in files_of(bench.run, shard):
        scan.file(row, gone)
    return scan.close()


def files_of(run: Run, shard: Shard) -> Iterator[dict[str, Any]]:
    """The inventory's rows that `shard` scans, in order."""
    cut = run.part("shards", "cut")
    mine = cut.filter(pc.equal(cut["shard"], shard.number))["item"].combine_chunks()
    files = run.part("inventory", "files")
    for batch in files.filter(pc.is_in(files["item"], value_set=mine)).to_batches(1000):
        yield from batch.to_pylist()


def tally_of(run: Run, shard: Shard) -> Tally:
    """The tally of a shard that is done."""
    states = run.part("items", shard.name, ["state"])["state"].to_pylist()
    findings = sum(run.part("findings", name, ["item"]).num_rows for name in part_names(run, "findings", shard))
    return Tally(shard.files, shard.bytes, len(states), findings, sum(state in NOT_READ for state in states))


class _Scan:
    """The state of one shard's scan."""

    def __init__(self, bench: Bench, shard: Shard, heard: Heard) -> None:
        self._bench, self._shard, self._heard = bench, shard, heard
        self._findings = Parts(bench.run, shard, "findings", FINDINGS)
        self._mentions = Parts(bench.run, shard, "mentions", MENTIONS)
        self._rows: list[dict[str, Any]] = []
        self._tally = Tally()
        self._at = 0
        self._told = 0.0

    def file(self, row: dict[str, Any], gone: Mapping[int, Cause]) -> None:
        """Scan one file of the inventory with all that is in it."""
        self._at = row["item"]
        self._tell(force=True)
        start = len(self._rows)
        if self._at in gone:
            self._add(row, {"state": State.UNREAD.value, "cause": gone[self._at].value, "unread_share": 1.0})
        else:
            self._read(row, gone)
        rows = self._rows[start:]
        unread = sum(item["state"] in NOT_READ for item in rows)
        self._tally += Tally(files=1, bytes=row["size"] or 0, items=len(rows), unread=unread)
        self._tell()

    def close(self) -> Tally:
        """Write the parts."""
        self._findings.close()
        self._mentions.close()
        items = pa.Table.from_pylist(self._rows, schema=ITEMS).unify_dictionaries()
        self._bench.run.write("items", self._shard.name, items)
        pa.default_memory_pool().release_unused()
        return self._tally

    def _read(self, row: dict[str, Any], gone: Mapping[int, Cause]) -> None:
        whole, place = Reading(), len(self._rows)
        for opened in whole.guarded(self._bench.open(row["source"], row["path"])):
            reading = Reading() if opened.index else whole
            whole.yielded |= opened.index > 0
            mine = len(self._rows)
            member = _member(row, opened)
            self._add(member, {})
            self._at = member["item"]
            self._tell(force=True)
            if self._at in gone:
                opened.leave()
                reading.stopped(gone[self._at])
            else:
                self._contents(member, opened.contents, reading)
                self._rows[mine]["likeness"] = opened.likeness()
            self._rows[mine] |= reading.outcome()
        if len(self._rows) == place:
            if not whole.unread:
                whole.stopped(Cause.UNSUPPORTED)
            self._add(row, {})
        self._rows[place] |= whole.outcome()

    def _contents(self, member: dict[str, Any], contents: Iterator[Content], reading: Reading) -> None:
        context = replace(
            self._bench.context, item=member["item"], path=member["path"], dataset=member["dataset"] or ""
        )
        pieces: list[Passage] = []
        letters = 0
        for content in reading.guarded(contents):
            self._tell()
            if isinstance(content, Unread):
                reading.missed(content.cause, content.share)
                continue
            reading.yielded = True
            if isinstance(content, Table):
                context = self._found(context, self._searched(self._bench.searcher.table(content, context), reading))
            elif isinstance(content, Passage):
                pieces.append(content)
                letters += len(content.text)
            if letters >= LETTERS_AT_ONCE:
                context = self._text(pieces, context, reading)
                pieces, letters = [], 0
        if pieces:
            self._text(pieces, context, reading)

    def _text(self, pieces: list[Passage], context: ItemContext, reading: Reading) -> ItemContext:
        found = (self._bench.searcher.text(each, context) for each in (pieces,))
        return self._found(context, self._searched(found, reading))

    def _searched(self, results: Iterable[Found], reading: Reading) -> Iterator[Found]:
        """What the detectors find until they fail: that costs the item, is noted down, and is no fault of the item."""
        try:
            yield from results
        except (ImportError, NameError):
            raise
        except Exception as error:  # noqa: BLE001 - a defect on one item must not end the run, nor go unseen
            reading.stopped(cause_of(error, Cause.DIED))
            with (self._bench.run.folder / DEFECTS).open("a", encoding="utf-8") as file:
                file.write(f"item {self._at}: {place_of(error)}\n")

    def _found(self, context: ItemContext, results: Iterable[Found]) -> ItemContext:
        for found in results:
            self._findings.add(found.findings)
            self._mentions.add(found.mentions)
            self._tally += Tally(findings=found.findings.num_rows)
            context = replace(
                context,
                first_mention=context.first_mention + found.mentions.num_rows,
                first_record=context.first_record + found.records,
            )
            self._tell()
        return context

    def _add(self, row: dict[str, Any], outcome: dict[str, Any]) -> None:
        kind = {"kind": row.get("kind") or ""}
        self._rows.append({name: row.get(name) for name in ITEMS.names} | kind | outcome)

    def _tell(self, *, force: bool = False) -> None:
        now = time.monotonic()
        if force or now - self._told > BEAT_SECONDS:
            self._told = now
            self._heard(self._at, self._tally)


def _member(row: dict[str, Any], opened: Opened) -> dict[str, Any]:
    return {
        "item": row["item"] + opened.index,
        "parent": None if opened.parent is None else row["item"] + opened.parent,
        "source": row["source"],
        "dataset": opened.dataset or row["dataset"],
        "path": opened.path if opened.index else row["path"],
        "kind": opened.kind,
        "size": opened.size,
        "sha256": opened.sha256 or (None if opened.index else row["sha256"]),
        "modified": row.get("modified"),
    }
