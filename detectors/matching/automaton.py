"""Many patterns as one table: what can still be matched after each byte, made only as far as texts need it."""

from collections.abc import Sequence

import numpy as np

from detectors.matching.pattern import Bytes, Part, Repeat
from detectors.matching.pattern import Sequence as Parts

DEAD, START = 0, 1
MOST_STATES = 30_000


def _bits(number: int) -> list[int]:
    places = []
    while number:
        low = number & -number
        places.append(low.bit_length() - 1)
        number ^= low
    return places


class _Positions:
    """The bytes of all patterns numbered, with what may follow each (Glushkov's construction)."""

    def __init__(self) -> None:
        self.among: list[int] = []
        self.follow: list[int] = []

    def add(self, part: Part) -> tuple[int, int, bool]:
        """The first and the last positions of `part`, as bits, and whether it can match nothing."""
        if isinstance(part, Bytes):
            self.among.append(part.among)
            self.follow.append(0)
            bit = 1 << (len(self.among) - 1)
            return bit, bit, False
        if isinstance(part, Parts):
            return self._chain(part.parts)
        if isinstance(part, Repeat):
            return self._repeated(part)
        found = [self.add(one) for one in part.parts]
        first = last = 0
        for begin, end, _ in found:
            first, last = first | begin, last | end
        return first, last, any(empty for _, _, empty in found)

    def _chain(self, parts: Sequence[Part]) -> tuple[int, int, bool]:
        first, last, empty = 0, 0, True
        for part in parts:
            begin, end, nothing = self.add(part)
            self._join(last, begin)
            first = first | begin if empty else first
            last = last | end if nothing else end
            empty = empty and nothing
        return first, last, empty

    def _repeated(self, part: Repeat) -> tuple[int, int, bool]:
        """Copies in a row, each reached from the one before; after `least` of them every one may be the last."""
        first = last = ends = begin = end = 0
        empty = True
        for copy in range(1, (max(part.least, 1) if part.most is None else part.most) + 1):
            begin, end, nothing = self.add(part.part)
            self._join(last, begin)
            first = first | begin if empty else first
            last = last | end if nothing else end
            empty = empty and nothing
            ends = ends | last if copy >= part.least else ends
        if part.most is None:
            self._join(end, begin)
        return first, ends, empty or part.least == 0

    def _join(self, before: int, after: int) -> None:
        for place in _bits(before):
            self.follow[place] |= after


class Automaton:
    """Tells which of many patterns match from a place on, and where they may end.

    `codes` turns bytes into columns of `table`; `table[state * columns + column]` is the next state, DEAD where nothing
    can follow. States are made when a text first reaches them; `ending` says in which of them a pattern may end.
    """

    def __init__(self, parts: Sequence[Part]) -> None:
        self._positions = _Positions()
        whole = [self._positions.add(part) for part in parts]
        self._begin = 0
        for first, _, _ in whole:
            self._begin |= first
        self._ends = [last for _, last, _ in whole]
        self._any_end = 0
        for last in self._ends:
            self._any_end |= last
        accepting = [
            sum(1 << place for place, among in enumerate(self._positions.among) if among >> code & 1)
            for code in range(256)
        ]
        self._columns = sorted(set(accepting))
        self.codes = bytes(self._columns.index(one) for one in accepting)
        self.columns = len(self._columns)
        self.starting = bytes(bool(one & self._begin) for one in accepting)
        self._forget()

    def _forget(self) -> None:
        """Begin the table anew."""
        self._states: dict[int, int] = {}
        self._after: list[int] = [0, self._begin]
        self._count = 2
        self.made = np.zeros(1024, bool)
        self.table = np.zeros(1024 * self.columns, np.int32)
        self.owners: list[tuple[int, ...]] = [(), ()]
        self._sizes = self._listed = self._firsts = np.zeros(0, np.int64)
        self.ending = np.zeros(1024, bool)
        self.made[DEAD] = True

    def owners_of(self, states: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(row, pattern) for each pattern that may end in each of `states`."""
        if len(self._sizes) < self._count:
            self._sizes = np.array([len(one) for one in self.owners], np.int64)
            self._listed = np.array([number for one in self.owners for number in one], np.int64)
            self._firsts = np.cumsum(self._sizes) - self._sizes
        each = self._sizes[states]
        rows = np.repeat(np.arange(len(states)), each)
        return rows, self._listed[np.arange(len(rows)) + np.repeat(self._firsts[states] - np.cumsum(each) + each, each)]

    def trim(self) -> None:
        """Forget what was made where it has become too much: between two texts, never within one."""
        if self._count > MOST_STATES:
            self._forget()

    def make(self, states: np.ndarray) -> None:
        """See to it that all of `states` have their row of the table."""
        for state in np.unique(states[~self.made[states]]).tolist():
            reach = self._after[state]
            row = [self._state(reach & column) for column in self._columns]
            self.table[state * self.columns : (state + 1) * self.columns] = row
            self.made[state] = True

    def _state(self, places: int) -> int:
        """The number of the state that stands at `places`."""
        if not places:
            return DEAD
        known = self._states.get(places)
        if known is not None:
            return known
        number = self._count
        self._count += 1
        if number == len(self.made):
            self._grow()
        self._states[places] = number
        after = 0
        for place in _bits(places):
            after |= self._positions.follow[place]
        self._after.append(after)
        ended = places & self._any_end
        self.owners.append(tuple(n for n, ends in enumerate(self._ends) if ends & ended) if ended else ())
        self.ending[number] = bool(ended)
        return number

    def _grow(self) -> None:
        self.made = np.concatenate([self.made, np.zeros_like(self.made)])
        self.ending = np.concatenate([self.ending, np.zeros_like(self.ending)])
        self.table = np.concatenate([self.table, np.zeros_like(self.table)])
