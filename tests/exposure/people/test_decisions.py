"""Judgements put into the groupings: what moves, what stays, and which judgements no longer stand."""

import numpy as np
import pyarrow as pa
import pytest

from exposure.figures import Basis
from exposure.people.decisions import Groupings, decided
from exposure.people.estimate import Reviewed, stratified
from exposure.people.mention_keys import cluster_keys, mention_keys
from exposure.reviews import JUDGED
from exposure.schemas import MENTIONS

KEYS = np.array([11, 12, 13, 14, 15, 16], dtype=np.uint64)
BEST = np.array([0, 0, 0, 1, 2, -1], dtype=np.int64)
BEFORE = Groupings(np.array([0, 0, 0, 0, -1, -1]), BEST, np.array([0, 0, 1, 2, 3, -1]))
PERSON = cluster_keys(BEST, KEYS, 3).tolist()


def judged(*lines: tuple[int, int, int, str]) -> pa.Table:
    """Lines of (judged person, the line's person, row, letter)."""
    rows = [
        {"sheet": "1", "by": "R", "at": "2026-11-22", "cluster": PERSON[who], "of": PERSON[of], "mention": KEYS[row]}
        | {"who": letter}
        for who, of, row, letter in lines
    ]
    return pa.Table.from_pylist(rows, schema=JUDGED)


def people(found, part="best") -> list[int]:
    ids = getattr(found.groupings, part)
    return [int(first) for first in np.unique(ids, return_inverse=True)[1]]


def test_nothing_judged_changes_nothing():
    found = decided(KEYS, BEFORE, JUDGED.empty_table())
    assert np.array_equal(found.groupings.best, BEST)
    assert (found.lapsed, found.merges, found.splits, found.nobody) == (0, 0, 0, 0)


def test_a_line_with_another_letter_is_another_person_in_every_grouping():
    found = decided(KEYS, BEFORE, judged((0, 0, 0, "A"), (0, 0, 1, "A"), (0, 0, 2, "B")))
    best, low, high = found.groupings.best, found.groupings.low, found.groupings.high
    assert best[0] == best[1] == 0
    assert best[2] not in best[[0, 1, 3, 4]]
    assert low[0] == low[1] == low[3] == 0
    assert low[2] != low[0]
    assert high[0] == high[1] != high[2]
    assert (found.splits, found.judged.tolist()) == (1, [0])


def test_a_near_line_with_a_letter_is_joined_and_nobody_is_set_aside():
    lines = ((0, 0, 0, "A"), (0, 0, 1, "A"), (0, 0, 2, "X"), (0, 1, 3, "A"), (0, 2, 4, ""))
    found = decided(KEYS, BEFORE, judged(*lines))
    assert found.groupings.best.tolist() == [0, 0, -1, 0, 2, -1]
    assert found.groupings.high[0] == found.groupings.high[3]
    assert found.groupings.low[2] == -1
    assert (found.merges, found.nobody) == (1, 1)


def test_a_judgement_lapses_where_the_person_has_other_mentions():
    lines = judged((0, 0, 0, "A"), (0, 0, 1, "A"), (0, 0, 2, "B"))
    grown = Groupings(BEFORE.low, np.array([0, 0, 0, 1, 0, -1]), BEFORE.high)
    found = decided(KEYS, grown, lines)
    assert (found.lapsed, found.splits, found.judged.tolist()) == (1, 0, [])
    assert np.array_equal(found.groupings.best, grown.best)


def test_keys_hold_while_the_content_says_the_same_and_no_longer():
    row = {"item": 3, "record": 0, "mention": 0, "given": "ann", "family": "hill", "emails": ["a@example.org"]}
    one = pa.Table.from_pylist([row], schema=MENTIONS)
    moved = pa.Table.from_pylist([row | {"item": 9, "categories": ["health"]}], schema=MENTIONS)
    other = pa.Table.from_pylist([row | {"family": "hall"}], schema=MENTIONS)
    assert mention_keys(one, {3: "same bytes"}) == mention_keys(moved, {9: "same bytes"})
    assert mention_keys(one, {3: "same bytes"}) != mention_keys(other, {3: "same bytes"})
    assert mention_keys(one, {3: "same bytes"}) != mention_keys(one, {3: "other bytes"})


def reviewed(n: int, asked: int, told: int) -> Reviewed:
    """`n` people of two mentions each, one of two datasets; `asked` were there when the sample was drawn."""
    person = np.repeat(np.arange(n), 2)
    stratum = np.where(np.arange(n) < asked, 0, -1)
    return Reviewed(person, Groupings(person, person, person), stratum, np.arange(n) < told)


def test_a_slice_with_enough_judged_has_an_interval_and_another_none():
    review = reviewed(100, 100, 60)
    whole = review.figure()
    assert whole is not None
    assert (whole.best, whole.basis) == (100, Basis.INTERVAL)
    assert 80 < whole.lower < 100 < whole.upper < 120
    assert review.figure(np.arange(200) < 100) is not None
    assert review.figure(np.arange(200) >= 90) is None  # fifteen judged people stand there


def test_people_who_have_come_since_are_counted_apart_and_too_many_leave_no_interval():
    some = reviewed(100, 95, 60).figure()
    assert some is not None
    assert some.best == 100
    assert reviewed(100, 80, 60).figure() is None


def test_strata_without_judged_people_are_taken_with_their_neighbours():
    strata = np.array([0] * 10 + [2] * 10)
    shares = np.r_[np.ones(10), np.full(10, 0.5)]
    assert stratified(strata, {0: 10, 1: 0, 2: 10}, shares).people == pytest.approx(15.0)
    assert stratified(strata, {0: 10, 1: 10, 2: 10}, shares).people == pytest.approx(20.0)  # 1 is weighed as 2
