"""People carried over from a sample of files: the range holds the truth, whoever stands in how many files."""

import numpy as np
import pytest

from exposure.accumulation import Entries, distinct
from exposure.totals import Frame


def letters(dice):
    """Each to one of a town, many to the same."""
    return np.arange(6_000), dice.integers(0, 2_500, 6_000)


def registers(dice):
    """Lists of a few hundred of the same people, and letters to others."""
    lists = np.repeat(np.arange(200), 300), dice.integers(0, 9_000, 60_000)
    posts = np.arange(200, 2_200), dice.integers(5_000, 20_000, 2_000)
    return tuple(np.concatenate(pair) for pair in zip(lists, posts, strict=True))


def teams(dice):
    """Files of a team hold the same people, and nobody else's files do."""
    files = np.repeat(np.arange(1_000), 20)
    return files, files // 5 * 50 + dice.integers(0, 50, 20_000)


def everybody_once(dice):
    """No person stands in two files."""
    return np.repeat(np.arange(500), 10), np.arange(5_000)


def one_who_signs_all(dice):
    """An officer in every letter."""
    files, people = letters(dice)
    return np.r_[files, files], np.r_[people, np.full(len(files), 10**6)]


def sampled(files, share, dice):
    number = int(files.max()) + 1
    stratum = np.arange(number) * 4 // number
    rounds = np.full(number, -1)
    for one in range(4):
        rows = dice.permutation(np.flatnonzero(stratum == one))
        rounds[rows[: max(2, int(share * (1 + one) / 2.5 * len(rows)))]] = 0
    size = np.bincount(files, minlength=number) * 70 + 500
    return Frame(np.arange(number), stratum, stratum * 0, size, rounds, rounds >= 0)


@pytest.mark.parametrize("share", [0.02, 0.1, 0.4])
@pytest.mark.parametrize("made", [letters, registers, teams, everybody_once, one_who_signs_all])
def test_the_range_holds_the_truth(made, share):
    held, ranges = [], []
    for seed in range(8):
        dice = np.random.default_rng(seed)
        files, people = made(dice)
        frame = sampled(files, share, dice)
        seen = frame.read[files]
        found = distinct(frame, Entries.of(files[seen], people[seen]))
        truth = len(np.unique(people))
        held.append(found.lower <= truth <= found.upper)
        ranges.append((found.upper - found.lower) / truth)
        assert found.lower <= found.best <= found.upper
    assert sum(held) >= 7
    assert np.mean(ranges) < {0.02: 20, 0.1: 6, 0.4: 2}[share]


def test_all_files_read_is_a_count():
    files, people = letters(np.random.default_rng(1))
    frame = sampled(files, 5, np.random.default_rng(1))
    assert frame.read.all()
    found = distinct(frame, Entries.of(files, people))
    assert found.lower == found.best == found.upper == len(np.unique(people))


def test_nobody_seen_is_not_nobody():
    frame = sampled(np.arange(100), 0.1, np.random.default_rng(1))
    none = np.zeros(0, dtype=np.int64)
    found = distinct(frame, Entries.of(none, none))
    assert (found.lower, found.upper > 0) == (0, True)
