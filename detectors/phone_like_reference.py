"""Reference that begins with 0 and is as long as a telephone number, kept from being taken for one."""

from detectors.checks import digits
from detectors.declare import Detector


def numbered(text: str) -> str | None:
    """The digits alone."""
    return digits(text)


DETECTOR = Detector(
    entity="REFERENCE",
    label="reference that looks like a telephone number",
    definition="https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama",
    pattern=(
        r"(?i:\b(?:ref|refs|reference|references|quote|quoting|invoice|order|receipt|batch|serial|ticket|voucher|log|form)"
        r"(?:[ ](?:no|number|id|ref|code))?\b\.?[ \t]{0,2}[:#=]?[ \t]{0,2})(?P<value>0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4})"
    ),
    check=numbered,
    base=0.92,
    with_context=0.92,
    context=(),
    headers=(),
    hits=("Reference 02079460123", "Our ref: 0207 946 0123", "order no. 01632960123"),
    misses=("Tel 02079460123", "reference to 02079460123"),
    personal=False,
)
