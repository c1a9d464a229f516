"""Criminal records office number: serial, year and a check letter, or the older SF form."""

import re

from detectors.checks import police_letter
from detectors.declare import Detector, Strength

STANDARD = re.compile(r"(\d{1,6})/(\d{2})([A-Z])")
OLD = re.compile(r"SF(\d{2})/(\d{1,6})([A-Z])")


def checked(text: str) -> str | None:
    """The number in capitals where its letter checks year and serial (hmpps-person-record)."""
    number = text.replace(" ", "").upper()
    if match := OLD.fullmatch(number):
        year, serial, letter = match.groups()
        return number if police_letter(int(year + serial)) == letter else None
    if match := STANDARD.fullmatch(number):
        serial, year, letter = match.groups()
        return number if police_letter(int(year + serial.zfill(6))) == letter else None
    return None


DETECTOR = Detector(
    entity="UK_CRO",
    label="criminal records office number",
    definition="https://github.com/ministryofjustice/hmpps-person-record",
    pattern=r"(?i:SF\d{2}/\d{1,6} ?[A-Z]|\d{1,6}/\d{2} ?[A-Z])",
    check=checked,
    base=0.6,
    with_context=0.96,
    context=("cro", "cro no", "cro number", "criminal record", "criminal records office"),
    headers=("cro", "cro number", "criminal records office number", "cro id"),
    hits=("CRO: 065656/91H", "cro number SF05/482703J", "SF83/50058Z"),
    misses=("85227/65G", "CRO: 065656/91J", "planning 12/05A"),
    identifies=Strength.STRONG,
    chance=0.04,
    shape=lambda text: 0.65 if text[:2].upper() == "SF" or len(text) >= 10 else 0.3,
    left=r"[\w/]",
    right=r"[\w/]",
)
