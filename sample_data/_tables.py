"""Rows about people: a column is a header and the name of a field, noise is what clerks do to the truth."""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from _people import TODAY, Person, latin
from _places import Home
from _truth import Content
from _values import spaced, written_phone

Row = Mapping[str, Person | None]
Cell = tuple[str, list[tuple[str, str]]]
Others = list[tuple[str, str, Person | None, str | None]]
Fixed = Callable[["Seen", random.Random], str | Cell | tuple[str, Others]]
Column = tuple[str, str | Fixed]


@dataclass
class Seen:
    """A person as one clerk wrote them down once."""

    person: Person
    title: str
    given: str
    middle: str
    family: str
    birth: date | None
    swapped: bool
    home: Home
    mobile: str
    landline: str
    email: str
    ids: dict[str, str]


def see(person: Person, rng: random.Random, noise: float = 0.0) -> Seen:
    """`person` as written down; `noise` 1.0 is a careless office, 0.0 a copy of the truth."""

    def slip(chance: float) -> bool:
        return rng.random() < chance * noise

    given, family, middle = person.given, person.family, person.middle if rng.random() < 0.6 else ""
    if slip(0.05):
        given = person.short
    if slip(0.035):
        given, middle = given[0], middle[:1]
    if person.former and slip(0.12):
        family = person.former
    if slip(0.025):
        family = typo(family, rng)
    if slip(0.015):
        given = typo(given, rng)
    birth = None if slip(0.05) else person.birth
    if birth and slip(0.008):
        birth = birth + timedelta(days=rng.choice((1, -1, 365, 10)))
    swapped = bool(birth and birth.day <= 12 and birth.day != birth.month and slip(0.03))
    home = person.old_home if person.old_home and slip(0.5) else person.home
    return Seen(
        person, person.title, given, middle, family, birth, swapped, home,
        "" if slip(0.08) else person.mobile, "" if slip(0.12) else person.landline, "" if slip(0.08) else person.email, person.ids,
    )  # fmt: skip


def typo(name: str, rng: random.Random) -> str:
    """`name` with one slip of the hand: a swap, a lost, doubled or wrong letter, a lost accent."""
    if len(name) < 4:
        return name
    place = rng.randrange(1, len(name) - 1)
    kind = rng.randrange(5)
    if kind == 0:
        return name[:place] + name[place + 1] + name[place] + name[place + 2 :]
    if kind == 1:
        return name[:place] + name[place + 1 :]
    if kind == 2:
        return name[: place + 1] + name[place:]
    if kind == 3:
        return latin(name, "ascii").replace("'", "")
    return name[:place] + rng.choice("aeiourtnsl") + name[place + 1 :]


DATES = {
    "uk": "%d/%m/%Y",
    "iso": "%Y-%m-%d",
    "short": "%d/%m/%y",
    "dots": "%d.%m.%Y",
    "mon": "%d-%b-%Y",
    "long": "%d %B %Y",
}


def birth_date(seen: Seen, style: str) -> str:
    """The birth date in one of the styles of DATES."""
    if seen.birth is None:
        return ""
    birth = seen.birth
    if seen.swapped:
        birth = birth.replace(day=birth.month, month=birth.day)
    text = birth.strftime(DATES[style])
    return text.removeprefix("0") if style == "long" else text


def names(seen: Seen, style: str) -> str:
    """The whole name in one of the ways that forms have it."""
    given = f"{seen.given} {seen.middle}".strip()
    return {
        "full": f"{seen.given} {seen.family}",
        "titled": f"{seen.title} {seen.given} {seen.family}",
        "official": f"{seen.title} {given} {seen.family}",
        "formal": f"{seen.title} {seen.family}",
        "initial": f"{seen.title} {seen.given[0]} {seen.family}",
        "reversed": f"{seen.family}, {given}",
        "capitals": f"{seen.family.upper()}, {given}",
        "upper": f"{given} {seen.family}".upper(),
    }[style]


def field(seen: Seen, name: str, rng: random.Random) -> Cell:
    """What a column's field says of a person, and the values in it. Names: see FIELDS and the branches."""
    kind, _, style = name.partition(":")
    if kind == "name":
        text = names(seen, style)
        return text, [("PERSON", text)]
    if kind in ("given", "middle", "family"):
        text = getattr(seen, kind)
        text = text.upper() if style == "upper" else text
        return text, [("PERSON", text)] if kind != "middle" else []
    if kind == "dob":
        text = birth_date(seen, style or "uk")
        return text, [("DATE_OF_BIRTH", text)]
    if kind == "address":
        return _address(seen, style)
    if kind in ("mobile", "home"):
        number = seen.mobile if kind == "mobile" else seen.landline
        text = number and (number if style == "plain" else written_phone(rng, number))
        return text, [("PHONE_NUMBER", text)]
    return _attribute(seen, kind, style)


def _address(seen: Seen, style: str) -> Cell:  # noqa: PLR0911 - a style, an answer
    home = seen.home
    if style == "1":
        return home.first_line, [("ADDRESS", home.first_line)]
    if style in ("town", "ward"):
        return getattr(home, style), []
    if style == "postcode":
        return home.postcode, [("UK_POSTCODE", home.postcode)]
    if style == "tight":
        return home.postcode.replace(" ", ""), [("UK_POSTCODE", home.postcode.replace(" ", ""))]
    if style == "uprn":
        return home.uprn, [("UK_UPRN", home.uprn)]
    if style in ("lat", "lon"):
        text = str(home.position["lat lon".split().index(style)]) if home.uprn else ""
        return text, [("LOCATION", text)]
    text = f"{home.one_line} {home.postcode}" if style != "short" else f"{home.first_line}, {home.postcode}"
    return text, [("ADDRESS", text.removesuffix(home.postcode).rstrip(", ")), ("UK_POSTCODE", home.postcode)]


ENTITY = {
    "email": "EMAIL_ADDRESS", "nhs": "UK_NHS", "nino": "UK_NINO", "upn": "UK_UPN", "uln": "UK_ULN", "utr": "UK_UTR",
    "iban": "IBAN_CODE", "licence": "UK_DRIVING_LICENCE", "vehicle": "UK_VEHICLE_REGISTRATION", "passport": "UK_PASSPORT",
    "brp": "UK_BRP", "pnc": "UK_PNC", "employee": "EMPLOYEE_ID", "user": "USERNAME", "password": "PASSWORD",
    "ip": "IP_ADDRESS", "ct": "COUNCIL_TAX_REF", "card": "CREDIT_CARD", "sort": "UK_BANK_ACCOUNT", "account": "UK_BANK_ACCOUNT",
    "case": "CASE_REF", "work": "EMAIL_ADDRESS", "religion": "RELIGION", "ethnicity": "RACE",
}  # fmt: skip
UNSAID = ("", "Not stated", "Prefer not to say")


def _attribute(seen: Seen, kind: str, style: str) -> Cell:
    person = seen.person
    plain = {
        "title": seen.title,
        "sex": ("F" if person.woman else "M") if style != "long" else ("Female" if person.woman else "Male"),
        "age": str(person.age),
        "died": person.deceased.strftime(DATES.get(style, DATES["uk"])) if person.deceased else "",
    }
    if kind in plain:
        return plain[kind], [("AGE", plain[kind])] if kind == "age" else []
    if kind == "religion":
        text = person.religion
    elif kind == "ethnicity":
        text = person.community.ethnicity if person.number % 9 else "Not stated"
    else:
        text = seen.email if kind == "email" else seen.ids.get(kind, "")
    text = {"nhs": {"spaced": spaced(text, 3, 3, 4)}, "nino": {"spaced": spaced(text, 2, 2, 2, 2, 1)}}.get(
        kind, {}
    ).get(style, text)
    if text and kind == "sort":
        text = "-".join((text[:2], text[2:4], text[4:]))
    if text and kind == "card" and style == "spaced" and len(text) == 16:
        text = spaced(text, 4, 4, 4, 4)
    return text, [] if text in UNSAID else [(ENTITY[kind], text)]


@dataclass
class Sheet:
    """A table as it will be written: `title` lines stand above the header."""

    header: list[str]
    rows: list[list[str]]
    content: Content
    title: list[list[str]]
    name: str = ""


def sheet(
    rows: Sequence[Row],
    columns: Sequence[Column],
    rng: random.Random,
    *,
    types: Mapping[str, str],
    noise: float = 0.0,
    name: str = "",
    title: Sequence[Sequence[str]] = (),
    upper: bool = False,
    encoding: str = "",
    first: int = 0,
    says: Mapping[str, tuple[str, str]] | None = None,
) -> Sheet:
    """The table of `rows`, each a person by role ("a" is the row's own); columns name a field as "family" or "b.family".

    `types` says what each role is to the council. `encoding` is that of a system which has no other letters. `first` is
    the number of the first row, where it is not the line below the header. `says` is what a column says of a role beside
    its own values, as (role, entity): a list of children in need says that of each child.
    """
    made = Sheet([header for header, _ in columns], [], Content(), [list(line) for line in title], name)
    first = first or len(title) + 2
    for number, row in enumerate(rows):
        seen = {role: see(person, rng, noise) for role, person in row.items() if person is not None}
        place = f"sheet {name} row {number + first}" if name else f"row {number + first}"
        cells = []
        for header, spec in columns:
            text, found = _cell(seen, spec, rng)
            change = _letters(upper=upper and isinstance(spec, str), encoding=encoding)
            cells.append(change(text))
            split = isinstance(spec, str) and "name:" not in spec
            role, told = (says or {}).get(header, ("", ""))
            if role in seen:
                made.content.plant(told, change(text), seen[role].person, place=place, column=header, record=number)
            for entity, value, person, form in found:
                kept = "part" if entity == "PERSON" and split else form
                made.content.plant(entity, change(value), person, place=place, column=header, record=number, form=kept)
                if person is not None and all(person is not view.person for view in seen.values()):
                    made.content.type([person], "employees" if person.staff else "other")
        made.rows.append(cells)
        for role, view in seen.items():
            made.content.type([view.person], types.get(role, "other"))
    return made


def _cell(seen: dict[str, Seen], spec: str | Fixed, rng: random.Random) -> tuple[str, Others]:
    if not isinstance(spec, str):
        made = spec(seen["a"], rng)
        text, found = (made, []) if isinstance(made, str) else made
        return text, [pair if len(pair) == 4 else (*pair, seen["a"].person, None) for pair in found]
    role, dot, name = spec.partition(".")
    role, name = (role, name) if dot else ("a", spec)
    if role not in seen:
        return "", []
    text, pairs = field(seen[role], name, rng)
    return text, [(entity, value, seen[role].person, None) for entity, value in pairs if value]


def _letters(*, upper: bool, encoding: str) -> Callable[[str], str]:
    def change(text: str) -> str:
        text = latin(text, encoding) if encoding else text
        return text.upper() if upper else text

    return change


def choice(*texts: str, entity: str = "", weights: Sequence[float] | None = None) -> Fixed:
    """A column of set values; those that are not empty are planted as `entity` where one is given."""

    def made(_seen: Seen, rng: random.Random) -> Cell:
        text = rng.choices(texts, weights)[0]
        return text, [(entity, text)] if entity and text not in UNSAID else []

    return made


def money(low: float, high: float, entity: str = "FINANCIAL", form: str = "{:.2f}") -> Fixed:
    """A sum of pounds that is the person's own."""

    def made(_seen: Seen, rng: random.Random) -> Cell:
        text = form.format(rng.uniform(low, high))
        text = text[:-1] + "5" if text.endswith("0") else text  # a spreadsheet would not keep the last nought
        return text, [(entity, text)] if entity else []

    return made


def day(back: int, style: str = "uk") -> Fixed:
    """A day of the last `back` days that is no birth date."""

    def made(_seen: Seen, rng: random.Random) -> str:
        return (TODAY - timedelta(days=rng.randrange(back))).strftime(DATES[style])

    return made


def reference(form: str, entity: str = "CASE_REF") -> Fixed:
    """The person's number in a system: `{n}` is the same whenever it is asked for."""

    def made(seen: Seen, _rng: random.Random) -> Cell:
        text = form.format(n=seen.person.number, h=seen.person.household)
        return text, [(entity, text)] if entity else []

    return made
