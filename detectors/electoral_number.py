"""Elector's number in a register: polling district letters and a number, where a label names it."""

import re

from detectors.declare import Detector, Strength


def numbered(text: str) -> str | None:
    """The number in capitals without blanks."""
    return re.sub(r"\s", "", text).upper()


DETECTOR = Detector(
    entity="CASE_REF",
    label="electoral number",
    definition="https://www.legislation.gov.uk/uksi/2001/341",
    pattern=(
        r"(?i:\b(?:elector|electors|elector's|electoral|elec)(?:[ _-](?:roll|register|registration))?"
        r"[ _-]?(?:number|num|no|ref|id)s?\b\.?[ \t]{0,3}(?:is[ \t]|[:#=])?[ \t]{0,3})"
        r"(?P<value>[A-Z]{1,4}\d{0,2} ?[-/ ] ?\d{1,5}(?:[/-]\d{1,3})?|[A-Z]{1,3}\d{2,6}(?:/\d{1,3})?)"
    ),
    check=numbered,
    base=0.93,
    with_context=0.94,
    context=("polling district", "register of electors", "electoral roll"),
    headers=(),
    hits=("Electoral number: AB12-345/1", "elector no. KA-1234", "Elector Number KA 1234"),
    misses=("AB12-345/1", "electoral number: tbc", "number of electors 2024"),
    identifies=Strength.WEAK,
    cell=r"[A-Za-z]{1,4}\d{0,2} ?[-/ ] ?\d{1,5}(?:[/-]\d{1,3})?|[A-Za-z]{1,3}\d{2,6}(?:/\d{1,3})?",
)
"""WEAK: registers are numbered anew each year."""
