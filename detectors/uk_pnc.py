"""Police National Computer identifier: year, serial number and a check letter."""

import re

from detectors.checks import police_letter
from detectors.declare import Detector, Strength

FORM = re.compile(r"(\d{2}|\d{4})/?(\d{1,7})([A-Z])")


def checked(text: str) -> str | None:
    """The identifier as YYYY/NNNNNNNL where the letter checks year and serial (hmpps-person-record)."""
    match = FORM.fullmatch(text.replace(" ", "").upper())
    if match is None:
        return None
    year, serial, letter = match.groups()
    if police_letter(int(year[-2:] + serial.zfill(7))) != letter:
        return None
    return f"{year}/{serial.zfill(7)}{letter}"


DETECTOR = Detector(
    entity="UK_PNC",
    label="PNC identifier",
    definition="https://github.com/ministryofjustice/hmpps-person-record",
    pattern=r"(?i:(?:19|20)\d{2}/\d{1,7} ?[A-Z]|\d{2}/\d{1,7} ?[A-Z]|(?:19|20)\d{9}[A-Z])",
    check=checked,
    base=0.6,
    with_context=0.96,
    context=("pnc", "pnc id", "pnc no", "pnc number", "pncid", "police national computer"),
    headers=("pnc", "pnc id", "pnc number", "police national computer", "pncid"),
    hits=("2002/0073319Z", "PNC: 81/34U", "PNC ID 1979/0163001B", "PNCID 2010/453830V"),
    misses=("2001/0171310S", "PNC 2002/0073319A", "flat 12/3a"),
    identifies=Strength.STRONG,
    chance=0.04,
    shape=lambda text: 0.75 if len(text) >= 13 else 0.3,
    right=r"[\w/]",
)
