"""Unique property reference number: up to twelve digits without a check digit."""

from detectors.checks import digits, one_digit_repeated
from detectors.declare import Detector, Strength


def numbered(text: str) -> str | None:
    """The digits without leading zeros; None for a placeholder."""
    number = digits(text).lstrip("0")
    return None if len(number) < 6 or one_digit_repeated(number) else number


DETECTOR = Detector(
    entity="UK_UPRN",
    label="unique property reference number",
    definition="https://www.geoplace.co.uk/addresses-streets/location-data/the-uprn",
    pattern=r"\d{6,12}",
    check=numbered,
    base=0.05,
    with_context=0.93,
    context=("uprn", "uprn no", "unique property reference", "unique property reference number"),
    headers=("uprn", "unique property reference number", "llpg uprn", "property reference number uprn"),
    hits=("UPRN: 100062410143", "UPRN 10033544614"),
    misses=("100062410143", "UPRN 000000000000"),
    identifies=Strength.WEAK,
    left=r"[\w.+/-]",
    right=r"[\w/]",
)
