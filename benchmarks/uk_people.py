"""Made-up mentions of made-up people of a UK council, with the truth: households, twins, movers, slips of the pen."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from exposure.schemas import MENTIONS

FIRST_F = (
    "olivia amelia isla ava emily sophie jessica chloe charlotte lucy grace megan hannah rebecca rachel emma laura sarah "
    "claire nicola karen susan julie deborah tracey alison jacqueline helen amanda samantha michelle lisa joanne kelly "
    "victoria elizabeth margaret mary patricia jean joan dorothy doreen sheila barbara janet maureen pauline christine "
    "carol linda sandra angela diane gillian lesley wendy fatima aisha zainab priya anjali sunita harpreet olga "
    "agnieszka katarzyna maria ioana adaeze ngozi blessing yetunde mei ling siobhan aoife catriona rhiannon bethan "
    "poppy freya florence evie daisy phoebe isabella sienna matilda imogen harriet eleanor abigail molly ellie"
).split()
FIRST_M = (
    "oliver george harry noah jack leo arthur muhammad oscar charlie thomas james william daniel joshua matthew samuel "
    "joseph alexander benjamin christopher andrew michael david richard paul mark stephen simon ian neil kevin peter "
    "john robert alan brian keith graham kenneth derek raymond roy ronald dennis leslie albert frederick stanley "
    "anthony nicholas timothy gary stuart martin philip adam ryan liam connor callum kieran jamie lewis nathan luke "
    "mohammed ahmed yusuf ibrahim imran rajesh sanjay gurpreet jaswinder piotr tomasz andrei emeka chukwuemeka tunde "
    "wei jun padraig sean declan rhys gareth dylan owen hamish angus duncan craig scott theo archie alfie freddie"
).split()
SURNAMES = (
    "smith jones taylor brown williams wilson johnson davies patel robinson wright thompson evans walker white roberts "
    "green hall wood jackson clarke khan ahmed hussain ali singh kaur begum hill harris cooper ward morris moore clark "
    "lee king baker harrison morgan james scott watson allen phillips young mitchell bell cook shah price bennett shaw "
    "miah carter hughes edwards turner parker collins murphy kelly macdonald campbell o'neill nguyen chen nowak adeyemi "
    "okafor mensah rodrigues silva popescu kowalski novak fernandes sharma gupta das rahman chowdhury akhtar mahmood"
).split()
_HEADS = (
    "ash brad hart lang hol thorn wes nor sut mil car ber pem stan wal lind har eg cran bux dun fen gar hay ken mar"
)
_HEADS += (
    " oak pad rad sel tod ux wain yar blen cor dray el far gil hes ing jar kel lor mun nes ott pres quin ros sal tam"
)
_TAILS = (
    "ton ford ley den field worth by combe ham stead well wick burn wood more land shaw bridge hurst gate row man son"
)
_ENDS = "elle ine ara iko en is o ad ya".split()  # of the many names that few people bear
_STREETS = (
    "high church mill station park victoria albert queens kings north south manor garden school london elm oak ash"
)
_STREETS += (
    " cedar birch chapel bridge grove spring west east york windsor alexandra clarence stanley george new grange"
)
_KINDS = "street road avenue close lane drive gardens way court terrace crescent".split()
_NICK = {
    "william": ["bill", "will"], "robert": ["bob", "rob"], "elizabeth": ["liz", "beth"], "margaret": ["maggie", "peggy"],
    "michael": ["mike", "mick"], "thomas": ["tom"], "james": ["jim", "jamie"], "richard": ["rick", "dick"],
    "david": ["dave"], "stephen": ["steve"], "christopher": ["chris"], "andrew": ["andy"], "anthony": ["tony"],
    "susan": ["sue"], "deborah": ["debbie", "deb"], "patricia": ["pat", "trish"], "christine": ["chris", "chrissie"],
    "joseph": ["joe"], "daniel": ["dan", "danny"], "samuel": ["sam"], "samantha": ["sam"], "rebecca": ["becky"],
    "victoria": ["vicky"], "katarzyna": ["kasia"], "matthew": ["matt"], "nicholas": ["nick"], "benjamin": ["ben"],
    "alexander": ["alex", "sandy"], "jacqueline": ["jackie"], "frederick": ["fred"], "kenneth": ["ken"],
    "jessica": ["jess"], "abigail": ["abi"], "joshua": ["josh"], "timothy": ["tim"], "philip": ["phil"],
}  # fmt: skip


A_COUNCIL = 1_000_000  # mentions of one council of a country


@dataclass(frozen=True, slots=True)
class Person:
    """One made-up person."""

    given: str
    middle: str
    family: str
    former: str
    sex: str
    birth: tuple[int, int, int]
    address: str
    town: str
    postcode: str
    landline: str
    mobile: str
    email: str
    nhs: str
    nino: str
    moved: tuple[str, str] | None  # earlier address and postcode


@dataclass(frozen=True, slots=True)
class Made:
    """A table of mentions, and the person of each."""

    mentions: pa.Table
    person: np.ndarray = field(repr=False)


def _surnames(size: int) -> tuple[list[str], list[float]]:
    made = [head + tail for tail in _TAILS.split() for head in _HEADS.split()]
    made += [
        head + middle + tail for head in _HEADS.split()[::2] for middle in ("ing", "er") for tail in _TAILS.split()[::2]
    ]
    names = SURNAMES + [name for name in made if name not in SURNAMES]
    extra = max(0, size // 40 - len(names))
    names += [
        f"{made[k % len(made)]}{'aeiou'[k // len(made) % 5]}{'lnrst'[k // len(made) // 5 % 5]}" for k in range(extra)
    ]
    return names, [1.0 / (rank + 8) ** 0.93 for rank in range(len(names))]


def nhs_number(serial: int) -> str:
    """The serial-th valid number of the range 999 000 0000 to 999 999 9999, which is nobody's; "" past its end."""
    digits = 999_000_000 + serial
    if digits > 999_999_999:
        return ""
    check = 11 - sum(int(d) * w for d, w in zip(str(digits), range(10, 1, -1), strict=True)) % 11
    return "" if check == 10 else f"{digits}{check % 11}"


class _Town:
    """Draws households until there are people enough."""

    def __init__(self, seed: int, people: int) -> None:
        self.random = random.Random(seed)
        self.names, weights = _surnames(people)
        self.cumulated = np.cumsum(weights).tolist()
        self.firsts = np.cumsum([1.0 / (rank + 10) ** 0.9 for rank in range(900)]).tolist()
        self.postcodes = max(20, people // 35)
        self.serial = 0
        self.people: list[Person] = []
        while len(self.people) < people:
            self._household()
        del self.people[people:]

    def _household(self) -> None:
        draw = self.random
        family = self._surname()
        address, postcode = self._address()
        landline = f"+44207946{draw.randrange(10_000_000):07d}" if draw.random() < 0.4 else ""
        shared = f"{family}.family{draw.randrange(1000)}@example.org" if draw.random() < 0.12 else ""
        size = draw.choices((1, 2, 3, 4, 5), (30, 34, 15, 14, 7))[0]
        home = (address, postcode, landline, shared)
        first = self._adult(family, home)
        self.people.append(first)
        if size > 1:
            self._partner(first, home, same=draw.random() < 0.72)
        twin: Person | None = None
        for _ in range(size - 2):
            twin = self._child(first, home, twin)
        if size > 2 and first.sex == "m" and draw.random() < 0.06:  # a son with his father's name
            self.people.append(self._person(family, home, first.given, "m", first.birth[0] + draw.randint(20, 38)))

    def _surname(self) -> str:
        name = self.random.choices(self.names, cum_weights=self.cumulated)[0]
        if self.random.random() < 0.02:
            return f"{name}-{self.random.choices(self.names, cum_weights=self.cumulated)[0]}"
        return name

    def _address(self) -> tuple[str, str]:
        draw = self.random
        code = draw.randrange(self.postcodes)
        steady = random.Random(code * 7919 + 13)
        street = f"{steady.choice(_STREETS.split())} {steady.choice(_KINDS)}"
        inward = f"{code % 10}{'ABDEFGHJLN'[code // 10 % 10]}{'PQRSTUWXYZ'[code // 100 % 10]}"
        outward = f"{'ZA ZB ZC ZD ZE ZF ZG ZH'.split()[code // 20_000 % 8]}{1 + code // 1000 % 20}"
        return f"{draw.randint(1, 90)} {street}", f"{outward} {inward}"

    def _adult(self, family: str, home: tuple[str, str, str, str]) -> Person:
        sex = self.random.choice("fm")
        return self._person(family, home, self._first(sex), sex, self.random.randint(1930, 2003))

    def _first(self, sex: str) -> str:
        names = FIRST_F if sex == "f" else FIRST_M
        place = self.random.choices(range(len(self.firsts)), cum_weights=self.firsts)[0]
        return (
            names[place] if place < len(names) else f"{names[place % len(names)][:4]}{_ENDS[place // len(names) % 9]}"
        )

    def _partner(self, first: Person, home: tuple[str, str, str, str], *, same: bool) -> None:
        family = first.family if same else self._surname()
        sex = "f" if first.sex == "m" else "m"
        partner = self._person(family, home, self._first(sex), sex, first.birth[0] + self.random.randint(-6, 6))
        former = self._surname() if same and sex == "f" else ""
        self.people.append(replace(partner, former=former))

    def _child(self, first: Person, home: tuple[str, str, str, str], twin: Person | None) -> Person:
        sex = self.random.choice("fm")
        child = self._person(first.family, home, self._first(sex), sex, first.birth[0] + self.random.randint(18, 40))
        if twin and self.random.random() < 0.06:
            child = replace(child, birth=twin.birth)
        self.people.append(child)
        return child

    def _person(self, family: str, home: tuple[str, str, str, str], given: str, sex: str, year: int) -> Person:
        draw, (address, postcode, landline, shared) = self.random, home
        number = ""
        while not number:
            number, self.serial = nhs_number(self.serial % 999_999), self.serial + 1
        year = min(year, 2024)
        n = self.serial
        email = shared or f"{given}.{family.replace(chr(39), '')}{n % 997}@example.{('com', 'org', 'net')[n % 3]}"
        nino = f"{'ABCEGHJKLM'[n % 10]}{'ABCEGHJKLM'[n // 10 % 10]}{draw.randrange(1_000_000):06d}{'ABCD'[n % 4]}"
        return Person(
            given, self._first(sex) if draw.random() < 0.4 else "", family, "", sex,
            (year, draw.randint(1, 12), draw.randint(1, 28)), address, "thornbury", postcode, landline,
            f"+4477009000{n % 1_000_000:06d}" if year < 2012 and draw.random() < 0.8 else "",
            email if year < 2012 and draw.random() < 0.75 else "", number, nino if year < 2008 else "",
            self._address() if draw.random() < 0.12 else None,
        )  # fmt: skip


def _typo(draw: random.Random, text: str) -> str:
    if len(text) < 3:
        return text
    place = draw.randrange(1, len(text) - 1)
    kind = draw.randrange(4)
    if kind == 0:
        return text[:place] + text[place + 1 :]
    if kind == 1:
        return text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    letter = draw.choice("abcdefghijklmnopqrstuvwxyz")
    return text[:place] + letter + text[place + (kind == 2) :]


Row = dict[str, object]


def _name(draw: random.Random, person: Person, noise: float) -> Row:
    given, family = person.given, person.family
    chance = draw.random() / max(noise, 1e-9)
    if chance < 0.04 and given in _NICK:
        given = draw.choice(_NICK[given])
    elif chance < 0.07:
        given = given[0]
    elif chance < 0.09:
        given = _typo(draw, given)
    elif chance < 0.11:
        family = _typo(draw, family)
    elif chance < 0.115:
        given, family = family, given
    former = ""
    if person.former and draw.random() < 0.12:
        family = person.former
    elif person.former and draw.random() < 0.15:
        former = person.former
    if "-" in family and draw.random() < 0.2:
        family = family.split("-")[1]
    return {"given": given.title(), "family": family.title(), "former": former.title() or None}


def _birth(draw: random.Random, person: Person, noise: float) -> str | None:
    year, month, day = person.birth
    chance = draw.random() / max(noise, 1e-9)
    if chance < 0.015 and day <= 12:
        month, day = day, month
    elif chance < 0.025:
        day = min(28, day + 1)
    elif chance < 0.03:
        year += draw.choice((-1, 1, 10))
    elif chance < 0.035:
        return "1900-01-01"
    elif chance < 0.05:
        return None
    return f"{year}-{month:02d}-{day:02d}"


def _home(draw: random.Random, person: Person, noise: float) -> Row:
    address, postcode = person.moved if person.moved and draw.random() < 0.3 else (person.address, person.postcode)
    if draw.random() < 0.03 * noise:
        postcode = postcode[:-1] + draw.choice("ABDEFGH")
    if draw.random() < 0.04 * noise:
        address = _typo(draw, address)
    return {"address": address.title(), "postcode": postcode, "town": person.town}


def _email(draw: random.Random, person: Person) -> list[str]:
    if draw.random() < 0.03:
        return [draw.choice(("noreply@example.org", "info@example.org", "unknown@example.com"))]
    return [person.email] if person.email else []


def _phone(draw: random.Random, person: Person) -> list[str]:
    if draw.random() < 0.03:
        return ["+440000000000"]
    number = person.mobile if draw.random() < 0.7 else person.landline
    return [number] if number else []


def _patients(draw: random.Random, p: Person, n: float) -> Row:
    nhs = [] if draw.random() < 0.04 else [f"UK_NHS:{p.nhs}" if draw.random() > 0.01 else "UK_NHS:9999999999"]
    return _name(draw, p, n) | {"birth_date": _birth(draw, p, n), "sex": p.sex, "ids": nhs} | _home(draw, p, n)


def _care(draw: random.Random, p: Person, n: float) -> Row:
    nhs = [f"UK_NHS:{p.nhs}"] if draw.random() < 0.7 else []
    return _name(draw, p, n) | {"birth_date": _birth(draw, p, n), "ids": nhs, "phones": _phone(draw, p)}


def _tax(draw: random.Random, p: Person, n: float) -> Row:
    return _name(draw, p, n) | _home(draw, p, n) | {"phones": _phone(draw, p), "emails": _email(draw, p)}


def _benefits(draw: random.Random, p: Person, n: float) -> Row:
    nino = [f"UK_NINO:{p.nino}"] if p.nino and draw.random() < 0.92 else []
    return _name(draw, p, n) | {"birth_date": _birth(draw, p, n), "ids": nino} | _home(draw, p, n)


def _crm(draw: random.Random, p: Person, n: float) -> Row:
    row = _name(draw, p, n) | {"emails": _email(draw, p), "phones": _phone(draw, p)}
    return row | ({"postcode": p.postcode} if draw.random() < 0.7 else {})


def _maillist(draw: random.Random, p: Person, n: float) -> Row:
    return (
        {"emails": [p.email]} if p.email and draw.random() < 0.35 else _name(draw, p, n) | {"emails": _email(draw, p)}
    )


def _electoral(draw: random.Random, p: Person, n: float) -> Row:
    return _name(draw, p, n) | _home(draw, p, n)


def _document(draw: random.Random, p: Person, n: float) -> Row:
    title = "Mr" if p.sex == "m" else "Ms"
    if draw.random() < 0.15:
        return {"title": title, "family": p.family.title()}
    return _name(draw, p, n) | {"confidence": 0.85}


Kind = Callable[[random.Random, Person, float], Row]
KINDS: tuple[tuple[Kind, float], ...] = (
    (_patients, 0.22), (_care, 0.1), (_tax, 0.18), (_benefits, 0.15), (_crm, 0.12), (_maillist, 0.05),
    (_electoral, 0.1), (_document, 0.08),
)  # fmt: skip


def council(seed: int, mentions: int, *, noise: float = 1.0, per_person: float = 4.6) -> Made:
    """About `mentions` mentions of mentions / per_person people; `noise` scales the slips."""
    people = _Town(seed, round(mentions / per_person)).people
    draw = random.Random(seed + 1)
    kinds, weights = zip(*KINDS, strict=True)
    wanted = np.random.default_rng(seed).geometric(1 / per_person, len(people))
    rows: list[Row] = []
    truth: list[int] = []
    for number, person in enumerate(people):
        for _ in range(int(wanted[number])):
            kind = draw.choices(kinds, weights)[0]
            rows.append(kind(draw, person, noise) | {"item": kinds.index(kind)})
            truth.append(number)
    order = list(range(len(rows)))
    draw.shuffle(order)
    return Made(table_of([rows[place] for place in order]), np.array(truth)[order])


def register_of(seed: int, mentions: int, share: float, *, noise: float = 0.3, per_person: float = 4.6) -> Made:
    """A register of `share` of the people of the `council` with the same seed and size, everybody once."""
    people = _Town(seed, round(mentions / per_person)).people
    draw = random.Random(seed + 2)
    listed = [number for number in range(len(people)) if draw.random() < share]
    rows = [_resident(draw, people[number], noise) for number in listed]
    return Made(table_of(rows), np.array(listed))


def _resident(draw: random.Random, p: Person, n: float) -> Row:
    return _name(draw, p, n) | {"birth_date": _birth(draw, p, n), "phones": _phone(draw, p)} | _home(draw, p, n) | {
        "emails": _email(draw, p)
    }  # fmt: skip


def country(folder: Path, mentions: int, seed: int = 1) -> Path:
    """A Parquet file of `mentions` mentions in councils of a million each, with the column "person"; made where not there.

    Numbers, addresses and mailboxes of two councils are never the same; names meet as they do in a country.
    """
    path = folder / f"country-{mentions}-{seed}.parquet"
    parts = [
        folder / f"council-{min(mentions, A_COUNCIL)}-{seed + n}.parquet" for n in range(-(-mentions // A_COUNCIL))
    ]
    for number, part in enumerate(parts):
        if not part.exists():
            made = council(seed + number, min(mentions, A_COUNCIL))
            table = _elsewhere(made.mentions, "ABCDEFGHIJKLMNOPQRSTUVWXY"[number])
            pq.write_table(table.append_column("person", pa.array(made.person + (number << 32))), part)
    if not path.exists():
        schema = pq.read_schema(parts[0])
        with pq.ParquetWriter(path, schema) as out:
            for part in parts:
                out.write_table(pq.read_table(part))
    return path


def _elsewhere(table: pa.Table, letter: str) -> pa.Table:
    """The mentions with everything that is one place's marked by its letter."""
    code = pc.replace_substring_regex(table["postcode"], "^Z", letter)
    table = table.set_column(table.column_names.index("postcode"), "postcode", code)
    for name, pattern, into in (
        ("emails", "@", f"@{letter.lower()}."),
        ("phones", r"^\+44(\d)(\d{3})", rf"+44\1{ord(letter)}\2"),
        ("ids", "$", letter),
    ):
        column = table[name].combine_chunks()
        values = pc.replace_substring_regex(column.flatten(), pattern, into)
        shared = pc.match_substring_regex(column.flatten(), "^(noreply|info|unknown)@|^\\+440000|:9999999999$")
        kept = pc.if_else(shared, column.flatten(), values)
        lists = pa.ListArray.from_arrays(column.offsets, kept, mask=pc.is_null(column))
        table = table.set_column(table.column_names.index(name), name, lists)
    return table


def table_of(rows: list[Row]) -> pa.Table:
    """Rows of some of the columns of MENTIONS as a table with all of them."""
    columns: dict[str, pa.Array] = {}
    for column in MENTIONS:
        if column.name in {"record", "mention"}:
            columns[column.name] = pa.array(np.arange(len(rows)) * (column.name == "record"), column.type)
        else:
            columns[column.name] = pa.array([row.get(column.name) for row in rows], column.type)
    return pa.table(columns)
