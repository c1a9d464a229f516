"""What each column of a table holds, from its header and its values together."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

import pyarrow as pa
import pyarrow.compute as pc

from detectors.bank_columns import with_banks
from detectors.cell_values import is_role_mailbox, looks_like_name, month_comes_first
from detectors.column_judges import CONTRADICTED, JUDGES, answered, any_text, is_shared_login, whole_names
from detectors.column_owners import NAMES, people_settled, staff_beside
from detectors.column_topics import second_topic_of
from detectors.column_type import ColumnType
from detectors.column_vocabularies import vocabulary_of
from detectors.declare import Detector, Strength
from detectors.details_owners import details_settled
from detectors.engine import Engine
from detectors.header_spelling import unmarked
from detectors.headers import HeaderBook, Meaning, words
from detectors.headless import births, is_titled, names_apart
from detectors.person_keys import key_column
from detectors.repair import is_spoilt, repaired
from detectors.second_look import (
    OTHER_ADDRESS,
    holds_addresses,
    holds_names,
    is_coordinate,
    is_reference,
    says_council_tax,
    varied,
)
from detectors.thing_words import names_a_thing
from exposure.categories import ENTITY_CATEGORY
from exposure.found import Role

SAMPLE = 300  # distinct values that a column is judged by
FEW = 5
FEW_AMONG_PERSONS = 4
HEADED_SHARE = 0.3
VOTE = 0.85
LONG_TEXT = 35
TEXT_WORDS = 5
NAMED_DEAD = 0.6
AMBIGUOUS_NAMES = frozenset(
    {"name", "first", "last", "family", "given", "middle", "title", "display name", "account name", "sn"}
)
BY_VALUE = (
    "EMAIL_ADDRESS", "UK_NINO", "UK_NHS", "IBAN_CODE", "UK_UPN", "UK_DRIVING_LICENCE", "CREDIT_CARD", "UK_PNC",
    "UK_POSTCODE", "PHONE_NUMBER", "UK_VEHICLE_REGISTRATION", "MAC_ADDRESS", "IP_ADDRESS", "UK_CRO", "UK_ASN",
)  # fmt: skip
"""What a column's values can say without a header: forms and checks that chance does not meet."""
CHECKED = frozenset({"UK_NHS", "UK_UPN", "CREDIT_CARD"})
BARE_NUMBERS = frozenset({"UK_NHS", "CREDIT_CARD", "PHONE_NUMBER", "UK_UPN", "UK_VEHICLE_REGISTRATION", "IP_ADDRESS"})
SORT_CODE = re.compile(r"\d\d-\d\d-\d\d|\d\d \d\d \d\d|\d{6}")
EVIDENCE_OF_PERSONS = frozenset(
    "UK_NHS UK_CHI UK_HSC UK_NINO UK_UPN UK_ULN UK_PNC UK_CRO UK_ASN UK_DRIVING_LICENCE UK_PASSPORT UK_BRP CREDIT_CARD "
    "PASSWORD EMPLOYEE_ID COUNCIL_TAX_REF DATE_OF_BIRTH USERNAME UK_TRN UK_PRISON_NUMBER UK_CRN "
    "UK_HOME_OFFICE_REF US_SSN".split()
)
BESIDE_NAMES = EVIDENCE_OF_PERSONS | {"PHONE_NUMBER", "EMAIL_ADDRESS", "ADDRESS"}
ORGANISATIONS = frozenset(
    "supplier company organisation organization business school provider vendor trading charity establishment merchant "
    "operator contractor premises library firm venue care".split()
)
STANDS_FOR_NOTHING = frozenset(
    "#n/a #value! #ref! #name? null (null) <null> - -- . n/a na n/k nk unknown unk tbc tba nil none nan nat blank ? 0 "
    "01/01/1900 01/01/0001 1900-01-01 00/00/0000 31/12/9999".split()
) | {"not known", "not recorded", "not stated", "not applicable", "to be confirmed", "not available"}
FIELD_ENTITIES = {"birth date": "DATE_OF_BIRTH", "age": "AGE", "address line": "ADDRESS", "other address": "ADDRESS"}


def distinct(array: pa.Array, limit: int | None = None) -> list[str]:
    """The distinct values of a string column that are not blank, in order of appearance."""
    values = array.slice(0, 20_000) if limit else array
    found = [value for value in pc.unique(values).to_pylist() if value is not None and value.strip()]
    return found[:limit] if limit else found


def said(values: Sequence[str]) -> list[str]:
    """`values` without those that stand for nothing in a system's exports; all of them where nothing else is there."""
    kept = [value for value in values if value.strip().strip("'").lower() not in STANDS_FOR_NOTHING]
    return kept or list(values)


def filled_cells(column: pa.Array) -> int:
    """How many cells of a string column hold something, not counting what stands for nothing."""
    cells = pc.utf8_lower(pc.utf8_trim_whitespace(column.drop_null()))
    return len(cells) - (pc.sum(pc.is_in(cells, pa.array([*sorted(STANDS_FOR_NOTHING), ""], cells.type))).as_py() or 0)


@cache
def default_typer() -> "ColumnTyper":
    """The typer over all declared detectors, compiled once a process."""
    return ColumnTyper(Engine())


class ColumnTyper:
    """Judges columns by one engine's detectors."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.book = HeaderBook(engine.detectors)
        own = [detector for detector in reversed(engine.detectors) if detector.personal]
        self.by_entity = {one.entity: one for one in own} | {one.entity: one for one in own if one.headers}
        self._own_numbers = {  # the operator's, of one person each
            one.entity for one in own if one.identifies is Strength.STRONG and one.entity not in ENTITY_CATEGORY
        }

    def types(self, headers: Sequence[str], batch: pa.RecordBatch, place: str = "") -> list[ColumnType]:
        """What each column holds; none where the table as a whole is not about persons."""
        samples = [said(distinct(batch.column(number), SAMPLE)) for number in range(batch.num_columns)]
        names = unmarked([headers[number] if number < len(headers) else "" for number in range(len(samples))])
        found = []
        for number, (name, values) in enumerate(zip(names, samples, strict=True)):
            judged = self._judge(number, name, values, headless=not any(names))
            if judged is not None:
                found.append(judged)
        found = _unnamed(found, names, samples) if any(names) else _headless(found, samples)
        found = details_settled(people_settled(staff_beside(found, names), names), names, batch)
        found = _accounts_settled(found, names, samples, place)
        issued = any(one.entity in self._own_numbers for one in found)
        key = key_column(names, found, place)
        keyed = key is not None and len(samples[key[0]]) > 1  # one number in all rows tells nobody from anybody
        if not issued and not keyed and not _about_persons(found, names, samples):
            return _of_no_person(found)
        found = with_banks(found, headers, samples) if len(headers) == len(samples) else found
        known = {one.column for one in found if one.field != "free text"}
        for number, (name, values) in enumerate(zip(names, samples, strict=True)):
            if number not in known and values:
                again = self._again(number, name, values, filled_cells(batch.column(number)), place)
                found = [one for one in found if again is None or one.column != number] + ([again] if again else [])
        return sorted([*_second_topics(found, names), *found], key=lambda one: one.column)

    def _again(self, number: int, header: str, values: list[str], rows: int, place: str) -> ColumnType | None:
        """What an unnamed column of a table about persons holds."""
        said = self._by_values(number, header, values, headless=False, among_persons=True)
        return said or _described(number, header, values) or self._reference(number, header, values, rows, place)

    def _reference(self, number: int, header: str, values: list[str], rows: int, place: str) -> ColumnType | None:
        """A reference that tells the rows apart."""
        if not is_reference(header, values, rows):
            return None
        entity = "COUNCIL_TAX_REF" if says_council_tax(place, header) else "CASE_REF"
        share = self.share(entity, values)
        return ColumnType(number, entity, share, "id", 0.7, "id") if share >= HEADED_SHARE else None

    def _judge(self, number: int, header: str, values: list[str], *, headless: bool) -> ColumnType | None:
        if not values:
            return None
        meaning = self.book.meaning(header)
        judged = self._by_header(number, header, meaning, values) if meaning else None
        if judged is None and meaning and meaning.field == "id" and (person := self.book.person(header)):
            judged = self._by_header(number, header, person, values)
        return judged or self._by_values(number, header, values, headless=headless) or _free_text(number, values)

    def _by_header(self, number: int, header: str, meaning: Meaning, values: list[str]) -> ColumnType | None:
        """The header's word, where the values do not contradict it."""
        judge = JUDGES.get(meaning.field, any_text)
        share = self.share(meaning.entity, values) if meaning.field == "id" else judge(values)
        if meaning.field == "topic" and not answered(words(header), values):
            return None
        if share < self._needed(header, meaning):
            return None
        entity = meaning.entity or FIELD_ENTITIES.get(meaning.field, "PERSON" if meaning.field in NAMES else "")
        confidence = min(0.99, (0.6 if meaning.exact else 0.4) + 0.4 * share)
        month_first = meaning.field == "birth date" and month_comes_first(values)
        field = meaning.field
        if field == "deceased" and whole_names(values) >= NAMED_DEAD:
            return ColumnType(number, "PERSON", share, "deceased name", confidence, "deceased name", meaning.who)
        if field == "address line" and OTHER_ADDRESS.intersection(words(header)):
            field = "other address"
        role = f"{meaning.who} {field}".strip()
        return ColumnType(number, entity, share, role, confidence, field, meaning.who, month_first)

    @staticmethod
    def _needed(header: str, meaning: Meaning) -> float:
        """The share of values that must fit."""
        if meaning.field in NAMES:
            sure = meaning.exact and " ".join(words(header)) not in AMBIGUOUS_NAMES
            return 0.25 if sure and meaning.field != "full name" else 0.45
        return HEADED_SHARE if meaning.exact else 0.5

    def share(self, entity: str, values: Sequence[str]) -> float:
        """The share of `values` that are `entity`'s once what a spreadsheet spoils is mended."""
        detector = self.by_entity.get(entity)
        if detector is None or not values:
            return 0.0
        fits = self.engine.fits
        if entity in CONTRADICTED and CONTRADICTED[entity](values):
            return 0.0
        fitting = sum(1 for value in values if fits(detector, repaired(entity, value)) is not None or is_spoilt(value))
        return fitting / len(values)

    def _by_values(
        self, number: int, header: str, values: list[str], *, headless: bool, among_persons: bool = False
    ) -> ColumnType | None:
        """What the values alone say, where enough of them agree and the header does not call them a thing's.

        Beside columns of persons values need not be written so that they speak for themselves.
        """
        if len(values) < (FEW_AMONG_PERSONS if among_persons else FEW):
            return None
        fitting = self._loosely if among_persons else self._plainly
        thing = names_a_thing(header)
        for entity in BY_VALUE:
            detector = self.by_entity.get(entity)
            if detector is None or (thing and entity in BARE_NUMBERS):
                continue
            share = _voted(values, fitting, detector)
            if among_persons and share >= VOTE and not varied(entity, values):
                continue
            if share >= VOTE:
                return ColumnType(number, entity, share, "id", 0.5 + share * 0.4, "id")
        return _headless_name(number, values) if headless else None

    def _loosely(self, detector: Detector, value: str) -> bool:
        """Whether a value fits in any form; digits alone only where a check digit or a phone's form stands behind."""
        mended = repaired(detector.entity, value)
        if mended.isdigit() and detector.entity not in CHECKED and detector.entity != "PHONE_NUMBER":
            return False
        return self.engine.fits(detector, mended) is not None

    def _plainly(self, detector: Detector, value: str) -> bool:
        """Whether a value fits and is written so that it speaks for itself, or carries a check digit."""
        text = value.strip()
        if text.isdigit() and detector.entity not in CHECKED and detector.entity != "PHONE_NUMBER":
            return False  # digits alone, with nothing to check them by, may be anything
        if self.engine.fits(detector, value) is None:
            return False
        return detector.entity in CHECKED or (detector.shape(text) if detector.shape else detector.base) >= 0.5


def _voted(values: Sequence[str], fitting: Callable[[Detector, str], bool], detector: Detector) -> float:
    """The share of `values` that fit; 0.0 as soon as it is sure to lie under VOTE."""
    unfit = 0
    for value in values:
        unfit += not fitting(detector, value)
        if (len(values) - unfit) / len(values) < VOTE:
            return 0.0
    return (len(values) - unfit) / len(values)


def _described(number: int, header: str, values: list[str]) -> ColumnType | None:
    """Names, addresses, answers of a sensitive list or coordinates under a header that does not say so."""
    if share := holds_names(header, values):
        who = f"{Role.OTHER} {number + 50}"
        return ColumnType(number, "PERSON", share, f"{Role.OTHER} full name", 0.7, "full name", who)
    if share := holds_addresses(values):
        return ColumnType(number, "ADDRESS", share, "other address", 0.7, "other address")
    topic, share = vocabulary_of(values)
    if topic:
        return ColumnType(number, topic, share, "topic", 0.7, "topic")
    return (
        ColumnType(number, "LOCATION", 1.0, "coordinate", 0.7, "coordinate") if is_coordinate(header, values) else None
    )


def _second_topics(found: Sequence[ColumnType], headers: Sequence[str]) -> list[ColumnType]:
    """What columns of one topic say of another by their headers."""
    told = [one for one in found if one.field == "topic"]
    also = [(one, second_topic_of(" ".join(words(headers[one.column])), one.entity)) for one in told]
    return [replace(one, entity=entity) for one, entity in also if entity]


def _unnamed(found: list[ColumnType], headers: Sequence[str], samples: Sequence[Sequence[str]]) -> list[ColumnType]:
    """`found` with the first column of names under a header that says nothing, beside columns that only persons have.

    Only where no header names anybody: else such a column is another person's.
    """
    if any(one.field in NAMES for one in found) or not any(
        one.entity in BESIDE_NAMES and not one.who.startswith(Role.STAFF) for one in found
    ):
        return found
    known = {one.column for one in found}
    for number, (header, values) in enumerate(zip(headers, samples, strict=True)):
        if number in known or not values or ORGANISATIONS.intersection(words(header)):
            continue
        if share := holds_names(header, values):
            named = ColumnType(number, "PERSON", share, "full name", 0.7, "full name")
            return sorted([*found, named], key=lambda one: one.column)
    return found


def _headless(found: list[ColumnType], samples: Sequence[Sequence[str]]) -> list[ColumnType]:
    """`found` with the names and birth dates of a table without headers, in columns that nothing else is known of."""
    known = {one.column for one in found}
    left = [[] if number in known else values for number, values in enumerate(samples)]
    pair = names_apart(left) or ()
    added = [
        ColumnType(number, "PERSON", VOTE, name, 0.7, name)
        for number, name in zip(pair, ("given", "family"), strict=False)
    ]
    born = births(left, pupils=any(one.entity == "UK_UPN" for one in found))
    if born is not None and (found or added):
        added.append(ColumnType(born, "DATE_OF_BIRTH", VOTE, "birth date", 0.7, "birth date"))
    return sorted([*found, *added], key=lambda one: one.column)


def _headless_name(number: int, values: list[str]) -> ColumnType | None:
    """Whole names under no header at all."""
    share = sum(looks_like_name(value) == 1.0 or is_titled(value) for value in values) / len(values)
    if share < VOTE - 0.15:
        return None
    field = "family, given" if sum("," in value for value in values) > len(values) / 2 else "full name"
    return ColumnType(number, "PERSON", share, field, 0.6, field)


def _free_text(number: int, values: list[str]) -> ColumnType | None:
    """A column of sentences, whatever its header."""
    size = sum(map(len, values)) / len(values)
    count = sum(value.count(" ") + 1 for value in values) / len(values)
    if size < LONG_TEXT or count < TEXT_WORDS:
        return None
    return ColumnType(number, "", 1.0, "free text", 0.6, "free text")


def _accounts_settled(
    found: list[ColumnType], headers: Sequence[str], samples: Sequence[Sequence[str]], place: str
) -> list[ColumnType]:
    """A bare "Account No" is a bank's only in a table with sort codes; else it is the council's own."""
    banks = [one for one in found if one.entity == "UK_BANK_ACCOUNT"]
    named = {one.column for one in banks if {"bank", "sort", "bacs"}.intersection(words(headers[one.column]))}
    codes = {one.column for one in banks if _sort_codes(samples[one.column])}
    if named or codes:
        return found
    own = "COUNCIL_TAX_REF" if says_council_tax(place, *headers) else "CASE_REF"
    return [replace(one, entity=own) if one.entity == "UK_BANK_ACCOUNT" else one for one in found]


def _sort_codes(values: Sequence[str]) -> bool:
    """Whether nearly all values are sort codes: a row of units may stand among them."""
    return sum(SORT_CODE.fullmatch(value.strip()) is not None for value in values) >= VOTE * len(values)


def _about_persons(found: Sequence[ColumnType], headers: Sequence[str], samples: Sequence[Sequence[str]]) -> bool:
    """Whether the table's rows are about persons: it names them, or holds what only a person has."""
    organisations = any(ORGANISATIONS.intersection(words(header)) for header in headers)
    for one in found:
        subject = not one.who.startswith(Role.STAFF)
        if one.field in NAMES and subject:
            return True
        shared = one.entity == "USERNAME" and all(is_shared_login(value) for value in samples[one.column])
        if one.entity in EVIDENCE_OF_PERSONS and subject and one.confidence >= 0.6 and not shared:
            return True
        if one.entity == "EMAIL_ADDRESS" and not organisations and _personal_mail(samples[one.column]):
            return True
    return False


def _personal_mail(values: Sequence[str]) -> bool:
    return sum(is_role_mailbox(value.strip().lower()) for value in values) < len(values) / 2


def _of_no_person(found: Sequence[ColumnType]) -> list[ColumnType]:
    """In a table of things: officers' names and what stands in sentences."""
    return [
        one
        for one in found
        if one.field == "free text"
        or (one.who.startswith(Role.STAFF) and (one.field in NAMES or one.entity == "EMAIL_ADDRESS"))
    ]
