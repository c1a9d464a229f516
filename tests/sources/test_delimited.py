import csv
import io
import random

import pytest

import sources.separated
from exposure.words import Blob, Table
from sources.delimiters import dialect_of
from sources.explore import explore_blob

HEAD = "Name{0}DOB{0}Postcode\n"
ROWS = "Zoë Bell{0}01/02/1980{0}SW1A 1AA\nBob Hill{0}{0}E1 6AN\n"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|", "~"])
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16", "utf-16-le"])
def test_separators_and_encodings(read_one, separator, encoding):
    item = read_one("people.csv", (HEAD + ROWS).format(separator).encode(encoding))
    [(_, columns, rows, first)] = item.tables
    assert columns == ("Name", "DOB", "Postcode")
    assert rows == [["Zoë Bell", "01/02/1980", "SW1A 1AA"], ["Bob Hill", None, "E1 6AN"]]
    assert first == 2


def test_the_header_may_stand_below_titles(read_one):
    text = "Council tax arrears\nRun by Jo Smith,12/03/2026\n\n" + (HEAD + ROWS).format(",")
    item = read_one("arrears.csv", text)
    [(_, columns, rows, first)] = item.tables
    assert columns == ("Name", "DOB", "Postcode")
    assert (len(rows), first) == (2, 4)
    assert "Run by Jo Smith" in item.text


def test_a_table_without_a_header_keeps_its_first_row(read_one):
    [(_, columns, rows, first)] = read_one("x.csv", "Ann,Bell,9990000018\nBob,Smith,9990000026\n").tables
    assert columns == ("", "", "")
    assert (len(rows), first) == (2, 1)


def test_names_only_without_a_header(read_one):
    [(_, columns, rows, _)] = read_one("x.csv", "Ann,Bell\nBob,Smith\nCara,Jones\n").tables
    assert columns == ("", "")
    assert len(rows) == 3


def test_excels_first_line_and_one_column(read_one):
    assert read_one("x.csv", "sep=;\nName;Ref\nAnn, B;1\n").rows == [["Ann, B", "1"]]
    assert read_one("x.csv", "email\na@example.org\nb@example.org\n").tables[0][1] == ("email",)


def test_rows_that_do_not_fit_are_a_table_of_their_own(read_one):
    lines = [f"Person {number},1980,E1\n" for number in range(40)]
    lines[7] = "Ann,Bell,1980,E1\n"
    lines[20] = "Bob,1990\n"
    item = read_one("x.csv", "Name,Year,Postcode\n" + "".join(lines))
    assert len(item.tables) == 2
    assert len(item.tables[0][2]) == 38
    place, columns, rows, _ = item.tables[1]
    assert place == "rows that do not fit"
    assert columns == ("Name", "Year", "Postcode", "")
    assert rows == [["Ann", "Bell", "1980", "E1"], ["Bob", "1990", None, None]]


def test_quotes_that_are_no_quotes_swallow_nothing(read_one):
    rows = "".join(f'{number},"unclosed {number},E{number}\n' for number in range(1, 61, 2))
    item = read_one("x.csv", "id,note,postcode\n" + rows + "61,plain,E9\n")
    assert len(item.rows) == 31


def test_line_breaks_in_cells_and_odd_line_ends(read_one):
    item = read_one("x.csv", 'name,note\r\nAnn,"two\r\nlines"\r\nBob,"a \u2028 b"\r\n')
    assert item.rows == [["Ann", "two\r\nlines"], ["Bob", "a \u2028 b"]]
    assert read_one("mac.csv", "name,ref\rAnn,1\rBob,2\r").rows == [["Ann", "1"], ["Bob", "2"]]


def test_a_cell_larger_than_a_block_goes_to_the_slower_reader(read_one, monkeypatch):
    monkeypatch.setattr(sources.separated, "_BLOCK", 4096)
    rows = [f"Ann {number},{'x' * (9000 if number == 700 else 5)}" for number in range(1000)]
    item = read_one("x.csv", "name,note\n" + "\n".join(rows) + "\n")
    assert [f"{name},{note}" for name, note in item.rows] == rows
    assert not item.unread


def test_more_odd_rows_than_are_put_aside_are_still_all_there(read_one, monkeypatch):
    monkeypatch.setattr(sources.separated, "_MOST_ODD", 5)
    lines = ["a,b,c"] * 100 + ["a,b,c", "1,2,3,4", "5,6"] * 20
    item = read_one("x.csv", "name,dob,ref\n" + "\n".join(lines) + "\n")
    assert len(item.rows) == len(lines)
    assert sum("4" in row for row in item.rows) == 20


def test_separated_text_is_known_by_its_content(read_one):
    text = "claim|payee|sort\n" + "".join(f"{number}|Ann|20-00-00\n" for number in range(5))
    assert read_one("bacs.txt", text).kind == "delimited"
    assert dialect_of("one\ntwo\n", strict=False) is None


def test_ten_columns_of_anything_come_back_cell_for_cell(read_one):
    words = ["Ann", "O'Brien", 'a "q" b', "x,y", "l1\nl2", "", "é", "1/2/1980", "  sp ", "a;b", "tab\tt"]
    chance = random.Random(7)
    for _ in range(60):
        width = chance.randint(2, 10)
        rows = [[chance.choice(words) for _ in range(width)] for _ in range(chance.randint(1, 40))]
        rows = [row for row in rows if any(row)]
        text = io.StringIO()
        writer = csv.writer(text, delimiter=chance.choice(",;|"), lineterminator=chance.choice(["\n", "\r\n"]))
        writer.writerow([f"field_{number}_name" for number in range(width)])
        writer.writerows(rows)
        item = read_one("x.csv", text.getvalue().encode(chance.choice(["utf-8", "utf-16"])))
        assert [[cell or "" for cell in row] for row in item.rows] == rows


def test_a_file_on_disk_streams_in_batches(tmp_path, read_one):
    path = tmp_path / "big.csv"
    path.write_text("id,name\n" + "".join(f"{number},Ann {number}\n" for number in range(150_000)))
    sizes = [
        batch.num_rows
        for item in explore_blob(Blob.of_file(path))
        for content in item.contents
        if isinstance(content, Table)
        for batch in content.batches
    ]
    assert sum(sizes) == 150_000
    assert max(sizes) <= 65_536
