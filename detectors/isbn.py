"""Book number: a publication's, kept from being taken for a telephone, health or learner number."""

from stdnum import isbn

from detectors.checks import compact
from detectors.declare import Detector


def checked(text: str) -> str | None:
    """The number without hyphens where its check digit is right."""
    number = compact(text)
    return number if isbn.is_valid(number) else None


DETECTOR = Detector(
    entity="ISBN",
    label="ISBN",
    definition="https://www.isbn-international.org/content/isbn-users-manual",
    pattern=r"97[89][ -]?(?:\d[ -]?){9}\d|(?:\d[ -]?){9}[\dXx]",
    check=checked,
    base=0.1,
    with_context=0.99,
    context=("isbn", "isbn 10", "isbn 13"),
    headers=("isbn", "isbn 10", "isbn 13"),
    hits=("ISBN 978-0-306-40615-7", "ISBN-10: 0306406152"),
    misses=("0306406152", "ISBN 0306406153"),
    personal=False,
    chance=0.09,
)
