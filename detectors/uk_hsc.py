"""Health and Care number of Northern Ireland: ten digits from 320 to 399, the last a check digit."""

from detectors.checks import digits, mod11_health
from detectors.declare import Detector, Strength


def in_range_and_checked(text: str) -> str | None:
    """The ten digits where they lie in Northern Ireland's range and the check digit is right."""
    number = digits(text)
    return number if len(number) == 10 and "32" <= number[:2] <= "39" and mod11_health(number) else None


DETECTOR = Detector(
    entity="UK_HSC",
    label="Health and Care number",
    definition="https://www.datadictionary.nhs.uk/attributes/health_and_care_number.html",
    pattern=r"3[2-9]\d[ -]?\d{3}[ -]?\d{4}|3(?: ?\d){9}",
    check=in_range_and_checked,
    base=0.15,
    with_context=0.95,
    context=("hsc", "hsc no", "hsc number", "h&c number", "h&c no", "h&c", "hcn", "health and care number"),
    headers=("hsc", "hsc number", "h c number", "hcn", "health and care number", "health care number"),
    hits=("HSC number 320 000 0228", "H&C No: 3200000228"),
    misses=("HSC number 320 000 0227", "3200000228"),
    identifies=Strength.STRONG,
    chance=0.01,
    left=r"[\w.+/-]",
    right=r"[\w/]",
)
