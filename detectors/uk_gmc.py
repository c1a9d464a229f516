"""General Medical Council number of a doctor, or the NHS code made of it: seven digits, or a letter and digits."""

from detectors.checks import compact, digits, one_digit_repeated
from detectors.declare import Detector, Strength


def numbered(text: str) -> str | None:
    """The number in capitals; None for a placeholder."""
    number = compact(text)
    return None if one_digit_repeated(digits(number)) else number


DETECTOR = Detector(
    entity="UK_GMC",
    label="General Medical Council number",
    definition="https://www.datadictionary.nhs.uk/attributes/general_medical_council_reference_number.html",
    pattern=(
        r"(?i:\b(?:GMC|General Medical Council|consultant code)"
        r"(?:[ _-](?:reference|ref|registration|reg|id))?(?:[ _-]?(?:number|num|no|code))?\b\.?"
        r"\s{0,3}(?:is[ \t]|[:#=])?\s{0,3})(?P<value>[CG]?\d{7}|[A-Z]\d{6})"
    ),
    check=numbered,
    base=0.9,
    with_context=0.95,
    context=("gmc", "gmc no", "gmc number"),
    headers=(
        *("gmc", "gmc number", "gmc reference", "gmc code", "gmc reference number", "gmc registration number"),
        *("general medical council number", "consultant code", "consultant gmc code", "gp gmc number"),
    ),
    hits=("GMC No: 6112345", "Dr A Example (GMC 6112345)", "GMC reference number C6112345", "consultant code C3456789"),
    misses=("6112345", "GMC: 0000000", "GMC guidance 2013", "GMC 61123456"),
    identifies=Strength.WEAK,
    cell=r"[CGcg]?\d{7}|[A-Za-z]\d{6}",
)
"""WEAK although one person's: in a record it is mostly the doctor's, and must link no patients."""
