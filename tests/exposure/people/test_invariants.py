"""What holds for any case: order, conflicts, nesting of the three groupings."""

import sys
from functools import cache
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure.people import figure, resolve
from exposure.people.linkage import average_linkage

sys.path.insert(0, str(Path(__file__).parents[3] / "benchmarks"))
from uk_people import council

sys.path.pop(0)


@cache
def case(seed: int = 3, size: int = 1500):
    made = council(seed, size)
    return made, resolve(made.mentions)


def test_the_order_of_the_rows_changes_nothing():
    made, found = case()
    order = np.random.default_rng(1).permutation(made.mentions.num_rows)
    again = resolve(made.mentions.take(pa.array(order)))
    for one, other in ((found.best, again.best), (found.low, again.low), (found.high, again.high)):
        assert np.array_equal(one[order], other)
    assert np.array_equal(found.probability[order], again.probability)
    assert found.notes == again.notes


def test_two_different_hard_identifiers_are_never_one_person():
    made, found = case()
    held: dict[tuple[int, str], set[str]] = {}
    for person, ids in zip(found.best.tolist(), made.mentions["ids"].to_pylist(), strict=True):
        for value in ids or []:
            if value != "UK_NHS:9999999999":
                held.setdefault((person, value.partition(":")[0]), set()).add(value)
    assert held
    assert all(len(values) == 1 for values in held.values())


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1), st.floats(0, 1))
def test_lower_best_upper_are_in_order_for_any_slice(seed, share):
    made, found = case()
    mask = np.random.default_rng(seed).random(made.mentions.num_rows) < share
    bounds = figure(found, mask)
    assert bounds.lower <= bounds.best <= bounds.upper
    best, low, high = (len(np.unique(ids[mask & (ids >= 0)])) for ids in (found.best, found.low, found.high))
    assert low <= best <= high  # the groupings nest: no clipping is needed


@pytest.mark.parametrize("seed", range(1, 7))
def test_the_working_range_holds_the_truth(seed):
    made, found = case(seed, 3000)
    people = len(np.unique(made.person))
    bounds = figure(found)
    assert bounds.lower <= people <= bounds.upper
    assert bounds.lower > 0.9 * people
    assert bounds.upper < 1.15 * people
    assert abs(bounds.best / people - 1) < 0.04


def test_people_who_are_all_different_stay_so():
    made = council(4, 6000)
    first = np.sort(np.unique(made.person, return_index=True)[1])
    found = figure(resolve(made.mentions.take(pa.array(first))))
    assert found.best == pytest.approx(len(first), rel=0.03)


def _slow_average(count, pairs, hard, threshold, unseen=0.2):
    """One merge at a time, the nearest first: what the rounds of mutual nearest must come to."""
    clusters = {k: [k] for k in range(count)}
    chance = {frozenset(pair): p for *pair, p in pairs}

    def near(a, b):
        linked = [chance.get(frozenset((i, j))) for i in clusters[a] for j in clusters[b]]
        ids = {hard[i] for k in (a, b) for i in clusters[k] if hard[i] >= 0}
        if len(ids) > 1 or all(p is None for p in linked):
            return -1.0
        return sum(unseen if p is None else p for p in linked) / len(linked)

    while len(clusters) > 1:
        best = max((near(a, b), -a, -b) for a in clusters for b in clusters if a < b)
        if best[0] < threshold:
            break
        clusters[-best[1]] += clusters.pop(-best[2])
    return {frozenset(members) for members in clusters.values()}


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 10_000))
def test_rounds_of_mutual_nearest_are_average_linkage(seed):
    draw = np.random.default_rng(seed)
    count = 9
    pairs = [(i, j, float(draw.random())) for i in range(count) for j in range(i + 1, count) if draw.random() < 0.5]
    hard = np.full(count, -1, dtype=np.int64)
    one, other, chance = (np.array(part) for part in zip(*pairs, strict=True))
    found = average_linkage(count, one, other, chance, hard[:, None], 0.45)
    groups = {frozenset(np.flatnonzero(found == k).tolist()) for k in np.unique(found)}
    assert groups == _slow_average(count, pairs, hard.tolist(), 0.45)
