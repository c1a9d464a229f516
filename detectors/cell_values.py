"""What a cell's text means: a name in its parts, a date, a sex, whether somebody has died."""

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from detectors.prose.lexicon import look_up

TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor rev revd reverend sir lady lord dame cllr councillor master fr sister "
    "hon".split()
)
PARTICLES = frozenset(
    "de da do dos das del della di du la le van der den von zu bin ibn binti bint al el ap ab o mac mc st".split()
)
NOT_NAMES = frozenset(
    "ltd limited plc llp inc road street avenue lane close drive school academy college council park house court "
    "centre "
    "center church hospital hall trust group services service station library primary nursery university the of and "
    "for "
    "total team department unit office company association society club gardens square estate way place terrace green "
    "north south east west unknown vacant various tbc test admin system ward site car bank market city town borough "
    "united company co foundation solutions partners consulting construction energy care home homes properties housing "
    "street rd ave st. community children family support health project development management business young people "
    "data value low high medium yes no male female other none london england active inactive open closed".split()
)
ORGANISATION_WORDS = frozenset(
    "ltd limited plc llp inc council school academy services service department vacant tbc unknown test trust "
    "association "
    "team solutions group hospital university college nursery company society properties homes charity "
    "reception".split()
)
SUFFIXES = frozenset("jr snr sr jnr obe mbe cbe phd bsc ba msc ii iii iv".split())
WORD = re.compile(r"[^\W\d_][^\W\d_'\u2019.-]*(?:['\u2019.-][^\W\d_]+)*\.?")
MONTHS = {name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
NUMERIC_DATE = re.compile(
    r"(\d{1,4})[/.\-\s](\d{1,2})[/.\-\s](\d{2,4})(?:[T\s]+[\d:.]+(?:\s?[AP]M)?Z?)?", re.IGNORECASE
)
WORD_DATE = re.compile(
    r"(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+(?:of\s+)?([a-z]{3,9})\.?,?[\s/.-]+(\d{2,4})", re.IGNORECASE
)
MONTH_FIRST_DATE = re.compile(r"([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})", re.IGNORECASE)
SERIAL = re.compile(r"(\d{4,5})(?:\.0+)?")
COMPACT_DATE = re.compile(r"(19|20)(\d{2})(\d{2})(\d{2})")
EXCEL_EPOCH = date(1899, 12, 30)
TWO_DIGIT_PIVOT = 30
FEMALE = frozenset({"f", "female", "woman", "girl", "fem", "w"})
MALE = frozenset({"m", "male", "man", "boy"})
LIVING = frozenset({"", "n", "no", "false", "0", "none", "n/a", "na", "null", "alive", "living", "f", "-", "unknown"})
ROLE_MAILBOXES = re.compile(
    r"(?:info|enquir(?:y|ies)|contact(?:us)?|admin(?:istration|istrator)?|office|help(?:desk)?|support|sales|hello|"
    r"mail|"
    r"reception|no-?reply|do-?not-?reply|postmaster|webmaster|accounts?|finance|hr|jobs|recruitment|press|media|"
    r"service|"
    r"customer(?:services?|care)?|council(?:tax)?|planning|housing|parking|library|libraries|school|head(?:teacher)?|"
    r"secretary|team|bookings?|events?|parks?|licensing|benefits|revenues|elections|complaints|foi|dpo|"
    r"data\.?protection|"
    r"it|ict|payroll|invoices?|orders?|general|main|clerk|post|web|marketing|feedback|privacy|test|user|email)"
    r"(?:[._-]?\w{0,24})?"
)


@dataclass(frozen=True, slots=True)
class NameParts:
    """A person's name in its parts, lower case; empty where unsaid."""

    title: str = field(default="", repr=False)
    given: str = field(default="", repr=False)
    middle: str = field(default="", repr=False)
    family: str = field(default="", repr=False)


def name_words(text: str) -> list[str]:
    """The words of a name in lower case, without titles, suffixes and dots."""
    found = [word.rstrip(".").lower().replace("\u2019", "'") for word in WORD.findall(text)]
    return [word for word in found if word not in SUFFIXES]


def split_name(text: str, *, family_first: bool = False) -> NameParts:
    """The parts of a whole name: "SMITH, Jo Anne", "Mr J. Smith", "Jo van der Berg"; a comma puts the family first."""
    head, comma, tail = text.partition(",")
    if comma and tail.strip():
        front, back = name_words(head), name_words(tail)
        titles = [word for word in (*front, *back) if word in TITLES]
        given = [word for word in back if word not in TITLES]
        family = [word for word in front if word not in TITLES]
        return _parts(titles, given, family)
    found = name_words(text)
    titles = [word for word in found[:-1] if word in TITLES]
    rest = [word for word in found if word not in TITLES] or found
    if len(rest) < 2:
        return _parts(titles, [], rest)
    if family_first or _family_and_initial(rest):
        return _parts(titles, rest[1:], rest[:1])
    split = next((place for place, word in enumerate(rest) if place and word in PARTICLES), len(rest) - 1)
    return _parts(titles, rest[:split], rest[split:])


def _family_and_initial(rest: list[str]) -> bool:
    """Whether a name is "Okafor A" and not "Oliver S"."""
    first = look_up(rest[0])
    return len(rest[-1]) == 1 < len(rest[0]) and (first.given < 2 or first.given < first.family)


def _parts(titles: list[str], given: list[str], family: list[str]) -> NameParts:
    return NameParts(titles[0] if titles else "", given[0] if given else "", " ".join(given[1:]), " ".join(family))


def looks_like_name(text: str) -> float:
    """How far a cell reads as a person's name, 0 to 1, from the lexicon of names."""
    if any(char.isdigit() for char in text) or len(text) > 60:
        return 0.0
    parts = [word for word in name_words(text) if word not in TITLES]
    classes = [look_up(word) for word in parts if len(word) > 1]
    if not classes or len(parts) > 6 or NOT_NAMES.intersection(parts):
        return 0.0
    known = sum(1 for kind in classes if kind.name >= 1 and kind.word <= 2)
    given = any(kind.given >= 2 for kind in classes)
    if len(classes) < len(parts) and any(kind.name for kind in classes):  # an initial with a name
        return 0.8 if known else 0.5
    if len(classes) == 1:
        return 0.6 if classes[0].name >= 2 and classes[0].word <= 1 else 0.1
    if given and known >= 2:
        return 1.0
    return 0.5 if given or known == len(parts) else 0.1


def may_be_name(text: str) -> bool:
    """Whether a cell of a column of names holds one: words without digits, none of them an organisation's."""
    parts = name_words(text)
    return bool(parts) and not any(char.isdigit() for char in text) and not ORGANISATION_WORDS.intersection(parts)


def iso_date(text: str, *, month_first: bool = False, serials: bool = False) -> str | None:
    """A date as ISO 8601, read day first as in Britain; None where it is none of the calendar.

    `month_first` reads 12/25/2020; `serials` reads a spreadsheet's day numbers.
    """
    value = text.strip()
    if match := NUMERIC_DATE.fullmatch(value):
        first, second, third = match.groups()
        if len(first) == 4:
            return _iso(first, second, third)
        return _iso(third, first, second) if month_first else _iso(third, second, first)
    if match := WORD_DATE.fullmatch(value):
        day, month, year = match.groups()
        return _iso(year, str(MONTHS.get(month[:3].lower(), 0)), day)
    if match := MONTH_FIRST_DATE.fullmatch(value):
        month, day, year = match.groups()
        return _iso(year, str(MONTHS.get(month[:3].lower(), 0)), day)
    return _unbroken_date(value, serials=serials)


def _unbroken_date(value: str, *, serials: bool) -> str | None:
    """20011231, or a spreadsheet's day number."""
    if match := COMPACT_DATE.fullmatch(value):
        return _iso(match.group(1) + match.group(2), match.group(3), match.group(4))
    if serials and (match := SERIAL.fullmatch(value)):
        return _within(EXCEL_EPOCH + timedelta(days=int(match.group(1))))
    return None


def _iso(year: str, month: str, day: str) -> str | None:
    number = int(year)
    if len(year) <= 2:
        number += 2000 if number < TWO_DIGIT_PIVOT else 1900
    try:
        return _within(date(number, int(month), int(day)))
    except ValueError:
        return None


def _within(day: date) -> str | None:
    return day.isoformat() if 1890 <= day.year <= 2100 else None


def month_comes_first(values: list[str]) -> bool:
    """Whether a column's numeric dates can only be American."""
    pairs = [(int(m.group(1)), int(m.group(2))) for value in values if (m := NUMERIC_DATE.fullmatch(value.strip()))]
    pairs = [(first, second) for first, second in pairs if first <= 31]
    return bool(pairs) and any(second > 12 for _, second in pairs) and all(first <= 12 for first, _ in pairs)


def sex_of(text: str) -> str | None:
    """The letter f or m; None where the cell says neither."""
    word = text.strip().lower()
    return "f" if word in FEMALE else "m" if word in MALE else None


def has_died(text: str) -> bool:
    """Whether a cell of a "deceased" or "date of death" column says so."""
    return text.strip().lower() not in LIVING


def is_role_mailbox(address: str) -> bool:
    """Whether an address belongs to an office and not to a person."""
    return ROLE_MAILBOXES.fullmatch(address.partition("@")[0]) is not None
