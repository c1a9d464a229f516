"""Reference of a person's case, claim, tenancy or client record, where a label names it."""

import re

import pyarrow as pa

from detectors.bulk import compact_many, digits_many, lengths, matches, where
from detectors.checks import compact, digits
from detectors.declare import Detector, Strength

WITH_DIGITS = re.compile(r"(?:.*\d){3}")
TEN = 10


def numbered(text: str) -> str | None:
    """The reference in capitals; None where it holds fewer than three digits, or is a year or a date."""
    reference = compact(text)
    if WITH_DIGITS.match(reference) is None or re.fullmatch(r"(?:19|20)\d\d", reference):
        return None
    return None if re.fullmatch(r"\d{1,2}/\d{1,2}/\d{2,4}", text) or not digits(reference).strip("0") else reference


def numbered_many(texts: pa.StringArray) -> pa.StringArray:
    """`numbered` of each."""
    found = compact_many(texts)
    dated = matches(found, r"^(?:19|20)\d\d$") | matches(texts, r"^\d{1,2}/\d{1,2}/\d{2,4}$")
    return where((lengths(digits_many(texts)) >= 3) & matches(found, "[1-9]") & ~dated, found)


def as_written(text: str) -> float:
    """Ten digits may be an identifier that carries a check digit: that one is the better answer."""
    return 0.58 if len(text) == TEN and text.isdigit() else 0.92


DETECTOR = Detector(
    entity="CASE_REF",
    label="case reference",
    definition="https://www.gov.uk/government/collections/housing-benefit-claims-processing",
    pattern=(
        r"(?i:\b(?:(?:case|claim|client|customer|tenancy|tenant|applicant|referral|service user|mosaic|lac|lcs|las|"
        r"ehcp|housing benefit|hb|rent account|benefit claim|complaint|complainant|tribunal|hospital|hosp|casenote|rio|"
        r"borrower|library card|member|membership|person|resident|social care|liquidlogic|patient record|grievance|"
        r"safeguarding|appeal|cop)"
        r"(?:[ _-](?:claim|case|account|file|card))?[ _-]?(?:reference|ref|no|number|id|num)s?\b\.?(?:[ _-](?:no|"
        r"number)\b\.?)?|rent (?:account|a/c)|swift (?:id|no|number)\b\.?|hr case|casenote|borrower|"
        r"member(?:ship)? card|rio)[ \t]{0,3}(?:is[ \t]|[:#=])?[ \t]{0,3})"
        r"(?P<value>[A-Z0-9]{1,6}(?:[/-]?[A-Z0-9]{1,10}){0,3})"
    ),
    check=numbered,
    check_many=numbered_many,
    base=0.92,
    with_context=0.93,
    context=("social worker", "housing officer", "care plan"),
    headers=(
        *("case reference", "case number", "case id", "claim reference", "claim number", "hb claim reference"),
        *("hb reference", "housing benefit reference", "client id", "client number", "client reference"),
        *("customer reference", "customer number", "customer id", "tenancy reference", "tenancy number", "mosaic id"),
        *("tenant id", "tenant reference", "applicant id", "applicant reference", "referral id", "swift id"),
        *("person id", "person reference", "person number", "service user id", "resident id", "rent account"),
        *("rent account number", "rent reference", "benefit reference", "social care id", "liquidlogic id", "lac id"),
        *(
            "tenancy id",
            "housing reference",
            "housing application reference",
            "ls number",
            "ehcp reference",
            "patient id",
        ),
        *("pupil id", "student id", "student number", "member id", "membership number", "library card", "blue badge"),
        *(
            "library card number",
            "borrower number",
            "blue badge number",
            "permit holder id",
            "elector number",
            "contact id",
        ),
        *("claim id", "benefit claim reference", "complainant reference", "rent account reference", "crm reference"),
        *("electoral number", "elector id", "electoral roll number", "badge number", "membership id", "party id"),
    ),
    hits=(
        "Case ref: ABC/12345",
        "claim number HB1234567",
        "Client ID 100234",
        "Mosaic ID: 1048233",
        "rent account 51029384",
        "Hosp No: M0118823",
        "membership no. 7118234",
        "Tribunal ref: EH302/24/00118",
    ),
    misses=(
        "case no further action",
        "claim ref: pending",
        "planning ref 23/01234/FUL",
        "case ref 2024",
        "SWIFT ref 118234471182",
        "hospital number of beds 4471",
    ),
    identifies=Strength.WEAK,
    shape=as_written,
    cell=r"[A-Za-z0-9][A-Za-z0-9/ ._-]{1,24}",
)
