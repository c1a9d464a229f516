"""What each person of a document is to it: its subject, staff, sender, kin; and whether somebody has died."""

# ruff: noqa: RUF001 - people type these signs

import re
from collections.abc import Sequence

from detectors.prose.people import Person, Placed
from detectors.prose.words import ROLE_WORDS
from exposure.found import Organisation, Role

_STAFF_LABEL = re.compile(
    r"officer|worker|manager|assess|completed by|prepared by|author|written by|recorded "
    r"by|reported by|supervisor|investigat|teacher|senco|\bgp\b|"
    r"doctor|consultant|midwife|health visitor|chair|clerk|minute|note taker|secretary|treasurer|"
    r"approved|authorised|interviewed by|"
    r"present|apologies|attend|allocated|case ?owner|key ?worker|referrer|referred by|agent|"
    r"interpreter|advocate|raised by|distribution|team"
)
_CHILD_LABEL = re.compile(r"child|pupil|student|young person|siblings?|\bson\b|daughter")
_KIN_LABEL = re.compile(r"next of kin|\bnok\b|emergency contact|mother|father|parent|guardian|carer|advocate|attorney")
_PARTNER_LABEL = re.compile(r"partner|spouse|husband|wife")
_SUBJECT_LABEL = re.compile(
    r"name|tenant|applicant|claimant|customer|client|resident|patient|service user|employee|"
    r"staff member|appellant|complainant|"
    r"candidate|deceased|account holder|surname|forename|payee|driver|licensee|owner|occupier|"
    r"\bre\b|regarding|concerning|in respect of|subject|defendant|victim|suspect|interviewee|"
    r"household"
)
_CHILD_BEFORE = re.compile(
    r"(?i)\b(?:son|daughter|child|baby|grandson|granddaughter|stepson|stepdaughter|children|"
    r"twins?|sons|daughters|grandchild)\b[ ,:(]*(?:[\w'’-]+ ){0,1}$"
)
_PARTNER_BEFORE = re.compile(r"(?i)\b(?:wife|husband|partner|spouse|girlfriend|boyfriend|fianc[eé]e?)\b[ ,:(]*$")
_KIN_BEFORE = re.compile(
    r"(?i)\b(?:mother|father|mum|dad|sister|brother|aunt|uncle|grandmother|grandfather|nephew|"
    r"niece|cousin|next of kin)\b[ ,:(]*$"
)
_JOB = re.compile(r"[ \t]*[,(|–-]?[ \t]*(?:\r?\n[ \t>*]*)?([^\n]{3,70})")
_LABEL_LINE = re.compile(r"[^:\n]{2,40}:")
_OUTSIDE_LABEL = re.compile(r"referrer|referred by|interpreter|advocate|\bagent|\bunion|solicitor")
_RE = re.compile(r"(?im)^[ \t>]*(?:subject:)?[ \t]*(?:re|ref|regarding|case|concerning)\b[ :.–-][^\n]{0,60}$")
_DIED = re.compile(
    r"(?i)^(?:['’]s)?[ ,]*(?:\([^)\n]{0,40}\)[ ,]*)?(?:\((?:deceased|dec'?d|rip)\)|deceased\b|"
    r"sadly |has |had )*(?:\(?deceased\)?\b|passed away|died\b|has died|\(?rip\b|was found "
    r"dead|death\b)"
)
_LATE = re.compile(
    r"(?i)(?:\bthe late|\bestate of(?: the late)?|\bdeath of|\bfuneral of|\bexecutors? of|"
    r"\bbereavement[ -:]+|\bdeceased[: ]+|\bin memory of|\brip)[ ]*(?:mr|mrs|ms|miss|dr)?\.?[ "
    r"]*$"
)


def _before(texts: Sequence[str], placed: Placed, width: int) -> str:
    text = texts[placed.passage]
    return text[max(0, placed.name.start - width) : placed.name.start].split("\n")[-1]


def job_behind(text: str, end: int) -> bool:
    """Whether a job title stands right behind a name: on the line, in brackets, or on the next line."""
    match = _JOB.match(text, end)
    if match is None:
        return False
    words = re.findall(r"[^\W\d_]+", match[1].lower())[:6]
    separated = bool(re.match(r"[ \t]*(?:[,(|–-]|\r?\n)", text[end : end + 6]))
    below = "\n" in text[end : match.start(1)]
    return (
        separated
        and not (below and _LABEL_LINE.match(match[1]))
        and any(word in ROLE_WORDS - _KIN_WORDS for word in words)
        and len(match[1]) < 70
        and not match[1].strip().startswith("Dear")
    )


_KIN_WORDS = frozenset(
    "mother father mum dad son daughter brother sister husband wife partner family friend "
    "neighbour neighbours child children young person people tenant tenants resident residents "
    "applicant claimant patient pupil student customer witness victim suspect parent parents "
    "carer carers guardian case housing benefit benefits tax health support team welfare "
    "safety visitor legal landlord client".split()
)
_LABEL_ROLES = (
    (_PARTNER_LABEL, Role.PARTNER),
    (_CHILD_LABEL, Role.CHILD),
    (_STAFF_LABEL, Role.STAFF),
    (_KIN_LABEL, Role.NEXT_OF_KIN),
    (_SUBJECT_LABEL, Role.SUBJECT),
)


_KIN = ((_PARTNER_BEFORE, Role.PARTNER), (_CHILD_BEFORE, Role.CHILD), (_KIN_BEFORE, Role.NEXT_OF_KIN))
_CUE_ROLES = {"from": Role.SENDER, "sign-off": Role.SENDER, "to": Role.RECIPIENT, "salutation": Role.RECIPIENT}
_OFFICE_TITLES = frozenset({"cllr", "councillor", "pc", "dc", "ds", "sgt", "pcso"})
_NO_EMPLOYEES = _OFFICE_TITLES | {"sergeant", "inspector", "constable", "judge"}
"""Titles of those who act in an office that the organisation does not employ them in."""
_STAFF_BEFORE = frozenset(
    "officer worker manager practitioner headteacher senco psychologist surveyor adviser therapist director"
    " coordinator nurse surgeon".split()
)


def _one_role(texts: Sequence[str], placed: Placed, organisation: Organisation) -> str:
    """What one place says of the person's part in the document."""
    name, text = placed.name, texts[placed.passage]
    if name.cue == "label":
        return next((role for pattern, role in _LABEL_ROLES if pattern.search(name.detail)), Role.OTHER)
    line = text[name.end : name.end + 120].split("\n")[0].lower()
    inside = any("@" + domain.lower() in line for domain in organisation.domains)
    mailed = name.cue in {"from", "to"} and inside
    if mailed or name.title in _OFFICE_TITLES or (name.cue != "salutation" and job_behind(text, name.end)):
        return Role.STAFF
    return _CUE_ROLES.get(name.cue) or _role_by_words(_before(texts, placed, 40))


def outsider(person: Person) -> bool:
    """Whether somebody who acts in an office here is another body's: a councillor, a police officer, a referrer."""
    labels = [placed.name.detail for placed in person.places if placed.name.cue == "label"]
    other_body = bool(labels) and all(_OUTSIDE_LABEL.search(label) for label in labels)
    return other_body or person.title.lower().rstrip(".") in _NO_EMPLOYEES


def formally_named(person: Person) -> bool:
    """Whether a form's label names the person, so that the form's place tells what the person is."""
    return any(placed.name.cue == "label" for placed in person.places)


def _role_by_words(before: str) -> str:
    """The role that the words before a name give."""
    last = re.findall(r"[^\W\d_]+", before.lower())[-1:]
    kin = next((role for pattern, role in _KIN if pattern.search(before)), None)
    return kin or (Role.STAFF if last and last[0] in _STAFF_BEFORE else Role.OTHER)


_ORDER = (Role.SUBJECT, Role.CHILD, Role.STAFF, Role.PARTNER, Role.NEXT_OF_KIN, Role.SENDER, Role.RECIPIENT, Role.OTHER)


def assign(texts: Sequence[str], people: Sequence[Person], organisation: Organisation) -> Person | None:
    """Sets the role and death of each of `people`; returns the one whom the document is about, if there is one."""
    for person in people:
        roles = {_one_role(texts, placed, organisation) for placed in person.places}
        person.role = next(role for role in _ORDER if role in roles)
        person.deceased = any(_dead(texts, placed) for placed in person.places)
    subject = _subject(texts, people)
    if subject is not None and subject.role in {Role.OTHER, Role.RECIPIENT, Role.SENDER}:
        subject.role = Role.SUBJECT
    return subject


def _dead(texts: Sequence[str], placed: Placed) -> bool:
    text = texts[placed.passage]
    after = text[placed.name.end : placed.name.end + 60].split("\n\n")[0]
    return bool(_DIED.match(after) or _LATE.search(_before(texts, placed, 40))) or (
        placed.name.cue == "label" and "deceased" in placed.name.detail
    )


def _subject(texts: Sequence[str], people: Sequence[Person]) -> Person | None:
    whole = [person for person in people if not person.bare or person.role in {Role.SUBJECT, Role.CHILD}]
    labelled = [p for p in whole if p.role == Role.SUBJECT] or [
        p for p in whole if p.role == Role.CHILD and any(q.name.cue == "label" for q in p.places)
    ]
    if labelled:
        return labelled[0]
    for person in whole:
        if person.role != Role.STAFF and any(_RE.search(_line(texts, placed)) for placed in person.places):
            return person
    greeted = [p for p in people if p.role == Role.RECIPIENT and any(q.name.cue == "salutation" for q in p.places)]
    if greeted and greeted[0].bare and _written_to(texts):
        return greeted[0]
    known = {id(person) for person in whole}
    received = [person for person in greeted if id(person) in known]
    others = [p for p in whole if p.role not in {Role.STAFF, Role.SENDER, Role.RECIPIENT}]
    if received and (not others or _written_to(texts)):
        return received[0]
    pool = others or received or [p for p in whole if p.role == Role.SENDER]
    return max(pool, key=lambda p: (len(p.places), -p.places[0].place)) if pool else None


def _written_to(texts: Sequence[str]) -> bool:
    """Whether the document is a letter to somebody about that person's own affairs."""
    text = "\n".join(texts)
    return bool(re.search(r"(?im)^[ \t]*dear\b", text)) and len(re.findall(r"(?i)\byour?\b", text)) >= 3


def _line(texts: Sequence[str], placed: Placed) -> str:
    text = texts[placed.passage]
    start = text.rfind("\n", 0, placed.name.start) + 1
    end = text.find("\n", placed.name.end)
    return text[start : end if end >= 0 else len(text)][:120]
