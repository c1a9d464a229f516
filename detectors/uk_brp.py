"""Biometric residence permit: two letters, a digit or X, six digits."""

from detectors.checks import compact
from detectors.declare import Detector, Strength

DETECTOR = Detector(
    entity="UK_BRP",
    label="biometric residence permit",
    definition="https://www.gov.uk/biometric-residence-permits",
    pattern=r"[A-Z]{2} ?[0-9X]\d{6}",
    check=compact,
    base=0.2,
    with_context=0.93,
    context=("brp", "brp no", "brp number", "residence permit", "biometric residence permit", "permit number"),
    headers=("brp", "brp number", "residence permit", "biometric residence permit", "residence permit number"),
    hits=("BRP: ZW9005196", "biometric residence permit number ZWX005196"),
    misses=("ZW9005196", "BRP: ZW900519"),
    identifies=Strength.STRONG,
)
