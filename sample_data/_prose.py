"""Fills hand-written letters and notes with people, and notes what of them stands where.

In a skeleton `{a.full}` is a field of the person in role a, `((x|y))` a choice, `[? .. ?]` a part that falls away where a
field in it is empty, and `[[HEALTH a: words]]` a statement about a.
"""

import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from _people import TODAY, Person, latin
from _tables import DATES, Seen, birth_date, field, names, see
from _truth import Content

CHOICE = re.compile(r"\(\(((?:(?!\(\(|\)\)).)*)\)\)", re.DOTALL)
OPTIONAL = re.compile(r"\[\?(.*?)\?\]", re.DOTALL)
TOKEN = re.compile(r"\[\[([A-Z_]+) (\w+): (.*?)\]\]|\{(\w+)(?:\.(\w+))?\}", re.DOTALL)
NAME_STYLES = ("full", "titled", "official", "formal", "initial", "reversed", "capitals", "upper")
AS_FIELD = {
    "mob": "mobile", "tel": "home", "nhs": "nhs:spaced", "nhs10": "nhs", "nino": "nino:spaced", "nino9": "nino", "email": "email",
    "work": "work", "upn": "upn", "uln": "uln", "utr": "utr", "ct": "ct", "sort": "sort", "acc": "account", "iban": "iban",
    "card": "card:spaced", "licence": "licence", "vehicle": "vehicle", "passport": "passport", "brp": "brp", "pnc": "pnc",
    "employee": "employee", "user": "user", "password": "password", "ip": "ip", "ethnicity": "ethnicity",
    "religion": "religion", "case": "case", "line1": "address:1", "postcode": "address:postcode",
}  # fmt: skip
SCHOOLS = (
    "St Oswald's C of E Primary School", "Canal Basin Primary School", "Mary Seacole Academy", "Windmill Rise Infants",
    "Harrowick Park High School", "The Edith Cavell School", "Tanners Green Community College", "Our Lady of Grace RC Primary",
)  # fmt: skip
SURGERIES = (
    "Priory Wharf Surgery",
    "The Tannery Medical Centre",
    "Hallam Cross Health Centre",
    "Windmill Rise Practice",
)
WORSHIP = {
    "Muslim": "the mosque", "Hindu": "the temple", "Sikh": "the gurdwara", "Jewish": "synagogue", "Buddhist": "the vihara",
    "Roman Catholic": "Mass at Our Lady of Grace", "Pentecostal": "the Pentecostal church", "Alevi": "the cemevi",
}  # fmt: skip
OFFICES = ("Civic Centre", "Priory House", "the Hallam Cross hub", "Lansbury House")


@dataclass
class Found:
    """Text with what was planted in it: (entity, value, person, form)."""

    text: str
    plants: list[tuple[str, str, Person | None, str | None]]

    def content(
        self,
        roles: Mapping[str, Seen],
        types: Mapping[str, str],
        place: str = "text",
        *,
        record: int = 0,
        column: str | None = None,
    ) -> Content:
        """As an item's content: one record; `types` says what each role is to the council."""
        made = Content()
        for entity, value, person, form in self.plants:
            made.plant(entity, value, person, place=place, record=record, form=form, column=column)
        for role, seen in roles.items():
            if any(person is seen.person for _, _, person, _ in self.plants):
                made.type([seen.person], types.get(role, "other"))
        return made


class Missing(Exception):  # noqa: N818 - a state of a skeleton
    """A field that this person has not."""


def render(
    skeleton: str,
    roles: Mapping[str, Seen],
    rng: random.Random,
    extra: Mapping[str, str] | None = None,
    *,
    encoding: str = "",
) -> Found:
    """Fills `skeleton`; `extra` has words that are nobody's. Raises Missing where a field stands empty."""
    text = skeleton
    filler = _Filler(roles, rng, extra or {}, encoding)
    while CHOICE.search(text):
        text = CHOICE.sub(filler.choice, text)
    text = OPTIONAL.sub(filler.optional, text)
    text = filler.fill(text)
    return Found(text, [plant for plant in filler.plants if plant[1] and plant[1] in text])


class _Filler:
    def __init__(self, roles: Mapping[str, Seen], rng: random.Random, extra: Mapping[str, str], encoding: str) -> None:
        self.roles, self.rng, self.extra, self.encoding = roles, rng, extra, encoding
        self.plants: list[tuple[str, str, Person | None, str | None]] = []
        self.style = rng.choice(("uk", "uk", "long", "long", "mon", "dots"))

    def choice(self, match: re.Match[str]) -> str:
        """One of the ways to say it that this person's papers allow."""
        ways: list[str] = match[1].split("|")
        return self.rng.choice([way for way in ways if self._can(way)] or ways)

    def _can(self, text: str) -> bool:
        kept = self.plants, self.rng.getstate()
        self.plants = []
        try:
            self.fill(text)
        except Missing:
            return False
        finally:
            self.plants, _ = kept
            self.rng.setstate(kept[1])
        return True

    def optional(self, match: re.Match[str]) -> str:
        """The part, or nothing where one of its fields is empty."""
        return match[1] if self._can(match[1]) else ""

    def fill(self, text: str) -> str:
        """`text` with its fields and statements filled in."""
        return TOKEN.sub(self._token, text)

    def _token(self, match: re.Match[str]) -> str:
        entity, role, words, name, attribute = match.groups()
        if entity:
            said = self.fill(words)
            self.plants.append((entity, said, self.roles[role].person, None))
            return said
        if attribute is None:
            return self._plain(name)
        return self._field(self.roles[name], attribute)

    def _plain(self, name: str) -> str:
        rng = self.rng
        if name in self.extra:
            return self.extra[name]
        if name.startswith("date"):
            day = TODAY - timedelta(days=rng.randrange(3, 500))
            return day.strftime(DATES[rng.choice(("long", "long", "uk", "mon"))]).removeprefix("0")
        plain: dict[str, Callable[[], str]] = {
            "school": lambda: rng.choice(SCHOOLS),
            "surgery": lambda: rng.choice(SURGERIES),
            "office": lambda: rng.choice(OFFICES),
            "money": lambda: f"£{rng.uniform(40, 4000):,.2f}",
            "small": lambda: f"£{rng.uniform(12, 140):.2f}",
            "n": lambda: str(rng.randrange(2, 9)),
            "nn": lambda: str(rng.randrange(11, 48)),
            "time": lambda: f"{rng.randrange(9, 17)}:{rng.choice(('00', '15', '30', '45'))}",
            "ref": lambda: f"{rng.choice(('HB', 'REP', 'CMP', 'ENQ'))}-{rng.randrange(10**5, 10**6)}",
            "month": lambda: rng.choice(("January", "March", "April", "June", "September", "October")),
            "year": lambda: str(rng.randrange(2018, 2026)),
        }
        return plain[name]()

    def _latin(self, text: str) -> str:
        return latin(text, self.encoding) if self.encoding else text

    def _field(self, seen: Seen, attribute: str) -> str:
        person = seen.person
        word = _grammar(person).get(attribute)
        if word is not None:
            return word
        if attribute in _CONDITIONS:
            return _CONDITIONS[attribute](person)
        if attribute in _OWN_NAMES or attribute in NAME_STYLES:
            text = _OWN_NAMES[attribute](person) if attribute in _OWN_NAMES else names(seen, attribute)
            return self._name(self._latin(text), person, "first" if attribute in ("first", "nick") else None)
        if attribute in ("addr", "block"):
            return self._address(seen, "\n" if attribute == "block" else ", ")
        if attribute in ("dob", "age"):
            text = birth_date(seen, self.style) if attribute == "dob" else str(person.age)
            return self._value("AGE" if attribute == "age" else "DATE_OF_BIRTH", text, person)
        return self._known(seen, AS_FIELD[attribute])

    def _known(self, seen: Seen, name: str) -> str:
        """A field of the tables, as a letter has it."""
        text, found = field(seen, name, self.rng)
        if not text or text == "Not stated":
            raise Missing
        for entity, value in found:
            self._value(entity, value, seen.person)
        return self._latin(text)

    def _name(self, text: str, person: Person, form: str | None) -> str:
        if not text:
            raise Missing
        self.plants.append(("PERSON", text, person, form))
        return text

    def _value(self, entity: str, text: str, person: Person) -> str:
        if not text:
            raise Missing
        self.plants.append((entity, self._latin(text), person, None))
        return self._latin(text)

    def _address(self, seen: Seen, separator: str) -> str:
        lines = [*seen.home.first_line.split(", "), seen.home.town.split(",")[0]]
        text = self._latin(separator.join(lines))
        self._value("ADDRESS", text, seen.person)
        return (
            text
            + (separator if separator == "\n" else self.rng.choice((" ", ", ")))
            + self._value("UK_POSTCODE", seen.home.postcode, seen.person)
        )


def _if(*, woman: bool) -> Callable[[Person], str]:
    def nothing(person: Person) -> str:
        if person.woman != woman:
            raise Missing
        return ""

    return nothing


def _worship(person: Person) -> str:
    if person.religion in ("No religion", "Not stated"):
        raise Missing
    return WORSHIP.get(person.religion, "church")


def _died(person: Person) -> str:
    if person.deceased is None:
        raise Missing
    return f"{person.deceased:%d %B %Y}".removeprefix("0")


_CONDITIONS = {"ifw": _if(woman=True), "ifm": _if(woman=False), "worship": _worship, "died": _died}
_OWN_NAMES: dict[str, Callable[[Person], str]] = {
    "first": lambda person: person.given,
    "nick": lambda person: person.short,
    "former": lambda person: f"{person.given} {person.former}" if person.former else "",
}


def _grammar(person: Person) -> dict[str, str]:
    he, his, him = ("she", "her", "her") if person.woman else ("he", "his", "him")
    return {
        "he": he, "He": he.title(), "his": his, "His": his.title(), "him": him, "himself": "herself" if person.woman else "himself",
        "child": "daughter" if person.woman else "son", "parent": "mother" if person.woman else "father",
        "boy": "girl" if person.woman else "boy", "spouse": "wife" if person.woman else "husband",
        "sibling": "sister" if person.woman else "brother", "man": "woman" if person.woman else "man",
    }  # fmt: skip


def seen_all(people: Mapping[str, Person], rng: random.Random, noise: float = 0.0) -> dict[str, Seen]:
    """Each role's person as one document has them."""
    return {role: see(person, rng, noise) for role, person in people.items()}
