"""Which kinds of data subject a record is about, from where it lies and what it holds."""

import re
from collections.abc import Collection
from datetime import date

from exposure.categories import SubjectType
from exposure.found import Role

ADULT_AGE = 18  # ICO glossary: a child is under 18

PLACES: tuple[tuple[SubjectType, str], ...] = (
    (
        SubjectType.EMPLOYEES,
        (
            r"hr|human resources|personnel|payroll|staff\w*|employees?|workforce|recruitment|sickness absence|"
            r"appraisals?|disciplinary|pensions?|starters?|leavers|timesheets?|rota|agency workers?|salar(?:y|ies)"
        ),
    ),
    (
        SubjectType.CHILDREN,
        (
            r"child(?:ren)?s?|looked after|lac|cin|early help|youth|yot|fostering|adoption|nursery|early years|"
            r"pupils?|send|ehcps?|childrens? services"
        ),
    ),
    (SubjectType.STUDENTS, r"pupils?|students?|schools?|admissions|sen|send|ehcps?|college|learners?|enrolments?"),
    (
        SubjectType.VULNERABLE,
        (
            r"adult social care|adult care|asc|adults? safeguarding|safeguarding adults?|vulnerable adults?|mosaic|"
            r"learning disabilit(?:y|ies)|mental health|care homes?|home care|care packages?|dols|supported living"
        ),
    ),
    (
        SubjectType.PATIENTS,
        r"patients?|clinic(?:al)?|gp|hospital|public health|sexual health|ccg|icb",
    ),
    (
        SubjectType.SUBSCRIBERS,
        r"newsletters?|mailing lists?|mailing|subscribers?|subscriptions?|e ?bulletins?|gov ?delivery|mailchimp",
    ),
    (SubjectType.USERS, r"user accounts?|users|logins?|active directory|it accounts?|accounts export|passwords?"),
    (
        SubjectType.CUSTOMERS,
        (
            r"council tax|housing|rents?|tenants?|tenanc(?:y|ies)|residents?|benefits?|revenues?|librar(?:y|ies)|"
            r"parking|permits?|planning|licensing|customers?|applicants?|complaints?|enquir(?:y|ies)|leisure|elections?|"
            r"electoral|blue badges?|registrars?|crm|contact cent(?:re|er)|waste|missed bins?|foi"
        ),
    ),
)
PLACE_PATTERNS = tuple((kind, re.compile(rf"(?<![a-z])(?:{words})(?![a-z])")) for kind, words in PLACES)
SCHOOL_ENTITIES = frozenset({"UK_UPN", "EDUCATION"})
STAFF_ENTITIES = frozenset({"EMPLOYEE_ID"})
WORD_BREAK = re.compile(r"(?<=[a-z])(?=[A-Z])|[^A-Za-z0-9]+")


def place_words(*names: str) -> str:
    """The words of a path or dataset name in lower case: camel case, underscores and slashes made blanks."""
    return " ".join(part for name in names for part in WORD_BREAK.split(name.replace("'", "")) if part).lower()


def place_types(path: str, dataset: str) -> tuple[SubjectType, ...]:
    """What the place says of the people in it, the nearest part of the path first."""
    words = place_words(dataset, path)
    return tuple(kind for kind, pattern in PLACE_PATTERNS if pattern.search(words))


def is_child(birth_date: str | None, incident_date: date | None) -> bool | None:
    """Whether somebody born on `birth_date` ("1984-05-16", "1984-05" or "1984") is under 18 on `incident_date`.

    None where the two do not tell. A year alone is taken as its last day: a child only where that is certain not.
    """
    if not birth_date or incident_date is None:
        return None
    parts = [int(part) for part in birth_date.split("-") if part.isdigit()]
    if not parts:
        return None
    born = tuple(parts + [12, 31][len(parts) - 1 :])[:3]
    return (incident_date.year - ADULT_AGE, incident_date.month, incident_date.day) < born


def subject_types(
    path: str,
    dataset: str,
    *,
    birth_date: str | None,
    incident_date: date | None,
    entities: Collection[str],
    role: str,
) -> tuple[str, ...]:
    """The codes of the kinds of data subject that a mention is, sorted; never empty.

    `entities` are those found in the person's record, `role` is the mention's `Role`. A birth date decides over the
    folder's name whether somebody is a child. Nobody is called a child, pupil or vulnerable adult for being named
    beside one: kin, partners, senders and recipients are `other` unless something else says what they are.
    """
    places = place_types(path, dataset)
    child = is_child(birth_date, incident_date)
    found: set[SubjectType] = set()
    if child or (child is None and role == Role.CHILD):
        found.add(SubjectType.CHILDREN)
    if role == Role.STAFF:
        return tuple(sorted(found | {SubjectType.EMPLOYEES}))
    if role in {Role.SUBJECT, Role.CHILD}:
        found |= _subject(places, entities, child=child)
    return tuple(sorted(found)) or ((SubjectType.OTHER,) if role != Role.SUBJECT else (SubjectType.UNKNOWN,))


def _subject(places: tuple[SubjectType, ...], entities: Collection[str], *, child: bool | None) -> set[SubjectType]:
    """What the place and the record's other values say of the one whom the record is about."""
    held = set(entities)
    found = set(places)
    if held & STAFF_ENTITIES and child is not True:
        found = {SubjectType.EMPLOYEES}
    if held & SCHOOL_ENTITIES and not found & {SubjectType.EMPLOYEES}:
        found.add(SubjectType.STUDENTS)
        if child is not False:
            found.add(SubjectType.CHILDREN)
    if child is False:
        found.discard(SubjectType.CHILDREN)
    if child is True:
        found -= {SubjectType.VULNERABLE, SubjectType.EMPLOYEES}
    if SubjectType.EMPLOYEES in found:
        found = {SubjectType.EMPLOYEES}
    if len(found) > 1 and found & {SubjectType.CHILDREN, SubjectType.VULNERABLE, SubjectType.STUDENTS}:
        found.discard(SubjectType.CUSTOMERS)
    if not found and "USERNAME" in held:
        found = {SubjectType.USERS}
    return found
