"""All detectors over text at once: one filter for every pattern, then only those that it names, then the evidence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import re2

from detectors.declare import Detector
from detectors.evidence import Candidate, Evidence, Weighed
from detectors.explained import Explained
from exposure.plugins import declared

COUNTED = 0.5
CHUNK = 1 << 20  # characters put before the filter at once
GAP = "\n\0\n"  # between texts: no pattern crosses it
SET_MEMORY = 256 << 20
ALIVE = "\x01$"  # stands at the end of every buffer: a filter that does not see it has run out of memory
WORD = r"\w\x{c0}-\x{24f}"  # Latin letters too; whole Unicode classes make the automaton too large
BRACED = re.compile(r"\\x\{([0-9a-fA-F]+)\}")
LONGEST_VALUE = 300
ANYWHERE = re2._Anchor.UNANCHORED  # noqa: SLF001 - what search() passes
SURROGATE = re.compile("[\ud800-\udfff]")


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


def guarded(detector: Detector) -> str:
    """The pattern with its guards: what it matches is the first group."""

    def outside(guard: str) -> str:
        return "[^" + guard[1:-1].replace(r"\w", WORD) + "]"

    return f"(?:^|{outside(detector.left)})({detector.pattern})(?:{outside(detector.right)}|$)"


def python_dialect(pattern: str) -> str:
    r"""RE2's `\x{c0}` as `\U000000c0`, which Python's `re` and Presidio's `regex` understand."""
    return BRACED.sub(lambda match: rf"\U{int(match.group(1), 16):08x}", pattern)


class Buffer:
    """A text as UTF-8 for the matcher, with the way back from bytes to characters."""

    def __init__(self, text: str) -> None:
        self.text = text
        clean = text if text.isascii() else SURROGATE.sub("\ufffd", text)
        self.data = clean.encode()

    @cached_property
    def _characters(self) -> np.ndarray | None:
        if len(self.data) == len(self.text):
            return None
        leading = (np.frombuffer(self.data, np.uint8) & 0xC0) != 0x80
        return np.concatenate([np.cumsum(leading, dtype=np.int64) - leading, [len(self.text)]])

    def character(self, place: int) -> int:
        """The character that begins at byte `place`."""
        return place if self._characters is None else int(self._characters[place])


class Engine:
    """The declared detectors, compiled. Its answers depend on nothing but the text and the hints."""

    def __init__(self, detectors: Sequence[Detector] | None = None) -> None:
        """Compile `detectors`, by default all that the package declares.

        Raises re2.error where a pattern is not RE2's.
        """
        chosen = declared_detectors() if detectors is None else tuple(detectors)
        self.detectors = chosen
        self.evidence = Evidence(chosen)
        self._patterns = [re2.compile(guarded(detector)) for detector in chosen]
        self._values = [pattern.groupindex.get("value", 1) for pattern in self._patterns]
        self._matchers = [pattern._regexp.Match for pattern in self._patterns]  # noqa: SLF001 - search() costs twice it
        self._whole_of = {
            id(one): re.compile(python_dialect(one.cell or one.pattern), re.ASCII).fullmatch for one in chosen
        }
        self._running = [number for number, detector in enumerate(chosen) if detector.prose]
        options = re2.Options()
        options.max_mem = SET_MEMORY
        self._filter = re2.Set.SearchSet(options)
        for number in self._running:
            self._filter.Add(guarded(chosen[number]))
        self._filter.Add(ALIVE)
        self._filter.Compile()

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
        filled = [number for number, text in enumerate(texts) if text]
        worth = [texts[number] for number in filled]
        for first, last in _chunks(worth):
            for number, spans in zip(filled[first:last], self._chunk(worth[first:last]), strict=True):
                found[number] = spans
        return found

    def explain(self, text: str) -> list[Explained]:
        """Every candidate of `text`, in order of place, with the evidence for and against it in words."""
        candidates = self._candidates(Buffer(text))
        weighed = self.evidence.weigh(text, candidates, (0, len(text)))
        standing = self.evidence.arbitrate(weighed, COUNTED)
        explained = [self._explained(text, one, standing) for one in weighed]
        return sorted(explained, key=lambda one: (one.start, -one.score, one.end, one.entity))

    def _explained(self, text: str, one: Weighed, standing: Sequence[Weighed]) -> Explained:
        candidate = one.candidate
        detector = self.detectors[candidate.detector]
        stands = any(one is other for other in standing)
        reasons = [
            f"written as {detector.label} is, and its check passes",
            self.evidence.label_in_words(text, candidate, (0, len(text))),
            f"scores {one.score:.2f}; {COUNTED} and over is counted",
        ]
        if not detector.personal:
            reasons.append("nobody's personal value: it keeps others from claiming these characters")
        elif not stands and one.score >= COUNTED:
            reasons.append("another value claims the same characters with better evidence")
        return Explained(detector.entity, candidate.start, candidate.end, round(one.score, 3), stands, tuple(reasons))

    def fits(self, detector: Detector, value: str) -> str | None:
        """The normal form of `value` where all of it is one of `detector`'s, else None."""
        text = value.strip()
        if len(text) > LONGEST_VALUE or self._whole_of[id(detector)](text) is None:
            return None
        return detector.check(text)

    def _chunk(self, texts: Sequence[str]) -> list[list[Span]]:
        """The spans of texts that go before the filter together."""
        joined = texts[0] if len(texts) == 1 else GAP.join(texts)
        starts = np.cumsum([0, *(len(text) + len(GAP) for text in texts[:-1])])
        candidates = self._candidates(Buffer(joined))
        if not candidates:
            return [[] for _ in texts]
        owner = (np.searchsorted(starts, [candidate.start for candidate in candidates], side="right") - 1).tolist()
        bounds = [(start, start + len(text)) for start, text in zip(starts.tolist(), texts, strict=True)]
        own = [(n, one) for n, one in zip(owner, candidates, strict=True) if one.end <= bounds[n][1]]
        weighed = self.evidence.weigh_each(joined, [one for _, one in own], [bounds[n] for n, _ in own])
        grouped: dict[int, list[Weighed]] = {}
        for (number, _), one in zip(own, weighed, strict=True):
            if one.score >= COUNTED:
                grouped.setdefault(number, []).append(one)
        return [self._arbitrated(bounds[n][0], grouped[n]) if n in grouped else [] for n in range(len(texts))]

    def _arbitrated(self, start: int, weighed: Sequence[Weighed]) -> list[Span]:
        return [
            Span(
                one.candidate.start - start,
                one.candidate.end - start,
                self.detectors[one.candidate.detector].entity,
                round(one.score, 3),
                one.candidate.value,
            )
            for one in self.evidence.arbitrate(weighed, COUNTED)
        ]

    def _candidates(self, buffer: Buffer) -> list[Candidate]:
        """Every match of every pattern that passes its check."""
        named = self._filter.Match(buffer.data + b"\x01") or []
        places = sorted(named)[:-1] if len(self._running) in named else range(len(self._running))
        return [found for place in places for found in self._matches(buffer, place)]

    def _matches(self, buffer: Buffer, place: int) -> Iterator[Candidate]:
        number = self._running[place]
        check, group, matched = self.detectors[number].check, self._values[number], self._matchers[number]
        data, text, start, size = buffer.data, buffer.text, 0, len(buffer.data)
        while start <= size and (spans := matched(ANYWHERE, data, start, size))[0][0] >= 0:
            begin, end = spans[group] if spans[group][0] >= 0 else spans[1]
            value = check(text[(first := buffer.character(begin)) : (last := buffer.character(end))])
            start = max(spans[1][1], start + 1)
            if value is not None and last > first:
                yield Candidate(first, last, number, value)


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
