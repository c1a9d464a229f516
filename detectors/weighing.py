"""The evidence for and against all candidates of many texts at once: the same rules as `evidence`, on columns."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from detectors.checking import normal_forms
from detectors.evidence import (
    AFTER_REACH,
    DOUBTFUL,
    FIRM,
    LONGEST_LABEL,
    NEAR,
    UNLABELLED,
    UNMISTAKABLE,
    Candidate,
    Evidence,
)
from detectors.labels import Found, Label
from detectors.matching.flat import Flat, true_at
from detectors.matching.forms import Matches

LIST_GAP = 64  # characters at most between two values of a list
ROUNDS = 8
FEW = 10  # matches that are sooner weighed one by one
WHOLE = 0.3  # share of a text near candidates from which on labels are looked for in all of it
DIGITS = bytes(48 <= code < 58 for code in range(256))
DIGIT = re.compile("[0-9]")
READ_EACH = 1 << 8  # characters that are counted through in the time in which one stretch is looked at


@dataclass(frozen=True, slots=True)
class Standing:
    """Candidates as columns: places in the data, the detector's number, the score, and the value's normal form."""

    start: np.ndarray
    end: np.ndarray
    detector: np.ndarray
    score: np.ndarray
    value: list[str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Near:
    """The labels of a text, and for each row which of them stand before it: those from `first` to before `last`."""

    found: Found
    first: np.ndarray
    last: np.ndarray
    own: np.ndarray  # the nearest that speaks for the row, -1 for none


class _Digits:
    """Where a text has digits."""

    def __init__(self, flat: Flat) -> None:
        self._flat = flat

    @cached_property
    def _before(self) -> np.ndarray:
        held = np.frombuffer(self._flat.data.translate(DIGITS), np.uint8)
        return np.cumsum(held, dtype=np.int32)

    def between(self, start: np.ndarray, end: np.ndarray) -> np.ndarray:
        """Whether there is a digit in each stretch; none may begin the text."""
        if len(start) * READ_EACH < len(self._flat.data):
            seen = self._flat.seen
            told = [DIGIT.search(seen, *each) is not None for each in zip(start.tolist(), end.tolist(), strict=True)]
            return np.array(told, bool)
        held: np.ndarray = np.greater(self._before[end - 1], self._before[start - 1])
        return held


class Weighing:
    """Weighs and arbitrates in columns."""

    def __init__(self, evidence: Evidence) -> None:
        self.evidence, self.detectors = evidence, evidence.detectors
        self.base = np.array([one.base for one in self.detectors], float)
        self.with_context = np.array([one.with_context for one in self.detectors], float)
        self.reach = np.array([one.reach for one in self.detectors], np.int64)
        self.shaped = np.array([one.shape is not None for one in self.detectors], bool)
        self.shapes = {number: one.shape for number, one in enumerate(self.detectors) if one.shape is not None}
        self.personal = np.array([one.personal for one in self.detectors], bool)
        names = sorted({one.entity for one in self.detectors})
        self.rank = np.array([names.index(one.entity) for one in self.detectors], np.int64)

    def standing(self, flat: Flat, matches: Matches, low: np.ndarray, high: np.ndarray, threshold: float) -> Standing:
        """Those of `matches` that pass their check, score `threshold` and stand; `low` and `high` bound their texts."""
        if len(matches.start) <= FEW:
            return self._one_by_one(flat, matches, list(zip(low.tolist(), high.tolist(), strict=True)), threshold)
        order = np.lexsort((matches.start, matches.detector))
        rows = Matches(matches.start[order], matches.end[order], matches.detector[order])
        score, distance = self._scores(flat, rows, (low[order], high[order]), threshold)
        worth, value = self._checked(flat, rows, score, distance, threshold)
        rows = Matches(rows.start[worth], rows.end[worth], rows.detector[worth])
        kept = self._arbitrated(rows, score[worth], distance[worth])
        return Standing(
            rows.start[kept],
            rows.end[kept],
            rows.detector[kept],
            score[worth][kept],
            [value[place] for place in kept.tolist()],
        )

    def _one_by_one(
        self, flat: Flat, matches: Matches, bounds: Sequence[tuple[int, int]], threshold: float
    ) -> Standing:
        """The same for a few, by the plain rules."""
        starts, ends, numbers = matches.start.tolist(), matches.end.tolist(), matches.detector.tolist()
        rows = sorted(zip(numbers, starts, ends, flat.values(starts, ends), bounds, strict=True))
        checked = [(self.detectors[row[0]].check(row[3]), row) for row in rows]
        passed = [(Candidate(row[1], row[2], row[0], value), row[4]) for value, row in checked if value is not None]
        weighed = self.evidence.weigh_each(flat.seen, [one for one, _ in passed], [bound for _, bound in passed])
        kept = self.evidence.arbitrate(weighed, threshold)
        places = [(one.candidate.start, one.candidate.end, one.candidate.detector) for one in kept]
        start, end, detector = np.array(places, np.int64).reshape(-1, 3).T
        return Standing(
            start, end, detector, np.array([one.score for one in kept], float), [one.candidate.value for one in kept]
        )

    def _scores(
        self, flat: Flat, rows: Matches, bounds: tuple[np.ndarray, np.ndarray], threshold: float
    ) -> tuple[np.ndarray, np.ndarray]:
        """Each row's score and the distance of its label."""
        score, distance = self.base[rows.detector], np.zeros(len(rows.detector), np.int64)
        doubtful = true_at((score < UNMISTAKABLE) | self.shaped[rows.detector])
        if len(doubtful):
            some = Matches(rows.start[doubtful], rows.end[doubtful], rows.detector[doubtful])
            around = bounds[0][doubtful], bounds[1][doubtful]
            score[doubtful], distance[doubtful] = self._weighed(flat, some, around, threshold)
        return score, distance

    def _weighed(
        self, flat: Flat, rows: Matches, bounds: tuple[np.ndarray, np.ndarray], threshold: float
    ) -> tuple[np.ndarray, np.ndarray]:
        """Scores and distances of doubtful rows, from the labels around them and from how they are written."""
        near = self._near(flat, rows, bounds)
        digits = _Digits(flat)
        score, context = self.base[rows.detector], self.with_context[rows.detector]
        distance = np.full(len(score), UNLABELLED)
        owned = self._labelled(flat, rows, near, digits)
        distance[owned] = rows.start[owned] - near.found.end[near.own[owned]]
        beside = distance <= NEAR
        score[beside] = context[beside]
        self._written(flat, rows, true_at(self.shaped[rows.detector] & ~beside), score)
        far = owned[~beside[owned]]
        score[far] = np.maximum(score[far], (score[far] + 2 * context[far]) / 3)
        followed = self._followed(flat, rows, near, bounds[1], distance == UNLABELLED)
        score[followed] = np.maximum(score[followed], context[followed] - 0.1)
        distance[followed] = AFTER_REACH
        rest = true_at((distance == UNLABELLED) & (score >= threshold) & (score < UNMISTAKABLE))
        self._held_down(flat, rows, near, digits, rest=rest, score=score)
        return score, distance

    def _written(self, flat: Flat, rows: Matches, chosen: np.ndarray, score: np.ndarray) -> None:
        """Score the `chosen` rows by the way in which they are written."""
        texts = flat.values(rows.start[chosen].tolist(), rows.end[chosen].tolist())
        numbers = rows.detector[chosen].tolist()
        score[chosen] = [self.shapes[number](text) for number, text in zip(numbers, texts, strict=True)]

    def _near(self, flat: Flat, rows: Matches, bounds: tuple[np.ndarray, np.ndarray]) -> _Near:
        """The labels around the rows."""
        start = np.maximum(bounds[0], rows.start - self.reach[rows.detector])
        wider = np.maximum(bounds[0], start - LONGEST_LABEL)
        found = self._found(flat, wider, np.minimum(bounds[1], rows.end + AFTER_REACH))
        first = np.searchsorted(found.start, start)
        last = np.searchsorted(found.end, rows.start, "right")
        own = np.full(len(start), -1)
        active = true_at(first < last)
        at = last[active] - 1
        while len(active):
            speaks = self.evidence.labels.owned[found.kind[at], rows.detector[active]]
            own[active[speaks]] = at[speaks]
            on = ~speaks & (at > first[active])
            active, at = active[on], at[on] - 1
        return _Near(found, first, last, own)

    def _found(self, flat: Flat, start: np.ndarray, end: np.ndarray) -> Found:
        """The labels of the text, at least of its stretches from `start` to `end`."""
        labels = self.evidence.labels
        order = np.argsort(start, kind="stable")
        begin, stop = np.maximum(start[order], 0), np.maximum.accumulate(end[order])
        apart = true_at(np.append(True, begin[1:] > stop[:-1] + 1))
        firsts, lasts = begin[apart], stop[np.append(apart[1:], len(stop)) - 1]
        if (lasts - firsts).sum() > WHOLE * len(flat.data) or len(firsts) > 5000:
            return labels.find(flat.data, flat.words)
        return labels.find_within(flat.data, firsts.tolist(), lasts.tolist())

    def _labelled(self, flat: Flat, rows: Matches, near: _Near, digits: _Digits) -> np.ndarray:
        """The rows whose own label before them speaks for them."""
        has = true_at(near.own >= 0)
        own, last = near.own[has], near.last[has] - 1
        found, start = near.found, rows.start[has]
        plain = ~digits.between(found.end[last], start)
        nearest = own == last
        quiet = nearest & plain
        alone = (last == near.first[has]) | (found.start[last] - found.end[np.maximum(last - 1, 0)] > 5)
        unsure = true_at(~quiet & ~(~nearest & plain & alone))
        yes = np.zeros(len(has), bool)
        yes[quiet] = True
        for place in true_at(quiet & (start - found.end[last] > 2)).tolist():
            yes[place] = flat.data.count(b"\n", found.end[last[place]], start[place]) <= 2
        for place in unsure.tolist():
            row = has[place]
            before = self._before(near, row)
            chosen = self.evidence.own_label(flat.seen, self._candidate(rows, row), before)
            yes[place] = chosen is not None
            if chosen is not None:
                near.own[row] = near.first[row] + before.index(chosen)
        return has[yes]

    def _before(self, near: _Near, row: int) -> list[Label]:
        """The labels before a row, for the rules that read the text between."""
        places = slice(near.first[row], near.last[row])
        owners = self.evidence.labels.owners
        return [
            Label(start, end, owners[kind])
            for start, end, kind in zip(
                near.found.start[places].tolist(),
                near.found.end[places].tolist(),
                near.found.kind[places].tolist(),
                strict=True,
            )
        ]

    @staticmethod
    def _candidate(rows: Matches, row: int) -> Candidate:
        return Candidate(int(rows.start[row]), int(rows.end[row]), int(rows.detector[row]), "")

    def _followed(self, flat: Flat, rows: Matches, near: _Near, high: np.ndarray, rest: np.ndarray) -> np.ndarray:
        """The rows of `rest` whose own label follows them."""
        found = near.found
        if not len(found.start):
            return np.zeros(0, np.int64)
        after = np.searchsorted(found.start, rows.end)
        at = np.minimum(after, len(found.start) - 1)
        limit = np.minimum(high, rows.end + AFTER_REACH)
        owned = self.evidence.labels.owned[found.kind[at], rows.detector]
        likely = true_at(rest & (after < len(found.start)) & (found.end[at] <= limit) & owned)
        chosen = [
            row
            for row in likely.tolist()
            if self.evidence.speaks_back(
                flat.seen, int(rows.end[row]), int(found.start[at[row]]), int(found.end[at[row]])
            )
        ]
        return np.array(chosen, np.int64)

    def _held_down(
        self, flat: Flat, rows: Matches, near: _Near, digits: _Digits, *, rest: np.ndarray, score: np.ndarray
    ) -> None:
        """Lower the score of those of `rest` whose nearest label says that they are something else."""
        rest = rest[near.last[rest] > near.first[rest]]
        last = near.last[rest] - 1
        held = self.evidence.labels.things[near.found.kind[last]]
        held[score[rest] < FIRM] = True
        spent = digits.between(near.found.end[last], rows.start[rest])
        for place in true_at(held & spent).tolist():
            end = int(near.found.end[last[place]])
            held[place] = not self.evidence.spent(flat.seen, end, int(rows.start[rest[place]]))
        for place in true_at(held).tolist():
            held[place] = not self.evidence.counts(flat.seen, int(near.found.start[last[place]]))
        score[rest[held]] = np.minimum(score[rest[held]], DOUBTFUL)

    def _checked(
        self, flat: Flat, rows: Matches, score: np.ndarray, distance: np.ndarray, threshold: float
    ) -> tuple[np.ndarray, list[str]]:
        """The rows that pass their check and score `threshold`, with their values; lists are joined on the way."""
        listed = np.zeros(len(score), bool)
        gap = rows.start[1:] - rows.end[:-1]
        listed[1:] = (rows.detector[1:] == rows.detector[:-1]) & (gap > 0) & (gap <= LIST_GAP)
        listed &= distance == UNLABELLED
        heads = np.maximum.accumulate(np.where(listed, 0, np.arange(len(score))))
        listed &= distance[heads] < UNLABELLED
        worth = true_at((score >= threshold) | listed)
        chosen = Matches(rows.start[worth], rows.end[worth], rows.detector[worth])
        values = normal_forms(self.detectors, flat, chosen)
        passed = np.array([value is not None for value in values], bool)
        worth = worth[passed]
        for place in true_at(listed[worth]).tolist():
            self._joined(flat, rows, worth[place - 1 : place + 1], score, distance)
        kept = score[worth] >= threshold
        told = [value for value in values if value is not None]
        return worth[kept], [value for value, keep in zip(told, kept.tolist(), strict=True) if keep]

    def _joined(self, flat: Flat, rows: Matches, pair: np.ndarray, score: np.ndarray, distance: np.ndarray) -> None:
        """Weigh the second of a list's neighbours like the first, where nothing else stands between them."""
        if len(pair) < 2 or rows.detector[pair[0]] != rows.detector[pair[1]] or distance[pair[0]] >= UNLABELLED:
            return
        between = int(rows.end[pair[0]]), int(rows.start[pair[1]])
        if self.evidence.of_one_list(flat.seen, between, int(rows.detector[pair[0]])):
            score[pair[1]], distance[pair[1]] = max(score[pair[1]], score[pair[0]]), distance[pair[0]]

    def _arbitrated(self, rows: Matches, score: np.ndarray, distance: np.ndarray) -> np.ndarray:
        """The rows that stand, in order of place: see `Evidence.arbitrate`."""
        start, end, detector = rows.start, rows.end, rows.detector
        if not len(start):
            return start
        by_place = np.argsort(start, kind="stable")
        reached = np.maximum.accumulate(end[by_place])
        cluster = np.zeros(len(start), np.int64)
        cluster[by_place[1:]] = np.cumsum(start[by_place[1:]] >= reached[:-1])
        order = np.lexsort((detector, self.rank[detector], start, start - end, distance, -np.round(score, 4), cluster))
        taken = _best(cluster[order], start[order], end[order])
        kept: np.ndarray = order[taken]
        kept = kept[self.personal[detector[kept]]]
        return kept[np.argsort(start[kept], kind="stable")]


def _best(cluster: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """The rows taken where each cluster's rows come best first and none may overlap one taken before it."""
    rows = np.arange(len(cluster))
    taken: list[np.ndarray] = []
    for _ in range(ROUNDS):
        if not len(rows):
            break
        firsts = true_at(np.append(True, cluster[rows[1:]] != cluster[rows[:-1]]))
        best = rows[firsts]
        taken.append(best)
        mine = np.repeat(best, np.diff(np.append(firsts, len(rows))))
        rows = rows[(start[rows] >= end[mine]) | (end[rows] <= start[mine])]
    return np.concatenate([*taken, *_one_by_one(rows, start, end)])


def _one_by_one(rows: np.ndarray, start: np.ndarray, end: np.ndarray) -> Sequence[np.ndarray]:
    """What is left after many rounds: a long chain of values that overlap one another."""
    chosen: list[int] = []
    covered: set[int] = set()
    for row in rows.tolist():
        places = range(int(start[row]), int(end[row]))
        if covered.isdisjoint(places):
            covered.update(places)
            chosen.append(row)
    return [np.array(chosen, np.int64)]
