"""Pairs of profiles that may be one person, each with its chance, learnt from the case."""

from dataclasses import dataclass

import numpy as np

from exposure.people.arrays import Bools, Floats, Ints
from exposure.people.blocks import candidate_pairs, crossing_pairs
from exposure.people.compare import BIRTH, NUMBER, OTHER_GIVEN, PLACE, levels, patterns
from exposure.people.model import Model, fit, fit_few, shared_out
from exposure.people.prepare import Profiles

RELATIVES = 0.1
UNLIKELY = 0.02  # the chance up to which a pair is as good as never compared
BORN_OTHERWISE = tuple(BIRTH.index(word) + 1 for word in ("other", "generation"))
ELSEWHERE = tuple(PLACE.index(word) + 1 for word in ("town", "other"))
CONTRADICTED = -1.0
"""The weight of an unlikely pair of two birth dates and two homes, so that what could be of either does not join two
people of one name."""
FEW_FIELDS = 2  # fields that say something in a fifth of the pairs, up to which four classes cannot be told apart
BLIND_PAIRS = 300_000


@dataclass(frozen=True, slots=True)
class Links:
    """The compared pairs of profiles and the chance that each is one person."""

    one: Ints
    other: Ints
    chance: Floats

    def within(self, count: int) -> "Links":
        """Those between the first `count` profiles."""
        both = self.other < count
        return self if both.all() else Links(self.one[both], self.other[both], self.chance[both])


def links_of(everybody: Profiles, sparse: Bools) -> Links:
    """The pairs of the case's own profiles, and those of each with a register's.

    What the levels mean is learnt from the case alone: its pairs have more to tell than a register's few fields.
    """
    people = everybody.without_register()
    near = _Compared.of(people, candidate_pairs(people), sparse)
    learnt = _learnt(people, near)
    links = near.links(learnt)
    if everybody.own == len(everybody):
        return links
    far = _Compared.of(everybody, crossing_pairs(everybody), sparse)
    others = far.links(learnt.among(far, float(everybody.own * (len(everybody) - everybody.own))))
    return Links(*(np.concatenate([getattr(part, name) for part in (links, others)]) for name in Links.__slots__))


@dataclass(frozen=True, slots=True)
class _Compared:
    """Pairs of profiles, the place of each one's pattern of levels, and what a hard identifier says of them."""

    one: Ints
    other: Ints
    pattern: Ints
    place: Ints
    same: Bools
    different: Bools

    @classmethod
    def of(cls, people: Profiles, pairs: tuple[Ints, Ints], sparse: Bools) -> "_Compared":
        one, other = pairs
        both = ~sparse[one] & ~sparse[other]
        one, other = one[both], other[both]
        return cls(one, other, *patterns(people, one, other), *_labels(people, one, other))

    @property
    def counts(self) -> tuple[Floats, Floats, Floats]:
        """How many pairs of each pattern are without a label, known to be one person, and known to be two."""
        unknown = ~self.same & ~self.different
        one, two, three = (
            _counted(self.place, which, len(self.pattern)) for which in (unknown, self.same, self.different)
        )
        return one, two, three

    def links(self, learnt: "_Learnt") -> Links:
        """What of the pairs may be one person."""
        pattern = self.pattern
        likely: Floats = np.round(learnt.probability(pattern) * _guarded(pattern), 6).astype(np.float64)
        apart = np.isin(pattern[:, NUMBER["birth"]], BORN_OTHERWISE) & np.isin(pattern[:, NUMBER["place"]], ELSEWHERE)
        chance = np.where(apart & (likely < UNLIKELY), CONTRADICTED, likely)[self.place]
        chance[self.same] = 1.0
        keep = ~self.different & ((chance >= UNLIKELY) | (chance == CONTRADICTED))
        return Links(self.one[keep], self.other[keep], chance[keep])


@dataclass(frozen=True, slots=True)
class _Learnt:
    """What a case has taught; `few`: fields too few for four classes."""

    model: Model
    few: bool

    def probability(self, pattern: Ints) -> Floats:
        """The chance of each pattern."""
        return self.model.probability(_without_rarity(pattern) if self.few else pattern)

    def among(self, compared: _Compared, possible: float) -> "_Learnt":
        """The same for other pairs, of which more or fewer are of one person."""
        pattern = _without_rarity(compared.pattern) if self.few else compared.pattern
        total: Floats = compared.counts[0] + compared.counts[1] + compared.counts[2]
        return _Learnt(shared_out(self.model, pattern, total, possible if self.few else None), self.few)


def _counted(place: Ints, which: Bools, patterns: int) -> Floats:
    return np.bincount(place[which], minlength=patterns).astype(np.float64)


def _guarded(pattern: Ints) -> Floats:
    """What relatives' patterns are cut to, where nothing personal is shared: twins, one name in two generations.

    A case without households teaches nothing of them.
    """
    name, birth, phone, email, number = (
        pattern[:, NUMBER[field]] for field in ("name", "birth", "phone", "email", "id")
    )
    impersonal = (phone != 1) & (email != 1) & (number == 0)
    twins = np.isin(name, OTHER_GIVEN) & (birth == 1)
    generations = (name > 0) & (birth == len(BIRTH))
    return np.where((twins | generations) & impersonal, RELATIVES, 1.0)


def _learnt(people: Profiles, compared: _Compared) -> _Learnt:
    attributes, pattern, counts = people.extras.shape[1], compared.pattern, compared.counts
    total: Floats = counts[0] + counts[1] + counts[2]
    spoken = (total[:, None] * (pattern > 0)).sum(axis=0) > 0.2 * total.sum()
    if spoken.sum() > FEW_FIELDS or spoken[NUMBER["place"]] or counts[1].sum() + counts[2].sum() > 0:
        return _Learnt(fit(pattern, *counts, attributes), few=False)
    draw = np.random.default_rng(20_240_101).integers(0, len(people), (2, BLIND_PAIRS))
    blind = _without_rarity(levels(people, draw[0], draw[1])[draw[0] != draw[1]])
    possible = len(people) * (len(people) - 1) / 2
    return _Learnt(fit_few(_without_rarity(pattern), total, blind, possible, attributes), few=True)


def _without_rarity(level: Ints) -> Ints:
    """Equal full names as one level, however rare: blind pairs hold too few of them to tell."""
    name = np.where((level[:, :1] > 0) & (level[:, :1] <= 4), 1, level[:, :1])
    return np.concatenate([name, level[:, 1:]], axis=1)


def _labels(people: Profiles, one: Ints, other: Ints) -> tuple[Bools, Bools]:
    """Pairs that a hard identifier says to be one person, and to be two."""
    same, different = np.zeros(len(one), dtype=bool), np.zeros(len(one), dtype=bool)
    for kind in range(people.hard.shape[1]):
        a, b = people.hard[one, kind], people.hard[other, kind]
        same |= (a >= 0) & (a == b)
        different |= (a >= 0) & (b >= 0) & (a != b)
    return same & ~different, different
