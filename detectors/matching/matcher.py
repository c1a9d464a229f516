"""All declarations' matches in a text: each pattern found in the cheapest way that its form and the text allow."""

from collections.abc import Sequence

import numpy as np

from detectors.declare import Detector
from detectors.matching.flat import PAD, Flat, stretch_of
from detectors.matching.forms import IS_ALNUM, IS_DIGIT, IS_START, Form, Matches, form_of, readable
from detectors.matching.numbers import Numbers
from detectors.matching.searched import BEYOND, Lettered, Searched
from detectors.matching.words import Addressed, Worded

BLOCK = 1 << 14
MORE = 3  # blocks behind a dense one that are taken for dense unasked: how a match is found never changes it
SEARCH, SEARCHED = 8, 4 / 1024  # what one pattern's search costs in microseconds: for itself, and for each character
TOGETHER, FOLLOWED = 100, 30 / 1024  # the same for following all patterns at once


class Matcher:
    """The patterns of detectors, compiled; a detector's number is its place among all of them."""

    def __init__(self, detectors: Sequence[Detector]) -> None:
        """Compile those of `detectors` that are looked for in text. Raises re2.error where a pattern is not RE2's."""
        numbers: list[Form] = []
        worded: list[Form] = []
        addressed: list[Form] = []
        unlike: list[int] = []
        prose = [number for number, detector in enumerate(detectors) if detector.prose]
        chosen = [number for number in prose if readable(detectors[number])]
        for number in chosen:
            form = form_of(number, detectors[number])
            if form is None:
                unlike.append(number)
            elif Numbers.takes(form):
                numbers.append(form)
            elif Addressed.takes(form):
                addressed.append(form)
            elif Worded.prefixes(form) is not None:
                worded.append(form)
            else:
                unlike.append(number)
        self.numbers = Numbers(numbers)
        self.worded = Worded(worded)
        self.addressed = Addressed(addressed)
        self.searched = Searched(detectors, chosen, unlike)
        self.lettered = Lettered(detectors, sorted(set(prose) - set(chosen)))
        self._unlike = frozenset(unlike)
        self._size = len(detectors)
        starting = self.numbers.automaton.starting
        self._kinds = bytes(
            (IS_ALNUM if chr(code).isalnum() and code < 128 else 0)
            | (IS_DIGIT if 48 <= code < 58 else 0)
            | (IS_START if starting[code] else 0)
            for code in range(256)
        )

    def find(self, flat: Flat) -> Matches:
        """Every match of every pattern, in no order: their checks are still to be made."""
        last = np.zeros(self._size, np.int64)  # how far each pattern's matches reach
        rows = list(self.lettered.find(flat))
        told: list[Matches] = []
        dense, unasked = -1, 0  # where the dense stretch that is not yet followed begins
        size = len(flat.data) - len(PAD)
        for first in range(0, size, BLOCK):
            block = flat.data[max(0, first - 1) : first + BLOCK + BEYOND]
            named = (self.searched.unlike if unasked else self.searched.every).named(block)
            if unasked or self._crowded(len(named), min(BLOCK, size - first)):
                unasked = unasked - 1 if unasked else MORE
                dense = first if dense < 0 else dense
                named = [number for number in named if number in self._unlike]
            elif dense >= 0:
                told.append(self._followed(flat, dense, first, last))
                dense = -1
            for number in named:
                for start, end, until in self.searched.find(
                    number, flat.data, max(first, int(last[number])), min(first + BLOCK, size)
                ):
                    last[number] = until
                    rows.append((start, end, number))
        if dense >= 0:
            told.append(self._followed(flat, dense, size, last))
        searched = Matches(*np.array(rows, np.int64).reshape(-1, 3).T)
        return _joined([searched, *told])

    @staticmethod
    def _crowded(named: int, size: int) -> bool:
        """Whether it is cheaper to follow all patterns at once than to search for each that the filter names."""
        return named * (SEARCH + SEARCHED * size) > TOGETHER + FOLLOWED * size

    def _followed(self, flat: Flat, first: int, until: int, last: np.ndarray) -> Matches:
        """The matches that begin between `first` and `until`, of all patterns but those that can only be searched for.

        None begins before what `last` says of its detector, and `last` is moved on.
        """
        part, shift = stretch_of(flat, first, until, BEYOND)
        raw = np.frombuffer(part.data, np.uint8)
        kinds = np.frombuffer(part.data.translate(self._kinds), np.uint8)
        limits = (first - shift, until - shift)
        told = self.numbers.find(part, raw, kinds, limits, last - shift)
        rows = [
            *self.worded.find(part, limits, last - shift),
            *self.addressed.find(part, raw, limits, last - shift),
        ]
        start, end, detector, reached = np.array(rows, np.int64).reshape(-1, 4).T
        np.maximum.at(last, told.detector, told.end + shift)
        np.maximum.at(last, detector, reached + shift)
        return _joined(
            [
                Matches(told.start + shift, told.end + shift, told.detector),
                Matches(start + shift, end + shift, detector),
            ]
        )


def _joined(told: Sequence[Matches]) -> Matches:
    return Matches(
        np.concatenate([one.start for one in told]),
        np.concatenate([one.end for one in told]),
        np.concatenate([one.detector for one in told]),
    )
