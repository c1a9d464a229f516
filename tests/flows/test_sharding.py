"""Items are numbered and cut into shards by what is there, and by nothing else."""

from dataclasses import dataclass, replace

import numpy as np
import pytest

from exposure.schemas import ITEMS
from flows.sharding import LEAST_SHARD, MOST_SHARDS, WANTED_SHARDS, numbered, sharded, shards


@dataclass(frozen=True)
class Found:
    path: str
    size: int = 10
    sha256: str | None = None
    dataset: str = "d"
    cause: str | None = None
    rule: str | None = None
    modified: int | None = 1_700_000_000


FILES = [
    Found("b/copy.csv", sha256="aa"),
    Found("a/first.csv", sha256="aa"),
    Found("a/empty", size=0, sha256="ee"),
    Found("b/empty", size=0, sha256="ee"),
    Found("c/locked", cause="access denied"),
    Found("c/thumbs.db", sha256="aa", rule="skipped by thumbs.db"),
]


def rows(table):
    return {row["path"]: row for row in table.to_pylist()}


def test_items_have_the_schema_and_the_order_of_their_paths():
    items = numbered([("s", FILES)])
    assert items.schema == ITEMS
    assert items["path"].to_pylist() == sorted(found.path for found in FILES)
    assert items["item"].to_pylist() == [place << 32 for place in range(len(FILES))]
    assert numbered([("s", reversed(FILES))]).equals(items)


def test_the_first_of_equal_bytes_is_read_and_the_others_name_it():
    found = rows(numbered([("s", FILES), ("t", [Found("z", sha256="aa")])]))
    assert found["a/first.csv"]["state"] is None
    assert found["b/copy.csv"]["state"] == found["z"]["state"] == "duplicate"
    assert found["b/copy.csv"]["original"] == found["z"]["original"] == found["a/first.csv"]["item"]
    assert found["b/empty"]["state"] is None


def test_what_is_known_already_has_its_state():
    found = rows(numbered([("s", FILES)]))
    assert (found["c/locked"]["state"], found["c/locked"]["cause"]) == ("unread", "access denied")
    assert (found["c/thumbs.db"]["state"], found["c/thumbs.db"]["rule"]) == ("skipped", "skipped by thumbs.db")
    assert found["c/thumbs.db"]["original"] is None


def test_nothing_is_nothing():
    items = numbered([])
    assert items.num_rows == 0
    assert shards(items, sharded(items)) == ()


@pytest.mark.parametrize("size", [0, 100, 40_000, 5_000_000, 3_000_000_000])
def test_shards_are_tens_to_hundreds_and_each_file_is_in_one(size):
    items = numbered([("s", (Found(f"{number:05d}.csv", size=size) for number in range(500)))])
    cut = sharded(items)
    found = shards(items, cut)
    assert sum(shard.files for shard in found) == 500
    assert sum(shard.bytes for shard in found) == 500 * size
    assert len(found) <= MOST_SHARDS
    total = sum(shard.cost for shard in found)
    assert len(found) >= min(WANTED_SHARDS, total // LEAST_SHARD) // 2
    numbers = cut["shard"].to_numpy()
    assert np.all(np.diff(numbers) >= 0)
    assert sorted(shard.number for shard in found) == list(range(len(found)))
    assert [shard.cost for shard in found] == sorted((shard.cost for shard in found), reverse=True)


def test_a_very_large_file_has_a_shard_of_its_own_and_a_copy_has_none():
    files = [Found("a.txt"), Found("b.pst", size=10**9, sha256="x"), Found("c.pst", size=10**9, sha256="x")]
    items = numbered([("s", [*files, replace(files[0], path="d.txt", sha256="y")])])
    cut = sharded(items)
    path = dict(zip(items["item"].to_pylist(), items["path"].to_pylist(), strict=True))
    shard = {
        path[item]: number for item, number in zip(*(cut[name].to_pylist() for name in ("item", "shard")), strict=True)
    }
    assert sorted(shard) == ["a.txt", "b.pst", "d.txt"]
    assert shard["b.pst"] != shard["d.txt"]
