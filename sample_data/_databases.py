"""The databases: a SQLite file of the contact centre, and a PostgreSQL dump of the casework system."""

import random
import sqlite3
import tempfile
from pathlib import Path

import _notes
from _people import Person
from _share import Part
from _tables import Column, Sheet, choice, day, money, sheet
from _truth import Content
from _world import World

COUNCIL = "databases/council.sqlite"
CASEWORK = "databases/casework.sql"


def council(world: World) -> None:
    """Residents, contacts with notes, garden waste subscriptions, and rounds that concern nobody."""
    rng = world.rng("sqlite")
    residents = world.some("residents", world.adults, 760)
    columns: list[Column] = [
        ("title", "title"), ("first_name", "given"), ("last_name", "family"), ("date_of_birth", "dob:iso"), ("house", "address:1"), ("town", "address:town"), ("postcode", "address:postcode"),
        ("email", "email"), ("mobile", "mobile:plain"), ("home_phone", "home:plain"), ("deceased_on", "died:iso"),
    ]  # fmt: skip
    tables = {
        "residents": sheet([{"a": p} for p in residents], columns, rng, types={"a": "customers"}, noise=1.0, first=1)
    }
    callers = world.shuffled("callers", residents, 330)
    columns = [
        ("resident_name", "name:full"),
        ("channel", choice("phone", "web", "face to face", "email")),
        ("logged_at", day(300, "iso")),
        ("notes", world.notes(_notes.CONTACT, 1.0, "contact")),
    ]
    tables["contacts"] = sheet([{"a": p} for p in callers], columns, rng, types={"a": "customers"}, noise=0.5, first=1)
    columns = [
        ("subscriber", "name:titled"),
        ("email", "email"),
        ("postcode", "address:tight"),
        ("sort_code", "sort"),
        ("account_no", "account"),
        ("bins", choice("1", "2")),
    ]
    tables["garden_waste"] = sheet(
        [{"a": p} for p in world.some("garden", residents + world.living[::4], 190)],
        columns,
        rng,
        types={"a": "subscribers"},
        noise=0.6,
        first=1,
    )
    data = _sqlite(tables)
    parts = [Part(name, "\n".join(map(repr, table.rows)).encode(), table.content) for name, table in tables.items()]
    parts.append(Part("bin_rounds", b"rounds"))
    world.share.put(COUNCIL, data, dataset=COUNCIL, container=True)
    for part in parts:
        world.truth.add(f"{COUNCIL}!{part.name}", f"{COUNCIL}:{part.name}", part.data, part.content)


def _sqlite(tables: dict[str, Sheet]) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "council.sqlite"
        base = sqlite3.connect(path)
        for name, table in tables.items():
            columns = ", ".join(f'"{header}" TEXT' for header in table.header)
            base.execute(f'CREATE TABLE "{name}" (id INTEGER PRIMARY KEY, {columns})')
            marks = ", ".join("?" * len(table.header))
            base.executemany(
                f'INSERT INTO "{name}" ({", ".join(table.header)}) VALUES ({marks})',  # noqa: S608 - names of our own
                [[text or None for text in row] for row in table.rows],
            )
        base.execute(
            "CREATE TABLE bin_rounds (id INTEGER PRIMARY KEY, round_code TEXT, weekday TEXT, street TEXT, vehicle_asset INTEGER, bins INTEGER)"
        )
        days = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
        rows = [
            (f"R{place % 24:02d}", days[place % 5], street, 9990000000 + place * 11, 40 + place % 90)
            for place, street in enumerate(_streets())
        ]
        base.executemany(
            "INSERT INTO bin_rounds (round_code, weekday, street, vehicle_asset, bins) VALUES (?, ?, ?, ?, ?)", rows
        )
        base.commit()
        base.execute("VACUUM")
        base.close()
        return path.read_bytes()


def _streets() -> list[str]:
    from _places import STREETS  # noqa: PLC0415 - one list, one use

    return sorted(STREETS)


def casework(world: World) -> None:
    """Referrals, people, payments and a clean lookup, as pg_dump writes them."""
    rng = world.rng("postgres")
    children = world.shuffled("referred", world.children, 210)
    rows = [{"a": child, "m": world.parent(child)} for child in children]
    columns: list[Column] = [
        ("child_forename", "given"), ("child_surname", "family"), ("child_dob", "dob:iso"), ("nhs_no", "nhs"), ("carer_name", "m.name:full"), ("carer_phone", "m.mobile"), ("address", "address"),
        ("received", day(700, "iso")), ("narrative", world.notes(_notes.REFERRAL, 1.0, "childrens")),
    ]  # fmt: skip
    tables = {"public.referrals": sheet(rows, columns, rng, types={"a": "children", "m": "other"}, noise=0.6, first=1)}
    clients = world.some("asc clients", [p for p in world.adults if p.age > 50 or p.number % 7 == 0], 300)
    tables["adults.clients"] = _clients(world, rng, clients)
    tables["finance.direct_payments"] = _direct_payments(rng, clients[::3])
    tables["public.app_users"] = _app_users(world, rng)
    tables["public.lookup_need"] = _lookup()
    world.share.put(CASEWORK, _dump(tables), dataset=CASEWORK, container=True)
    for name, table in tables.items():
        world.truth.add(f"{CASEWORK}!{name}", f"{CASEWORK}:{name}", repr(table.rows).encode(), table.content)


def _clients(world: World, rng: random.Random, clients: list[Person]) -> Sheet:
    """Adults in care and their workers."""
    columns: list[Column] = [
        ("surname", "family:upper"),
        ("forenames", "given:upper"),
        ("dob", "dob:iso"),
        ("nino", "nino"),
        ("ethnicity", "ethnicity"),
        ("postcode", "address:postcode"),
        ("died_on", "died:iso"),
        ("allocated_worker", "w.name:full"),
    ]
    return sheet(
        [{"a": p, "w": world.worker(rng, "care")} for p in clients],
        columns,
        rng,
        types={"a": "vulnerable_adults", "w": "employees"},
        noise=0.8,
        first=1,
    )


def _direct_payments(rng: random.Random, clients: list[Person]) -> Sheet:
    """Who is paid for care, and on which account."""
    columns: list[Column] = [
        ("payee", "name:titled"),
        ("sort_code", "sort"),
        ("account_number", "account"),
        ("weekly_amount", money(40, 610)),
        ("started", day(1200, "iso")),
    ]
    return sheet([{"a": p} for p in clients], columns, rng, types={"a": "customers"}, noise=0.3, first=1)


def _app_users(world: World, rng: random.Random) -> Sheet:
    """Staff who log in."""
    columns: list[Column] = [
        ("login", "user"),
        ("full_name", "name:full"),
        ("email", "work"),
        ("password_hash", choice("")),
        ("last_ip", "ip"),
    ]
    return sheet(
        [{"a": p} for p in world.some("app", world.staff, 60)], columns, rng, types={"a": "employees"}, first=1
    )


def _lookup() -> Sheet:
    """A list of codes that names nobody."""
    return Sheet(
        ["code", "description"],
        [
            ["N1", "Abuse or neglect"],
            ["N2", "Child's disability or illness"],
            ["N3", "Parental disability or illness"],
            ["N4", "Family in acute stress"],
            ["N5", "Family dysfunction"],
            ["N8", "Absent parenting"],
        ],
        Content(),
        [],
    )


def _copied(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n") if text else "\\N"


def _dump(tables: dict[str, Sheet]) -> bytes:
    lines = [
        "--", "-- PostgreSQL database dump", "--", "", "-- Dumped from database version 16.4", "-- Dumped by pg_dump version 16.4", "",
        "SET statement_timeout = 0;", "SET lock_timeout = 0;", "SET client_encoding = 'UTF8';", "SET standard_conforming_strings = on;",
        "SELECT pg_catalog.set_config('search_path', '', false);", "SET check_function_bodies = false;", "SET client_min_messages = warning;", "",
    ]  # fmt: skip
    for schema in ("adults", "finance"):
        lines += [
            "--",
            f"-- Name: {schema}; Type: SCHEMA; Schema: -; Owner: -",
            "--",
            "",
            f"CREATE SCHEMA {schema};",
            "",
        ]
    for name, table in tables.items():
        schema, short = name.split(".")
        columns = ",\n".join(f"    {header} {_type(header)}" for header in table.header)
        lines += [
            "--",
            f"-- Name: {short}; Type: TABLE; Schema: {schema}; Owner: -",
            "--",
            "",
            f"CREATE TABLE {name} (",
            f"    id integer NOT NULL,\n{columns}",
            ");",
            "",
            "",
        ]
    for name, table in tables.items():
        schema, short = name.split(".")
        lines += [
            "--",
            f"-- Data for Name: {short}; Type: TABLE DATA; Schema: {schema}; Owner: -",
            "--",
            "",
            f"COPY {name} (id, {', '.join(table.header)}) FROM stdin;",
        ]
        lines += ["\t".join((str(place + 1), *map(_copied, row))) for place, row in enumerate(table.rows)]
        lines += ["\\.", "", ""]
    for name in tables:
        short = name.split(".")[1]
        lines += [
            "--",
            f"-- Name: {short} {short}_pkey; Type: CONSTRAINT",
            "--",
            "",
            f"ALTER TABLE ONLY {name}",
            f"    ADD CONSTRAINT {short}_pkey PRIMARY KEY (id);",
            "",
            "",
        ]
    return "\n".join([*lines, "--", "-- PostgreSQL database dump complete", "--", ""]).encode()


def _type(header: str) -> str:
    if header in ("child_dob", "dob", "received", "started", "died_on"):
        return "date"
    return {"weekly_amount": "numeric(10,2)", "narrative": "text", "address": "text"}.get(
        header, "character varying(120)"
    )
