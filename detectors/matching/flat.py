"""A text as one byte a character, with what makes the same digit or letter look different put aside."""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, cached_property

import numpy as np

PAD = b"\n\0\n"
"""Stands behind every text, so that the place past its end, and the one before its start, hold a line's end."""
OTHER = 0xBF
ACCENTED = 0xE0
INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]"
)
DASHES = "\u2010\u2011\u2012\u2013\u2043\u2212\ufe63\uff0d"
LOOKALIKES = str.maketrans(
    "АВЕЅІЈКМНОРСТУХԚԜаеѕіјорсухԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοα",
    "ABESIJKMHOPCTYXQWaesijopcyxqwABEZHIKMNOPTYXoa",
)
LOWER = bytes(ord(chr(code).lower()) if chr(code).isalnum() and code < 128 else 0 for code in range(256))
"""Letters and digits as small letters, all else as nothing."""
SOFT_HYPHEN = b"\xad"
SIMPLE = bytes(0x20 if code == 0xA0 else code for code in range(256))


def _printed(text: str) -> bytes:
    """A text with printer's quotes and dashes besides accents; one SOFT_HYPHEN for any other."""
    try:
        return text.encode("cp1252").translate(_cp1252())
    except UnicodeEncodeError:
        return SOFT_HYPHEN


@cache
def _cp1252() -> bytes:
    shown = [bytes([code]).decode("cp1252", "replace") for code in range(256)]
    return bytes(code if one == "\ufffd" else int(_folds()[ord(one)]) for code, one in enumerate(shown))


def true_at(held: np.ndarray) -> np.ndarray:
    """Where `held` is not nothing: numpy's own `flatnonzero` takes five times as long on short arrays."""
    return held.nonzero()[0]


class Flat:
    """`data` has one byte for each character of `text` that is seen, then PAD.

    Digits of every script and of full width are ASCII digits, blanks of every width are blanks, hyphens are hyphens,
    vertical tabs, by which word processors end lines, are ends of lines, letters of other alphabets are ASCII ones
    where they stand among ASCII letters and pass for one; other Latin letters past the first 256 are ACCENTED, what is
    left is OTHER. Characters that are not seen (zero-width ones, soft hyphens) have no byte: `places` then tells where
    each byte's character stands.
    """

    def __init__(self, text: str) -> None:
        self.text = text = text.replace("\v", "\n") if "\v" in text else text
        self.places: np.ndarray | None = None
        self.plain = text.isascii()
        self.data = (text.encode() if self.plain else self._folded()) + PAD

    @classmethod
    def of_bytes(cls, data: bytes) -> "Flat":
        """What already has one byte a character, and PAD behind it."""
        made = cls("")
        made.data = data
        return made

    def _folded(self) -> bytes:
        try:
            western = self.text.encode("latin-1").translate(SIMPLE)
        except UnicodeEncodeError:
            western = _printed(self.text)
        return self._seen_through() if SOFT_HYPHEN in western else western

    def _seen_through(self) -> bytes:
        """The same for any text: what is not seen is left out."""
        codes = np.frombuffer(self.text.encode("utf-32-le", "surrogatepass"), np.uint32)
        unseen = _invisible()[np.minimum(codes, 0xFFFF)]
        if unseen.any():
            self.places = np.append(true_at(~unseen), len(self.text))
            codes = codes[self.places[:-1]]
        folded = _folds()[np.minimum(codes, 0xFFFF)]
        _mathematical(codes, folded)
        _homoglyphs(codes, folded)
        return folded.tobytes()

    def characters(self, places: np.ndarray) -> np.ndarray:
        """The characters of `text` at which bytes begin."""
        return places if self.places is None else self.places[places]

    def ends(self, places: np.ndarray) -> np.ndarray:
        """The characters of `text` behind the bytes before `places`."""
        return places if self.places is None else self.places[places - 1] + 1

    def bytes_at(self, characters: np.ndarray) -> np.ndarray:
        """The bytes of `data` at which characters of `text` begin, or the next one that is seen."""
        return characters if self.places is None else np.searchsorted(self.places, characters)

    @cached_property
    def lower(self) -> bytes:
        """`data` in small letters, whatever is neither letter nor digit as nothing."""
        return self.data.translate(LOWER)

    @cached_property
    def words(self) -> tuple[np.ndarray, np.ndarray]:
        """Where runs of ASCII letters and digits begin and end."""
        return words_of(self.lower)

    @cached_property
    def seen(self) -> str:
        """`data` without its PAD as text: a character a byte."""
        return self.text if self.plain else self.data[: -len(PAD)].decode("latin-1")

    def values(self, starts: Sequence[int], ends: Sequence[int]) -> list[str]:
        """What is seen at each place: the text itself, but with plain digits, blanks and hyphens."""
        seen = self.seen
        told = [seen[start:end] for start, end in zip(starts, ends, strict=True)]
        if self.plain:
            return told
        return [
            one if one.isascii() else self._written(one, start, end)
            for one, start, end in zip(told, starts, ends, strict=True)
        ]

    def _written(self, seen: str, start: int, end: int) -> str:
        own = self.text[start:end] if self.places is None else "".join(self.text[at] for at in self.places[start:end])
        return "".join(one if one.isascii() else other for one, other in zip(seen, own, strict=True))


def words_of(lower: bytes) -> tuple[np.ndarray, np.ndarray]:
    """Where the runs of what is not nothing begin and end; the last byte must be nothing."""
    inside = np.frombuffer(lower, np.uint8) != 0
    edges = true_at(inside[1:] != inside[:-1]) + 1
    if inside[0]:
        edges = np.append(0, edges)
    return edges[::2], edges[1::2]


def stretch_of(flat: Flat, first: int, until: int, beyond: int) -> tuple[Flat, int]:
    """`flat` from a character before `first` to `beyond` characters after `until`, and how far its places are moved."""
    if first == 0 and until >= len(flat.data) - len(PAD):
        return flat, 0
    shift = max(first - 1, 0)
    return Flat.of_bytes(flat.data[shift : until + beyond] + PAD), shift


@cache
def _invisible() -> np.ndarray:
    table = np.zeros(0x10000, bool)
    table[[code for code in range(0x10000) if INVISIBLE.match(chr(code))]] = True
    return table


@cache
def _folds() -> np.ndarray:
    """The byte of each of the first 65,536 characters."""
    table = np.full(0x10000, OTHER, np.uint8)
    table[:256] = np.frombuffer(SIMPLE, np.uint8)
    table[0x100:0x250] = ACCENTED
    for code in range(0x250, 0x10000):
        digit = unicodedata.decimal(chr(code), None)
        if digit is not None:
            table[code] = 48 + digit
        elif chr(code).isspace():
            table[code] = 32 if code not in {0x2028, 0x2029} else 10
    table[0xFF01:0xFF5F] = np.arange(0x21, 0x7F)
    table[[ord(dash) for dash in DASHES]] = ord("-")
    table[[0x2018, 0x2019]] = ord("'")
    table[[0x201C, 0x201D]] = ord('"')
    return table


def _mathematical(codes: np.ndarray, folded: np.ndarray) -> None:
    """Digits past the first 65,536 characters: the mathematical ones and the few other scripts' there."""
    for place in true_at(codes > 0xFFFF).tolist():
        digit = unicodedata.decimal(chr(int(codes[place])), None)
        if digit is not None:
            folded[place] = 48 + digit


@cache
def _passing() -> np.ndarray:
    table = np.zeros(0x10000, np.uint8)
    for code, letter in LOOKALIKES.items():
        table[code] = letter
    return table


def _homoglyphs(codes: np.ndarray, folded: np.ndarray) -> None:
    """Letters that pass for ASCII ones become them, where they stand beside an ASCII letter."""
    passing = _passing()[np.minimum(codes, 0xFFFF)]
    if not passing.any():
        return
    for _ in range(2):
        lower = folded | 0x20
        ascii_letter = (lower >= 97) & (lower <= 122)
        beside = np.zeros_like(ascii_letter)
        beside[1:] |= ascii_letter[:-1]
        beside[:-1] |= ascii_letter[1:]
        chosen = beside & (passing > 0)
        folded[chosen] = passing[chosen]
