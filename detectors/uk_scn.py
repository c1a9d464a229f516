"""Scottish candidate number of a pupil: nine digits, where a label names it."""

from detectors.checks import digits, one_digit_repeated
from detectors.declare import Detector, Strength


def numbered(text: str) -> str | None:
    """The nine digits; None for a placeholder."""
    number = digits(text)
    return None if one_digit_repeated(number) else number


DETECTOR = Detector(
    entity="UK_SCN",
    label="Scottish candidate number",
    definition="https://www.sqa.org.uk/sqa/65427.html",
    pattern=r"\d{9}|\d{3} \d{3} \d{3}",
    check=numbered,
    base=0.05,
    with_context=0.94,
    context=("scn", "scn number", "scottish candidate number", "scottish candidate no", "sqa candidate number"),
    headers=("scn", "scottish candidate number", "sqa candidate number", "candidate number sqa", "scn number"),
    hits=("SCN: 091234567", "Scottish Candidate Number 091 234 567"),
    misses=("091234567", "SCN pending", "SCN 000000000", "invoice 091234567"),
    identifies=Strength.STRONG,
    left=r"[\w.+/-]",
    right=r"[\w/-]",
)
