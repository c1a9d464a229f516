"""Matches found together are those of each pattern searched for on its own, whichever way is taken."""

import re
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors.engine import declared_detectors
from detectors.matching import facts, pattern
from detectors.matching.automaton import START, Automaton
from detectors.matching.flat import PAD, Flat
from detectors.matching.forms import by_byte, guard_by_byte
from detectors.matching.matcher import Matcher
from detectors.matching.numbers import Numbers

DETECTORS = [one for one in declared_detectors() if one.prose]
MATCHER = Matcher(DETECTORS)
PIECES = st.sampled_from(
    [*(text for one in DETECTORS for text in (*one.hits, *one.misses)), " ", "\n", ": ", "1", "22", "4111 ", "a@", "@b.uk"]
)  # fmt: skip


def plainly(data):
    """Every match of every pattern, by Python's own matcher, one pattern after the other."""
    found = set()
    for number, one in enumerate(DETECTORS):
        body = f"(?<!{guard_by_byte(one.left)})(?:{by_byte(one.pattern)})(?!{guard_by_byte(one.right)})"
        compiled, place = re.compile(body.encode()), 0
        while (match := compiled.search(data, place)) is not None:
            grouped = "value" in compiled.groupindex and match.start("value") >= 0
            start, end = match.span("value") if grouped else match.span()
            if end > start:
                found.add((number, start, end))
            place = max(match.end(), match.start() + 1)
    return found


def told(matcher, data):
    matches = matcher.find(Flat(data.decode("latin-1")))
    return set(zip(matches.detector.tolist(), matches.start.tolist(), matches.end.tolist(), strict=True))


@pytest.mark.parametrize("crowded", [True, False])
@settings(max_examples=30, deadline=None)
@given(pieces=st.lists(PIECES, max_size=9))
def test_matches_are_those_of_each_pattern_alone(crowded, pieces):
    data = " ".join(pieces).encode("latin-1", "replace")
    before = Matcher.__dict__["_crowded"]
    Matcher._crowded = staticmethod(lambda named, size: crowded)
    try:
        assert told(MATCHER, data) == plainly(data + PAD)
    finally:
        Matcher._crowded = before


def test_blocks_are_joined_without_a_seam(monkeypatch):
    text = " ".join(text for one in DETECTORS for text in (*one.hits, *one.misses)).encode("latin-1", "replace") * 2
    whole = told(MATCHER, text)
    monkeypatch.setattr("detectors.matching.matcher.BLOCK", 97)
    for choice in (lambda named, size: True, lambda named, size: False, lambda named, size: named % 2 == 0):
        monkeypatch.setattr(Matcher, "_crowded", staticmethod(choice))
        assert told(MATCHER, text) == whole


def matched():
    """(detector, what its pattern matches) of each declaration's own proof."""
    for one in DETECTORS:
        compiled = re.compile(by_byte(one.pattern).encode())
        for text in (*one.hits, *one.misses):
            for found in compiled.finditer(text.encode("latin-1", "replace")):
                yield one, found.group()


@pytest.mark.parametrize(("detector", "text"), list(matched()))
def test_what_is_told_of_a_pattern_holds_for_its_matches(detector, text):
    part = pattern.read(detector.pattern)
    longest = facts.width(part)
    assert longest is None or len(text) <= longest
    digit = next((place for place, code in enumerate(text) if 48 <= code < 58), None)
    free, lead = facts.without(part, pattern.DIGIT), facts.before(part, pattern.DIGIT)
    assert (free >= len(text)) if digit is None else (lead >= digit)
    begun = facts.beginnings(part, 4, 4000)
    assert begun is None or text.lower()[:4] in begun
    assert all(facts.every(part) >> code & 1 for code in text)


@pytest.mark.parametrize(("detector", "text"), list(matched()))
def test_the_table_accepts_what_its_patterns_match(detector, text):
    automaton = Automaton([pattern.read(detector.pattern)])
    state = np.array([START])
    for code in text:
        automaton.make(state)
        state = automaton.table[state * automaton.columns + automaton.codes[code]]
    assert automaton.ending[state[0]]
    assert automaton.owners_of(state)[1].tolist() == [0]


@pytest.mark.parametrize(
    ("text", "tame"),
    [
        (r"(a+)+b", False), (r"(a|aa)+b", False), (r"(?:\d{1,3}){20}x", False), (r"a*a*a*a*a*b", False),
        (r"(?:[a-z]{1,9}\.)+com", True), (r"\d{3}[ -]?\d{3}", True), (r"(?:[ -]?[A-Z0-9]{4}){2,7}", True),
    ],
)  # fmt: skip
def test_patterns_that_divide_in_many_ways_are_told(text, tame):
    assert facts.tame(pattern.read(text)) is tame


@pytest.mark.parametrize("text", [r"\p{Lu}\d", "[Б-Я]{2}", "Łukasz", r"\Aa", "^a", "a$", "[[:alpha:]]", "(?s:.)", "a{2", "(a", "a)"])  # fmt: skip
def test_what_cannot_be_read_byte_by_byte_says_so(text):
    with pytest.raises(pattern.NotByByteError):
        pattern.read(text)


def test_patterns_of_other_letters_are_found_too():
    one = replace(DETECTORS[0], left=r"[\w]", right=r"[\w]", check=lambda text: text)
    own = [replace(one, pattern=written) for written in ("(?i:łukasz)", r"[Б-Я]{2}\d{6}", r"(a+)+b")]
    matcher = Matcher(own)
    flat = Flat("Pan \u200bŁukasz, БЯ123456, " + "a" * 300 + "b")
    matches = matcher.find(flat)
    starts, ends = flat.characters(matches.start).tolist(), flat.ends(matches.end).tolist()
    values = [flat.text[start:end] for start, end in zip(starts, ends, strict=True)]
    assert sorted(value[:8] for value in values) == ["aaaaaaaa", "Łukasz", "БЯ123456"]


def test_most_numbers_are_followed_together():
    assert {"UK_NHS", "UK_NINO", "UK_POSTCODE", "CREDIT_CARD", "PHONE_NUMBER"} <= {
        DETECTORS[form.number].entity for form in MATCHER.numbers.forms if Numbers.takes(form)
    }


def test_a_table_that_grew_too_large_is_begun_anew(monkeypatch):
    monkeypatch.setattr(Matcher, "_crowded", staticmethod(lambda named, size: True))
    matcher = Matcher(DETECTORS)
    data = b"NHS No 999 000 0018, QQ123456C, AB12 CDE " * 5
    first = told(matcher, data)
    matcher.numbers.automaton._count = 10**9
    assert told(matcher, data) == first
    assert matcher.numbers.automaton._count < 10**6
