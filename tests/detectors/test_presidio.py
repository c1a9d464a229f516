"""Presidio's AnalyzerEngine with our recognizers answers as the engine does."""

import pytest

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
