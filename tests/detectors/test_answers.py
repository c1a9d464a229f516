"""A column's normal forms, made all at once, are those of its values one by one."""

import datetime as dt
import re

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detectors import answers, rows
from detectors.cells import Distinct
from detectors.column_type import ColumnType
from detectors.engine import Engine, python_dialect
from detectors.repair import repaired
from detectors.subjects import subject_types
from exposure.found import ItemContext

ENGINE = Engine()
DETECTORS = [one for one in ENGINE.detectors if one.personal]
WORDS = st.sampled_from(
    "Jo Anne J. j Mary-Ann O'Shea O\u2019Brien Siân Smith KHAN van der de la Mc St.John Mr Mrs. Dr Ltd Total total jr n/a x , "
    "- Smith, Khan, , unknown 12".split(" ")
)
NAMES = st.lists(WORDS, max_size=5).map(" ".join) | st.text(max_size=8)
TEXTS = st.text(max_size=12) | st.sampled_from("N/A  Yes . none. a  b £0 TBC 1 caf\u00e9 Not  known".split(" "))
PARTS = st.integers(0, 2200).map(str) | st.integers(0, 40).map("{:02}".format) | st.sampled_from(["March", "jan"])
TIMES = st.sampled_from(["", " 00:00:00", "T10:00:00Z", " 10:30 am", "t1"])
DATES = st.builds(lambda a, s, b, t, c, e: f"{a}{s}{b}{t}{c}{e}", PARTS, *[st.sampled_from("/-. "), PARTS] * 2, TIMES)


def cells(values):
    return Distinct.of(pa.array(values, pa.string()))


def column(field, **more):
    return ColumnType(0, "", 1.0, field, 0.9, field, **more)


def spoilt(value):
    return st.sampled_from([value, f" {value}", f"'{value}", f"{value}.0", value[1:], value.lower(), f"{value}\u00a0"])


@pytest.mark.parametrize("detector", DETECTORS, ids=lambda one: f"{one.entity}")
def test_identifiers(detector):
    form = re.compile(python_dialect(detector.cell or detector.pattern), re.ASCII)
    values = st.from_regex(form, fullmatch=True).flatmap(spoilt) | st.text(max_size=6) | st.just("9.43477E+09")

    @settings(max_examples=25, deadline=None)
    @given(st.lists(values, min_size=1, max_size=6))
    def agree(texts):
        found = cells(texts)
        plainly = [ENGINE.fits(detector, repaired(detector.entity, text)) for text in found.texts]
        assert answers.identifier_answers(ENGINE, detector, found).to_pylist() == plainly

    agree()


@pytest.mark.parametrize("field", ["given", "family", "middle", "initials", "full name", "family, given"])
def test_names(field):
    @settings(max_examples=150, deadline=None)
    @given(st.lists(NAMES, min_size=1, max_size=5))
    def agree(texts):
        found = cells(texts)
        told = answers.name_answers(column(field), found)
        for place, text in enumerate(found.texts):
            one = answers._name_parts(column(field), text)  # the plain way
            parts = [getattr(told, part)[place].as_py() or "" for part in ("title", "given", "middle", "family")]
            assert parts == [one.title, one.given, one.middle, one.family]
            assert told.whole[place].as_py() == (" ".join(filter(None, parts[1:])) or None)

    agree()


@settings(max_examples=200, deadline=None)
@given(st.lists(DATES | TEXTS, min_size=1, max_size=5), st.booleans())
def test_dates(texts, month_first):
    found = cells(texts)
    told = answers.field_answers(column("birth date", month_first=month_first), found).to_pylist()
    assert told == [answers.iso_date(text, month_first=month_first, serials=True) for text in found.texts]


@settings(max_examples=200, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=5))
def test_words_and_statements(texts):
    found = cells(texts)
    assert answers.field_answers(column("town"), found).to_pylist() == [
        answers._words_answer(one) for one in found.texts
    ]
    assert answers.field_answers(column("topic"), found).to_pylist() == [
        answers._topic_answer(one) for one in found.texts
    ]


@settings(max_examples=100, deadline=None)
@given(st.lists(st.none() | st.sampled_from(["a", "b ", " c", "é", "", "d" * 9]), max_size=8))
def test_cells_and_their_places(values):
    found = cells(values)
    assert found.take(found.values).to_pylist() == values
    starts, ends = found.located
    assert [text[a:b] for text, a, b in zip(found.texts, starts, ends, strict=True)] == [t.strip() for t in found.texts]
    for part, fits in zip(found.parted(3), (lambda size: size <= 3, lambda size: size > 3), strict=True):
        wanted = [one if one is not None and fits(len(one.encode())) else None for one in values]
        assert part.take(part.values).to_pylist() == wanted


def test_columns_of_unlike_cells_are_taken_as_they_are():
    values = [str(number) for number in range(3000)] + [None]
    found = cells(values)
    assert found.values.to_pylist()[:3000] == values[:3000]
    assert found.take(found.values).to_pylist() == values


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.none() | st.dates(dt.date(1900, 1, 1), dt.date(2030, 1, 1)).map(str), min_size=1, max_size=6),
    st.dates(),
)
def test_kinds_of_people_by_age(births, incident):
    context = ItemContext(path="Schools/SEN/pupils.csv", dataset="Schools", incident_date=incident)
    found = rows.Kinds(context, "").of(
        "subject", pa.array(births, pa.string()), rows.np.zeros(len(births), rows.np.int64)
    )
    assert found.to_pylist() == [
        list(
            subject_types(
                f"{context.path} ", "Schools", birth_date=one, incident_date=incident, entities=[], role="subject"
            )
        )
        for one in births
    ]
