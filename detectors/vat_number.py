"""VAT registration number: an organisation's, kept from being taken for a person's passport or account."""

from stdnum.gb import vat

from detectors.checks import compact
from detectors.declare import Detector


def checked(text: str) -> str | None:
    """The digits where the check digits are right (VAT notes, modulus 97 and 9755)."""
    number = compact(text)
    return number if vat.is_valid(number) else None


DETECTOR = Detector(
    entity="UK_VAT",
    label="VAT registration number",
    definition="https://www.gov.uk/guidance/vat-registration-number-formats",
    pattern=r"(?:GB|XI)? ?\d{3} ?\d{4} ?\d{2}(?: ?\d{3})?",
    check=checked,
    base=0.1,
    with_context=0.99,
    context=("vat", "vat no", "vat number", "vat reg", "vat reg no", "vat registration", "vat registration number"),
    headers=("vat", "vat number", "vat registration", "vat registration number", "vat reg number", "vat reg"),
    hits=("VAT No: 980 7806 84", "VAT registration number GB980780684"),
    misses=("VAT No: 980 7806 85", "980780684"),
    personal=False,
    chance=0.03,
)
