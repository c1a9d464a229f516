import re

import pytest

from detectors.prose.addresses import addresses
from detectors.prose.quick import flat

NAMES = re.compile(r"Gareth Pugh|Joe Doherty|Ted Hill|Jean Hartley|Hugh Jarvis|Mrs Bailey|Tilda Marsh|Bob Marsh")


def found(text):
    names = [match.span() for match in NAMES.finditer(text)]
    return [text[one.start : one.end] for one in addresses(text, flat(text), names) if one.score >= 0.5]


@pytest.mark.parametrize(
    "address",
    [
        "14 Elm Road",
        "14 ELM ROAD",
        "4 School Lane",
        "62a High Street, Meresbrook",
        "12-14 Cable St",
        "3 The Green, Nunburn",
        "19 Malt Kiln Yd",
        "6 Coach Ho Mews",
        "101 Kenilworth Ave, Swindon",
        "12 Rose Court, Stamford Hill",
        "22b Rye Lane, London",
        "Flat 3, 14 Elm Road, Peckham, London SE15 4XX",
        "Flat 11, Calder House, 40 Tanner's Rise, London SE8 7QQ",
        "Flat 2, Old Dispensary, Rope St",
        "Apartment 12, Jubilee Point, 2 Wharf Approach, LS1 9QQ",
        "Top Floor Flat, 3 Royal Crescent",
        "Flat above Chippy, 88 Main St",
        "1F2, 45 Dalry Road, Edinburgh EH11 2AA",
        "3/2, 118 Dumbarton Road, Glasgow G11 6QQ",
        "13 Ropewalk Court, 2nd fl L, Harbour Estate",
        "Burnside, 2 Kirk Wynd, Easter Tulloch",
        "REAR OF 4 PENNY LANE FARM, WESTMARCH",
        "19 Heol y Parc, Pontypridd CF37 9QQ",
        "9 Acacia Avenue\nLewisham\nLondon\nSE13 6AB",
        "24 Sliabh Dubh View\nBelfast\nBT12 9QQ",
        "Tigh na Mara\nHarbour Brae\nWestmarch\nWM8 2QQ",
        "Rose Cottage\nBack Lane\nLittle Wenham\nLN9 4QQ",
        "5, Thornhill Square",
        "Pitch 14 Willow Park, Fen Road, Chesterton",
        "The Bungalow\nSluice Road\nThornby TW9 4QQ",
        "Glan y Môr, Heol Isaf, Porthwen SA99 1AA",
        "16 Westgate",
        "Tamar House, Flat 9",
    ],
)
def test_addresses_of_one_line_and_several(address):
    assert found(f"Visited today.\n{address}\n\nNobody in.") == [address]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("I live at flat 4, 210 mare st and work nights", "flat 4, 210 mare st"),
        ("im at 33 oakfield road top bell", "33 oakfield road"),
        ("at sixteen ash grove um", "sixteen ash grove"),
        ("hi its dawn from 27 cherry tree avenue", "27 cherry tree avenue"),
    ],
)
def test_small_letters_and_numbers_in_words(text, address):
    assert found(text) == [address]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("She lives at 22 Fairholme, Bedford.", "22 Fairholme, Bedford"),
        ("I reside at Oak Tree House, Windmill Hill, Ashill.", "Oak Tree House, Windmill Hill, Ashill"),
        ("he moved to The Old Rectory in May", "The Old Rectory"),
        ("Home: The Old Rectory, Church Lane, Great Barford", "The Old Rectory, Church Lane, Great Barford"),
        ("living in a caravan at Brook Farm, Long Lane", "Brook Farm, Long Lane"),
        ("Moved to B&B (Room 22, Seaview Hotel, 4 North Promenade)", "4 North Promenade"),
    ],
)
def test_behind_a_word_for_living_there(text, address):
    assert [one for one in found(text) if address in one]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Applicant: Gareth Pugh, Low Farm, Nunburn", "Low Farm, Nunburn"),
        ("Mrs Bailey of Greenacres, Moor Lane, Hutton", "Greenacres, Moor Lane, Hutton"),
        ("Owner: Hugh Jarvis, Hollins Hall Farm, Malzeard, HG4 9QQ", "Hollins Hall Farm, Malzeard, HG4 9QQ"),
        ("Tilda Marsh, Chapel House, Sion Hill: objects", "Chapel House, Sion Hill"),
        ("Joe Doherty\n7 Tanyard\nAldersyke", "7 Tanyard"),
        ("Ted Hill\nIvy Cottage\nSutton Lane\nEly CB6 9QQ\n\nDear Sir", "Ivy Cottage\nSutton Lane\nEly CB6 9QQ"),
    ],
)
def test_behind_a_name(text, address):
    assert found(text) == [address]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Address: Tyn Llwyn, Llanrug, LL55 4QQ", "Tyn Llwyn, Llanrug, LL55 4QQ"),
        ("Addrcss : l12, Lirnetree Ave , Thorn wick", "l12, Lirnetree Ave , Thorn wick"),
        ("HOME ADDRESS .... CARAVAN, REAR OF 4 PENNY LANE FARM, WEST ....", "CARAVAN, REAR OF 4 PENNY LANE FARM, WEST"),
        ("**Address:** 12 Larch Rise, Penrith CA11 9QQ", "12 Larch Rise, Penrith CA11 9QQ"),
        ('"address": "12 Larch Rise, Penrith"', "12 Larch Rise, Penrith"),
        ("Cyfeiriad: Bryn Awel, Llanrug", "Bryn Awel, Llanrug"),
    ],
)
def test_behind_a_label(text, address):
    assert found(text) == [address]


def test_under_the_heading_of_a_pasted_table():
    text = "Name\tAddress\tRent\nTilda Marsh\t4 Elder Close\t92.10\nBob Marsh\tThe Forge\t80.00\n"
    assert found(text) == ["4 Elder Close", "The Forge"]


@pytest.mark.parametrize(
    "text",
    [
        "Town Hall, 1 High Road, London SE99 1AA",
        "at 210 High Road Library",
        "paid £14 Elm Road",
        "on 3 May at 4 pm",
        "The meeting is held at 12 High Street, Meresbrook",
        "Premises: The Old Wheelwright, 210 High Road",
        "Thornwick Dental Practice, 14 High Street",
        "Bar Oporto, 5-7 Custom House Yard",
        "Smith & Co Solicitors, 9 Old Square",
        "Information Commissioner, Wycliffe House, Water Lane, Wilmslow SK9 5AF",
        "Thornwick Borough Council Services\n1 High Street\nThornwick AK1 1AA",
        "Station 14 St Barnabas Church Hall, Quill Street",
        "outside 40 High Street the footway is broken",
        "20 minutes walk and a 2 way street",
        "a 3 bed house in the road",
        "Resurfacing of Mill Lane between 12 March and 14 May",
        "He came from Westmarch WM8 2QQ",
        "0802  Leo Field",
        "Section 8 Housing House",
        "1 Crown Court",
        "Contact Mill Lane Estate for details",
    ],
)
def test_what_is_nobodys_home(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("he is at 5 ladysmith ct", "5 ladysmith ct"),
        ("call from number eight tulip close", "eight tulip close"),
        ("02:14 19 Carr Gr - fell", "19 Carr Gr"),
        ("Keys for 21A/B Dock Road held", "21A/B Dock Road"),
        ("Placed at Room 212, the Ibis, Ring Road.", "Room 212, the Ibis, Ring Road"),
        ("Joe Doherty / Nab Grange", "Nab Grange"),
        ("Joe Doherty, 13 Inkerman.", "13 Inkerman"),
        ("Joe Doherty\nHollins House\nMain St\nDungiven\n\nDear Joe", "Hollins House\nMain St\nDungiven"),
        ("She moved to 14 Gas St with her mum", "14 Gas St"),
        ("rehoused to Caravan 4, Sunny Sands, Skegness.", "Caravan 4, Sunny Sands, Skegness"),
        ("Home  addr.     22 Elm Ave., Thornwick", "22 Elm Ave., Thornwick"),
    ],
)
def test_abbreviated_listed_and_lodged(text, address):
    assert found(text) == [address]


@pytest.mark.parametrize(
    "text",
    [
        "Joe Doherty, Registered Manager, Larkfield Lodge",
        "ROOMS AT WILSON HOUSE",
        "Tesco, 44 High Street, is open",
        "on the site of Abel's Farm",
        "The meeting is at Room 3, Wilson House, Mill Road",
    ],
)
def test_posts_shops_and_meetings_are_no_homes(text):
    assert found(text) == []
