import pytest

from detectors.prose.ages import ages
from detectors.prose.quick import flat


def said(text, *names):
    places = [(text.index(name), text.index(name) + len(name)) for name in names]
    return [int(one.value) for one in ages(text, flat(text), places)]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Kim, aged 7, is well", [7]),
        ("Kim is aged seventy-two.", [72]),
        ("her sons, aged 4 and 9, are well", [4, 9]),
        ("siblings aged 3, 5 and 11", [3, 5, 11]),
        ("aged 18 months", [1]),
        ("Age: 31", [31]),
        ("age31", [31]),
        ("AGE .. 93 ..", [93]),
        ("Age at assmt    79 yrs", [79]),
        ("Age of child: 4", [4]),
        ("Age (years): 34", [34]),
        ("care leaver from age 16", [16]),
        ("left home at the age of 15", [15]),
        ("Kim is 82 y/o", [82]),
        ("7yo boy", [7]),
        ("an 82-year-old man", [82]),
        ("a 6 yr old", [6]),
        ("7 years old", [7]),
        ("43yrs old", [43]),
        ("I am 91 years of age", [91]),
        ("a six year old", [6]),
        ("baby is 4 months old", [0]),
        ("laid there three days old", [0]),
        ("he is 4 years and 2 months old", [4]),
        ("She is 104 years old.", [104]),
    ],
)
def test_ages_that_a_word_says_to_be_ages(text, years):
    assert said(text) == years


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("I am 49 and have lived here since.", [49]),
        ("I'm 82, and cannot walk", [82]),
        ("I\u2019m only 24.", [24]),
        ("I am nine. I like lifts", [9]),
        ("I am eighty-six and type this with one finger", [86]),
        ("she is now 63, and has claimed", [63]),
        ("The appellant, who is now 63, has claimed", [63]),
        ("his wife, who is 76 and has osteoporosis", [76]),
        ("He was 17 when he left", [17]),
        ("Was 17 for the robbery", [17]),
        ("My daughter is 8.", [8]),
        ("my mum is 68, she cannot", [68]),
        ("she turned 18 in May", [18]),
        ("He will be 5 in September", [5]),
        ("a lad of nineteen", [19]),
        ("a woman of 45, known to us", [45]),
        ("came here at nineteen. She works", [19]),
        ("At 14 he was excluded", [14]),
        ("they are 3, 6 and 9", [3, 6, 9]),
        ("our eldest is 12, the youngest is 18 months", [12, 1]),
        ("he's going to be 16 next month", [16]),
        ("She is 4½", [4]),
    ],
)
def test_ages_said_of_somebody(text, years):
    assert said(text) == years


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("my son (14) and daughter (11)", [14, 11]),
        ("two children (12, 9)", [12, 9]),
        ("kids 4 and 7, one bedroom", [4, 7]),
        ("daughters 8, 6 and 2.", [8, 6, 2]),
        ("a girl, 13 months", [1]),
        ("(a boy, 4)", [4]),
        ("mother, 38", [38]),
        ("Irena (71), at home", [71]),
        ("T (14) came for a weekend", [14]),
        ("Azad (6, wears glasses)", [6]),
        ("Berfin (11 months)", [0]),
        ("Ella (F, 34)", [34]),
        ("Sarah, 7, and Tom, 5, were", [7, 5]),
        ("72F c/o chest pain", [72]),
        ("M/72 admitted", [72]),
    ],
)
def test_ages_in_brackets_and_between_commas(text, years):
    assert said(text) == years


@pytest.mark.parametrize(
    "text", ["Zed Quim, 17, was referred", "Zed Quim (17)", "Zed Quim is 17.", "Zed Quim [17]", "Zed Quim, 17\n"]
)
def test_an_age_behind_a_known_name(text):
    assert said(text, "Zed Quim") == [17]


def test_ages_under_the_heading_of_a_pasted_table():
    assert said("Name | Age | School\nElla | 7 | Elm\nTom | 11 | Ash\n") == [7, 11]


@pytest.mark.parametrize(
    "text",
    [
        "children aged 5",
        "children aged 5 to 11",
        "aged 16-24",
        "people aged 65 and over",
        "aged between 5 and 11",
        "all residents aged 18",
        "anyone aged 16 can join",
        "over the age of 65",
        "under the age of 5",
        "if you are aged 75",
        "median age 31",
        "Age UK 12",
        "age group 25",
        "Age limit 18",
        "aged 65+",
        "aged debt 30 days",
        "18 years of service",
        "a 5 year plan",
        "12 yrs at the council",
        "a 10 year old car",
        "the boiler is 12 years old van",
        "I am 9 minutes late.",
        "I am 3 of 12",
        "he is 6 ft tall",
        "She is 34 weeks pregnant",
        "she is 30 wks",
        "she is 7 months pregnant",
        "he was 2 and a half hours late",
        "three children (3)",
        "children: 2",
        "Section (8)",
        "the Housing Act (14)",
        "Ward (12)",
        "Year (6)",
        "paid at seven",
        "At 14 Mill Lane",
        "the rent is 45.",
        "Population 11,402",
        "Monday, 12,",
        "May, 12,",
        "12M budget",
        "over 65s",
        "He was 3rd.",
        "Children 0-18, either sex",
        "His score was 8.",
        "The limit is 30.",
        "children aged eleven",
        "Page 14.",
        "the scheme is now 12 years old",
    ],
)
def test_what_is_nobodys_age(text):
    assert said(text) == []
