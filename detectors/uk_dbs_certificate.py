"""Number of a certificate of the Disclosure and Barring Service: twelve digits from 00 on, where a label names it."""

from detectors.checks import digits, one_digit_repeated
from detectors.declare import Detector, Strength


def numbered(text: str) -> str | None:
    """The twelve digits; None for a placeholder."""
    number = digits(text)
    return None if one_digit_repeated(number) else number


DETECTOR = Detector(
    entity="UK_DBS_CERTIFICATE",
    label="DBS certificate number",
    definition="https://www.gov.uk/guidance/dbs-check-requests-guidance-for-employers",
    pattern=r"00\d{10}|00\d{2} \d{4} \d{4}",
    check=numbered,
    base=0.1,
    with_context=0.94,
    context=(
        *("dbs", "dbs no", "dbs number", "dbs certificate", "dbs certificate no", "dbs certificate number", "dbs cert"),
        *("dbs cert no", "dbs ref", "dbs disclosure no", "dbs disclosure number", "disclosure no", "disclosure number"),
        *("enhanced dbs", "dbs issue no", "certificate no", "crb no", "crb disclosure no"),
    ),
    headers=(
        *(
            "dbs",
            "dbs number",
            "dbs certificate",
            "dbs certificate number",
            "dbs cert number",
            "dbs reference",
            "dbs cert",
        ),
        *("dbs disclosure number", "disclosure number", "dbs issue number", "crb number", "crb disclosure number"),
    ),
    hits=("DBS certificate no: 001827364551", "Enhanced DBS 0018 2736 4551 clear", "001827364551 (DBS number)"),
    misses=("001827364551", "order no 001827364551", "DBS 3/4/24", "DBS no 000000000000"),
    identifies=Strength.STRONG,
    left=r"[\w.+/-]",
    right=r"[\w/-]",
)
