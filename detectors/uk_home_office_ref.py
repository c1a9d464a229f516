"""Reference of the Home Office or of asylum support: of a person's file, application or right to work."""

import re

from detectors.checks import one_digit_repeated
from detectors.declare import Detector, Strength

ASYLUM_SUPPORT = re.compile(r"\d\d/(\d\d)/\d{5}(?:/\d{3})?")


def referenced(text: str) -> str | None:
    """The reference in capitals without blanks; None without a digit, for a placeholder, or for a thirteenth month."""
    reference = re.sub(r"\s", "", text).upper()
    numbers = re.sub(r"\D", "", reference)
    dated = ASYLUM_SUPPORT.fullmatch(reference)
    if not numbers or one_digit_repeated(numbers) or (dated and not 1 <= int(dated[1]) <= 12):
        return None
    return reference


def as_written(text: str) -> float:
    """Only overseas applications and registration cards say by their letters what they are."""
    return 0.7 if text.startswith(("GWF", "ASC/")) else 0.1


DETECTOR = Detector(
    entity="UK_HOME_OFFICE_REF",
    label="Home Office reference",
    definition="https://www.gov.uk/contact-ukvi-inside-outside-uk",
    pattern=(
        r"[A-Z]\d{7}(?:/\d{1,2})?|\d{2}/\d{2}/\d{5}(?:/\d{3})?|GWF ?\d{9}|ASC/\d{7}|\d{4}-\d{4}-\d{4}-\d{4}(?:/\d{2})?"
        r"|[WRS][A-Z0-9]{2} ?[A-Z0-9]{3} ?[A-Z0-9]{3}"
    ),
    check=referenced,
    base=0.1,
    with_context=0.93,
    context=(
        *("home office", "home office ref", "home office reference", "home office no", "home office number", "ho ref"),
        *("home office reference number", "ho reference", "ho number", "nass", "nass ref", "nass reference", "nass no"),
        *("nass number", "asylum support", "asylum support ref", "asylum support reference", "port ref", "uan"),
        *("port reference", "unique application number", "gwf", "gwf no", "share code", "sharecode", "ukvi ref"),
        *("ho", "ho file", "ho no", "home office file", "home office file no"),
    ),
    headers=(
        *("home office reference", "home office number", "ho reference", "ho number", "nass", "nass reference"),
        *("nass number", "asylum support reference", "port reference", "uan", "gwf", "gwf number", "share code"),
        *("home office reference number", "ukvi reference", "unique application number"),
    ),
    hits=(
        "Home Office ref: X1234567",
        "HO reference X1234567/2",
        "NASS ref 17/05/01234",
        "GWF012345678",
        "ARC: ASC/1234567",
        "UAN: 1212-0001-2345-6789",
        "share code W8A 4TY 2ZC",
    ),
    misses=("X1234567", "17/05/01234", "planning ref 17/05/01234", "NASS 17/13/01234", "Home Office SERVICES"),
    identifies=Strength.WEAK,
    shape=as_written,
    left=r"[\w/.-]",
    right=r"[\w/-]",
)
"""WEAK: dependants stand under the reference of the main applicant."""
