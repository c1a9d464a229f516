"""Columns that say nothing by their header, looked at again once the table is known to be about persons."""

import re
from collections.abc import Sequence

from detectors.cell_values import looks_like_name
from detectors.header_words import NOT_A_PERSON
from detectors.headers import words
from detectors.headless import is_titled

FEW = 3
NAME_SHARE = 0.7
SAID_NAME_SHARE = 0.4
ADDRESS_SHARE = 0.6
UNIQUE_SHARE = 0.8
MANY_PREFIXES = 4
REFERENCE_WORDS = frozenset(
    "reference id case claim badge permit identifier pcn ref key application membership".split()
)
NO_REFERENCE = frozenset(
    "asset product item order invoice batch cost post site street road property usrn uprn ward school serial supplier "
    "meter device ticket version file row line seq sequence sort payment transaction band category type status rate "
    "vote "
    "step stage workflow subgroup base position post provision establishment element employer empref cost centre tax "
    "paye aim org organisation visit apar placement plac cpli ret orig originator "
    "job ledger course module event venue gp practice team service area".split()
)
COUNCIL_TAX = re.compile(r"\b(?:council tax|ctax|c tax|ct accounts?|business rates)\b")
STREET = re.compile(
    r"\b(?:road|rd|street|st|avenue|ave|lane|close|drive|crescent|gardens|place|square|way|walk|mews|row|grove|rise|hill|"
    r"court|ct|house|terrace|park|green|view|mansions|towers?|lodge|estate|gate|wharf|flat|broadway|parade|path|end)\b",
    re.IGNORECASE,
)
POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b", re.IGNORECASE)
HOUSE_NUMBER = re.compile(r"^\s*(?:\d|flat|apartment|unit|room|top floor|ground floor|basement)", re.IGNORECASE)
OTHER_ADDRESS = frozenset(
    "previous former forwarding correspondence delivery last new old ballot sent alternative".split()
)
COORDINATES = frozenset(
    {"lat", "latitude", "long", "lng", "lon", "longitude", "easting", "northing", "gps", "coordinates"}
)
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def looks_like_address(text: str) -> bool:
    """Whether a cell reads as an address: a street with a house number, or a postcode behind words."""
    if POSTCODE.search(text) and len(text) > 10 and STREET.search(text):
        return True
    return STREET.search(text) is not None and HOUSE_NUMBER.search(text) is not None


def holds_names(header: str, values: Sequence[str]) -> float:
    """The share of whole names in a column whose header does not say that it is a thing's.

    Under a header that says "name" fewer need be known, as nobody's lexicon has all names.
    """
    said = words(header)
    if len(values) < FEW or NOT_A_PERSON.intersection(said):
        return 0.0
    share = sum(looks_like_name(value) == 1.0 or is_titled(value) for value in values) / len(values)
    return share if share >= (SAID_NAME_SHARE if "name" in said else NAME_SHARE) else 0.0


def holds_addresses(values: Sequence[str]) -> float:
    """The share of addresses in a column, 0 where they are not most of it."""
    share = sum(map(looks_like_address, values)) / max(1, len(values))
    return share if len(values) >= FEW and share >= ADDRESS_SHARE else 0.0


def is_reference(header: str, values: Sequence[str], rows: int) -> bool:
    """Whether a column tells the rows of a table of persons apart: a reference by its header, nearly unique."""
    named = set(words(header))
    if named in ({"id"}, {"row", "id"}, {"record", "id"}):  # a database's own key
        return False
    if not named & REFERENCE_WORDS or named & NO_REFERENCE:
        return False
    return len(values) >= min(rows, 300) * UNIQUE_SHARE


def is_coordinate(header: str, values: Sequence[str]) -> bool:
    """Whether a column holds one coordinate of a place."""
    return bool(COORDINATES.intersection(words(header))) and all(
        NUMBER.fullmatch(value.strip()) for value in values[:50]
    )


def varied(entity: str, values: Sequence[str]) -> bool:
    """Whether values that could as well be somebody's own numbering differ as those of `entity` do.

    Two letters and six digits are a NINO without its suffix, and a membership number where the letters are always the
    same; ten digits in a row are telephone numbers where some are written as such.
    """
    if entity == "UK_NINO":
        short = [value.strip()[:2].upper() for value in values if value.strip()[-1:].isdigit()]
        return len(short) < len(values) / 2 or len(set(short)) >= min(MANY_PREFIXES, len(values) // 2)
    if entity == "PHONE_NUMBER":
        return any(not value.strip().isdigit() or value.strip().startswith(("0", "44")) for value in values)
    return True


def says_council_tax(*texts: str) -> bool:
    """Whether a path, a sheet's name or a header speaks of council tax."""
    return COUNCIL_TAX.search(" ".join(" ".join(words(text)) for text in texts)) is not None
