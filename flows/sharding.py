"""From the entries of an inventory to numbered items, and from items to shards of bounded cost."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import PurePosixPath
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from exposure.schemas import ITEMS, MEMBER_BITS
from exposure.words import State
from sources.inventory import Entry

SHARDS = pa.schema(
    [
        pa.field("shard", pa.int32()),
        pa.field("item", pa.int64()),
        pa.field("cost", pa.int64()),
        pa.field("round", pa.int32()),  # of a first estimate; 0 where there is no other
    ]
)
"""One row an item of the inventory: the shard that scans it, and what it costs there."""

COST_OF_FILE = 20_000
COST_OF_BYTE = {".csv": 1, ".tsv": 1, ".sqlite": 1, ".db": 1, ".sqlite3": 1, ".jsonl": 1, ".sql": 1, ".parquet": 4}
COST_OF_BYTE |= dict.fromkeys((".xlsx", ".xls", ".ods", ".xlsm", ".xlsb", ".zip", ".gz", ".docx", ".pptx"), 8)
COST_OF_BYTE |= dict.fromkeys((".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".mp4", ".exe"), 2)
COST_OF_OTHER_BYTE = 12
"""Relative to a byte of CSV: what prose and compressed text cost to read and to scan, as first measured."""

LEAST_SHARD = 500_000
MOST_SHARD = 128_000_000
WANTED_SHARDS, MOST_SHARDS = 96, 960

_BATCH = 10_000


@dataclass(frozen=True, slots=True)
class Shard:
    """A unit of work: the files whose rows of SHARDS have its number."""

    number: int
    files: int
    bytes: int
    cost: int
    round: int = 0

    @property
    def name(self) -> str:
        """The name of the parts that it writes."""
        return f"shard-{self.number:05d}"


def numbered(sources: Iterable[tuple[str, Iterable[Entry]]]) -> pa.Table:
    """The items of all sources with the schema ITEMS, each file once, in the order of source and path.

    The number of an item depends on nothing but the sources' content. Duplicates (equal SHA-256, not empty) name the
    first item with their bytes. An item that is still to be read has no state.
    """
    found = [_sorted(pa.Table.from_batches(_batches(source, entries), _ENTRIES)) for source, entries in sources]
    entries = pa.concat_tables([*found, _ENTRIES.empty_table()])
    numbers = np.arange(entries.num_rows, dtype=np.int64) << MEMBER_BITS
    original = _originals(entries, numbers)
    state = _states(entries, original)
    share = pc.if_else(pc.is_null(state), None, pc.cast(pc.equal(state, State.UNREAD.value), pa.float32()))
    kind = pc.if_else(pc.is_null(state), pa.scalar(None, pa.string()), "")
    given = {
        "item": pa.array(numbers), "original": original, "state": state, "unread_share": share, "kind": kind
    }  # fmt: skip
    columns = {name: entries[name] for name in entries.column_names} | given
    rows = entries.num_rows
    return pa.table(
        {field.name: _cast(columns.get(field.name), field.type, rows) for field in ITEMS}, schema=ITEMS
    ).unify_dictionaries()


def sharded(items: pa.Table) -> pa.Table:
    """The shards of the `items` that have no state yet (schema SHARDS).

    Neighbours stay together, so that what repeats in a folder is met at once. The cut depends on the items alone, not
    on the number of workers.
    """
    items = items.filter(pc.is_null(items["state"]))
    costs = _costs(items)
    total = int(costs.sum())
    target = max(LEAST_SHARD, min(total // WANTED_SHARDS, MOST_SHARD), total // MOST_SHARDS)
    cut = (np.cumsum(costs) - costs) // target
    dense = np.unique(cut, return_inverse=True)[1].astype(np.int32)
    rounds = np.zeros(len(dense), dtype=np.int32)
    return pa.table({"shard": dense, "item": items["item"], "cost": costs, "round": rounds}, schema=SHARDS)


def shards(items: pa.Table, cut: pa.Table) -> tuple[Shard, ...]:
    """The shards of `cut`, round by round, the dearest first, so that the last ones to end are short."""
    size = items["size"].take(pc.index_in(cut["item"], value_set=items["item"].combine_chunks()))
    table = pa.table({"shard": cut["shard"], "cost": cut["cost"], "size": size, "round": cut["round"]})
    sums = [("cost", "sum"), ("size", "sum"), ("cost", "count"), ("round", "min")]
    found = [
        Shard(row["shard"], row["cost_count"], row["size_sum"], row["cost_sum"], row["round_min"])
        for row in table.group_by("shard").aggregate(sums).to_pylist()
    ]
    return tuple(sorted(found, key=lambda shard: (shard.round, -shard.cost, shard.number)))


_ENTRIES = pa.schema(
    [
        pa.field("source", pa.string()),
        pa.field("path", pa.string()),
        pa.field("size", pa.int64()),
        pa.field("sha256", pa.string()),
        pa.field("dataset", pa.string()),
        pa.field("cause", pa.string()),
        pa.field("rule", pa.string()),
        pa.field("modified", pa.int64()),
    ]
)


def _batches(source: str, entries: Iterable[Entry]) -> Iterator[pa.RecordBatch]:
    left = iter(entries)
    while taken := list(islice(left, _BATCH)):
        columns: list[list[Any]] = [
            [source] * len(taken),
            [entry.path for entry in taken],
            [entry.size for entry in taken],
            [entry.sha256 or None for entry in taken],
            [entry.dataset for entry in taken],
            [str(entry.cause) if entry.cause else None for entry in taken],
            [entry.rule or None for entry in taken],
            [entry.modified for entry in taken],
        ]
        yield pa.record_batch(
            [pa.array(column, field.type) for column, field in zip(columns, _ENTRIES, strict=True)], schema=_ENTRIES
        )


def _sorted(entries: pa.Table) -> pa.Table:
    return entries.take(pc.sort_indices(entries, sort_keys=[("path", "ascending")]))


def _originals(entries: pa.Table, numbers: npt.NDArray[np.int64]) -> pa.Array:
    readable = pc.and_(pc.is_null(entries["cause"]), pc.is_null(entries["rule"]))
    usable = pc.and_(pc.and_(readable, pc.greater(entries["size"], 0)), pc.is_valid(entries["sha256"]))
    places = np.flatnonzero(usable.to_numpy(zero_copy_only=False))
    digests = entries["sha256"].take(pa.array(places)).combine_chunks()
    codes = digests.dictionary_encode().indices.to_numpy(zero_copy_only=False)
    first, group = np.unique(codes, return_index=True, return_inverse=True)[1:]
    origin = np.full(len(numbers), -1, dtype=np.int64)
    origin[places] = numbers[places[first[group]]]
    return pa.array(origin, mask=(origin < 0) | (origin == numbers))


def _states(entries: pa.Table, original: pa.Array) -> pa.Array:
    return pc.case_when(
        pc.make_struct(pc.is_valid(entries["rule"]), pc.is_valid(entries["cause"]), pc.is_valid(original)),
        *(pa.scalar(state.value) for state in (State.SKIPPED, State.UNREAD, State.DUPLICATE)),
        pa.scalar(None, pa.string()),
    )


def _cast(column: Any, wanted: pa.DataType, rows: int) -> Any:
    if column is None:
        return pa.nulls(rows, wanted)
    if pa.types.is_dictionary(wanted):
        return column.cast(pa.string()).dictionary_encode()
    return column.cast(wanted)


def _costs(items: pa.Table) -> npt.NDArray[np.int64]:
    suffixes = [PurePosixPath(path).suffix.lower() for path in items["path"].to_pylist()]
    per_byte = np.array([COST_OF_BYTE.get(suffix, COST_OF_OTHER_BYTE) for suffix in suffixes], dtype=np.int64)
    sizes = items["size"].to_numpy(zero_copy_only=False).astype(np.int64)
    return np.asarray(sizes * per_byte + COST_OF_FILE, dtype=np.int64)
