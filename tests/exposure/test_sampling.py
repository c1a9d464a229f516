"""The draw of a first estimate: every stratum is met, larger shares hold smaller ones, and order means nothing."""

import numpy as np
import pyarrow as pa

from exposure.sampling import FEW, LEAST, drawn
from exposure.schemas import ITEMS


def inventory(*folders: tuple[str, str, int, int]) -> pa.Table:
    """Files of folders: dataset, suffix, how many, bytes of each."""
    rows = [
        {"source": "share", "dataset": name, "path": f"{name}/{number}{suffix}", "size": size, "modified": number}
        for name, suffix, count, size in folders
        for number in range(count)
    ]
    return pa.Table.from_pylist([{"item": place, **row} for place, row in enumerate(rows)], schema=ITEMS)


SHARE = inventory(("Housing", ".csv", 400, 90_000), ("Housing", ".txt", 2_000, 900), ("HR", ".xlsx", 3, 5_000_000))


def chosen(share: float, files: pa.Table = SHARE) -> set[str]:
    draw = drawn(files, share)
    rows = np.flatnonzero(draw["round"].to_numpy() >= 0)
    return {files["path"][int(row)].as_py() for row in rows}


def test_each_stratum_is_read_in_its_part_and_from_two_files_at_least():
    paths = chosen(0.05)
    assert sum(path.startswith("HR") for path in paths) == LEAST
    assert 20 <= sum(path.endswith(".csv") for path in paths) <= 30
    assert 100 <= sum(path.endswith(".txt") for path in paths) <= 115


def test_a_larger_share_reads_what_a_smaller_one_has_read_and_more():
    assert chosen(0.02) < chosen(0.05) < chosen(0.2)


def test_the_rounds_grow():
    rounds = drawn(SHARE, 0.2)["round"].to_numpy()
    counts = [int(np.count_nonzero((rounds >= 0) & (rounds <= number))) for number in range(3)]
    assert counts[0] < counts[1] < counts[2]
    assert counts[2] >= 0.2 * len(rounds)


def test_the_draw_does_not_hang_on_the_order_of_the_files():
    turned = SHARE.take(pa.array(range(SHARE.num_rows - 1, -1, -1)))
    assert chosen(0.05, turned) == chosen(0.05)


def test_sizes_that_differ_are_met_apart():
    files = inventory(("Housing", ".csv", 200, 1_000), ("Housing", ".csv", 100, 500_000))
    draw = drawn(files, 0.05)
    sizes = draw["size"].to_numpy()[draw["round"].to_numpy() >= 0]
    assert {int(np.count_nonzero(sizes == 1_000)) >= 10, int(np.count_nonzero(sizes == 500_000)) >= 5} == {True}


def test_many_datasets_of_few_small_files_are_taken_together():
    files = inventory(*((f"team {number}", ".docx", FEW - 1, 1_000) for number in range(600)))
    assert len(chosen(0.02, files)) < 100


def test_few_datasets_that_hold_much_are_each_looked_at():
    files = inventory(("A", ".csv", 3, 9_000_000), ("B", ".csv", 3, 9_000_000), ("C", ".txt", 50, 900))
    assert {path[0] for path in chosen(0.01, files)} == {"A", "B", "C"}


def test_nothing_to_draw_from():
    assert drawn(SHARE.slice(0, 0), 0.05).num_rows == 0
