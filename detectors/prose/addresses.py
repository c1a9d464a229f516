"""UK home addresses in text: numbered, named, of several lines, in lists and chats; those of offices do not count."""

# ruff: noqa: RUF001 - people type these signs

import re
from collections.abc import Iterator
from itertools import pairwise

from detectors.prose.address_edges import (
    CLOSED,
    HOUSE_LAST,
    PART,
    POSTCODE,
    STOPS,
    STREET_WORD,
    UNIT,
    UNITS,
    WORDS,
    any_of,
    is_named,
    leftwards,
    name_before,
    rightwards,
)
from detectors.prose.address_words import (
    FARMSTEADS,
    GROWN_TOGETHER,
    NO_STREET,
    NUMBERED_THINGS,
    OFFICES,
    SMALL_WORDS,
    STREETS,
    WELSH,
)
from detectors.prose.lexicon import look_up
from detectors.prose.number_words import WRITTEN_OUT
from detectors.prose.particular import Particular, Places
from detectors.prose.quick import Quick
from detectors.prose.runs import CAPITAL_WORD
from detectors.prose.under_headings import cells
from detectors.prose.words import NEVER, ROLE_WORDS, TITLES

_NUMBER = r"[1-9]\d{0,3}(?:[A-Za-z](?:/[A-Za-z])?)?(?:[ ]?[-/&\x96?][ ]?\d{1,4}[A-Za-z]?)?"
_LETTER = r"[A-Za-z\xc0-\xd6\xd8-\xf6\xf8-\xff'?-]"
_CAPITAL = rf"[A-Z\xc0-\xde?]{_LETTER}*\.?"
_OUTSIDE = r"(?:^|[^0-9A-Za-z/\xa3$.:#?-]|[,:][ ]?|\b[Nn]o\.? ?|[a-z]\.[ ])"
_NUMBERED = Quick(
    rf"{_OUTSIDE}({_NUMBER},?[ ](?:(?:{_CAPITAL}|of|the|on|y|na)(?:[ ]{{1,2}}|\r?\n)){{1,4}}(?:{any_of(STREETS)})|"
    rf"{_NUMBER},?[ ](?:The )?[A-Z][a-z]{{2,9}}(?:{GROWN_TOGETHER})|"
    rf"{_NUMBER},?[ ](?:{any_of(WELSH)})(?:[ -](?:y|yr|{_CAPITAL})){{1,3}})\b"
)
_SMALL = Quick(
    rf"(?i){_OUTSIDE}((?:\d{{1,4}}[a-z]?|{WRITTEN_OUT}),?[ ](?:the )?(?:[a-z']{{3,14}}[ ]){{1,2}}(?:road|rd|street"
    rf"|avenue|ave|lane|ln|close|"
    r"drive|crescent|cres|gardens|gdns|terrace|terr|grove|gr|mews|court|ct|crt|row|walk|hill|green|way|place|pl|square|sq"
    r"|house|hse|cottages|st|view|vw|mount|fold|yard|park|estate))\b"
)
_UNITED = Quick(
    rf"((?:{UNITS})(?:[ ](?:[Nn]o\.? ?)?(?:\d{{1,4}}[A-Za-z]?|[A-Z]\d{{0,2}})|\d{{1,4}}[A-Za-z]?)\b,?[ \t\r\n]{{1,3}}"
    rf"(?:[Tt]he[ ])?{_CAPITAL})"
)
_CODED = Quick(rf"\b({POSTCODE})\b")
_AT_NUMBER = Quick(rf"\bat ([1-9]\d{{0,2}}[A-Za-z]?,?[ ]{_CAPITAL}(?:[ ]{_CAPITAL}){{0,2}})")
_HOUSE_FIRST = Quick(
    rf"((?:{_CAPITAL}[ ]){{1,3}}(?:{any_of(STREETS)}),?[ ](?:[Ff]lat|[Aa]pt|[Aa]partment|[Rr]oom|[Rr]m"
    rf"|FLAT)[ ](?:\d{{1,3}}[A-Za-z]?|[A-Z]))\b"
)
_BOAT = Quick(
    rf"\b((?i:narrow ?boat|house ?boat|boat|caravan|NB|MV) ['\"?]?(?:The )?(?:{_CAPITAL}[ ]?){{1,3}}['\"?]?,? (?:at "
    rf"|on )?(?:{_CAPITAL}[ ]){{1,3}}"
    r"(?:Wharf|Basin|Marina|Lock|Quay|Canal|Moorings?|Site|Park|Farm|Lane))\b"
)
_FARM = Quick(rf"\b(?:at|of|from|to|in) ((?:The )?(?:{_CAPITAL}[ ]){{1,3}}(?:{FARMSTEADS}))\b")
_HOUSED = Quick(
    rf"\b((?:The )?(?:{_CAPITAL}[ ]){{0,2}}(?:{FARMSTEADS}|Grange|Lodge|Stables|Mill|Barns|Larches|Limes|Firs"
    rf"|Beeches)),[ ](?:{_CAPITAL}[ ]){{1,2}}(?:{any_of(STREETS)})\b"
)
_CELL = Quick(rf"(?:[ ]{{2}}|\t|\|)[ ]?([1-9]\d{{0,2}}[A-Za-z]?[ ]{_CAPITAL}(?:[ ]{_CAPITAL}){{0,2}}),[ ]{_CAPITAL}")
_AT_HOME = Quick(
    r"(?i)\b(?:(?:lives?|living|lived|resid(?:es?|ing|ed)|stay(?:s|ing|ed)?|resident|home|house|flat|property|tenancy"
    r"|tenant|owner"
    r"|occupier|occupant|moved|moving|bailed|evicted|registered|address|placed|put up|householder|remanded|back)"
    r"(?: (?-i:[a-z]+ ){0,3}?(?:at|to|of|from|is|in)):?[ ]|\b(?:home|property|dwelling|placement|lives"
    r"|tenancy)[ ]?[:-][ ])()"
)
_LABELLED = re.compile(
    r"(?im)(?:^|[\t|;_\"<*]|  |(?<=[.?!,] ))[ \t>*•-]*(?:(?:home|current|previous|new|old|correspondence|property"
    r"|usual|his|her|my"
    r"|postal|tenancy|full|last known|permanent|temporary|child'?s?|client'?s?|your|patient'?s?|tenant'?s?|placement"
    r"|usual"
    r"|family|forwarding|contact|present|applicant'?s?|site) )*"
    r"(?:add?r[ec]ss(?:es)?|addr\.?|cyfeiriad|usual residence|residence|residing at|lives at|living at)"
    r"(?:[ _](?:line[ _]?)?[1-3])?(?: and postcode| \([^)\n]{1,20}\))?[\"*]*[ \t]*(?:[:|\t=>]|is\b|\.{3,}|  "
    r"|(?=\d))[ \t|.*\"]*"
    rf"(?P<value>(?-i:[^\n\r\t|]{{4,120}}?(?:{POSTCODE}\b|(?=[ ]{{2,}}|[\t|\n\r]|$))))"
)
_NEXT_FIELD = re.compile(r"(?i)[ ,;.(-]+(?:d\.?o\.?b|born|tel|telephone|phone|mob|mobile|e-?mail|nhs|nino?|ni no)\b")
_ADDRESS_WORD = Quick(r"(?i)add?r[ec]ss|\baddr\b|cyfeiriad|residence|residing at|lives at|living at")
_HEADING = re.compile(r"(?:home |full )?address(?:es)?")
_STREET_BEHIND = rf"(?![ ](?:[\w'’]+[ ])?(?:{any_of(STREETS)})\b)"
_OFFICE = re.compile(rf"(?i)\b(?:{OFFICES})\b(?-i:{_STREET_BEHIND})")
_LODGING = re.compile(r"(?i)\b(?:hotel|hostel|inn|foyer|refuge|b&b)\b")
_OFFICE_BEFORE = re.compile(rf"{_OFFICE.pattern}[ ,:–(-]*(?:at |of )?$")
_LIVES = re.compile(
    r"(?i)\b(?:liv\w+|resid\w+|stay\w*|placed|housed|lodg\w+|rehoused|room|where|home|address|moved|moving|bailed|evicted|tenan\w+|occup\w+|owner|householder"
    r"|flat|keys)\b"
)
_ELSEWHERE = re.compile(
    r"(?i)(?:\b(?:outside|opposite|adjacent to|junction (?:of|with)|between|near to|held at|meet(?:ing)? at|venue"
    r"|hearing at"
    r"|appointment at|clinic at|works? (?:at|from|out of)|shop at|office at|write to us|return (?:it|this"
    r"|the form) to|trading"
    r" (?:as|from)|registered office|collect(?:ed)? from|drop[- ]in)\b[^.\n]{0,30}"
    r"|\bpremises(?: licence)?[^.\n]{0,30}:[^.\n]{0,30}|\bmeeting (?:is )?(?:at|in) |\bsite of "
    r"|\b(?:place|venue|where) ?: ?"
    r"|\b(?:former|old) |\bPS )$"
)
_LINES = re.compile(rf"{PART}(?:,?[ \t]*\r?\n[ \t]*{PART}){{1,5}}(?=,?[ \t]*\r?\n[ \t]*(?:\r?\n|$))")
_SAID_OF_WORK = ROLE_WORDS - {
    "young",
    "court",
    "park",
    "family",
    "adult",
    "case",
    "partner",
    "chair",
    "head",
    "principal",
}
_COUNTED = re.compile(rf"(?i)(?:\b(?:{NUMBERED_THINGS})[ ]|[£$])$")
_DWELLING = re.compile(rf"{STREET_WORD.pattern}|\b(?i:site|hostel|hotel|foyer|refuge|b&b|travelodge|inn)\b")
_HOME_BEFORE = re.compile(r"(?:[ ]*,[ ]*|[ ]*[-–|(\t/][ \t]*|[ ]{2,}|[ ]of[ ]|[ ]*:[ ]|[ ]at[ ]|[ ]*\r?\n[ \t]*)")
_WITH_NUMBER = re.compile(
    rf"(?:\d{{1,4}}[A-Za-z]?,?[ ]{WORDS}|(?:The[ ])?{WORDS}(?=,[ ]{CAPITAL_WORD}|[ ]*(?:\r?\n|/|$))){CLOSED}"
)
_MOVABLE = re.compile(r"(?i)(?:caravan|chalet|berth|mooring|pitch)\b")
_NUMBER_FIRST = re.compile(r"\d{1,4}[A-Za-z]?,?[ ]")
Place = tuple[int, int]
NEAR = 25  # characters from "lives" to a room in a hotel


def _numbered(text: str, data: bytes, names: Places) -> Iterator[Place]:
    """Addresses with a number and a word for a street or house."""
    for start, end in _NUMBERED.places(data):
        first = re.search(r"[^\W\d_][\w'’-]+", text[start:end].split(" ", 1)[-1])
        low = first[0].lower() if first else "x"
        alone = text.count(" ", start, end) == 1 and first and look_up(first[0]).word > 1
        if low in NO_STREET or alone or _COUNTED.search(text, max(0, start - 16), start):
            continue
        yield leftwards(text, start, names), rightwards(text, end, names)


def _small(text: str, data: bytes, names: Places) -> Iterator[Place]:
    """Addresses in the small letters of chats and voicemails, with the number in figures or words."""
    for start, end in _SMALL.places(data):
        words = text[start:end].lower().split()
        told = _LIVES.search(text, max(0, start - 30), start) or re.search(
            r"(?i)\b(?:at|from|of|to|it['’]?s|address is)(?: number| no\.?)? $", text[:start][-16:]
        )
        vague = words[-1] in {
            "way",
            "hill",
            "green",
            "row",
            "walk",
            "place",
            "house",
            "court",
            "close",
            "drive",
            "square",
            "st",
            "view",
            "mount",
            "park",
            "yard",
            "estate",
            "fold",
            "cottages",
        }
        written = not words[0][0].isdigit()
        if set(words[1:-1]) & SMALL_WORDS - {"the"} or ((vague or written) and not told):
            continue
        yield leftwards(text, start, names), end


def _of_units(text: str, data: bytes, names: Places) -> Iterator[Place]:
    """A flat, room or plot with the house and street behind it, none of them numbered."""
    for start, end in _UNITED.places(data):
        unit = re.match(rf"{UNIT},?[ \t\r\n]{{1,3}}(?:[Tt]he[ ])?", text[start:end])
        part = re.compile(PART + CLOSED).match(text, start + unit.end()) if unit else None
        if part is None or "\n\n" in text[start : part.start()]:
            continue
        last = rightwards(text, part.end(), names)
        named = text[start : start + 4].lower() == "flat" and look_up(part[0].split()[0]).word < 2
        moved = _MOVABLE.match(text, start)
        if (
            named
            or moved
            or _DWELLING.search(text, part.start(), last + 6)
            or re.search(POSTCODE + "$", text[start:last])
        ):
            yield start, last


def _coded(text: str, data: bytes, names: Places) -> Iterator[Place]:
    """The lines or parts that lead to a postcode, where one of them is a street, a house or under a name."""
    for start, end in _CODED.places(data):
        floor = max(start - 160, name_before(text, start, names), text.rfind("\n\n", 0, start) + 2)
        parts = list(
            re.finditer(
                rf"(?:(?<=[\n,:(|\t])|(?<=[,:(|][ ])|(?<=[ ][ ])|^){PART}(?=[ ]*(?:,|\r?\n|[ ]{POSTCODE}))",
                text[floor : start + 9],
            )
        )
        begin, count = _run_of_parts(parts, start - floor, text[floor:start])
        whole = text[floor + begin : start]
        if count > 1 and (STREET_WORD.search(whole) or re.search(r"(?:^|\n)\d", whole)):
            yield floor + begin, end


def _run_of_parts(parts: "list[re.Match[str]]", stop: int, text: str) -> tuple[int, int]:
    """Where the unbroken run of parts that ends at `stop` begins, and how many there are."""
    begin, count = stop, 0
    for part in reversed(parts):
        word = re.match(r"[^\W\d_]+", part[0])
        if part.start() >= stop or text[part.end() : begin].strip(" ,\r\n\t"):
            continue
        if word and (word[0].lower() in STOPS or word[0].lower() in TITLES):
            break
        begin, count = part.start(), count + 1
    return begin, count


def _beside(text: str, names: Places) -> Iterator[Place]:
    """A numbered place without a word for a street, or a house without a number, right behind a person's name."""
    for (_, end), (following, _) in pairwise([*names, (len(text), len(text))]):
        gap = _HOME_BEFORE.match(text, end)
        home = _home(text, gap.end(), names, lines="\n" in gap[0], listed="/" in gap[0]) if gap else None
        home = home or (_block(text, gap.end()) if gap and "\n" in gap[0] else None)
        if home and home[0] < following:
            yield home


def _home(text: str, start: int, names: Places, *, lines: bool, listed: bool) -> "Place | None":
    """A home that begins at `start`: a number and capitals with a town behind, or a house of two parts."""
    match = _WITH_NUMBER.match(text, start)
    if match is None or any(a < match.end() and match.start() < b for a, b in names):
        return None
    end = rightwards(text, match.end(), names)
    word = re.search(r"[^\W\d_]+", match[0])
    if word is None or word[0].lower() in STOPS | NO_STREET | ROLE_WORDS - {"the"}:
        return None
    if _SAID_OF_WORK & {part.lower() for part in re.findall(r"[^\W\d_]+", match[0])}:
        return None
    numbered = _NUMBER_FIRST.match(match[0])
    alone = look_up(word[0]).word == 0 and re.match(r"[ ]*(?:[.;/\n\r)]|$)", text[end:])
    if numbered and not lines and (end > match.end() or HOUSE_LAST.search(match[0]) or alone):
        return match.start(), end
    if not lines and listed and HOUSE_LAST.search(match[0]):
        return match.start(), end
    housed = not numbered and end > match.end() and HOUSE_LAST.search(re.split(r" *[,\r\n]", text[start:end])[0])
    housed = housed or (not numbered and STREET_WORD.search(text, match.end(), end))
    return (match.start(), end) if housed and (not lines or re.search(POSTCODE + "$", text[:end][-9:])) else None


def _block(text: str, start: int) -> "Place | None":
    """The lines of a letter's addressee between the name and an empty line, one of them a street."""
    match = _LINES.match(text, start)
    if match is None or _SAID_OF_WORK & {word.lower() for word in re.findall(r"[^\W\d_]+", match[0])}:
        return None
    return match.span() if STREET_WORD.search(match[0]) else None


def _at_home(text: str, data: bytes, names: Places) -> Iterator[Place]:
    """A home behind "lives at" and the like."""
    for place, _ in _AT_HOME.places(data):
        match = re.compile(rf"\d{{1,4}}[A-Za-z]?,?[ ]{WORDS}|(?:the|The)[ ]{WORDS}|{WORDS}").match(text, place)
        if match is None:
            continue
        end = rightwards(text, match.end(), names)
        word = re.search(r"[^\W\d_]+", match[0])
        if word and word[0].lower() in STOPS | (NO_STREET - {"the"}) | ROLE_WORDS:
            continue
        numbered = _NUMBER_FIRST.match(match[0])
        named = HOUSE_LAST.search(match[0]) or STREET_WORD.search(text, match.end(), end)
        if named or (numbered and word and look_up(word[0]).word < 3):
            yield place, end


def _at_a_number(text: str, data: bytes, names: Places) -> Iterator[Place]:
    """A number and a name without a word for a street, or a cottage or farm, behind "at", "of" or "from"."""
    for start, end in _AT_NUMBER.places(data):
        word = re.search(r"[^\W\d_]+", text[start:end])
        plain = word is None or word[0].lower() in NEVER | STOPS | NO_STREET or look_up(word[0]).word > 1
        if not plain and re.match(CLOSED, text[end : end + 12]):
            yield start, rightwards(text, end, names)
    for pattern in (_FARM, _HOUSED, _HOUSE_FIRST, _BOAT):
        for start, end in pattern.places(data):
            yield start, rightwards(text, end, names)


def _in_rows(text: str, data: bytes, names: Places) -> Iterator[Place]:
    """A number, capitals and a town in a column of their own."""
    for start, end in _CELL.places(data):
        word = re.search(r"[^\W\d_]+", text[start:end])
        plain = word is None or word[0].lower() in NEVER | STOPS | NO_STREET or look_up(word[0]).word > 1
        if not plain and not any(a < end and start < b and is_named(text, a, b) for a, b in names):
            yield start, rightwards(text, end, names)


def _labelled(text: str, data: bytes) -> Iterator[Place]:
    """What stands behind "Address:", on its line, or under such a heading."""
    if not _ADDRESS_WORD.within(data):
        return
    for match in _LABELLED.finditer(text):
        value = match["value"]
        trimmed = len(_NEXT_FIELD.split(value)[0].rstrip(' .",*'))
        if (
            trimmed > 5
            and "@" not in value
            and (re.search(r"\d", value) or "," in value)
            and not value.startswith("http")
        ):
            yield match.start("value"), match.start("value") + trimmed
    for start, end in cells(text, data, _HEADING):
        if re.search(r"[^\W\d_]{3}", text[start:end]):
            yield start, end


def _score(text: str, start: int, end: int) -> float:
    """How sure it is that somebody lives or lived there."""
    line = text[max(0, start - 60, text.rfind("\n", 0, start) + 1) : start]
    lives = [match.end() for match in _LIVES.finditer(line)]
    before = line[lives[-1] :] if lives else line
    office = _OFFICE.search(text, start, end) or _OFFICE_BEFORE.search(before)
    if office is None and not line.strip():
        above = text[max(0, start - 50) : start].rstrip().rsplit("\n", 1)[-1]
        office = _OFFICE_BEFORE.search(above)
    lodged = bool(lives) and len(line) - lives[-1] < NEAR
    unit = re.match(UNIT, text[start:end]) and (lodged or _LODGING.search(text, start, end))
    behind = _OFFICE.match(text, len(text) - len(text[end:].lstrip(" ,")))
    if (
        (office and not unit)
        or (behind and text[end : end + 1] in {" ", ","})
        or (not lives and _ELSEWHERE.search(line))
    ):
        return 0.4
    return 0.85 if re.search(POSTCODE + "$", text[max(start, end - 9) : end]) else 0.75


def addresses(text: str, data: bytes, names: Places) -> Iterator[Particular]:
    """Every address of `text`, made flat in `data`; those of offices, schools and shops score below the count."""
    found = [
        *_numbered(text, data, names),
        *_small(text, data, names),
        *_of_units(text, data, names),
        *_coded(text, data, names),
    ]
    found += [*_beside(text, names), *_at_home(text, data, names), *_in_rows(text, data, names)]
    found += _at_a_number(text, data, names)
    found += [one for one in _labelled(text, data) if len(_widest([own for own in found if _touch(one, own)])) < 2]
    taken = -1
    for start, end in _widest(found):
        if start >= taken:
            taken = end
            value = " ".join(re.sub(r"[\s,]+", " ", text[start:end]).lower().rstrip(" .").split())
            yield Particular(start, end, "ADDRESS", _score(text, start, end), value)


def _touch(one: Place, other: Place) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _widest(found: list[Place]) -> list[Place]:
    """The places in order, those that overlap joined to one."""
    joined: list[Place] = []
    for start, end in sorted(found, key=lambda place: (place[0], -place[1])):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
