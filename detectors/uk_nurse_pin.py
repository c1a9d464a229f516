"""Registration number (PIN) of a nurse or midwife that is only called a PIN."""

from detectors.checks import compact
from detectors.declare import Detector, Strength

DETECTOR = Detector(
    entity="UK_NMC_PIN",
    label="nurse's or midwife's PIN",
    definition="https://www.nmc.org.uk/registration/your-registration/",
    pattern=(
        r"(?i:\b(?:nurse|midwife|mentor|rn|rmn|rgn|rm|staff nurse|district nurse|registered nurse|health visitor)?"
        r"[,:( ]{0,3}PIN(?:[ _-]?(?:number|no))?\b\.?[ \t]{0,3}(?:is[ \t]|[:#=])?[ \t]{0,3})"
        r"(?P<value>(?i:\d{2}[A-L]\d{4}[ESWNO]))"
    ),
    check=compact,
    base=0.93,
    with_context=0.95,
    context=(),
    headers=(),
    hits=("mentor PIN 01A2345N", "Staff nurse, PIN no: 99I0123O"),
    misses=("PIN 4471", "01A2345N", "PIN: 01Z2345N"),
    identifies=Strength.WEAK,
)
"""WEAK although one person's: in a record it is mostly the nurse's and not the patient's, and must link no patients."""
