"""Arrest summons number: year, force, unit, serial number and a check letter."""

import re

from detectors.checks import police_letter
from detectors.declare import Detector, Strength

FORM = re.compile(r"(\d{2})/(\d{2})([A-Z0-9]{2})/([A-Z0-9]{2})/(\d{1,11})([A-Z])")


def formed(text: str) -> str | None:
    """The number in capitals. Its letter checks force, system, year and serial where all of these are digits."""
    number = text.replace(" ", "").upper()
    match = FORM.fullmatch(number)
    if match is None:
        return None
    year, force, station, _, serial, letter = match.groups()
    if not station.isdigit():
        return number
    return number if police_letter(int(force + station + year + serial.zfill(11))) == letter else None


DETECTOR = Detector(
    entity="UK_ASN",
    label="arrest summons number",
    definition="https://www.gov.uk/government/publications/criminal-justice-system-data-standards-forum-guidance",
    pattern=r"(?i:\d{2}/\d{2}[A-Z0-9]{2}/[A-Z0-9]{2}/\d{1,11} ?[A-Z])",
    check=formed,
    base=0.7,
    with_context=0.95,
    context=("asn", "arrest summons", "arrest summons number"),
    headers=("asn", "arrest summons number", "asn number", "arrest summons"),
    hits=("ASN: 11/01ZD/01/448754K",),
    misses=("11/01/2024", "ASN pending"),
    identifies=Strength.STRONG,
    right=r"[\w/]",
)
