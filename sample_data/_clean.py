"""Papers that concern nobody and look as if they did: serials, invoices, schools, policies, opening hours."""

import random

from _files import delimited, slides, web_page, word, workbook, zipped
from _pages import pdf
from _places import STREETS, WARDS
from _prose import SCHOOLS
from _share import Part
from _tables import Sheet
from _truth import Content
from _values import nhs_number
from _world import World

SUPPLIERS = (
    "Bramble & Finch Catering Ltd", "Kestrel Highways Plc", "Thomas Telford Lighting Ltd", "Johnson Lift Services Ltd", "Marks Grounds Maintenance LLP", "St Clare Office Supplies Ltd",
    "Nightingale Home Care Ltd", "Morgan Sindry Construction Ltd", "Albert Road Garage", "Victoria Fencing Co", "Baker Tilling Audit LLP", "Wilson James Security Ltd", "Grant Thornbury UK LLP", "Rose Cleaning Services",
)  # fmt: skip


def _plain(header: list[str], rows: list[list[str]], name: str = "", title: list[list[str]] | None = None) -> Sheet:
    """A table of no persons; the council's and its suppliers' own values in it are noted."""
    content = Content()
    for number, row in enumerate(rows):
        line = number + 2 + len(title or [])
        for header_word, text in zip(header, row, strict=True):
            content.own(text, f"sheet {name} row {line}" if name else f"row {line}", header_word, number)
    return Sheet(header, rows, content, title or [], name)


def _noted(text: str) -> Content:
    content = Content()
    content.own(text)
    return content


def registers(world: World) -> None:
    """Assets whose serials pass the check of an NHS number, invoices, road works, lists of services."""
    rng = world.rng("clean")
    assets = [
        [
            f"AST{place:05d}",
            rng.choice(("Laptop", "Monitor", "Dock", "Printer")),
            nhs_number(rng),
            rng.choice(("Dell", "HP", "Lenovo")),
            rng.choice(("Civic Centre", "Priory House")),
            f"{rng.randrange(1, 29)}/0{rng.randrange(1, 9)}/2024",
        ]
        for place in range(240)
    ]
    world.share.put(
        "share/IT/Assets/asset_register.csv",
        delimited(_plain(["Asset tag", "Type", "Serial No", "Make", "Location", "Purchased"], assets)),
    )
    _contracts(world, rng)
    _street_works(world, rng)
    _opening_hours(world)
    _meters(world, rng)


def _contracts(world: World, rng: random.Random) -> None:
    """Invoices and suppliers."""
    suppliers = _suppliers(rng)
    world.share.put(
        "share/Procurement/Contracts/Invoices Q2.xlsx", workbook([_invoices(rng), suppliers]), suppliers.content
    )


def _street_works(world: World, rng: random.Random) -> None:
    """The programme of works on the roads."""
    works = [
        [
            f"HK{place:04d}",
            rng.choice(STREETS),
            rng.choice(("Resurfacing", "Gully cleansing", "Column replacement", "Zebra crossing")),
            f"{rng.randrange(1, 28):02d}/11/2026",
            f"{rng.randrange(1, 28):02d}/12/2026",
            str(rng.randrange(20000000, 29999999)),
            "03069 990142",
        ]
        for place in range(160)
    ]
    programme = _plain(["Permit", "Street", "Works", "Start", "End", "USRN", "Contact"], works)
    world.share.put(
        "share/Highways/Street works/programme_2026.csv",
        delimited(programme, delimiter=";", encoding="cp1252"),
        programme.content,
    )


def _opening_hours(world: World) -> None:
    """A page of services and branches."""
    phones = [
        ["Service", "Telephone", "Hours"],
        *(
            [service, f"020 7946 00{40 + place}", "Mon-Fri 9-5"]
            for place, service in enumerate(
                (
                    "Council tax",
                    "Benefits",
                    "Housing repairs",
                    "Adult social care duty",
                    "Children's services MASH",
                    "Registrars",
                    "Parking",
                    "Libraries",
                )
            )
        ),
    ]
    branches = [
        ["Branch", "Address", "Hours"],
        ["Central Library", "1 Granary Square N31 9ZZ", "9.30am to 7pm, Sunday 12 to 4"],
        ["Canal Basin", "20 Wharf Street N31 8ZZ", "10am to 5pm"],
        ["Tanners Green", "3 Tannery Road NW14 9ZZ", "10am to 6pm, closed Wednesday"],
    ]
    page = web_page("Library opening hours", ["All branches are closed on bank holidays.", branches, phones])
    world.share.put("share/Libraries/Public information/opening hours.html", page, _noted(page.decode()))


def _meters(world: World, rng: random.Random) -> None:
    """Readings of electricity meters."""
    readings = [
        [f"{site}", f"{rng.randrange(10**6, 10**7)}", f"{rng.uniform(20, 4000):.1f}"]
        for site in ("Civic Centre", "Priory House", "Depot")
        for _ in range(40)
    ]
    world.share.put(
        "share/Highways/Energy/meter_readings.csv", delimited(_plain(["Site", "MPRN", "kWh"], readings), header=True)
    )


def _invoices(rng: random.Random) -> Sheet:
    rows = [
        [
            f"INV-{rng.randrange(10**6, 10**7)}",
            rng.choice(SUPPLIERS),
            f"GB {rng.randrange(100, 999)} {rng.randrange(1000, 9999)} {rng.randrange(10, 99)}",
            f"{rng.uniform(90, 60000):.2f}",
            f"{rng.randrange(1, 29)}/09/2026",
            f"PO{rng.randrange(10**7, 10**8)}",
        ]
        for _ in range(150)
    ]
    return _plain(
        ["Invoice", "Supplier", "VAT reg no", "Net", "Date", "PO"],
        rows,
        "Invoices",
        [["Purchase ledger"], ["Period 6"]],
    )


def _suppliers(rng: random.Random) -> Sheet:
    rows = [
        [
            name,
            f"{rng.randrange(10**6, 10**7):08d}",
            rng.choice(("accounts", "sales", "info")) + "@supplier.example.com",
            "03069 990" + str(rng.randrange(100, 999)),
        ]
        for name in SUPPLIERS
    ]
    return _plain(["Supplier", "Company number", "E-mail", "Switchboard"], rows, "Suppliers")


POLICIES = {
    "Diabetes at work guidance": (
        "# Why this matters", "Around one in ten adults has diabetes. Managers should know what reasonable adjustments look like and when to ask for advice.",
        "- Type 1 diabetes is managed with insulin; type 2 may be managed with diet, tablets or insulin.", "- An employee with diabetes may need breaks to test or to eat.",
        "# What managers should do", "Record any adjustment with the employee's agreement. Never record a diagnosis in the rota. Speak to Occupational Health on 020 7946 0061 if you are unsure.",
        "This guidance applies to all employees, agency workers and volunteers and will be reviewed in April 2027.",
    ),
    "Domestic abuse policy": (
        "# Scope", "This policy sets out how the council supports employees and residents who experience domestic abuse, and how staff should respond to a disclosure.",
        "One in four women and one in six men experience domestic abuse in their lifetime. Abuse may be physical, sexual, emotional or economic, and includes coercive control.",
        "# Procedure", "Listen, believe, and do not promise confidentiality. Refer to the MARAC where the DASH score is 14 or more. The specialist service can be reached at dv.referrals@harrowick.example.org.",
        "Perpetrators who are employees may be subject to the disciplinary procedure. A criminal conviction may amount to gross misconduct.",
    ),
    "Trade union facility time": (
        "# Recognised unions", "The council recognises UNISON, GMB and Unite for the purposes of collective bargaining.", "Facility time is granted in accordance with the ACAS code. Deductions of subscriptions at source are made by Payroll.",
        "Branches must publish the amount of facility time each year, as the 2017 regulations require.",
    ),
    "Religious observance and leave": (
        "# Festivals", "Managers should consider requests for leave for Eid, Diwali, Yom Kippur, Easter and Vaisakhi sympathetically.", "A quiet room is open to all staff on the third floor of the Civic Centre, for prayer or reflection, whatever their faith or belief.",
    ),
    "Naming of streets and schools": (
        "# Principles", "New streets may be named after people of local significance who have been dead for at least twenty years.", "Existing examples are Mary Seacole Way, Edith Cavell Close, Nelson Mandela Close, Pankhurst Avenue and Keats Grove. " + "Schools: " + ", ".join(SCHOOLS[:6]) + ".",
        "Consultation lasts four weeks. The panel is supported by Democratic Services.",
    ),
}  # fmt: skip


def policies(world: World) -> None:
    """Policies, a strategy in slides, guidance in PDF, and an archive of them."""
    for place, (title, blocks) in enumerate(POLICIES.items()):
        footer = "London Borough of Harrowick, Civic Centre, 1 Granary Square, N31 9ZZ"
        content = _noted(footer + " ".join(blocks))
        if place % 2:
            world.share.put(
                f"share/Policies/Corporate/{title}.pdf", pdf(list(blocks), heading=title, letterhead=footer), content
            )
        else:
            world.share.put(
                f"share/Policies/Corporate/{title}.docx", word(list(blocks), heading=title, footer=footer), content
            )
    pages = [
        ("Housing strategy 2026-31", ("Where we are", "Where we want to be")),
        ("Our wards", [f"{ward}: {100 + 37 * place} new homes by 2031" for place, ward in enumerate(sorted(WARDS))]),
        (
            "Demand",
            ("4,812 households on the register", "Average wait: 6.3 years", "311 families in temporary accommodation"),
        ),
    ]
    world.share.put(
        "share/Policies/Strategy/Housing strategy.pptx",
        slides(pages, ["Thank the team. Figures are from the October return."]),
    )
    members = [(f"{title}.txt", "\n\n".join(blocks).encode()) for title, blocks in POLICIES.items()]
    world.share.put(
        "share/Policies/Archive/policies_2024.zip",
        zipped(members),
        container=True,
        parts=[Part(name, data, _noted(data.decode())) for name, data in members],
    )
