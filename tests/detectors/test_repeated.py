"""A value that is labelled once is found wherever else it stands."""

from detectors.engine import Engine
from detectors.repeated import MOST_VALUES, with_repeated

ENGINE = Engine()


def found(text):
    return [text[one.start : one.end] for one in with_repeated(text, ENGINE.spans(text))]


def test_a_value_that_a_label_names_once():
    text = "Council tax account 700441827 is overdue.\n\nPlease quote us as ever: 700441827. Not 7004418270 or 700441827/2."
    assert found(text) == ["700441827", "700441827"]
    assert found("NHS No 943 476 5919; 9434765919 as before") == ["943 476 5919", "9434765919"]


def test_nothing_is_found_twice():
    text = "NHS No 943 476 5919. Again: 943 476 5919, and NHS No 943 476 5919"
    assert found(text) == ["943 476 5919"] * 3


def test_short_values_and_heaps_of_values_are_left_alone():
    assert found("staff no 4417 and 4417 bricks") == ["4417"]
    text = "".join(f"UPRN {10_000_000 + number}\n" for number in range(MOST_VALUES + 1)) + "so 10000000"
    assert len(found(text)) == MOST_VALUES + 1
