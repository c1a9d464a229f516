"""Company registration number: an organisation's, kept from being taken for a person's bank account."""

from detectors.checks import compact
from detectors.declare import Detector

DETECTOR = Detector(
    entity="UK_COMPANY_NUMBER",
    label="company number",
    definition="https://www.gov.uk/government/organisations/companies-house",
    pattern=r"(?i:(?:SC|NI|OC|SO|NC|FC|LP|SL|RC|R0|RS|IP|SP|CE|CS|GE|ES)\d{6}|\d{7,8})",
    check=compact,
    base=0.1,
    with_context=0.99,
    context=(
        *("company", "company no", "company number", "company reg", "company reg no", "company registration"),
        *("company registration no", "company registration number", "registered number", "registered in england"),
        *("registered no", "registered company", "companies house", "registered in england and wales", "crn"),
    ),
    headers=("company number", "company registration", "company registration number", "registered number"),
    hits=("Company No: 01234567", "registered in England and Wales 01234567", "Company number SC123456"),
    misses=("01234567", "SC123456"),
    personal=False,
)
