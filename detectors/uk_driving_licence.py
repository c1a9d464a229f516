"""Driving licence number of Great Britain: sixteen characters that hold name, birth date and sex."""

import re

from detectors.checks import compact, is_date, one_digit_repeated
from detectors.declare import Detector, Strength

FORM = re.compile(r"[A-Z]{1,5}9{0,4}(\d)([0156]\d)([0-3]\d)(\d)[A-Z][A-Z9][A-Z0-9]\w{2}")


def dated(text: str) -> str | None:
    """The sixteen characters where those in the middle are a birth date; Northern Ireland's eight digits of a cell."""
    number = compact(text)
    if number.isdigit():
        return None if one_digit_repeated(number) else number
    match = FORM.match(number)
    if match is None or len(number) not in {16, 18}:
        return None
    decade, month, day, year = (int(part) for part in match.groups())
    month -= 50 if month > 50 else 0
    born = 1900 + decade * 10 + year
    return number[:16] if is_date(born, month, day) or is_date(born + 100, month, day) else None


DETECTOR = Detector(
    entity="UK_DRIVING_LICENCE",
    label="driving licence number",
    definition="https://www.gov.uk/government/publications/driving-licence-number-format",
    pattern=r"(?i:[A-Z][A-Z9]{4}[ -]?\d{6}[ -]?[A-Z][A-Z9][A-Z0-9][A-Z]{2}(?: ?\d{2}\b)?)",
    check=dated,
    base=0.93,
    with_context=0.97,
    context=("driving licence", "driving license", "driver number", "licence no", "dvla", "driver licence"),
    headers=(
        *("driving licence", "driving licence number", "driver number", "drivers licence", "licence number"),
        *("driving license", "driving license number", "dl number", "driver licence number", "dvla number"),
    ),
    hits=("MORGA753116SM9IJ", "driving licence MORGA 753116 SM9IJ", "Licence number: OKAFO853074GA9QY"),
    misses=("MORGA799116SM9IJ", "MORGA753996SM9IJ", "12345678"),
    cell=r"(?i:[A-Z][A-Z9]{4}[ -]?\d{6}[ -]?[A-Z][A-Z9][A-Z0-9][A-Z]{2}(?: ?\d{2}\b)?)|\d{8}",
    identifies=Strength.STRONG,
)
