"""Checks of many values at once give what the plain checks give one by one."""

import random
import re

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors import bulk, checks
from detectors.engine import declared_detectors, python_dialect

TWINNED = [one for one in declared_detectors() if one.check_many]
PRINTABLE = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=20)
DIGITS = st.text("0123456789", min_size=1, max_size=20)


def plainly(detector, texts):
    return [detector.check(text) for text in texts]


@pytest.mark.parametrize("detector", TWINNED, ids=lambda one: one.entity)
def test_a_detectors_checks_agree(detector):
    form = re.compile(python_dialect(detector.cell or detector.pattern), re.ASCII)
    texts = st.from_regex(form, fullmatch=True, alphabet=st.characters(min_codepoint=0x20, max_codepoint=0x7E))

    @settings(max_examples=60, deadline=None)
    @given(st.lists(texts, min_size=1, max_size=8))
    def agree(values):
        assert detector.check_many(pa.array(values, pa.string())).to_pylist() == plainly(detector, values)

    agree()


@pytest.mark.parametrize("detector", TWINNED, ids=lambda one: one.entity)
def test_none_of_none(detector):
    assert detector.check_many(pa.array([], pa.string())).to_pylist() == []


def test_a_declarations_own_values_agree():
    for detector in TWINNED:
        form = re.compile(python_dialect(detector.cell or detector.pattern), re.ASCII)
        found = [match.group() for text in (*detector.hits, *detector.misses) for match in form.finditer(text)]
        values = [value for value in found if form.fullmatch(value) and value.isascii() and value.isprintable()]
        assert detector.check_many(pa.array(values, pa.string())).to_pylist() == plainly(detector, values)


def test_checksums_that_are_right_are_seen():
    for entity, value in {
        "UK_NHS": "999 000 0018",
        "CREDIT_CARD": "4111-1111-1111-1111",
        "UK_UTR": "1955839661",
    }.items():
        detector = next(one for one in TWINNED if one.entity == entity)
        wrong = value[:-1] + str((int(value[-1]) + 1) % 10)
        assert [one is None for one in detector.check_many(pa.array([value, wrong])).to_pylist()] == [False, True]


def test_british_numbers_are_asked_of_the_same_plans():
    phone = next(one for one in TWINNED if one.entity == "PHONE_NUMBER")
    pick = random.Random(4)
    heads = (
        "020",
        "0161",
        "01534",
        "01481",
        "01624",
        "07624",
        "07797",
        "0777",
        "0800",
        "0845",
        "0870",
        "056",
        "070",
        "09",
        "07",
        "01",
        "02",
        "03",
        "0180020",
        "+44 20",
        "+44 (0)161",
        "0044 77",
        "+4418",
        "+4411",
        "+33 1",
        "00353 1",
        "+1 202",
    )
    forms = re.compile(python_dialect(phone.pattern), re.ASCII)
    texts = [
        head + "".join(pick.choices("0123456789", k=size)) for head in heads for size in (6, 7, 8, 9) for _ in range(20)
    ]
    texts = [text for text in texts if forms.fullmatch(text)]
    assert len(texts) > 1000
    assert phone.check_many(pa.array(texts)).to_pylist() == plainly(phone, texts)


@settings(deadline=None)
@given(st.lists(PRINTABLE, max_size=6), st.integers(0, 3))
def test_characters_of_slices(values, start):
    array = pa.array(values, pa.string()).slice(start)
    assert bulk.digits_many(array).to_pylist() == [checks.digits(one) for one in values[start:]]
    assert bulk.compact_many(array).to_pylist() == [checks.compact(one) for one in values[start:]]
    width = max([1, *map(len, values)])
    assert [bytes(row) for row in bulk.square(array, width)] == [
        one.encode().ljust(width, b"\0") for one in values[start:]
    ]


@settings(deadline=None)
@given(st.lists(DIGITS, min_size=1, max_size=6))
def test_sums_of_digits(values):
    array = pa.array(values, pa.string())
    assert bulk.luhn_many(array).tolist() == [checks.luhn(one) for one in values]
    assert bulk.one_digit_repeated_many(array).tolist() == [checks.one_digit_repeated(one) for one in values]
    long, numbers = bulk.numbers_of(array, 10)
    assert long.tolist() == [len(one) == 10 for one in values]
    right = [checks.mod11_health(one) for one in values if len(one) == 10]
    assert bulk.mod11_health_many(numbers)[long].tolist() == right


@settings(deadline=None)
@given(st.lists(st.text(max_size=5), min_size=1, max_size=6), st.data())
def test_what_is_undecided_is_asked_one_by_one(values, data):
    decided = bulk.truths(pa.array([data.draw(st.booleans()) for _ in values]))
    quick = pa.array(["quick"] * len(values))
    found = bulk.answered(pa.array(values, pa.string()), quick, decided, lambda text: text.upper() or None).to_pylist()
    assert found == [
        "quick" if is_decided else value.upper() or None for value, is_decided in zip(values, decided, strict=True)
    ]
