"""What prose says of a person beside the name: addresses, birth dates and ages."""

# ruff: noqa: RUF001 - people type these signs

import re
from collections.abc import Iterator, Sequence
from datetime import date

from detectors.prose.address_blocks import blocks, houses
from detectors.prose.ages import ages
from detectors.prose.particular import Particular
from detectors.prose.runs import CAPITAL_WORD

_POSTCODE = r"(?:[A-PR-UWYZ](?:[A-HK-Y]?\d\d?|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY])[ ]{0,2}\d[ABD-HJLNP-UW-Z]{2})"
_STREET = (
    r"(?:Road|Rd|Street|St|Avenue|Ave|Lane|Ln|Close|Cl|Drive|Dr|Crescent|Cres|Gardens|Gdns|"
    r"Terrace|Place|Pl|Square|Sq|Way|Walk|Mews|"
    r"Row|Grove|Rise|Hill|Court|Ct|House|Mansions|Towers?|Point|Lodge|Villas|Green|Park|"
    r"Broadway|Parade|Estate|Yard|Gate|Wharf|"
    r"Quay|Embankment|Wynd|Brae|Yd|Loan|Vennel|Ropewalk|Bldgs|Cottage|Farm|Barn|Mill|Wood|Orchard|"
    r"Bridge|Common|Heath|Circus|Buildings|Passage|Vale|Mead|Croft|Field|"
    r"Fields|Hall|Cottages|End|View|Path|"
    r"ROAD|STREET|AVENUE|LANE|CLOSE|DRIVE|CRESCENT|GARDENS|TERRACE|PLACE|SQUARE|WAY|WALK|MEWS|GROVE|COURT|HOUSE|HILL)"
)
_GAP = r"(?:[ \t]*,[ \t]*(?:\r?\n[ \t]*)?|[ \t]*\r?\n[ \t]*|[ \t]+)"
_UNIT = (
    r"(?:(?:Flat|Apartment|Apt\.?|Unit|Room|Studio|Maisonette|Basement Flat|Ground Floor "
    r"Flat|Top Floor Flat|FLAT|flat)[ ]?(?:No\.? ?)?[0-9A-Z]{1,4}\b)"
)
_WORDS = rf"(?:{CAPITAL_WORD}[ ]){{1,4}}"
_FLOOR = r"(?:,[ ](?:\d(?:st|nd|rd|th)|[Gg]round|[Tt]op|[Ff]irst|[Ss]econd)[ ][Ff]l(?:oor|at)?\b(?:[ ][LR]\b)?)?"
_LINE = (
    rf"(?:{_UNIT}{_GAP})?(?:{_WORDS}(?:House|Court|Tower|Lodge|Mansions|Point|Heights){_GAP})?\d{{1,4}}"
    rf"[A-Za-z]?(?:[-–/]\d{{1,4}}[A-Za-z]?)?,?[ ]{_WORDS}{_STREET}\b\.?{_FLOOR}"
)
_BLOCK = (
    rf"(?:{_UNIT}{_GAP}(?:{CAPITAL_WORD}(?:[ ]{CAPITAL_WORD}){{0,2}},[ ])?(?:\d{{1,4}}"
    rf"[A-Za-z]?[ ])?{_WORDS}{_STREET}\b(?:{_GAP}\d{{1,4}}[A-Za-z]?[ "
    rf"]{_WORDS}{_STREET}\b)?)"
)
_TAIL = (
    rf"(?:(?:[ ]*,[ ]*|[ \t]*,?[ \t]*\r?\n[ \t]*){CAPITAL_WORD}(?:[ ](?:on|upon|in|le|of|"
    rf"the)?[ ]?{CAPITAL_WORD}){{0,3}}(?=[ ]*[,\n.]|[ ]+{_POSTCODE})){{0,4}}"
)
_TOWN = (
    rf"(?!(?:Mr|Mrs|Ms|Miss|Dr|Cllr|PC|The|He|She|It|On|We|"
    rf"I)\b){CAPITAL_WORD}(?:[ ]{CAPITAL_WORD}){{0,2}}(?![ ]?[:(])"
)
ADDRESS = re.compile(
    rf"(?<![\w/£])(?:{_LINE}|{_BLOCK})(?:{_TAIL}{_GAP}{_POSTCODE}\b|(?:[ ]*,[ ]*(?:London|"
    rf"{_TOWN})(?:[ ](?:N|E|S|W|NW|SW|SE|EC|WC|NE)\d{{1,2}}\b)?){{0,2}})"
)
_NAMED_HOUSE = re.compile(
    rf"(?<![\w])(?:The )?{CAPITAL_WORD}(?:[ ]{CAPITAL_WORD}){{0,3}}{_GAP}{_WORDS}{_STREET}\b{_TAIL}"
    rf"{_GAP}{_POSTCODE}\b"
)
_LABELLED = re.compile(
    r"(?im)(?:^|[\t|;]|  )[ \t>*•-]*(?:(?:home|current|previous|new|old|correspondence|property|"
    r"postal|tenancy|full|last known|permanent|temporary) )*"
    rf"address(?:es)?(?: line 1)?[ \t]*[:|\t][ \t|]*(?P<value>(?-i:[^\n\r\t|]{{4,120}}?(?:{_POSTCODE}\b"
    rf"|(?=[ ]{{2,}}|[\t|\n\r]|$))))"
)
_OFFICE = re.compile(
    r"(?i)civic (?:centre|suite)|town hall|council offices|library|school|academy|college|"
    r"hospital|surgery|medical centre|health centre|clinic|police station|court (?:centre|"
    r"office)|\bltd\b|limited|po box|community centre|children'?s centre|registered office"
)

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DATE = (
    rf"(?:\d{{1,2}}[ ]?[/.\-][ ]?\d{{1,2}}[ ]?[/.\-][ ]?(?:\d{{4}}|\d{{2}})|\d{{4}}-\d{{2}}-\d{{2}}|"
    rf"(?<=:)(?:19|20)\d{{6}}|"
    rf"\d{{1,2}}(?:st|nd|rd|th)?[ \-]?(?:of )?{_MONTH}\.?,?[ \-]?(?:\d{{4}}|'?\d{{2}})|{_MONTH}\.? "
    rf"\d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}})"
)
_BORN = re.compile(
    r"(?i)(?<![^\W_])(?:d\.? ?o\.? ?b\b\.?|bday(?:;[^:\n]{0,40})?|date[ _]of[ _]birth|birth[ _]?date|"
    r"birthday|was born(?: "
    r"on| in [\w ]{2,30}? on)?|born(?: on(?: the)?)?|\bb\.)"
    r"(?:[ \t]*\([^)\n]{1,20}\))?[ \t]*(?::|=|[-–]|\||\bis\b|\bof\b|\bwas\b|\bas\b|,)?[ \t|"
    r"]*(?:\r?\n[ \t]*)?(?P<date>" + _DATE + r")(?!\w)"
)
_BESIDE = re.compile(
    rf"(?i)(?:[ ]?[(,|][ ]?|[ ]{{1,20}}|[ ]*\t[ \t]*|[ ][-–][ ])(?:(?:m|f|male|female)[ ,|"
    rf"\t]{{1,20}})?(?P<date>{_DATE})"
    r"(?![\w/])"
)
_BIRTH_WORD = re.compile(r"(?i)birth|\bd\.?o\.?b\b|\bborn\b")
_ABOUT = re.compile(
    r"(?i)[ \t>]*(?:re|child|client|pupil|patient|tenant|applicant|name|subject|adult at risk|service user)\b"
)
_SEX_BEHIND = re.compile(r"(?i)[ ,;)]*(?:boy|girl|male|female|m|f)\b")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def iso_date(text: str) -> str | None:
    """`text` as an ISO birth date, day before month; None where it is no date of a living memory (1880 to 2035)."""
    low = text.lower()
    month = next((i + 1 for i, name in enumerate(_MONTHS) if name in low), 0)
    digits = [int(part) for part in re.findall(r"\d+", low)]
    if month and len(digits) == 2:
        day, year = digits
    elif len(digits) == 1 and digits[0] > 10_000_000:
        year, month, day = digits[0] // 10_000, digits[0] // 100 % 100, digits[0] % 100
    elif len(digits) == 3 and digits[0] > 31:
        year, month, day = digits
    elif len(digits) == 3:
        day, month, year = digits
    else:
        return None
    if year < 100:
        year += 2000 if year <= 26 else 1900
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found.isoformat() if 1880 <= year <= 2035 else None


def birth_dates(text: str, names: list[tuple[int, int]]) -> Iterator[Particular]:
    """Birth dates by their label, or in brackets right behind one of `names` (start, end)."""
    for match in _BORN.finditer(text):
        value = iso_date(match["date"])
        if value:
            yield Particular(*match.span("date"), "DATE_OF_BIRTH", 0.95, value)
    years = [int(year) for year in re.findall(r"(?<!\d)20[0-3]\d(?!\d)", text)]
    labelled = bool(_BIRTH_WORD.search(text))
    for _, end in names:
        beside = _BESIDE.match(text, end)
        value = iso_date(beside["date"]) if beside else None
        if beside is None or value is None:
            continue
        line = text[text.rfind("\n", 0, end) + 1 : end]
        alone = beside[0].lstrip().startswith("(") or bool(_ABOUT.match(line))
        latest = max((year for year in years if year != int(value[:4])), default=2024)
        old = latest - int(value[:4]) >= (3 if alone else 12)
        signed = int(value[:4]) >= max(years, default=0) and not alone  # a name and the day on which it was signed
        if (
            old
            or (labelled and not signed and not re.match(r"[ ]?[-–]", beside[0]))
            or _SEX_BEHIND.match(text, beside.end())
        ):
            yield Particular(*beside.span("date"), "DATE_OF_BIRTH", 0.6, value)


def addresses(text: str, names: Sequence[tuple[int, int]] = ()) -> Iterator[Particular]:
    """UK postal addresses of one line or several; those of offices, schools and clinics score below the count."""
    taken = -1
    found = [(m.start(), m.end()) for m in ADDRESS.finditer(text)]
    found += [(m.start(), m.end()) for m in _NAMED_HOUSE.finditer(text)]
    found += [m.span("value") for m in _LABELLED.finditer(text) if re.search(r"\d", m["value"]) or "," in m["value"]]
    found += [*blocks(text, names), *houses(text, names)]
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        if start < taken:
            continue
        taken = end
        before = text[max(0, start - 60) : start].rstrip()
        line_before = before.split("\n")[-1]
        office = (
            _OFFICE.search(text[start:end])
            or _OFFICE.search(line_before)
            or _OFFICE.match(text[end : end + 24].lstrip(" ,"))
        )
        coded = re.search(_POSTCODE + r"$", text[start:end])
        value = " ".join(re.sub(r"[\s,]+", " ", text[start:end]).lower().split())
        yield Particular(start, end, "ADDRESS", (0.4 if office else 0.85 if coded else 0.75), value)


def particulars(text: str, names: list[tuple[int, int]]) -> list[Particular]:
    """Every address, birth date and age of `text`; `names` are the places of its names."""
    found = [*addresses(text, names)] if names or re.search(r"\d", text) else []
    found += [*birth_dates(text, names), *ages(text, names)]
    return sorted(set(found))
