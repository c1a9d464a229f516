"""Tables of the departments that take and pay money: council tax, benefits, finance, parking, leisure."""

import random

import _notes
from _files import delimited, json_array, workbook
from _people import Person
from _tables import Column, Sheet, choice, day, money, reference, sheet
from _truth import Content
from _world import World


def council_tax(world: World) -> None:
    """Accounts (semicolons, Windows-1252), arrears (title lines above), a sheet of discounts."""
    rng = world.rng("council tax")
    liable = [family[0] for family in world.households if not family[0].child][:520]
    rows = [{"a": person, "b": _partner(world, person)} for person in liable]
    columns: list[Column] = [
        ("ACC_REF", "ct"), ("TITLE", "title"), ("FORENAME", "given:upper"), ("SURNAME", "family:upper"),
        ("JOINT_NAME", "b.name:capitals"), ("ADDR1", "address:1"), ("PCODE", "address:postcode"),
        ("UPRN", "address:uprn"), ("BAND", choice(*"ABCDEFG", weights=(4, 9, 24, 30, 18, 10, 5))),
        ("TEL", "home"), ("MOB", "mobile"), ("EMAIL", "email"), ("BALANCE", money(-40, 1900)),
        ("NOTES", world.notes(_notes.TAX, 0.12, "tax")),
    ]  # fmt: skip
    table = sheet(rows, columns, rng, types={"a": "customers", "b": "customers"}, noise=1.0, encoding="cp1252")
    world.share.put(
        "share/Council Tax/Accounts/ctax_accounts_20261001.csv",
        delimited(table, delimiter=";", encoding="cp1252"),
        table.content,
    )

    owing = world.some("arrears", liable, 130)
    columns = [
        ("Account No", "ct"), ("Name", "name:titled"), ("Address", "address"), ("DOB", "dob"), ("NI Number", "nino:spaced"),
        ("Outstanding £", money(180, 3900)), ("Stage", choice("Reminder", "Final", "Summons", "Liability order", "Enforcement agent")),
        ("Officer comments", world.notes(_notes.TAX, 0.6, "tax")),
    ]  # fmt: skip
    arrears = sheet(
        [{"a": person} for person in owing], columns, rng, types={"a": "customers"}, noise=0.8, name="Arrears",
        title=[["London Borough of Harrowick - Revenues"], ["Council tax arrears over £150 as at 30 September 2026"], []],
    )  # fmt: skip
    columns = [
        ("Ref", "ct"),
        ("Surname", "family"),
        ("First name", "given"),
        ("Discount", choice("Single person", "Disabled band", "Student", "Carer")),
        ("From", day(900)),
    ]
    discounts = sheet(
        [{"a": person} for person in world.some("discount", liable, 90)],
        columns,
        rng,
        types={"a": "customers"},
        noise=0.5,
        name="Discounts",
        title=[["Discounts review"]],
    )
    content = Content()
    content.plants = arrears.content.plants + discounts.content.plants
    content.types = arrears.content.types | discounts.content.types
    world.share.put("share/Council Tax/Recovery/Arrears Q2 2026.xlsx", workbook([arrears, discounts]), content)
    world.share.copy(
        "share/Council Tax/Recovery/Arrears Q2 2026.xlsx", "share/Finance/Year end/Copy of Arrears Q2 2026.xlsx"
    )


def _partner(world: World, person: Person) -> Person | None:
    others = [
        other
        for other in world.households[person.household][1:]
        if not other.child and abs(other.age - person.age) < 15
    ]
    return others[0] if others else None


def benefits(world: World) -> None:
    """Housing benefit claims with partner and children, and a payment run."""
    rng = world.rng("benefits")
    families = [family for family in world.households if not family[0].child and family[0].deceased is None]
    claims = rng.sample(families, 230)
    rows = []
    for family in claims:
        young = [person for person in family if person.child]
        rows.append(
            {
                "a": family[0],
                "b": _partner(world, family[0]),
                "c": young[0] if young else None,
                "d": young[1] if len(young) > 1 else None,
            }
        )
    columns: list[Column] = [
        ("Claim_Ref", reference("HB{h:06d}")), ("Clmt_Title", "title"), ("Clmt_Forename", "given"), ("Clmt_Surname", "family"),
        ("Clmt_DOB", "dob"), ("Clmt_NINO", "nino"), ("Ptnr_Forename", "b.given"), ("Ptnr_Surname", "b.family"),
        ("Ptnr_DOB", "b.dob"), ("Ptnr_NINO", "b.nino"), ("Child1_Name", "c.name:full"), ("Child1_DOB", "c.dob"),
        ("Child2_Name", "d.name:full"), ("Child2_DOB", "d.dob"), ("Address", "address"), ("Weekly_HB", money(60, 290)),
        ("Sort_Code", "sort"), ("Acc_No", "account"),
    ]  # fmt: skip
    types = {"a": "customers", "b": "customers", "c": "other", "d": "other"}
    table = sheet(rows, columns, rng, types=types, noise=0.8)
    world.share.put("share/Benefits/Extracts/HB_live_load.csv", delimited(table, encoding="utf-8-sig"), table.content)
    columns = [
        ("Claim", reference("HB{h:06d}")),
        ("Payee", "name:upper"),
        ("SORTCODE", "sort"),
        ("ACCOUNT", "account"),
        ("AMOUNT", money(120, 1160)),
        ("Run date", day(20)),
    ]
    pay = sheet(
        [{"a": family[0]} for family in claims[:140]],
        columns,
        rng,
        types={"a": "customers"},
        noise=0.4,
        encoding="ascii",
    )
    world.share.put(
        "share/Benefits/BACS/bacs_20261023.txt", delimited(pay, delimiter="\t", encoding="ascii"), pay.content
    )


def finance(world: World) -> None:
    """Refunds by IBAN, card chargebacks, and foster carers' tax."""
    rng = world.rng("finance")
    payees = world.some("refunds", world.living, 95)
    columns: list[Column] = [
        ("Payee", "name:full"), ("IBAN", "iban"), ("Email", "email"), ("Refund reason", choice("Overpaid council tax", "Cancelled licence", "Hall hire deposit", "Parking permit")),
        ("Amount", money(9, 600)), ("Approved by", choice("Finance team")),
    ]  # fmt: skip
    table = sheet(
        [{"a": person} for person in payees],
        columns,
        rng,
        types={"a": "customers"},
        noise=0.5,
        name="Refunds",
        title=[["Refunds awaiting approval"]],
    )
    holders = [person for person in world.living if "card" in person.ids]
    columns = [
        ("Cardholder", "name:titled"),
        ("Card number", "card:spaced"),
        ("Exp", choice("04/27", "11/28", "09/26", "01/29")),
        ("Postcode", "address:postcode"),
        ("Value", money(10, 260)),
        ("Dispute", choice("Duplicate", "Not recognised", "Goods not received")),
    ]
    cards = sheet(
        [{"a": person} for person in holders[:30]],
        columns,
        rng,
        types={"a": "customers"},
        noise=0.2,
        name="Chargebacks",
    )
    content = Content(table.content.plants + cards.content.plants, table.content.types | cards.content.types)
    world.share.put("share/Finance/Receipts/Refunds and chargebacks.xlsx", workbook([table, cards]), content)
    carers = world.some("foster", [p for p in world.living if 35 < p.age < 66], 40)
    columns = [
        ("Carer", "name:official"),
        ("UTR", "utr"),
        ("NINO", "nino:spaced"),
        ("D.O.B.", "dob:long"),
        ("Fee (weekly)", money(180, 620)),
        ("Acc Name", "name:initial"),
        ("Sort Code", "sort"),
        ("Acc No", "account"),
    ]
    fees = sheet([{"a": person} for person in carers], columns, rng, types={"a": "other"}, noise=0.3)
    world.share.put("share/Finance/Payments/foster_carer_fees.csv", delimited(fees, quote_all=True), fees.content)


def parking(world: World) -> None:
    """Permits with coordinates, and penalty notices as a web service exports them."""
    rng = world.rng("parking")
    drivers = world.some("permits", [p for p in world.adults if p.age < 85], 210)
    columns: list[Column] = [
        ("Permit", reference("RP{n:05d}")), ("Holder", "name:reversed"), ("VRM", "vehicle"), ("Address line 1", "address:1"),
        ("Postcode", "address:tight"), ("Zone", choice("A", "B", "C1", "C2", "D")), ("Lat", "address:lat"), ("Long", "address:lon"),
        ("Mobile", "mobile"), ("E-mail", "email"), ("Expires", day(300)),
    ]  # fmt: skip
    table = sheet(
        [{"a": person} for person in drivers],
        columns,
        rng,
        types={"a": "customers"},
        noise=0.8,
        name="Permits",
        title=[["Resident permits"], ["Source: permit system, 28/10/2026", "", "Contains personal data"]],
    )
    badges = _blue_badges(world, rng)
    world.share.put(
        "share/Parking/Permits/Permits and badges.xlsx",
        workbook([table, badges]),
        Content(table.content.plants + badges.content.plants, table.content.types | badges.content.types),
    )
    _penalties(world, rng, drivers)


def _blue_badges(world: World, rng: random.Random) -> Sheet:
    """Who may park for being disabled, and why."""
    badge: list[Column] = [
        ("Badge no", reference("HW{n:06d}")),
        ("Surname", "family"),
        ("Forename(s)", "given"),
        ("Date of Birth", "dob"),
        ("NI Number", "nino"),
        ("NHS No", "nhs:spaced"),
        (
            "Eligibility",
            choice(
                "Higher rate mobility PIP",
                "Registered blind",
                "Cannot walk 50 metres",
                "Uses a wheelchair",
                entity="HEALTH",
            ),
        ),
    ]
    return sheet(
        [{"a": person} for person in world.some("badges", [p for p in world.adults if p.age > 50], 85)],
        badge,
        rng,
        types={"a": "customers"},
        noise=0.6,
        name="Blue badges",
    )


def _penalties(world: World, rng: random.Random, drivers: list[Person]) -> None:
    """Penalty notices as a web service exports them."""
    columns: list[Column] = [
        ("pcn", reference("HK{n:07d}A")),
        ("registeredKeeper", "name:official"),
        ("vrm", "vehicle"),
        ("address", "address"),
        ("contravention", choice("01 restricted street", "12 residents bay", "25 loading place", "31 box junction")),
        ("issuedAt", day(120, "iso")),
        ("amountDue", money(65, 160)),
    ]
    notices = sheet(
        [{"a": person} for person in world.some("pcn", drivers + world.living[::3], 120)],
        columns,
        rng,
        types={"a": "customers"},
        noise=0.4,
        first=1,
    )
    world.share.put("share/Parking/PCN/pcn_export.json", json_array(notices, "notices"), notices.content)


def leisure(world: World) -> None:
    """Memberships with direct debits and cards."""
    rng = world.rng("leisure")
    members = world.some("leisure", [p for p in world.people if p.age > 7], 240)
    columns: list[Column] = [
        ("MemberID", reference("LC{n:05d}")), ("FULL_NAME", "name:full"), ("D.O.B.", "dob:dots"), ("Gender", "sex:long"), ("Tel (home)", "home"), ("Mobile", "mobile"),
        ("email", "email"), ("Postcode", "address:postcode"), ("Plan", choice("Adult swim", "Gym+", "Junior", "60plus", "Pay as you go")), ("Card on file", "card"),
        ("DD sort", "sort"), ("DD account", "account"), ("PAR-Q", choice("", "", "", "Asthma", "Heart condition", "Epilepsy", "Pregnant", entity="HEALTH")),
    ]  # fmt: skip
    table = sheet([{"a": person} for person in members], columns, rng, types={"a": "subscribers"}, noise=0.8)
    world.share.put(
        "share/Leisure/Memberships/members_2026.tsv", delimited(table, delimiter="\t", encoding="utf-16"), table.content
    )
