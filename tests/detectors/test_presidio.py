"""Presidio's AnalyzerEngine with our recognizers answers as the engine does."""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from detectors.engine import Engine, declared_detectors

ENGINE = Engine()
TEXTS = (
    "Dear Ms Smith, NHS No: 999 000 0018, NI QQ 12 34 56 C. Ring 020 7946 0123 or write to a.b@example.org.",
    "Sort code: 20-00-00 Account: 55779911\nIBAN GB29 NWBK 6016 1331 9268 19\nCard 4111 1111 1111 1111",
    "Invoice number 9434765919, VAT No 980 7806 84, ISBN 0306406152, Company No 01234567, page 4 of 99",
    "username: jsmith password: Hunter2!x, from 192.0.2.44, postgresql://svc_app:Zx9_plum@db.example.org/rents",
    "PNC: 81/34U CRO: 065656/91H UPN: B801200005001 ULN: 9276308686 UTR: 1955839661, AB12 CDE, SW1A 1AA",
    "Café 020 7946 0123, naïve résumé 🐝 NHS 943 476 5919",
)


@pytest.fixture(scope="module")
def analyzer():
    import spacy
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    from detectors.presidio import registry

    engine = SpacyNlpEngine(models=[{"lang_code": "en", "model_name": "blank"}])
    engine.nlp = {"en": spacy.blank("en")}
    return AnalyzerEngine(registry=registry(), nlp_engine=engine, supported_languages=["en"])


def both(analyzer, text):
    ours = [(span.start, span.end, span.entity, span.score) for span in ENGINE.spans(text)]
    theirs = sorted((one.start, one.end, one.entity_type, one.score) for one in analyzer.analyze(text, "en"))
    return ours, theirs


@pytest.mark.parametrize("detector", declared_detectors(), ids=lambda one: f"{one.entity}-{one.label}")
def test_same_answers_on_each_declarations_own_proof(analyzer, detector):
    for text in (*detector.hits, *detector.misses):
        ours, theirs = both(analyzer, text)
        assert ours == theirs, text


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_same_answers_on_letters(analyzer, text):
    ours, theirs = both(analyzer, text)
    assert ours == theirs
    assert ours or "Invoice" in text


CORPUS = Path(__file__).parents[1] / "corpus/identifiers.txt"
WRITTEN = [
    re.sub(r"\[\[[A-Z_]+\|(.*?)\]\]", r"\1", part, flags=re.DOTALL)
    for part in re.split(r"(?m)^### ", CORPUS.read_text(encoding="utf-8"))[1:]
]
PIECES = sorted({text for one in declared_detectors() if one.prose for text in (*one.hits, *one.misses)})
BETWEEN = st.sampled_from([" ", "\n", ", ", " and ", ": ", "\t", "; ref ", " tel ", " NHS no ", "\n\n", "/", "é"])


@pytest.mark.parametrize("text", WRITTEN, ids=[text.partition("\n")[0] for text in WRITTEN])
def test_same_answers_on_letters_notes_and_logs(analyzer, text):
    ours, theirs = both(analyzer, text)
    assert ours == theirs


@settings(max_examples=80, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(pieces=st.lists(st.tuples(st.sampled_from(PIECES), BETWEEN), min_size=1, max_size=6))
def test_same_answers_on_whatever_stands_together(analyzer, pieces):
    ours, theirs = both(analyzer, "".join(piece + between for piece, between in pieces))
    assert ours == theirs


def test_the_operators_own_detectors_are_recognizers_too():
    import spacy
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    from detectors.own.applying import OwnWords
    from detectors.own.reading import of_file
    from detectors.presidio import recognizers

    own = OwnWords(of_file(Path(__file__).parents[2] / "docs/detectors.example.toml"))
    blank = SpacyNlpEngine(models=[{"lang_code": "en", "model_name": "blank"}])
    blank.nlp = {"en": spacy.blank("en")}
    registry = RecognizerRegistry(recognizers=recognizers(own.compiled.detectors), supported_languages=["en"])
    analyzer = AnalyzerEngine(registry=registry, nlp_engine=blank, supported_languages=["en"])
    text = "Badge HBD-0419, ring 01632 960000 or 01632 960001, council tax account 700124598, SSN 536-90-4399."
    ours = [(span.start, span.end, span.entity, span.score) for span in own.engine.spans(text)]
    theirs = sorted((one.start, one.end, one.entity_type, one.score) for one in analyzer.analyze(text, "en"))
    assert ours == theirs
    assert [entity for _, _, entity, _ in ours] == ["TAXI_BADGE", "PHONE_NUMBER", "COUNCIL_TAX_REF", "US_SSN"]
