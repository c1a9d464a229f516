"""Tables in files of their own kind: Parquet, Feather, ORC, Avro, dBase."""

import datetime as dt
import decimal
import io
import struct

import fastavro
import pyarrow as pa
import pyarrow.feather
import pyarrow.orc
import pyarrow.parquet
import pyarrow.parquet.encryption
import pytest

DAY = dt.date(1980, 2, 1)
NOW = dt.datetime(2026, 11, 2, 10, 0)  # noqa: DTZ001 - files hold such
TABLE = pa.table(
    {
        "Name": ["Ann", "Bob", None],
        "Born": [DAY, None, DAY],
        "Seen": [NOW, NOW, None],
        "Pay": [decimal.Decimal("1.50"), None, decimal.Decimal("2.00")],
        "Kin": [["Cat", "Dan"], [], None],
        "Home": [{"postcode": "E1 1AA", "town": "York"}, None, {"postcode": "", "town": "Hull"}],
        "Ward": pa.array(["North", "South", "North"]).dictionary_encode(),
        "Photo": [b"\x89PNG\x00\xff", b"plain words", None],
        "Age": [46.5, 30.0, None],
        "No": [1, 2, None],
    }
)
COLUMNS = ("Name", "Born", "Seen", "Pay", "Kin", "Home.postcode", "Home.town", "Ward", "Photo", "Age", "No")
ROWS = [
    ["Ann", "1980-02-01", "2026-11-02 10:00:00", "1.50", "Cat, Dan", "E1 1AA", "York", "North", None, "46.5", "1"],
    ["Bob", None, "2026-11-02 10:00:00", None, None, None, None, "South", "plain words", "30.0", "2"],
    [None, "1980-02-01", None, "2.00", None, None, "Hull", "North", None, None, None],
]


def parquet(**options) -> bytes:
    stream = io.BytesIO()
    pyarrow.parquet.write_table(TABLE, stream, **options)
    return stream.getvalue()


def arrow() -> bytes:
    stream = io.BytesIO()
    pyarrow.feather.write_feather(TABLE, stream)
    return stream.getvalue()


def orc() -> bytes:
    stream = io.BytesIO()
    pyarrow.orc.write_table(TABLE.set_column(6, "Ward", TABLE["Ward"].cast(pa.string())), stream)
    return stream.getvalue()


def test_columns_of_every_type_as_a_user_reads_them(read_one):
    for name, data in [("a.parquet", parquet()), ("a.feather", arrow()), ("a.orc", orc()), ("nameless", parquet())]:
        item = read_one(name, data)
        assert item.kind == "columnar"
        assert item.tables[0][1] == COLUMNS
        assert item.rows == ROWS
        assert item.unread == []


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_an_older_feather(read_one):
    stream = io.BytesIO()
    pyarrow.feather.write_feather(pa.table({"Name": ["Ann"]}), stream, version=1)
    assert read_one("a.feather", stream.getvalue()).rows == [["Ann"]]


def test_many_rows_come_in_batches(read_one):
    stream = io.BytesIO()
    pyarrow.parquet.write_table(pa.table({"n": list(range(200_000))}), stream)
    rows = read_one("a.parquet", stream.getvalue()).rows
    assert (len(rows), rows[-1]) == (200_000, ["199999"])


def test_locked_and_broken_ones(read_one):
    key = pyarrow.parquet.encryption.create_encryption_properties(footer_key=b"0123456789abcdef")
    assert read_one("a.parquet", parquet(encryption_properties=key)).causes == ["encrypted"]
    assert read_one("a.parquet", parquet()[:500]).causes == ["corrupt"]
    assert read_one("a.orc", orc()[:500]).causes == ["corrupt"]


def avro(codec: str = "deflate") -> bytes:
    kin = {"type": "record", "name": "Kin", "fields": [{"name": "name", "type": "string"}]}
    fields = [
        {"name": "Name", "type": "string"},
        {"name": "Born", "type": ["null", {"type": "int", "logicalType": "date"}]},
        {"name": "Kin", "type": ["null", kin]},
        {"name": "Photo", "type": "bytes"},
    ]
    schema = fastavro.parse_schema({"type": "record", "name": "Person", "fields": fields})
    records = [
        {"Name": "Ann", "Born": DAY, "Kin": {"name": "Cat"}, "Photo": b"\x00\xff"},
        {"Name": "Bob", "Born": None, "Kin": None, "Photo": b"words"},
    ]
    stream = io.BytesIO()
    fastavro.writer(stream, schema, records, codec=codec, sync_interval=1)
    return stream.getvalue()


def test_avro(read_one):
    item = read_one("a.avro", avro())
    assert item.tables[0][1] == ("Name", "Born", "Kin.name", "Photo")
    assert item.rows == [["Ann", "1980-02-01", "Cat", None], ["Bob", None, None, "words"]]


def test_an_avro_file_that_is_cut_short(read_one):
    item = read_one("a.avro", avro()[:-20])
    assert item.rows == [["Ann", "1980-02-01", "Cat"]]
    assert item.causes == ["corrupt"]
    assert read_one("a.avro", avro()[:60]).causes == ["corrupt"]


def dbase(rows=(("Ann O'Brien", "19800201", "  1.50"), ("Zo\x89", "        ", "")), records=None) -> bytes:
    fields = [(b"NAME", "C", 12), (b"BORN", "D", 8), (b"PAY", "N", 6), (b"NOTES", "M", 10)]
    described = b"".join(
        name.ljust(11, b"\0") + kind.encode() + bytes(4) + bytes([length]) + bytes(15) for name, kind, length in fields
    )
    lines = b"".join(
        b" "
        + b"".join(
            cell.encode("latin-1").ljust(length) for cell, (_, _, length) in zip((*row, "1"), fields, strict=True)
        )
        for row in rows
    )
    head = struct.pack("<B3BIHH", 0x83, 126, 11, 2, records or len(rows), 32 + len(described) + 1, 37)
    return head + bytes(17) + b"\x02" + bytes(2) + described + b"\r" + lines + b"\x1a"


def test_dbase_with_its_code_page(read_one):
    item = read_one("people.dbf", dbase())
    assert item.kind == "dbase"
    assert item.tables[0][1] == ("NAME", "BORN", "PAY")
    assert item.rows == [["Ann O'Brien", "1980-02-01", "1.50"], ["Zoë", None, None]]
    assert item.unread == []


def test_a_dbase_table_that_is_cut_short(read_one):
    item = read_one("people.dbf", dbase()[:-7])
    assert item.rows == [["Ann O'Brien", "1980-02-01", "1.50"]]
    assert [(unread.cause.value, unread.share) for unread in item.unread] == [("corrupt", 0.5)]
