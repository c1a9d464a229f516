"""Tables of the departments that care and house: adults, children, schools, housing, public health."""

import random

import _notes
from _files import delimited, json_lines, workbook
from _people import Person
from _tables import Column, Sheet, choice, day, money, reference, sheet
from _truth import Content
from _world import World


def _book(world: World, path: str, *sheets: Sheet) -> None:
    pages = list(sheets)
    content = Content(
        [plant for page in pages for plant in page.content.plants], set().union(*(page.content.types for page in pages))
    )
    world.share.put(path, workbook(pages), content)


def adults(world: World) -> None:
    """Clients with next of kin, and the carers' register."""
    rng = world.rng("adults")
    clients = world.some("clients", [p for p in world.adults if p.age > 62 or p.number % 11 == 0], 260)
    rows = [{"a": person, "k": world.relative(person, rng)} for person in clients]
    columns: list[Column] = [
        ("PersonID", reference("ASC{n:06d}")), ("Surname", "family"), ("Forename(s)", "given"), ("Date of Birth", "dob"), ("Date of Death", "died"),
        ("NHS No", "nhs:spaced"), ("Address 1", "address:1"), ("Address 2", "address:town"), ("Postcode", "address:postcode"), ("Tel (home)", "home"),
        ("Ethnicity", "ethnicity"), ("Religion", "religion"), ("Primary support reason", choice("Physical support", "Memory and cognition", "Mental health support", "Learning disability support", "Sensory support", entity="HEALTH")),
        ("Next of kin", "k.name:titled"), ("NOK tel", "k.mobile"), ("Case notes", world.notes(_notes.CARE, 0.7, "care")),
    ]  # fmt: skip
    table = sheet(
        rows,
        columns,
        rng,
        types={"a": "vulnerable_adults", "k": "other"},
        noise=0.8,
        says={"Primary support reason": ("a", "SOCIAL_CARE")},
    )
    world.share.put(
        "share/Adult Social Care/Registers/client_register.csv", delimited(table, encoding="utf-8-sig"), table.content
    )
    carers = [{"a": world.relative(person, rng), "c": person} for person in clients[::4]]
    columns = [
        ("Carer", "name:full"),
        ("Carer D.O.B.", "dob"),
        ("Carer Tel", "mobile"),
        ("Cares for", "c.name:reversed"),
        ("Client NHS", "c.nhs"),
        ("Personal budget", money(200, 900)),
        ("Employment", choice("Full time", "Part time", "None", "Retired")),
    ]
    _book(
        world,
        "share/Adult Social Care/Registers/Carers register.xlsx",
        sheet(
            carers,
            columns,
            rng,
            types={"a": "customers", "c": "vulnerable_adults"},
            says={"Carer": ("a", "SOCIAL_CARE"), "Cares for": ("c", "SOCIAL_CARE")},
            noise=0.5,
            name="Carers",
            title=[["Carers register - Adult Social Care"], ["OFFICIAL-SENSITIVE"], []],
        ),
    )


def childrens(world: World) -> None:
    """Children in need, with parents; a missing episodes log."""
    rng = world.rng("childrens")
    known = world.some("cin", world.children, 170)
    rows = [{"a": child, "m": world.parent(child)} for child in known]
    columns: list[Column] = [
        ("child_id", reference("CS{n:06d}")), ("child_surname", "family"), ("child_forename", "given"), ("dob", "dob:iso"), ("gender", "sex"), ("nhs_number", "nhs"), ("upn", "upn"),
        ("ethnicity", "ethnicity"), ("address", "address"), ("parent_name", "m.name:full"), ("parent_phone", "m.mobile"), ("category_of_need", choice("N1 Abuse or neglect", "N2 Disability", "N4 Family in acute stress", "N5 Family dysfunction", entity="SAFEGUARDING")),
        ("plan", choice("CIN", "CP", "LAC", "Early help", entity="SOCIAL_CARE")), ("opened", day(700, "iso")),
    ]  # fmt: skip
    table = sheet(rows, columns, rng, types={"a": "children", "m": "other"}, noise=0.7)
    world.share.put("share/Childrens Services/Data returns/cin_census_2026.csv", delimited(table), table.content)
    rows = [{"a": child, "m": world.parent(child)} for child in known[::5]]
    columns = [
        ("Child", "name:full"),
        ("Age", "age"),
        ("Missing from", "address:short"),
        ("Reported by", "m.name:titled"),
        ("Date", day(200)),
        ("Narrative", world.notes(_notes.REFERRAL, 1.0, "childrens")),
    ]
    _book(
        world,
        "share/Childrens Services/MASH/Missing and contacts log.xlsx",
        sheet(
            rows,
            columns,
            rng,
            types={"a": "children", "m": "other"},
            noise=0.4,
            name="Log",
            says={"Child": ("a", "SAFEGUARDING")},
            title=[["MASH contacts log 2026"], []],
        ),
    )


def send(world: World) -> None:
    """The EHCP register and transport."""
    rng = world.rng("send")
    pupils = world.some("send", world.pupils, 150)
    need = choice(
        "Autistic spectrum disorder",
        "Speech, language and communication",
        "Social, emotional and mental health",
        "Moderate learning difficulty",
        "Hearing impairment",
        entity="HEALTH",
    )
    columns: list[Column] = [
        ("UPN", "upn"), ("Pupil name", "name:reversed"), ("DoB", "dob"), ("NC Year", choice(*(str(year) for year in range(1, 14)))), ("School", choice("Mary Seacole Academy", "The Edith Cavell School", "Windmill Rise Infants", "Harrowick Park High School")),
        ("Primary need", need), ("Parent/carer", "m.name:titled"), ("Parent email", "m.email"), ("Parent mobile", "m.mobile"), ("Home address", "address"), ("EHCP issued", day(1500)),
    ]  # fmt: skip
    rows = [{"a": child, "m": world.parent(child)} for child in pupils]
    register = sheet(
        rows,
        columns,
        rng,
        types={"a": "students", "m": "other"},
        noise=0.6,
        name="EHCP register",
        says={"Primary need": ("a", "EDUCATION")},
        title=[["Special educational needs - statutory register"], ["Updated weekly by the SEND casework team"], []],
    )
    columns = [
        ("Route", choice("R01", "R02", "R07", "R11")),
        ("Child", "name:full"),
        ("Pick-up", "address:short"),
        ("Emergency contact", "m.name:full"),
        ("Tel", "m.mobile"),
        ("Medical", choice("", "", "Epilepsy - rescue medication", "Wheelchair user", "Tracheostomy", entity="HEALTH")),
    ]
    transport = sheet(rows[::3], columns, rng, types={"a": "students", "m": "other"}, noise=0.4, name="Transport")
    _book(world, "share/SEND/Casework/EHCP register.xlsx", register, transport)


def admissions(world: World) -> None:
    """School applications."""
    rng = world.rng("admissions")
    rows = [{"a": child, "m": world.parent(child)} for child in world.some("admissions", world.pupils, 230)]
    columns: list[Column] = [
        ("ApplicationID", reference("ADM26-{n:05d}")), ("ChildSurname", "family"), ("ChildForename", "given"), ("ChildDOB", "dob:uk"), ("Sex", "sex"), ("ParentName", "m.name:titled"), ("Relationship", choice("Mother", "Father", "Guardian", weights=(6, 3, 1))),
        ("Address", "address:1"), ("Town", "address:town"), ("Postcode", "address:postcode"), ("Phone", "m.mobile"), ("Email", "m.email"), ("Pref1", choice("St Oswald's C of E Primary School", "Mary Seacole Academy", "Our Lady of Grace RC Primary")),
        ("Faith", "religion"), ("Notes", world.notes(_notes.SCHOOL, 0.4, "schools")),
    ]  # fmt: skip
    table = sheet(rows, columns, rng, types={"a": "students", "m": "customers"}, noise=0.8, encoding="cp1252")
    world.share.put(
        "share/School Admissions/2026 entry/applications_primary.csv",
        delimited(table, encoding="cp1252", quote_all=True),
        table.content,
    )


def housing(world: World) -> None:
    """The waiting list, tenancies, and repairs as lines of JSON."""
    rng = world.rng("housing")
    applicants = world.some("waiting", [p for p in world.adults if p.age < 80], 210)
    rows = [{"a": person, "b": None if person.number % 2 else world.relative(person, rng)} for person in applicants]
    columns: list[Column] = [
        ("App Ref", reference("HR{n:06d}")), ("Main applicant", "name:official"), ("D.O.B.", "dob:long"), ("NI No", "nino:spaced"), ("Joint applicant", "b.name:full"), ("Current address", "address"), ("Contact no", "mobile"), ("Email", "email"),
        ("Band", choice("A", "B", "C", "D", weights=(1, 3, 5, 4))), ("Ethnic origin", "ethnicity"), ("Officer notes", world.notes(_notes.HOUSING, 0.55, "housing")),
    ]  # fmt: skip
    waiting = sheet(
        rows,
        columns,
        rng,
        types={"a": "customers", "b": "customers"},
        noise=0.9,
        name="Register",
        title=[["Harrowick Homes"], ["Housing register - live applications"], ["Report run by: HSG_RPT_04"], []],
    )
    _book(world, "share/Housing/Allocations/Housing register Oct 2026.xlsx", waiting, _closed(world, rng, applicants))
    tenants = world.some("tenants", [family[0] for family in world.households if not family[0].child], 280)
    _rents(world, rng, tenants)
    _repairs(world, rng, tenants[::3])


def _closed(world: World, rng: random.Random, applicants: list[Person]) -> Sheet:
    """Applications that came to an end."""
    gone: list[Column] = [
        ("Ref", reference("HR{n:06d}")),
        ("Name", "name:reversed"),
        ("Closed", day(600)),
        ("Reason", choice("Rehoused", "No response", "Duplicate", "Moved away")),
    ]
    return sheet(
        [{"a": person} for person in world.some("closed", applicants + world.living[::5], 80)],
        gone,
        rng,
        types={"a": "customers"},
        noise=0.4,
        name="Closed",
    )


def _rents(world: World, rng: random.Random, tenants: list[Person]) -> None:
    """Rent accounts with their arrears."""
    columns: list[Column] = [
        ("TENANCY_REF", reference("T{h:06d}")),
        ("TENANT", "name:capitals"),
        ("DOB", "dob:mon"),
        ("PROPERTY", "address:1"),
        ("POSTCODE", "address:postcode"),
        ("UPRN", "address:uprn"),
        ("HOME_TEL", "home"),
        ("MOBILE", "mobile"),
        ("WEEKLY_RENT", money(98, 214, "")),
        ("ARREARS", money(0, 1600)),
        ("VULNERABLE", choice("", "", "", "Y")),
    ]
    rents = sheet(
        [{"a": person} for person in tenants], columns, rng, types={"a": "customers"}, noise=0.8, encoding="cp1252"
    )
    world.share.put("share/Housing/Rents/rent_accounts.csv", delimited(rents, encoding="cp1252"), rents.content)


def _repairs(world: World, rng: random.Random, tenants: list[Person]) -> None:
    """Repairs as lines of JSON."""
    columns: list[Column] = [
        ("job", reference("REP{n:06d}", "")),
        ("tenant", "name:full"),
        ("phone", "mobile"),
        ("address", "address:short"),
        ("trade", choice("Plumbing", "Electrical", "Carpentry", "Damp")),
        ("reported", day(90, "iso")),
        ("note", world.notes(_notes.HOUSING, 0.3, "housing")),
    ]
    repairs = sheet([{"a": person} for person in tenants], columns, rng, types={"a": "customers"}, noise=0.6, first=1)
    world.share.put("share/Housing/Repairs/repairs_feed.jsonl", json_lines(repairs), repairs.content)


def public_health(world: World) -> None:
    """A vaccination list and stop-smoking clients, in two widths of NHS number."""
    rng = world.rng("public health")
    columns: list[Column] = [
        ("nhs_number", "nhs"), ("name", "name:upper"), ("dob", "dob:short"), ("sex", "sex"), ("gp_practice", choice("Priory Wharf Surgery", "The Tannery Medical Centre", "Hallam Cross Health Centre")), ("programme", choice("Flu 65+", "Shingles", "NHS Health Check", "Stop smoking", entity="HEALTH")), ("outcome", world.notes(_notes.HEALTH_PLACES, 0.5, "health")),
    ]  # fmt: skip
    people = world.some("patients", world.adults, 230)
    table = sheet([{"a": person} for person in people], columns, rng, types={"a": "patients"}, noise=0.5)
    world.share.put("share/Public Health/Clinics/clinic_activity.csv", delimited(table), table.content)
    world.share.copy(
        "share/Public Health/Clinics/clinic_activity.csv", "share/Public Health/Clinics/clinic_activity (2).csv"
    )
