"""Unique property reference number: up to twelve digits without a check digit."""

import pyarrow as pa
import pyarrow.compute as pc

from detectors.bulk import digits_many, lengths, one_digit_repeated_many, where
from detectors.checks import digits, one_digit_repeated
from detectors.declare import Detector, Strength


def numbered(text: str) -> str | None:
    """The digits without leading zeros; None for a placeholder."""
    number = digits(text).lstrip("0")
    return None if len(number) < 6 or one_digit_repeated(number) else number


def numbered_many(texts: pa.StringArray) -> pa.StringArray:
    """`numbered` of each."""
    found = pc.ascii_ltrim(digits_many(texts), characters="0")
    return where((lengths(found) >= 6) & ~one_digit_repeated_many(found), found)


DETECTOR = Detector(
    entity="UK_UPRN",
    label="unique property reference number",
    definition="https://www.geoplace.co.uk/addresses-streets/location-data/the-uprn",
    pattern=r"\d{6,12}",
    check=numbered,
    check_many=numbered_many,
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
