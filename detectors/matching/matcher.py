"""All declarations' matches in a text: each pattern found in the cheapest way that its form allows."""

from collections.abc import Sequence

import numpy as np

from detectors.declare import Detector
from detectors.matching.flat import Flat
from detectors.matching.forms import IS_ALNUM, IS_DIGIT, IS_START, Form, Matches, form_of
from detectors.matching.numbers import Numbers
from detectors.matching.searched import Searched
from detectors.matching.words import Addressed, Worded


class Matcher:
    """The patterns of detectors, compiled; a detector's number is its place among all of them."""

    def __init__(self, detectors: Sequence[Detector]) -> None:
        """Compile those of `detectors` that are looked for in text. Raises re2.error where a pattern is not RE2's."""
        numbers: list[Form] = []
        worded: list[Form] = []
        addressed: list[Form] = []
        others: list[tuple[int, Detector]] = []
        for number, detector in enumerate(detectors):
            if not detector.prose:
                continue
            form = form_of(number, detector)
            if form is None:
                others.append((number, detector))
            elif Numbers.takes(form):
                numbers.append(form)
            elif Addressed.takes(form):
                addressed.append(form)
            elif Worded.prefixes(form) is not None:
                worded.append(form)
            else:
                others.append((number, detector))
        self.numbers = Numbers(numbers)
        self.worded = Worded(worded)
        self.addressed = Addressed(addressed)
        self.searched = Searched(others)
        starting = self.numbers.automaton.starting
        self._kinds = bytes(
            (IS_ALNUM if chr(code).isalnum() and code < 128 else 0)
            | (IS_DIGIT if 48 <= code < 58 else 0)
            | (IS_START if starting[code] else 0)
            for code in range(256)
        )

    def find(self, flat: Flat) -> Matches:
        """Every match of every pattern, by detector and place: their checks are still to be made."""
        raw = np.frombuffer(flat.data, np.uint8)
        kinds = np.frombuffer(flat.data.translate(self._kinds), np.uint8)
        numbers = self.numbers.find(flat, raw, kinds)
        rows = [*self.worded.find(flat, kinds), *self.addressed.find(flat, raw, kinds), *self.searched.find(flat)]
        if not rows:
            return numbers
        start, end, detector = np.array(rows, np.int64).T
        return Matches(
            np.concatenate([numbers.start, start]),
            np.concatenate([numbers.end, end]),
            np.concatenate([numbers.detector, detector]),
        )
