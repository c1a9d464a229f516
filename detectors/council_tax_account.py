"""Account reference in a letter about council tax, whose heading says of which account."""

from detectors.council_tax_ref import numbered
from detectors.declare import Detector, Strength

DETECTOR = Detector(
    entity="COUNCIL_TAX_REF",
    label="account reference under council tax",
    definition="https://www.gov.uk/council-tax",
    pattern=(
        r"(?i:\b(?:council tax|ctax|c[ /]tax|ct bill)[^£:]{0,60}\b(?:account|liability|customer)[ ](?:reference|ref|"
        r"number|no)\b\.?[ \t]{0,3}[:#]?[ \t]{0,3})(?P<value>[A-Z]{0,3}-?\d{6,10}[A-Z0-9]?)"
    ),
    check=numbered,
    base=0.93,
    with_context=0.94,
    context=(),
    headers=(),
    hits=(
        "CT bill (account no. 56977748)",
        "Reminder notice - Council Tax 2024/25\nAccount Reference: 700123456",
    ),
    misses=("Council Tax: account reference pending", "account reference: 700123456"),
    identifies=Strength.WEAK,
    right=r"[\w/]",
)
