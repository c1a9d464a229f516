"""One document or message as findings and mentions: its spans, its people, and which belongs to whom."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pyarrow as pa

from detectors.engine import Span
from detectors.prose.belonging import Owned, attribute, nobodys
from detectors.prose.completing import completed
from detectors.prose.exports import FLAT
from detectors.prose.names import Name
from detectors.prose.people import Person, Placed, gather
from detectors.prose.roles import assign, formally_named, outsider
from detectors.prose.told_place import told_place
from detectors.subjects import ADULT_AGE, GROWN_TITLE, GROWN_TITLES, PLAINLY_NAMED, WORK_MAIL, subject_types
from exposure.categories import category_of
from exposure.found import Found, ItemContext, Role
from exposure.pseudonym import PseudonymKey
from exposure.schemas import FINDINGS, MENTIONS
from exposure.words import Passage

STRONG = frozenset(
    "UK_NHS UK_CHI UK_HSC UK_NINO UK_UTR UK_PASSPORT UK_DRIVING_LICENCE UK_BRP UK_UPN UK_ULN UK_PNC UK_CRO UK_ASN"
    " UK_TRN UK_PRISON_NUMBER UK_CRN EMPLOYEE_ID COUNCIL_TAX_REF UK_BANK_ACCOUNT IBAN_CODE".split()
)
_POSTCODE = re.compile(r"([A-Za-z]{1,2}\d[A-Za-z\d]?)\s*(\d[A-Za-z]{2})\s*$")
GAP = 2000  # characters counted between two passages


def place_names(passages: Sequence[Passage], names: Sequence[Sequence[Name]]) -> list[Placed]:
    """The names of all passages with their places in the whole document."""
    placed: list[Placed] = []
    offset = 0
    for number, (passage, own) in enumerate(zip(passages, names, strict=True)):
        each = [one for name in own for one in _both(name)]
        placed += [Placed(name, number, offset + name.start) for name in each]
        offset += len(passage.text) + GAP
    return placed


def _both(name: Name) -> tuple[Name, ...]:
    """The two persons whom "Mr and Mrs A Lowe" names, or the one of any other name.

    Custom puts the forename of the one whose title comes first behind the titles of both.
    """
    if not name.couple:
        return (name,)
    return replace(name, title=name.couple, couple=""), replace(name, given="", middle="", couple="")


def tell(
    passages: Sequence[Passage], names: Sequence[Sequence[Name]], spans: Sequence[Sequence[Span]],
    *, context: ItemContext, key: PseudonymKey, sensitive: frozenset[str],
) -> Found:  # fmt: skip
    """The findings and mentions of one document, given the names and settled spans of its passages."""
    texts = [passage.text for passage in passages]
    standing = [{span.start for span in own if span.entity == "PERSON"} for own in spans]
    kept = [[name for name in own if name.start in standing[number]] for number, own in enumerate(names)]
    people = gather(place_names(passages, completed(kept, context.path)))
    subject = assign(texts, people, context.organisation)
    owned = [Owned(span, number) for number, own in enumerate(spans) for span in own]
    attribute(texts, owned, people, subject=subject, organisation=context.organisation, said=sensitive)
    own_spans: dict[int, list[Span]] = defaultdict(list)
    for one in owned:
        own_spans[id(one.person)].append(one.span)
    placed = replace(context, path=told_place(context.path, context.dataset, texts))
    numbers = {
        id(person): context.first_mention + number
        for number, person in enumerate(p for p in people if _counts(p, own_spans[id(p)], sensitive))
    }
    rows = [
        _mention(person, own_spans[id(person)], numbers[id(person)], placed)
        for person in people
        if id(person) in numbers
    ]
    findings = _findings(passages, owned, numbers, context, key)
    return Found(findings, pa.RecordBatch.from_pylist(rows, schema=MENTIONS), records=1)


def _counts(person: Person, spans: Sequence[Span], sensitive: frozenset[str]) -> bool:
    """Whether the person is a mention: more than a bare first name, or one with a home or a value of the person's own.

    Who is addressed in a letter that says something sensitive of the reader is somebody too.
    """
    if not person.bare:
        return len(person.family) > 1 or bool(person.given)
    if any(placed.name.detail.startswith(FLAT) for placed in person.places):
        return True
    telling = STRONG | {"DATE_OF_BIRTH"}
    if any(placed.name.cue == "salutation" for placed in person.places):
        telling |= sensitive
    return any(span.entity in telling for span in spans)


def _findings(
    passages: Sequence[Passage],
    owned: Sequence[Owned],
    numbers: dict[int, int],
    context: ItemContext,
    key: PseudonymKey,
) -> pa.RecordBatch:
    columns: dict[str, list[Any]] = {name: [] for name in FINDINGS.names}
    for one in owned:
        span = one.span
        columns["place"].append(passages[one.passage].place)
        columns["start"].append(span.start)
        columns["end"].append(span.end)
        columns["entity"].append(span.entity)
        columns["confidence"].append(span.score)
        columns["pseudonym"].append(key.pseudonym(span.entity, span.value))
        columns["mention"].append(numbers.get(id(one.person)) if one.person is not None else None)
    count = len(owned)
    columns |= {"item": [context.item] * count, "record": [context.first_record] * count, "column": [None] * count}
    arrays = [
        pa.array(columns[field.name], pa.string()).cast(field.type)
        if pa.types.is_dictionary(field.type)
        else pa.array(columns[field.name], field.type)
        for field in FINDINGS
    ]
    return pa.RecordBatch.from_arrays(arrays, schema=FINDINGS)


def _first(spans: Sequence[Span], entity: str) -> str | None:
    return next((span.value for span in spans if span.entity == entity), None)


def _all(spans: Sequence[Span], entity: str, context: ItemContext) -> list[str]:
    return sorted({span.value for span in spans if span.entity == entity and not nobodys(span, context.organisation)})


def _young(spans: Sequence[Span]) -> bool:
    """Whether an age under 18 is said."""
    age = _first(spans, "AGE")
    return age is not None and int(age) < ADULT_AGE


def _role(person: Person, spans: Sequence[Span], birth: str | None) -> str:
    """The person's part in the document; who is under 18 is a child, whatever else, but for staff."""
    return Role.CHILD if _young(spans) and person.role != Role.STAFF and birth is None else person.role


def _signs(person: Person, spans: Sequence[Span], context: ItemContext) -> set[str]:
    """What tells of the kind of data subject beside entities."""
    domains = tuple(f"{mark}{domain.lower()}" for domain in context.organisation.domains for mark in "@.")
    signs = {GROWN_TITLE} if person.title.lower().rstrip(".") in GROWN_TITLES else set()
    if domains and any(mail.lower().endswith(domains) for mail in _all(spans, "EMAIL_ADDRESS", context)):
        signs.add(WORK_MAIL)
    if not formally_named(person) and not _young(spans):
        signs.add(PLAINLY_NAMED)
    return signs


def _mention(person: Person, spans: Sequence[Span], number: int, context: ItemContext) -> dict[str, Any]:
    """One row of MENTIONS; sensitive content and private values are nobody's but the person's own."""
    address = _first(spans, "ADDRESS")
    coded = _POSTCODE.search(address) if address else None
    postcode = f"{coded[1]} {coded[2]}".upper() if coded else _first(spans, "UK_POSTCODE")
    birth = _first(spans, "DATE_OF_BIRTH")
    entities = sorted({span.entity for span in spans})
    role = _role(person, spans, birth)
    types = subject_types(
        context.path,
        context.dataset,
        birth_date=birth,
        incident_date=context.incident_date,
        entities={*entities, *_signs(person, spans, context)},
        role=Role.OTHER if role == Role.STAFF and outsider(person) else role,
    )
    return {
        "item": context.item, "record": context.first_record, "mention": number, "role": role,
        "title": person.title or None, "given": person.given or None, "middle": person.middle or None,
        "family": person.family or None, "former": None, "birth_date": birth, "sex": person.sex or None,
        "address": address, "town": None, "postcode": postcode,
        "emails": _all(spans, "EMAIL_ADDRESS", context), "phones": _all(spans, "PHONE_NUMBER", context),
        "ids": sorted({f"{span.entity}:{span.value}" for span in spans if span.entity in STRONG}),
        "categories": sorted({category_of(entity).value for entity in ("PERSON", *entities)}),
        "subject_types": list(types), "deceased": person.deceased, "confidence": min(1.0, person.score),
    }  # fmt: skip
