"""Numbers that print or a spreadsheet has spoilt, mended; a whole column gets what one value gets."""

import pyarrow as pa
import pytest

from detectors.repair import repaired, repaired_many


@pytest.mark.parametrize(
    ("entity", "value", "wanted"),
    [
        ("UK_NHS", "999O43345E", "999O43345E"),
        ("UK_NHS", "999 9O4 3453", "999 904 3453"),
        ("UK_NHS", "99990434S3", "99990434S3"),
        ("PHONE_NUMBER", "O77OO 9OO l44", "07700 900 144"),
        ("PHONE_NUMBER", "Ill Oll", "Ill Oll"),
        ("UK_PASSPORT", "O12345678", "O12345678"),
        ("UK_BANK_ACCOUNT", "9784800I", "97848001"),
        ("UK_BANK_ACCOUNT", "1234567", "01234567"),
        ("UK_NHS", "9434765919.0", "9434765919"),
        ("UK_NHS", "9.434765919E+09", "9434765919"),
    ],
)
def test_one_value(entity, value, wanted):
    assert repaired(entity, value) == wanted
    many, decided = repaired_many(entity, pa.array([value, "9434765919"], pa.string()))
    assert many[0].as_py() == wanted or not decided[0]
