"""Evidence on columns is the plain rules' evidence."""

import random

import pytest

from detectors.engine import Engine

ENGINE = Engine()
PARTS = [
    *(text for one in ENGINE.detectors for text in (*one.hits, *one.misses)),
    *(word for one in ENGINE.detectors for word in one.context[:4]),
    *(
        "order no",
        "invoice",
        "page",
        "\n",
        ", ",
        " and ",
        "; ",
        " (",
        ")",
        "12",
        "999 000 0018",
        "01234567",
        "20-00-00",
    ),
]


def texts(seed, number):
    source = random.Random(seed)
    for _ in range(number):
        yield "".join(
            source.choice(PARTS) + source.choice(("", " ", ": ", "\n", " - ")) for _ in range(source.randrange(1, 30))
        )


@pytest.mark.parametrize("seed", range(8))
def test_columns_answer_as_the_plain_rules(monkeypatch, seed):
    some = list(texts(seed, 60))
    monkeypatch.setattr("detectors.weighing.FEW", -1)
    columns = ENGINE.spans_many(some)
    monkeypatch.setattr("detectors.weighing.FEW", 10**9)
    assert columns == ENGINE.spans_many(some)
    assert any(columns)


@pytest.mark.parametrize("seed", range(8, 12))
def test_what_stands_is_what_is_explained_as_standing(seed):
    for text in texts(seed, 25):
        explained = [(one.start, one.end, one.entity, one.score) for one in ENGINE.explain(text) if one.stands]
        assert explained == [(span.start, span.end, span.entity, span.score) for span in ENGINE.spans(text)]


def test_a_long_chain_of_values_that_overlap_one_another_is_settled(monkeypatch):
    text = "tel. " + "020 7946 0123 4111 1111 1111 1111 " * 60
    monkeypatch.setattr("detectors.weighing.ROUNDS", 0)
    chained = ENGINE.spans(text)
    monkeypatch.setattr("detectors.weighing.ROUNDS", 8)
    assert chained == ENGINE.spans(text)
    assert chained
