"""Tables as the systems of councils export them, made of invented persons, with what each column holds."""

import csv
import hashlib
import io
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from benchmarks.column_fields import MAKERS, ORDINARY, Maker, Someone, digits, fields, someone

SYSTEMS: dict[str, tuple[str, ...]] = {
    "SIMS/Pupils on roll": ("upn", "family", "given", "dob", "sex", "race", "meals", "needs", "care", "postcode"),
    "Arbor/students": ("full", "upn", "uln", "dob", "religion", "health", "meals", "kin", "phone", "email"),
    "Liquidlogic LCS/children": ("caseref", "full", "dob", "nhs", "race", "care", "worker", "disabled", "asylum"),
    "Mosaic/adult clients": ("caseref", "title", "given", "family", "dob", "nhs", "whole", "phone", "health", "worker"),
    "SystmOne/patients": ("nhs", "family", "given", "dob", "sex", "address", "town", "postcode", "phone", "health"),
    "iTrent/employees": ("employee", "family", "given", "nino", "dob", "sort", "account", "salary", "union", "race"),
    "SAP/HR master": ("employee", "full", "dob", "nino", "religion", "orientation", "disabled", "email", "user"),
    "Northgate/tenants": ("caseref", "full", "nino", "address", "postcode", "uprn", "phone", "salary", "disabled"),
    "Capita/council tax": ("counciltax", "full", "whole", "postcode", "uprn", "sort", "account", "phone", "salary"),
    "Civica/benefits": (
        "caseref",
        "family",
        "given",
        "nino",
        "dob",
        "address",
        "postcode",
        "benefit",
        "salary",
        "email",
    ),
    "Parking/permits": ("caseref", "full", "vehicle", "address", "postcode", "email", "phone", "card"),
    "Licensing/drivers": ("full", "licence", "dob", "passport", "vehicle", "nino", "phone", "criminal"),
    "Xpress/register": ("elector", "family", "given", "address", "postcode", "dob", "uprn"),
    "YOT/offenders": ("full", "dob", "pnc", "crn", "criminal", "race", "worker", "prison"),
    "Housing options/NRPF": ("full", "dob", "homeoffice", "permit", "asylum", "phone", "passport", "kin"),
    "Active Directory/users": ("user", "full", "email", "secret", "ip", "phone", "employee"),
    "Self employed/suppliers": ("full", "utr", "iban", "address", "postcode", "email", "account", "sort"),
    "Leisure/members": ("given", "family", "age", "sex", "phone", "email", "health", "card", "kin"),
    "Equality/monitoring": ("employee", "race", "religion", "orientation", "trans", "disabled", "age", "sex"),
    "Visits/list": ("full", "address", "phone", "kin", "age"),
}
MISLEADING: tuple[tuple[str, str], ...] = (
    ("ID", "nhs"), ("Ref", "nino"), ("Number", "phone"), ("Code", "upn"), ("Unique ID", "nhs"), ("Details", "email"),
    ("Identifier", "nino"), ("Field1", "postcode"), ("Col3", "email"), ("Key", "nhs"), ("Info", "phone"), ("Data", "nino"),
    ("Value", "email"), ("Reference", "licence"), ("Column2", "nhs"), ("No.", "nino"), ("Unnamed: 4", "phone"),
)  # fmt: skip
"""Headers that say nothing or something else, over values that say enough."""
DECOYS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("Stock/products", (("Name", "Desk lamp; Stapler; A4 paper; Office chair; Toner"), ("ID", "100231; 100232; 104233"),
                        ("Title", "Lamp, desk, black; Chair, task"), ("Number", "4400019; 4400020"), ("Contact", "Stores; Depot"))),
    ("Documents/index", (("Title", "Annual Report; Budget Book; Waste Strategy; Local Plan"), ("Date", "01/04/2023; 12/05/2024"),
                         ("Owner", "Finance; Policy; Legal"), ("Reference", "DOC-001; DOC-002"), ("Version", "1; 2"))),
    ("Highways/assets", (("Name", "Mill Lane Bridge; Church Street; High Street"), ("Reg", "East; West"), ("Code", "BR001; BR002"),
                         ("Last", "2019; 2021"), ("First", "1965; 1974"), ("Tel", "Y; N"))),
    ("Servers/inventory", (("Host", "SRV-APP01; SRV-DB02"), ("User", "svc_backup; svc_sql"), ("Pass", "Pass; Fail"),
                           ("Age", "3; 5; 7"), ("Location", "Rack 4; Rack 5"))),
    ("Services/contacts", (("Service", "Bins; Parks; Roads"), ("Contact", "Customer Services; Parks Team"), ("Sex", "n/a; n/a"),
                           ("Union", "Credit Union; Students' Union"), ("Religion", "n/a"), ("Charge", "12.50; 7.00"))),
    ("Counts/by ward", (("Ward", "Canal Basin; Hallam Cross"), ("White British", "1203; 880"), ("Asian", "402; 210"), ("Disability", "88; 45"),
                        ("Christian", "700; 512"), ("FSM", "123; 98"), ("SEN", "40; 61"), ("LAC", "4; 9"), ("Offences", "31; 20"))),
)  # fmt: skip
"""Tables of nobody, headed as if of somebody."""
TELLS_ITSELF = frozenset(
    "PERSON ADDRESS DATE_OF_BIRTH UK_POSTCODE PHONE_NUMBER EMAIL_ADDRESS UK_NHS UK_NINO UK_UPN IBAN_CODE CREDIT_CARD "
    "UK_DRIVING_LICENCE UK_VEHICLE_REGISTRATION UK_PNC IP_ADDRESS CRIMINAL HEALTH".split()
)
"""What can be told without a header."""
BLANKS = ("#N/A", "NULL", "-", "n/a", "unknown", "", "N/K", "TBC", "none")


@dataclass(slots=True)
class Column:
    """One column: its header, its cells, and what it holds."""

    header: str
    cells: list[str]
    need: frozenset[str] = frozenset()
    may: frozenset[str] = frozenset()
    kind: str = ""
    lost: bool = False  # its values cannot be told any more


@dataclass(slots=True)
class Made:
    """One table as a file, with its columns in order."""

    name: str
    columns: list[Column]
    layout: str = "plain"
    rows: list[list[str]] = field(default_factory=list)

    def text(self) -> str:
        """The file."""
        out = io.StringIO()
        csv.writer(out).writerows(self.rows)
        return out.getvalue()


def held_back(phrase: str) -> bool:
    """Whether a header (or a file) belongs to the half that is not looked at while rules are written."""
    return hashlib.sha256(phrase.encode()).digest()[0] % 2 == 1


STYLES: tuple[Callable[[str], str], ...] = (
    lambda h: h, lambda h: h, lambda h: h, str.upper, str.lower, lambda h: h + " ", lambda h: h.replace(" ", "_"),
    lambda h: h.replace(" ", "_").upper(), lambda h: "".join(w[:1].upper() + w[1:] for w in h.split()),
    lambda h: "tbl_" + h.replace(" ", "_").lower(), lambda h: "p_" + h.replace(" ", "_").lower(), lambda h: h + "_1",
    lambda h: "c1_" + h.replace(" ", ""), lambda h: h + " (text)", lambda h: h + ":", lambda h: h.replace(" ", "."),
    lambda h: h.replace(" ", "\n"), lambda h: h + "*", lambda h: "Client " + h if " " not in h else h,
)  # fmt: skip


def spoilt(name: str, cells: list[str], rng: random.Random) -> list[str]:
    """The cells as a spreadsheet leaves them."""
    way = rng.random()
    if name in {"phone", "account"} and way < 0.3:
        return [bare.removeprefix("0") if (bare := cell.replace(" ", "")).isdigit() else cell for cell in cells]
    if name in {"nhs", "uln", "utr", "uprn"} and way < 0.2:
        return [cell.replace(" ", "").replace("-", "") + ".0" for cell in cells]
    if name == "dob" and way < 0.15:
        return [str(rng.randrange(14000, 40000)) for _ in cells]
    if name in {"nhs", "phone", "account", "caseref"} and way > 0.9:
        return ["'" + cell for cell in cells]
    return cells


def gaps(cells: list[str], rng: random.Random) -> list[str]:
    """Some cells empty, as old systems write empty."""
    blank, share = rng.choice(BLANKS), rng.choice((0, 0, 0.05, 0.3))
    return [blank if rng.random() < share else cell for cell in cells]


def _column(name: str, people: Sequence[Someone], rng: random.Random, header: str) -> Column:
    kind = fields()[name]
    makers = MAKERS[name]
    make = makers[rng.randrange(len(makers))]
    plain = [make(rng, one) for one in people]
    cells = gaps(spoilt(name, plain, rng), rng)
    says = not {cell.lower() for cell in cells} <= {
        "n",
        "no",
        "0",
        "f",
        "false",
        "none",
        "prefer not to say",
        *(blank.lower() for blank in BLANKS),
    }
    return Column(header, cells, kind.need if says else frozenset(), kind.may | kind.need, name)


def header_of(name: str, rng: random.Random, *, held: bool) -> str:
    """One of the field's headers of the asked half, in one of the styles."""
    choices = [header for header in fields()[name].headers if held_back(header) == held] or [fields()[name].headers[0]]
    return rng.choice(choices)


def _ordinary(people: Sequence[Someone], rng: random.Random) -> Column:
    headers, make = rng.choice(ORDINARY)
    pick: Maker = make
    return Column(rng.choice(headers.split("; ")), [pick(rng, one) for one in people], kind="ordinary")


def _lost(people: Sequence[Someone], rng: random.Random) -> Column:
    return Column("NHS Number", ["9.99E+09" if rng.random() < 0.7 else "1E+10" for _ in people],
                  frozenset({"UK_NHS"}), frozenset(), "nhs lost", lost=True)  # fmt: skip


def _mixed(people: Sequence[Someone], rng: random.Random) -> Column:
    makers = [MAKERS["phone"][0], MAKERS["email"][0]]
    cells = [makers[number % 2](rng, one) for number, one in enumerate(people)]
    header = rng.choice(("Contact", "Contact Details", "Phone/Email", "Contact Method", "How to contact"))
    return Column(header, cells, frozenset(), frozenset({"PHONE_NUMBER", "EMAIL_ADDRESS"}), "mixed")


def personal(number: int, *, held: bool) -> Made:
    """The `number`th table of persons; the same number makes the same table."""
    rng = random.Random(f"{number} {held}")
    system = rng.choice(list(SYSTEMS))
    people = [
        someone(rng, child=system.startswith(("SIMS", "Arbor", "Liq"))) for _ in range(rng.choice((12, 25, 40, 90)))
    ]
    style = rng.choice(STYLES)
    columns = [_column(name, people, rng, style(header_of(name, rng, held=held))) for name in SYSTEMS[system]]
    columns = [column for number, column in enumerate(columns) if rng.random() < 0.9 or not number]
    if rng.random() < 0.25:
        header, name = rng.choice(MISLEADING)
        columns.append(_column(name, people, rng, header))
    if rng.random() < 0.1:
        columns.append(_mixed(people, rng))
    if rng.random() < 0.06:
        columns.append(_lost(people, rng))
    for _ in range(rng.randrange(1, 6)):
        ordinary = _ordinary(people, rng)
        ordinary.header = style(ordinary.header)
        columns.insert(rng.randrange(len(columns) + 1), ordinary)
    seen: set[str] = set()
    columns = [
        one for one in columns if not (one.header.strip().lower() in seen or seen.add(one.header.strip().lower()))
    ]
    return laid_out(Made(f"{system} {number}", columns), rng)


@cache
def standards(file: str = "column_standards.txt") -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """Name, and headers with their fields, of every table of a list of header rows."""
    found = []
    for line in (Path(__file__).parent / file).read_text(encoding="utf-8").splitlines():
        name, _, columns = line.partition("|")
        if columns:
            found.append((name, tuple(column.rpartition("=")[::2] for column in columns.split(";"))))
    return tuple(found)


def _nobodys(header: str, kind: str, people: Sequence[Someone], rng: random.Random) -> Column:
    """A column that holds nobody's values: "#" and their form, "-" (or "~" behind a form) and the type it may be given."""
    form, _, type_ = kind[1:].partition("~") if kind.startswith("#") else ("###", "", kind[1:])
    may = frozenset({type_} if type_ else ())
    return Column(header, [digits(form)(rng, one) for one in people], may=may)


def standard(number: int, file: str = "column_standards.txt") -> Made:
    """A table of a published standard, or of another list; the same number makes the same table."""
    rng = random.Random(f"standard {number}")
    listed = standards(file)
    name, headed = listed[number % len(listed)]
    people = [someone(rng, child="pupil" in name or "CIN" in name) for _ in range(rng.choice((15, 30, 60)))]
    columns = [
        _column(kind, people, rng, header) if kind[0] not in "-#" else _nobodys(header, kind, people, rng)
        for header, kind in headed
    ]
    return laid_out_plain(Made(f"{name} {number}", columns))


def laid_out(made: Made, rng: random.Random) -> Made:
    """The table's rows in one of the ways in which sheets are laid out."""
    headers = [column.header for column in made.columns]
    body = [list(row) for row in zip(*(column.cells for column in made.columns), strict=True)]
    width = len(headers)
    made.layout = rng.choices(
        ("plain", "title", "group", "totals", "units", "headless", "across"), (60, 10, 6, 6, 4, 8, 6)
    )[0]
    made.rows = [headers, *body]
    if made.layout == "title":
        made.rows = [[f"{made.name} - extract", *[""] * (width - 1)], ["Run 01/03/2024 OFFICIAL-SENSITIVE", *[""] * (width - 1)],
                     [""] * width, *made.rows]  # fmt: skip
    elif made.layout == "group":
        made.rows = [
            ["Person details", *[""] * (width // 2), "Other details", *[""] * (width - width // 2 - 2)][:width],
            *made.rows,
        ]
    elif made.layout == "totals":
        made.rows = [*made.rows, ["Total", *[""] * (width - 2), str(len(body))]]
    elif made.layout == "units":
        made.rows = [headers, [rng.choice(("text", "char(10)", "")) for _ in headers], *body]
    elif made.layout == "headless":
        made.rows = body
        for column in made.columns:
            if column.need and not column.need & TELLS_ITSELF:
                column.may, column.need = column.may | column.need, frozenset()
    elif made.layout == "across":
        made.rows = [[column.header.strip(), *column.cells[:8]] for column in made.columns]
    return made


def decoy(number: int) -> Made:
    """A table of nobody, headed as if of somebody."""
    rng = random.Random(f"decoy {number}")
    name, columns = rng.choice(DECOYS)
    size = rng.choice((10, 30, 60))
    made = [
        Column(header, [rng.choice(cells.split("; ")) for _ in range(size)], kind="decoy") for header, cells in columns
    ]
    return laid_out_plain(Made(f"{name} {number}", made))


def laid_out_plain(made: Made) -> Made:
    """Header, then the rows."""
    body = zip(*(column.cells for column in made.columns), strict=True)
    made.rows = [[column.header for column in made.columns], *(list(row) for row in body)]
    return made
