"""Ages said of one person, in figures or words; not age bands nor the ages of groups."""

# ruff: noqa: RUF001 - people type these signs

import re
from collections.abc import Iterator, Sequence

from detectors.prose.particular import Particular

_UNITS = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_WORDS = rf"(?:(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_UNITS)}))?|{'|'.join(_TEENS)}|{'|'.join(_UNITS)})"
_NUMBER = rf"(?:\d{{1,3}}|{_WORDS})"
_UNIT = r"(?:[ -]?(?:years?|yrs?|y/?o|months?|mths|weeks?|wks|days?)\b)"
OLDEST = 115
YOUNG_UNIT = re.compile(r"month|mth|week|wk|day")

_OF_ONE = re.compile(
    r"(?i)(?<![\w-])(?:aged?[ ]?(?:[:=][ ]?)?(?:is )?(?P<a>\d{1,3})|(?P<b>\d{1,3})(?:[ -]?(?:years?|"
    r"yrs?|yr)[ -]?(?:old|of age)|[ ]?y[/.]?o\b|[ -]months?[ -]old|[ ]?yr?s\b(?= (?:old|"
    r"male|female))))"
    r"(?![ ]?(?:[-–+/]|to|and (?:over|under|above|below)|or (?:over|under|above|younger|older)|plus)[ ]?\d{0,3})(?!\w)"
)
_IN_WORDS = re.compile(
    rf"(?i)\b(?P<n>(?:{_WORDS}[ -](?:years?|months?|weeks?|days?)[ -]old\b|\d{{1,3}}[ -](?:weeks?|days?)[ -]old\b))"
    rf"|\baged (?P<m>{_WORDS})\b"
)
_LABELLED = re.compile(
    rf"(?im)(?:^|(?<=[\t|;,])|(?<=  ))[ \t]*age(?: at [a-z]+| now| next birthday)?[ \t]*[:=|\t ][ \t|]*"
    rf"(?P<n>{_NUMBER}{_UNIT}?)(?=[ \t]*(?:$|[,;|\t)]|  ))"
)
_TOLD = re.compile(
    r"\b(?:I am|I'm|I’m|[Hh]e is|[Ss]he is|[Hh]e's|[Ss]he's|[Hh]e’s|[Ss]he’s|[Hh]e was|[Ss]he was|[Ii] was|[Ww]ho is"
    r"|[Ww]ho was|(?<=[.] )Was)"
    rf"(?: now| only| nearly| just| almost| about)? (?P<n>{_NUMBER}{_UNIT}?)"
    r"(?=[,.;!)]|\n|$| and\b| now\b| with\b| when\b| at the time| for the | next )"
)
_CHILD = re.compile(
    r"(?i)\b(?:girl|boy|child|son|daughter|brother|sister|baby|twins?|grandson|granddaughter|pupil)[ ]?[,(][ ]?"
    rf"(?P<n>{_NUMBER}{_UNIT}?)(?=[,.;)])"
)
_BESIDE = re.compile(
    rf"[ ]?(?:\((?:aged? )?(?P<a>{_NUMBER}{_UNIT}?)\)|,[ ](?P<b>\d{{1,2}}{_UNIT}?|{_WORDS})(?=,[ ]|\.?[ ]?(?:\n|$|\|))"
    rf"|,? (?:who )?(?:is|was|turned|turns) (?:now |only |just )?(?P<c>{_NUMBER}{_UNIT}?)(?=[ ]?[,.;]| and))"
)
_OF_MANY = re.compile(
    r"(?i)(?:children|pupils|people|residents|adults|those|anyone|applicants|persons|students|"
    r"women|men|everyone|babies|girls|boys|any child|a child|between|over|under|from|least|"
    r"than|youths|young people|users|tenants|all)[ ,]*(?:who are |are |is )?(?:[a-z]+ )?$"
)


def number_of(words: str) -> int | None:
    """The figure that an age is said in, in whole years; None where it is no age."""
    low = words.lower()
    digits = re.search(r"\d+", low)
    if digits:
        value = int(digits[0])
    else:
        parts = re.findall(r"[a-z]+", low)
        tens = next((20 + 10 * _TENS.index(part) for part in parts if part in _TENS), 0)
        teens = next((10 + _TEENS.index(part) for part in parts if part in _TEENS), 0)
        value = tens + teens + next((1 + _UNITS.index(part) for part in parts if part in _UNITS), 0)
    if YOUNG_UNIT.search(low):
        value = value // 12 if "mo" in low or "mth" in low else 0
    return value if value <= OLDEST else None


def _places(text: str, names: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, float]]:
    for match in _OF_ONE.finditer(text):
        yield match.start(), match.end(), 0.75
    for pattern in (_IN_WORDS, _LABELLED, _TOLD, _CHILD):
        for match in pattern.finditer(text):
            group = match.lastgroup
            if group:
                yield *match.span(group), 0.6
    for _, end in names:
        beside = _BESIDE.match(text, end)
        if beside and beside.lastgroup:
            yield *beside.span(beside.lastgroup), 0.6


def ages(text: str, names: Sequence[tuple[int, int]]) -> Iterator[Particular]:
    """Each age that is said of one person, its value in whole years; `names` are the places of names."""
    taken: list[tuple[int, int]] = []
    for start, end, score in _places(text, names):
        before = text[max(0, start - 40) : start].rsplit("\n", maxsplit=1)[-1]
        years = number_of(text[start:end])
        if years is None or _OF_MANY.search(before) or any(a < end and start < b for a, b in taken):
            continue
        taken.append((start, end))
        yield Particular(start, end, "AGE", score, str(years))
