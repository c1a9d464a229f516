"""Unique learner number: ten digits with the Learning Records Service's check digit."""

import numpy as np
import pyarrow as pa

from detectors.bulk import digits_many, numbers_of, where
from detectors.checks import digits
from detectors.declare import Detector, Strength


def checked(text: str) -> str | None:
    """The ten digits where the sum weighted 10 to 1 leaves 10 modulo 11: never so for an NHS number."""
    number = digits(text)
    if len(number) != 10 or number[0] == "0":
        return None
    total = sum(int(digit) * weight for digit, weight in zip(number, range(10, 0, -1), strict=True))
    return number if total % 11 == 10 else None


def checked_many(texts: pa.StringArray) -> pa.StringArray:
    """`checked` of each."""
    found = digits_many(texts)
    long, number = numbers_of(found, 10)
    total = number @ np.arange(10, 0, -1, dtype=np.int32)
    return where(long & (number[:, 0] != 0) & (total % 11 == 10), found)


DETECTOR = Detector(
    entity="UK_ULN",
    label="unique learner number",
    definition="https://www.hesa.ac.uk/collection/c21051/a/ULN",
    pattern=r"[1-9]\d{9}|[1-9]\d{2}[ -]\d{3}[ -]\d{4}|[1-9](?: ?\d){9}",
    check=checked,
    check_many=checked_many,
    base=0.1,
    with_context=0.95,
    context=("uln", "uln number", "unique learner number", "learner number", "learner no", "learner id"),
    headers=("uln", "uln number", "unique learner number", "learner number", "learner reference number"),
    hits=("ULN: 9276308686", "unique learner number 9276308686"),
    misses=("9276308686", "ULN: 9276308687", "NHS 9276308686"),
    identifies=Strength.STRONG,
    chance=0.09,
    left=r"[\w.+/-]",
    right=r"[\w/]",
)
