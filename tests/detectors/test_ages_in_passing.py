import pytest

from detectors.prose.ages_in_passing import ages_in_passing
from detectors.prose.quick import flat


def said(text, *names):
    places = [(text.index(name), text.index(name) + len(name)) for name in names]
    return [int(one.value) for one in ages_in_passing(text, flat(text), places)]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("The lad is approx 26, tall and thin.", [26]),
        ("She had a stroke at 41 and lives alone.", [41]),
        ("a key worker from when i was 17 to like 20", [17, 20]),
        ("Her boy has been in care since five.", [5]),
        ("how old is she\n15 in june", [15]),
        ("How old is Sam?\nJo: 19", [19]),
        ("Music again. Colin (8) could not sleep", [8]),
        ("a 3/12 old boy", [0]),
        ("AGE/SEX 45/F", [45]),
        ("c.a. 8 years 7 months", [8]),
        ("Her son is 12 weeks.", [0]),
        ("He is 82M with COPD.", [82]),
    ],
)
def test_ages_that_no_word_shows(text, years):
    assert said(text) == years


def test_a_lone_number_behind_a_name_in_a_list():
    assert said("Case 1. Oonagh Sim. 68. Symptoms from Sunday.", "Oonagh Sim") == [68]


@pytest.mark.parametrize(
    "text",
    [
        "She arrived at 10 am and left at 11.30.",
        "He lives at number 41.",
        "The vote was about 26, with 3 against.",
        "Bus 14 leaves at 16.",
        "Films: Billy Elliot (15), Amelie (15)",
        "Rule 4 (12), section 6 (3)",
        "How old is the boiler? Nobody knows.",
        "The show is 12 weeks.",
    ],
)
def test_times_houses_certificates_and_numbers_are_no_ages(text):
    assert said(text) == []
