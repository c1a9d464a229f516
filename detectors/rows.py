"""Rows of a table as mentions: what each row says of each person that it names, in the columns of MENTIONS."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from detectors.bulk import Bools, matches, truths
from detectors.cells import Distinct, Ints
from detectors.subjects import (
    ADULT_AGE,
    GROWN_TITLE,
    GROWN_TITLES,
    SCHOOL_AGE,
    WORK_MAIL,
    place_types,
    subject_types,
)
from exposure.categories import Category, category_of
from exposure.found import ItemContext, Role
from exposure.schemas import MENTIONS

BOXES = tuple(Category)
TELLING = ("UK_UPN", "EMPLOYEE_ID", "USERNAME", "SOCIAL_CARE", "DOMESTIC_ABUSE", "SAFEGUARDING", WORK_MAIL, GROWN_TITLE)
"""What says what kind of data subject somebody is."""
SINGLE = ("title", "given", "middle", "family", "former", "birth_date", "sex", "town", "postcode")
SHARED_AT_HOME = ("address", "town", "postcode")
HOUSEHOLD = (Role.SUBJECT, Role.PARTNER, Role.CHILD)
FULL_NAME, PART_NAME, ONLY_ID, ONLY_MAIL = 0.95, 0.6, 0.9, 0.7


@dataclass(slots=True)
class Person:
    """The columns that speak of one person of each row; arrays have one entry a row."""

    who: str
    rows: int
    fields: dict[str, list[pa.Array]] = field(default_factory=dict, repr=False)
    lines: list[pa.Array] = field(default_factory=list, repr=False)
    emails: list[pa.Array] = field(default_factory=list, repr=False)
    phones: list[pa.Array] = field(default_factory=list, repr=False)
    ids: list[pa.Array] = field(default_factory=list, repr=False)
    keys: list[pa.Array] = field(default_factory=list, repr=False)  # the system's own numbers for the person
    died: Bools | None = field(default=None, repr=False)
    boxes: Ints = field(init=False, repr=False)
    telling: Ints = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.boxes = np.zeros(self.rows, np.int64)
        self.telling = np.zeros(self.rows, np.int64)

    @property
    def role(self) -> str:
        """The mention's role: whose it is without the number."""
        return self.who.rstrip("0123456789 ") or Role.SUBJECT

    def one(self, name: str) -> pa.Array:
        """The first column that says `name` in each row."""
        arrays = self.fields.get(name)
        if not arrays:
            return pa.nulls(self.rows, pa.string())
        return arrays[0] if len(arrays) == 1 else pc.coalesce(*arrays)

    @property
    def address(self) -> pa.Array:
        """The address lines of each row as one text."""
        if not self.lines:
            return pa.nulls(self.rows, pa.string())
        filled = [pc.fill_null(line, "") for line in self.lines]
        joined = filled[0] if len(filled) == 1 else pc.binary_join_element_wise(*filled, ", ")
        if truths(pc.match_substring(joined, ", , ")).any():
            joined = pc.replace_substring_regex(joined, r"(?:, ){2,}", ", ")
        joined = pc.utf8_trim(joined, ", ")
        return pc.if_else(pc.equal(joined, ""), pa.scalar(None, pa.string()), joined)

    def note(self, rows: Ints, entities: Sequence[str], entity: Ints) -> None:
        """That findings of the entities at `entity` stand in `rows`."""
        for place, name in enumerate(entities):
            own = rows if len(entities) == 1 else rows[entity == place]
            self.boxes[own] |= 1 << BOXES.index(category_of(name))
            if name in TELLING:
                self.telling[own] |= 1 << TELLING.index(name)


def present(array: pa.Array) -> Bools:
    """Which rows hold something."""
    return np.asarray(pc.is_valid(array).to_numpy(zero_copy_only=False), bool)


def any_present(arrays: Sequence[pa.Array], rows: int) -> Bools:
    """Which rows hold something in any of `arrays`."""
    held = np.zeros(rows, bool)
    for array in arrays:
        held |= present(array)
    return held


def named(person: Person) -> tuple[Bools, npt.NDArray[np.float32]]:
    """Which rows name this person or hold what singles one out, and how certain it is that it is a person."""
    given, family = present(person.one("given")), present(person.one("family"))
    ids, mail = any_present(person.ids, person.rows), any_present(person.emails, person.rows)
    dated = present(person.one("birth_date")) & (present(person.one("postcode")) | present(person.address))
    sure = np.zeros(person.rows, np.float32)
    for held, certainty in (
        (mail | dated, ONLY_MAIL),
        (given | family, PART_NAME),
        (ids, ONLY_ID),
        ((given & family) | any_present(person.keys, person.rows), FULL_NAME),
    ):
        sure[held] = np.maximum(sure[held], certainty)
    return sure > 0, sure


def lists(arrays: Sequence[pa.Array], chosen: Ints) -> pa.Array:
    """The values of `arrays` in the rows `chosen`, one list a row, without empty cells and without repeats."""
    if not arrays:
        return _empty_lists(len(chosen))
    taken = [array.take(pa.array(chosen)) for array in arrays]
    held = np.stack([present(array) for array in taken], axis=1)
    for later in range(1, len(taken)):
        for earlier in range(later):
            same = pc.fill_null(pc.equal(taken[earlier], taken[later]), False)  # noqa: FBT003 - Arrow's own parameter
            held[:, later] &= ~np.asarray(same.to_numpy(zero_copy_only=False), bool)
    rows, columns = np.nonzero(held)
    flat = pa.concat_arrays(taken).take(pa.array(columns * len(chosen) + rows))
    offsets = np.concatenate([[0], np.cumsum(held.sum(axis=1))]).astype(np.int32)
    return pa.ListArray.from_arrays(pa.array(offsets), flat)


def _empty_lists(rows: int) -> pa.Array:
    return pa.ListArray.from_arrays(pa.array(np.zeros(rows + 1, np.int32)), pa.array([], pa.string()))


def _by_code(codes: npt.NDArray[np.int64], answer: dict[int, list[str]]) -> pa.Array:
    """A list of words for each code, made once a distinct code."""
    kinds = sorted(answer)
    words = pa.array([answer[kind] for kind in kinds], pa.list_(pa.string()))
    return words.take(pa.array(np.searchsorted(kinds, codes)))


def box_lists(boxes: Ints) -> pa.Array:
    """Category codes of each row from its bits."""
    kinds = np.unique(boxes).tolist()
    return _by_code(
        boxes, {kind: [box.value for place, box in enumerate(BOXES) if kind >> place & 1] for kind in kinds}
    )


def share_home(persons: Sequence[Person]) -> None:
    """Partners, children and further subjects without an address of their own live where the record's person does."""
    home = next((person for person in persons if person.role == Role.SUBJECT), None)
    if home is None:
        return
    for person in persons:
        if person.role in HOUSEHOLD and not person.lines and "postcode" not in person.fields:
            person.lines = home.lines
            for name in SHARED_AT_HOME[1:]:
                if name in home.fields:
                    person.fields[name] = home.fields[name]


def _ages(births: pa.Array, on: date | None) -> Ints:
    """A number for each birth date: those of one number make people the same kind of data subject on that day."""
    ages = np.asarray(pc.is_valid(births).to_numpy(zero_copy_only=False), np.int64)
    if on is None:
        return ages
    grown_up = f"{on.year - ADULT_AGE:04}-{on.month:02}-{on.day:02}"
    for since in (grown_up, f"{on.year - SCHOOL_AGE:04}"):
        ages += truths(pc.greater(births, since) if since is grown_up else pc.greater_equal(births, since))
    return ages


class Kinds:
    """The data subject kinds of mentions, worked out once for each combination that occurs."""

    def __init__(self, context: ItemContext, hints: str) -> None:
        self._context = context
        self._hints = "" if place_types(context.path, context.dataset) else hints

    def of(self, role: str, births: pa.Array, telling: Ints) -> pa.Array:
        """One list of codes a row."""
        ages = _ages(births, self._context.incident_date)
        codes = ages * (1 << len(TELLING)) + telling
        kinds, rows = np.unique(codes, return_index=True)
        examples = births.take(pa.array(rows)).to_pylist()
        answer = {kind: self._types(role, born, kind) for kind, born in zip(kinds.tolist(), examples, strict=True)}
        return _by_code(codes, answer)

    def _types(self, role: str, born: str | None, code: int) -> list[str]:
        bits = code % (1 << len(TELLING))
        entities = [entity for number, entity in enumerate(TELLING) if bits >> number & 1]
        return list(
            subject_types(
                f"{self._context.path} {self._hints}",
                self._context.dataset,
                birth_date=born,
                incident_date=self._context.incident_date,
                entities=entities,
                role=role,
            )
        )


def _signs(person: Person, context: ItemContext) -> Ints:
    """The bits of `TELLING` that values tell: mail at the organisation's own domain, a grown-up's title."""
    bits = np.zeros(person.rows, np.int64)
    domains = "|".join(re.escape(domain.lower()) for domain in context.organisation.domains)
    for mails in person.emails if domains else ():
        bits |= matches(mails, f"(?i)[@.](?:{domains})$") * np.int64(1 << TELLING.index(WORK_MAIL))
    titles = Distinct.of(person.one("title"))
    grown = np.array([value.lower().rstrip(".") in GROWN_TITLES for value in titles.texts], bool)
    return bits | titles.mask(grown) * np.int64(1 << TELLING.index(GROWN_TITLE))


def mention_batch(
    person: Person, chosen: Ints, numbers: Ints, sure: npt.NDArray[np.float32], *, context: ItemContext, kinds: Kinds
) -> pa.RecordBatch:
    """The mentions of one person's columns in the rows `chosen`, as MENTIONS."""
    rows = pa.array(chosen)
    died = person.died[chosen] if person.died is not None else np.zeros(len(chosen), bool)
    births = person.one("birth_date").take(rows)
    columns: dict[str, pa.Array] = {
        "item": pa.array(np.full(len(chosen), context.item, np.int64)),
        "record": pa.array(context.first_record + chosen),
        "mention": pa.array(numbers.astype(np.int32)),
        "role": pa.array([person.role] * len(chosen), pa.string()).dictionary_encode(),
        "address": person.address.take(rows),
        "emails": lists(person.emails, chosen),
        "phones": lists(person.phones, chosen),
        "ids": lists([*person.ids, *person.keys], chosen),
        "categories": box_lists(person.boxes[chosen]),
        "subject_types": kinds.of(person.role, births, (person.telling | _signs(person, context))[chosen]),
        "deceased": pa.array(died),
        "confidence": pa.array(sure),
    }
    columns |= {name: person.one(name).take(rows) for name in SINGLE}
    return pa.RecordBatch.from_arrays([columns[one.name].cast(one.type) for one in MENTIONS], schema=MENTIONS)
