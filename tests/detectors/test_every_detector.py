"""What every declaration promises, whatever it detects: its own proof, a source, and calm in the face of junk."""

import pytest

from detectors.engine import COUNTED, Engine, declared_detectors

DETECTORS = declared_detectors()
ENGINE = Engine()
JUNK = (
    "",
    "\x00",
    "9" * 5000,
    "A" * 5000,
    "\ud800\udfff 943\ud800 476 5919",
    "\u0669\u0664\u0663 \u0664\u0667\u0666 \u0665\u0669\u0661\u0669",
    "\uff19\uff14\uff13\uff14\uff17\uff16\uff15\uff19\uff11\uff19",
    "\u200b".join("9434765919"),
    "((((((((((" * 50,
    "@" * 300,
    "-" * 500,
    "\n" * 1000,
    "a." * 600,
    "::" * 300,
    "é" * 40 + " NHS No 943 476 5919 " + "🐝" * 40,
    "password: " * 200,
    "\\x00\\" * 100,
    "nhs " * 500 + "9434765919",
)


def ident(detector):
    return f"{detector.entity}-{detector.label}"


def found(detector, text):
    return [one for one in ENGINE.explain(text) if one.entity == detector.entity and one.score >= COUNTED]


@pytest.mark.parametrize("detector", DETECTORS, ids=ident)
class TestDeclaration:
    def test_names_its_source(self, detector):
        assert detector.definition.startswith("https://")
        assert detector.label
        assert detector.hits
        assert detector.misses

    def test_finds_its_hits(self, detector):
        for text in detector.hits:
            if not detector.prose:
                assert ENGINE.fits(detector, text), text
                assert not any(span.entity == detector.entity for span in ENGINE.spans(text)), text
            elif detector.personal:
                assert any(span.entity == detector.entity for span in ENGINE.spans(text)), text
            else:
                assert found(detector, text), text

    def test_leaves_its_misses(self, detector):
        for text in detector.misses:
            assert not found(detector, text), text
            assert detector.prose or not ENGINE.fits(detector, text), text

    def test_context_never_lowers_a_score(self, detector):
        assert 0 <= detector.base <= detector.with_context <= 1

    def test_check_takes_junk(self, detector):
        for text in JUNK:
            for match in (text, text[:20]):
                if not match.isascii() or not match.isalnum():
                    continue
                try:
                    value = detector.check(match)
                except (IndexError, ValueError):
                    continue  # the pattern never hands such a text over
                assert value is None or isinstance(value, str)


@pytest.mark.parametrize("text", JUNK, ids=range(len(JUNK)))
def test_junk_is_survived_with_spans_in_range(text):
    for span in ENGINE.spans(text):
        assert 0 <= span.start < span.end <= len(text)
        assert 0 < span.score <= 1


def test_offsets_are_characters_beyond_ascii():
    text = "é" * 40 + " NHS No 943 476 5919 " + "🐝" * 40
    (span,) = ENGINE.spans(text)
    assert text[span.start : span.end] == "943 476 5919"


def test_entities_are_named_as_everywhere():
    for detector in DETECTORS:
        assert detector.entity == detector.entity.upper()


def test_a_filter_out_of_memory_falls_back_on_every_pattern():
    engine = Engine()

    class Silent:
        def Match(self, data):  # noqa: N802
            return None

    engine._matcher.searched.every.set = Silent()
    assert [s.entity for s in engine.spans("seen from 192.0.2.44 today")] == ["IP_ADDRESS"]
