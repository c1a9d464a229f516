"""Tables of the departments that run the council: HR, payroll, elections, IT, licensing, libraries and others."""

import random

import _notes
from _care import _book
from _files import delimited, web_page
from _tables import Column, Row, Sheet, choice, day, money, reference, sheet
from _truth import Content
from _world import World


def staff(world: World) -> None:
    """The establishment list, equalities and sickness."""
    rng = world.rng("hr")
    rows: list[Row] = [{"a": person, "k": world.relative(person, rng)} for person in world.staff]
    columns: list[Column] = [
        ("Employee No", "employee"), ("Surname", "family"), ("Forename(s)", "given"), ("Known as", choice("")), ("Date of Birth", "dob"), ("NINO", "nino:spaced"), ("Job title", choice("Social Worker", "Housing Officer", "Revenues Officer", "Librarian", "Driver", "Planning Officer", "Business Support")),
        ("Start date", day(7000)), ("Work email", "work"), ("Home address", "address"), ("Mobile", "mobile"), ("Next of kin", "k.name:full"), ("NOK phone", "k.mobile"),
    ]  # fmt: skip
    listing = sheet(
        rows,
        columns,
        rng,
        types={"a": "employees", "k": "other"},
        noise=0.3,
        name="Establishment",
        title=[["HR Establishment list"], ["As at 01/10/2026 - CONFIDENTIAL"], []],
    )
    _book(
        world,
        "share/HR/Establishment/Staff list 2026.xlsx",
        listing,
        _equalities(rows[::2], rng),
        _absence(world, rows[::3], rng),
    )
    _phonebook(world, rng)


def _equalities(rows: list[Row], rng: random.Random) -> Sheet:
    """What staff said of themselves."""
    orientation = choice(
        "Heterosexual",
        "Gay man",
        "Lesbian",
        "Bisexual",
        "Prefer not to say",
        "",
        weights=(80, 3, 3, 3, 4, 7),
        entity="ORIENTATION",
    )
    equal: list[Column] = [
        ("Emp No", "employee"),
        ("Name", "name:full"),
        ("Ethnicity", "ethnicity"),
        ("Religion or belief", "religion"),
        ("Sexual orientation", orientation),
        ("Disability", choice("", "", "", "", "Dyslexia", "Hearing loss", "Depression", "Diabetes", entity="HEALTH")),
        ("Trans history", choice(*[""] * 40, "Transgender woman", "Transgender man", entity="GENDER_REASSIGN")),
    ]
    return sheet(rows, equal, rng, types={"a": "employees"}, noise=0.2, name="Equalities")


def _absence(world: World, rows: list[Row], rng: random.Random) -> Sheet:
    """Who was ill, and of what."""
    sick: list[Column] = [
        ("Emp No", "employee"),
        ("Name", "name:reversed"),
        ("From", day(300)),
        ("Days", choice("1", "2", "3", "5", "12", "40")),
        ("Reason", world.notes(_notes.STAFFING, 1.0, "hr")),
    ]
    return sheet(rows, sick, rng, types={"a": "employees"}, noise=0.3, name="Absence", title=[["Sickness absence"]])


def _phonebook(world: World, rng: random.Random) -> None:
    """The directory of the intranet."""
    table = [["Name", "Team", "Extension", "E-mail"]]
    content = Content()
    for number, person in enumerate(world.some("directory", world.staff, 70)):
        full = f"{person.given} {person.family}"
        table.append(
            [
                full,
                rng.choice(("Benefits", "Parks", "Planning", "SEND", "Legal")),
                str(4000 + number),
                person.ids["work"],
            ]
        )
        content.plant("PERSON", full, person, place=f"row {number + 2}", column="Name", record=number)
        content.plant(
            "EMAIL_ADDRESS", person.ids["work"], person, place=f"row {number + 2}", column="E-mail", record=number
        )
        content.type([person], "employees")
    world.share.put("share/HR/Intranet/phonebook.html", web_page("Who's who", [table]), content)


def payroll(world: World) -> None:
    """Two months, each a sheet, with bank details and union deductions."""
    rng = world.rng("payroll")
    pages = []
    for month in ("September 2026", "October 2026"):
        columns: list[Column] = [
            ("Pay No", "employee"), ("Employee", "name:reversed"), ("NI Number", "nino"), ("Tax code", choice("1257L", "1257L", "BR", "D0", "K475")), ("Gross", money(1700, 5400)), ("Net", money(1400, 3900)),
            ("Union deduction", choice("", "", "UNISON", "UNISON", "GMB", "Unite", entity="TRADE_UNION")), ("Sort Code", "sort"), ("Acc No", "account"),
        ]  # fmt: skip
        people = [person for person in world.staff if (person.number + len(month)) % 23]
        pages.append(
            sheet(
                [{"a": person} for person in people],
                columns,
                rng,
                types={"a": "employees"},
                name=month,
                title=[["London Borough of Harrowick - Payroll"], [f"Period: {month}", "", "Run 1"], []],
            )
        )
    _book(world, "share/Payroll/2026-27/Payroll Sep-Oct 2026.xlsx", *pages)


def elections(world: World) -> None:
    """The register of two wards, postal voters, and nominations with their parties."""
    rng = world.rng("elections")
    electors = sorted(
        (p for p in world.living if p.age > 17), key=lambda p: (p.home.ward, p.home.street, p.home.first_line, p.number)
    )
    rows: list[Row] = [{"a": person} for person in electors[: len(electors) * 3 // 5]]
    columns: list[Column] = [
        ("PD", choice("CBA", "CBB", "SOC")),
        ("ENO", reference("{n}", "")),
        ("Elector Surname", "family"),
        ("Elector Forename", "given"),
        ("Elector Initials", "middle"),
        ("Date of Attainment", choice("")),
        ("Address1", "address:1"),
        ("PostCode", "address:postcode"),
    ]
    register = sheet(rows, columns, rng, types={"a": "other"}, noise=0.4)
    world.share.put(
        "share/Elections/Register/electoral_register_dec2026.tsv",
        delimited(register, delimiter="\t", encoding="utf-16"),
        register.content,
    )
    _postal_voters(world, rng, rows[::6])
    _nominations(world, rng)


def _postal_voters(world: World, rng: random.Random, rows: list[Row]) -> None:
    """Those who vote by post, and why."""
    columns: list[Column] = [
        ("Elector", "name:reversed"),
        ("DOB", "dob"),
        ("Ballot sent to", "address"),
        ("Email", "email"),
        ("Reason", choice("", "", "Away on holiday", "Cannot get out", "Works nights")),
    ]
    postal = sheet(rows, columns, rng, types={"a": "other"}, noise=0.5)
    world.share.put(
        "share/Elections/Absent votes/postal_voters.csv", delimited(postal, encoding="utf-8-sig"), postal.content
    )


def _nominations(world: World, rng: random.Random) -> None:
    """Candidates with their parties and proposers."""
    columns: list[Column] = [
        ("Candidate", "name:official"),
        ("Home address", "address"),
        (
            "Party",
            choice(
                "Labour Party",
                "Conservative and Unionist Party",
                "Liberal Democrats",
                "Green Party",
                "Independent",
                "Reform UK",
                entity="POLITICAL",
            ),
        ),
        ("Ward", "address:ward"),
        ("Proposer", "p.name:full"),
        ("Agent tel", "mobile"),
    ]
    stand: list[Row] = [
        {"a": a, "p": p}
        for a, p in zip(
            world.some("candidates", world.living, 34), world.some("proposers", world.living, 34), strict=True
        )
    ]
    _book(
        world,
        "share/Elections/Nominations/Candidates May 2026.xlsx",
        sheet(
            stand,
            columns,
            rng,
            types={"a": "other", "p": "other"},
            name="Nominations",
            title=[["Persons nominated"], []],
        ),
    )


def computing(world: World) -> None:
    """A password list, a log of remote access and the accounts of the residents' portal."""
    rng = world.rng("it")
    columns: list[Column] = [
        ("Username", "user"),
        ("Display name", "name:full"),
        ("Password", "password"),
        ("Email", "work"),
        ("Last logon", day(60)),
    ]
    accounts = sheet(
        [{"a": person} for person in world.some("accounts", world.staff, 110)],
        columns,
        rng,
        types={"a": "employees"},
        noise=0.1,
    )
    world.share.put("share/IT/Service Desk/password resets.csv", delimited(accounts), accounts.content)
    columns = [
        ("timestamp", day(30, "iso")),
        ("user", "user"),
        ("name", "name:full"),
        ("src_ip", "ip"),
        ("assigned_ip", choice("10.20.4.18", "10.20.7.203", "192.168.40.12")),
        ("status", choice("OK", "OK", "OK", "FAIL")),
    ]
    log = sheet(
        [{"a": person} for person in world.shuffled("vpn", world.staff, 140)], columns, rng, types={"a": "employees"}
    )
    for record, row in enumerate(log.rows):
        person = next(p for p in world.staff if p.ids["user"] == row[1])
        log.content.plant("IP_ADDRESS", row[4], person, place=f"row {record + 2}", column="assigned_ip", record=record)
    world.share.put("share/IT/Logs/vpn_2026-10.csv", delimited(log), log.content)
    columns = [
        ("portal_id", reference("P{n:07d}", "")),
        ("login_email", "email"),
        ("first", "given"),
        ("last", "family"),
        ("password_hint", choice("cat", "first car", "street", "")),
        ("password", "password"),
        ("last_ip", "ip"),
    ]
    users = sheet(
        [{"a": person} for person in world.some("portal", [p for p in world.living if p.email], 160)],
        columns,
        rng,
        types={"a": "users"},
        noise=0.3,
    )
    world.share.put(
        "share/IT/Portal migration/myharrowick_users.csv",
        delimited(users, delimiter=";", encoding="utf-8-sig"),
        users.content,
    )


def licensing(world: World) -> None:
    """Drivers of taxis, and premises whose holders are people."""
    rng = world.rng("licensing")
    drivers = world.some("drivers", [p for p in world.living if 24 < p.age < 70], 120)
    columns: list[Column] = [
        ("Badge", reference("PH{n:05d}")), ("Surname", "family:upper"), ("First names", "given"), ("Date of Birth", "dob"), ("Driving Licence No", "licence"), ("NI Number", "nino"), ("Vehicle reg", "vehicle"), ("Tel", "mobile"), ("DVLA check", day(300)), ("Convictions disclosed", world.notes(_notes.CONVICTIONS, 1.0)),
        ("Passport No", "passport"),
    ]  # fmt: skip
    _book(
        world,
        "share/Licensing/Taxis/Private hire drivers.xlsx",
        sheet(
            [{"a": person} for person in drivers],
            columns,
            rng,
            types={"a": "customers"},
            noise=0.5,
            name="Drivers",
            title=[["Licensing"], ["Private hire and hackney drivers"], []],
        ),
    )


def libraries(world: World) -> None:
    """Members, children among them."""
    rng = world.rng("libraries")
    members = world.some("library", [p for p in world.people if p.age > 3], 330)
    columns: list[Column] = [
        ("Barcode", reference("28{n:010d}", "")),
        ("Borrower", "name:reversed"),
        ("DOB", "dob:uk"),
        ("Address", "address:short"),
        ("Phone", "mobile"),
        ("Email", "email"),
        ("Home branch", choice("Central", "Canal Basin", "Tanners Green")),
        ("Fines", money(0, 14)),
    ]
    table = sheet([{"a": person} for person in members], columns, rng, types={"a": "subscribers"}, noise=1.0)
    world.share.put("share/Libraries/LMS export/borrowers.csv", delimited(table), table.content)


def registrars(world: World) -> None:
    """Deaths with informants, births with parents."""
    rng = world.rng("registrars")
    columns: list[Column] = [
        ("Entry", reference("{n}", "")),
        ("Deceased", "name:official"),
        ("Date of birth", "dob"),
        ("Date of death", "died"),
        ("Last address", "address"),
        ("NHS number", "nhs"),
        ("Informant", "i.name:full"),
        ("Informant address", "i.address:short"),
        ("Relationship", choice("Son", "Daughter", "Widow", "Present at death")),
    ]
    deaths = sheet(
        [{"a": person, "i": world.relative(person, rng)} for person in world.dead],
        columns,
        rng,
        types={"a": "other", "i": "other"},
        noise=0.2,
        name="Deaths",
        title=[["Register of deaths"]],
    )
    babies = [child for child in world.children if child.age < 4]
    columns = [
        ("Child", "name:full"),
        ("Born", "dob:long"),
        ("Sex", "sex"),
        ("Mother/parent", "m.name:full"),
        ("Address", "m.address"),
        ("NHS number", "nhs:spaced"),
    ]
    births = sheet(
        [{"a": child, "m": world.parent(child)} for child in babies],
        columns,
        rng,
        types={"a": "children", "m": "customers"},
        noise=0.1,
        name="Births",
        title=[["Births registered 2023-2026"]],
    )
    _book(world, "share/Registrars/Registers/Births and deaths.xlsx", deaths, births)
