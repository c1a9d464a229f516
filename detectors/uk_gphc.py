"""General Pharmaceutical Council number of a pharmacist: seven digits that begin with 2."""

from detectors.checks import digits, one_digit_repeated
from detectors.declare import Detector, Strength


def numbered(text: str) -> str | None:
    """The seven digits; None for a placeholder."""
    number = digits(text)
    return None if one_digit_repeated(number) else number


DETECTOR = Detector(
    entity="UK_GPHC",
    label="General Pharmaceutical Council number",
    definition="https://www.pharmacyregulation.org/registers",
    pattern=(
        r"(?i:\bGPhC(?:[ _-](?:reference|ref|registration|reg))?(?:[ _-]?(?:number|num|no))?\b\.?"
        r"\s{0,3}(?:is[ \t]|[:#=])?\s{0,3})(?P<value>2\d{6})"
    ),
    check=numbered,
    base=0.9,
    with_context=0.95,
    context=("gphc", "gphc no", "gphc number"),
    headers=("gphc", "gphc number", "gphc registration number", "gphc reference", "pharmacist registration number"),
    hits=("GPhC number: 2061234", "pharmacist (GPhC 2061234)"),
    misses=("2061234", "GPhC 9061234", "GPhC: 2222222", "GPhC standards 2017"),
    identifies=Strength.WEAK,
    cell=r"2\d{6}",
)
"""WEAK although one person's: in a record it is mostly the pharmacist's, and must link no patients."""
