"""Whose a number given out in a letter is, and whose the address above it."""

from typing import Any

import pytest

from detectors.scanner import Scanner
from exposure.found import ItemContext
from exposure.pseudonym import PseudonymKey
from exposure.words import Passage

HEAD = "Harbourside Homes\n3 Quay House, Dock Street, Ellingsby LS2 7DJ\n\n"
BODY = "Your rent account is £846.83 in arrears. "
STAFF = "\n\nYours sincerely\n\nSusan Obuya\nIncome Officer\n"


@pytest.fixture(scope="module")
def scanner() -> Scanner:
    """A scanner with the trained weights."""
    return Scanner(PseudonymKey(b"k" * 32))


def people(scanner: Scanner, text: str) -> dict[str, dict[str, Any]]:
    """The mentions of a text by family name."""
    rows = scanner.text([Passage("", text)], ItemContext(path="letter.txt", dataset="letters")).mentions.to_pylist()
    return {row["family"]: row for row in rows}


def test_the_address_under_a_name_is_its_own_and_the_letterhead_nobodys(scanner: Scanner) -> None:
    """The office's address stands above the addressee's."""
    text = f"{HEAD}Mr M Khan\n62 Wharfedale Rd\nEllingsby\nLS2 4BJ\n\nDear Mr Khan\n\n{BODY}{STAFF}"
    found = people(scanner, text)
    assert found["khan"]["postcode"] == "LS2 4BJ"
    assert found["obuya"]["postcode"] is None


def test_who_writes_in_an_own_name_lives_above_the_letter(scanner: Scanner) -> None:
    """A tenant writes to an officer, whose office stands below his name."""
    text = (
        "62 Wharfedale Rd\nEllingsby\nLS2 4BJ\n\nMr D Obuya\n3 Quay House, Dock Street, Ellingsby LS2 7DJ\n\nDear Mr "
        "Obuya\n\nThe boiler is broken again and my wife is ill.\n\nYours sincerely\n\nMohsin Khan\n"
    )
    assert people(scanner, text)["khan"]["postcode"] == "LS2 4BJ"


@pytest.mark.parametrize(
    "lead", ["Please ring me on", "My direct line is", "You can text me any time on", "My mobile number:"]
)
def test_a_number_that_the_writer_gives_is_the_writers(scanner: Scanner, lead: str) -> None:
    """It stands nearer to the one who is written to."""
    found = people(scanner, f"Dear Mr Khan\n\n{BODY}{lead} 01632 960546 before Friday.{STAFF}")
    assert not found["khan"]["phones"]
    assert found["obuya"]["phones"]


@pytest.mark.parametrize("lead", ["Please ring us on", "Our office number is"])
def test_an_offices_number_is_nobodys(scanner: Scanner, lead: str) -> None:
    """It links nobody."""
    found = people(scanner, f"Dear Mr Khan\n\n{BODY}{lead} 01632 960546 before Friday.{STAFF}")
    assert not any(row["phones"] for row in found.values())


def test_a_number_that_is_told_stays_the_readers(scanner: Scanner) -> None:
    """What the letter repeats of the reader's own details is the reader's."""
    found = people(scanner, f"Dear Mr Khan\n\nWe tried to ring you on 01632 960546 twice.{STAFF}")
    assert found["khan"]["phones"]


def test_an_initial_behind_a_family_name(scanner: Scanner) -> None:
    """ "PATEL A" is A. Patel."""
    assert people(scanner, "Payee: PATEL A\nPayee: OKAFOR B\n")["patel"]["given"] == "a"
