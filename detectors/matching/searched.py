"""Patterns of every other kind: one filter says which of them a stretch of text may hold, RE2 then finds them."""

from collections.abc import Iterator, Sequence

import re2

from detectors.declare import Detector
from detectors.matching.flat import Flat
from detectors.matching.forms import by_byte, guard_by_byte

BLOCK, BEYOND = 1 << 14, 1 << 10
SET_MEMORY = 256 << 20
ALIVE = "\x01$"  # stands at the end of every stretch: a filter that does not see it has run out of memory


def guarded(detector: Detector) -> str:
    """The pattern with its guards: what it matches is the first group."""

    def outside(guard: str) -> str:
        return "[^" + guard_by_byte(guard)[1:]

    return f"(?:^|{outside(detector.left)})({by_byte(detector.pattern)})(?:{outside(detector.right)}|$)"


class Searched:
    """Patterns of any kind that RE2 takes."""

    def __init__(self, numbered: Sequence[tuple[int, Detector]]) -> None:
        """Compile the detectors, each with its number. Raises re2.error where a pattern is not RE2's."""
        options = re2.Options()
        options.encoding = re2.Options.Encoding.LATIN1
        options.max_mem = SET_MEMORY
        self.numbers = [number for number, _ in numbered]
        self.patterns = [re2.compile(guarded(detector).encode(), options) for _, detector in numbered]
        self.groups = [pattern.groupindex.get(b"value", 1) for pattern in self.patterns]
        self.filter = re2.Set.SearchSet(options)
        for _, detector in numbered:
            self.filter.Add(guarded(detector).encode())
        self.filter.Add(ALIVE.encode())
        self.filter.Compile()

    def find(self, flat: Flat) -> Iterator[tuple[int, int, int]]:
        """(start, end, detector) of every match."""
        last = [0] * len(self.patterns)
        for first in range(0, len(flat.data), BLOCK):
            stretch = flat.data[max(0, first - 1) : first + BLOCK + BEYOND]
            for place in self._named(stretch):
                for begin, end, until in self._found(place, flat.data, max(first, last[place]), first + BLOCK):
                    last[place] = until
                    yield begin, end, self.numbers[place]

    def _named(self, stretch: bytes) -> Sequence[int]:
        """The places of the patterns that match somewhere in `stretch`."""
        named = self.filter.Match(stretch + b"\x01") or []
        return sorted(named)[:-1] if len(self.patterns) in named else range(len(self.patterns))

    def _found(self, place: int, data: bytes, first: int, last: int) -> Iterator[tuple[int, int, int]]:
        """(start, end, end of the whole match) of each match that begins in `data[first:last]`."""
        pattern, group = self.patterns[place], self.groups[place]
        while first < last:
            found = pattern.search(data, max(0, first - 1), last + BEYOND)
            if found is not None and found.end(1) == last + BEYOND:
                found = pattern.search(data, max(0, first - 1))  # one that goes on past the stretch
            if found is None or found.start(1) >= last:
                return
            span = found.span(group) if found.start(group) >= 0 else found.span(1)
            first = max(found.end(1), first + 1)
            if found.end(1) > found.start(1):
                yield *span, found.end(1)
