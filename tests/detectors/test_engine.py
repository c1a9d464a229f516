"""The engine's answers on text: evidence, arbitration, and the same answer whatever stands around."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors.engine import Engine

ENGINE = Engine()


def told(text, **kwargs):
    return [(span.entity, text[span.start : span.end]) for span in ENGINE.spans(text, **kwargs)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NHS No: 999 000 0018", [("UK_NHS", "999 000 0018")]),
        ("NHS number 999-000-0018", [("UK_NHS", "999-000-0018")]),
        ("NI: QQ 12 34 56 C", [("UK_NINO", "QQ 12 34 56 C")]),
        ("NI Number QQ 12 34\n56 C", [("UK_NINO", "QQ 12 34\n56 C")]),
        (
            "Sort code: 20-00-00 Account: 55779911",
            [("UK_BANK_ACCOUNT", "20-00-00"), ("UK_BANK_ACCOUNT", "55779911")],
        ),
        ("(020) 7946 0123", [("PHONE_NUMBER", "(020) 7946 0123")]),
        ("tel. 0161 496 0123 ext 4", [("PHONE_NUMBER", "0161 496 0123")]),
        ("a.b@example.org;c@example.org", [("EMAIL_ADDRESS", "a.b@example.org"), ("EMAIL_ADDRESS", "c@example.org")]),
        ("username: jsmith password: Hunter2!x", [("USERNAME", "jsmith"), ("PASSWORD", "Hunter2!x")]),
        ("NHS number and date of birth: 9990000018, 01/02/1980", [("UK_NHS", "9990000018")]),
        ("NHS numbers: 999 000 0018, 943 476 5919", [("UK_NHS", "999 000 0018"), ("UK_NHS", "943 476 5919")]),
        ("9990000018 (NHS number)", [("UK_NHS", "9990000018")]),
    ],
)
def test_identifiers_as_documents_write_them(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Invoice number 9434765919 is overdue",
        "Order no. 9434765919",
        "Serial No: QQ123456C",
        "ISBN 0306406152",
        "VAT No 980 7806 84",
        "Company No. 01234567, registered in England",
        "Version 10.20.30.40",
        "Call 0300 123 1234 or 0800 123 4567",
        "NHS No: 943 476 5918",
        "The total was 9434765919 units",
        "meeting on 20-01-24 at 10:30",
        "Planning application 23/01234/FUL",
        "MPAN 1234567890123",
        "Grid ref 530123 180456",
        "Page 12 of 99999999",
    ],
)
def test_numbers_of_things_stay_quiet(text):
    assert told(text) == []


def test_a_hint_stands_for_a_label():
    assert told("9990000018") == []
    assert told("9990000018", hints=("NHS number",)) == [("UK_NHS", "9990000018")]


def test_a_number_is_at_most_one_thing():
    for text, entity in (("ULN: 9276308686", "UK_ULN"), ("UTR: 1955839661", "UK_UTR"), ("CHI: 0101011237", "UK_CHI")):
        assert [one for one, _ in told(text)] == [entity]


def test_the_nearest_label_decides():
    assert told("NHS No 9990000018 Account number 55779911") == [
        ("UK_NHS", "9990000018"),
        ("UK_BANK_ACCOUNT", "55779911"),
    ]


def test_explain_tells_candidates_that_do_not_stand_and_why():
    (one,) = [one for one in ENGINE.explain("order 9434765919") if one.entity == "UK_NHS"]
    assert not one.stands
    assert (one.start, one.end) == (6, 16)
    assert "the nearest label names a thing" in one.reasons


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("NHS No: 999 000 0018", "its own label stands 2 characters before it"),
        ("9990000018 (NHS number)", "its own label follows it"),
        ("9990000018", "no label of its own stands near it"),
        ("UTR 9990000018", "the nearest label names something else"),
    ],
)
def test_explain_says_which_evidence_counted_and_no_value(text, reason):
    (one,) = [one for one in ENGINE.explain(text) if one.entity == "UK_NHS"]
    assert reason in one.reasons
    assert not any("999" in said or "0018" in said for said in one.reasons)


def test_explain_names_what_lost_its_characters():
    lost = [one for one in ENGINE.explain("NHS No: 999 000 0018") if not one.stands and one.score >= 0.5]
    assert all("another value claims the same characters with better evidence" in one.reasons for one in lost)
    assert any(one.stands for one in ENGINE.explain("NHS No: 999 000 0018"))


def test_ten_random_digits_in_prose_are_hardly_ever_reported():
    source = random.Random(20261122)
    words = (
        "the council said that on from we have a of housing team visited letter number reference about his her".split()
    )
    texts = []
    for _ in range(4000):
        parts = [source.choice(words) for _ in range(20)]
        parts.insert(source.randrange(20), str(source.randrange(10**9, 10**10)))
        texts.append(" ".join(parts) + ".")
    reported = sum(bool(spans) for spans in ENGINE.spans_many(texts))
    assert reported / len(texts) < 0.005


PIECES = st.sampled_from(
    [
        "NHS No ", "999 000 0018", "9990000018", "QQ123456C", "020 7946 0123", "SW1A 1AA", "jo@example.org", "\n", " ",
        "é", "🐝", "order ", "account ", "20-00-00", "55779911", "4111 1111 1111 1111", ": ", "192.0.2.1", "\x00",
        "password=", "Hunter2!x", "K201992122633", ",", "AB12 CDE", "\ud800",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=14))
def test_spans_never_overlap_and_lie_in_the_text(pieces):
    text = "".join(pieces)
    end = 0
    for span in ENGINE.spans(text):
        assert end <= span.start < span.end <= len(text)
        end = span.end


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(PIECES, max_size=8).map("".join), max_size=6))
def test_many_texts_at_once_answer_as_one_by_one(texts):
    assert ENGINE.spans_many(texts) == [ENGINE.spans(text) for text in texts]


def test_more_text_than_one_chunk():
    texts = ["x" * 700_000, "NHS No 9990000018", "y" * 700_000, "QQ123456C"]
    assert [[s.entity for s in spans] for spans in ENGINE.spans_many(texts)] == [[], ["UK_NHS"], [], ["UK_NINO"]]


@pytest.mark.parametrize(
    "text",
    [
        "NHS No: \u0669\u0669\u0669 \u0660\u0660\u0660 \u0660\u0660\u0661\u0668",
        "NHS No: \uff19\uff19\uff19 \uff10\uff10\uff10 \uff10\uff10\uff11\uff18",
        "NHS No: \u09ef\u09ef\u09ef\u09e6\u09e6\u09e6\u09e6\u09e6\u09e7\u09ee",
        "NHS No: 999\u200b 000\u200b 0018",
        "NHS No: 9\u00ad9\u00ad9 000 0018",
        "NHS No: 999\u00a0000\u00a00018",
        "NHS No: 999\u2009000\u20090018",
        "NHS No: 999\u2011000\u20110018",
        "N\u041dS N\u043e: 999 000 0018",
        "N\u200bHS\ufeff No: 999 000 0018",
        "\ud800\x00 NHS No: 999 000 0018 \udfff",
    ],
)
def test_numbers_in_disguise_are_found_where_they_stand(text):
    (span,) = ENGINE.spans(text)
    assert (span.entity, span.value) == ("UK_NHS", "9990000018")
    assert text[span.start : span.end] == text[text.index(":") + 2 :].removesuffix(" \udfff")


@pytest.mark.parametrize(
    "piece",
    ["1", "1 ", "1111 ", "a@", "@", "ghp_", "eyJ-", "A1 ", "NHS No ", "((((", "password: ", "+44", "1-", "\u0661"],
)
def test_a_megabyte_of_anything_is_survived(piece):
    text = piece * (300_000 // len(piece))
    end = 0
    for span in ENGINE.spans(text):
        assert end <= span.start < span.end <= len(text)
        end = span.end


def test_a_pattern_that_divides_in_many_ways_is_done_soon():
    from dataclasses import replace

    one = replace(
        ENGINE.detectors[0], entity="OWN", pattern="(a+)+b", cell="", check=lambda text: text, check_many=None
    )
    engine = Engine([one])
    assert engine.fits(one, "a" * 299 + "c") is None
    assert engine.fits(one, "a" * 99 + "b")
    assert engine.spans("a" * 100_000) == []


def test_ten_random_digits_in_letters_are_hardly_ever_reported():
    source = random.Random(7)
    sentences = (
        "Your reference is {}.", "Ref: {}", "Please quote {} when you write.", "The meter reading was {} on Monday.",
        "Order {} was sent on Friday", "Job {} closed", "({})", "{}", "Batch {}, lot 7", "Receipt no. {} refers",
        "We hold ticket {} for you", "Call log {} was closed by the desk", "The barcode reads {}", "asset tag {} moved",
        "Transaction {} of 3 May", "Grant {} is spent", "\t{}\t", "a,b,{},c", "Total: {}", "Our ref {} / your ref",
    )  # fmt: skip
    texts = []
    for number in range(6000):
        digits = str(source.randrange(10**9, 10**10))
        written = source.choice((digits, f"{digits[:3]} {digits[3:6]} {digits[6:]}", f"{digits[:5]} {digits[5:]}"))
        texts.append(sentences[number % len(sentences)].format(digits if number % 4 else written))
    reported = sum(bool(spans) for spans in ENGINE.spans_many(texts))
    assert reported / len(texts) < 0.005


@settings(max_examples=80, deadline=None)
@given(st.lists(PIECES, max_size=8).map("".join), st.sampled_from(["Dear all", "\u00e9\u201cx\u201d", "\u200b.", "zz"]))
def test_what_stands_far_away_changes_nothing(text, other):
    apart = "\n\n" + "lorem ipsum dolor " * 5 + "\n\n"
    shift = len(other + apart)
    moved = ENGINE.spans(other + apart + text + apart + other)
    assert [(s.start - shift, s.end - shift, s.entity, s.value) for s in moved] == [
        (s.start, s.end, s.entity, s.value) for s in ENGINE.spans("\n" + text + "\n") for s in [shifted(s)]
    ]


def shifted(span):
    from dataclasses import replace

    return replace(span, start=span.start - 1, end=span.end - 1)


@settings(max_examples=80, deadline=None)
@given(st.lists(PIECES, max_size=8).map("".join))
def test_a_value_is_what_its_check_makes_of_the_characters(text):
    for span in ENGINE.spans(text):
        checks = [one.check for one in ENGINE.detectors if one.entity == span.entity]
        assert span.value in [check(text[span.start : span.end]) for check in checks]


def test_columns_are_the_spans():
    texts = ["", "NHS No 999 000 0018", "nothing", "jo@example.org, QQ123456C", ""]
    told = ENGINE.columns(texts)
    spans = [(number, span) for number, own in enumerate(ENGINE.spans_many(texts)) for span in own]
    assert told.text.tolist() == [number for number, _ in spans] == [1, 3, 3]
    assert told.start.tolist() == [span.start for _, span in spans]
    assert told.end.tolist() == [span.end for _, span in spans]
    assert told.value == [span.value for _, span in spans]
    assert "999" not in repr(told)
    assert not len(ENGINE.columns([]).text)
