from detectors.prose.particulars import particulars


def values(text, names=()):
    places = [(text.index(name), text.index(name) + len(name)) for name in names]
    return [(one.entity, text[one.start : one.end], one.value) for one in particulars(text, places) if one.score >= 0.5]


def test_all_three_in_order_of_place():
    text = "Zed Quim (17), of 14 Elm  Road, born 12/03/2007"
    assert values(text, ["Zed Quim"]) == [
        ("AGE", "17", "17"),
        ("ADDRESS", "14 Elm  Road", "14 elm road"),
        ("DATE_OF_BIRTH", "12/03/2007", "2007-03-12"),
    ]


def test_letters_beyond_latin_one_move_no_place():
    text = "Łukasz Wójcik, żona Ewa (34), lives at 7 Dąb Road, dob 1.2.1990"
    assert [found[1] for found in values(text)] == ["34", "7 Dąb Road", "1.2.1990"]


def test_a_text_that_says_nothing_of_anybody():
    assert values("The budget was agreed on 3 May 2024 after 20 minutes. Item 4 was deferred.") == []
