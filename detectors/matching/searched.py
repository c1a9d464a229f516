"""Patterns searched for one by one with RE2 in the stretches of a text that a filter says may hold them."""

import re
from collections.abc import Iterator, Sequence

import numpy as np
import re2

from detectors.declare import Detector
from detectors.matching.flat import Flat
from detectors.matching.forms import by_byte, guard_by_byte

BEYOND = 1 << 10  # characters behind a stretch that are looked at with it
SET_MEMORY = 256 << 20
SURROGATE = re.compile("[\ud800-\udfff]")
LETTERS = r"\w\x{c0}-\x{24f}"  # whole Unicode classes make the automaton too large
ALIVE = b"\x01$"  # stands at the end of every stretch: a filter that does not see it has run out of memory


def guarded(detector: Detector) -> bytes:
    """The pattern with its guards: what it matches is the first group."""

    def outside(guard: str) -> str:
        return "[^" + guard_by_byte(guard)[1:]

    whole = f"(?:^|{outside(detector.left)})({by_byte(detector.pattern)})(?:{outside(detector.right)}|$)"
    return whole.encode()


def _options() -> re2.Options:
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.max_mem = SET_MEMORY
    return options


class Filter:
    """Says which of some patterns match anywhere in a stretch of text."""

    def __init__(self, places: Sequence[int], patterns: Sequence[bytes]) -> None:
        """`patterns` are RE2's, each with its number in `places`."""
        self.places = tuple(places)
        self.set = re2.Set.SearchSet(_options())
        for pattern in patterns:
            self.set.Add(pattern)
        self.set.Add(ALIVE)
        self.set.Compile()

    def named(self, stretch: bytes) -> Sequence[int]:
        """The numbers of the patterns that match in `stretch`, in order: all of them where it cannot be told."""
        named = self.set.Match(stretch + b"\x01") or ()
        if len(self.places) not in named:
            return self.places
        return [self.places[place] for place in sorted(named)[:-1]]


class Searched:
    """Detectors' patterns, each searched for on its own."""

    def __init__(self, detectors: Sequence[Detector], chosen: Sequence[int], unlike: Sequence[int]) -> None:
        """Compile those of `detectors` that are `chosen`; `unlike` are those of them that can be found no other way.

        Raises re2.error where a pattern is not RE2's.
        """
        written = {number: guarded(detectors[number]) for number in chosen}
        self.patterns = {number: re2.compile(pattern, _options()) for number, pattern in written.items()}
        self.groups = {number: pattern.groupindex.get(b"value", 1) for number, pattern in self.patterns.items()}
        self.every = Filter(chosen, [written[number] for number in chosen])
        self.unlike = Filter(unlike, [written[number] for number in unlike])

    def find(self, number: int, data: bytes, first: int, last: int) -> Iterator[tuple[int, int, int]]:
        """(start, end, end of the whole match) of each match of a pattern that begins in `data[first:last]`."""
        pattern, group = self.patterns[number], self.groups[number]
        while first < last:
            found = pattern.search(data, max(0, first - 1), last + BEYOND)
            if found is not None and found.end(1) == last + BEYOND:
                found = pattern.search(data, max(0, first - 1))  # one that goes on past what is looked at
            if found is None or found.start(1) >= last:
                return
            start, end = found.span(group) if found.start(group) >= 0 else found.span(1)
            first = max(found.end(1), first + 1)
            if end > start:
                yield start, end, found.end(1)


class Lettered:
    """Detectors whose patterns speak of letters that fill no byte, or in words that are not read here: RE2 on UTF-8."""

    def __init__(self, detectors: Sequence[Detector], chosen: Sequence[int]) -> None:
        """Compile those of `detectors` that are `chosen`. Raises re2.error where a pattern is not RE2's."""
        self.patterns = {number: re2.compile(_in_letters(detectors[number]).encode()) for number in chosen}

    def find(self, flat: Flat) -> Iterator[tuple[int, int, int]]:
        """(start, end, detector) of each match, as places in the data of `flat`."""
        if not self.patterns:
            return
        written = SURROGATE.sub("\ufffd", flat.text).encode()
        leading = (np.frombuffer(written, np.uint8) & 0xC0) != 0x80
        character = flat.bytes_at(np.append(np.cumsum(leading) - leading, len(flat.text))).tolist()
        for number, pattern in self.patterns.items():
            group, first = pattern.groupindex.get(b"value", 1), 0
            while (found := pattern.search(written, max(0, first - 1))) is not None:
                span = found.span(group) if found.start(group) >= 0 else found.span(1)
                start, end = (character[place] for place in span)
                if found.start(1) >= first and end > start:
                    yield start, end, number
                first = max(found.end(1), first) + 1 if found.end(1) <= first else found.end(1)


def _in_letters(detector: Detector) -> str:
    def outside(guard: str) -> str:
        return "[^" + guard[1:-1].replace(r"\w", LETTERS) + "]"

    return f"(?:^|{outside(detector.left)})({detector.pattern})(?:{outside(detector.right)}|$)"
