"""What an earlier run found in a file whose bytes and place are the same is taken over, and not looked for again."""

from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from exposure.ledger import Run
from exposure.schemas import files_of
from exposure.words import Cause

CARRIED = pa.schema([pa.field("before", pa.int64()), pa.field("now", pa.int64())])
"""One row a file that is taken over: its item in the earlier run and in this one, by `before`."""

KINDS = ("findings", "mentions", "items")

SAME = ["source", "path", "dataset", "sha256"]
PASSING = (Cause.ENCRYPTED, Cause.TIMED_OUT, Cause.DIED, Cause.ACCESS_DENIED, Cause.VANISHED)
"""Causes that another try, a password, a right or a quieter night may mend: such files are read again."""

Numbers = npt.NDArray[np.int64]


def unchanged(base: Run, items: pa.Table) -> pa.Table:
    """The files of the inventory `items` that `base` has read to an end that stands (schema CARRIED).

    A database's tables have no checksum, so none of them is taken over.
    """
    earlier = _waiting(base.part("inventory", "files"))
    earlier = earlier.filter(pc.invert(pc.is_in(earlier["item"], value_set=pa.array(_passing(base), pa.int64()))))
    pairs = _waiting(items).join(earlier, keys=SAME, join_type="inner", right_suffix=" before")
    pairs = pa.table({"before": pairs["item before"], "now": pairs["item"]}, schema=CARRIED)
    return pairs.sort_by("before")


def carry(base: Run, run: Run, pairs: pa.Table) -> None:
    """Write what `base` holds of the files in `pairs` as parts of `run`; an attempt that was killed is written over.

    Where that is all there is in either run, and both know people by the same registers, its people are taken over
    too. OSError where a part cannot be written; CaseError where one of `base` is damaged.
    """
    whole = base.registers == run.registers and all(_to_read(one) == pairs.num_rows for one in (base, run))
    for kind in (*KINDS, "people") if whole else KINDS:
        for number, name in enumerate(base.names(kind)):
            kept, shift = _placed(base.part(kind, name, ["item"])["item"].to_numpy(), pairs)
            mine = f"carried-{number:05d}"
            if kept.all() and not shift.any():
                run.take_over(kind, mine, base, name)
            else:
                run.write(kind, mine, _moved(base.part(kind, name).filter(pa.array(kept)), shift[kept]))


def _placed(item: Numbers, pairs: pa.Table) -> tuple[npt.NDArray[np.bool_], Numbers]:
    """For each of the earlier run's items whether its file is taken over, and what is added to its number."""
    before, now = (pairs[name].to_numpy() for name in ("before", "now"))
    file = files_of(item)
    if not len(before):
        return np.zeros(len(item), dtype=np.bool_), file
    place = np.minimum(np.searchsorted(before, file), len(before) - 1)
    kept = before[place] == file
    return kept, np.where(kept, now[place] - file, 0)


def _moved(table: pa.Table, shift: Numbers) -> pa.Table:
    for name in ("item", "parent"):
        if name in table.column_names:
            table = table.set_column(
                table.column_names.index(name), table.schema.field(name), pc.add(table[name], pa.array(shift))
            )
    return table


def _to_read(run: Run) -> int:
    return int(run.part("inventory", "files", ["state"])["state"].null_count)


def _waiting(items: pa.Table) -> pa.Table:
    """The files that were, or are, to be read: neither copies nor skipped; their place as plain strings."""
    worth = items.filter(pc.and_(pc.is_null(items["state"]), pc.is_valid(items["sha256"])))
    return pa.table({"item": worth["item"], **{name: worth[name].cast(pa.string()) for name in SAME}})


def _passing(base: Run) -> list[Any]:
    """The files of `base` in which something could not be read that may be read next time."""
    causes = pa.array([cause.value for cause in PASSING])
    found: set[int] = set()
    for part in base.parts("items", ["item", "cause"]):
        stopped = part.filter(pc.is_in(part["cause"].cast(pa.string()), value_set=causes))["item"].to_numpy()
        found.update(files_of(stopped).tolist())
    return sorted(found)
