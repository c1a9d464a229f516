"""Machine-readable lines of any country's identity card or visa: three lines of 30 characters, or two of 36."""

from detectors.declare import Detector, Strength
from detectors.mrz import card_number, slip_number


def checked(text: str) -> str | None:
    """The document's number where the check digits are right (ICAO 9303 parts 5 and 6, TD1 and TD2)."""
    lines = text.split()
    if len(lines) < 2:
        return None
    return card_number(lines[0], lines[1]) if len(lines[0]) == 30 else slip_number(lines[1])


DETECTOR = Detector(
    entity="NATIONAL_ID",
    label="machine-readable lines of an identity card",
    definition="https://www.icao.int/publications/doc-series/doc-9303",
    pattern=(
        r"[AIC][A-Z<][A-Z<]{3}[A-Z0-9<]{9}[0-9<][A-Z0-9<]{15}\s{1,3}\d{7}[MFX<]\d{7}[A-Z<]{3}[A-Z0-9<]{11}\d"
        r"(?:\s{1,3}[A-Z<]{30})?"
        r"|[ACIPV][A-Z<][A-Z<]{34}\s{1,3}[A-Z0-9<]{9}[0-9<][A-Z<]{3}\d{7}[MFX<]\d{7}[A-Z0-9<]{7}[0-9<]"
    ),
    check=checked,
    base=0.97,
    with_context=0.97,
    context=(),
    headers=(),
    hits=(
        "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
        "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6",
    ),
    misses=(
        "I<UTOD231458906<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6",
        "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<7",
    ),
    identifies=Strength.STRONG,
    chance=0.001,
    left=r"[\w<]",
    right=r"[\w<]",
)
