"""Numbers: patterns whose every match has a digit near its beginning, followed together from each word near a digit."""

from collections.abc import Sequence

import numpy as np

from detectors.matching import facts
from detectors.matching.automaton import Automaton
from detectors.matching.flat import Flat, true_at
from detectors.matching.forms import IS_DIGIT, IS_START, Form, Matches, apart
from detectors.matching.pattern import DIGIT

LEAD = 8  # characters that may stand before the first digit of a number
LONGEST_NUMBER = 72
FEW = 6  # starts that are sooner followed one by one


class Numbers:
    """Patterns whose every match has a digit near its beginning: followed from each word that stands near a digit."""

    @staticmethod
    def takes(form: Form) -> bool:
        """Whether `form` is one of them."""
        longest = facts.width(form.part)
        near = facts.before(form.part, DIGIT) <= LEAD
        always = facts.without(form.part, DIGIT) == facts.NEVER
        return always and near and longest is not None and longest <= LONGEST_NUMBER and form.group == 0

    def __init__(self, forms: Sequence[Form]) -> None:
        self.forms = forms
        self.automaton = Automaton([form.part for form in forms])
        self.left = np.array([form.left for form in forms]).reshape(len(forms), 256)
        self.right = np.array([form.right for form in forms]).reshape(len(forms), 256)
        self.exact = np.array([form.exact for form in forms], bool)
        self.numbers = np.array([form.number for form in forms], np.int64)

    def find(
        self, flat: Flat, raw: np.ndarray, kinds: np.ndarray, limits: tuple[int, int], last: np.ndarray
    ) -> Matches:
        """The matches that begin within `limits`, and none of a detector before what `last` says of it."""
        self.automaton.trim()
        starts = self._starts(kinds)
        starts = starts[slice(*np.searchsorted(starts, limits))]
        codes = np.frombuffer(flat.data.translate(self.automaton.codes), np.uint8)
        begin, end, state = self._walk(codes, starts)
        return self._settled(flat.data, *self._guarded(raw, begin, end, state), last)

    @staticmethod
    def _starts(kinds: np.ndarray) -> np.ndarray:
        """The places where one may begin: after no letter or digit, and a digit soon."""
        soon = np.append(kinds & IS_DIGIT, np.zeros(LEAD, np.uint8))
        for step in (1, 2, 4, 1):
            soon = np.bitwise_or(soon[:-step], soon[step:])
        begins = kinds & (soon << 1) & IS_START  # IS_DIGIT moved to IS_START
        begins[1:] &= ~kinds[:-1] << 2  # IS_ALNUM moved to IS_START
        return true_at((begins >> 2).view(np.bool_))

    def _walk(self, codes: np.ndarray, starts: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """From each start on until nothing can follow: where something may end, and in which state."""
        automaton, columns = self.automaton, self.automaton.columns
        ended: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
        begin = place = starts
        state = np.ones(len(starts), np.int32)
        while len(begin) > FEW:
            if not automaton.made[state].all():
                automaton.make(state)
            state = automaton.table[state * columns + codes[place]]
            going = true_at(state)
            begin, place, state = begin[going], place[going] + 1, state[going]
            told = true_at(automaton.ending[state])
            if len(told):
                ended.append((begin[told], place[told], state[told]))
        if len(begin):
            ended.append(self._walk_each(codes, begin, place, state))
        if not ended:
            return starts[:0], starts[:0], state[:0]
        return tuple(np.concatenate(column) for column in zip(*ended, strict=True))  # type: ignore[return-value]

    def _walk_each(
        self, codes: np.ndarray, begins: np.ndarray, places: np.ndarray, states: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """The same for the last few, one by one."""
        automaton, columns = self.automaton, self.automaton.columns
        ended: list[tuple[int, int, int]] = []
        for begin, first, of in zip(begins.tolist(), places.tolist(), states.tolist(), strict=True):
            place, state = first, of
            while state:
                if not automaton.made[state]:
                    automaton.make(np.array([state]))
                state = int(automaton.table[state * columns + int(codes[place])])
                place += 1
                if automaton.ending[state]:
                    ended.append((begin, place, state))
        begin_of, end_of, state_of = np.array(ended, np.int64).reshape(-1, 3).T
        return begin_of, end_of, state_of

    def _guarded(
        self, raw: np.ndarray, begin: np.ndarray, end: np.ndarray, state: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """(start, end, form) of all that may be a match, those with a wrong neighbour left out, in order."""
        rows, form = self.automaton.owners_of(state)
        start, stop = begin[rows], end[rows]
        right = ~(self.left[form, raw[start - 1]] | self.right[form, raw[stop]])
        start, stop, form = start[right], stop[right], form[right]
        order = np.argsort((form << 48) | (start << 8) | (stop - start), kind="stable")
        return start[order], stop[order], form[order]

    def _settled(self, data: bytes, start: np.ndarray, end: np.ndarray, form: np.ndarray, last: np.ndarray) -> Matches:
        """One match a place and pattern, none overlapping the one before of its pattern."""
        if not len(start):
            return Matches(start, end, form)
        again = np.zeros(len(start) + 1, bool)
        again[1:-1] = (start[1:] == start[:-1]) & (form[1:] == form[:-1])
        unsure = (again[1:] | ~self.exact[form]) & ~again[:-1]  # the first of several ends, or not told by the bytes
        keep = ~again[:-1]
        for row in true_at(unsure).tolist():
            found = self.forms[form[row]].match(data, start[row])
            if found is None:
                keep[row] = False
            else:
                end[row] = found.end()
        keep &= start >= last[self.numbers[form]]
        start, end, form = start[keep], end[keep], form[keep]
        kept = apart(start, end, form)
        return Matches(start[kept], end[kept], self.numbers[form[kept]])
