"""Which kinds of data subject a record is about, from where it lies and what it holds."""

import re
from collections.abc import Collection
from datetime import date
from functools import lru_cache

from exposure.categories import SubjectType
from exposure.found import Role

ADULT_AGE = 18  # ICO glossary: a child is under 18

PLACES: tuple[tuple[SubjectType, str], ...] = (
    (
        SubjectType.EMPLOYEES,
        (
            r"hr|human resources|personnel|payroll|staff\w*|employees?|workforce|sickness absence|"
            r"appraisals?|disciplinary|pensions?|starters?|leavers|timesheets?|rota|agency workers?|salar(?:y|ies)|vpn|"
            r"active directory|service ?desk|it help ?desk|intune|it accounts?"
        ),
    ),
    (
        SubjectType.CHILDREN,
        (
            r"child(?:ren)?s?|looked after|lac|cin|cla|early help|youth|yot|fostering|adoption|nursery|early years|"
            r"pupils?|send|ehcps?|childrens? services"
        ),
    ),
    (SubjectType.STUDENTS, r"pupils?|students?|schools?|admissions|sen|send|ehcps?|college|learners?|enrolments?"),
    (
        SubjectType.VULNERABLE,
        (
            r"adults? social care|adults? care|asc|adults? safeguarding|safeguarding adults?|vulnerable adults?|mosaic|"
            r"learning disabilit(?:y|ies)|mental health|care homes?|home care|care packages?|dols|supported living|"
            r"adults? (?:clients?|services?|service users?)|care act|marac|domestic (?:abuse|violence)|idva|refuge|"
            r"no recourse|nrpf|rough sleep\w*"
        ),
    ),
    (
        SubjectType.PATIENTS,
        r"patients?|clinic(?:al)?|gp|hospital|public health|sexual health|ccg|icb|wards?|surgery|outpatients?",
    ),
    (
        SubjectType.SUBSCRIBERS,
        (
            r"newsletters?|mailing lists?|mailing|subscribers?|subscriptions?|e ?bulletins?|gov ?delivery|mailchimp|"
            r"memberships?|season tickets?|librar(?:y|ies)|borrowers?|(?:garden|green) waste|alerts?"
        ),
    ),
    (SubjectType.USERS, r"user accounts?|users|logins?|accounts export|passwords?"),
    (
        SubjectType.CUSTOMERS,
        (
            r"council tax|housing|rents?|tenants?|tenanc(?:y|ies)|residents?|benefits?|revenues?|"
            r"parking|permits?|planning|licensing|customers?|applicants?|complaints?|enquir(?:y|ies)|leisure|"
            r"blue badges?|registrars?|crm|contact cent(?:re|er)|waste|missed bins?|foi|homeless\w*|grants?|"
            r"environmental health|service requests?|refunds?|receipts?|chargebacks?|arrears|debtors?|direct payments?|"
            r"clients?|orders?|bookings?|repairs?|leaseholders?|allotments?|claims?|claimants?"
        ),
    ),
    (
        SubjectType.OTHER,
        r"elections?|electoral|electors?|voters?|democratic services|councillors?|community safety|asb|nominals?|cctv",
    ),
)
"""Words of a place by the kind that they make of the people in it: what they are to whom the data was stolen from."""
PLACE_PATTERNS = tuple((kind, re.compile(rf"(?<![a-z])(?:{words})(?![a-z])")) for kind, words in PLACES)
SEEKERS = re.compile(r"\b(?:recruitment|vacanc(?:y|ies)|shortlist\w*|job applica\w+|applicants?|candidates?)\b")
"""In a personnel folder these are people who work elsewhere as yet."""
NO_CLIENTS = re.compile(r"\b(?:foster(?:ing)? carers?|adopters?|governors?|volunteers?|childminders?)\b")
"""Files about those who serve the clients of their folder."""
RELATIVES_APPLY = re.compile(
    r"\b(?:admissions?|registrars?|births?|marriages?|nursery places?|school (?:meals?|transport)|(?<!foster )carers)\b"
)
"""Where parents and carers use the service themselves."""
ADULTS_LEARN = re.compile(r"\b(?:college|universit\w+|adult (?:learning|education|learners)|learners?|enrolments?)\b")
SCHOOL_AGE = 25  # Children and Families Act 2014 s.83: a young person with special needs is under 25
WORK_MAIL, GROWN_TITLE, PLAINLY_NAMED = "WORK_MAIL", "GROWN_TITLE", "PLAINLY_NAMED"
"""What a record holds beside entities: an address at the organisation's own domain, a title that no child has, a name
in running text (no form's label nor table's column says whose it is, so that the folder says little of that person)."""
GROWN_TITLES = frozenset("mr mrs ms dr prof professor rev reverend sir dame lord lady cllr councillor".split())
STAFF_SIGNS = frozenset({"EMPLOYEE_ID", WORK_MAIL})
NEEDS = frozenset({"SOCIAL_CARE", "DOMESTIC_ABUSE", "SAFEGUARDING"})
"""Statements that make an adult vulnerable: care under the Care Act, abuse, safeguarding (ICO glossary)."""
CHILDS = frozenset({SubjectType.CHILDREN, SubjectType.STUDENTS})
KIN = frozenset({Role.PARTNER, Role.NEXT_OF_KIN, Role.OTHER})
WORD_BREAK = re.compile(r"(?<=[a-z])(?=[A-Z])|[^A-Za-z0-9]+")


def place_words(*names: str) -> str:
    """The words of a path or dataset name in lower case: camel case, underscores and slashes made blanks."""
    return " ".join(part for name in names for part in WORD_BREAK.split(name.replace("'", "")) if part).lower()


@lru_cache(maxsize=4096)
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


def _years(birth_date: str | None, on: date | None) -> int:
    """How many birthdays' years lie between the two, 0 where they do not tell."""
    return on.year - int(birth_date[:4]) if birth_date and on and birth_date[:4].isdigit() else 0


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

    `entities` are those found in the person's record, with WORK_MAIL and GROWN_TITLE where they are; `role` is the
    mention's `Role`. A birth date decides over the folder's name whether somebody is a child. Nobody is called a child,
    pupil or vulnerable adult for being named beside one: kin, senders and recipients are `other`, but for partners of
    customers and for kin who apply in another's name.
    """
    places, words = place_types(path, dataset), place_words(dataset, path)
    child = is_child(birth_date, incident_date)
    plainly = PLAINLY_NAMED in entities and child is None and "UK_UPN" not in entities
    grown = child is False or (child is None and GROWN_TITLE in entities)
    if role == Role.CHILD and plainly and not CHILDS & set(places):
        role = Role.OTHER  # a son or daughter of any age
    found = {SubjectType.CHILDREN} if child or (child is None and role == Role.CHILD) else set()
    if role == Role.STAFF or (WORK_MAIL in entities and not found):
        found.add(SubjectType.EMPLOYEES)
    elif role == Role.SUBJECT:
        young = not plainly and not grown
        schooled = young or (child is False and _years(birth_date, incident_date) <= SCHOOL_AGE)
        found |= _subject(_settled(places, words, schooled=schooled), set(entities), child=child, grown=grown)
    elif role == Role.CHILD:
        found |= _pupil(places, entities)
    elif role in KIN and _applies(role, places, words):
        found.add(SubjectType.CUSTOMERS)
    return tuple(sorted(found)) or ((SubjectType.OTHER,) if role != Role.SUBJECT else (SubjectType.UNKNOWN,))


def _applies(role: str, places: tuple[SubjectType, ...], words: str) -> bool:
    """Whether kin of the record's person use the service themselves: a joint tenant, a parent who applies."""
    if role == Role.PARTNER:
        return SubjectType.CUSTOMERS in places and not {SubjectType.EMPLOYEES, SubjectType.OTHER} & set(places)
    return RELATIVES_APPLY.search(words) is not None and SubjectType.EMPLOYEES not in places


def _pupil(places: tuple[SubjectType, ...], entities: Collection[str]) -> set[SubjectType]:
    """What else a child of the record is: a pupil in a school's place, or by a pupil's number where no place tells."""
    if SubjectType.STUDENTS in places or ("UK_UPN" in entities and SubjectType.CHILDREN not in places):
        return {SubjectType.STUDENTS}
    return {SubjectType.PATIENTS} & set(places)


def _settled(places: tuple[SubjectType, ...], words: str, *, schooled: bool) -> set[SubjectType]:
    """What the place makes of the one whom a record is about, where it says several things at once."""
    found = set(places)
    if NO_CLIENTS.search(words):
        return {SubjectType.OTHER}
    if SubjectType.EMPLOYEES in found:
        return {SubjectType.OTHER if SEEKERS.search(words) else SubjectType.EMPLOYEES}
    if not schooled and not ADULTS_LEARN.search(words) and found & CHILDS:
        found = (found - CHILDS) | ({SubjectType.CUSTOMERS} if RELATIVES_APPLY.search(words) else {SubjectType.OTHER})
    special = found - {SubjectType.CUSTOMERS, SubjectType.OTHER, SubjectType.USERS}
    if special:
        return special
    return found - {SubjectType.CUSTOMERS} if SubjectType.OTHER in found else found


def _subject(found: set[SubjectType], held: set[str], *, child: bool | None, grown: bool) -> set[SubjectType]:
    """What the settled place and the record's other values say of the one whom the record is about."""
    if held & STAFF_SIGNS and child is not True:
        return {SubjectType.EMPLOYEES}
    if "UK_UPN" in held and SubjectType.CHILDREN not in found:
        found |= {SubjectType.STUDENTS} | (set() if grown else {SubjectType.CHILDREN})
    if child is False:
        found -= {SubjectType.CHILDREN}
    if child is True:
        found -= {SubjectType.VULNERABLE, SubjectType.EMPLOYEES}
    elif held & NEEDS and not found & (CHILDS | {SubjectType.EMPLOYEES}):
        found = (found - {SubjectType.OTHER}) | {SubjectType.VULNERABLE}
    if not found and "USERNAME" in held:
        found = {SubjectType.USERS}
    return found
