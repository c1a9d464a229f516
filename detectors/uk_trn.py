"""Temporary reference number of HMRC and DWP, for who has no National Insurance number: 11 a1 11 11."""

from detectors.checks import compact
from detectors.declare import Detector, Strength

DETECTOR = Detector(
    entity="UK_TRN",
    label="temporary reference number",
    definition="https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110",
    pattern=r"(?i:\d{2}[ -]?[A-Z]\d[ -]?\d{2}[ -]?\d{2})",
    check=compact,
    base=0.2,
    with_context=0.94,
    context=(
        *("trn", "temporary reference number", "temporary reference", "temporary ni number", "temporary number"),
        *("temp ni no", "ni", "nino", "ni no", "ni number", "national insurance number", "national insurance no"),
    ),
    headers=("trn", "temporary reference number", "temporary ni number", "temp ni number", "temporary reference"),
    hits=("TRN: 63 T1 23 45", "temporary reference number 63T12345", "NI number (temporary) 63 t1 23 45"),
    misses=("63 T1 23 45", "TRN: 1234567", "order 63T12345", "flat 12 A1 10 20"),
    identifies=Strength.STRONG,
    left=r"[\w/.-]",
    right=r"[\w/]",
)
