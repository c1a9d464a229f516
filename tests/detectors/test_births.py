import pytest

from detectors.prose.births import birth_dates
from detectors.prose.dates import iso_date
from detectors.prose.quick import flat


def born(text, *names):
    places = [(text.index(name), text.index(name) + len(name)) for name in names]
    return [one.value for one in birth_dates(text, flat(text), places)]


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
        ("5th of May 1980", "1980-05-05"),
        ("3rd day of April 1977", "1977-04-03"),
        ("4 Mawrth 1961", "1961-03-04"),
        ("12 Mai 1990", "1990-05-12"),
        ("030477", "1977-04-03"),
        ("19770403", "1977-04-03"),
        ("31/02/1990", None),
        ("1/2/3/4", None),
        ("12345678", None),
    ],
)
def test_dates_become_iso(text, iso):
    assert iso_date(text) == iso


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("DOB: 12/03/1984", "1984-03-12"),
        ("DOB 12.3.84", "1984-03-12"),
        ("dob3/4/77", "1977-04-03"),
        ("D.O.B. 14/03/2021", "2021-03-14"),
        ("D O B 14/03/2021", "2021-03-14"),
        ("D/O/B - 14/03/2021", "2021-03-14"),
        ("Date of birth\n07-Mar-1998", "1998-03-07"),
        ("DATE OF BIRTH (dd/mm/yyyy): 07 03 1998", "1998-03-07"),
        ("Date of Birth ........ 7 March 1998", "1998-03-07"),
        ("date of birth of the child: 7 March 2018", "2018-03-07"),
        ("he was born on 4 June 2017", "2017-06-04"),
        ("born on the 5th of May 1980", "1980-05-05"),
        ("She was born in Leeds on 5 May 1980", "1980-05-05"),
        ("born prematurely at the Royal Infirmary on 3 March 2019", "2019-03-03"),
        ("Kyran (b. 30 April 2022)", "2022-04-30"),
        ("Kyran b 30.4.22", None),
        ("my dob is 3rd of april 77", "1977-04-03"),
        ("his birthday is 3 April 1977", "1977-04-03"),
        ("3/4/1977 (DOB)", "1977-04-03"),
        ("child_dob: 2016-10-05", "2016-10-05"),
        ("Dyddiad geni: 4 Mawrth 1961", "1961-03-04"),
        ("DOB 030477", "1977-04-03"),
        ("DOB: 03041977", "1977-04-03"),
        ("d.o.b.        l4/O3/l989", "1989-03-14"),
        ("D0B: 14/03/1989", "1989-03-14"),
        ("Date of blrth: 14.03.1989", "1989-03-14"),
        ("<DateOfBirth>1998-03-12</DateOfBirth>", "1998-03-12"),
        ('"dob": "1998-03-12"', "1998-03-12"),
        ("**DOB:** 12/03/1998", "1998-03-12"),
        ("DOB confirmed as 12/03/1998", "1998-03-12"),
        ("DATE OF BIRTH: 1 2 / 0 3 / 1 9 9 8", "1998-03-12"),
        ("BDAY;VALUE=date:19890314", "1989-03-14"),
    ],
)
def test_birth_dates_by_label(text, iso):
    assert born(text) == ([iso] if iso else [])


def test_one_label_for_several():
    assert born("DOBs: 3/4/12 and 5/6/14") == ["2012-04-03", "2014-06-05"]
    assert born("DOB Ella 3/4/2012, Tom 5/6/2014") == ["2012-04-03", "2014-06-05"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ella Rowe (12/03/2016) attends", "Ella Rowe"),
        ("RE: Tamara Lindqvist, 12/03/1997, homeless", "Tamara Lindqvist"),
        ("Review held 4 May 2023\nElla Rowe   12.03.2016   m   Year 3", "Ella Rowe"),
        ("App: Ella Rowe, 17/8/02, no phone", "Ella Rowe"),
        ("Pt: ROWE Ella    F     28/11/2018    NHS", "ROWE Ella"),
        ("1 | Ella ROWE 7.7.93 | Police", "Ella ROWE"),
        ("Who is this? Ella Rowe, known as Ellie. 1.1.1998 (as given by Home Office)", "Ella Rowe"),
        ("Tenant: Ella Rowe - 12/03/1977", "Ella Rowe"),
    ],
)
def test_beside_a_name_by_the_age_that_it_gives(text, name):
    assert len(born(text, name)) == 1


def test_the_dates_of_a_household_or_of_a_row_of_people():
    text = "Mother: Gemma Rowe 3.4.1985\nRhys Rowe 3.6.2013\nKadie Rowe 22.12.2019"
    assert len(born(text, "Gemma Rowe", "Rhys Rowe", "Kadie Rowe")) == 3


@pytest.mark.parametrize("gap", ["\t", " | ", "    ", ","])
def test_under_the_heading_of_a_pasted_table(gap):
    rows = [("Ref", "Name", "DOB", "Ward"), ("1", "Ella Rowe", "12/03/2016", "Elm"), ("2", "Tom", "03/04/1977", "Ash")]
    text = "\n".join(gap.join(row) for row in rows) + "\nUpdated 3/4/2024, all well"
    assert born(text) == ["2016-03-12", "1977-04-03"]


@pytest.mark.parametrize(
    "text",
    [
        "Visit on 3 May 2024. Letter of 12/03/2023. The house was built on 4 June 1901.",
        "Meeting of 12 March 1998 at the Town Hall",
        "Signed: Ella Rowe 12/03/2010",
        "Ella Rowe, 12/03/2024, 14:30",
        "Ella Rowe since 12/03/1998",
        "Tenant Ella Rowe started 12/03/1998",
        "Ella Rowe died 12/03/1998",
        "the Act of 12 March 1998",
        "Review due 3/4/2026. DOB not known.",
        "12/03/2024 Ella Rowe called",
        "Ella Rowe\n12/03/1998",
        "version 1.12.98",
    ],
)
def test_other_dates(text):
    assert born(text, *(["Ella Rowe"] if "Ella Rowe" in text else [])) == []


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Born Sunday 3 March 2024 at the General", "2024-03-03"),
        ("3. B0rn   lst  Apri1  l938", "1938-04-01"),
        ("D/B 12-3-1984", "1984-03-12"),
        ("My DOB is 4 5 79.", "1979-05-04"),
        ("Ann (b 4 May 1960) rang", "1960-05-04"),
        ("Sam (15, 1 Jan 2010) left", "2010-01-01"),
        ("DOB: 4 Adar 5692, = 12 Feb 1932", "1932-02-12"),
        ("Baby: Era, 14/12/24, b.wt 2.61", "2024-12-14"),
        ("the twins, both 4 February 2019", "2019-02-04"),
    ],
)
def test_labels_of_other_forms_and_what_a_scanner_misread(text, iso):
    assert born(text) == [iso]


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("What is your date of birth?\nCALLER: Sixth of the tenth, fifty-two", ["1952-10-06"]),
        ("born on the twelfth of march nineteen eighty four in Hull", ["1984-03-12"]),
        ("dob third of the third two thousand and four", ["2004-03-03"]),
        ("he came second of the two, twenty to one", []),
    ],
)
def test_dates_said_aloud_behind_what_asks_for_them(text, iso):
    assert born(text) == iso
