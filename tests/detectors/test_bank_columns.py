"""Bank details of persons under headers that say little."""

import pyarrow as pa
import pytest

from detectors.columns import ColumnTyper
from detectors.engine import Engine

TYPER = ColumnTyper(Engine())
NAMES = ["Joan Marlowe", "Imran Hussain", "Ffion Pryce", "Callum Grant", "Kasia Nowak"]
CODES = ["20-24-58", "20-29-16", "20-10-52", "20-03-46", "09-91-77"]
ACCOUNTS = ["11376008", "54533135", "78185060", "33794542", "2579646"]


def typed(*columns):
    headers = [header for header, _ in columns]
    batch = pa.record_batch([pa.array(values) for _, values in columns], names=[str(n) for n in range(len(columns))])
    return {headers[one.column]: one.entity for one in TYPER.types(headers, batch)}


@pytest.mark.parametrize("headers", [("Srt", "Acnum"), ("field7", "A/C (payee)"), ("Clearing", "BACC")])
def test_sort_codes_are_told_by_their_form_and_accounts_beside_them(headers):
    told = typed(("Name", NAMES), (headers[0], CODES), (headers[1], ACCOUNTS))
    assert told[headers[0]] == told[headers[1]] == "UK_BANK_ACCOUNT"


def test_dates_bare_numbers_and_tables_of_things_have_none():
    dates = ["20-02-24", "21-03-24", "01-10-23", "03-11-22", "09-01-21"]
    assert "UK_BANK_ACCOUNT" not in typed(("Name", NAMES), ("Seen", dates), ("Acc", ACCOUNTS)).values()
    bare = [code.replace("-", "") for code in CODES]
    assert "UK_BANK_ACCOUNT" not in typed(("Name", NAMES), ("Easting", bare), ("Northing", bare)).values()
    assert not typed(("Lamp", ["L1", "L2", "L3", "L4", "L5"]), ("Ref", CODES), ("Accession", ACCOUNTS))


def test_a_council_tax_account_stays_one_beside_bank_details():
    told = typed(("Name", NAMES), ("Sort Code", CODES), ("Council Tax Account No", ["30276350", *ACCOUNTS[:4]]))
    assert told["Council Tax Account No"] == "COUNCIL_TAX_REF"
