"""What speaks for and against a candidate, and which of those that claim the same characters is right."""

import bisect
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from detectors.declare import Detector
from detectors.explained import NO_LABEL
from detectors.labels import Label, Labels

UNMISTAKABLE = 0.9
FIRM = 0.6
DOUBTFUL = 0.3
AFTER_REACH = 26
LONGEST_LABEL = 48  # characters looked at beyond the reach, so that no label is seen without its first word
NEAR = 24
UNLABELLED = 1000
AT_ONCE = 50
TOGETHER = 150  # characters between candidates whose labels are looked for in one pass
LIST_ONLY = re.compile(r"(?:[\d\s,;/&()+.\-]|and|or)*", re.IGNORECASE)
BETWEEN_VALUES = re.compile(r"\s?[,;/&|]?\s{0,3}(?:(?:and|or)\s{1,2})?", re.IGNORECASE)
IN_ONE_SENTENCE = re.compile(r"[ ,;&()-]{1,3}(?:[A-Za-z']{1,12}[ ,;&()-]{1,3}){0,4}")
"""What stands between two values of which a label names the first and check digits bear out the second."""
TELLING = 0.1
OWN_VALUE = re.compile(
    r"[\s.:=#]{0,3}(?:(?:no|number|ref)\b[\s.:=#]{0,3})?[A-Za-z]{0,4}[-/]?\d[\w./-]*(?=[\s,;|)])", re.IGNORECASE
)
LONG_NUMBER = re.compile(r"\d[\d -]{3,}\d")
NOT_BACK = re.compile(r"[\n\d:;,@]|\.\s")
NEXT_VALUE = re.compile(r"\s*(?:no\.?|number)?\s*[:=#]|\s*(?:is|was)?\s*\d", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A match that passed its check: `detector` is its number in the engine's list."""

    start: int
    end: int
    detector: int
    value: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Weighed:
    """A candidate with its score; `distance` is how far its label stands, a large number where it has none."""

    candidate: Candidate
    score: float
    distance: int


def _start(one: Weighed) -> int:
    return one.candidate.start


def _neighbours(weighed: Sequence[Weighed], places: Sequence[int]) -> Iterator[Sequence[int]]:
    """`places`, in order of their candidates' starts, cut where two stand far apart or AT_ONCE are reached."""
    first = 0
    for last in range(1, len(places)):
        gap = weighed[places[last]].candidate.start - weighed[places[last - 1]].candidate.end
        if gap > TOGETHER or last - first == AT_ONCE:
            yield places[first:last]
            first = last
    if places:
        yield places[first:]


class Labelled:
    """The labels of one stretch of a text, found in one pass and looked up by place."""

    def __init__(self, labels: Labels, text: str, start: int, end: int) -> None:
        self._found = labels.within(text.encode("latin-1", "replace"), start, end)
        self._starts = [label.start for label in self._found]
        self._ends = [label.end for label in self._found]
        self.any = bool(self._found)

    def before(self, place: int, limit: int) -> list[Label]:
        """The labels that stand between `limit` and `place`, in order."""
        first, last = bisect.bisect_left(self._starts, limit), bisect.bisect_right(self._ends, place)
        return self._found[first:last]

    def after(self, place: int, limit: int) -> list[Label]:
        """The first label that begins at or behind `place`, where it ends within `limit`."""
        first = bisect.bisect_left(self._starts, place)
        return [label for label in self._found[first : first + 1] if label.end <= limit]


class Evidence:
    """Weighs candidates of one list of detectors and arbitrates between them; the same for text and tables."""

    def __init__(self, detectors: Sequence[Detector]) -> None:
        self.detectors = tuple(detectors)
        self.labels = Labels(self.detectors)

    def weigh(self, text: str, candidates: Iterable[Candidate], bounds: tuple[int, int]) -> list[Weighed]:
        """Each candidate of `text[bounds]` with its score; labels are looked for inside `bounds` alone."""
        found = list(candidates)
        return self.weigh_each(text, found, [bounds] * len(found))

    def weigh_each(
        self, text: str, candidates: Sequence[Candidate], bounds: Sequence[tuple[int, int]]
    ) -> list[Weighed]:
        """`weigh` of candidates of several texts that stand apart in `text`, each with the bounds of its own."""
        weighed = [Weighed(candidate, self._base(text, candidate), 0) for candidate in candidates]
        doubtful = [place for place, one in enumerate(weighed) if self._doubtful(one)]
        doubtful.sort(key=lambda place: weighed[place].candidate.start)
        for group in _neighbours(weighed, doubtful):
            whole = bounds[group[0]][0], bounds[group[-1]][1]
            labelled = self._labelled(text, [weighed[place].candidate for place in group], whole)
            for place in group:
                one = weighed[place]
                weighed[place] = (
                    self._weigh(text, one, bounds[place], labelled)
                    if labelled.any
                    else Weighed(one.candidate, one.score, UNLABELLED)
                )
        return self._lists_joined(text, weighed)

    def _lists_joined(self, text: str, weighed: list[Weighed]) -> list[Weighed]:
        """The same, with the values of a list weighed like the labelled one before them, however long the list is."""
        latest: dict[int, Weighed] = {}
        for place in sorted(range(len(weighed)), key=lambda place: weighed[place].candidate.start):
            one = weighed[place]
            before = latest.get(one.candidate.detector)
            if before is not None and one.distance == UNLABELLED and before.distance < UNLABELLED:
                ends = before.candidate.end, one.candidate.start
                if ends[0] < ends[1] and self.of_one_list(text, ends, one.candidate.detector):
                    one = weighed[place] = Weighed(one.candidate, max(one.score, before.score), before.distance)
            latest[one.candidate.detector] = one
        return weighed

    def of_one_list(self, text: str, between: tuple[int, int], number: int) -> bool:
        """Whether two values of one detector belong together by what stands between them.

        That is nothing but a comma or a word for "and"; where a check digit bears the second out, a few words too,
        none of them a label.
        """
        if BETWEEN_VALUES.fullmatch(text, *between):
            return True
        if self.detectors[number].chance > TELLING or IN_ONE_SENTENCE.fullmatch(text, *between) is None:
            return False
        return not self.labels.within(text[slice(*between)].encode("latin-1", "replace"), 0, between[1] - between[0])

    def _doubtful(self, one: Weighed) -> bool:
        """Whether labels matter: only what is always unmistakable needs none."""
        return one.score < UNMISTAKABLE or self.detectors[one.candidate.detector].shape is not None

    def _base(self, text: str, candidate: Candidate) -> float:
        """What the candidate scores by its shape alone."""
        detector = self.detectors[candidate.detector]
        return detector.shape(text[candidate.start : candidate.end]) if detector.shape else detector.base

    def _labelled(self, text: str, group: Sequence[Candidate], bounds: tuple[int, int]) -> Labelled:
        """The labels around candidates that stand close together, in order of place."""
        reach = max(self.detectors[candidate.detector].reach for candidate in group)
        start = max(bounds[0], group[0].start - reach - LONGEST_LABEL)
        return Labelled(self.labels, text, start, min(bounds[1], max(one.end for one in group) + AFTER_REACH))

    def _weigh(self, text: str, one: Weighed, bounds: tuple[int, int], labelled: Labelled) -> Weighed:
        candidate, base = one.candidate, one.score
        detector = self.detectors[candidate.detector]
        before = labelled.before(candidate.start, max(bounds[0], candidate.start - detector.reach))
        own = self.own_label(text, candidate, before)
        if own is not None:
            distance = candidate.start - own.end
            if distance <= NEAR:
                return Weighed(candidate, detector.with_context, distance)
            return Weighed(candidate, max(base, (base + 2 * detector.with_context) / 3), distance)
        if self._own_after(text, candidate, bounds[1], labelled):
            return Weighed(candidate, max(base, detector.with_context - 0.1), AFTER_REACH)
        return Weighed(candidate, min(base, self._ceiling(text, candidate, before, base)), UNLABELLED)

    def label_in_words(self, text: str, candidate: Candidate, bounds: tuple[int, int]) -> str:
        """What the labels near a candidate say of it."""
        labelled = self._labelled(text, [candidate], bounds)
        reach = self.detectors[candidate.detector].reach
        before = labelled.before(candidate.start, max(bounds[0], candidate.start - reach))
        own = self.own_label(text, candidate, before)
        if own is not None:
            gap = candidate.start - own.end
            return f"its own label stands {gap} character{'s' * (gap != 1)} before it"
        if self._own_after(text, candidate, bounds[1], labelled):
            return "its own label follows it"
        if not before:
            return NO_LABEL
        return "the nearest label names a thing" if not before[-1].owners else "the nearest label names something else"

    def own_label(self, text: str, candidate: Candidate, before: Sequence[Label]) -> Label | None:
        """The label that speaks for the candidate: nothing but blanks, words or a list of values in between."""
        for label in reversed(before):
            between = text[label.end : candidate.start]
            if candidate.detector in label.owners:
                first = LONG_NUMBER.search(between)
                blocked = first is not None and not LIST_ONLY.fullmatch(between, first.start())
                return None if blocked or between.count("\n") > 2 else label
            if not self._passes_on(text, label, candidate, before):
                return None
        return None

    @staticmethod
    def _passes_on(text: str, label: Label, candidate: Candidate, before: Sequence[Label]) -> bool:
        """Whether another's label lets an earlier one through.

        It does where its own value stands behind it, or where the two labels stand side by side, as in "NHS number
        and date of birth".
        """
        if LONG_NUMBER.search(text, label.end, candidate.start):
            return True
        earlier = [other for other in before if other.end <= label.start]
        return (
            bool(earlier)
            and label.start - earlier[-1].end <= 5
            and not re.search(r"[:=\d]", text[earlier[-1].end : label.start])
        )

    def _own_after(self, text: str, candidate: Candidate, end: int, labelled: Labelled) -> bool:
        """Whether the candidate's label follows it, as in "943 476 5919 (NHS number)"."""
        return any(
            candidate.detector in label.owners and self.speaks_back(text, candidate.end, label.start, label.end)
            for label in labelled.after(candidate.end, min(end, candidate.end + AFTER_REACH))
        )

    @staticmethod
    def speaks_back(text: str, end: int, label_start: int, label_end: int) -> bool:
        """Whether a label behind a value that ends at `end` is this value's, and not the next one's."""
        return not NOT_BACK.search(text, end, label_start) and NEXT_VALUE.match(text, label_end) is None

    @staticmethod
    def spent(text: str, label_end: int, start: int) -> bool:
        """Whether a label's own value stands between it and what begins at `start`."""
        if LONG_NUMBER.search(text, label_end, start):
            return True
        own = OWN_VALUE.match(text, label_end)
        return own is not None and own.end() <= start

    @staticmethod
    def counts(text: str, label_start: int) -> bool:
        """Whether a label is what a number before it counts, and no label: "3 pages"."""
        return text[max(0, label_start - 2) : label_start - 1].isdigit() and text[label_start - 1] == " "

    def _ceiling(self, text: str, candidate: Candidate, before: Sequence[Label], base: float) -> float:
        """How high an unlabelled candidate may score: less where the nearest label says that it is something else."""
        if base >= UNMISTAKABLE:
            return 1.0
        for label in reversed(before):
            if self.spent(text, label.end, candidate.start) or self.counts(text, label.start):
                return 1.0
            if not label.owners or base < FIRM:
                return DOUBTFUL
            return 1.0
        return 1.0

    def arbitrate(self, weighed: Iterable[Weighed], threshold: float) -> list[Weighed]:
        """Those that stand: no two overlap, the best first taken; what is not personal suppresses and is dropped.

        The order of decision is score, nearness of the label, length, place, then the entity's name, so that the
        answer never depends on the order of the candidates.
        """
        taken: list[Weighed] = []
        for one in sorted((one for one in weighed if one.score >= threshold), key=self._order):
            place = bisect.bisect_left(taken, one.candidate.start, key=_start)
            follows = place == 0 or taken[place - 1].candidate.end <= one.candidate.start
            if follows and (place == len(taken) or taken[place].candidate.start >= one.candidate.end):
                taken.insert(place, one)
        return [one for one in taken if self.detectors[one.candidate.detector].personal]

    def _order(self, one: Weighed) -> tuple[float, int, int, int, str]:
        candidate = one.candidate
        entity = self.detectors[candidate.detector].entity
        return -round(one.score, 4), one.distance, candidate.start - candidate.end, candidate.start, entity
