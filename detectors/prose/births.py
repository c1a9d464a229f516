"""Birth dates: told from any other date by label, by the heading of a table, or by age and place beside a name."""

# ruff: noqa: RUF001 - people type these signs

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from detectors.prose.dates import (
    BARE,
    DATES,
    SCANNED,
    SPACED,
    SPOKEN,
    iso_date,
    scanned_date,
    scanned_words,
    spoken_date,
)
from detectors.prose.lexicon import look_up
from detectors.prose.particular import Particular, Places
from detectors.prose.quick import Quick
from detectors.prose.under_headings import cells
from detectors.prose.words import MONTHS, NEVER

_LABEL = (
    r"(?:\b|(?<=[_a-z]))(?:d/b|d[./ ]{0,2}[o0][./ ]{0,2}b(?:s|irth)?|dbo"
    r"|(?:dates?|day)[ _]{0,2}of[ _]{0,2}b[il1!]r[tl1]h|birth[ _]?(?:date|day)|b['.]?day|dyddiad geni"
    r"|g?aned|ganwyd|genedigaeth)\b\.?"
)
_DAY = r"(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)?"
_BORN = (
    rf"(?:(?<=\()b\.?|\b(?:b[o0]rn|b\.)(?:[^.\n;]{{1,45}}? on)?(?: on)?{_DAY}(?: the)?"
    rf"|\b(?:gave birth|birth of)\b[^.\n;]{{1,45}}? on{_DAY}(?: the)?|\([^()\n]{{0,12}}?\d{{1,3}}(?: ?y\w{{0,2}})?[,;]"
    rf"|\b[Bb]oth|\bbaby\b[^.\n\d]{{0,20}}[,:(]|{_LABEL}[^\n]{{1,30}} =)"
)
_BEHIND_LABEL = re.compile(
    rf"(?i)(?:{_LABEL}(?:;[^:\n]{{0,40}})?(?:[ \t]*\([^)\n]{{1,24}}\))?"
    rf"(?: (?:of|for) (?:[\w'-]+ ){{0,3}}[\w'-]+?|(?-i:(?: [A-Z][\w'-]+){{1,2}}))?"
    rf"(?:(?<=s): ?(?:[a-z'-]+ ){{1,2}})?"
    rf"[ \t]*(?:[:=|;,.?…_–\"'>*\\/()\[\]-]|\b(?:is|was|of|as|given|recorded|confirmed|provided|checked|verified"
    rf"|stated|shown|entered|listed|age|as|the|gender|sex|m|f)\b|[ \t]){{0,24}}(?:\r?\n[ \t]*)?|{_BORN}[: ]{{0,2}})$"
)
_LABELS = Quick(
    r"(?i)(?:d[./ ]{0,2}[o0][./ ]{0,2}b|date ?of ?b[il1!]r[tl1]h|birth ?date|bday(?:;[^:\n]{0,40})?)"
    rf"[^0-9A-Za-z\n]{{0,24}}(?:(?:is|was|given as) )?((?:{BARE})\b|{SPACED}|{SCANNED})"
)
_SCANNED_WORDS = re.compile(
    r"(?i)\b(?:b[o0]rn|d[. ]?[o0][. ]?b\.?|date of birth|birth ?date)[ \t:.]{1,24}"
    r"([\dlIO|]{1,2}(?:st|nd|rd|th)?[ .]{1,4}[a-z01|]{3,9}[ .,]{1,4}[lI1|2][\dlIOS|]{3})\b"
)
"""A birth date with its month in letters that a scanner misread."""
_SAID_ALOUD = re.compile(
    r"(?i)(?:\b(?:d[. ]?o[. ]?b\b\.?|date of birth|birth ?date|birthday|born(?: on)?)\b[^\n]{0,24}?[ \t]|"
    rf"\b(?:date of birth|d\.?o\.?b)\b[^\n]{{0,30}}\n[a-z ]{{0,16}}: ?){SPOKEN}\b"
)
_BIRTH_WORD = Quick(r"(?i)birth|\bd o b\b|\bd[. ]?o[. ]?b\b|\bborn\b")
_HEADING = re.compile(r"d\.?o\.?b\.?|date of birth|birth ?date")
_LABEL_AHEAD = re.compile(r"(?i)[ \t]{0,2}[-–(,]?[ ]?(?:d\.?o\.?b\.?\b|date of birth)\)?(?![^\n]{0,12}\d)")
_JOINED = re.compile(r"[ ]?(?:,|and|&|;|/|\+)[ ]?(?:[^\W\d_][\w'-]*:?[ ]){0,2}")
_OTHER_DATE = re.compile(
    r"(?i)\b(?:on|since|from|until|till|to|by|before|after|dated?|died|d\.|deceased|dod|married|received|reviewe?d?|"
    r"hearing|signed|signature|issued?|expir\w+|due|start\w*|end\w*|joined|appoint\w*|adm\w*|disch\w*|tenan\w+"
    r"|visit\w*|"
    r"seen|met|meeting|completed?|updated?|contact\w*|called|rang|wrote|emailed|sent|moved?|granted|opened|closed|"
    r"assess\w*|interview\w*|attend\w*|employ\w*|left|leaving|in|of|commenc\w*|register\w*|approv\w*|print\w*|by)\b"
)
_SEX = r"(?:boys?|girls?|males?|females?|m|f)"
_SEX_AHEAD = re.compile(rf"(?i)[ \t,;)|(]*{_SEX}\b")
_SEX_BEFORE = re.compile(rf"(?i)(?:[ \t|,(/]|^){_SEX}[ \t|,)/.-]+$")
_NUMBER_AHEAD = re.compile(r"(?i)[ \t,;|)/-]*(?:nhs|hosp|mrn|upn|nino?|ni no|unit no|pas)\b")
_SIGNING = re.compile(
    r"(?i)\b(?:signed|signature|print|approved|authorised|witnessed|completed|prepared|received) ?(?:by)?\b"
)
_AHEAD = re.compile(r"[ \t]*[,|–-]?[ \t]*")
_CAPITALS = re.compile(r"(?:([A-ZÀ-Þ][\w'’-]+)[ ])?([A-ZÀ-Þ][\w'’-]+)[ \t,(\[|:–-]{1,20}$")
_FLUFF = re.compile(r"(?i)[ \t,;|(\[:–-]*(?:\w[\w'-]*\.?[ \t,;|(\[):.–-]+){0,8}\n?")
_BRACKET = re.compile(r"[ ]?[\[(]{1,2}$")
_ABOUT = re.compile(
    r"(?i)[ \t>]*(?:re|ref|child|client|pupil|patient|pt|tenant|applicant|app|name|subject|adult at risk|service user"
    r"|mother|father|parent|partner|sibling|wife|husband|son|daughter|carer|resident|student|person)\b"
)
DEFAULT_YEAR = 2024  # of a text that has no other date
GROWN, SMALL = 12, 3  # years that a birth lies back where little, or much, speaks for it
COMMON = 2  # of a word: mostly written small
BACK, LINE = 70, 60  # characters looked back for a label, and for the name on the line


class _Date(NamedTuple):
    start: int
    end: int
    iso: str

    @property
    def year(self) -> int:
        return int(self.iso[:4])


def birth_dates(text: str, data: bytes, names: Places) -> Iterator[Particular]:
    """Every birth date of `text`; `data` is `text` made flat."""
    dates = list(_dates(text, data))
    headed = set(cells(text, data, _HEADING))
    taken = -1
    beside: list[tuple[_Date, int]] = []
    for one in dates:
        joined = 0 <= taken <= one.start and _JOINED.fullmatch(text, taken, one.start)
        if joined or _labelled(text, one) or any(a <= one.start < b for a, b in headed):
            taken = one.end
            yield Particular(one.start, one.end, "DATE_OF_BIRTH", 0.95, one.iso)
        else:
            name = _name_behind(text, one, names)
            if name >= 0:
                beside.append((one, name))
    own = {one for one, _ in beside}
    years = [*_years(text, [one for one in dates if one not in own])]
    latest = max(years, default=DEFAULT_YEAR)
    labelled = taken >= 0 or (bool(beside) and _BIRTH_WORD.within(data))
    for one, name in beside:
        if _fits(text, one, name, latest=latest, dated=bool(years), labelled=labelled, several=_apart(beside)):
            yield Particular(one.start, one.end, "DATE_OF_BIRTH", 0.6, one.iso)
    yield from _unusual(text, data, dates)
    yield from _aloud(text, data)


def _dates(text: str, data: bytes) -> Iterator[_Date]:
    for start, end in DATES.places(data):
        before, after = text[start - 1 : start], text[end : end + 1]
        if before.isdigit() or before in {"£", "$", "/"} or after.isalnum() or after == "/":
            continue
        if (before.isalpha() and not _BEHIND_LABEL.search(text, max(0, start - 24), start)) or (
            before == "." and text[start - 2 : start - 1].isdigit()
        ):
            continue
        iso = iso_date(text[start:end])
        if iso is not None:
            yield _Date(start, end, iso)


def _labelled(text: str, one: _Date) -> bool:
    return bool(_BEHIND_LABEL.search(text, max(0, one.start - BACK), one.start) or _LABEL_AHEAD.match(text, one.end))


def _unusual(text: str, data: bytes, dates: Sequence[_Date]) -> Iterator[Particular]:
    """Dates of digits alone and those that a scanner misread, behind a label."""
    for start, end in _LABELS.places(data):
        written = text[start:end]
        iso = iso_date(written) if written.isdecimal() else scanned_date(written)
        if iso is not None and not any(one.start < end and start < one.end for one in dates):
            yield Particular(start, end, "DATE_OF_BIRTH", 0.9, iso)
    for match in _SCANNED_WORDS.finditer(text) if _BIRTH_WORD.within(data) or "0rn" in text else ():
        iso = scanned_words(match[1])
        if iso is not None and not any(one.start < match.end(1) and match.start(1) < one.end for one in dates):
            yield Particular(*match.span(1), "DATE_OF_BIRTH", 0.9, iso)


def _aloud(text: str, data: bytes) -> Iterator[Particular]:
    """Dates in words behind what asks for them."""
    if _BIRTH_WORD.within(data):
        for match in _SAID_ALOUD.finditer(text):
            iso = spoken_date(match)
            if iso is not None:
                yield Particular(match.start("day"), match.end("year"), "DATE_OF_BIRTH", 0.9, iso)


def _years(text: str, others: Sequence[_Date]) -> Iterator[int]:
    yield from (one.year for one in others)
    places = [(one.start, one.end) for one in others]
    for match in re.finditer(r"(?<![\d/.-])20[0-3]\d(?![\d/])", text):
        if not places or all(not start <= match.start() < end for start, end in places):
            yield int(match[0])


def _name_behind(text: str, one: _Date, names: Places) -> int:
    """Where the name ends that stands on the date's line before it with nothing but a few words between; -1 if none.

    A name right behind a date that opens its line counts as well: the end is then the date's own start.
    """
    line = text.rfind("\n", 0, one.start) + 1
    if line == one.start and not text[one.end : one.end + 2].strip(" \r"):
        line = text.rfind("\n", 0, max(0, line - 1)) + 1
    for start, end in reversed(names):
        if line <= start and end <= one.start:
            between = text[end : one.start]
            told = len(between) <= LINE and _FLUFF.fullmatch(between) and not _OTHER_DATE.search(between)
            return end if told else -1
    written = _CAPITALS.search(text, max(line, one.start - LINE), one.start)
    if written and _may_be_named(written[1], written[2]):
        return written.end(2)
    ahead = _AHEAD.match(text, one.end)
    opens = not text[line : one.start].strip(" \t-*•|0123456789.)")
    return one.start if opens and ahead and any(start == ahead.end() for start, _ in names) else -1


def _may_be_named(first: str | None, last: str) -> bool:
    """Whether capital words may be a person's name: a given name alone, or two that are no plain words."""
    words = [word for word in (first, last) if word]
    plain = any(word.lower() in NEVER | MONTHS or look_up(word).word >= COMMON for word in words)
    return not plain and (len(words) == 2 or look_up(last).given >= COMMON)


def _apart(beside: Sequence[tuple[_Date, int]]) -> bool:
    """Whether the dates beside names lie years apart, as those of a household do and those of a meeting do not."""
    years = [one.year for one, _ in beside]
    return len(years) > 1 and max(years) - min(years) >= SMALL


def _fits(text: str, one: _Date, name: int, *, latest: int, dated: bool, labelled: bool, several: bool) -> bool:
    """Whether a date beside a name is its birth date, by the age it would give and by what else speaks for it."""
    line = text[text.rfind("\n", 0, one.start) + 1 : one.start]
    if _SIGNING.search(line):
        return False
    age = latest - one.year
    between = text[name : one.start]
    if re.search(r"[\n\d]", between):
        return dated and age >= GROWN
    sexed = _SEX_AHEAD.match(text, one.end) or _SEX_BEFORE.search(line) or _NUMBER_AHEAD.match(text, one.end)
    if sexed:
        return age >= 0
    if _BRACKET.search(line) or _ABOUT.match(line) or labelled or several:
        return age >= SMALL
    return age >= GROWN and name < one.start
