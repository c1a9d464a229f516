"""One declaration's pattern, compiled for exact answers at a known place, and matches as columns."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from detectors.declare import Detector
from detectors.matching import facts, pattern

WORD_BYTES = r"\w\xc0-\xff"
CODE = re.compile(r"\\x\{([0-9a-fA-F]+)\}")
IS_ALNUM, IS_DIGIT, IS_START = 1, 2, 4
"""What the bytes of a text are for the search: letters and digits, digits, and what a number may begin with."""


def by_byte(text: str) -> str:
    r"""RE2's `\x{c0}` and a `£` as `\xc0` and `\xa3`, for bytes; what is past the first 256 characters is `\xff`."""
    coded = CODE.sub(lambda match: rf"\x{min(int(match.group(1), 16), 255):02x}", text)
    return "".join(char if char.isascii() else rf"\x{min(ord(char), 255):02x}" for char in coded)


def guard_by_byte(guard: str) -> str:
    r"""A guard such as `[\w/]`, its letters those of Latin with accents too."""
    return by_byte(guard).replace(r"\w", WORD_BYTES)


@dataclass(frozen=True, slots=True)
class Matches:
    """Matches as columns: where each begins and ends in the data, and the number of its detector."""

    start: np.ndarray
    end: np.ndarray
    detector: np.ndarray


class Form:
    """One declaration's pattern, compiled for exact answers at a known place."""

    def __init__(self, number: int, detector: Detector) -> None:
        self.number = number
        self.part = pattern.read(detector.pattern)
        self.left, self.right = (
            np.array([among >> code & 1 for code in range(256)], bool)
            for among in (pattern.guard_set(detector.left), pattern.guard_set(detector.right))
        )
        body = f"(?<!{guard_by_byte(detector.left)})(?:{by_byte(detector.pattern)})(?!{guard_by_byte(detector.right)})"
        self.match = re.compile(body.encode()).match
        self.group = "value" if "(?P<value>" in detector.pattern else 0
        self.exact = not facts.edged(self.part)

    def spans(self, data: bytes, starts: Sequence[int], last: int, reach: int) -> Iterator[tuple[int, int, int, int]]:
        """(start, end, detector, end of the whole match) of each match that begins at one of `starts`, in order.

        None begins before `last` or before the end of the one before it, or is longer than `reach`.
        """
        for start in starts:
            if start < last:
                continue
            found = self.match(data, start, start + reach)
            if found is not None and found.end() < start + reach:
                last = found.end()
                begin, end = found.span(self.group)
                yield (begin, end, self.number, last) if begin >= 0 else (*found.span(), self.number, last)


def readable(detector: Detector) -> bool:
    """Whether what a detector's pattern and guards say can be told byte by byte."""
    try:
        pattern.read(detector.pattern)
        pattern.guard_set(detector.left)
        pattern.guard_set(detector.right)
    except pattern.NotByByteError:
        return False
    return True


def form_of(number: int, detector: Detector) -> Form | None:
    """The form of a readable pattern, where matching it is sure to be done soon."""
    try:
        form = Form(number, detector)
    except re.error:
        return None
    walled = all(form.left[code] for code in range(256) if pattern.ALNUM >> code & 1)
    return form if walled and facts.tame(form.part) else None


def apart(start: np.ndarray, end: np.ndarray, form: np.ndarray) -> np.ndarray:
    """The rows that overlap no kept one before them of the same form; rows are in order of form, then start."""
    rows = np.arange(len(start))
    for _ in range(6):
        over = np.zeros(len(rows), bool)
        over[1:] = (form[rows[1:]] == form[rows[:-1]]) & (start[rows[1:]] < end[rows[:-1]])
        if not over.any():
            return rows
        first = over.copy()
        first[1:] &= ~over[:-1]
        rows = rows[~first]
    kept, last, of = [], -1, -1
    for row, begin, stop, own in zip(
        rows.tolist(), start[rows].tolist(), end[rows].tolist(), form[rows].tolist(), strict=True
    ):
        if own != of or begin >= last:
            kept.append(row)
            last, of = stop, own
    return np.array(kept, np.int64)
