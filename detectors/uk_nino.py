"""National Insurance number: two letters, six digits, a letter from A to D."""

import pyarrow as pa

from detectors.bulk import compact_many, matches, where
from detectors.checks import compact
from detectors.declare import Detector, Strength

NEVER_ISSUED = frozenset({"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"})


def issued(text: str) -> str | None:
    """The number in capitals without blanks; None for a prefix that is never given out. QQ is the specimen."""
    number = compact(text)
    return None if number[:2] in NEVER_ISSUED else number


def issued_many(texts: pa.StringArray) -> pa.StringArray:
    """`issued` of each."""
    found = compact_many(texts)
    return where(~matches(found, f"^(?:{'|'.join(sorted(NEVER_ISSUED))})"), found)


def as_written(text: str) -> float:
    """In capitals with its suffix it speaks for itself; without the suffix it may be anything."""
    number = compact(text)
    if len(number) == 8:
        return 0.3
    if text == text.upper():
        return 0.75
    return 0.6 if " " in text else 0.5


DETECTOR = Detector(
    entity="UK_NINO",
    label="National Insurance number",
    definition="https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110",
    pattern=(
        r"(?i:(?:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]|QQ)[\s./-]{0,2}(?:\d{2}[\s./-]{0,2}\d{2}[\s./-]{0,2}\d{2}"
        r"|\d{3}[ .-]\d{3})(?:[\s./-]{0,2}[A-D]\b)?)|[A-CEGHJ-PR-TW-Z] [A-CEGHJ-NPR-TW-Z](?: \d){6} [A-D]"
    ),
    check=issued,
    check_many=issued_many,
    base=0.75,
    with_context=0.97,
    context=(
        *("ni", "nino", "ni no", "ni num", "ni number", "n.i.", "n.i. number", "n.i. no", "national insurance"),
        *("national insurance no", "national insurance number", "nat ins", "nat ins no", "nat ins number", "ni code"),
    ),
    headers=(
        *("ni", "nino", "ni number", "national insurance", "national insurance number", "nat ins number", "nat ins"),
        *("natinsno", "ninumber", "nationalinsurancenumber", "national ins number", "insurance number"),
    ),
    hits=(
        "QQ123456C",
        "NI: QQ 12 34 56 C",
        "ni no qq123456c",
        "NINO AB123456",
        "AB-12-34-56-D",
        "AB 123 456 C",
        "A B 1 2 3 4 5 6 C",
    ),
    misses=("GB123456A", "part AB123456", "DA123456A", "AB1234567", "serial no AB123456C"),
    identifies=Strength.STRONG,
    shape=as_written,
)
