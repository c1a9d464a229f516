"""What cannot be read, or is there twice: locked, cut short, pictures, empty, unknown; archives in archives."""

from _files import delimited, locked_zip, tar_gz, workbook, zipped
from _pages import pdf, scan
from _people import Person
from _share import Part
from _tables import Column, choice, money, sheet
from _truth import Content
from _world import World


def unread(world: World) -> None:
    """A locked ZIP and PDF, a workbook cut short, a scan, an empty file and a file of no known kind."""
    rng = world.rng("unread")
    known = {plant.person for item in world.truth.items for plant in item.content.plants}
    unseen = [person for person in world.living if person.number not in known]
    people = world.shuffled("unread", unseen, 30) + world.shuffled("unread too", world.living, 60)
    rng.shuffle(people)
    columns: list[Column] = [
        ("Surname", "family"),
        ("Forename", "given"),
        ("DOB", "dob"),
        ("NHS No", "nhs"),
        ("Allegation", choice("Neglect", "Financial abuse", "Physical abuse", entity="SAFEGUARDING")),
    ]
    locked = sheet([{"a": p} for p in people[:40]], columns, rng, types={"a": "vulnerable_adults"})
    data = delimited(locked)
    salt = bytes(rng.randrange(256) for _ in range(11))
    part = Part("dols_applications.csv", data, locked.content, unread=True)
    world.share.put(
        "share/Adult Social Care/DoLS/dols_applications.zip",
        locked_zip(part.name, data, b"Harrowick2026", salt),
        container=True,
        parts=[part],
    )
    world.share.copy(
        "share/Adult Social Care/DoLS/dols_applications.zip", "share/Archive/Old server/dols_applications.zip"
    )
    letter, content = _letter(people[40])
    world.share.put(
        "share/Childrens Services/Legal/Court bundle (locked).pdf",
        pdf(letter, heading="Statement", password="Hw!2026"),
        content,
        unread=True,
    )
    columns = [("Name", "name:full"), ("NI Number", "nino"), ("Owed", money(10, 900))]
    owed = sheet([{"a": p} for p in people[41:70]], columns, rng, types={"a": "customers"})
    whole = workbook([owed])
    world.share.put(
        "share/Benefits/Overpayments/overpayments_recovered.xlsx",
        whole[: len(whole) * 3 // 5],
        owed.content,
        unread=True,
    )
    letter, content = _letter(people[70])
    lines = [line for block in letter for line in _wrapped(block)]
    world.share.put("share/Housing/Scans/SCAN_20260914_0731.pdf", scan(lines), content, unread=True)
    world.share.put("share/Housing/Scans/~notes.tmp", b"")
    world.share.put("share/IT/Backups/catalog.bkf", bytes(rng.randrange(256) for _ in range(20_000)), unread=True)


def _wrapped(block: str) -> list[str]:
    words, lines = block.split(), [""]
    for word in words:
        if len(lines[-1]) > 68:
            lines.append("")
        lines[-1] += word + " "
    return [*lines, ""]


def _letter(person: Person) -> tuple[list[str], Content]:
    content = Content()
    full = f"{person.given} {person.family}"
    content.plant("PERSON", full, person)
    content.plant("DATE_OF_BIRTH", f"{person.birth:%d/%m/%Y}", person)
    content.plant("ADDRESS", person.home.one_line, person)
    content.type([person], "other")
    from _people import latin  # noqa: PLC0415 - one use

    text = [
        f"Re: {full}, born {person.birth:%d/%m/%Y}",
        f"Of {person.home.one_line}",
        "I make this statement of my own knowledge and believe the facts in it to be true. The council was first told of the matter in March and visited the address twice.",
    ]
    return [latin(line) for line in text], content


def archives(world: World) -> None:
    """A ZIP three deep, a TAR.GZ of last year, and copies in other folders."""
    rng = world.rng("archives")
    columns: list[Column] = [
        ("Name", "name:reversed"),
        ("Address", "address"),
        ("DOB", "dob"),
        ("Grant", money(100, 900)),
    ]
    old = sheet(
        [{"a": p} for p in world.some("grants", world.living, 60)], columns, rng, types={"a": "customers"}, noise=0.5
    )
    inner = Part("grants_2023.csv", delimited(old), old.content)
    copied = world.share.part("share/Housing/Rents/rent_accounts.csv")
    deep = zipped([(inner.name, inner.data)])
    middle = zipped([("deep.zip", deep), (copied.name, copied.data)])
    parts = [
        Part(
            "middle.zip", middle, parts=[Part("deep.zip", deep, parts=[inner], container=True), copied], container=True
        )
    ]
    parts.append(Part("readme.txt", b"Moved from the old file server. Do not delete.\r\n"))
    world.share.put(
        "share/Archive/Old server/backup.zip",
        zipped([(part.name, part.data) for part in parts]),
        parts=parts,
        container=True,
    )
    columns = [
        ("Surname, Forename", "name:reversed"),
        ("PCODE", "address:tight"),
        ("Mobile", "mobile"),
        ("Course", choice("ESOL 1", "ESOL 2", "Pottery", "Book-keeping")),
        ("ULN", "uln"),
    ]
    learners = sheet(
        [{"a": p} for p in world.some("learners", world.living, 95)], columns, rng, types={"a": "students"}, noise=0.7
    )
    csv = Part("learners/enrolments_2025.csv", delimited(learners, encoding="utf-16"), learners.content)
    blank = Part("learners/courses.txt", "ESOL 1\nESOL 2\nPottery\nBook-keeping\n".encode("utf-16"))
    world.share.put(
        "share/Adult Learning/Exports/enrolments.tar.gz",
        tar_gz([(part.name, part.data) for part in (csv, blank)]),
        parts=[csv, blank],
        container=True,
    )
    world.share.copy("share/Libraries/LMS export/borrowers.csv", "share/Archive/Old server/borrowers - Copy.csv")
