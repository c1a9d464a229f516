"""The small words: figures, bands, boxes, blobs, plug-ins."""

import sys
from pathlib import Path
from types import ModuleType

import pytest
from pydantic import ValidationError

from exposure.categories import CATEGORY_LABELS, ENTITY_CATEGORY, SUBJECT_LABELS, Category, SubjectType, category_of
from exposure.figures import Figure, band
from exposure.plugins import declared
from exposure.pseudonym import PseudonymKey
from exposure.words import Blob, Cause, Passage, Unreadable


@pytest.mark.parametrize("bounds", [(2, 1, 3), (1, 3, 2), (-1, 0, 0)])
def test_a_figure_out_of_order_cannot_be_made(bounds: tuple[int, int, int]) -> None:
    with pytest.raises(ValidationError):
        Figure(lower=bounds[0], best=bounds[1], upper=bounds[2])


@pytest.mark.parametrize(
    ("people", "label"), [(0, "0"), (9, "1 to 9"), (10, "10 to 99"), (280_000, "100k and above"), (9_999, "1k to 10k")]
)
def test_the_published_bands(people: int, label: str) -> None:
    assert band(people) == label


def test_every_box_has_its_label() -> None:
    assert set(CATEGORY_LABELS) == set(Category)
    assert set(SUBJECT_LABELS) == set(SubjectType)
    assert category_of("UK_NHS") is Category.HEALTH
    assert category_of("NEVER_HEARD_OF") is Category.OTHER
    assert set(ENTITY_CATEGORY.values()) <= set(Category)


def test_a_pseudonym_is_of_its_key_entity_and_value() -> None:
    key = PseudonymKey(b"k" * 32)
    one = key.pseudonym("UK_NINO", "QQ123456C")
    assert len(one) == 16
    assert one == key.pseudonyms("UK_NINO", ["QQ123456C"])[0]
    assert one != key.pseudonym("UK_NHS", "QQ123456C")
    assert one != PseudonymKey(b"j" * 32).pseudonym("UK_NINO", "QQ123456C")


def test_nothing_personal_is_in_a_repr(tmp_path: Path) -> None:
    path = tmp_path / "Zaphodiah.txt"
    path.write_bytes(b"Zaphodiah")
    for thing in (Blob.of_file(path), Blob.of_bytes("Zaphodiah", b"Zaphodiah"), Passage("Zaphodiah", "Zaphodiah")):
        assert "Zaphodiah" not in repr(thing)
    assert "Zaphodiah" not in repr(PseudonymKey(b"Zaphodiah"))


def test_a_blob_reads_alike_from_disk_and_memory(tmp_path: Path) -> None:
    path = tmp_path / "Letter.TXT"
    path.write_bytes(b"Dear all")
    for blob in (Blob.of_file(path), Blob.of_bytes("Letter.TXT", b"Dear all")):
        assert (blob.size, blob.suffix, blob.read(), blob.read(4)) == (8, ".txt", b"Dear all", b"Dear")
    assert Blob("nothing", 0).read() == b""


def test_unreadable_tells_its_cause_alone() -> None:
    assert str(Unreadable(Cause.CORRUPT, "page of Zaphodiah")) == "corrupt"


def test_a_broken_plug_in_stops_the_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    package = tmp_path / "plugged"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "good.py").write_text("THING = 'declared'")
    (package / "none.py").write_text("")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert declared("plugged", "THING", str) == ("declared",)
    assert isinstance(sys.modules["plugged.good"], ModuleType)
    with pytest.raises(TypeError, match="not a int"):
        declared("plugged", "THING", int)
