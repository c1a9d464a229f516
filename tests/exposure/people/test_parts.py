"""Large cases are taken in parts, on the disk and in lots: the people are the same, and no value is in the files."""

import importlib
import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest

from exposure.people import blocks, linkage, links, parts, resolve
from exposure.people.parts import Parts

sys.path.insert(0, str(Path(__file__).parents[3] / "benchmarks"))
from uk_people import council

sys.path.pop(0)


@pytest.fixture(scope="module")
def mentions():
    return council(61, 4000).mentions


def test_the_people_are_the_same_whatever_the_parts(mentions, monkeypatch):
    whole = resolve(mentions)
    monkeypatch.setattr(blocks, "TOGETHER", 300)
    monkeypatch.setattr(blocks, "AT_ONCE", 1000)
    monkeypatch.setattr(links, "AT_ONCE", 700)
    monkeypatch.setattr(linkage, "AT_ONCE", 500)
    monkeypatch.setattr(parts, "IN_MEMORY", 10_000)
    files = []
    monkeypatch.setattr(parts.tempfile, "TemporaryFile", lambda: files.append(made()) or files[-1])
    apart = resolve(mentions)
    assert len(files) > 10
    for name in ("best", "low", "high", "probability"):
        assert np.array_equal(getattr(apart, name), getattr(whole, name))
    assert all(file.closed for file in files)


made = tempfile.TemporaryFile


def test_what_is_put_away_holds_numbers_alone(mentions, monkeypatch):
    kept = []

    class Watched(Parts):
        def take(self, part):
            rows = super().take(part)
            kept.append(rows.tobytes())
            return rows

    module = importlib.import_module("exposure.people.links")
    monkeypatch.setattr(module, "Parts", Watched)
    resolve(mentions)
    written = b"".join(kept).lower()
    families = {name.lower().encode() for name in mentions["family"].to_pylist() if name and len(name) > 4}
    assert len(written) > 100_000
    assert not [name for name in families if name in written]


def test_rows_come_back_in_the_order_in_which_they_were_added(monkeypatch):
    monkeypatch.setattr(parts, "IN_MEMORY", 64)
    store = Parts(2, np.int64)
    for start in range(0, 100, 10):
        store.add(start // 10 % 2, np.arange(start, start + 10))
    assert store.take(1).tolist() == [number for start in range(10, 100, 20) for number in range(start, start + 10)]
    assert len(store) == 2
    store.close()
    assert store._held == [[], []]
