"""Postcode: outward code of a real area, a blank, inward code."""

import re

import pyarrow as pa
import pyarrow.compute as pc

from detectors.bulk import LETTERS_AND_DIGITS, blank_before_last, kept, matches, where
from detectors.declare import Detector, Strength

AREAS = frozenset(
    "AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX "
    "FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN "
    "NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB "
    "W WA WC WD WF WN WR WS WV YO ZE".split()
)
ORDINALS = frozenset({"st", "nd", "rd", "th"})
LONG = 7
LETTERS = re.compile(r"[A-Z]+")


def of_real_area(text: str) -> str | None:
    """The postcode as printed, where its area is one of Royal Mail's."""
    code = "".join(text.upper().split()).replace("-", "")
    area = LETTERS.match(code)
    if area is None or (area.group() not in AREAS and code != "GIR0AA"):
        return None
    return f"{code[:-3]} {code[-3:]}"


def of_real_area_many(texts: pa.StringArray) -> pa.StringArray:
    """`of_real_area` of each."""
    code = blank_before_last(pc.ascii_upper(kept(texts, LETTERS_AND_DIGITS)), 3)
    return where(matches(code, f"^(?:(?:{'|'.join(sorted(AREAS))})[0-9]|GIR 0AA$)"), code)


def as_printed(text: str) -> float:
    """With its blank it speaks for itself, without it in capitals alone. "b2 2nd" is no postcode."""
    if text != text.upper():
        return 0.55 if " " in text and text[-2:].lower() not in ORDINALS else 0.4
    if " " in text:
        return 0.7
    return 0.55 if len(text) >= LONG else 0.5


DETECTOR = Detector(
    entity="UK_POSTCODE",
    label="postcode",
    definition="https://www.ons.gov.uk/methodology/geography/ukgeographies/postalgeography",
    pattern=(
        r"(?i:(?:[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d|[A-HK-Y]\d\d|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY])"
        r"[ \x{00a0}]{0,2}\d[ABD-HJLNP-UW-Z]{2}|GIR ?0AA))"
    ),
    check=of_real_area,
    check_many=of_real_area_many,
    base=0.7,
    with_context=0.95,
    context=("postcode", "post code", "address", "postal address", "home address", "zip", "lives at", "living at"),
    headers=(
        *("postcode", "post code", "p code", "pcode", "zip", "zip code", "postal code", "home postcode", "pc"),
        *("address postcode", "addr postcode", "postcode home", "current postcode", "property postcode"),
    ),
    hits=("SW1A 1AA", "Postcode: sw1a1aa", "live at 10 High Street, London E1 6AN.", "M1 1AE", "EC1A 1BB"),
    misses=("QX1 1AA", "ZB1 1AA", "E1 6AC6", "AB123456", "flat b12ab"),
    identifies=Strength.WEAK,
    shape=as_printed,
    cell=r"(?i:[A-Z]{1,2}\d[A-Z\d]{0,2}[ \x{00a0}]{0,2}\d[A-Z]{2}|GIR ?0AA)",  # mistyped ones are personal data too
)
