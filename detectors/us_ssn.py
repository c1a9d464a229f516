"""Social security number of the United States, in columns that name it."""

from stdnum.us import ssn

from detectors.checks import digits
from detectors.declare import Detector, Strength


def issued(text: str) -> str | None:
    """The nine digits where area, group and serial may be given out."""
    return digits(text) if ssn.is_valid(text.replace(" ", "-")) else None


DETECTOR = Detector(
    entity="US_SSN",
    label="US social security number",
    definition="https://www.ssa.gov/employer/randomization.html",
    pattern=r"\d{3}[ -]?\d{2}[ -]?\d{4}",
    check=issued,
    base=0.2,
    with_context=0.9,
    context=("ssn", "social security number", "social security no"),
    headers=("ssn", "us ssn", "social security number", "ss number", "social security"),
    hits=("536-90-4399", "536904399", "536 90 4399"),
    misses=("000-12-3456", "666-12-3456", "123-45-678", "078-05-1120"),
    identifies=Strength.STRONG,
    prose=False,
)
