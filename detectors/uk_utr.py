"""Unique taxpayer reference: ten digits, the first a check digit."""

import numpy as np
import pyarrow as pa

from detectors.bulk import digits_many, numbers_of, one_digit_repeated_many, where
from detectors.checks import digits, one_digit_repeated
from detectors.declare import Detector, Strength

WEIGHTS = (6, 7, 8, 9, 10, 5, 4, 3, 2)


def checked(text: str) -> str | None:
    """The ten digits where the first checks the rest (OECD, UK TIN)."""
    number = digits(text)
    if len(number) != 10 or one_digit_repeated(number):
        return None
    total = sum(int(digit) * weight for digit, weight in zip(number[1:], WEIGHTS, strict=True))
    return number if number[0] == "21987654321"[total % 11] else None


def checked_many(texts: pa.StringArray) -> pa.StringArray:
    """`checked` of each."""
    found = digits_many(texts)
    long, number = numbers_of(found, 10)
    first = np.array([2, 1, 9, 8, 7, 6, 5, 4, 3, 2, 1], np.int32)[(number[:, 1:] @ np.array(WEIGHTS, np.int32)) % 11]
    return where(long & (number[:, 0] == first) & ~one_digit_repeated_many(found), found)


DETECTOR = Detector(
    entity="UK_UTR",
    label="unique taxpayer reference",
    definition="https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/UK-TIN.pdf",
    pattern=r"\d{5}[ ]?\d{5}K?|\d{3}[ ]\d{3}[ ]\d{4}|\d(?: ?\d){9}",
    check=checked,
    check_many=checked_many,
    base=0.15,
    with_context=0.95,
    context=("utr", "utr no", "utr number", "unique taxpayer reference", "tax reference", "self assessment", "tax ref"),
    headers=("utr", "utr number", "unique taxpayer reference", "tax reference", "taxpayer reference", "sa utr"),
    hits=("UTR: 1955839661", "Unique Taxpayer Reference 19558 39661"),
    misses=("UTR: 1955839662", "1955839661", "invoice 1955839661"),
    identifies=Strength.STRONG,
    chance=0.09,
    left=r"[\w.+/-]",
    right=r"[\w/]",
)
