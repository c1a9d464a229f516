"""Findings counted by item and entity, and their distinct values by pseudonym, part by part in bounded memory."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from exposure.ledger import Run
from exposure.people.arrays import ascending
from exposure.tally import rows_of

COUNTED = 0.5
"""The score from which a finding counts."""


@dataclass(frozen=True, slots=True)
class Tallied:
    """`counts[item][entity]` findings; and the distinct (item, entity, value) as three columns of numbers, by item."""

    counts: dict[int, Counter[str]]
    entities: tuple[str, ...]
    item: npt.NDArray[np.int64] = field(repr=False)
    entity: npt.NDArray[np.int64] = field(repr=False)
    value: npt.NDArray[np.uint64] = field(repr=False)

    def findings(self, items: Iterable[int]) -> dict[str, int]:
        """Findings by entity in these items."""
        total: Counter[str] = Counter()
        for item in items:
            total.update(self.counts.get(item, Counter()))
        return dict(sorted(total.items()))

    def distinct(self, items: Sequence[int] | None = None) -> dict[str, int]:
        """Distinct values by entity in these items (in order), or in all."""
        rows = slice(None) if items is None else rows_of(self.item, items)
        entity, value = self.entity[rows], self.value[rows]
        found = ((name, len(ascending(value[entity == code]))) for code, name in enumerate(self.entities))
        return {name: number for name, number in found if number}


def tallied(run: Run, content: Collection[int]) -> Tallied:
    """The findings that count (score 0.5 and over) of the items in `content`."""
    wanted = pa.array(sorted(content), pa.int64())
    counts: dict[int, Counter[str]] = {}
    distinct: list[pa.Table] = []
    for part in run.parts("findings", ["item", "entity", "confidence", "pseudonym"]):
        kept = part.filter(pc.and_(pc.greater_equal(part["confidence"], COUNTED), pc.is_in(part["item"], wanted)))
        plain = kept.set_column(1, "entity", kept["entity"].cast(pa.string())).drop_columns(["confidence"])
        for row in plain.group_by(["item", "entity"]).aggregate([([], "count_all")]).to_pylist():
            counts.setdefault(row["item"], Counter())[row["entity"]] += row["count_all"]
        distinct.append(plain.group_by(["item", "entity", "pseudonym"]).aggregate([]))
    return _tallied(counts, distinct)


def _tallied(counts: dict[int, Counter[str]], distinct: list[pa.Table]) -> Tallied:
    entities = tuple(sorted({entity for found in counts.values() for entity in found}))
    if not distinct:
        none = np.zeros(0, dtype=np.int64)
        return Tallied(counts, entities, none, none, none.astype(np.uint64))
    rows = pa.concat_tables(distinct).sort_by("item")
    codes = pc.index_in(rows["entity"], value_set=pa.array(entities, pa.string()))
    return Tallied(
        counts, entities, rows["item"].to_numpy(), codes.cast(pa.int64()).to_numpy(), _numbers(rows["pseudonym"])
    )


def _numbers(pseudonyms: pa.ChunkedArray) -> npt.NDArray[np.uint64]:
    """The first 8 of each pseudonym's 16 bytes: two of ten million values meet once in 370,000 runs."""
    whole = pseudonyms.combine_chunks()
    raw = np.frombuffer(whole.buffers()[1], dtype=np.uint64)
    numbers: npt.NDArray[np.uint64] = raw[2 * whole.offset : 2 * (whole.offset + len(whole)) : 2]
    return numbers
