import pytest

from detectors.prose.particulars import addresses, ages, birth_dates, iso_date, particulars


def values(text, names=()):
    places = [(text.index(name), text.index(name) + len(name)) for name in names]
    return [(one.entity, text[one.start : one.end], one.value) for one in particulars(text, places) if one.score >= 0.5]


@pytest.mark.parametrize(
    "text",
    [
        "14 Elm Road",
        "Flat 3, 14 Elm Road, Peckham, London SE15 4XX",
        "9 Acacia Avenue\nLewisham\nLondon\nSE13 6AB",
        "22b Rye Lane, London",
        "12 Rose Court, Stamford Hill",
        "Flat 11, Calder House, 40 Tanner's Rise, London SE8 7QQ",
    ],
)
def test_addresses_of_one_line_and_several(text):
    found = list(addresses(f"She lives at\n{text}\n\nand is well."))
    assert len(found) == 1
    assert found[0].score >= 0.5
    assert found[0].end - found[0].start == len(text)


@pytest.mark.parametrize(
    "text", ["Town Hall, 1 High Road, London SE99 1AA", "at 210 High Road Library", "paid £14 Elm", "on 3 May at 4 pm"]
)
def test_offices_and_other_numbers_are_nobodys_address(text):
    assert [one for one in addresses(text) if one.score >= 0.5] == []


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("12/03/1984", "1984-03-12"),
        ("3.7.2001", "2001-07-03"),
        ("27 / 08 / 1991", "1991-08-27"),
        ("4th June 2017", "2017-06-04"),
        ("June 4, 2017", "2017-06-04"),
        ("07-Mar-98", "1998-03-07"),
        ("2017-06-04", "2017-06-04"),
        ("31/02/1990", None),
        ("1/2/3/4", None),
    ],
)
def test_dates_become_iso(text, iso):
    assert iso_date(text) == iso


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("DOB: 12/03/1984", "1984-03-12"),
        ("D.O.B. 14/03/2021", "2021-03-14"),
        ("Date of birth\n07-Mar-1998", "1998-03-07"),
        ("he was born on 4 June 2017", "2017-06-04"),
        ("d.o.b. 30/04/1979", "1979-04-30"),
    ],
)
def test_birth_dates_by_label(text, iso):
    assert [one.value for one in birth_dates(text, [])] == [iso]


def test_other_dates_are_not_birth_dates():
    text = "Visit on 3 May 2024. Letter of 12/03/2023. The house was built on 4 June 1901."
    assert list(birth_dates(text, [])) == []


def test_a_birth_date_beside_a_name():
    assert values("Ella Rowe (12/03/2016) attends", ["Ella Rowe"]) == [("DATE_OF_BIRTH", "12/03/2016", "2016-03-12")]
    assert values("Ella Rowe (12/03/2024) signed it. 2024", ["Ella Rowe"]) == []


@pytest.mark.parametrize("text", ["aged 7", "82 y/o", "82-year-old", "age: 31", "7 years old", "43yrs old"])
def test_ages(text):
    assert [one.entity for one in ages(f"Kim is {text}", [])] == ["AGE"]


@pytest.mark.parametrize(
    "text",
    ["children aged 5", "aged 16-24", "people aged 65 and over", "aged between 5 and 11", "all residents aged 18"],
)
def test_age_bands_are_nobodys_age(text):
    assert list(ages(text, [])) == []


def test_an_age_said_of_oneself():
    assert [one.value for one in ages("I am 49 and have lived here since. I am 9 minutes late.", [])] == ["49"]


def test_an_age_behind_a_name():
    assert values("Dominic Aske, 17, was referred", ["Dominic Aske"]) == [("AGE", "17", "17")]


@pytest.mark.parametrize(
    ("text", "names", "address"),
    [
        (
            "Mrs Vella\nThe Bungalow\nSluice Road\nThornby TW9 4QQ",
            [(4, 9)],
            "The Bungalow\nSluice Road\nThornby TW9 4QQ",
        ),
        ("Ms Owen, Glan y Môr, Heol Isaf, Porthwen SA99 1AA.", [(3, 7)], "Glan y Môr, Heol Isaf, Porthwen SA99 1AA"),
        ("Mr Rudge, Chapel House, Sion Hill: parking", [(3, 8)], "Chapel House, Sion Hill"),
    ],
)
def test_addresses_without_a_number(text, names, address):
    assert address in [text[one.start : one.end] for one in addresses(text, names)]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("She is seventy-six and lives alone.", "76"),
        ("He was aged eleven.", "11"),
        ("The baby was three days old.", "0"),
        ("E (a girl, 13 months) lives there.", "1"),
        ("Age: 93", "93"),
        ("He is 14.", "14"),
    ],
)
def test_ages_in_words_and_of_the_young(text, years):
    assert [one.value for one in ages(text, [])] == [years]


@pytest.mark.parametrize("text", ["His score was 8.", "The limit is 30.", "children aged eleven", "Page 14."])
def test_figures_that_are_no_ages(text):
    assert not list(ages(text, []))


def test_a_birth_date_behind_a_name_and_its_sex():
    text = "NGUYEN Bao    F     28/11/2008    seen 2/2/2024"
    assert [one.value for one in birth_dates(text, [(0, 10)])] == ["2008-11-28"]
