"""Dates as people write them, and what they are as ISO dates."""

import re
from datetime import date

from detectors.prose.number_words import WRITTEN_OUT, number_of
from detectors.prose.quick import Quick

_WELSH = "ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    rf"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|{_WELSH})"
)
_YEAR = r"(?:1[89]\d\d|20\d\d|['?]?\d\d)"
_MARK = r"[ ]?[/.\-][ ]?"
DATE = (
    rf"\d{{1,2}}{_MARK}\d{{1,2}}{_MARK}{_YEAR}|(?:19|20)\d\d[-/.]\d\d[-/.]\d\d|\d{{1,2}}[ ]\d{{1,2}}[ ](?:19|20)\d\d"
    rf"|\d{{1,2}}[ ]?(?:st|nd|rd|th)?(?: day)?[ \-./,]{{0,2}}(?:of )?{_MONTH}\.?,?[ \-./]{{0,2}}{_YEAR}"
    rf"|{_MONTH}\.?[ \-]\d{{1,2}}(?:st|nd|rd|th)?,?[ \-]+(?:19|20)\d\d"
)
"""A day, month and year, in RE2's language too."""
BARE = (
    r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)\d\d|\d\d)"
    r"|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
)
"""Six or eight digits of a date, where a label says that they are one."""
SCANNED = r"[\dlIO|]{1,2}[ ]?[/.\-,][ ]?[\dlIO|]{1,2}[ ]?[/.\-,][ ]?[\dlIOSB|]{2,4}"
"""A date that a scanner misread, where a label says that it is one."""
SPACED = r"\d{1,2}[ ]\d{1,2}[ ]\d\d(?:\d\d)?\b|\d[ ]\d[ ][/.\-][ ]\d[ ]\d[ ][/.\-](?:[ ]\d){2,4}"
"""A date of digits apart, where a label says that it is one."""
DATES = Quick(rf"(?i)({DATE})")
_FOLDED = str.maketrans("lI|OoSB", "1110058")
_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {name: number for number, name in enumerate(_ENGLISH, 1)}
_MONTHS |= {name[:4]: number for number, name in enumerate(_WELSH.split("|"), 1)}
NEWEST = 26  # two digits up to these are of this century


def _month(words: str) -> int:
    return next((_MONTHS[size] for word in words.split() for size in (word[:4], word[:3]) if size in _MONTHS), 0)


def iso_date(text: str) -> str | None:
    """`text` as an ISO birth date, day before month; None where it is no date of a living memory (1880 to 2035)."""
    low = text.lower()
    month = _month(re.sub(r"[^a-z]+|(?<=\d)(?:st|nd|rd|th)", " ", low))
    digits = [int(part) for part in re.findall(r"\d+", low)]
    if month and len(digits) == 2:
        day, year = digits
    elif len(digits) == 1 and not month:
        year, month, day = _packed(re.sub(r"\D", "", low))
    elif len(digits) == 3 and digits[0] > 31:
        year, month, day = digits
    elif len(digits) == 3:
        day, month, year = digits
    else:
        return None
    if year < 100:
        year += 2000 if year <= NEWEST else 1900
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found.isoformat() if 1880 <= year <= 2035 else None


def _packed(digits: str) -> tuple[int, int, int]:
    """Year, month and day of six or eight digits, the year first only where it can be one."""
    if len(digits) == 8 and digits[:2] in {"19", "20"} and int(digits[4:6]) <= 12:
        return int(digits[:4]), int(digits[4:6]), int(digits[6:])
    if len(digits) in {6, 8}:
        return int(digits[4:]), int(digits[2:4]), int(digits[:2])
    return 0, 0, 0


def scanned_date(text: str) -> str | None:
    """`iso_date` of what a scanner read, with its letters for digits set right."""
    digits = text.translate(_FOLDED).replace(",", ".")
    return iso_date(re.sub(r"(?<=[\d/.-]) (?=[\d/.-])", "", digits) if re.search("[/.-]", digits) else digits)


_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth"
    " twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
).split()
_ORDINAL = "|".join(sorted((word.replace("-", "[ -]") for word in _ORDINALS), key=len, reverse=True))
_CENTURY = r"nineteen|two thousand(?: and)?|twenty(?= (?:oh|ten|eleven|twelve|thirteen|\w+teen|twenty))"
SPOKEN = (
    rf"(?:the )?(?P<day>{_ORDINAL}|{WRITTEN_OUT})(?: day)?(?: of)?(?: the)? "
    rf"(?P<month>{_MONTH}|{_ORDINAL}|{WRITTEN_OUT}),?(?: in)? (?:(?P<century>{_CENTURY})[ -])?(?:oh )?"
    rf"(?P<year>{WRITTEN_OUT})"
)
"""A birth date said aloud, behind words that ask for it."""


def spoken_date(match: "re.Match[str]") -> str | None:
    """`iso_date` of a match of SPOKEN: "the sixth of the tenth, fifty-two"."""
    day, month, year = (_spoken(match[name].lower()) for name in ("day", "month", "year"))
    if None in {day, year}:
        return None
    century = (match["century"] or "").lower()
    whole = (year or 0) + (2000 if century.startswith("tw") else 1900 if century else 0)
    named = _month(match["month"].lower())
    return iso_date(f"{day}/{named or month}/{whole:02d}")


def _spoken(words: str) -> int | None:
    ordinal = words.replace(" ", "-")
    return _ORDINALS.index(ordinal) + 1 if ordinal in _ORDINALS else number_of(words)


def scanned_words(text: str) -> str | None:
    """`iso_date` of a day, a month in letters and a year that a scanner read: "lst Apri1 l938"."""
    parts = re.split(r"[ .,]+", text)
    if len(parts) != 3:
        return None
    day, month, year = parts
    letters = month.lower().replace("1", "l").replace("0", "o").replace("|", "l")
    return iso_date(f"{re.sub('(?:st|nd|rd|th)$', '', day).translate(_FOLDED)} {letters} {year.translate(_FOLDED)}")
