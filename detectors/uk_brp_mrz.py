"""Machine-readable lines of a British residence permit: 30 characters a line with four check digits."""

from detectors.declare import Detector, Strength
from detectors.mrz import card_number


def checked(text: str) -> str | None:
    """The permit's number where the check digits of its first two lines are right (ICAO 9303 part 5, TD1)."""
    lines = text.split()
    return card_number(lines[0], lines[1]) if len(lines) >= 2 else None


DETECTOR = Detector(
    entity="UK_BRP",
    label="machine-readable lines of a residence permit",
    definition="https://www.icao.int/publications/doc-series/doc-9303",
    pattern=(
        r"[AIC][A-Z<]GBR[A-Z0-9<]{9}[0-9<][A-Z0-9<]{15}\s{1,3}\d{7}[MFX<]\d{7}[A-Z<]{3}[A-Z0-9<]{11}\d"
        r"(?:\s{1,3}[A-Z<]{30})?"
    ),
    check=checked,
    base=0.98,
    with_context=0.98,
    context=("mrz", "machine readable zone"),
    headers=("brp mrz", "permit mrz"),
    hits=(
        "IRGBRZW90051965<<<<<<<<<<<<<<<\n7408122F3204153UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
        "IRGBRZW90051965<<<<<<<<<<<<<<< 7408122F3204153UTO<<<<<<<<<<<6",
    ),
    misses=(
        "IRGBRZW90051964<<<<<<<<<<<<<<<\n7408122F3204153UTO<<<<<<<<<<<6",
        "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6",
    ),
    identifies=Strength.STRONG,
    chance=0.001,
    left=r"[\w<]",
    right=r"[\w<]",
)
