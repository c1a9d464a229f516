"""Unique pupil number: a check letter, then twelve digits (the last a letter in a temporary one)."""

from detectors.checks import compact
from detectors.declare import Detector, Strength

LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"


def checked(text: str) -> str | None:
    """The number where its first letter checks the rest: positions weighted 2 to 13, modulo 23 (GDSC)."""
    number = compact(text)
    values = [LETTERS.find(char) if char.isalpha() else int(char) for char in number[1:]]
    total = sum(value * weight for weight, value in enumerate(values, 2))
    return number if number[0] == LETTERS[total % 23] else None


DETECTOR = Detector(
    entity="UK_UPN",
    label="unique pupil number",
    definition="https://www.gov.uk/government/publications/unique-pupil-numbers",
    pattern=r"[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z]",
    check=checked,
    base=0.65,
    with_context=0.97,
    context=("upn", "unique pupil number", "pupil number", "pupil no"),
    headers=("upn", "unique pupil number", "pupil upn", "upn number", "pupil number", "former upn"),
    hits=("B801200005001", "UPN: B801200005001"),
    misses=("A801200005001", "UPN: C801200005001", "serial no B801200005001"),
    identifies=Strength.STRONG,
)
