"""Numbers and times in words."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from exposure.assessment import Assessment
from exposure.figures import Figure
from reports.charts import bars, heat_map
from reports.clock import clock_of
from reports.labels import category_label, entity_label, group_label, mark_of, state_label, subject_label
from reports.wording import bounds, capital, listed, number, plural, share, shown, size, span, when


def test_numbers_have_commas():
    assert [number(value) for value in (0, 999, 1000, 98_765_432_109)] == ["0", "999", "1,000", "98,765,432,109"]
    assert [plural(1, "file"), plural(2, "file"), plural(1200, "person", "people")] == [
        "1 file",
        "2 files",
        "1,200 people",
    ]


def test_a_range_is_one_number_when_it_is_none():
    assert span(Figure(lower=3, best=3, upper=3)) == "3"
    assert span(Figure(lower=3, best=3, upper=1004)) == "3 to 1,004"
    assert bounds(Figure(lower=3, best=3, upper=3)) == "3"
    assert bounds(Figure(lower=3, best=9, upper=1004)) == "3 to 1,004; best 9"


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (1_000, "1.0 kB"), (9_960, "10 kB"), (999_499, "999 kB"),
     (999_500, "1.0 MB"), (1_700_000_000, "1.7 GB"), (974 * 10**9, "974 GB"), (10**16, "10.0 PB")],
)  # fmt: skip
def test_sizes(count: int, words: str):
    assert size(count) == words


@pytest.mark.parametrize(
    ("part", "whole", "words"),
    [(0, 0, "none"), (0, 9, "0%"), (9, 9, "100%"), (1, 10**6, "under 0.1%"), (10**6 - 1, 10**6, "over 99.9%"),
     (1, 3, "33%"), (1, 40, "2.5%"), (991, 1000, "99.1%")],
)  # fmt: skip
def test_shares_never_round_something_to_nothing(part: int, whole: int, words: str):
    assert share(part, whole) == words


def test_text_that_turns_the_text_around_it_is_disarmed():
    assert shown("a\u202eb\x00c\nd\u2069\udcff") == "a\ufffdb\ufffdc\ufffdd\ufffd\ufffd"
    assert shown("Środowisko خدمات שירותי 🗂") == "Środowisko خدمات שירותי 🗂"


def test_lists_and_capitals():
    assert [listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
    assert capital("from March") == "From March"


def test_times_are_uk_times():
    assert when(datetime(2026, 7, 1, 12, 0, tzinfo=UTC)) == "Wednesday 1 July 2026, 13:00 BST"
    assert (
        when(datetime(2026, 1, 1, 12, 0, tzinfo=timezone(timedelta(hours=2)))) == "Thursday 1 January 2026, 10:00 GMT"
    )
    assert when(datetime(2026, 7, 1, 12, 0)) == "Wednesday 1 July 2026, 12:00 BST"  # noqa: DTZ001


def _clock(assessment: Assessment, discovered: datetime, finished: datetime):
    incident = assessment.incident.model_copy(update={"discovered": discovered})
    run = assessment.run.model_copy(update={"finished": finished})
    return clock_of(assessment.model_copy(update={"incident": incident, "run": run}))


def test_seventy_two_hours_pass_whatever_the_clocks_do(rich: Assessment):
    naive = datetime(2026, 10, 23, 12, 0)  # noqa: DTZ001 - UK time; summer time ends within the 72 hours
    clock = _clock(rich, naive, datetime(2026, 10, 26, 10, 59, tzinfo=UTC))
    assert when(clock.due) == "Monday 26 October 2026, 11:00 GMT"
    assert (clock.gone, clock.over) == (71, False)
    late = _clock(rich, naive, datetime(2026, 10, 26, 11, 0, tzinfo=UTC))
    assert (late.gone, late.over) == (72, True)


def test_no_discovery_no_clock(empty: Assessment):
    assert clock_of(empty) is None


def test_labels_of_tomorrow_are_readable():
    assert entity_label("SHOE_SIZE") == "Shoe size"
    assert category_label("shoe_size") == subject_label("shoe_size") == "Shoe size"
    assert state_label("half read") == "Half read"
    assert group_label("health") == "Health data"
    assert [mark_of("health"), mark_of("criminal"), mark_of("basic")] == [
        "special category",
        "criminal offence data",
        "",
    ]


def test_bars_share_one_scale():
    made = bars([("a", Figure(lower=1, best=5, upper=10), "", ""), ("b", Figure(lower=0, best=0, upper=0), "", "")])
    assert [(bar.lower, bar.best, bar.upper) for bar in made] == [(10.0, 50.0, 100.0), (0.0, 0.0, 0.0)]
    assert bars([("a", Figure(lower=0, best=0, upper=0), "", "")])[0].upper == 0.0


def test_heat_is_strongest_for_the_most_and_none_for_nothing(rich: Assessment):
    made = heat_map(rich, rich.datasets)
    shades = {cell.shade for row in made.rows for cell in row.cells}
    assert shades == {0, 1, 2, 3, 4, 5} or {0, 5} <= shades
    assert all(
        (cell.shade == 0) == (not cell.figure or not cell.figure.best) for row in made.rows for cell in row.cells
    )
