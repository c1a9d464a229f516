"""Driving licence number of Northern Ireland: eight digits that a label names."""

from detectors.checks import digits, one_digit_repeated
from detectors.declare import Detector, Strength


def numbered(text: str) -> str | None:
    """The eight digits; None for a placeholder."""
    number = digits(text)
    return None if one_digit_repeated(number) else number


DETECTOR = Detector(
    entity="UK_DRIVING_LICENCE",
    label="driving licence number of Northern Ireland",
    definition="https://www.nidirect.gov.uk/articles/driving-licence-number",
    pattern=r"\d{8}|\d{4} \d{4}",
    check=numbered,
    base=0.05,
    with_context=0.95,
    context=(
        *("driving licence", "driving licence no", "driving licence number", "driving license", "driver number"),
        *("driver no", "driver licence", "driver licence no", "driver licence number", "dva", "dvani", "dva licence"),
        *("driver's licence", "ni driving licence", "northern ireland driving licence"),
    ),
    headers=("ni driving licence", "dva licence number", "ni licence number"),
    hits=("Driving licence no: 12345678", "driver number 1234 5678"),
    misses=("12345678", "driving licence 2024", "Driving licence no: 00000000", "premises licence number 12345678"),
    identifies=Strength.STRONG,
)
