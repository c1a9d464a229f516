"""Whose each finding of a document is: the nearest person that it can belong to, else the document's subject."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from detectors.engine import Span
from detectors.prose.letters import Writers, above_letter, given_out, signer
from detectors.prose.mail_names import MailNames
from detectors.prose.people import Person
from detectors.prose.roles import outsider
from exposure.found import Organisation, Role

WINDOW_BACK, WINDOW_AHEAD = 500, 160
LONGEST_NAME = 300
LONGEST_PARAGRAPH = 20_000  # characters before a statement in which its paragraph's beginning is looked for
PRIVATE = frozenset(
    {"DATE_OF_BIRTH", "AGE", "UK_NHS", "UK_NINO", "UK_UPN", "UK_ULN", "UK_CHI", "UK_HSC", "ADDRESS", "UK_POSTCODE"}
)
"""Rarely said of the officer who writes."""
HOMES = frozenset({"ADDRESS", "UK_POSTCODE"})
CONTACTS = frozenset({"EMAIL_ADDRESS", "PHONE_NUMBER"})
SHARED_MAIL = re.compile(
    r"^(?:info|enquir\w*|admin|office|contact\w*|hello|support|help\w*|no-?reply|do-?not-?reply|"
    r"housing\w*|customer\w*|council\w*|team\w*|reception|mail|post|hr|payroll|"
    r"benefits?|council\.?tax|planning|licensing|parking|complaints?|feedback|press|media|"
    r"news\w*|webmaster|foi|dpo|mash\w*|send|duty\w*|referrals?|repairs?|register\w*|elections?|"
    r"librar\w*|school\w*|service\w*|accounts?|finance|sales|security|service\.?desk|it|"
    r"jobs|recruitment|membership|events?)(?:[.\-_]\w+)*@"
)


@dataclass(slots=True)
class Owned:
    """A finding with its passage and the person it belongs to, if anybody's."""

    span: Span
    passage: int
    person: Person | None = field(default=None, repr=False)


def _national(phone: str) -> str:
    """The digits of a phone number behind the trunk zero or the country's code."""
    digits = re.sub(r"\(0\)|\D", "", phone).lstrip("0")
    return digits.removeprefix("44")


def nobodys(span: Span, organisation: Organisation) -> bool:
    """Whether the value is the organisation's or a team's, and so links nobody."""
    value = span.value.lower()
    if span.entity == "EMAIL_ADDRESS":
        return bool(SHARED_MAIL.match(value)) or value in {mail.lower() for mail in organisation.emails}
    if span.entity == "PHONE_NUMBER":
        return _national(span.value) in {_national(phone) for phone in organisation.phones}
    if span.entity in {"UK_POSTCODE", "ADDRESS"}:
        packed = value.replace(" ", "")
        return any(code.lower().replace(" ", "") in packed for code in organisation.postcodes)
    return False


Spot = tuple[int, int, Person]
"""Where a name begins and ends in its passage, and whose it is."""


def _spots(people: Sequence[Person]) -> dict[int, list[Spot]]:
    """The names of each passage, in order of place."""
    found: dict[int, list[Spot]] = defaultdict(list)
    for person in people:
        for placed in person.places:
            found[placed.passage].append((placed.name.start, placed.name.end, person))
    for spots in found.values():
        spots.sort(key=lambda spot: spot[:2])
    return found


def _between(spots: Sequence[Spot], low: int, high: int) -> Sequence[Spot]:
    """Those that begin from `low` to before `high`."""
    return spots[bisect_left(spots, low, key=_begin) : bisect_left(spots, high, key=_begin)]


def _begin(spot: Spot) -> int:
    return spot[0]


def _nearest(span: Span, places: Sequence[Spot], text: str) -> Person | None:
    """The person named last before the span within the window, else the next one named in its paragraph."""
    private = span.entity in PRIVATE
    best: Person | None = None
    cost = float(WINDOW_BACK)
    for start, end, person in _between(places, span.start - WINDOW_BACK - LONGEST_NAME, span.end + WINDOW_BACK):
        staff = private and person.role == Role.STAFF
        if staff or (person.bare and span.entity not in {"AGE", "DATE_OF_BIRTH"}):
            continue
        if (span.start - end if end <= span.start else start - span.end) >= cost:
            continue
        between = text[end : span.start] if end <= span.start else text[span.end : start]
        blanks = between.count("\n\n") + between.count("\r\n\r\n")
        distance = len(between) + 120 * blanks + (0 if end <= span.start else WINDOW_BACK - WINDOW_AHEAD)
        if span.start <= start and span.entity == "ADDRESS" and "\n\n" not in between and len(between) < 60:
            distance = len(between) + 60
        if distance < cost:
            best, cost = person, distance
    return best


def _spoken_of(span: Span, places: Sequence[Spot], text: str, subject: Person | None) -> Person | None:
    """Of whom a sensitive statement is made.

    Who is named before it in its sentence; else who is named first in the nearest sentence of the paragraph that names
    somebody, as sentences that follow speak of the same; else who is named behind it on the line. A name that fills a
    field of a form is spoken of on the field's own line only.
    """
    floor = max(0, span.start - LONGEST_PARAGRAPH)
    opening = max(text.rfind("\n\n", floor, span.start), text.rfind("\r\n\r\n", floor, span.start), floor)
    within = _between(places, span.start, span.end)
    if within:
        return within[-1][2]
    begin = _sentence_start(text, span.start)
    sentence = text[max(begin, span.start - 300) : span.end]
    if subject is not None and _YOU.search(sentence) and any(p.name.cue == "salutation" for p in subject.places):
        return subject
    before = _between(places, opening, span.start)
    last = next((p for p in reversed(before) if _may_be_spoken_of(p, text, span, subject)), None)
    own = last is not None and last[0] >= begin
    if subject is not None and not own and _of_the_subject(text, begin, sentence):
        return subject
    if last is not None and own:
        return last[2]
    if last is not None:
        start = _sentence_start(text, last[0])
        told = [p[2] for p in _between(before, start, span.start) if _may_be_spoken_of(p, text, span, subject)]
        return next((person for person in told if _fits_pronoun(person, sentence)), told[0])
    closing = text.find("\n", span.end)
    line_end = closing if closing >= 0 else len(text)
    ahead = [p for p in _between(places, span.end, line_end) if p[2].role != Role.STAFF]
    return ahead[0][2] if ahead and subject is None else subject


def _of_the_subject(text: str, begin: int, sentence: str) -> bool:
    """Whether a sentence that names nobody fills a field of a form, or speaks of the client or the patient."""
    line = text.rfind("\n", 0, begin) + 1
    return bool(_FIELD.match(text, line) or _CLIENT.search(sentence))


def _sentence_start(text: str, place: int) -> int:
    """Where the sentence that holds `place` begins."""
    ends = [match.end() for match in _SENTENCE.finditer(text, max(0, place - 600), place)]
    return ends[-1] if ends else max(0, place - 600)


def _may_be_spoken_of(place: Spot, text: str, span: Span, subject: Person | None) -> bool:
    """Whether a place names somebody of whom what follows may be said."""
    start, end, person = place
    if person.role == Role.STAFF and not (span.entity == "POLITICAL" and outsider(person)):
        return False
    field = any(p.name.start == start and p.name.cue == "label" for p in person.places)
    return person is subject or not field or "\n" not in text[end : span.start]


def _fits_pronoun(person: Person, sentence: str) -> bool:
    """Whether the sentence's first pronoun may stand for the person, as far as a title tells."""
    match = _PRONOUN.search(sentence)
    return not (match and person.sex) or person.sex == ("m" if match[0].lower() in {"he", "his", "him"} else "f")


_SENTENCE = re.compile(r"\n|(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\b[A-Z])[.!?] ")
_PRONOUN = re.compile(r"(?i)\b(?:he|she|his|her|him|hers)\b")
_FIELD = re.compile(r"[ \t>*-]*[A-Z][^:?\n]{1,28}[:?][ \t]")
_CLIENT = re.compile(
    r"\b(?:Cl|Clt|Pt|YP|SU|Px|[Tt]he (?:client|patient|tenant|applicant|appellant|claimant|child|pupil|resident"
    r"|employee|service user|young person|customer|deceased|adult))\b"
)
_YOU = re.compile(r"(?i)\byour?\b")
_HEADER_LINE = re.compile(
    r"(?i)[ >*]*(?:from|to|cc|bcc|sender|reply-to|sent by)[*]?[ ]?:|(?:organizer|attendee)(?=[;:])"
)


def _header_part(span: Span, text: str) -> tuple[int, int] | None:
    """Where the addressee that an e-mail address of a mail header stands for is named; None outside of headers."""
    start = text.rfind("\n", 0, span.start) + 1
    label = _HEADER_LINE.match(text, start)
    if label is None or label.end() > span.start:
        return None
    before = max(text.rfind("@", start, span.start), start)
    separator = max(text.find(mark, before, span.start) for mark in ";,>")
    return max(label.end(), separator + 1 if before > start else 0), span.start


def _mail_owner(span: Span, places: Sequence[Spot], mails: MailNames, text: str) -> Person | None:
    """Whose an e-mail address is: by its local part, else by the name beside it in its header."""
    named = mails.bearer(span.value)
    if named is not None:
        return named
    part = _header_part(span, text)
    if part is None:
        return _nearest(span, places, text)
    return next((person for _, _, person in _between(places, *part)), None)


def attribute(
    texts: Sequence[str], found: Sequence[Owned], people: Sequence[Person], *,
    subject: Person | None, organisation: Organisation, said: frozenset[str],
) -> None:  # fmt: skip
    """Gives each of `found` its person. `said` are the entities of sensitive statements."""
    places, mails, writers = _spots(people), MailNames(people), Writers(people)
    at = {(p.passage, p.name.start): person for person in people for p in person.places}
    beside: dict[int, list[Span]] = defaultdict(list)
    for one in found:
        beside[one.passage].append(one.span)
    for one in found:
        span = one.span
        if span.entity == "PERSON":
            one.person = at.get((one.passage, span.start))
        elif span.entity in said:
            one.person = _spoken_of(span, places[one.passage], texts[one.passage], subject) or subject
        elif not nobodys(span, organisation):
            own = places[one.passage], texts[one.passage]
            given = given_out(span, own[1]) if span.entity in CONTACTS else ""
            if given and (given == "office" or writers.at(one.passage, span.start)):
                one.person = writers.at(one.passage, span.start) if given == "own" else None
            elif span.entity in HOMES and above_letter(span, beside[one.passage], own[0], people, own[1]):
                one.person = signer(people)
            else:
                one.person = _owner(span, *own, mails, subject)


def _owner(span: Span, places: Sequence[Spot], text: str, mails: MailNames, subject: Person | None) -> Person | None:
    """Whose a value is by what stands near it; a home or a birth date of nobody's near is the subject's."""
    near = _mail_owner(span, places, mails, text) if span.entity == "EMAIL_ADDRESS" else _nearest(span, places, text)
    return subject if near is None and span.entity not in CONTACTS else near
