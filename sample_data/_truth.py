"""What is true of the sample: every planted value with its place, and the figures that follow from them."""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from _people import Person

BOXES = {
    "basic": "PERSON ADDRESS DATE_OF_BIRTH AGE EMAIL_ADDRESS PHONE_NUMBER UK_POSTCODE UK_VEHICLE_REGISTRATION "
    "COUNCIL_TAX_REF CASE_REF EMPLOYEE_ID UK_UPN UK_ULN",
    "official_docs": "UK_NINO UK_UTR UK_PASSPORT UK_DRIVING_LICENCE UK_BRP",
    "health": "UK_NHS HEALTH",
    "financial": "CREDIT_CARD IBAN_CODE UK_BANK_ACCOUNT FINANCIAL",
    "identification": "USERNAME PASSWORD API_KEY IP_ADDRESS",
    "location": "UK_UPRN LOCATION",
    "criminal": "UK_PNC CRIMINAL",
    "race": "RACE",
    "religion": "RELIGION",
    "political": "POLITICAL",
    "union": "TRADE_UNION",
    "sexlife": "SEX_LIFE",
    "orientation": "ORIENTATION",
    "gender_reassign": "GENDER_REASSIGN",
    "genetic_bio": "BIOMETRIC",
    "other": "SAFEGUARDING DOMESTIC_ABUSE IMMIGRATION SOCIAL_CARE EDUCATION HOMELESSNESS CONDUCT",
}
"""Box of the regulator's form by kind of value."""
BOX = {entity: box for box, entities in BOXES.items() for entity in entities.split()}


OWN = {
    "PHONE_NUMBER": re.compile(r"020 7946 00\d\d|03069 990\d{3}"),
    "EMAIL_ADDRESS": re.compile(
        r"(?:info|council\.tax|dv\.referrals|accounts|sales)@(?:harrowick\.example\.org|supplier\.example\.com)"
    ),
    "UK_POSTCODE": re.compile(r"(?:N31 [89]|NW14 9)ZZ"),
    "CASE_REF": re.compile(r"\b(?:HB|REP|CMP|ENQ)-\d{6}\b"),
}
"""What the council and its suppliers are reached by, and references that stand for no person."""


@dataclass(frozen=True)
class Plant:
    """One value in one place. `form` says "first" where a name is a given name alone, "part" where it is one cell of it."""

    place: str
    entity: str
    value: str
    person: int | None
    column: str | None = None
    form: str | None = None
    record: int = 0


@dataclass
class Content:
    """What an item says: its plants, and the kind of data subject that each person is in it."""

    plants: list[Plant] = field(default_factory=list)
    types: set[tuple[int, str]] = field(default_factory=set)

    def plant(self, entity: str, value: str, person: Person | None, **where: object) -> None:
        """Adds a value; an empty one is none."""
        if value:
            place = str(where.pop("place", "text"))
            self.plants.append(Plant(place, entity, value, None if person is None else person.number, **where))  # type: ignore[arg-type]

    def type(self, people: Iterable[Person], code: str) -> None:
        """Says what these people are to the council here; whoever is under 18 is a child as well."""
        for person in people:
            self.types.add((person.number, code))
            if person.child:
                self.types.add((person.number, "children"))

    def own(self, text: str, place: str = "text", column: str | None = None, record: int = 0) -> None:
        """Plants whatever of the council's and its suppliers' own stands in `text`: values, but nobody's."""
        for entity, pattern in OWN.items():
            for value in dict.fromkeys(pattern.findall(text)):
                self.plant(entity, value, None, place=place, column=column, record=record)

    def merge(self, other: "Content") -> None:
        """Takes over another's plants, as of the one record."""
        self.plants += [replace(plant, record=0) for plant in other.plants]
        self.types |= other.types


@dataclass
class Item:
    """One thing to read: `container` ones hold others and have nothing of their own."""

    path: str
    dataset: str
    sha: str
    content: Content
    unread: bool = False
    container: bool = False


class Truth:
    """Collects the items and counts them."""

    def __init__(self, people: list[Person]) -> None:
        self.people = people
        self.living = {person.number for person in people if person.deceased is None}
        self.items: list[Item] = []

    def add(
        self, path: str, dataset: str, data: bytes, content: Content, *, unread: bool = False, container: bool = False
    ) -> None:
        """Notes an item with what it says."""
        self.items.append(Item(path, dataset, hashlib.sha256(data).hexdigest(), content, unread, container))

    def _people_of(self, plants: Iterable[Plant]) -> set[int]:
        return {plant.person for plant in plants if plant.person in self.living and plant.form != "first"}

    def _records(self, items: Iterable[Item]) -> int:
        """Records about a living person, each distinct content once."""
        seen: set[str] = set()
        total = 0
        for item in items:
            if item.sha in seen:
                continue
            seen.add(item.sha)
            by_record: dict[tuple[str, int], list[Plant]] = defaultdict(list)
            for plant in item.content.plants:
                sheet = plant.place.rsplit(" row ", 1)[0] if " row " in plant.place else ""
                by_record[sheet, plant.record].append(plant)
            total += sum(bool(self._people_of(plants)) for plants in by_record.values())
        return total

    def _by_code(self, pairs: Iterable[tuple[str, int]], known: set[int]) -> dict[str, int]:
        found: dict[str, set[int]] = defaultdict(set)
        for code, person in pairs:
            if person in known:
                found[code].add(person)
        return {code: len(found[code]) for code in sorted(found)}

    def figures(self) -> dict[str, object]:
        """The figures of truth.json."""
        readable = [item for item in self.items if not item.unread]
        plants = [plant for item in readable for plant in item.content.plants]
        known = self._people_of(plants)
        unread = [item for item in self.items if item.unread]
        hidden = self._people_of(plant for item in unread for plant in item.content.plants)
        mentioned = {plant.person for plant in plants if plant.person is not None and plant.form != "first"}
        return {
            "people": len(known),
            "records": self._records(readable),
            "categories": self._by_code(((BOX[p.entity], p.person) for p in plants if p.person is not None), known),
            "subject_types": self._by_code(
                ((code, number) for i in readable for number, code in i.content.types), known
            ),
            "deceased": len(mentioned - self.living),
            "unread": {"people": len(hidden - known), "items": sorted(item.path for item in unread)},
            "datasets": {
                name: self._dataset(name)
                for name in sorted({item.dataset for item in self.items if not item.container})
            },
        }

    def _dataset(self, name: str) -> dict[str, int]:
        items = [item for item in self.items if item.dataset == name and not item.container]
        readable = [item for item in items if not item.unread]
        people = self._people_of(plant for item in readable for plant in item.content.plants)
        return {"people": len(people), "records": self._records(readable), "items": len(items)}

    def lines(self) -> Iterator[dict[str, object]]:
        """One for each value in a readable item; a copy's are those of the first item with the same bytes."""
        seen: set[str] = set()
        for item in self.items:
            if item.sha in seen and not item.container:
                continue
            seen.add(item.sha)
            for plant in () if item.unread else item.content.plants:
                line: dict[str, object] = {
                    "item": item.path,
                    "place": plant.place,
                    "entity": plant.entity,
                    "value": plant.value,
                }
                line["person"], line["column"] = plant.person, plant.column
                if plant.form:
                    line["form"] = plant.form
                yield line
