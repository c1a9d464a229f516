"""What every reader must keep to, whichever it is: found by the folder, so that a new one is tested unasked."""

import contextlib
import random
import re

import pytest

from exposure.words import Blob, Cause, Member, Passage, Table, Unread, Unreadable
from sources.explore import explore_blob
from sources.reader import Reader, readers, recognise

JUNK = [
    b"",
    b"\0",
    b"\xff" * 100,
    b"\n" * 5000,
    b'"' * 5001,
    b"," * 5000,
    b"{" * 5000,
    b"<" * 5000,
    b"<a>" * 3000,
    b"=?utf-8?b?" * 500,
    b"From " * 500,
    bytes(range(256)) * 20,
    random.Random(1).randbytes(70_000),
    "\ud83d\ude00".encode("utf-16-le", "surrogatepass") * 50,
]


@pytest.fixture(params=readers(), ids=lambda reader: reader.name)
def reader(request) -> Reader:
    return request.param


def test_it_is_described(reader):
    assert re.fullmatch(r"[a-z]+", reader.name)
    assert reader.label
    assert reader.suffixes
    assert all(re.fullmatch(r"\.[a-z0-9]+", suffix) for suffix in reader.suffixes)
    assert reader.read.__doc__
    assert reader.recognises is None or reader.recognises.__doc__
    assert all(magic for magic in reader.magic)


def test_names_and_suffixes_belong_to_one_reader():
    names = [reader.name for reader in readers()]
    suffixes = [suffix for reader in readers() for suffix in reader.suffixes]
    assert len(set(names)) == len(names)
    assert len(set(suffixes)) == len(suffixes)


@pytest.mark.parametrize("junk", JUNK, ids=range(len(JUNK)))
def test_recognising_junk_never_fails(reader, junk):
    for suffix in ("", reader.suffixes[0]):
        blob = Blob.of_bytes(f"x{suffix}", junk)
        assert reader.recognises is None or isinstance(reader.recognises(blob, junk[:65536]), bool)
        recognise(blob)


@pytest.mark.parametrize("junk", JUNK, ids=range(len(JUNK)))
def test_junk_is_accounted_for_and_never_raised(reader, junk):
    for magic in (b"", *reader.magic):
        for item in explore_blob(Blob.of_bytes(f"x{reader.suffixes[0]}", magic + junk)):
            for content in item.contents:
                assert isinstance(content, (Passage, Table, Unread))
                if isinstance(content, Table):
                    assert all(len(batch.schema) == len(content.columns) for batch in content.batches)


def test_its_own_contents_are_of_the_four_kinds(reader):
    blob = Blob.of_bytes(f"x{reader.suffixes[0]}", b"plain text, and nothing else\n")
    contents: list[object] = []
    with contextlib.suppress(Unreadable):
        contents.extend(reader.read(blob))
    assert all(isinstance(content, (Passage, Table, Member, Unread)) for content in contents)


def test_a_reader_that_fails_or_eats_memory_costs_its_item_alone(monkeypatch):
    for error, cause in [
        (ValueError("Ann Bell"), "corrupt"),
        (MemoryError(), "too large"),
        (RecursionError(), "too deep"),
        (AttributeError("Ann Bell"), "corrupt"),
        (PermissionError(), "access denied"),
        (FileNotFoundError(), "vanished"),
        (type("PanicException", (BaseException,), {})("Ann Bell"), "corrupt"),
        (Unreadable(Cause.ENCRYPTED, "page 2"), "encrypted"),
    ]:

        def failing(_, error=error):
            yield Passage("", "begun")
            raise error

        broken = Reader("broken", "broken", (".broken",), failing)
        monkeypatch.setattr("sources.explore.recognise", lambda _, broken=broken: broken)
        walk = explore_blob(Blob.of_bytes("x.broken", b"x"))
        item = next(walk)
        passage, unread = item.contents
        assert passage.text == "begun"
        assert (unread.cause.value, unread.share) == (cause, 0.5)
        assert "Ann" not in repr(unread)


def test_a_defect_of_a_reader_is_not_the_fault_of_the_file(monkeypatch, read_one):
    scope = {"__name__": "sources.formats.broken"}
    exec("def read(blob):\n    yield nothing_of_the_kind\n", scope)
    monkeypatch.setattr("sources.explore.recognise", lambda _: Reader("broken", "broken", (".x",), scope["read"]))
    assert read_one("a.x", "Ann").causes == ["died"]


def test_a_table_that_fails_half_way_is_partly_unread(monkeypatch):
    def batches():
        from sources.tables import batch

        yield batch([["Ann"]], 1)
        raise ValueError("Ann Bell")

    broken = Reader("broken", "broken", (".broken",), lambda _: iter([Table("sheet A", ("name",), batches())]))
    monkeypatch.setattr("sources.explore.recognise", lambda _: broken)
    walk = explore_blob(Blob.of_bytes("x.broken", b"x"))
    item = next(walk)
    table = next(item.contents)
    assert [batch.num_rows for batch in table.batches] == [1]
    unread = next(item.contents)
    assert (unread.place, unread.cause.value) == ("sheet A", "corrupt")


def test_what_is_not_taken_is_passed_over():
    items = list(explore_blob(Blob.of_bytes("x.csv", b"name,dob\nAnn,1/2/1980\n")))
    assert len(items) == 1
