"""The interval from judged clusters, with a reviewer who knows the truth."""

import sys
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from exposure.figures import Basis
from exposure.people import Judgement, draw, interval, resolve
from exposure.people.masks import columns_of
from exposure.people.review import allocated, strata

sys.path.insert(0, str(Path(__file__).parents[3] / "benchmarks"))
from uk_people import council

sys.path.pop(0)


@cache
def case():
    made = council(8, 4000)
    return made, resolve(made.mentions)


def judged(made, found, seed, n=200):
    true = np.unique(made.person, return_inverse=True)[1]
    sizes = np.bincount(true)
    rows = np.flatnonzero(found.best >= 0)
    clusters, _ = np.unique(found.best[rows], return_counts=True)
    stratum = strata(found).stratum
    answers = []
    for place in np.concatenate(allocated(stratum, n, seed)).tolist():
        persons, inside = np.unique(true[found.best == clusters[place]], return_counts=True)
        told = tuple((int(a), int(sizes[p] - a)) for p, a in zip(persons, inside, strict=True))
        number = int(stratum[place])
        answers.append(Judgement(int(clusters[place]), number, int((stratum == number).sum()), told))
    return answers


def test_the_interval_holds_the_truth_in_nearly_every_draw():
    made, found = case()
    people = len(np.unique(made.person))
    figures = [interval(judged(made, found, seed)) for seed in range(60)]
    assert sum(f.lower <= people <= f.upper for f in figures) >= 56
    assert np.mean([f.best for f in figures]) == pytest.approx(people, rel=0.01)
    assert np.mean([(f.upper - f.lower) / 2 for f in figures]) < 0.06 * people
    assert all(f.basis is Basis.INTERVAL for f in figures)


def test_nobody_judged_is_no_interval():
    with pytest.raises(ValueError, match="at least one"):
        interval([])


def test_a_sheet_shows_its_person_and_those_near_it_masked():
    made, found = case()
    sheets = draw(found, made.mentions, 30, seed=2)
    again = draw(found, made.mentions, 30, seed=2)
    assert [sheet.cluster for sheet in sheets] == [sheet.cluster for sheet in again]
    assert 20 <= len(sheets) <= 45
    assert any(len(sheet.outside) for sheet in sheets)
    column = columns_of(made.mentions).index("family")
    for sheet in sheets:
        assert set(found.best[sheet.inside].tolist()) == {sheet.cluster}
        assert sheet.cluster not in found.best[sheet.outside].tolist()
        assert len(sheet.evidence) == len(sheet.inside) + len(sheet.outside)
        for row, line in zip((*sheet.inside, *sheet.outside), sheet.evidence, strict=True):
            family = made.mentions["family"][int(row)].as_py()
            assert not family or family.lower()[1:] not in line[column].lower()


def test_all_are_judged_where_there_are_few():
    made, found = case()
    sheets = draw(found, made.mentions, 1_000_000, seed=2)
    assert len(sheets) == len(np.unique(found.best[found.best >= 0]))
    certain = [Judgement(s.cluster, s.stratum, s.stratum_clusters, ((1, 0),)) for s in sheets]
    assert interval(certain).lower == interval(certain).upper == len(sheets)
