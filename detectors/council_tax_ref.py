"""Council tax account or liability reference: eight to ten digits that a label names."""

import pyarrow as pa

from detectors.bulk import compact_many, digits_many, one_digit_repeated_many, where
from detectors.checks import compact, digits, one_digit_repeated
from detectors.declare import Detector, Strength


def numbered(text: str) -> str | None:
    """The reference in capitals without blanks; None for a placeholder."""
    reference = compact(text)
    return None if one_digit_repeated(digits(reference)) else reference


def numbered_many(texts: pa.StringArray) -> pa.StringArray:
    """`numbered` of each."""
    return where(~one_digit_repeated_many(digits_many(texts)), compact_many(texts))


DETECTOR = Detector(
    entity="COUNCIL_TAX_REF",
    label="council tax reference",
    definition="https://www.gov.uk/council-tax",
    pattern=r"[A-Z]{0,3}-?\d{6,10}(?:[A-Z0-9]| \d\b)?",
    check=numbered,
    check_many=numbered_many,
    base=0.05,
    with_context=0.93,
    context=(
        *("council tax", "council tax account", "council tax no", "council tax number", "council tax ref", "ctax"),
        *("council tax reference", "council tax account number", "council tax account no", "ctax ref", "ct ref"),
        *("ctax account", "ct account", "liability reference", "council tax reference number", "c/tax ref"),
        *("council tax account reference", "council tax account ref", "ctax no", "ctax number"),
    ),
    headers=(
        *("council tax reference", "council tax account", "council tax number", "council tax account number"),
        *("ctax reference", "ctax account", "ct reference", "ct account", "ctax", "ctax account number", "council tax"),
        *(
            "ct account number",
            "liability reference",
            "council tax account reference",
            "ctax number",
            "c tax reference",
        ),
    ),
    hits=("Council tax ref: 70012345", "council tax account number 700123456", "CTAX ref 7001234567"),
    misses=("70012345", "council tax 2024", "invoice 70012345"),
    identifies=Strength.WEAK,
    cell=r"[A-Za-z]{0,3}-?\d{6,10}(?:[-/ ]?[A-Za-z0-9])?",
    left=r"[\w.+/£$-]",
    right=r"[\w/]",
)
