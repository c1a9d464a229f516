"""Patterns that begin with one of a few words, or that hold an "@" and no blank: looked at where those stand."""

import re
from collections.abc import Iterator, Sequence

import numpy as np

from detectors.matching import facts
from detectors.matching.flat import Flat, true_at
from detectors.matching.forms import Form
from detectors.matching.pattern import ALNUM, BLANK, byte_set

LONGEST_WORDED = 300
PREFIX, MOST_PREFIXES = 4, 4000
FIRST = np.uint64((1 << 8 * PREFIX) - 1)
SMALL = np.uint64(0x2020202020202020)
MIX = np.uint64(0x9E3779B97F4A7C15)
AT = byte_set("@")
ADDRESS_REACH = 320  # RFC 5321: 64 characters, "@", 255 characters
BLANKS = (b" ", b"\n", b"\t", b"\r")


class Worded:
    """Patterns looked at where a word begins with the same few characters as one of theirs."""

    @staticmethod
    def prefixes(form: Form) -> set[bytes] | None:
        """What matches begin with; None where the pattern is none of these."""
        longest = facts.width(form.part)
        if longest is None or longest > LONGEST_WORDED:
            return None
        told = facts.beginnings(form.part, PREFIX, MOST_PREFIXES)
        fitting = told and all(len(one) == PREFIX and ALNUM >> one[0] & 1 for one in told)
        return told if fitting else None

    def __init__(self, forms: Sequence[Form]) -> None:
        self.forms = forms
        owners: dict[int, set[int]] = {}
        for place, form in enumerate(forms):
            for prefix in self.prefixes(form) or ():
                owners.setdefault(int.from_bytes(bytes(code | 0x20 for code in prefix), "little"), set()).add(place)
        self.owners = {key: tuple(sorted(places)) for key, places in owners.items()}
        self.known = np.zeros(1 << 20, bool)
        self.known[self._mixed(np.array(sorted(owners), np.uint64))] = True

    @staticmethod
    def _mixed(keys: np.ndarray) -> np.ndarray:
        return (keys * MIX) >> np.uint64(44)

    def find(self, flat: Flat, limits: tuple[int, int], last: np.ndarray) -> Iterator[tuple[int, int, int, int]]:
        """(start, end, detector, end of the whole match) of each match that begins within `limits`."""
        starts = flat.words[0]
        starts = starts[slice(*np.searchsorted(starts, limits))]
        eight = np.ndarray((len(flat.data),), "<u8", flat.data + bytes(8), strides=(1,))
        keys = (eight[starts] | SMALL) & FIRST
        likely = true_at(self.known[self._mixed(keys)])
        chosen: list[list[int]] = [[] for _ in self.forms]
        for start, key in zip(starts[likely].tolist(), keys[likely].tolist(), strict=True):
            for place in self.owners.get(key, ()):
                chosen[place].append(start)
        for form, own in zip(self.forms, chosen, strict=True):
            yield from form.spans(flat.data, own, int(last[form.number]), LONGEST_WORDED)


class Addressed:
    """Patterns that hold an "@" and no blank: looked at in the words that hold one, from each of their parts on."""

    @staticmethod
    def takes(form: Form) -> bool:
        """Whether `form` is one of them."""
        return facts.without(form.part, AT) == facts.NEVER and not facts.every(form.part) & BLANK

    def __init__(self, forms: Sequence[Form]) -> None:
        self.forms = forms
        first = {code for form in forms for code in b"".join(facts.beginnings(form.part, 1, 256) or ())}
        class_ = b"".join(b"\\x%02x" % code for code in sorted(first | set(bytes(first).upper())))
        self._begins = re.compile(b"(?<![0-9A-Za-z])[" + class_ + b"]") if first else None

    def find(
        self, flat: Flat, raw: np.ndarray, limits: tuple[int, int], last: np.ndarray
    ) -> Iterator[tuple[int, int, int, int]]:
        """(start, end, detector, end of the whole match) of each match that begins within `limits`."""
        if self._begins is None:
            return
        signs = true_at(raw == ord("@"))
        starts: list[int] = []
        behind = 0
        for sign in signs.tolist():
            low = max(behind, sign - ADDRESS_REACH)
            word = max(low, *(flat.data.rfind(blank, low, sign) + 1 for blank in BLANKS))
            starts += [found.start() for found in self._begins.finditer(flat.data, word, sign)]
            behind = sign
        starts = [start for start in starts if limits[0] <= start < limits[1]]
        for form in self.forms:
            yield from form.spans(flat.data, starts, int(last[form.number]), 2 * ADDRESS_REACH)
