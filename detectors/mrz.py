"""Machine-readable zones of travel documents: the check digit of ICAO 9303, and where each form holds its fields."""

from itertools import cycle

VALUES = {char: number for number, char in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")} | {"<": 0}


def check_digit(field: str) -> int:
    """The digit over `field`, which has capitals, digits and fillers (ICAO 9303 part 3, 4.9: weights 7, 3, 1)."""
    return sum(VALUES[char] * weight for char, weight in zip(field, cycle((7, 3, 1)), strict=False)) % 10


def checks(field: str, written: str) -> bool:
    """Whether `written` is the digit over `field`; a filler stands for the digit over an empty field."""
    return written == str(check_digit(field)) or (written == "<" and not field.strip("<"))


def passport_number(line: str) -> str | None:
    """The document number of the 44 characters of a TD3's second line where all its check digits are right."""
    if len(line) != 44 or not set(line) <= VALUES.keys():
        return None
    parts = ((line[:9], line[9]), (line[13:19], line[19]), (line[21:27], line[27]), (line[28:42], line[42]))
    whole = line[:10] + line[13:20] + line[21:43]
    good = all(checks(field, written) for field, written in (*parts, (whole, line[43])))
    return line[:9].strip("<") or None if good else None


def card_number(first: str, second: str) -> str | None:
    """The document number of a TD1's first two lines of 30 characters where all their check digits are right."""
    if len(first) != 30 or len(second) != 30 or not set(first + second) <= VALUES.keys():
        return None
    parts = ((first[5:14], first[14]), (second[:6], second[6]), (second[8:14], second[14]))
    whole = first[5:] + second[:7] + second[8:15] + second[18:29]
    good = all(checks(field, written) for field, written in (*parts, (whole, second[29])))
    return first[5:14].strip("<") or None if good else None


def slip_number(line: str) -> str | None:
    """The document number of the 36 characters of a TD2's second line where all its check digits are right."""
    if len(line) != 36 or not set(line) <= VALUES.keys():
        return None
    parts = ((line[:9], line[9]), (line[13:19], line[19]), (line[21:27], line[27]))
    whole = line[:10] + line[13:20] + line[21:35]
    good = all(checks(field, written) for field, written in (*parts, (whole, line[35])))
    return line[:9].strip("<") or None if good else None
