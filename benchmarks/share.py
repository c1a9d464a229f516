"""A council's share of a given size, for speed alone: tables, letters and mail, seeded; the values belong to nobody."""

import argparse
import csv
import random
from collections.abc import Iterator
from pathlib import Path

GIVEN = """Amara Oluwaseun Priya Mohammed Grace Daniel Aisha Tomasz Ioana Siobhan Rhys Callum Yusuf Mei Leila Kwame Hannah
Patrick Zainab Dimitri Chloe Marcus Nadia Owen Fatima George Ruth Samuel Ewa Hassan Bronwen Isaac Maryam Luke Sofia""".split()
FAMILY = """Okafor Patel Hughes Nowak Khan Begum Smith Adeyemi Murphy Rossi Popescu Campbell Ali Chen Williams Mensah Brown
Cohen Ahmed Taylor Kowalska Singh Evans Ibrahim Clarke Osei Farah Yilmaz Wright Hussain Thompson Reid Doyle""".split()
SYLLABLES = "ba den ful gor han kel lo mar nes ol per ra sto tun ver wick".split()
STREETS = "Albion Mercer Larch Foundry Tanner Victoria Quarry Hawthorn Station Priory Meadow Chapel".split()
KINDS = "Road Street Avenue Close Gardens Lane".split()
AREAS = "N16 E8 E9 E5 N1 N4 N5 SE15 SW9 NW5".split()
CONDITIONS = "asthma|type 2 diabetes|depression|epilepsy|chronic back pain|early onset dementia".split("|")
PARAGRAPHS = """\
Thank you for your letter of {date}. We have looked at the arrears on the account and agreed that {name} will pay {amount} a week from the first Monday of next month.
{name} attended the review with a neighbour. {title} {family} manages {condition} with medication and asked that the district nurse be told before any visit is moved.
The surveyor visited {address} on {date}. Damp was seen in the rear bedroom and the extractor fan does not work; the contractor will be asked to quote for both.
Please find attached the minutes of the panel. Nobody declared an interest. The budget for the second quarter was noted, and the chair thanked officers for the work done over the summer.
I spoke to {name} by telephone ({phone}) and explained how to appeal. The form must reach us within 28 days, with copies of the documents listed on the second page.
The depot will be closed on bank holidays. Bulky waste that was booked for those days will be collected on the next working day, and crews have been told.""".splitlines()


class People:
    """Invented residents, each the same whenever the seed is."""

    def __init__(self, random_: random.Random, number: int) -> None:
        self.random = random_
        self.rows = [self._person(place) for place in range(number)]

    def _family(self) -> str:
        """Half of the names common, half rare, as in any register."""
        if self.random.random() < 0.5:
            return self.random.choice(FAMILY)
        return "".join(self.random.choices(SYLLABLES, k=3)).capitalize()

    def _person(self, place: int) -> dict[str, str]:
        pick = self.random
        given, family = pick.choice(GIVEN), self._family()
        street = f"{pick.randint(1, 250)} {pick.choice(STREETS)} {pick.choice(KINDS)}"
        return {
            "given": given,
            "family": family,
            "born": f"{pick.randint(1, 28):02d}/{pick.randint(1, 12):02d}/{pick.randint(1935, 2019)}",
            "address": street,
            "postcode": f"{pick.choice(AREAS)} {pick.randint(1, 9)}{pick.choice('ABDEFGHJLN')}{pick.choice('PQRSTUWXYZ')}",
            "nhs": nhs(place),
            "nino": f"{pick.choice('ABCEGHJKLM')}{pick.choice('ABCEHJKLM')}{pick.randint(0, 999_999):06d}{pick.choice('ABCD')}",
            "phone": f"020 7946 0{pick.randint(0, 999):03d}",
            "email": f"{given}.{family}{place}@example.org".lower(),
            "sort": f"{pick.randint(0, 99):02d}-{pick.randint(0, 99):02d}-{pick.randint(0, 99):02d}",
            "account": f"{pick.randint(0, 99_999_999):08d}",
            "condition": pick.choice(CONDITIONS),
        }


def nhs(place: int) -> str:
    """A number of the range that is never issued, its check digit right."""
    serial = place
    while True:
        digits = f"999{serial % 1_000_000:06d}"
        check = 11 - sum(int(digit) * (10 - n) for n, digit in enumerate(digits)) % 11
        if check != 10:
            return digits + str(check % 11)
        serial += 500_009


TABLES = {
    "Council Tax/accounts": (
        "Account Ref",
        "Surname",
        "Forename",
        "Address 1",
        "Postcode",
        "Band",
        "Balance",
        "Email",
        "Sort Code",
        "Acc No",
    ),
    "Housing/tenants": (
        "tenancy_id",
        "full_name",
        "dob",
        "address",
        "post_code",
        "rent",
        "arrears",
        "tel",
        "ni_number",
        "notes",
    ),
    "Adult Care/clients": (
        "Client",
        "NHS No",
        "Surname",
        "First Name",
        "D.O.B.",
        "Postcode",
        "Primary need",
        "Provider",
        "Weekly cost",
        "Review due",
    ),
    "Assets/street lights": (
        "Column",
        "Serial",
        "Road",
        "Ward",
        "Lamp",
        "Watts",
        "Installed",
        "Last tested",
        "Contract",
        "Cost code",
    ),
}


def row(kind: str, number: int, person: dict[str, str], pick: random.Random) -> list[str]:
    """One row of a table of that kind."""
    p, money = person, f"{pick.random() * 2000:.2f}"
    if kind.startswith("Council"):
        return [
            f"{70000000 + number}",
            p["family"],
            p["given"],
            p["address"],
            p["postcode"],
            pick.choice("ABCDEFGH"),
            money,
            p["email"],
            p["sort"],
            p["account"],
        ]
    if kind.startswith("Housing"):
        note = f"Spoke to tenant about {pick.choice(('repairs', 'arrears', 'a transfer'))}" if number % 5 == 0 else ""
        return [
            f"T{number:07d}",
            f"{p['given']} {p['family']}",
            p["born"],
            p["address"],
            p["postcode"],
            money,
            money,
            p["phone"],
            p["nino"],
            note,
        ]
    if kind.startswith("Adult"):
        return [
            str(number),
            p["nhs"],
            p["family"],
            p["given"],
            p["born"],
            p["postcode"],
            p["condition"],
            "Provider " + pick.choice("ABC"),
            money,
            "01/04/2027",
        ]
    return [
        f"C{number:06d}",
        f"{pick.randint(10**9, 10**10 - 1)}",
        f"{pick.choice(STREETS)} {pick.choice(KINDS)}",
        "Ward " + pick.choice("ABCD"),
        "LED",
        str(pick.choice((18, 24, 36))),
        "2019-05-01",
        "2026-03-02",
        "K114",
        money,
    ]


def letter(people: People, pick: random.Random) -> str:
    """A letter of a few paragraphs to one person, most of it what every letter says."""
    person = pick.choice(people.rows)
    title = pick.choice(("Mr", "Mrs", "Ms"))
    values = {
        "date": f"{pick.randint(1, 28)} {pick.choice(('March', 'June', 'October'))} 2026",
        "name": f"{person['given']} {person['family']}",
        "title": title,
        "amount": f"£{pick.randint(3, 40)}.00",
        **{key: person[key] for key in ("family", "condition", "address", "phone")},
    }
    body = "\n\n".join(text.format(**values) for text in pick.sample(PARAGRAPHS, 4))
    head = (
        f"{title} {values['name']}\n{person['address']}\n{person['postcode']}\n\nDear {title} {person['family']},\n\n"
    )
    return f"{head}{body}\n\nYours sincerely,\n\nHousing Services\nTelephone 020 7946 0000\n"


def write_share(folder: Path, megabytes: float, seed: int = 7, rows: int = 50_000) -> dict[str, int]:
    """Write a share of about that size: nine tenths tables, one tenth letters and mail. Returns cells and characters.

    A table has `rows` rows at most.
    """
    pick = random.Random(seed)
    people = People(pick, int(min(100_000, megabytes * 2_000)))
    told = {"cells": 0, "table_bytes": 0, "text_bytes": 0}
    for kind in TABLES:
        _write_tables(folder / kind.split("/")[0], kind, int(megabytes * 900_000 / len(TABLES)), people, told, rows)
    _write_letters(folder / "Letters", int(megabytes * 100_000), people, told)
    return told


def _write_tables(  # noqa: PLR0917 - one call
    folder: Path, kind: str, size: int, people: People, told: dict[str, int], rows: int
) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    written, part, number = 0, 0, 0
    while written < size:
        path = folder / f"{kind.split('/')[1]} {part}.csv"
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(TABLES[kind])
            for _ in range(rows):
                writer.writerow(row(kind, number, people.random.choice(people.rows), people.random))
                number += 1
                if number % 1000 == 0 and written + file.tell() >= size:
                    break
        written, part = written + path.stat().st_size, part + 1
    told["cells"] += number * len(TABLES[kind])
    told["table_bytes"] += written


def _write_letters(folder: Path, size: int, people: People, told: dict[str, int]) -> None:
    written = 0
    for number, text in enumerate(_letters(people)):
        if written >= size:
            break
        path = folder / f"{number // 1000:03d}" / f"letter {number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        written += len(text.encode())
    told["text_bytes"] += written


def _letters(people: People) -> Iterator[str]:
    while True:
        yield letter(people, people.random)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--megabytes", type=float, default=200)
    arguments = parser.parse_args()
    print(write_share(arguments.folder, arguments.megabytes))
