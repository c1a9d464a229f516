"""Ages said of one person, in figures and in words; not the ages of groups, bands, policies and things."""

# ruff: noqa: RUF001 - people type these signs

import re
from collections.abc import Iterator

from detectors.prose.lexicon import look_up
from detectors.prose.number_words import WRITTEN_OUT, number_of
from detectors.prose.particular import Particular, Places
from detectors.prose.quick import Quick
from detectors.prose.under_headings import cells
from detectors.prose.words import MONTHS, NEVER, PLACES, TITLES

_FIGURES = r"\d{1,3}"
_N = rf"(?:{_FIGURES}|{WRITTEN_OUT})"
_UNIT = r"(?:years?|yrs?|yr|months?|mths?|mos?|weeks?|wks?|days?)"


def _measured(number: str) -> str:
    """An age with its units: "4", "4 yrs", "4y2m", "18 months old", "4 years and 2 months"."""
    months = rf"[ -]?(?:years?|yrs?|y),?(?: and)? {number}[ -]?(?:months?|mths?|m)\b(?:[ -]old\b)?"
    short = r"[ ]?y(?:[ ]?\d{1,2}[ ]?m(?:ths?)?)?\b"
    return rf"{number}(?:\xbd| 1/2| and a half)?(?:{months}|[ -]?{_UNIT}\b(?:[ -]old\b)?|{short})?"


def _list(measured: str) -> str:
    return rf"{measured}(?:(?:, | and | & |, and |/|\+){measured})*"


_MEASURED = _measured(_N)
_SEVERAL = rf"(?:{_list(_measured(_FIGURES))}|{_list(_measured(WRITTEN_OUT))})"
_KIN = (
    r"(?:son|daughter|sons|daughters|child|children|kids?|boys?|girls?|twins?|baby|toddler|infant|brothers?|sisters?"
    r"|siblings?|mum|mam|mother|dad|father|husband|wife|partner|boyfriend|girlfriend|fianc[e\xe9]e?|grandsons?"
    r"|granddaughters?|grandchildren|grandchild|grandmother|grandfather|grandma|grandad|nan|nana|gran|aunt|uncle|niece"
    r"|nephew|cousin|stepson|stepdaughter|step-son|step-daughter|stepfather|stepmother|man|woman|male|female|lady"
    r"|gentleman|youth|teenager|pensioner|widow|widower|patient|pt|client|tenant|applicant|appellant|claimant|pupil"
    r"|student|resident|victim|suspect|complainant|carer|lodger|lad|lass|eldest|oldest|youngest|neighbour|ex)"
)
_CAPITAL = r"[A-Z\xc0-\xde?][A-Za-z\xc0-\xff'?.-]*"
_SUBJECT = (
    r"(?:(?:[a-z\xc0-\xff]+(?:[ ]|, (?:who |now )?))?(?:am|is|was|are|were|been|being|turn|turned|turns|turning|reached"
    r"|rising|pushing|will be|would be|would have been|going to be|just gone)"
    r"|[a-z\xc0-\xff]+[ ]?['?](?:m|s|ll be|d be|d have been|s going to be)|im|whos|shes|hes|now)"
)
_PERSON_WORDS = frozenset(
    "he she i who im whos shes hes has have had just recently and now but mum they to will".split()
)
_ADVERBS = (
    r"(?:(?:now|only|just|nearly|almost|about|around|approximately|approx\.?|already|still|both|approaching"
    r"|coming up to"
    r"|getting on for|barely|not yet|over|well over) ){0,2}"
)
_FORMS = Quick(
    rf"(?i)(?:\b(?:age[ds]?|aet|aetat|chronological age)(?: (?:at|of) [a-z]{{2,14}}){{0,2}}(?: ?\([a-z ]{{2,12}}\))?"
    rf"(?: (?:of|now|just|only|about|around|approx\.?|nearly|is|was|last birthday))?[ \t.:=_?-]{{0,16}}{_SEVERAL}"
    rf"|\b{_N}[ -]?(?:(?:years?|yrs?|yr|months?|mths?|weeks?|wks?|days?|y/?r?s?)"
    rf"(?:(?:,| and)? {_N}[ -]?(?:months?|mths?|weeks?|wks?|days?))?[ .-]?(?:olds?|of age|(?:male|female|boy|girl"
    rf"|lady|gent|man|woman)\b)|[ -]?y[./-]? ?o(?:ld)?)\b)"
)
_SAID = Quick(
    rf"(?i)(\b{_SUBJECT} {_ADVERBS}{_SEVERAL}"
    rf"|\b(?:boy|girl|lad|lass|man|woman|lady|gentleman|child|baby|youth|widow|widower) of {_ADVERBS}{_SEVERAL}"
    rf"|\bat (?:the age of )?(?:(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
    rf"(?:[- ][a-z]{{3,5}})?|1[3-9]|[2-9]\d|10\d)(?:,? (?:he|she|i)\b|\b))"
)
_BRACKETED = Quick(
    rf"((?:(?i:\b{_KIN})|\b{_CAPITAL})['?s]{{0,2}}(?:[ ]{_CAPITAL}){{0,2}}[ ]?\((?i:(?:now |then |just |nearly |only "
    rf"|age[d]?:? )?[mf]?[,/ ]{{0,2}}"
    rf"{_SEVERAL}(?:[ ]?y[./]?o\.?)?[,/ ]{{0,2}}(?:[mf]|male|female)?)[);,])"
)
_PLACED = Quick(rf"(\b(?i:{_KIN})(?:[ ,]{{1,2}}{_CAPITAL}){{0,2}}(?:,? |: | - )(?i:{_SEVERAL}))")
_AFTER_CAPITAL = Quick(rf"(\b{_CAPITAL}, (?i:{_MEASURED}))[ ]?[,;.\n)|]")
_LONE = Quick(r"(?i)(?:^|\n)[ \t>*]*age[ \t:]*\r?\n[ \t]*(\d{1,3})[ \t]*(?:\r?\n|$)")
_SEXED = Quick(
    r"(?:^|[\n.:;(|]|  |\b(?i:pt|patient|client) )[ ]?(\d{1,3}[ ]?(?:y(?:rs?|/?o)?[ ]?)?(?:/[ ]?)?[MF]"
    r"|[MF][ ,/]{1,2}\d{1,3})\b"
)
_SEX_SAID = re.compile(
    r"(?i)[,.;)\n]|$| (?:with|w/|c/o|pmh|adm|pres|known|who|lives|living|attend|refer|fell|lady|gent)"
)
_NUMBER = re.compile(
    rf"(?i)(?<![\w/.])(?:{_MEASURED})(?:[ -]old\b)?|(?<=age)\d{{1,3}}|(?<=aged)\d{{1,3}}|(?<=[MF])\d{{1,3}}"
    rf"|(?<=[MF]/)\d{{1,3}}"
)
_HEADING = re.compile(r"ages?")
_BAND_AHEAD = re.compile(
    r"(?i)[ ]?(?:(?:[-–—+]|to\b|and (?:over|under|above|below|up)|or (?:over|under|above|below|younger|older|more)"
    r"|plus\b|upwards|between)|[-–]?(?:%|p\b|pm\b|am\b))|(?:st|nd|rd|th)\b|[.:/]\d|,\d{3}|'?s\b|[ -](?:plan|rule"
    r"|strategy)\b"
)
_GROUP = re.compile(
    r"(?i)(?:\b(?:children|pupils|people|residents|adults|those|anyone|anybody|applicants|persons|students|women|men"
    r"|everyone|babies|girls|boys|any child|a child|between|over|under|from the|least|than|youths|young people|users"
    r"|tenants|customers|pensioners|all|any|each|every|per|average|median|mean|minimum|maximum|max|min|pension"
    r"|retirement"
    r"|leaving|voting|working|legal|statutory|upper|lower|if|when your|until|unless|once|below|above|up to|older"
    r"|younger"
    r"|volunteers|candidates|drivers|members|clients|patients|carers|group|limit|mainly|mostly|learners)"
    r"[ ,(]*(?:who are |are |is |the |of |you are |they are |you |your child is )?(?:[a-z]+ )?)$"
)
_GROUP_WORD = re.compile(
    r"(?i)\bage(?:s|d)?[- ](?:group|band|range|limit|uk|concern|related|gap|bracket)|^ages? (?:of|is) (?:maj|cons|crim)"
)
_THING_AHEAD = re.compile(
    r"(?i)[- ](?:old )?(?:[a-z-]+ )?(?:car|van|vehicle|building|house|property|boiler|roof|kitchen|lease|contract"
    r"|debts?|tree|"
    r"oak|tenancy|agreement|policy|system|estate|block|flats?|bridge|road|wine|computers?|windows?|furniture|data|law|"
    r"scheme|plan|company|firm|charity|school|church|dog|cat|puppy|horse|carpet|cooker|fridge|lift)s?\b"
)
_SAID_AHEAD = re.compile(
    r"(?i)(?:[ ]?(?:$|[.;:!?)\n\"”]|,(?!\d))| (?:and(?! a (?:half|quarter))|now|when|with|but|so|at the time|for the"
    r"|next|this"
    r"|today|who|yesterday|last|then|years? of|years? old|on (?:his|her|my|the)|in (?:the )?(?:jan|feb|mar|apr|may"
    r"|jun|jul|aug|"
    r"sep|oct|nov|dec|a few|two|three|spring|summer|autumn|winter)[a-z]*|or so|if|he|she|i|my|his|her|our|we|they|has"
    r"|because|after|from|to|that|while|as|by|for (?:god|christ|heaven|goodness|pete)\w*)"
    r"\b)"
)
_NOT_AN_AGE = re.compile(
    r"(?i)[ ]?(?:pregnant|late|behind|into|ago|clean|sober|away|service|left|older|younger|later|overdue|gestation|%"
    r"|per\b|percent|pounds?|miles?|minutes?|mins?|hours?|hrs?|stone|st\b|kg|ft|feet|foot|cm|weeks? pregnant|"
    r"wks?\b|weeks?\b|of (?:the|them|us|our|\d)|points?|units?|more|days? (?:late|behind|off)|(?:months?|years?|yrs?) "
    r"(?:pregnant|late|behind|into|on|ago|clean|sober|in|away|service|left|older|younger|later))"
)
_OTHER_UNIT = re.compile(r"(?i)w(?:ee)?ks?|days?$")
_BEFORE_BRACKET = re.compile(r"([^\W\d_][\w'’.-]*?)(?:['’]s)?(?:, | ?\()$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_AT_AHEAD = re.compile(r"(?:,? (?:he|she|I)\b|,? (?:when|after) )")
_A_PERSON = re.compile(rf"{_KIN}s?")
_SUBJECT_BEFORE = re.compile(r"\b([^\W\d_]+) (?:is|was|are|were)(?: now| only| nearly| over| about| almost)? $")
_OWN = re.compile(r"(?i)\b(?:my|his|her|their|our)(?: \w+)? $")
_CAPITAL_BEFORE = re.compile(r"[A-ZÀ-Þ][\w'’.-]*[ ]$")
_COUNTED_BEFORE = re.compile(
    r"(?i)\b(?:two|three|four|five|\d|my|his|her|their|our|the|with|has|have) (?:\w+ )?(?:\w+)[ ,]{1,2}$"
)
_UNIT_AHEAD = re.compile(rf"(?i)(?:aged? )?\d{{1,3}}[ -]?{_UNIT}\b")
_NO_COUNT = re.compile(
    r"(?i)\b(?:sons|daughters|children|kids|boys|girls|brothers|sisters|siblings|grandchildren"
    r"|grandsons)[ ]?[(:,]?[ ]?$"
)
_HOUSEHOLD = re.compile(
    r"(?i)\b(?:household|children|kids|siblings?|family|sons?|daughters?|ages?|partner|mother|mum|father|child"
    r"|grandchildren)\b"
)
_AGE_BESIDE = re.compile(
    rf"(?i)[ ]?(?:(?:,? (?:who )?(?:is|was|turned|turns|is now|will be) (?:now |only |just |nearly |about )?|"
    rf"(?:,|\(|\[| -| –|(?P<bare>:?(?=[ ])))[ ]?(?:now |aged? "
    rf"|age: ?)?(?:[mf](?:[,/ ]{{1,2}}|(?=\d)))?)(?P<age>{_MEASURED}(?:[ ]?y[./]?o\b\.?)?))"
)
_CLOSED = re.compile(r"(?i)[ ]?(?:$|[,.;)\]\n|](?!\d)|(?: and| -| –| has| with| who| is| in| at| lives)[ ]|[ ]?[mf]\b)")
OLDEST = 115
COMMON = 2  # of a given name
WORD = 6  # characters of "aged " and " old", which belong to an age


def _years(words: str) -> int | None:
    """The whole years that an age is; None where it is no age of anybody alive."""
    number = number_of(
        re.split(r"(?i)[ -]?(?:years?|yrs?|(?<=\d)[ ]?y\b|mo|mth|weeks?|wks?|days?|old)", words, maxsplit=1)[0].strip(
            " -"
        )
    )
    if number is None:
        return None
    if re.search(r"(?i)\d[ -]?mo|[a-z][ -]mo|mth|wk|week|day", words) and not re.search(r"(?i)y(?:ea)?rs?\b", words):
        return number // 12 if re.search(r"(?i)mo|mth", words) else 0
    return number if number <= OLDEST else None


def _groups(text: str, start: int) -> bool:
    """Whether what stands before says the age of a group, a band or a rule."""
    line = text[max(0, start - 44, text.rfind("\n", 0, start) + 1) : start]
    return bool(_GROUP.search(line.rstrip("( ") + " ")) or bool(_GROUP.search(line))


def _each(text: str, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Every age in text[start:end], with its years; none if one is followed by what makes them a band."""
    found = [(m.start(), m.end(), _years(m[0])) for m in _NUMBER.finditer(text, start, end)]
    if found and not _BAND_AHEAD.match(text, found[-1][1]):
        yield from ((a, b, years) for a, b, years in found if years is not None)


def _by_word(text: str, data: bytes) -> Iterator[tuple[int, int, int, float]]:
    """Ages that "aged", "years old" and the like say to be ages."""
    for start, end in _FORMS.places(data):
        several = list(_each(text, start, end))
        own = len(several) > 1 and _COUNTED_BEFORE.search(text, max(0, start - 40), start)
        if (
            (_groups(text, start) and not own and not _AT_AHEAD.match(text, end))
            or _GROUP_WORD.match(text, start)
            or _THING_AHEAD.match(text, end)
        ):
            continue
        if _of_a_thing(text, start) or (
            text[start:end].endswith("olds") and not _OWN.search(text, max(0, start - 20), start)
        ):
            continue
        for a, b, years in several:
            first, last = a == several[0][0] and a - start <= WORD, b == several[-1][1] and end - b <= WORD
            yield (start if first else a), (end if last else b), years, 0.75


def _of_a_thing(text: str, start: int) -> bool:
    """Whether the sentence's subject right before is no person: "the scheme is now 12 years old"."""
    subject = _SUBJECT_BEFORE.search(text, max(0, start - 40), start)
    if subject is None or subject[1][0].isupper():
        return False
    low = subject[1].lower()
    return low not in _PERSON_WORDS | {"you", "one"} and not _A_PERSON.fullmatch(low) and look_up(low).given < COMMON


def _by_subject(text: str, data: bytes) -> Iterator[tuple[int, int, int, float]]:
    """Ages behind "I am", "he was", "turned", "a lad of", "at nineteen"."""
    for start, end in _SAID.places(data):
        found = list(_each(text, start, end))
        if (
            not found
            or _OTHER_UNIT.search(text, found[-1][0], found[-1][1])
            or not _SAID_AHEAD.match(text, found[-1][1])
            or _NOT_AN_AGE.match(text, found[-1][1])
        ):
            continue
        if not _groups(text, start) and _of_somebody(text, start, found):
            yield from ((*one, 0.6) for one in found)


def _of_somebody(text: str, start: int, found: "list[tuple[int, int, int]]") -> bool:
    """Whether the first word of what says an age is a person's, or stands for one; a verb alone may open a sentence."""
    word = _FIRST_WORD.match(text, start)
    if word is None:
        return False
    low = word[0].lower()
    if len(found) > 1 or low == "they":
        return len(found) > 1 and (low in {"they", "who"} or bool(_A_PERSON.fullmatch(low)))
    if low == "at":
        return bool(_AT_AHEAD.match(text, found[-1][1])) or not text[found[-1][0]].isdigit()
    if low == "now":
        return text[max(0, start - 2) : start].strip(" ") in {"", ".", ",", "\n"}
    if low in {"is", "was", "am", "turned", "turning", "turns"}:
        return text[max(0, start - 2) : start].strip(" ") in {"", ".", "\n"}
    return low in _PERSON_WORDS or bool(_A_PERSON.fullmatch(low)) or _may_be_named(word[0], capital=False)


def _by_place(text: str, data: bytes) -> Iterator[tuple[int, int, int, float]]:
    """Ages in brackets or between commas behind a name or a word for a person."""
    for start, end in _BRACKETED.places(data):
        opening = text.find("(", start)
        if _personal(text, opening + 1):
            yield from ((*one, 0.6) for one in _counted(text, opening + 1, end - 1))
    for start, end in _PLACED.places(data):
        found = _counted(text, start, end)
        while found and not _CLOSED.match(text, found[-1][1]):
            found.pop()
        if not _groups(text, start):
            yield from ((*one, 0.55) for one in found)
    for start, end in _AFTER_CAPITAL.places(data):
        comma = text.find(", ", start) + 2
        if _personal(text, comma) and _spoken(text, start, end):
            yield from ((*one, 0.55) for one in _each(text, comma, end))
    for start, end in _SEXED.places(data):
        if text[start] in "MF" or _SEX_SAID.match(text, end):
            yield from ((*one, 0.55) for one in _each(text, start, end))


def _counted(text: str, start: int, end: int) -> list[tuple[int, int, int]]:
    """The ages, but for a lone number behind a plural, which is how many there are."""
    found = list(_each(text, start, end))
    if len(found) == 1 and text[found[0][0] : found[0][1]].isalnum() and _NO_COUNT.search(text, 0, found[0][0]):
        return []
    return found


def _spoken(text: str, start: int, end: int) -> bool:
    """Whether the capital word before a comma and a number is a given name that a sentence or list speaks of."""
    word = _FIRST_WORD.match(text, start)
    whole = text[end : end + 2].strip()[:1] not in {",", ";", ")", "|"}
    if (
        word is None
        or word[0].lower() in PLACES
        or (whole and not _CAPITAL_BEFORE.search(text, max(0, start - 30), start))
    ):
        return False
    kind = look_up(word[0])
    return kind.word == 0 or (kind.given > 0 and kind.word < COMMON)


def _personal(text: str, start: int) -> bool:
    """Whether the word before a bracket or comma may be a person's name, or is a word for a person."""
    match = _BEFORE_BRACKET.search(text, max(0, start - 40), start)
    if match is None:
        return False
    word = match[1].rstrip(".")
    if _A_PERSON.fullmatch(word.lower()):
        return True
    sure = _UNIT_AHEAD.match(text, start) is not None
    return _may_be_named(word, capital=True, unknown=sure) or (word.isupper() and len(word) <= 2)


def _may_be_named(word: str, *, capital: bool, unknown: bool = False) -> bool:
    """Whether a word may be a person's name: a frequent one, or one that is no plain word."""
    low = word.lower()
    if low in NEVER or low in TITLES or low in MONTHS or (capital and not word[0].isupper()):
        return False
    kind = look_up(word)
    if unknown and kind.word < 2:
        return True
    return kind.given >= 2 or (kind.name >= (1 if word[0].isupper() else 3) and kind.word == 0)


def _beside(text: str, names: Places) -> Iterator[tuple[int, int, int, float]]:
    for _, end in names:
        match = _AGE_BESIDE.match(text, end)
        if match and _CLOSED.match(text, match.end()) and not _NOT_AN_AGE.match(text, match.end()):
            years = _years(match["age"])
            bare = match["bare"] is not None or match[0].lstrip()[0] in "-–"
            if years is not None and (not bare or _HOUSEHOLD.search(text, max(0, end - 160), end)):
                yield *match.span("age"), years, 0.6


def _headed(text: str, data: bytes) -> Iterator[tuple[int, int, int, float]]:
    for start, end in [*cells(text, data, _HEADING), *_LONE.places(data)]:
        years = _years(text[start:end]) if _NUMBER.fullmatch(text, start, end) else None
        if years is not None:
            yield start, end, years, 0.7


def ages(text: str, data: bytes, names: Places) -> Iterator[Particular]:
    """Every age of `text`; the value is in whole years. `data` is `text` made flat."""
    found = [*_by_word(text, data), *_by_subject(text, data), *_by_place(text, data)]
    found += [*_beside(text, names), *_headed(text, data)]
    last = -1
    for start, end, years, score in sorted(found, key=lambda one: (one[0], -one[3], -one[1])):
        if start >= last:
            last = end
            yield Particular(start, end, "AGE", score, str(years))
