"""A first estimate: which files a run reads where only a share of them is asked for, and what they say so far."""

from collections.abc import Iterator

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from exposure.assessment import SampleStep
from exposure.first_estimate import steps
from exposure.ledger import SAMPLE, Run
from exposure.living import living
from exposure.membership import final_items, known_by, membership
from exposure.sampling import NOT_DRAWN, ROUNDS, drawn
from exposure.schemas import files_of
from exposure.totals import Frame
from exposure.words import State
from flows.sharding import SHARDS, sharded
from reports.wording import number, span


def sampled(run: Run, items: pa.Table, share: float) -> pa.Table:
    """The inventory `items` with those skipped that the draw of `share` leaves out; the draw is kept in the run."""
    draw = drawn(items.filter(pc.is_null(items["state"])), share)
    run.write("shards", SAMPLE, draw)
    left_out = pc.is_in(items["item"], draw.filter(pc.less(draw["round"], 0))["item"].combine_chunks())
    changed = {name: items[name] for name in items.column_names}
    for name, value in (("state", State.SKIPPED.value), ("rule", NOT_DRAWN), ("kind", "")):
        changed[name] = pc.if_else(left_out, value, items[name].cast(pa.string())).dictionary_encode()
    changed["unread_share"] = pc.if_else(left_out, pa.scalar(0.0, pa.float32()), items["unread_share"])
    return pa.table(changed, schema=items.schema)


def cut(run: Run, waiting: pa.Table) -> pa.Table:
    """The shards of the `waiting` files, those of the first round first (schema SHARDS)."""
    if not run.sampled:
        return sharded(waiting)
    return pa.concat_tables(_by_round(run.part("shards", SAMPLE), waiting))


def _by_round(draw: pa.Table, waiting: pa.Table) -> Iterator[pa.Table]:
    before = 0
    for number_ in range(len(ROUNDS)):
        mine = draw.filter(pc.equal(draw["round"], number_))["item"].combine_chunks()
        found = sharded(waiting.filter(pc.is_in(waiting["item"], mine)))
        shard = pc.add(found["shard"], pa.scalar(before, pa.int32()))
        rounds = pa.array(np.full(found.num_rows, number_), pa.int32())
        yield pa.table([shard, found["item"], found["cost"], rounds], schema=SHARDS)
        before += len(pc.unique(found["shard"]))


def so_far(run: Run, rounds: int) -> SampleStep:
    """The estimate after the first `rounds` rounds, whose mentions have been told apart."""
    frame = Frame.of(run.part("shards", SAMPLE)).after(rounds - 1)
    mentions = living(run, known_by(membership(final_items(run)))).mentions
    rows = frame.rows_of(files_of(mentions.item))
    mine = frame.read[rows]
    return steps(frame, rows[mine], mentions.take(mine), rounds)[-1]


def sentence(step: SampleStep, run: Run) -> str:
    """That estimate in a line, without a name."""
    files = run.part("shards", SAMPLE, ["item"]).num_rows
    return (
        f"First estimate, from {number(step.files)} of {number(files)} files: "
        f"{span(step.records)} records, {span(step.people)} people"
    )
