"""Complaints, nuisance, anti-social behaviour and the homeless."""

import random

import _notes
from _care import _book
from _files import delimited
from _people import TODAY
from _tables import Column, Row, choice, reference, sheet
from _world import World


def neighbourhoods(world: World) -> None:
    """Complaints, noise, anti-social behaviour and the homeless."""
    rng = world.rng("neighbourhoods")
    _complaints(world, rng)
    _nuisance(world, rng)
    _nominals(world, rng)
    _homeless(world, rng)


def _complaints(world: World, rng: random.Random) -> None:
    """The tracker of complaints."""
    people = world.some("complainants", world.living, 130)
    rows: list[Row] = [{"a": person} for person in people]
    columns: list[Column] = [
        ("Ref", reference("CMP/{n:05d}")),
        ("Complainant", "name:titled"),
        ("Address", "address"),
        ("Email", "email"),
        ("Phone", "mobile"),
        ("Stage", choice("1", "2", "LGO")),
        ("Summary", world.notes(_notes.COMPLAINT, 1.0, "complaints")),
    ]
    _book(
        world,
        "share/Complaints/2026/Complaints tracker.xlsx",
        sheet(
            rows,
            columns,
            rng,
            types={"a": "customers"},
            noise=0.5,
            name="Tracker",
            title=[["Corporate complaints"], [f"Updated {TODAY:%d/%m/%Y}"], []],
        ),
    )


def _nuisance(world: World, rng: random.Random) -> None:
    """Who complained of whom."""
    columns: list[Column] = [
        ("Case", reference("EH{n:05d}")),
        ("Complainant Surname, Forename", "name:reversed"),
        ("Address 1", "address:1"),
        ("Postcode", "address:postcode"),
        ("Tel", "home"),
        ("Alleged source", "b.name:full"),
        ("Type", choice("Noise", "Rats", "Smoke", "Food hygiene")),
    ]
    rows: list[Row] = [
        {"a": a, "b": b}
        for a, b in zip(world.some("noise", world.living, 100), world.shuffled("noisy", world.living, 100), strict=True)
    ]
    table = sheet(rows, columns, rng, types={"a": "customers", "b": "other"}, noise=0.7, encoding="cp1252")
    world.share.put(
        "share/Environmental Health/Nuisance/service_requests.csv", delimited(table, encoding="cp1252"), table.content
    )


def _nominals(world: World, rng: random.Random) -> None:
    """Whom orders were made against."""
    columns: list[Column] = [
        ("Nominal", "name:capitals"),
        ("DOB", "dob"),
        ("PNC ID", "pnc"),
        ("Address", "address:short"),
        ("Order", choice("CBO", "Injunction", "ABC", "Closure order")),
        (
            "Offence",
            choice("Shoplifting", "Criminal damage", "Drug supply", "Public order", "Assault", entity="CRIMINAL"),
        ),
    ]
    nominals = sheet(
        [{"a": person} for person in world.some("nominals", [p for p in world.living if p.age < 50], 70)],
        columns,
        rng,
        types={"a": "other"},
        noise=0.3,
        says={"Order": ("a", "CONDUCT")},
    )
    world.share.put("share/Community Safety/ASB/nominals.csv", delimited(nominals), nominals.content)


def _homeless(world: World, rng: random.Random) -> None:
    """The caseload of the homeless."""
    columns: list[Column] = [
        ("Case ID", reference("HL{n:05d}")),
        ("Client", "name:full"),
        ("Date of birth", "dob:iso"),
        ("Nationality", choice("British", "Romanian", "Eritrean", "Somali", "Jamaican")),
        ("BRP", "brp"),
        ("Status", choice("Leave to remain", "Asylum claim pending", "Settled", "NRPF", entity="IMMIGRATION")),
        ("Mobile", "mobile"),
        ("Placed at", choice("Harrow Lodge Hotel", "Beveridge Tower", "B&B")),
        ("Support needs", world.notes(_notes.HOUSING, 0.6, "homeless")),
    ]
    homeless = sheet(
        [{"a": person} for person in world.some("homeless", [p for p in world.living if p.age < 70], 110)],
        columns,
        rng,
        types={"a": "customers"},
        noise=0.6,
        name="Caseload",
        says={"Case ID": ("a", "HOMELESSNESS")},
        title=[["Homelessness prevention"], []],
    )
    _book(world, "share/Homelessness/Casework/Caseload.xlsx", homeless)
