"""Unique pupil number: a check letter, then twelve digits (the last a letter in a temporary one)."""

import numpy as np
import pyarrow as pa

from detectors.bulk import compact_many, square, where
from detectors.checks import compact
from detectors.declare import Detector, Strength

LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
LENGTH = 13
VALUES = np.array(
    [int(chr(code)) if chr(code) in "0123456789" else LETTERS.find(chr(code)) for code in range(256)], np.int32
)


def checked(text: str) -> str | None:
    """The number where its first letter checks the rest: positions weighted 2 to 13, modulo 23 (GDSC)."""
    number = compact(text)
    values = [LETTERS.find(char) if char.isalpha() else int(char) for char in number[1:]]
    total = sum(value * weight for weight, value in enumerate(values, 2))
    return number if number[0] == LETTERS[total % 23] else None


def checked_many(texts: pa.StringArray) -> pa.StringArray:
    """`checked` of each."""
    found = compact_many(texts)
    characters = square(found, LENGTH)
    total = VALUES[characters[:, 1:]] @ np.arange(2, LENGTH + 1, dtype=np.int32)
    return where(np.frombuffer(LETTERS.encode(), np.uint8)[total % 23] == characters[:, 0], found)


DETECTOR = Detector(
    entity="UK_UPN",
    label="unique pupil number",
    definition="https://www.gov.uk/government/publications/unique-pupil-numbers",
    pattern=r"(?i:[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z])",
    check=checked,
    check_many=checked_many,
    base=0.65,
    with_context=0.97,
    context=("upn", "unique pupil number", "pupil number", "pupil no"),
    headers=("upn", "unique pupil number", "pupil upn", "upn number", "pupil number", "former upn"),
    hits=("B801200005001", "UPN: B801200005001", "upn b801200005001"),
    misses=("A801200005001", "UPN: C801200005001", "serial no B801200005001"),
    identifies=Strength.STRONG,
    chance=0.05,
)
