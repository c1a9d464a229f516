"""Registration of a health and care professional or a social worker: the profession's letters and its number."""

import re

from detectors.checks import compact
from detectors.declare import Detector, Strength

PROFESSIONS = "AS|BS|CH|CS|DT|HAD|ODP|OR|OT|PA|PH|PO|PYL|RA|SL|SW"
FORM = re.compile(rf"(?:{PROFESSIONS})\d{{4,6}}")


def of_a_profession(text: str) -> str | None:
    """The number in capitals where its letters are a register's."""
    number = compact(text)
    return number if FORM.fullmatch(number) else None


DETECTOR = Detector(
    entity="UK_HCPC",
    label="health, care or social work registration",
    definition="https://www.hcpc-uk.org/check-the-register/",
    pattern=rf"(?i:(?:{PROFESSIONS})[ -]?\d{{4,6}})",
    check=of_a_profession,
    base=0.2,
    with_context=0.94,
    context=(
        *("hcpc", "hcpc no", "hcpc number", "hcpc reg", "hcpc reg no", "hcpc registration", "hcpc registration no"),
        *("hcpc registration number", "social work england", "swe", "swe no", "swe number", "swe registration"),
        *("social work england registration", "social work england no", "social work england number"),
    ),
    headers=(
        *("hcpc", "hcpc number", "hcpc registration", "hcpc registration number", "hcpc reg number", "swe number"),
        *("social work england number", "swe registration number", "social work england registration number"),
    ),
    hits=("HCPC reg no: PH123456", "HCPC OT12345", "Social Work England number SW12345"),
    misses=("PH123456", "OT12345", "HCPC ZZ12345", "hcpc standards 2023"),
    identifies=Strength.WEAK,
)
"""WEAK although one person's: in a record it is mostly the worker's and not the client's, and must link no clients."""
