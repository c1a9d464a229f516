"""What speaks for a name: the shipped weights are those that the marked documents in the repository teach."""

import sys
from importlib.resources import files
from pathlib import Path

import pytest

from detectors.prose.judgement import DATA, ORIGIN, judge
from detectors.prose.lexicon import company, look_up, place_phrases
from detectors.prose.spelling import name_likeness

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


@pytest.fixture
def training(monkeypatch):
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    import train_names

    yield train_names
    for name in ("train_names", "corpus"):
        sys.modules.pop(name, None)


def test_the_weights_were_made_of_the_texts_that_are_here(training):
    lines = files("detectors.prose").joinpath(DATA).read_text(encoding="utf-8").splitlines()
    told = [line.removeprefix(ORIGIN) for line in lines if line.startswith(ORIGIN)]
    assert told == [training.made_of(training.sources())], "run: make weights"


def test_the_held_back_documents_teach_nothing(training):
    assert [path.stem for path in training.sources() if path.stem in training.HELD_BACK] == []
    assert len(training.sources()) > len(training.corpora())


def test_the_same_rows_teach_the_same(training):
    marked = ["[p1|Ada Okafor] rang about the Ada Building.\n[p2|Paul Frost] said that frost is due. Ask [p1|Ada]."] * 3
    rows = [row for number, body in enumerate(marked) for row in training.varied(body, number)]
    once = training.trained(rows, 1.0)
    assert once
    assert once == training.trained(rows, 1.0)


def test_names_in_small_letters_are_learnt_too(training):
    rows = training.varied("[p1|Ada Okafor] rang and [p2|Colin] answered.", 1)
    assert {found[0][0] for found, _, _ in rows} >= {"L"}


def test_clues_that_nobody_weighed_leave_it_open():
    assert judge("1", ["no such clue"]) == 0.5


@pytest.mark.parametrize(("name", "word"), [("oyediran", "oversight"), ("kaczmarczyk", "catalogue")])
def test_spelling_tells_names_from_words(name, word):
    assert name_likeness(name) > 0 > name_likeness(word)


def test_what_is_known_of_words():
    assert look_up("Thornton").family
    assert look_up("Tesco").thing
    assert look_up("Harrogate").place == 2
    assert look_up("Zażółć").name == 0
    assert "thornton heath" in place_phrases() or place_phrases()
    assert company("said") > 0
    assert company("Zorblatt") == 0
