"""Where an address begins and ends: its flat and house before the number, its district, town and postcode behind."""

# ruff: noqa: RUF001 - people type these signs

import re
from collections.abc import Sequence

from detectors.prose.address_words import HOUSES, STREETS, WELSH
from detectors.prose.lexicon import look_up
from detectors.prose.particular import Places
from detectors.prose.runs import CAPITAL_WORD
from detectors.prose.words import MONTHS, ROLE_WORDS, TITLES

POSTCODE = (
    r"(?:(?:[A-PR-UWYZ](?:[A-HK-Y]?\d\d?|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY])[ ]{0,2}\d[ABD-HJLNP-UW-Z]{2})"
    r"|BFPO ?\d{1,4})"
)


def any_of(words: Sequence[str]) -> str:
    """An alternation of `words` as they are and in capitals."""
    both = sorted({*words, *(word.upper() for word in words)}, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word) for word in both)


UNITS = (
    r"Flat|Apartment|Apts?\.?|Room|Rm|Studio|Maisonette|Bedsit|Plot|Pitch|Caravan|Chalet|Berth|Mooring|Unit|Annexe?"
    r"|Block|FLAT"
    r"|APARTMENT|APT|ROOM|STUDIO|PLOT|PITCH|CARAVAN|flat|apartment|room|plot|pitch|caravan|Fflat"
)
UNIT = (
    rf"(?:(?:{UNITS})(?:[ ](?:[Nn]o\.? ?|[Nn]umber )?(?:\d{{1,4}}[A-Za-z]?(?:/\d)?|[A-Z]\d{{0,2}})"
    r"|\d{1,4}[A-Za-z]?)\b"
    r"|(?:Basement|Ground Floor|First Floor|Second Floor|Third Floor|Top Floor|Garden|Upper|Lower|Rear|Front|Attic|GF"
    r"|FF)"
    r"(?:[ ](?:Flat|Maisonette|Left|Right))|(?:Flat|flat) (?:above|over|behind|below) [^,\n]{2,25}"
    r"|\d/\d|[0-9PBG]F\d|G/\d|CARAVAN|Caravan|Annexe?)"
)
GAP = r"(?:[ \t]*,[ \t]*(?:\r?\n[ \t]*)?|[ \t]*\r?\n[ \t]*|[ \t]+)"
_JOINING = r"(?:on|upon|le|of|the|by|under|next|na|y|yr|an)"
WORDS = rf"(?:St\.[ ])?{CAPITAL_WORD}(?:[ ](?:{_JOINING}[ -])?{CAPITAL_WORD}){{0,3}}"
PART = (
    r"(?:\d(?:st|nd|rd|th) (?:fl(?:oor|r)?\.?)(?: (?:[LR]|[Ll]eft|[Rr]ight|[Ff]lat))?"
    rf"|(?:\d{{1,4}}[A-Za-z]?[ ])?{WORDS}|sheltered)"
)
_ON = "since|until|please|with|where|which|when|for|and|is|has|was|from|to|by|in|on|again"
CLOSED = rf"(?=[ ]*(?:[,\n\r.;:)|\t\"<]|$|[ ]{{2}}|[ ][-–(/]|[ ]{POSTCODE}|[ ](?:{_ON})\b))"
_NEXT_PART = re.compile(rf"([ ]*,[ ]*|[ \t]*,?[ \t]*\r?\n[ \t]*)({PART}){CLOSED}")
_CODE_AHEAD = re.compile(rf"{GAP}{POSTCODE}\b|[ ](?:N|E|S|W|NW|SW|SE|EC|WC|NE)\d{{1,2}}\b")
_OPENING = r"(?:(?<=[\n,:(|\t>\"])|(?<=[,:(][ ])|(?<=[ ][ ])|(?<=\bat[ ])|(?<=\bof[ ])|(?<=\bto[ ])|(?<=[-–][ ])|^)"
_WITHIN = rf"(?:(?:c/o|C/O)[ ]{WORDS}{GAP}|{UNIT}{GAP}|(?:[Rr]ear of|REAR OF|r/o|[Ll]and (?:at|adj(?:acent)? to))[ ])"
_LEFT = re.compile(
    rf"(?:{_WITHIN}{{1,3}}(?:{WORDS}[ ]*,[ ]*)?|{_OPENING}{WORDS}(?:[ ]*,[ ]*|[ \t]*\r?\n)){_WITHIN}{{0,3}}\Z"
)
STREET_WORD = re.compile(rf"\b(?:{any_of(STREETS)})\b|\b(?:{any_of(WELSH[:30])})[ ]")
STOPS = frozenset(
    "dear dob nhs tel telephone"
    " re ref email mobile mob date phone hi hello thank thanks please regards yours signed note our"
    " your hm dwp po from to subject contact ni nino upn gp".split()
) | MONTHS  # fmt: skip
HOUSE_LAST = re.compile(rf"\b(?:{any_of(HOUSES)}|{any_of(STREETS)})\.?$")
PARTS = 6  # of an address behind its street
LEAD = 70  # characters of flats and houses before a number
KNOWN = 2  # of a given name
FARTHEST = 200  # characters before an address at which nobody looks for a name any more


def name_before(text: str, start: int, names: Places) -> int:
    """Where the last name ends that begins before `start`; 0 if none does so within FARTHEST of it.

    What is no name of a person by its first word may be a house's that was taken for one.
    """
    near = [(begin, end) for begin, end in names if begin < start and end > start - FARTHEST]
    return max((min(end, start) for begin, end in near if is_named(text, begin, end)), default=0)


def is_named(text: str, start: int, end: int) -> bool:
    """Whether what was taken for a name has a given name in it or a title before it."""
    words = re.findall(r"[^\W\d_]+", text[start:end])
    known = any(look_up(word).given for word in words)
    return known or text[max(0, start - 5) : start].strip(" .").lower().split(" ")[-1] in TITLES


def leftwards(text: str, start: int, names: Places) -> int:
    """Where the address begins whose number is at `start`: before its flat, its house's name or "rear of"."""
    match = _LEFT.search(text, max(start - LEAD, name_before(text, start, names)), start)
    while match:
        first = re.match(r"[^\W\d_]+", match[0])
        if not (first and _is_somebody(first[0], match[0])):
            return match.start()
        rest = re.search(r"[,\n][ ]*", match[0])
        begin = match.start() + rest.end() if rest else start
        match = _LEFT.match(text, begin, start) if begin < start else None
    return start


def _is_somebody(word: str, part: str) -> bool:
    """Whether a part before a house number is a name, a greeting or a post rather than a house."""
    low = word.lower()
    if low in STOPS or low in TITLES or low in ROLE_WORDS:
        return True
    first = re.split(r"[,\n]", part)[0]
    kind = look_up(word)
    return kind.given >= KNOWN and not HOUSE_LAST.search(first) and not re.search(r"\d", first)


def rightwards(text: str, end: int, names: Places) -> int:
    """Where the address ends: behind its district, town and postcode, on its line or the lines below."""
    sure = place = end
    newline = False
    for _ in range(PARTS):
        code = _CODE_AHEAD.match(text, place)
        if code:
            return code.end()
        match = _NEXT_PART.match(text, place)
        if match is None or _ends_it(match, names):
            break
        newline = newline or "\n" in match[1]
        place = match.end()
        if not newline:
            sure = place
    code = _CODE_AHEAD.match(text, place)
    return code.end() if code else sure


def _ends_it(part: "re.Match[str]", names: Places) -> bool:
    word = re.match(r"[^\W_]+", part[2])
    low = word[0].lower() if word else ""
    named = not _CODE_AHEAD.match(part.string, part.end()) and any(
        start < part.end(2) and part.start(2) < end and is_named(part.string, start, end) for start, end in names
    )
    return low in STOPS or low in TITLES or low in ROLE_WORDS or named
