"""Arrest summons number: year, force, unit, serial number and a check letter."""

import re

from detectors.checks import police_letter
from detectors.declare import Detector, Strength

FORM = re.compile(r"(\d{2})/?([A-Z0-9]{2})[A-Z0-9]{2}/?([A-Z0-9]{2})/?(\d{1,11})([A-Z])")


def formed(text: str) -> str | None:
    """The number in capitals where its letter checks force and system (their digits), year and serial."""
    number = text.replace(" ", "").upper()
    match = FORM.fullmatch(number)
    if match is None:
        return None
    year, force, system, serial, letter = match.groups()
    checked = "".join(part for part in (force, system) if part.isdigit()) + year + serial.zfill(11)
    return number if police_letter(int(checked)) == letter else None


DETECTOR = Detector(
    entity="UK_ASN",
    label="arrest summons number",
    definition="https://www.gov.uk/government/publications/criminal-justice-system-data-standards-forum-guidance",
    pattern=r"(?i:\d{2}/[A-Z0-9]{4}/[A-Z0-9]{2}/\d{1,11} ?[A-Z]|\d{2}[A-Z0-9]{4}[A-Z0-9]{2}\d{11}[A-Z])",
    check=formed,
    base=0.7,
    with_context=0.95,
    context=("asn", "arrest summons", "arrest summons number"),
    headers=("asn", "arrest summons number", "asn number", "arrest summons"),
    hits=("ASN: 11/01ZD/01/448754K", "11/01ZD/01/410780J", "1101ZD0100000410780J"),
    misses=("11/01/2024", "ASN pending", "11/01ZD/01/410780K"),
    identifies=Strength.STRONG,
    chance=0.04,
    right=r"[\w/]",
)
