"""Pairs of profiles that may be one person, each with its chance, learnt from the case."""

from contextlib import closing
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from exposure.people.arrays import Bools, Floats, Ints, Words, mixed
from exposure.people.blocks import AT_ONCE, candidate_pairs, code_of, crossing_pairs, pairs_in
from exposure.people.compare import (
    BIRTH,
    FAMILY,
    FIELDS,
    GIVEN,
    HALF_OTHER,
    NUMBER,
    OTHER_GIVEN,
    PLACE,
    STRANGERS,
    Looks,
    levels,
)
from exposure.people.model import Model, fit, fit_few, shared_out
from exposure.people.parts import Parts
from exposure.people.prepare import Profiles

RELATIVES = 0.1
UNLIKELY = 0.02  # the chance up to which a pair is as good as never compared
BORN_OTHERWISE = tuple(BIRTH.index(word) + 1 for word in ("other", "generation"))
PARTLY_BORN = (BIRTH.index("partly") + 1,)
ELSEWHERE = tuple(PLACE.index(word) + 1 for word in ("town", "other"))
CONTRADICTED = -1.0
"""The weight of an unlikely pair of two birth dates and two homes, so that what could be of either does not join two
people of one name."""
FEW_FIELDS = 2  # fields that say something in a fifth of the pairs, up to which four classes cannot be told apart
BLIND_PAIRS = 300_000
_NONE, _SAME, _DIFFERENT = range(3)
_PAIR = np.dtype([("code", np.int64), ("word", np.uint64), ("label", np.int8)])


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
    with closing(Compared(people, candidate_pairs(people), sparse)) as near:
        learnt = _learnt(people, near)
        links = near.links(learnt)
    if everybody.own == len(everybody):
        return links
    with closing(Compared(everybody, crossing_pairs(everybody), sparse)) as far:
        others = far.links(learnt.among(far, float(everybody.own * (len(everybody) - everybody.own))))
    return Links(*(np.concatenate([getattr(part, name) for part in (links, others)]) for name in Links.__slots__))


class Compared:
    """Pairs of profiles compared: how many there are of each pattern of levels, and which pair is of which pattern.

    `pattern` (patterns, fields); `counts`: by pattern, how many pairs are without a label, how many does a hard
    identifier say to be one person, and how many to be two.
    """

    def __init__(self, people: Profiles, pairs: Parts, sparse: Bools) -> None:
        self._size = len(people)
        self._compared = Parts(len(pairs), _PAIR)
        looks, found = Looks.of(people), []
        for part in range(len(pairs)):
            one, other = pairs_in(pairs, part, self._size)
            both = ~sparse[one] & ~sparse[other]
            one, other = one[both], other[both]
            for start in range(0, len(one), AT_ONCE):
                some = slice(start, start + AT_ONCE)
                found.append(self._compare(people, part, (one[some], other[some]), looks))
        pairs.close()
        fields = len(FIELDS) + people.extras.shape[1]
        words = np.concatenate([np.zeros(0, dtype=np.uint64), *(word for word, _, _ in found)])
        self._words, first, place = np.unique(words, return_index=True, return_inverse=True)
        self.pattern: Ints = np.concatenate([np.zeros((0, fields), dtype=np.int64), *(row for _, row, _ in found)])[
            first
        ]
        counts = np.concatenate([np.zeros((0, 3)), *(count for _, _, count in found)])
        none, same, different = (
            np.bincount(place, counts[:, label], len(first)).astype(np.float64) for label in (_NONE, _SAME, _DIFFERENT)
        )
        self.counts: tuple[Floats, Floats, Floats] = none, same, different

    def _compare(
        self, people: Profiles, part: int, pairs: tuple[Ints, Ints], looks: Looks
    ) -> tuple[Words, Ints, Floats]:
        """The distinct patterns of some pairs, as words and as levels, and how many there are by label."""
        level, label = levels(people, *pairs, looks), _labels(people, *pairs)
        rows = np.empty(len(label), dtype=_PAIR)
        rows["code"], rows["word"], rows["label"] = code_of(*pairs, self._size), mixed(list(level.T)), label
        self._compared.add(part, rows)
        words, first, place = np.unique(rows["word"], return_index=True, return_inverse=True)
        counts = [np.bincount(place[label == one], minlength=len(words)) for one in (_NONE, _SAME, _DIFFERENT)]
        return words, level[first], np.stack(counts, axis=1).astype(np.float64)

    def links(self, learnt: "_Learnt") -> Links:
        """What of the pairs may be one person."""
        pattern = self.pattern
        likely: Floats = np.round(learnt.probability(pattern) * _guarded(pattern), 6).astype(np.float64)
        apart = np.isin(pattern[:, NUMBER["birth"]], BORN_OTHERWISE) & np.isin(pattern[:, NUMBER["place"]], ELSEWHERE)
        weight = np.where(apart & (likely < UNLIKELY), CONTRADICTED, likely)
        found = [(np.zeros(0, dtype=np.int64), np.zeros(0))]
        for part in range(len(self._compared)):
            rows = self._compared.take(part)
            chance = weight[np.searchsorted(self._words, rows["word"])] if len(rows) else np.zeros(0)
            chance[rows["label"] == _SAME] = 1.0
            keep = (rows["label"] != _DIFFERENT) & ((chance >= UNLIKELY) | (chance == CONTRADICTED))
            found.append((rows["code"][keep], chance[keep]))
        codes, chances = (np.concatenate(column) for column in zip(*found, strict=True))
        return Links(codes // self._size, codes % self._size, chances)

    def close(self) -> None:
        """Let go of the pairs."""
        self._compared.close()


@dataclass(frozen=True, slots=True)
class _Learnt:
    """What a case has taught; `few`: fields too few for four classes."""

    model: Model
    few: bool

    def probability(self, pattern: Ints) -> Floats:
        """The chance of each pattern."""
        return self.model.probability(_without_rarity(pattern) if self.few else pattern)

    def among(self, compared: Compared, possible: float) -> "_Learnt":
        """The same for other pairs, of which more or fewer are of one person."""
        pattern = _without_rarity(compared.pattern) if self.few else compared.pattern
        total: Floats = compared.counts[0] + compared.counts[1] + compared.counts[2]
        return _Learnt(shared_out(self.model, pattern, total, possible if self.few else None), self.few)


def _guarded(pattern: Ints) -> Floats:
    """What patterns are cut to of which a case may teach nothing, where nothing personal is shared.

    Twins, one name in two generations, and who has two of given name, family name and birth date otherwise: in a case
    in which nearly nobody stands twice, strangers of one birthday or name would be taken for the pairs of one person.
    """
    name, given, family, birth, phone, email, number = (
        pattern[:, NUMBER[field]] for field in ("name", "given", "family", "birth", "phone", "email", "id")
    )
    impersonal = (phone != 1) & (email != 1) & (number == 0)
    twins = np.isin(name, OTHER_GIVEN) & (birth == 1)
    generations = (name > 0) & (birth == len(BIRTH))
    unlike = np.isin(name, HALF_OTHER) | (given == len(GIVEN)) | (family == len(FAMILY))
    strangers = (name == STRANGERS) | (unlike & np.isin(birth, BORN_OTHERWISE + PARTLY_BORN))
    return np.where((twins | generations | strangers) & impersonal, RELATIVES, 1.0)


def _learnt(people: Profiles, compared: Compared) -> _Learnt:
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


def _labels(people: Profiles, one: Ints, other: Ints) -> npt.NDArray[np.int8]:
    """What hard identifiers say of each pair."""
    same, different = np.zeros(len(one), dtype=bool), np.zeros(len(one), dtype=bool)
    for kind in range(people.hard.shape[1]):
        a, b = people.hard[one, kind], people.hard[other, kind]
        same |= (a >= 0) & (a == b)
        different |= (a >= 0) & (b >= 0) & (a != b)
    return np.where(different, _DIFFERENT, np.where(same, _SAME, _NONE)).astype(np.int8)
