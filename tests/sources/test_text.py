import pytest

WORDS = "Zoë O’Brien owes £20 to the café.\nSecond line, 9990000018.\n"  # noqa: RUF001 - a typographic mark, as Word writes it


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "cp1252"],
)
def test_every_encoding_comes_out_as_it_was(read_one, encoding):
    item = read_one("letter.txt", WORDS.encode(encoding))
    assert item.text == WORDS
    assert item.kind == "text"
    assert not item.unread


def test_a_windows_letter_deep_in_a_utf8_file_is_kept(read_one):
    data = ("plain line\n" * 20_000).encode() + "Zoë".encode("cp1252") + " and Zoë".encode()
    item = read_one("long.log", data)
    assert item.text.endswith("Zoë and Zoë")


def test_bytes_that_windows_lacks_are_guessed_not_refused(read_one):
    assert "Müller" in read_one("old.txt", ("Herr Müller wohnt in der Königstraße.\n" * 30).encode("cp850")).text


def test_long_text_is_cut_at_line_ends_and_loses_nothing(read_one):
    text = "".join(f"line {number} of a long log\n" for number in range(120_000))
    item = read_one("big.log", text)
    assert "".join(passage.text for passage in item.passages) == text
    assert len(item.passages) > 1
    assert all(passage.text.endswith("\n") for passage in item.passages)
    line = int(item.passages[1].place.removeprefix("line "))
    assert item.passages[1].text.startswith(f"line {line - 1} of")


def test_an_empty_file_is_read_and_holds_nothing(read_one):
    item = read_one("empty.xlsx", b"")
    assert (item.passages, item.tables, item.unread) == ([], [], [])


def test_unknown_bytes_are_unsupported(read_one):
    item = read_one("backup.bkf", bytes(range(256)) * 40)
    assert item.causes == ["unsupported"]
    assert item.kind == ""


def test_prose_with_commas_stays_text(read_one):
    item = read_one("note.txt", "Dear Ann, thank you, for this.\nCall, me, or him,\nor else, you know, wait.\nYours\n")
    assert item.kind == "text"
