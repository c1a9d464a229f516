"""Payment card number: an issuer's first digits, its length, and Luhn's check digit."""

import re

import pyarrow as pa

from detectors.bulk import digits_many, luhn_many, matches, one_digit_repeated_many, where
from detectors.checks import digits, luhn, one_digit_repeated
from detectors.declare import Detector, Strength

ISSUERS = re.compile(
    r"4\d{12}(?:\d{3}){0,2}|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}|3[47]\d{13}"
    r"|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}"
    r"|1220\d{11}|(?:50|5[6-9]|6[0-9])\d{14,17}"
)


def issued_and_luhn(text: str) -> str | None:
    """The digits where an issuer begins so, the length is right and the last digit checks."""
    number = digits(text)
    if ISSUERS.fullmatch(number) is None or not luhn(number) or one_digit_repeated(number):
        return None
    return number


def issued_and_luhn_many(texts: pa.StringArray) -> pa.StringArray:
    """`issued_and_luhn` of each."""
    found = digits_many(texts)
    return where(matches(found, f"^(?:{ISSUERS.pattern})$") & luhn_many(found) & ~one_digit_repeated_many(found), found)


def as_written(text: str) -> float:
    """In groups as on the card it speaks for itself."""
    return 0.85 if len(digits(text)) != len(text) else 0.55


DETECTOR = Detector(
    entity="CREDIT_CARD",
    label="payment card number",
    definition="https://www.iso.org/standard/70484.html",
    pattern=r"\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{1,4}(?:[ -]?\d{3})?|\d{4}[ -]?\d{6}[ -]?\d{4,5}",
    check=issued_and_luhn,
    check_many=issued_and_luhn_many,
    base=0.55,
    with_context=0.97,
    context=("card", "card no", "card number", "credit card", "debit card", "visa", "mastercard", "amex", "pan"),
    headers=("card", "card number", "credit card", "debit card", "credit card number", "debit card number", "pan"),
    hits=("4111 1111 1111 1111", "card no 4111111111111111", "5555-5555-5555-4444", "Amex 3782 822463 10005"),
    misses=("4111 1111 1111 1112", "0000 0000 0000 0000", "1234 5678 9012 3452"),
    identifies=Strength.STRONG,
    chance=0.1,
    shape=as_written,
    left=r"[\w.+/-]",
    right=r"[\w/]",
)
