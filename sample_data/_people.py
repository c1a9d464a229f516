"""The people of the borough: households with their ties, and what the council knows of each."""

import random
import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date, timedelta

import _names
import _values
from _places import Home, elsewhere, homes

TODAY = date(2026, 11, 9)
"""The day of the incident."""
SHIFT = str.maketrans({"ł": "l", "Ł": "L", "ı": "i", "İ": "I", "ș": "s", "Ș": "S", "ş": "s", "Ş": "S", "ø": "o"})  # noqa: RUF001


@dataclass
class Person:
    """A human being; `number` stands for them in the truth."""

    number: int
    woman: bool
    given: str
    middle: str
    family: str
    birth: date
    home: Home
    community: _names.Community
    household: int
    title: str = ""
    former: str = ""
    old_home: Home | None = None
    email: str = ""
    mobile: str = ""
    landline: str = ""
    religion: str = ""
    deceased: date | None = None
    staff: bool = False
    ids: dict[str, str] = field(default_factory=dict)

    @property
    def age(self) -> int:
        """Full years on the day of the incident."""
        return TODAY.year - self.birth.year - ((TODAY.month, TODAY.day) < (self.birth.month, self.birth.day))

    @property
    def child(self) -> bool:
        """Under 18."""
        return self.age < 18

    @property
    def short(self) -> str:
        """What friends call them."""
        return _names.SHORT.get(self.given, self.given)


def latin(text: str, encoding: str = "cp1252") -> str:
    """`text` in letters that an old system has; those that it has stay as they are."""
    kept = []
    for sign in text:
        try:
            sign.encode(encoding)
            kept.append(sign)
        except UnicodeEncodeError:
            plain = unicodedata.normalize("NFKD", sign.translate(SHIFT))
            kept.append("".join(part for part in plain if not unicodedata.combining(part)))
    return "".join(kept)


def ascii_name(text: str) -> str:
    """Letters a to z alone, for addresses of mail and logins."""
    return "".join(sign for sign in latin(text, "ascii").lower() if sign.isalpha())


class Borough:
    """Makes the population from one source of randomness."""

    def __init__(self, rng: random.Random, households: int) -> None:
        self.rng = rng
        self.people: list[Person] = []
        self.households: list[list[Person]] = []
        self._mobiles = rng.sample(range(1000), 1000)
        self._landlines = rng.sample(range(100, 1000), 900)
        self._mails: set[str] = set()
        for number, home in enumerate(homes(rng, households)):
            self._household(number, home)
        self._namesakes()
        for person in self.people:
            self._finish(person)

    def _pick(self, names: tuple[str, ...], flatness: float = 0.5) -> str:
        return self.rng.choices(names, [1 / (rank + 2) ** flatness for rank in range(len(names))])[0]

    def _given(self, community: _names.Community, *, woman: bool, birth: date) -> str:
        names = community.women if woman else community.men
        if community is _names.ENGLISH and birth.year < 1960:
            names = _names.OLD_WOMEN if woman else _names.OLD_MEN
        if community is _names.ENGLISH and birth.year > 2004:
            names = _names.YOUNG_WOMEN if woman else _names.YOUNG_MEN
        return self._pick(names)

    def _birth(self, youngest: int, oldest: int) -> date:
        days = self.rng.randrange(youngest * 365 + 200, oldest * 365 + 300)
        return TODAY - timedelta(days=days)

    def _person(  # noqa: PLR0917 - what a birth certificate says
        self,
        household: int,
        home: Home,
        community: _names.Community,
        woman: bool,  # noqa: FBT001
        birth: date,
        family: str,
    ) -> Person:
        given = self._given(community, woman=woman, birth=birth)
        middle = self._given(community, woman=woman, birth=birth) if self.rng.random() < 0.45 else ""
        middle = "" if middle == given else middle
        person = Person(len(self.people), woman, given, middle, family, birth, home, community, household)
        self.people.append(person)
        self.households[household].append(person)
        return person

    def _household(self, number: int, home: Home) -> None:
        rng = self.rng
        self.households.append([])
        community = rng.choices(_names.COMMUNITIES, [c.share for c in _names.COMMUNITIES])[0]
        family = self._pick(community.families)
        kind = rng.choices(
            ("single", "couple", "family", "lone", "old", "sharers", "generations"), (22, 17, 28, 11, 13, 5, 4)
        )[0]
        if kind == "sharers":
            for _ in range(rng.randrange(2, 4)):
                other = rng.choices(_names.COMMUNITIES, [c.share for c in _names.COMMUNITIES])[0]
                self._person(number, home, other, rng.random() < 0.5, self._birth(20, 38), self._pick(other.families))
            return
        young, old = {"old": (66, 97), "single": (19, 80), "couple": (22, 66)}.get(kind, (24, 52))
        woman = rng.random() < (0.88 if kind == "lone" else 0.5)
        first = self._person(number, home, community, woman, self._birth(young, old), family)
        if kind in ("couple", "family", "generations") or (kind == "old" and rng.random() < 0.55):
            self._partner(first)
        if kind in ("family", "lone", "generations"):
            self._children(first)
        if kind == "generations":
            birth = date(first.birth.year - rng.randrange(22, 34), rng.randrange(1, 13), rng.randrange(1, 28))
            self._person(number, home, community, rng.random() < 0.6, birth, family)

    def _partner(self, first: Person) -> None:
        rng = self.rng
        community = first.community if rng.random() < 0.78 else rng.choice(_names.COMMUNITIES)
        woman = (not first.woman) if rng.random() < 0.95 else first.woman
        birth = first.birth + timedelta(days=rng.randrange(-2500, 2500))
        own = self._pick(community.families)
        choice = rng.random()
        family = (
            first.family
            if choice < 0.66
            else (f"{own}-{first.family}" if choice < 0.72 and " " not in own + first.family else own)
        )
        partner = self._person(first.household, first.home, community, woman, birth, family)
        if woman and family == first.family:
            partner.former = own
        while partner.given == first.given:
            partner.given = self._given(community, woman=woman, birth=birth)

    def _children(self, first: Person) -> None:
        rng = self.rng
        oldest = max(1, min(23, first.age - 19))
        births = sorted(self._birth(0, oldest) for _ in range(rng.choices((1, 2, 3, 4), (38, 40, 16, 6))[0]))
        births = [birth for place, birth in enumerate(births) if not place or (birth - births[place - 1]).days > 330]
        family = rng.choice(self.households[first.household][:2]).family
        if rng.random() < 0.06:
            births.append(births[-1])
        for birth in births:
            child = self._person(first.household, first.home, first.community, rng.random() < 0.5, birth, family)
            while any(child.given == other.given for other in self.households[first.household][:-1]):
                child.given = self._given(first.community, woman=child.woman, birth=birth)
        eldest = self.households[first.household][-len(births)]
        if not first.woman and not eldest.woman and rng.random() < 0.12:
            eldest.given, eldest.family = first.given, first.family

    def _namesakes(self) -> None:
        """Some households share a name with another of the borough, as they do."""
        adults = [person for person in self.people if person.age > 25]
        for _ in range(14):
            first, second = self.rng.sample(adults, 2)
            if first.woman == second.woman and first.household != second.household:
                second.given, second.family, second.community = first.given, first.family, first.community

    def _finish(self, person: Person) -> None:
        rng = self.rng
        if person.woman and person.community is _names.POLISH:
            person.family = re.sub(r"([sc]k)i\b", r"\1a", person.family)
        person.title = self._title(person)
        person.religion = rng.choice(person.community.religions)
        if not person.child:
            if rng.random() < 0.62 and self._mobiles and person.age < 82:
                person.mobile = f"07700900{self._mobiles.pop():03d}"
            if rng.random() < (0.66 if person.age < 72 else 0.3):
                person.email = self._email(person)
            if rng.random() < 0.09:
                person.old_home = elsewhere(rng) if rng.random() < 0.4 else rng.choice(self.people).home
            if rng.random() < 0.06:
                ago = rng.randrange(30, 900) if person.age > 60 else rng.randrange(30, 300)
                person.deceased = TODAY - timedelta(days=ago) if person.age > 40 else None
        self._landline(person)
        self._identifiers(person)

    def _landline(self, person: Person) -> None:
        first = self.households[person.household][0]
        if person is first and self.rng.random() < 0.5 and self._landlines:
            person.landline = f"02079460{self._landlines.pop():03d}"
        elif person.family == first.family:
            person.landline = first.landline

    def _title(self, person: Person) -> str:
        if person.child:
            return "Miss" if person.woman else "Master"
        choices = (
            (("Mrs", 46), ("Ms", 30), ("Miss", 19), ("Dr", 3)) if person.woman else (("Mr", 95), ("Dr", 4), ("Rev", 1))
        )
        if person.former:
            return "Mrs"
        return self.rng.choices([title for title, _ in choices], [weight for _, weight in choices])[0]

    def _email(self, person: Person) -> str:
        given, family = ascii_name(person.given), ascii_name(person.family)
        host = self.rng.choice(
            ("example.com", "example.com", "example.net", "example.org", "mail.example.com", "post.example.net")
        )
        year = f"{person.birth.year % 100:02d}"
        local = self.rng.choice(
            (
                f"{given}.{family}",
                f"{given[0]}.{family}",
                f"{given}{family}{year}",
                f"{family}.{given}",
                f"{given}_{family}",
                f"{given[0]}{family}{year}",
            )
        )
        while f"{local}@{host}" in self._mails:
            local += str(self.rng.randrange(10))
        self._mails.add(f"{local}@{host}")
        return f"{local}@{host}"

    def _identifiers(self, person: Person) -> None:
        rng, ids, number = self.rng, person.ids, person.number
        ids["nhs"] = _values.nhs_number(rng)
        ids["ct"] = f"7{10_000_00 + self.people[0].number + person.household * 37:07d}"
        if person.child:
            ids["upn"] = _values.upn(rng, person.birth)
            return
        ids["nino"] = _values.nino(rng)
        ids["uln"] = _values.uln(rng)
        ids["utr"] = _values.utr(rng)
        ids["sort"], ids["account"] = _values.bank_account(rng)
        ids["iban"] = _values.iban(ids["sort"], ids["account"])
        ids["licence"] = _values.driving_licence(
            rng,
            latin(person.family, "ascii"),
            (latin(person.given, "ascii"), person.middle),
            person.birth,
            woman=person.woman,
        )
        ids["vehicle"] = _values.vehicle(rng)
        ids["passport"] = _values.passport(rng)
        ids["brp"] = _values.residence_permit(rng)
        ids["pnc"] = _values.pnc(rng)
        ids["employee"] = f"E{104_000 + number}"
        ids["user"] = (ascii_name(person.given)[0] + ascii_name(person.family))[:10] + f"{number % 97:02d}"
        ids["password"] = rng.choice(PASSWORDS).format(
            year=person.birth.year, pet=rng.choice(PETS), n=rng.randrange(10, 99)
        )
        ids["ip"] = f"203.0.113.{number % 250 + 1}" if number % 3 else f"198.51.100.{number % 250 + 1}"


PASSWORDS = (
    "{pet}{year}",
    "{pet}{n}!",
    "Summer{year}!",
    "Welc0me{n}",
    "{pet}#{n}",
    "H4rrow1ck{n}",
    "Spring2026{n}",
    "P@55word{n}",
)
PETS = ("Biscuit", "Fluffy", "Rex", "Bella", "Tigger", "Monty", "Coco", "Luna", "Poppy", "Simba", "Arsenal", "Chelsea")
