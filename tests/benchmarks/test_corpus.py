"""Gold of the corpora: it agrees with the text, names persons that are there, and its values belong to nobody."""

import itertools
import json
import re

import pytest

from benchmarks import corpus
from exposure.categories import Category, SubjectType

GOLD = [pytest.param(gold, id=gold.id) for path in corpus.corpora() for gold in corpus.read(path)]
NEW = [
    pytest.param(gold, id=gold.id) for path in corpus.corpora() if path.stem != "council" for gold in corpus.read(path)
]
BOXES = {box.value for box in Category}
KINDS = {kind.value for kind in SubjectType}
NOBODYS_PHONE = re.compile(r"(?:\+44|0)(?:2079460|7700900|1632960|1(?:13|16|17|18|21|31|61)4960|2920180|8081570)")


def test_marks_and_places_of_a_small_document(tmp_path):
    text = "Above.\n### a | health:1 other | children:1\n[p1|Mr Bo Lee]'s [o|Lees], [G|7], of [A|1 Low\nRoad]; late [x1|Eve]\n"
    (tmp_path / "a.txt").write_text(text)
    (gold,) = corpus.read(tmp_path / "a.txt")
    assert gold.text == "Mr Bo Lee's Lees, 7, of 1 Low\nRoad; late Eve\n"
    assert [(kind, gold.text[start:end], person) for kind, start, end, person in gold.spans] == [
        ("PERSON", "Bo Lee", "p1"),
        ("EITHER", "Lees", ""),
        ("AGE", "7", ""),
        ("ADDRESS", "1 Low\nRoad", ""),
        ("PERSON", "Eve", "x1"),
    ]
    assert (gold.persons, gold.boxes) == (["p1"], ["health", "other"])
    assert (gold.box_persons, gold.kind_persons) == ({"health": ["p1"], "other": []}, {"children": ["p1"]})


@pytest.mark.parametrize("path", corpus.corpora(), ids=lambda path: path.stem)
def test_json_lines_are_those_of_the_text(path):
    lines = path.with_suffix(".jsonl").read_text(encoding="utf-8").splitlines()
    assert lines == [corpus.as_json(gold) for gold in corpus.read(path)]
    assert all(span["type"] and span["start"] < span["end"] for line in lines for span in json.loads(line)["spans"])


def test_there_are_enough_documents_and_each_has_its_own_name():
    golds = [gold for path in corpus.corpora() for gold in corpus.read(path)]
    assert len(golds) >= 150
    assert len({gold.id for gold in golds}) == len({gold.text for gold in golds}) == len(golds)
    assert 0.1 <= sum(not gold.persons for gold in golds) / len(golds) <= 0.25
    assert {path.stem for path in corpus.corpora()} == set(corpus.NAMES)


@pytest.mark.parametrize("gold", GOLD)
def test_gold_agrees_with_the_text(gold):
    assert not re.search(r"\[[pxADGo]\d*\|", gold.text), "a mark that was not read"
    places = sorted((start, end) for _, start, end, _ in gold.spans)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(places)), "marks overlap"
    for _, start, end, _ in gold.spans:
        assert gold.text[start:end].strip() == gold.text[start:end] != ""


@pytest.mark.parametrize("gold", GOLD)
def test_boxes_and_kinds_are_of_persons_that_are_named(gold):
    assert set(gold.box_persons) <= BOXES
    assert set(gold.kind_persons) <= KINDS
    for persons in [*gold.box_persons.values(), *gold.kind_persons.values()]:
        assert set(persons) <= set(gold.persons)
    numbers = [int(person[1:]) for person in gold.persons]
    assert sorted(numbers) == list(range(1, len(numbers) + 1)), "a person's number was left out"


@pytest.mark.parametrize("gold", NEW)
def test_values_belong_to_nobody(gold):
    for host in re.findall(r"@([\w.-]+\.\w+)", gold.text):
        assert re.search(r"(?:^|\.)example\.(?:org|com|net)$", host), host
    for phone in re.findall(r"(?<![\d/])(?:\+44 ?|0)(?:7\d|1\d|2\d|80)[\d ]{7,9}\d(?!\d)", gold.text):
        assert NOBODYS_PHONE.match(phone.replace(" ", "")), phone
    for number in re.findall(r"NHS(?: no\.?| number)?:? (\d{3} ?\d{3} ?\d{4})", gold.text):
        assert number.startswith("999"), number
    for insurance in re.findall(r"\b[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D]\b", gold.text):
        assert insurance.startswith("QQ"), insurance
