"""Totals from samples of made-up files, drawn again and again: how often the intervals hold the truth."""

from dataclasses import replace

import numpy as np
import pytest

from exposure.totals import Frame, total


def frame(stratum: np.ndarray, size: np.ndarray, share: float, dice: np.random.Generator) -> Frame:
    rounds = np.full(len(size), -1)
    for one in np.unique(stratum):
        rows = dice.permutation(np.flatnonzero(stratum == one))
        rounds[rows[: max(2, int(np.ceil(share * len(rows))))]] = 0
    return Frame(np.arange(len(size)), stratum, stratum // 10, size, rounds, rounds >= 0)


def draws(share: float, times: int = 200):
    """Tables that hold records by their size, and letters of one record; a third of the tables holds nobody."""
    dice = np.random.default_rng(5)
    stratum = np.repeat([0, 1, 10], [200, 60, 1_500])
    size = np.r_[dice.integers(1_000, 9_000, 200), dice.integers(20_000, 90_000, 60), dice.integers(700, 1_400, 1_500)]
    value = np.r_[size[:260] // 80 * (dice.random(260) > 0.33), np.ones(1_500)].astype(float)
    for _ in range(times):
        yield frame(stratum, size, share, dice), value


def test_the_intervals_hold_the_truth_of_skewed_files_nearly_as_often_as_they_say():
    found = [(total(sample, value), value.sum()) for sample, value in draws(0.1)]
    held = np.mean([made.lower <= truth <= made.upper for made, truth in found])
    assert held >= 0.9
    assert abs(np.mean([made.best / truth for made, truth in found]) - 1) < 0.05


def test_more_files_narrow_it():
    widths = [
        np.mean([one.upper - one.lower for one in (total(*pair) for pair in draws(part, 30))])
        for part in (0.05, 0.2, 0.5)
    ]
    assert widths[0] > widths[1] > widths[2] > 0


def test_all_read_is_a_count():
    sample, value = next(draws(0.1))
    made = total(replace(sample, read=np.ones(len(value), dtype=bool)), value)
    assert made.lower == made.best == made.upper == value.sum()


def test_files_not_read_say_nothing():
    sample, value = next(draws(0.1))
    assert total(sample, np.where(sample.read, value, 1e9)) == total(sample, value)


def test_two_equal_files_of_three_are_no_certainty():
    sample = Frame(
        *(np.arange(3), np.zeros(3, int), np.zeros(3, int), np.array([50, 50, 5]), np.array([0, 0, -1])),
        np.array([True, True, False]),
    )
    made = total(sample, np.array([500.0, 500.0, 0.0]))
    assert made.lower <= 1_050 <= made.upper < 1_500


@pytest.mark.parametrize("files", [1, 2])
def test_none_seen_is_not_none(files):
    read = np.arange(60) < files
    sample = Frame(np.arange(60), np.zeros(60, int), np.zeros(60, int), np.full(60, 9), np.where(read, 0, -1), read)
    assert total(sample, np.zeros(60)).upper == 180 / files
