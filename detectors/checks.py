"""Check digits and dates that several identifiers share."""

import re
from datetime import date

SEPARATORS = re.compile(r"[\s./_-]+")
NOT_DIGITS = re.compile(r"[^0-9]+")
FIRST_YEAR = 1900


def compact(text: str) -> str:
    """`text` in capitals without blanks, full stops, slashes, underscores and hyphens."""
    return text.upper() if text.isalnum() else SEPARATORS.sub("", text).upper()


def digits(text: str) -> str:
    """The ASCII digits of `text`; digits of other scripts are no identifier's."""
    return text if text.isdigit() and text.isascii() else NOT_DIGITS.sub("", text)


def mod11_health(number: str) -> bool:
    """Whether ten digits carry the NHS check digit (NHS Data Dictionary: weights 10 to 2, 11 less the remainder)."""
    total = sum(int(digit) * weight for digit, weight in zip(number[:9], range(10, 1, -1), strict=True))
    return (11 - total % 11) % 11 == int(number[9])


def luhn(number: str) -> bool:
    """ISO/IEC 7812: doubled from the right, the sum is a multiple of ten."""
    total = 0
    for place, char in enumerate(reversed(number)):
        digit = int(char)
        if place % 2:
            digit = digit * 2 - 9 if digit > 4 else digit * 2
        total += digit
    return total % 10 == 0


def is_date(year: int, month: int, day: int) -> bool:
    """Whether the three make a day of the calendar from 1900 on."""
    try:
        return date(year, month, day).year >= FIRST_YEAR
    except ValueError:
        return False


def one_digit_repeated(number: str) -> bool:
    """Placeholders: 0000000000, 1111111111."""
    return len(set(number)) == 1


def police_letter(number: int) -> str:
    """The check letter of PNC, CRO and arrest summons numbers (hmpps-person-record, PNCIdentifier)."""
    return "ZABCDEFGHJKLMNPQRTUVWXY"[number % 23]
