"""The words that name what stands beside them, found in a text as columns: whose label stands where."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from detectors.declare import Detector
from detectors.matching.flat import LOWER, true_at, words_of
from detectors.matching.forms import apart

OTHERS = (
    "invoice", "invoice no", "invoice number", "order", "order no", "order number", "purchase order", "po no",
    "po number", "serial", "serial no", "serial number", "s/n", "isbn", "issn", "part no", "part number", "product",
    "product code", "sku", "model", "model no", "asset", "asset no", "asset tag", "asset number", "batch", "batch no",
    "meter", "meter no", "meter serial", "mpan", "mprn", "barcode", "ean", "charity", "charity no", "charity number",
    "registered charity", "registration authority", "planning application", "application no", "tender", "contract no",
    "contract number", "cheque", "cheque no", "receipt", "receipt no", "transaction", "transaction id", "version",
    "build", "firmware", "grid ref", "grid reference", "easting", "northing", "doi", "page", "committee", "cost code",
    "cost centre", "ledger code", "budget code", "job no", "works order", "our ref", "your ref", "tracking", "imei",
    "usrn", "gtin", "duns", "ofsted urn", "urn", "supplier", "supplier no", "supplier number", "vendor", "fax",
    "item no", "account code", "account reference", "account ref", "fw",
    "licence number", "premises licence", "timestamp", "hash", "commit", "port", "ext",
    "extension", "quantity", "amount", "total", "balance", "population", "case law", "regulation", "section",
    "paragraph",
)  # fmt: skip
"""Words that say of the number after them that it is a thing's, not a person's."""

WORD_SPLIT = re.compile(r"[^a-z0-9]+")
BETWEEN = bytes(code >= 128 or chr(code) in " \t\n\r\f\v._/&'-" for code in range(256))
WIDEST_GAP = 3  # characters between the words of a label
BLOCKS = 4  # of eight bytes: a longer word is in no label
MASKS = np.array([(1 << 8 * size) - 1 for size in range(9)], np.uint64)
FACTORS = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93], np.uint64)


@dataclass(frozen=True, slots=True)
class Label:
    """A context word in the text, and the detectors that it speaks for: none for another thing's label."""

    start: int
    end: int
    owners: frozenset[int]


@dataclass(frozen=True, slots=True)
class Found:
    """The labels of a text in order, none overlapping another: `kind` is a row of `Labels.owned`."""

    start: np.ndarray
    end: np.ndarray
    kind: np.ndarray


def _joinings(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The ways in which a label's words may be written together: "sort code", "sortcode"."""
    if len(words) == 1:
        yield (words[0],)
        return
    for rest in _joinings(words[1:]):
        yield (words[0], *rest)
        yield (words[0] + rest[0], *rest[1:])


class Labels:
    """Every context word of the detectors, and the words of other things, as one table of words."""

    def __init__(self, detectors: Sequence[Detector]) -> None:
        owners: dict[tuple[str, ...], set[int]] = {}
        for number, detector in enumerate(detectors):
            for context in detector.context:
                owners.setdefault(self._words(context), set()).add(number)
        for other in OTHERS:
            owners.setdefault(self._words(other), set())
        self.owners: list[frozenset[int]] = sorted({frozenset(own) for own in self._spelt(owners).values()}, key=sorted)
        self._compile(self._spelt(owners))
        self.owned = np.zeros((len(self.owners), max(len(detectors), 1)), bool)
        for kind, own in enumerate(self.owners):
            self.owned[kind, sorted(own)] = True
        self.things = np.array([not own for own in self.owners], bool)

    @staticmethod
    def _words(label: str) -> tuple[str, ...]:
        return tuple(word for word in WORD_SPLIT.split(label.lower()) if word)

    @staticmethod
    def _spelt(owners: dict[tuple[str, ...], set[int]]) -> dict[tuple[str, ...], set[int]]:
        """Every way to write each label, with those that it speaks for: written together, and in the plural."""
        spelt: dict[tuple[str, ...], set[int]] = {}
        for words, own in owners.items():
            for joined in _joinings(words) if words else ():
                for last in (joined[-1], joined[-1] + "s"):
                    spelt.setdefault((*joined[:-1], last), set()).update(own)
        return spelt

    def _compile(self, spelt: dict[tuple[str, ...], set[int]]) -> None:
        words = sorted({word for label in spelt for word in label if len(word) <= 8 * BLOCKS})
        keys = np.array([self._key(word) for word in words], np.uint64)
        order = np.argsort(keys)
        self._keys, numbers = keys[order], {words[place]: number for number, place in enumerate(order.tolist())}
        self._likely = np.zeros(1 << 16, bool)
        self._likely[self._keys >> np.uint64(48)] = True
        kinds = {own: kind for kind, own in enumerate(self.owners)}
        states: dict[tuple[str, ...], int] = {(): 0}
        for label in sorted(spelt):
            for size in range(1, len(label) + 1):
                states.setdefault(label[:size], len(states))
        self._next = np.zeros((len(states), len(words)), np.int16)
        self._kind = np.full(len(states), -1, np.int16)
        for label, state in states.items():
            if label and label[-1] in numbers:
                self._next[states[label[:-1]], numbers[label[-1]]] = state
            if label in spelt:
                self._kind[state] = kinds[frozenset(spelt[label])]

    @staticmethod
    def _key(word: str) -> int:
        padded = word.encode().ljust(8 * BLOCKS, b"\0")
        blocks = np.frombuffer(padded, "<u8")
        return int(np.bitwise_xor.reduce(blocks * FACTORS))

    def find(self, data: bytes, words: tuple[np.ndarray, np.ndarray] | None = None) -> Found:
        """The labels in `data`, one byte a character; `words` are its words' begins and ends, where these are known."""
        lower = data.translate(LOWER) + bytes(8 * BLOCKS + 1)
        begins, ends = words if words is not None else words_of(lower)
        word = self._numbered(lower, begins, ends - begins)
        known = true_at(word >= 0)
        begins, ends = begins[known], ends[known]
        first, last, kind = self._follow(data, known, word[known], begins, ends)
        starts, stops = begins[first], ends[last]
        kept = apart(starts, stops, np.zeros_like(starts))
        return Found(starts[kept], stops[kept], kind[kept])

    def within(self, data: bytes, start: int, end: int) -> list[Label]:
        """The labels in `data[start:end]`, a word that the cut goes through left out."""
        found = self.find_within(data, [start], [end])
        return [
            Label(begin, stop, self.owners[kind])
            for begin, stop, kind in zip(found.start.tolist(), found.end.tolist(), found.kind.tolist(), strict=True)
        ]

    def find_within(self, data: bytes, starts: Sequence[int], ends: Sequence[int]) -> Found:
        """The labels in the stretches of `data` from `starts` to `ends`, which are in order and apart."""
        wider = [self._at_words(data, start, end) for start, end in zip(starts, ends, strict=True)]
        pieces = [data[start:end] for start, end in wider]
        found = self.find(b"\0".join(pieces))
        begins = np.cumsum([0, *(len(piece) + 1 for piece in pieces[:-1])])
        moved = np.array([start for start, _ in wider]) - begins
        shift = moved[np.searchsorted(begins, found.start, "right") - 1] if pieces else found.start
        return Found(found.start + shift, found.end + shift, found.kind)

    @staticmethod
    def _at_words(data: bytes, start: int, end: int) -> tuple[int, int]:
        """The stretch without the word that either of its ends cuts."""
        start, end = max(start, 0), min(end, len(data))
        while 0 < start < end and LOWER[data[start - 1]] and LOWER[data[start]]:
            start += 1
        while start < end < len(data) and LOWER[data[end - 1]] and LOWER[data[end]]:
            end -= 1
        return start, end

    def _numbered(self, lower: bytes, begins: np.ndarray, sizes: np.ndarray) -> np.ndarray:
        """The number of each word in the table, -1 for one that no label holds."""
        eight = np.ndarray((len(lower) - 7,), "<u8", lower, strides=(1,))
        keys = (eight[begins] & MASKS[np.minimum(sizes, 8)]) * FACTORS[0]
        for block in range(1, BLOCKS):
            longer = true_at(sizes > 8 * block)
            rest = eight[begins[longer] + 8 * block] & MASKS[np.minimum(sizes[longer] - 8 * block, 8)]
            keys[longer] ^= rest * FACTORS[block]
        numbers = np.full(len(begins), -1, np.int32)
        likely = true_at(self._likely[keys >> np.uint64(48)] & (sizes <= 8 * BLOCKS))
        places = np.minimum(np.searchsorted(self._keys, keys[likely]), len(self._keys) - 1)
        same = self._keys[places] == keys[likely]
        numbers[likely[same]] = places[same]
        return numbers

    def _follow(
        self, data: bytes, known: np.ndarray, word: np.ndarray, begins: np.ndarray, ends: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """(first word, last word, kind) of the longest label that begins with each word, in order."""
        beside = np.zeros(len(word), bool)  # whether the next known word may belong to the same label
        beside[:-1] = (known[1:] == known[:-1] + 1) & (begins[1:] - ends[:-1] <= WIDEST_GAP)
        gaps = np.frombuffer(data + b"\0\0\0", np.uint8)
        between = np.frombuffer(BETWEEN, np.uint8)
        for step in range(WIDEST_GAP):
            at = ends[:-1] + step
            beside[:-1] &= (at >= begins[1:]) | (between[gaps[np.minimum(at, len(gaps) - 1)]] > 0)
        last = np.full(len(word), -1)
        kind = np.full(len(word), -1, np.int16)
        first = at = np.arange(len(word))
        state = self._next[0, word] if len(word) else np.zeros(0, np.int16)
        while True:
            going = true_at(state)
            if not len(going):
                break
            first, at, state = first[going], at[going], state[going]
            told = true_at(self._kind[state] >= 0)
            last[first[told]] = at[told]
            kind[first[told]] = self._kind[state[told]]
            on = true_at(beside[at])
            first, at, state = first[on], at[on] + 1, state[on]
            state = self._next[state, word[at]]
        labels = true_at(last >= 0)
        return labels, last[labels], kind[labels]
