import pytest

from detectors.engine import Engine
from detectors.prose.masking import masked_path
from detectors.prose.persons import persons
from detectors.scanner import Scanner
from exposure.found import ItemContext
from exposure.pseudonym import PseudonymKey
from exposure.words import Passage

CARDS = (
    "BEGIN:VCARD\nVERSION:3.0\nUID:7@cards.example.org\nN:Van der Berg;Hiroshi;;Mr;\nFN:Hiroshi Van der Berg\n"
    "TEL;TYPE=CELL:07700 900361\nBDAY:1995-12-19\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nN:Okafor;Ada;;;\nFN:Ada Okafor\nEMAIL;TYPE=HOME:home@example.net\n"
    "BDAY;VALUE=date:19530207\nEND:VCARD\n"
)
MEETING = (
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:18@example.org\nDTSTART:20260915T090000Z\n"
    "ORGANIZER;CN=Eleni Brook:mailto:duty@calder.example.org\n"
    'ATTENDEE;CN="Paul Frost";RSVP=TRUE:mailto:p.frost@example.org\nATTENDEE;CN=Room 4:mailto:r4@example.org\n'
    "END:VEVENT\nEND:VCALENDAR"
)
CHAT = (
    "[01/08/2026, 9:10:00] Kelly Ferreira: Lift is broken again\n"
    "[02/08/2026, 10:11:01] Krzysztof Flat 3: Third time this month\n"
    "12/03/2026, 09:14 - Ade (14b): ok\n"
    "12/03/2026, 09:15 - Housing Repairs Team: we are looking into it\n"
    "12/03/2026, 09:15 - mary beech: thanks\n"
)


@pytest.fixture(scope="module")
def scanner():
    return Scanner(PseudonymKey(b"k" * 32), names=False)


@pytest.fixture(scope="module")
def mentions(scanner):
    def told(text, path="notes.txt"):
        return scanner.text([Passage("", text)], ItemContext(item=1, path=path)).mentions.to_pylist()

    return told


def found(text):
    return [text[name.start : name.end] for name in persons([text], together=True)[0]]


def test_a_card_is_one_person_with_the_card_s_own_values(mentions):
    rows = mentions(CARDS)
    assert [(row["given"], row["family"]) for row in rows] == [("hiroshi", "van der berg"), ("ada", "okafor")]
    assert [row["birth_date"] for row in rows] == ["1995-12-19", "1953-02-07"]
    assert [row["phones"] for row in rows] == [["+447700900361"], []]
    assert [row["emails"] for row in rows] == [[], ["home@example.net"]]


def test_who_calls_a_meeting_and_who_is_asked_to_it(scanner, mentions):
    assert found(MEETING) == ["Eleni Brook", "Paul Frost"]
    assert [row["emails"] for row in mentions(MEETING)] == [[], ["p.frost@example.org"]]
    mails = [span.value for span in scanner.detect([MEETING])[0].spans if span.entity == "EMAIL_ADDRESS"]
    assert "18@example.org" not in mails
    assert "p.frost@example.org" in mails


def test_whom_a_meeting_is_about(mentions):
    meeting = MEETING.replace(
        "UID:", "SUMMARY:Return to work - Nguyet Winter\nDESCRIPTION:Absent with depression\nUID:"
    )
    assert [(row["family"], "health" in row["categories"]) for row in mentions(meeting)] == [
        ("winter", True), ("brook", False), ("frost", False),
    ]  # fmt: skip
    assert found("BEGIN:VEVENT\nSUMMARY:Cabinet - Budget Review\nEND:VEVENT") == []


def test_senders_of_a_chat_with_a_home_are_persons_and_teams_are_not(mentions):
    assert found(CHAT) == ["Kelly Ferreira", "Krzysztof", "Ade", "mary beech"]
    assert [(row["given"], row["family"]) for row in mentions(CHAT)] == [
        ("kelly", "ferreira"), ("krzysztof", None), ("ade", None), ("mary", "beech"),
    ]  # fmt: skip
    assert mentions("12/03/2026, 09:14 - Ade: ok\n") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Apologies: Cllrs A Lowe and B Okoro", ["A Lowe", "B Okoro"]),
        ("PRESENT: Councillors J Ahmed, P Wren and T Holt", ["J Ahmed", "P Wren", "T Holt"]),
        ("Messrs Kerr and Dunn were heard.", ["Kerr", "Dunn"]),
        ("Drs K Shah and L Boyd wrote.", ["K Shah", "L Boyd"]),
        ("Tenants: Ada Okafor and Paul Frost", ["Ada Okafor", "Paul Frost"]),
        ("He came with his representative, Joan Lowe.", ["Joan Lowe"]),
        ("HOSP NO: 12  NHS NO\nWARD NO", []),
        ("New homes will be built on sites at Mary Park, Stanley Royd and George Street.", []),
        ("Roadworks in Alan Side, Henry Brook and Thomas Row end in May.", []),
        ("Staff met in May with Henry Brook and Mary Dunn.", ["Henry Brook", "Mary Dunn"]),
        ("The John Lewis store is to close; so is the Paul Smith branch.", []),
        ("I saw John Lewis store the boxes.", ["John Lewis"]),
    ],
)
def test_lists_of_people_places_labels_and_shops(text, names):
    assert found(text) == names


def test_a_title_in_the_plural_heads_several_persons(mentions):
    assert [(row["title"], row["given"], row["family"]) for row in mentions("Cllrs A Lowe and B Okoro voted.")] == [
        ("cllr", "a", "lowe"), ("cllr", "b", "okoro"),
    ]  # fmt: skip
    couple = mentions("Mr and Mrs A Crane objected.")
    assert [(row["title"], row["given"]) for row in couple] == [("mr", "a"), ("mrs", None)]
    assert {row["family"] for row in couple} == {"crane"}


LETTER = (
    "Dear Simran\n\nYou complained that Paul Frost, your manager, mocked your Jewish faith and asked whether you were"
    " gay.\n\nI uphold your complaint.\n\nYours sincerely\n\nEleni Brook\nHead of People"
)


def test_what_a_letter_says_of_you_is_its_reader_s(mentions):
    reader = mentions(LETTER)[0]
    assert (reader["given"], reader["family"]) == ("simran", None)
    assert {"religion", "orientation"} <= set(reader["categories"])
    assert all("religion" not in row["categories"] for row in mentions(LETTER)[1:])


def test_a_file_s_name_makes_its_reader_s_name_whole(mentions):
    named = mentions(LETTER, "HR/Simran Clarke v Paul Frost.docx")
    assert [row["family"] for row in named] == ["clarke", "frost", "brook"]
    two = mentions(LETTER, "HR/Simran Clarke v Simran Dunn.docx")
    assert two[0]["family"] is None


def test_a_reader_of_whom_nothing_is_said_is_nobody(mentions):
    assert [row["given"] for row in mentions("Dear Simran\n\nThe office is closed.\n\nEleni Brook")] == ["eleni"]


@pytest.mark.parametrize(
    ("cell", "entity"),
    [
        ("deaf - knock hard", "HEALTH"),
        ("halal meals", "RELIGION"),
        ("wheelchair user", "HEALTH"),
        ("arrears of £200", "FINANCIAL"),
        ("free school meals", "FINANCIAL"),
        ("Relevant offence: Yes", "CRIMINAL"),
        ("DBS result: positive", "CRIMINAL"),
    ],
)
def test_a_short_note_in_a_table_is_about_its_row(scanner, cell, entity):
    assert [span.entity for span in scanner.cells([cell])[0]] == [entity]


@pytest.mark.parametrize("text", ["Deaf people are welcome.", "We asked if you need a halal meal.", "halal meals"])
def test_a_text_that_speaks_of_nobody_says_nothing(scanner, text):
    assert scanner.detect([text])[0].spans == []


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("Tenancies/Agreement 14 Nelson Avenue.docx", "Tenancies/Agreement 1***.docx"),
        ("14_nelson_avenue_tenancy.pdf", "1***_tenancy.pdf"),
        ("Repairs/Flat 3 Victoria Court.pdf", "Repairs/F***.pdf"),
        ("theatre utilisation Q2.xlsx", "theatre utilisation Q2.xlsx"),
        ("2024 High Street survey.pdf", "2024 High Street survey.pdf"),
        ("Stage 2 Park Road consultation.docx", "Stage 2 Park Road consultation.docx"),
    ],
)
def test_homes_in_file_names_are_masked(path, shown):
    assert masked_path(path, Engine()) == shown


def test_ordinary_words_of_a_file_s_own_name_are_shown():
    assert masked_path("hr/theatre users.csv", Engine(), own=("theatre", "users")) == "hr/theatre users.csv"
    assert masked_path("hr/carpenter.csv", Engine(), own=("carpenter",)) == "hr/c***.csv"
