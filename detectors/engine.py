"""All detectors over text at once: where each pattern matches, what speaks for each match, and which of them stand."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import re2

from detectors.declare import Detector
from detectors.evidence import UNLABELLED, Candidate, Evidence, Weighed
from detectors.explained import LISTED, NO_LABEL, WITH_LABEL, Explained
from detectors.matching import facts, pattern
from detectors.matching.flat import Flat, true_at
from detectors.matching.forms import Matches, apart
from detectors.matching.matcher import Matcher
from detectors.weighing import Weighing
from exposure.plugins import declared

COUNTED = 0.5
CHUNK = 1 << 20  # characters looked at together
SHARED = 4096  # characters that neighbouring parts of one text have in common on each side
GAP = "\n\0\n"  # between texts: no pattern crosses it
BRACED = re.compile(r"\\x\{([0-9a-fA-F]+)\}")
LONGEST_VALUE = 300


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a text, in characters, where a personal value stands; `value` is its normal form."""

    start: int
    end: int
    entity: str
    score: float
    value: str = field(repr=False)


def declared_detectors() -> tuple[Detector, ...]:
    """Every detector of the package, in the order of the module names."""
    return declared("detectors", "DETECTOR", Detector)


def python_dialect(pattern: str) -> str:
    r"""RE2's `\x{c0}` as `\U000000c0`, which Python's `re` and Presidio's `regex` understand."""
    return BRACED.sub(lambda match: rf"\U{int(match.group(1), 16):08x}", pattern)


@dataclass(frozen=True, slots=True)
class Columns:
    """Spans of many texts without an object each: `text` is the number of the span's text, in order, then of place.

    `start` and `end` count characters of that text; `detector` is a place in `Engine.detectors`.
    """

    text: np.ndarray
    start: np.ndarray
    end: np.ndarray
    detector: np.ndarray
    score: np.ndarray
    value: list[str] = field(repr=False)


class Engine:
    """The declared detectors, compiled. Its answers depend on nothing but the text and the hints."""

    def __init__(self, detectors: Sequence[Detector] | None = None) -> None:
        """Compile `detectors`, by default all that the package declares.

        Raises re2.error where a pattern is not RE2's.
        """
        chosen = declared_detectors() if detectors is None else tuple(detectors)
        self.detectors = chosen
        self.evidence = Evidence(chosen)
        self._matcher = Matcher(chosen)
        self._weighing = Weighing(self.evidence)
        self._entities = [one.entity for one in chosen]
        self._whole_of = {id(one): _whole(one.cell or one.pattern) for one in chosen}

    def spans(self, text: str, *, hints: Sequence[str] = ()) -> list[Span]:
        """The personal values of `text`, in order, none overlapping another.

        `hints` are the words of a header or label that the text stands under: they count as if they stood before it.
        """
        if not hints:
            return self.spans_many([text])[0]
        label = ", ".join(hints) + ": "
        shift = len(label)
        return [
            Span(span.start - shift, span.end - shift, span.entity, span.score, span.value)
            for span in self.spans_many([label + text])[0]
            if span.start >= shift
        ]

    def spans_many(self, texts: Sequence[str]) -> list[list[Span]]:
        """`spans` of each of `texts`, in one pass over all of them."""
        found: list[list[Span]] = [[] for _ in texts]
        told = self.columns(texts)
        entities = self._entities
        places = zip(told.text.tolist(), told.start.tolist(), told.end.tolist(), strict=True)
        what = zip(told.detector.tolist(), told.score.tolist(), told.value, strict=True)
        for (text, start, end), (number, score, value) in zip(places, what, strict=True):
            found[text].append(Span(start, end, entities[number], score, value))
        return found

    def columns(self, texts: Sequence[str]) -> Columns:
        """The spans of each of `texts` as columns: what to call for many cells or documents."""
        parts = list(_parts(texts))
        worth = [texts[one.text][one.first : one.until] for one in parts]
        told = _together([self._chunk(worth[first:last], first) for first, last in _chunks(worth)])
        if not parts:
            return told
        text, first, low, high = np.array([(one.text, one.first, one.low, one.high) for one in parts], np.int64).T
        start, end = told.start + first[told.text], told.end + first[told.text]
        kept = true_at((start >= low[told.text]) & (start < high[told.text]))
        own = text[told.text[kept]]
        kept = kept[apart(start[kept], end[kept], own)]
        value = told.value if len(kept) == len(told.value) else [told.value[place] for place in kept.tolist()]
        return Columns(text[told.text[kept]], start[kept], end[kept], told.detector[kept], told.score[kept], value)

    def explain(self, text: str) -> list[Explained]:
        """Every candidate of `text`, in order of place, with the evidence for and against it in words."""
        flat = Flat(text)
        candidates = self._candidates(flat)
        weighed = self.evidence.weigh(flat.seen, candidates, (0, len(flat.seen)))
        standing = self.evidence.arbitrate(weighed, COUNTED)
        explained = [self._explained(flat, one, standing) for one in weighed]
        return sorted(explained, key=lambda one: (one.start, -one.score, one.end, one.entity))

    def _explained(self, flat: Flat, one: Weighed, standing: Sequence[Weighed]) -> Explained:
        candidate = one.candidate
        detector = self.detectors[candidate.detector]
        stands = any(one is other for other in standing)
        label = self.evidence.label_in_words(flat.seen, candidate, (0, len(flat.seen)))
        if label == NO_LABEL and 0 < one.distance < UNLABELLED:
            label = LISTED
        elif label == NO_LABEL and "(?P<value>" in detector.pattern:
            label = WITH_LABEL
        reasons = [
            f"written as {detector.label} is" + (", and its check digits are right" if detector.chance < 1 else ""),
            label,
            f"scores {one.score:.2f}; {COUNTED} and over is counted",
        ]
        if not detector.personal:
            reasons.append("nobody's personal value: it keeps others from claiming these characters")
        elif not stands and one.score >= COUNTED:
            reasons.append("another value claims the same characters with better evidence")
        start, end = flat.characters(np.array([candidate.start])), flat.ends(np.array([candidate.end]))
        return Explained(detector.entity, int(start[0]), int(end[0]), round(one.score, 3), stands, tuple(reasons))

    def fits(self, detector: Detector, value: str) -> str | None:
        """The normal form of `value` where all of it is one of `detector`'s, else None."""
        text = value.strip()
        if len(text) > LONGEST_VALUE or self._whole_of[id(detector)](text) is None:
            return None
        return detector.check(text)

    def _chunk(self, texts: Sequence[str], first: int) -> Columns:
        """The spans of texts that are looked at together; `first` is the number of the first of them."""
        flat = Flat(texts[0] if len(texts) == 1 else GAP.join(texts))
        sizes = np.fromiter(map(len, texts), np.int64, len(texts))
        starts = np.cumsum(sizes + len(GAP)) - sizes - len(GAP)
        matches = self._matcher.find(flat)
        low, high = flat.bytes_at(starts), flat.bytes_at(starts + sizes)
        owner = np.searchsorted(low, matches.start, "right") - 1
        end = np.minimum(matches.end, high[owner])  # what a pattern takes of the line's end behind a text
        inside = true_at(end > matches.start)
        own = Matches(matches.start[inside], end[inside], matches.detector[inside])
        standing = self._weighing.standing(flat, own, low[owner[inside]], high[owner[inside]], COUNTED)
        text = np.searchsorted(low, standing.start, "right") - 1
        start, end = flat.characters(standing.start) - starts[text], flat.ends(standing.end) - starts[text]
        return Columns(text + first, start, end, standing.detector, np.round(standing.score, 3), standing.value)

    def _candidates(self, flat: Flat) -> list[Candidate]:
        """Every match of every pattern that passes its check, by detector and place."""
        matches = self._matcher.find(flat)
        starts, ends = matches.start.tolist(), np.minimum(matches.end, len(flat.seen)).tolist()
        rows = sorted(zip(matches.detector.tolist(), starts, ends, flat.values(starts, ends), strict=True))
        checked = [(row, self.detectors[row[0]].check(row[3])) for row in rows if row[2] > row[1]]
        return [Candidate(start, end, number, value) for (number, start, end, _), value in checked if value is not None]


def _together(told: Sequence[Columns]) -> Columns:
    """The columns of all chunks as one."""
    if len(told) == 1:
        return told[0]
    none = np.zeros(0, np.int64)
    nothing = Columns(none, none, none, none, np.zeros(0), [])
    text, start, end, detector, score = (
        np.concatenate([getattr(one, name) for one in (nothing, *told)])
        for name in ("text", "start", "end", "detector", "score")
    )
    return Columns(text, start, end, detector, score, [value for one in told for value in one.value])


def _whole(text: str) -> Callable[[str], object]:
    """What tells whether all of a value matches: Python's matcher is cheaper, RE2 where that might not be done soon."""
    try:
        if facts.tame(pattern.read(text)):
            return re.compile(python_dialect(text), re.ASCII).fullmatch
    except pattern.NotByByteError:
        pass
    return re2.compile(text).fullmatch  # type: ignore[no-any-return]


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of a text that is looked at: its spans that begin between `low` and `high` are the text's."""

    text: int
    first: int
    until: int
    low: int
    high: int


def _parts(texts: Sequence[str]) -> Iterator[_Part]:
    """Every text that holds something, a very long one in parts that overlap: memory is bounded whatever its size."""
    for number, text in enumerate(texts):
        low = 0
        while low < len(text):
            high = len(text)
            if high - low > 2 * CHUNK:
                high = text.rfind("\n", low + CHUNK // 2, low + CHUNK) + 1 or low + CHUNK
            yield _Part(number, max(0, low - SHARED), min(len(text), high + SHARED), low, high)
            low = high


def _chunks(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Ranges of `texts` of about CHUNK characters each."""
    first, size = 0, 0
    for number, text in enumerate(texts):
        if size and size + len(text) > CHUNK:
            yield first, number
            first, size = number, 0
        size += len(text) + len(GAP)
    if first < len(texts):
        yield first, len(texts)
