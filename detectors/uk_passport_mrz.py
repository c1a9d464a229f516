"""Machine-readable lines of a passport: 44 characters with five check digits, whatever the country."""

from detectors.declare import Detector, Strength
from detectors.mrz import passport_number


def checked(text: str) -> str | None:
    """The passport's number where the second line's check digits are right (ICAO 9303 part 4, TD3)."""
    return passport_number(text.strip()[-44:])


DETECTOR = Detector(
    entity="UK_PASSPORT",
    label="machine-readable lines of a passport",
    definition="https://www.icao.int/publications/doc-series/doc-9303",
    pattern=(r"(?:P[A-Z<][A-Z<]{42}\s{1,3})?[A-Z0-9<]{9}\d[A-Z<]{3}\d{7}[MFX<]\d{7}[A-Z0-9<]{14}[0-9<]\d"),
    check=checked,
    base=0.98,
    with_context=0.98,
    context=("mrz", "machine readable zone"),
    headers=("mrz", "passport mrz", "mrz line 2"),
    hits=(
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
        "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    ),
    misses=("L898902C36UTO7408122F1204159ZE184226B<<<<<11", "L898902C35UTO7408122F1204159ZE184226B<<<<<10"),
    identifies=Strength.STRONG,
    chance=0.001,
    left=r"[\w<]",
    right=r"[\w<]",
)
