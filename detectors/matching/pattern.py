"""Reads a declaration's pattern (RE2 syntax, a byte a character) into parts that can be reasoned about."""

from __future__ import annotations

import re
from dataclasses import dataclass

BYTES = (1 << 256) - 1
CODES = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v", "a": "\a"}
COUNTED = re.compile(r"\{(\d+)(,?)(\d*)\}")
GROUP = re.compile(r"\((?:\?(?:P?<(?P<name>\w+)>|(?P<fold>i?):))?")
LONGEST_COUNT = 200


class NotByByteError(ValueError):
    """The pattern uses what this reader does not know; the message holds no pattern."""


def byte_set(chars: str) -> int:
    """A set of bytes, one bit each, from the characters themselves."""
    return sum(1 << code for code in {ord(char) for char in chars})


def span_set(first: int, last: int) -> int:
    """The set of all bytes from `first` to `last`; what is past 255 fills no byte and is left out."""
    return sum(1 << code for code in range(first, min(last, 255) + 1))


DIGIT = byte_set("0123456789")
UPPER, LOWER = span_set(65, 90), span_set(97, 122)
ALNUM = DIGIT | UPPER | LOWER
WORD = ALNUM | byte_set("_")
BLANK = byte_set(" \t\n\r\f\v")
SETS = {"d": DIGIT, "w": WORD, "s": byte_set(" \t\n\r\f")}


@dataclass(frozen=True, slots=True)
class Bytes:
    """One byte of a set."""

    among: int


@dataclass(frozen=True)
class Sequence:
    """Parts one after another; none where it is a place and no byte."""

    parts: tuple[Part, ...] = ()


class Edge(Sequence):
    """A place and no byte: an end of a word."""


class Named(Sequence):
    """A part that is a group with a name."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Any one of the parts."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """A part `least` to `most` times; `most` is None where there is no end."""

    part: Part
    least: int
    most: int | None


Part = Bytes | Sequence | Choice | Repeat


def read(pattern: str) -> Part:
    """The parts of `pattern`. Raises NotByByteError where it says what cannot be told byte by byte."""
    reader = _Reader(pattern)
    part = reader.choice(fold=False)
    if reader.place != len(pattern):
        raise NotByByteError("unbalanced")
    return part


def folded(among: int) -> int:
    """The set with the capitals of its small letters and the other way round."""
    return among | (among & UPPER) << 32 | (among & LOWER) >> 32


class _Reader:
    """A recursive descent over one pattern."""

    def __init__(self, pattern: str) -> None:
        self.pattern, self.place = pattern, 0

    def _next(self) -> str:
        if self.place >= len(self.pattern):
            raise NotByByteError("cut short")
        self.place += 1
        return self.pattern[self.place - 1]

    def _at(self, chars: str) -> bool:
        return self.place < len(self.pattern) and self.pattern[self.place] in chars

    def choice(self, *, fold: bool) -> Part:
        parts = [self._sequence(fold=fold)]
        while self._at("|"):
            self.place += 1
            parts.append(self._sequence(fold=fold))
        return parts[0] if len(parts) == 1 else Choice(tuple(parts))

    def _sequence(self, *, fold: bool) -> Part:
        parts: list[Part] = []
        while self.place < len(self.pattern) and not self._at("|)"):
            parts.append(self._counted(self._one(fold=fold)))
        return parts[0] if len(parts) == 1 else Sequence(tuple(parts))

    def _counted(self, part: Part) -> Part:
        while self._at("*+?{"):
            least, most = self._count()
            if self._at("?"):
                self.place += 1  # which match is taken is not told here, only which are possible
            part = Repeat(part, least, most)
        return part

    def _count(self) -> tuple[int, int | None]:
        if (char := self._next()) != "{":
            return {"*": (0, None), "+": (1, None), "?": (0, 1)}[char]
        counted = COUNTED.match(self.pattern, self.place - 1)
        if counted is None:
            raise NotByByteError("a brace that counts nothing")
        self.place = counted.end()
        least = int(counted[1])
        most = None if counted[2] and not counted[3] else int(counted[3] or least)
        if least > LONGEST_COUNT or (most or 0) > LONGEST_COUNT:
            raise NotByByteError("counts too far")
        return least, most

    def _one(self, *, fold: bool) -> Part:
        char = self.pattern[self.place]
        if char == "(":
            return self._group(fold=fold)
        self.place += 1
        if char == "[":
            among = self._class(fold=fold)
        elif char == "\\":
            if self._at("bB"):
                self.place += 1
                return Edge()
            among = self._escaped()
        elif char == ".":
            among = BYTES & ~byte_set("\n")
        elif char in "^$*+?{":
            raise NotByByteError("an anchor, or a count of nothing")
        else:
            among = self._code(ord(char))
        return Bytes(folded(among) if fold else among)

    def _group(self, *, fold: bool) -> Part:
        opening = GROUP.match(self.pattern, self.place)
        if opening is None or (self.pattern.startswith("(?", self.place) and opening.end() == self.place + 1):
            raise NotByByteError("a group of an unknown kind")
        self.place = opening.end()
        part = self.choice(fold=fold or opening["fold"] == "i")
        if self._next() != ")":
            raise NotByByteError("unbalanced")
        return Named((part,)) if opening["name"] else part

    @staticmethod
    def _code(code: int) -> int:
        if code > 255:
            raise NotByByteError("a character past the first 256")
        return 1 << code

    def _escaped(self) -> int:
        char = self._next()
        if char.lower() in SETS:
            among = SETS[char.lower()]
            return among if char.islower() else BYTES & ~among
        if char == "x":
            return self._code(self._hexadecimal())
        if char.isalnum() and char not in CODES:
            raise NotByByteError("an unknown escape")
        return self._code(ord(CODES.get(char, char)))

    def _hexadecimal(self) -> int:
        found = re.compile(r"\{([0-9a-fA-F]{1,6})\}|([0-9a-fA-F]{2})").match(self.pattern, self.place)
        if found is None:
            raise NotByByteError("no code")
        self.place = found.end()
        return int(found[1] or found[2], 16)

    def _class(self, *, fold: bool) -> int:
        negated = self._at("^")
        self.place += negated
        among, first = 0, True
        while first or not self._at("]"):
            among |= self._member()
            first = False
        self.place += 1
        among = folded(among) if fold else among
        return BYTES & ~among if negated else among

    def _member(self) -> int:
        if self.pattern.startswith("[:", self.place):
            raise NotByByteError("a named class")
        if self._at("\\") and self.pattern[self.place + 1 : self.place + 2].lower() in SETS:
            self.place += 1
            return self._escaped()
        first = self._single()
        ranged = self._at("-") and self.pattern[self.place + 1 : self.place + 2] not in {"]", ""}
        if first > 255 and (ranged or chr(first).isalpha()):
            raise NotByByteError("a letter past the first 256")
        if not ranged:
            return 1 << first if first < 256 else 0
        self.place += 1
        return span_set(first, self._single())

    def _single(self) -> int:
        char = self._next()
        if char != "\\":
            return ord(char)
        char = self._next()
        if char == "x":
            return self._hexadecimal()
        if char.isalnum() and char not in CODES:
            raise NotByByteError("an unknown escape")
        return ord(CODES.get(char, char))


def guard_set(guard: str) -> int:
    r"""The bytes of a declaration's guard, such as `[\w/]`: a word's characters are Latin letters with accents too."""
    part = read(guard)
    if not isinstance(part, Bytes):
        raise NotByByteError("a guard that is no class")
    return part.among | (span_set(0xC0, 0xFF) if r"\w" in guard else 0)
