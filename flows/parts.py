"""What a shard writes: record batches gathered into parts of bounded size."""

import pyarrow as pa

from exposure.ledger import Run
from flows.sharding import Shard

ROWS_A_PART = 2_000_000


def part_name(shard: Shard, number: int) -> str:
    """The name of a shard's part of findings or mentions."""
    return f"{shard.name}-{number:03d}"


def part_names(run: Run, kind: str, shard: Shard) -> list[str]:
    """The names of the parts of `kind` that `shard` has written."""
    found: list[str] = []
    while run.has(kind, part_name(shard, len(found))):
        found.append(part_name(shard, len(found)))
    return found


class Parts:
    """The batches of one kind and one shard, written as soon as they are many."""

    def __init__(self, run: Run, shard: Shard, kind: str, schema: pa.Schema) -> None:
        self._run, self._shard, self._kind, self._schema = run, shard, kind, schema
        self._batches: list[pa.RecordBatch] = []
        self._rows = 0
        self._number = 0

    def add(self, batch: pa.RecordBatch) -> None:
        """Take `batch`; OSError where a full part cannot be written."""
        if batch.num_rows:
            self._batches.append(batch)
            self._rows += batch.num_rows
        if self._rows >= ROWS_A_PART:
            self._write()

    def close(self) -> None:
        """Write what is left, and empty whatever an attempt that got further than this one has left behind."""
        if self._batches:
            self._write()
        while self._run.has(self._kind, part_name(self._shard, self._number)):
            self._write()

    def _write(self) -> None:
        table = pa.Table.from_batches(self._batches, self._schema).unify_dictionaries()
        self._run.write(self._kind, part_name(self._shard, self._number), table)
        self._batches, self._rows = [], 0
        self._number += 1
