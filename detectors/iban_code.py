"""International bank account number: the country's length and ISO 13616's check digits."""

from stdnum import iban

from detectors.checks import compact
from detectors.declare import Detector, Strength


def checked(text: str) -> str | None:
    """The number in capitals without blanks where ISO 13616 holds. National checks are left to the bank's part."""
    number = compact(text)
    return number if iban.is_valid(number, check_country=False) else None


DETECTOR = Detector(
    entity="IBAN_CODE",
    label="IBAN",
    definition="https://www.swift.com/standards/data-standards/iban-international-bank-account-number",
    pattern=r"(?i:[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?)",
    check=checked,
    base=0.9,
    with_context=0.97,
    context=("iban", "bank account"),
    headers=("iban", "iban number", "iban code"),
    hits=("GB29 NWBK 6016 1331 9268 19", "IBAN: DE89370400440532013000", "gb82 west 1234 5698 7654 32"),
    misses=("GB29 NWBK 6016 1331 9268 18", "XX00 0000 0000 0000"),
    identifies=Strength.WEAK,
    chance=0.01,
)
