"""Whose the title, phone and e-mail columns are in rows that name a second person."""

from collections.abc import Mapping, Sequence

import pyarrow as pa

from detectors.columns import default_typer

PUPILS = ("Okafor, Zainab", "Whitfield, Ben", "Nowak, Jan", "Ali, Sami")
CONTACTS = ("Grace Okafor", "Tom Whitfield", "Ewa Nowak", "Huda Ali")
TITLES = ("Mrs", "Mr", "Ms", "Mrs")
PHONES = ("07700 900123", "07700 900456", "07700 900789", "07700 900321")
MAILS = ("grace.okafor@example.org", "tom_w@example.com", "ewanowak1@example.net", "huda.ali@example.org")


def whose(table: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """The owner of each column that is understood."""
    headers = list(table)
    batch = pa.RecordBatch.from_arrays([pa.array(cells) for cells in table.values()], names=headers)
    return {headers[one.column]: one.who for one in default_typer().types(headers, batch)}


def test_in_a_list_of_contacts_the_ways_to_reach_somebody_are_the_contacts() -> None:
    """A school's export: one row a pupil and contact."""
    told = whose({"Pupil": PUPILS, "Title": TITLES, "Contact Name": CONTACTS, "Mobile": PHONES, "Email": MAILS})
    assert told["Pupil"] == ""
    assert told["Title"] == told["Mobile"] == told["Email"] == told["Contact Name"] != ""


def test_an_e_mail_address_that_bears_the_records_own_name_is_the_persons() -> None:
    """The manager's name stands nearer, but the address is the employee's."""
    told = whose({"Name": CONTACTS, "Parent": PUPILS, "Mobile": PHONES, "Email": MAILS})
    assert told["Email"] == ""


def test_a_phone_before_the_second_name_is_the_records_own_persons() -> None:
    """And so is one behind it: a second person's would not go without saying it."""
    told = whose({"Client": PUPILS, "Tel": PHONES, "Parent": CONTACTS, "Mobile": PHONES[::-1]})
    assert told["Tel"] == told["Mobile"] == ""


def test_a_header_that_says_whose_it_is_settles_it() -> None:
    """ "Pupil email" is the pupil's, whatever stands before it."""
    told = whose({"Pupil": PUPILS, "Parent": CONTACTS, "Pupil Email": MAILS})
    assert told["Pupil Email"] == ""


def test_a_title_is_his_whose_name_follows() -> None:
    """Titles stand before names."""
    told = whose({"Child Name": PUPILS, "Title": TITLES, "Carer Name": CONTACTS, "DOB": ("01/02/2015",) * 4})
    assert told["Title"] == told["Carer Name"]
