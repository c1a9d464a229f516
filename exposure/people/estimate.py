"""From a judged sample of predicted people to the number of people of any slice, with a 95% interval.

For a predicted person c, r(c) is the sum over its mentions of 1 / (mentions of the mention's true person). Summed over
all predicted people that is the true number of people, whatever the quality of the prediction: a stratified sample's
mean gives it without bias. In a slice only the slice's mentions are counted, and only people with any there.
"""

from dataclasses import dataclass, field

import numpy as np

from exposure.figures import Basis, Figure, working_range
from exposure.people.arrays import Bools, Floats, Ints, ascending
from exposure.people.decisions import Groupings

PSEUDO = (0.5, 1.6)  # observations added to each stratum's spread: no error seen is not no error
NORMAL = 1.96
ENOUGH = 30  # judged people with mentions in a slice, from which it has an interval of its own
A_STRATUM = 2
A_SLICES_STRATUM = 30  # judged people, up to which a stratum is taken together with the next
MOST_UNASKED = 0.1  # share of people who were not there when the sample was drawn, up to which it speaks for all


@dataclass(frozen=True, slots=True)
class Estimate:
    """A number of people, and the half of its 95% interval."""

    people: float
    half: float


def stratified(stratum: Ints, sizes: dict[int, int], shares: Floats, least: int = A_STRATUM) -> Estimate:
    """The sum of r over all predicted people. `stratum`, `shares` (judged,): where each was drawn, and its r.

    `sizes`: the predicted people of each stratum, also of those from which nobody was judged: strata with fewer than
    `least` judged are taken together with the next, each person weighted by how many it was drawn from.
    """
    judged = {number: shares[stratum == number] for number in sizes}
    people = variance = 0.0
    for group in _together({number: len(found) for number, found in judged.items()}, least):
        size = sum(sizes[number] for number in group)
        found = np.concatenate([judged[number] for number in group])
        weight = np.concatenate([_weights(sizes[number], len(judged[number])) for number in group])
        mean = float((weight * found).sum() / weight.sum())
        spread = float(np.var(np.r_[found, PSEUDO], ddof=1))
        uneven = float((weight**2).sum() / weight.sum() ** 2)  # 1 / judged where all weigh the same
        people += size * mean
        variance += size**2 * max(0.0, 1.0 - len(found) / size) * spread * uneven
    return Estimate(people, NORMAL * variance**0.5)


def _weights(size: int, judged: int) -> Floats:
    return np.full(judged, size / max(judged, 1))


def _together(judged: dict[int, int], least: int) -> list[list[int]]:
    """The strata in groups with at least `least` judged people each, neighbours together."""
    groups: list[list[int]] = []
    for number in sorted(judged):
        if groups and sum(judged[one] for one in groups[-1]) < least:
            groups[-1].append(number)
        else:
            groups.append([number])
    if len(groups) > 1 and sum(judged[one] for one in groups[-1]) < least:
        few = groups.pop()
        groups[-1] += few
    return groups


def figure_of(estimate: Estimate) -> Figure:
    """The estimate as a figure with its interval."""
    best = max(1, round(estimate.people))
    lower = min(best, max(0, round(estimate.people - estimate.half)))
    upper = max(best, round(estimate.people + estimate.half))
    return Figure(lower=lower, best=best, upper=upper, basis=Basis.INTERVAL)


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A case's mentions with a judged sample of its people, one entry a row.

    `predicted`: the person before the review (-1: not counted); `now`: the groupings after it, -1 where nobody living
    is meant. By person before the review: `stratum` (-1: was not there when the sample was drawn) and `judged`.
    """

    predicted: Ints = field(repr=False)
    now: Groupings
    stratum: Ints = field(repr=False)
    judged: Bools = field(repr=False)

    def figure(self, rows: Bools | None = None) -> Figure | None:
        """The people of the mentions that `rows` picks, or of all; None where too few of the judged have any."""
        counted = self.predicted >= 0
        mine = counted if rows is None else counted & rows
        persons = ascending(self.predicted[mine])
        asked = persons[self.stratum[persons] >= 0]
        chosen = asked[self.judged[asked]]
        if len(chosen) < min(ENOUGH, len(asked)) or len(asked) < (1 - MOST_UNASKED) * len(persons) or not len(chosen):
            return None
        numbers, sizes = np.unique(self.stratum[asked], return_counts=True)
        strata = dict(zip(numbers.tolist(), sizes.tolist(), strict=True))
        shares = self._shares(mine)[chosen]
        found = figure_of(stratified(self.stratum[chosen], strata, shares, self._least(rows)))
        return _added(found, self._unasked(mine))

    def _least(self, rows: Bools | None) -> int:
        return A_STRATUM if rows is None else A_SLICES_STRATUM

    def _shares(self, mine: Bools) -> Floats:
        """The r of each person before the review, over the mentions of the slice."""
        true = self.now.best
        held = np.flatnonzero(mine & (true >= 0))
        size = np.bincount(true[held], minlength=1)
        return np.bincount(self.predicted[held], 1.0 / size[true[held]], len(self.stratum)).astype(np.float64)

    def _unasked(self, mine: Bools) -> Figure:
        """The people who were not there when the sample was drawn."""
        rows = mine & (self.stratum[self.predicted] < 0)
        counts = (ids[rows & (ids >= 0)] for ids in (self.now.low, self.now.best, self.now.high))
        low, best, high = (len(ascending(ids)) for ids in counts)
        return working_range(min(low, best), best, max(best, high))


def _added(one: Figure, other: Figure) -> Figure:
    return one.model_copy(
        update={part: getattr(one, part) + getattr(other, part) for part in ("lower", "best", "upper")}
    )
