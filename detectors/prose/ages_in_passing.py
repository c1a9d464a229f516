"""Ages said in passing: "had a stroke at 41", "approx 26", "Sam (8)", "how old is he? - 15", "3/12"."""

# ruff: noqa: RUF001 - people type these signs

import re
from collections.abc import Iterator
from typing import NamedTuple

from detectors.prose.lexicon import look_up
from detectors.prose.number_words import WRITTEN_OUT, number_of
from detectors.prose.particular import Particular, Places
from detectors.prose.quick import Quick

OLDEST = 110
_N = rf"(?:\d{{1,3}}|{WRITTEN_OUT})"
_CLOSED = r"(?:[.,;:!?)\n\"/-]|$| (?:and|but|or so|when|with|who|she|he|i|they|has|had|for|so|lives|living|to like)\b)"
_LIFE = (
    r"(?:strokes?|heart attack|cancer|diagnos\w+|hodgkin\w*|leukaemia|tb|polio|died?|dead|passed|killed|widowed"
    r"|orphaned|married|divorced|pregnant|bab(?:y|ies)|mother|father|mum|dad|left [a-z]+|(?:in|into) care"
    r"|started|began|stopped|retired|still|enlisted|joined|qualified|arrived|came|fled|adopted|fostered|excluded|convicted"
    r"|arrested|deaf|blind|feet|walked|talked|read|drinking|smoking|using|sectioned|who|even|home alone|driving)"
)
_GUESSED = Quick(
    rf"(?i)\b((?:approx(?:\.|imately)?|about|around|circa|roughly|looks?(?: about)?|maybe|perhaps|says?"
    rf"|claims(?: to be)?|aged?|only|barely|nearly|almost) {_N}(?:ish)?){_CLOSED}"
)
_AT = Quick(rf"(?i)\b{_LIFE}\b[^.;\n?!]{{0,40}} ((?:at|from|since|until|till) {_N}){_CLOSED}")
_WHEN = Quick(
    rf"(?i)\bwhen (?:i|he|she|they|we|[a-z]{{3,12}}) (?:was|were|is|turned|turns|got to|reached) "
    rf"((?:only |just |about |like )?{_N}(?: to (?:like )?{_N})?)(?:[.,;:!?)\n\"]|$| [a-z])"
)
_BRACKETED = Quick(r"\b([A-Z\xc0-\xde][A-Za-z\xc0-\xff'?-]+['?s]{0,2} ?\(\d{1,3})(?:[,;)]| ?[)?])")
_AFTER_NAME = re.compile(r"(?:\. | - | – |, )(\d{1,3})(?=\. [A-Z]|, [a-z]|;)")
_ASKED = Quick(rf"(?i)\bhow old[^\n]{{0,40}}\n(?:[a-z]{{2,12}} [0-9:]{{4,5}}\n)?(?:[a-z]{{1,16}}: ?)?({_N}\b)")
_TWELFTHS = Quick(r"(?i)\b(\d{1,2} ?/ ?(?:12|52))(?: old| male| female| boy| girl| baby| infant|m\b|f\b)")
_LABELLED = Quick(
    r"(?i)\b(?:age ?/ ?sex|c\.a\.|chron(?:ological|\.)? age)[ :]{1,3}"
    r"(\d{1,3}(?: ?(?:years?|yrs?|y)[, ]{1,2}\d{1,2} ?m\w{0,6})?)"
)
_WEEKS = Quick(
    r"(?i)\b(?:son|daughter|baby|infant|twins?|newborn) (?:is|are|was|were) (?:only |just |about |now )?"
    r"(\d{1,2} (?:weeks?|wks?|days?)(?: old)?)\b"
)
_SEXED = Quick(r"\b(?:is|was|an?|this) (\d{2,3} ?[MF])(?: with| w/|,|\.| c/o| adm| pres| known| PMH| #|\))")
_NUMBER = re.compile(rf"(?i)\b(?:{_N})(?:(?=ish\b| ?[MF]\b)|\b)")
_NO_AGE = re.compile(
    r"(?i)(?:\b(?:no|number|flat|room|page|year|class|grade|section|route|item|unit|band|level|stage|size|score[ds]?|won|"
    r"lost|costs?|£|meeting|appointment|start(?:s|ed|ing)?|finish\w*|clos\w+|open\w*|bus|train|called|rang|visit\w*|lunch|"
    r"tea|collected?|pick(?:ed)? up|until|votes?|people|staff|members|residents|copies|homes|pupils|temperature|speed|"
    r"chair|version|gate|platform|minutes?|hours?) ?(?:at |about |around |approx\.? |only |nearly |to )?)$"
)
_CLOCK = re.compile(r"(?i)[ ]?(?:am|pm|o'?clock|:\d|\.\d\d|%|p\b|st\b|nd\b|rd\b|th\b|/\d|,\d{3}|-\d)")
_PERSON = re.compile(
    r"(?i)\b(?:he|she|i|who|they|his|her|my|him|mother|father|mum|dad|son|daughter|child|baby|boy|girl|man|woman|male|"
    r"female|lad|chap|bloke|lady|gentleman|youth|uncle|aunt|nan|gran\w*|brother|sister|partner|husband|wife|client|pt)\b"
)
_CERTIFICATES = re.compile(r"\((?:PG|U|12A)\)|(?i:\b(?:films?|screenings?|cinema|subtitles)\b)")
NEAR = 60  # characters before an age in which somebody must be spoken of
KNOWN = 1  # of a given name


class _Age(NamedTuple):
    start: int
    end: int
    years: int


def ages_in_passing(text: str, data: bytes, names: Places) -> Iterator[Particular]:
    """Ages that no word for an age shows, where somebody is spoken of right before; `data` is `text` made flat."""
    found = [*_guessed(text, data, names), *_bracketed(text, data, names), *_behind_names(text, names)]
    for pattern in (_WHEN, _ASKED, _TWELFTHS, _LABELLED, _WEEKS, _SEXED):
        found += [one for start, end in pattern.places(data) for one in _each(text, start, end)]
    yield from (Particular(one.start, one.end, "AGE", 0.55, str(one.years)) for one in sorted(set(found)))


def _each(text: str, start: int, end: int) -> Iterator[_Age]:
    """Every age in text[start:end]; the whole of it where it has units."""
    if re.search(r"(?i)\d ?/ ?\d\d|weeks?|wks?|days?|\d ?y", text[start:end]):
        months = re.match(r"(\d+) ?/ ?12", text[start:end])
        whole = (number_of(text[start:end]) or 0) if "y" in text[start:end] else 0
        yield _Age(start, end, int(months[1]) // 12 if months else whole)
        return
    for match in _NUMBER.finditer(text, start, end):
        years = number_of(match[0])
        if years is not None and 0 < years <= OLDEST and not _CLOCK.match(text, match.end()):
            yield _Age(match.start(), match.end(), years)


def _guessed(text: str, data: bytes, names: Places) -> Iterator[_Age]:
    """Behind "approx" or "says", and behind what happens in a life and "at"."""
    for pattern in (_GUESSED, _AT):
        for start, end in pattern.places(data):
            line = max(text.rfind("\n", 0, start) + 1, start - NEAR)
            named = any(line <= a < start for a, _ in names)
            if _NO_AGE.search(text, line, start) or not (named or _PERSON.search(text, line, start)):
                continue
            yield from _each(text, start, end)


def _bracketed(text: str, data: bytes, names: Places) -> Iterator[_Age]:
    """In brackets right behind a name, but for the certificates of films."""
    ends = {end for _, end in names}
    films = bool(_CERTIFICATES.search(text))
    for start, end in _BRACKETED.places(data):
        opening = text.find("(", start)
        word = text[start:opening].strip(" '’s") or text[start:opening].strip()
        kind = look_up(text[start:opening].strip().removesuffix("'s").removesuffix("’s"))
        named = len(text[:opening].rstrip()) in ends or kind.given >= KNOWN or look_up(word).given >= KNOWN
        if named and not (films and text[opening + 1 : end] in {"12", "15", "18"}) and not _CLOCK.match(text, end):
            yield from _each(text, opening + 1, end)


def _behind_names(text: str, names: Places) -> Iterator[_Age]:
    """A lone number behind a name in a list of particulars: "Oonagh Sim. 68. Symptoms"."""
    for _, end in names:
        match = _AFTER_NAME.match(text, end)
        if match:
            yield from _each(text, *match.span(1))
