"""NHS number of England, Wales and the Isle of Man: ten digits, the last a check digit."""

import numpy as np
import pyarrow as pa

from detectors.bulk import digits_many, mod11_health_many, numbers_of, where
from detectors.checks import digits, mod11_health
from detectors.declare import Detector, Strength

RANGES = ((4_000_000_000, 4_999_999_999), (6_000_000_000, 7_999_999_999), (9_000_000_000, 9_999_999_999))
"""In use are 400 to 499 and 600 to 799; 999 is for tests. The rest of 9 is accepted, being printed as examples."""
PLACES = 10 ** np.arange(9, -1, -1)


def issued_and_checked(text: str) -> str | None:
    """The ten digits where their range is issued and the check digit is right."""
    number = digits(text)
    if len(number) != 10 or not any(low <= int(number) <= high for low, high in RANGES):
        return None
    return number if mod11_health(number) else None


def issued_and_checked_many(texts: pa.StringArray) -> pa.StringArray:
    """`issued_and_checked` of each."""
    found = digits_many(texts)
    long, number = numbers_of(found, 10)
    whole = number @ PLACES
    issued = np.any([(low <= whole) & (whole <= high) for low, high in RANGES], axis=0)
    return where(long & issued & mod11_health_many(number), found)


def as_printed(text: str) -> float:
    """Written 3-3-4, as the health service prints it, the number speaks for itself; ten bare digits do not."""
    return 0.6 if len(text) == 12 and not (text[3].isdigit() or text[7].isdigit()) else 0.2


DETECTOR = Detector(
    entity="UK_NHS",
    label="NHS number",
    definition="https://www.datadictionary.nhs.uk/attributes/nhs_number.html",
    pattern=r"\d{3}[ -]\d{3}[ -]\d{4}|\d{3}[ .-]{0,3}\d{3}[ .-]{0,3}\d{4}|\d{3}\s\d{3}\s\d{4}|\d(?: ?\d){9}",
    check=issued_and_checked,
    check_many=issued_and_checked_many,
    base=0.2,
    with_context=0.97,
    context=("nhs", "nhs no", "nhs num", "nhs number", "nhsno", "nhs id", "nhs ref", "patient number", "patient no"),
    headers=("nhs", "nhs number", "nhs id", "nhs reference", "nhs identifier", "patient nhs number", "pat nhs"),
    hits=(
        "NHS No: 943 476 5919",
        "nhs:943-476-5919.",
        "NHS number 999-000-0018",
        "NHS Number\n9990000018",
        "9990000018 (NHS number)",
        "The patient (943 476 5919) was seen",
        "NHS number: 9 4 3 4 7 6 5 9 1 9",
        "NHS no 94347 65919",
        "NHS numbers: 9434765919, and for the baby 9990000018.",
    ),
    misses=(
        "943 476 5918",
        "NHS No: 943 476 5918",
        "0000000000",
        "order 9434765919",
        "NHS number 3990000018",
        "94347 65919",
    ),
    identifies=Strength.STRONG,
    chance=0.06,
    shape=as_printed,
    left=r"[\w.+/-]",
    right=r"[\w/]",
)
