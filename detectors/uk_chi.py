"""Community Health Index number of Scotland: birth date, two digits, a sex digit and a check digit."""

import pyarrow as pa

from detectors.bulk import digits_many, mod11_health_many, numbers_of, where
from detectors.checks import digits, is_date, mod11_health
from detectors.declare import Detector, Strength


def dated_and_checked(text: str) -> str | None:
    """The ten digits where they begin with a day of some century and the check digit is right."""
    number = digits(text)
    if len(number) != 10 or not mod11_health(number):
        return None
    day, month, year = int(number[:2]), int(number[2:4]), int(number[4:6])
    return number if is_date(2000 + year, month, day) or is_date(1900 + year, month, day) else None


def dated_and_checked_many(texts: pa.StringArray) -> pa.StringArray:
    """`dated_and_checked` of each."""
    found = digits_many(texts)
    long, number = numbers_of(found, 10)
    likely = where(long & mod11_health_many(number), found)
    return pa.array([one and dated_and_checked(one) for one in likely.to_pylist()], pa.string())


DETECTOR = Detector(
    entity="UK_CHI",
    label="CHI number",
    definition="https://www.datadictionary.nhs.uk/attributes/community_health_index_number.html",
    pattern=r"[0-3]\d[01]\d\d{2}[ -]?\d{4}|[0-3]\d{2}[ -][01]?\d{2,3}[ -]\d{4}|[0-3](?: ?\d){9}",
    check=dated_and_checked,
    check_many=dated_and_checked_many,
    base=0.15,
    with_context=0.95,
    context=("chi", "chi number", "chi no", "community health index"),
    headers=("chi", "chi number", "chi id", "community health index", "community health index number", "upi number"),
    hits=("CHI: 0101011237", "CHI number 010101 1237"),
    misses=("0101011237", "CHI 3201011237", "CHI: 0101011238"),
    identifies=Strength.STRONG,
    chance=0.01,
    left=r"[\w.+/-]",
    right=r"[\w/]",
)
