"""Registration number (PIN) of a nurse, midwife or nursing associate: year, month letter, serial, country letter."""

from detectors.checks import compact
from detectors.declare import Detector, Strength

DETECTOR = Detector(
    entity="UK_NMC_PIN",
    label="nursing and midwifery PIN",
    definition="https://www.nmc.org.uk/registration/your-registration/",
    pattern=r"(?i:\d{2}[A-L]\d{4}[A-Z])",
    check=compact,
    base=0.2,
    with_context=0.95,
    context=(
        *("nmc", "nmc pin", "nmc pin no", "nmc pin number", "nmc no", "nmc number", "nmc registration", "nmc reg"),
        *("nmc registration no", "nmc registration number", "nurse pin"),
        *("nurse", "midwife", "health visitor", "registered nurse"),
    ),
    headers=("nmc", "nmc pin", "nmc number", "nmc pin number", "nmc registration", "nmc registration number"),
    hits=("NMC PIN: 01A2345E", "NMC no. 99I0123O", "registered nurse (NMC 01a2345e)", "raised by nurse 01A2345E"),
    misses=("01A2345E", "serial no 01A2345E", "NMC code 2018", "NMC PIN: 01Z2345E"),
    identifies=Strength.WEAK,
)
"""WEAK although one person's: in a record it is mostly the nurse's and not the patient's, and must link no patients."""
