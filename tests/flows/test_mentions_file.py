"""Files of unknown columns read as mentions."""

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from exposure.errors import SourceError
from exposure.schemas import MENTIONS
from flows.mentions_file import mentions_from, mentions_of, place_of


def written(tmp_path, text, name="mentions.csv", encoding="utf-8"):
    path = tmp_path / name
    path.write_text(text, encoding=encoding)
    return path


def test_febrl_like(tmp_path):
    path = written(
        tmp_path,
        "rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, state, date_of_birth, soc_sec_id\n"
        "rec-1-org, michaela, neumann, 8, stanley street, miami, winston hills, 4223, nsw, 19151111, 5304218\n"
        "rec-1-dup-0, , neuman, 8, stanley street, , winston hills, 4223, nsw, 19151111, 5304218\n",
    )
    found = mentions_of(path).to_pylist()
    assert found[0] | {"x": 1} == found[0] | {
        "given": "michaela", "family": "neumann", "birth_date": "1915-11-11", "postcode": "4223", "town": "winston hills",
        "address": "8 stanley street miami", "ids": ["SSN:5304218"], "x": 1,
    }  # fmt: skip
    assert found[1]["given"] is None
    assert "extra:state" not in found[0]  # one value throughout says nothing
    assert not any("rec" in name and name != "record" for name in found[0])


def test_splink_like(tmp_path):
    path = written(
        tmp_path,
        "unique_id,cluster,full_name,dob,birth_place,postcode_fake,gender,occupation,email\n"
        "Q1-1,Q1,Dr Mary Ann O'Neill,1890-01-02,york,YO1 7HH,female,physician,m@example.org\n"
        'Q2-1,Q2,"Lomax, Ada",1901,leeds,,,writer,\n',
    )
    one, two = mentions_of(path).to_pylist()
    assert (one["title"], one["given"], one["middle"], one["family"]) == ("Dr", "Mary", "Ann", "O'Neill")
    assert (two["given"], two["family"], two["birth_date"]) == ("Ada", "Lomax", "1901")
    assert one["emails"] == ["m@example.org"]
    assert two["emails"] == []
    assert one["extra:occupation"] == "physician"
    assert not {"extra:cluster", "extra:unique_id"} & set(one)


@pytest.mark.parametrize(
    ("header", "value", "place"),
    [
        ("Forename", "ada", "given"), ("firstName", "ada", "given"), ("LAST_NAME", "x", "family"),
        ("maiden_name", "x", "former"), ("nhs_number", "9990000018", "id:UK_NHS"), ("NINO", "AB123456C", "id:UK_NINO"),
        ("ssn", "123-45-6789", "id:SSN"), ("cluster_id", "7", ""), ("person_id", "7", ""), ("mention_id", "7", ""),
        ("entity", "7", ""), ("true_id", "7", ""), ("rec_id", "7", ""), ("zip", "12345", "postcode"),
        ("Mobile", "07700900123", "phones"), ("home_phone", "02079460123", "phones"), ("city", "york", "town"),
        ("mailing_address_street_name", "x", "address"), ("home_postcode", "x", "postcode"),
        ("mailing_address_city", "x", "town"), ("employer_city", "x", ""), ("employer_postcode", "x", ""),
        ("spouse_first_name", "x", ""), ("dependent_2_ssn", "x", ""), ("Next of Kin Surname", "x", ""),
        ("address_line_2", "x", "address"), ("Date of Birth", "1.2.1990", "birth_date"), ("gender", "f", "sex"),
    ],
)  # fmt: skip
def test_headers(header, value, place):
    assert place_of(header, pa.chunked_array([pa.array([value, value])])) == place


def test_values_speak_where_headers_do_not():
    mails = pa.chunked_array([pa.array([f"a{n}@example.org" for n in range(9)])])
    assert place_of("col7", mails) == "emails"
    dates = pa.chunked_array([pa.array([f"19{n}0-01-02" for n in range(1, 9)])])
    assert place_of("col8", dates) == "birth_date"
    numbers = pa.chunked_array([pa.array([str(n) for n in range(100)])])
    assert place_of("col9", numbers) == ""


@pytest.mark.parametrize(
    ("dates", "first"),
    [
        (["13/02/1990", "01/02/1991"], "1990-02-13"),
        (["02/13/1990", "01/02/1991"], "1990-02-13"),
        (["19900213"], "1990-02-13"),
    ],
)
def test_dates_in_their_orders(dates, first):
    found = mentions_from(pa.table({"dob": pa.array(dates), "name": pa.array(["A B"] * len(dates))}))
    assert found["birth_date"][0].as_py() == first


def test_birth_in_three_columns():
    found = mentions_from(pa.table({"fname": ["CARL"], "by": ["1949"], "bm": ["7"], "bd": ["2"]}))
    assert found["birth_date"].to_pylist() == ["1949-07-02"]


def test_parquet_of_our_own_mentions(tmp_path):
    row = {"item": 3, "record": 1, "mention": 0, "given": "ada", "emails": ["a@example.org"], "ids": []}
    table = pa.table({f.name: pa.array([row.get(f.name)], f.type) for f in MENTIONS})
    pq.write_table(table, tmp_path / "m.parquet")
    found = mentions_of(tmp_path / "m.parquet")
    assert found["given"].to_pylist() == ["ada"]
    assert found["emails"].to_pylist() == [["a@example.org"]]


def test_windows_encoding_and_semicolons(tmp_path):
    found = mentions_of(written(tmp_path, "vorname;nachname\nZoë;Müller\n", encoding="windows-1252"))
    assert found["family"].to_pylist() == ["Müller"]


@pytest.mark.parametrize("content", [b"", b"PAR1 nonsense", b"a,b\n1,2,3\n"])
def test_what_is_no_table_is_told_without_its_words(tmp_path, content):
    path = tmp_path / "broken"
    path.write_bytes(content)
    with pytest.raises(SourceError) as told:
        mentions_of(path)
    assert "broken" not in str(told.value)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(SourceError):
        mentions_of(tmp_path / "none.csv")
