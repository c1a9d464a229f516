"""Vehicle registration mark: current, prefix, suffix and Northern Irish forms."""

import re

from detectors.checks import compact
from detectors.declare import Detector, Strength

CURRENT = re.compile(r"[A-HJ-PR-Y][A-HJ-PR-Z](\d\d)[A-HJ-PR-Z]{3}")
NOT_LETTERS = frozenset("NO NR NUM REF ID EXT TEL PIN PO QTY THE AND TO ON AT BY OF IN IS".split())
NOT_ENDINGS = frozenset(
    "and had the for was are not but has its our you all can may now out see two use who per day".split()
)
AGES = frozenset({*range(2, 30), *range(51, 80)})


def issued(text: str) -> str | None:
    """The mark without its blank; None where the age identifier of the current form is none (02 to 29, 51 to 79)."""
    mark = compact(text)
    if text.partition(" ")[0] in NOT_LETTERS or text[-3:] in NOT_ENDINGS:
        return None
    current = CURRENT.fullmatch(mark)
    if current is not None and int(current.group(1)) not in AGES:
        return None
    return mark


def as_written(text: str) -> float:
    """The current form in capitals speaks for itself, with its blank more than without."""
    if text != text.upper() or not CURRENT.fullmatch(compact(text)):
        return 0.2
    return 0.6 if len(text) == 8 else 0.5


DETECTOR = Detector(
    entity="UK_VEHICLE_REGISTRATION",
    label="vehicle registration",
    definition="https://www.gov.uk/government/publications/vehicle-registration-numbers-and-number-plates",
    pattern=(
        r"(?i:[A-HJ-PR-Y][A-HJ-PR-Z]\d{2}[ -]?[A-HJ-PR-Z]{3}|[A-HJ-NPR-TV-Y]\d{1,3}[ ]?[A-HJ-PR-Y][A-HJ-PR-Z]{2}"
        r"|[A-HJ-PR-Y][A-HJ-PR-Z]{2}[ ]?\d{1,3}[A-HJ-NPR-TV-Y])|[A-Z]{1,3}[ ]\d{3,4}"
    ),
    check=issued,
    base=0.6,
    with_context=0.92,
    context=(
        *("vehicle", "reg", "reg no", "registration", "registration no", "registration number", "vrm", "vrn"),
        *("number plate", "car", "car reg", "vehicle reg", "vehicle registration", "index", "van", "motorbike"),
    ),
    headers=(
        *("vrm", "vrn", "vehicle reg", "vehicle registration", "car reg", "reg number", "number plate", "vehicle"),
        *("registration mark", "vehicle registration number", "car registration", "reg", "vehicle reg number"),
        *("registration plate", "vehicle vrm"),
    ),
    hits=("AB12 CDE", "vehicle reg ab12cde", "Car reg A123 BCD", "VRM: ABC 123D", "AB12-CDE", "AB12CDE", "AB51 ABC"),
    misses=("registration of v4 had", "AB99 CDE", "AB50 CDE", "AB30 CDE", "AB00 CDE", "room A123 BCD", "IQ12 ABC"),
    identifies=Strength.WEAK,
    shape=as_written,
)
