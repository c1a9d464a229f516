"""British passport number: nine digits, or a letter and six digits of older ones."""

from detectors.checks import compact, one_digit_repeated
from detectors.declare import Detector, Strength


def numbered(text: str) -> str | None:
    """The number in capitals; None for a placeholder."""
    number = compact(text)
    return None if one_digit_repeated(number) else number


DETECTOR = Detector(
    entity="UK_PASSPORT",
    label="passport number",
    definition="https://www.gov.uk/hmpo-passport-policy",
    pattern=r"\d{9}|\d{3} \d{3} \d{3}|[A-Z]\d{6,8}|[A-Z]{2}\d{7}|\d{6}[A-Z]",
    check=numbered,
    base=0.1,
    with_context=0.9,
    context=("passport", "passport no", "passport number", "passport num", "ppt no"),
    headers=("passport", "passport number", "passport id", "ppt number", "passportno"),
    hits=("Passport No: 533401372", "passport number is 533 401 372", "British passport C123456"),
    misses=("533401372", "passport office 2023", "order 533401372", "Passport: 000000000"),
    identifies=Strength.STRONG,
)
