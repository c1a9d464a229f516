from datetime import date

import pyarrow as pa
import pytest

from detectors.scanner import Scanner
from exposure.found import ItemContext, Organisation
from exposure.pseudonym import PseudonymKey
from exposure.schemas import FINDINGS, MENTIONS
from exposure.words import Passage, Table

KEY = PseudonymKey(b"k" * 32)
CONTEXT = ItemContext(
    item=7,
    path="Adult Social Care/notes.docx",
    dataset="Adult Social Care",
    incident_date=date(2025, 1, 1),
    organisation=Organisation(domains=("greenmarsh.example.org",), postcodes=("SE99 1AA",)),
    first_mention=10,
)


@pytest.fixture(scope="module")
def scanner():
    return Scanner(KEY, names=False)


def people(scanner, *texts, context=CONTEXT):
    found = scanner.text([Passage(f"page {n}", text) for n, text in enumerate(texts, 1)], context)
    assert found.findings.schema == FINDINGS
    assert found.mentions.schema == MENTIONS
    return found.mentions.to_pylist()


def named(rows):
    return {(row["given"], row["family"]) for row in rows}


LETTER = """Mr Dariusz Wolski
Flat 11, Calder House, 40 Tanner's Rise, London SE8 7QQ

Dear Mr Wolski

You told Shanice Drummond that your Universal Credit has been sanctioned. Your rent account is in arrears.

Yours sincerely

Keith Obuya
Income Officer
"""


def test_a_letter_is_about_whom_it_is_written_to(scanner):
    rows = {row["family"]: row for row in people(scanner, LETTER)}
    assert set(rows) == {"wolski", "drummond", "obuya"}
    assert rows["wolski"]["role"] == "subject"
    assert rows["wolski"]["postcode"] == "SE8 7QQ"
    assert "financial" in rows["wolski"]["categories"]
    assert rows["obuya"]["role"] == "staff"
    assert rows["obuya"]["categories"] == ["basic"]
    assert rows["obuya"]["subject_types"] == ["employees"]


def test_all_the_names_of_one_person_are_one_mention(scanner):
    text = (
        "Client: Grace Okafor\n\nGrace has asthma. Mrs Okafor said so. G. Okafor signed. Grace's son Chidi was there."
    )
    rows = people(scanner, text)
    assert named(rows) == {("grace", "okafor")}
    assert rows[0]["mention"] == 10
    assert rows[0]["sex"] == "f"
    assert "health" in rows[0]["categories"]


def test_two_people_of_one_family_stay_two(scanner):
    rows = people(scanner, "Emeka Okafor and Grace Okafor came. Mr Okafor is deaf.")
    assert named(rows) == {("emeka", "okafor"), ("grace", "okafor")}


def test_a_bare_first_name_is_no_mention(scanner):
    assert people(scanner, "Her son Chidi came.") == []


def test_a_name_in_another_passage_joins_its_person(scanner):
    rows = people(scanner, "Tenant: Yusuf Karakas, DOB 1/2/1980", "Mr Karakas has diabetes.")
    assert named(rows) == {("yusuf", "karakas")}
    assert rows[0]["birth_date"] == "1980-02-01"
    assert "health" in rows[0]["categories"]


def test_parts_of_a_name_on_a_form_are_one_person(scanner):
    rows = people(scanner, "Surname: ABDULKADIR\nFirst name(s): Hodan Yusuf\nNHS number: 999 000 0018")
    assert [(r["given"], r["middle"], r["family"]) for r in rows] == [("hodan", "yusuf", "abdulkadir")]
    assert rows[0]["ids"] == ["UK_NHS:9990000018"]


def test_identifiers_go_to_the_nearest_person_and_not_to_the_officer(scanner):
    text = (
        "Name: Ella Rowe\nDOB: 3/4/2015\nNHS No: 999 000 0018\n\nName: Max Rowe\nDOB: 5/6/2012\n"
        "\nSocial worker: Grace Adomako  Tel: 020 7946 0123\n"
    )
    rows = {row["given"]: row for row in people(scanner, text)}
    assert rows["ella"]["birth_date"] == "2015-04-03"
    assert rows["ella"]["ids"] == ["UK_NHS:9990000018"]
    assert rows["max"]["birth_date"] == "2012-06-05"
    assert rows["grace"]["birth_date"] is None
    assert rows["grace"]["phones"] == ["+442079460123"]
    assert "children" in rows["ella"]["subject_types"]


def test_a_mail_header_gives_each_address_to_its_person(scanner):
    text = (
        "From: Lucy Prendergast <lprendergast@greenmarsh.example.org>\n"
        "To: Baljit Sahota <bs12@example.com>; Housing Team <housing@greenmarsh.example.org>\n\nHi Baljit\n\nok\n\nLucy"
    )
    rows = {row["given"]: row for row in people(scanner, text)}
    assert set(rows) == {"lucy", "baljit"}
    assert rows["lucy"]["emails"] == ["lprendergast@greenmarsh.example.org"]
    assert rows["lucy"]["role"] == "staff"
    assert rows["baljit"]["emails"] == ["bs12@example.com"]


@pytest.mark.parametrize(
    "text",
    [
        "the late Mrs Eunice Lascelles",
        "Tenant: Eunice Lascelles, deceased 3 March",
        "Eunice Lascelles passed away in May",
    ],
)
def test_who_has_died_is_told(scanner, text):
    rows = people(scanner, text)
    assert [row["deceased"] for row in rows] == [True]


def test_the_organisations_own_values_are_nobodys(scanner):
    found = scanner.text(
        [Passage("", "Ms Ada Quarshie\nGreenmarsh Council, SE99 1AA\ninfo@greenmarsh.example.org")], CONTEXT
    )
    row = found.mentions.to_pylist()[0]
    assert row["postcode"] is None
    assert row["emails"] == []


def test_the_organisations_own_phone_is_nobodys_however_it_is_written(scanner):
    own = Organisation(phones=("020 7946 0000", "+44 (0)20 7946 0041"))
    letter = "Tel: (020) 7946 0000 or 020 7946 0041\nMrs Joan Whitfield\n07700 900123\nDear Mrs Whitfield\nYour rent."
    rows = people(scanner, letter, context=ItemContext(path="Housing/letter.txt", organisation=own))
    assert [phone for row in rows for phone in row["phones"]] == ["+447700900123"]


def types_of(scanner, text, path):
    rows = people(scanner, text, context=ItemContext(path=path, incident_date=date(2026, 11, 9)))
    return {row["family"]: tuple(row["subject_types"]) for row in rows}


def test_officers_are_employees_and_those_of_other_bodies_are_not(scanner):
    text = (
        "Multi-agency referral form\nChild: Zainab Mirza\nDate of birth: 22 September 2019\n"
        "Referrer: Samuel Bracewell, Mary Seacole Academy\nNext of kin: Farida Anwar\n"
        "Assessor: Helen Duckworth, social worker\nCouncillor Peter Lomax has asked after the family."
    )
    found = types_of(scanner, text, "Childrens Services/Referrals/form.docx")
    assert found["duckworth"] == ("employees",)
    assert found["bracewell"] == found["lomax"] == found["anwar"] == ("other",)
    assert "children" in found["mirza"]


def test_whom_a_letter_is_written_to_is_no_officer_for_its_subject_line(scanner):
    text = "Mrs Lisa Jackson\n12 Tannery Road\n\nDear Mrs Jackson\nCouncil tax team: reminder notice\nYou owe us your rent."
    assert types_of(scanner, text, "Council Tax/Letters/a.pdf") == {"jackson": ("customers",)}


def boxes_of(scanner, text):
    rows = people(scanner, text, context=ItemContext(path="Casework/a.docx"))
    return {row["given"]: set(row["categories"]) - {"basic"} for row in rows}


def test_what_follows_a_form_is_said_of_its_subject_and_not_of_the_last_field(scanner):
    text = (
        "Name: Adaeze Okoro\nDate of birth: 26.09.2018\nParent/carer: Patience Okoro\nHistory\n"
        "She has epilepsy and asthma."
    )
    assert boxes_of(scanner, text) == {"adaeze": {"health"}, "patience": set()}


@pytest.mark.parametrize("line", ["Diagnosis: has asthma and is pregnant", "Cl has leg ulcers, weeping."])
def test_a_field_and_a_word_for_the_client_are_of_the_subject_and_not_of_the_neighbour(scanner, line):
    text = f"Name: Ifrah Whitfield\nNotes\nThe key is with Fadumo Farrell next door.\n{line}"
    assert boxes_of(scanner, text) == {"ifrah": {"health"}, "fadumo": set()}


def test_sentences_that_follow_speak_of_whom_the_last_one_named_first(scanner):
    text = (
        "Name: Ifrah Whitfield\nIfrah Whitfield lives with Fadumo Farrell in a flat. She has diabetes and uses oxygen."
    )
    assert boxes_of(scanner, text) == {"ifrah": {"health"}, "fadumo": set()}


def test_a_party_in_brackets_is_the_councillors(scanner):
    text = "Present: Councillor Sophie Thompson (Labour), Councillor Hannah Marsh. Officers: Bethany Rose."
    assert boxes_of(scanner, text) == {"sophie": {"political"}, "hannah": set(), "bethany": set()}


def test_the_day_of_a_signature_is_no_birth_date(scanner):
    text = (
        "OFFICER REPORT\nClaimant: Mrs Beverley Francis\nDate of birth: 4 March 1977\n"
        "Recommendation: award for 7 months. Adrian Willoughby, 4/09/2026"
    )
    rows = {row["family"]: row["birth_date"] for row in people(scanner, text)}
    assert rows == {"francis": "1977-03-04", "willoughby": None}


def test_a_document_that_names_nobody_is_no_record_of_anybody(scanner):
    found = scanner.text([Passage("", "The diabetes strategy was adopted by Cabinet.")], CONTEXT)
    assert found.mentions.num_rows == 0
    assert found.findings.num_rows == 0
    assert found.records == 1


def test_nothing_at_all(scanner):
    found = scanner.text([Passage("", " \n")], CONTEXT)
    assert (found.findings.num_rows, found.mentions.num_rows) == (0, 0)


def test_findings_hold_places_and_no_value(scanner):
    found = scanner.text([Passage("page 1", LETTER)], CONTEXT)
    for row in found.findings.to_pylist():
        assert row["item"] == 7
        assert row["place"] == "page 1"
        assert 0 <= row["start"] < row["end"] <= len(LETTER)
        assert len(row["pseudonym"]) == 16
    assert not any(pa.types.is_large_string(kind) for kind in found.findings.schema.types)


def test_detect_gives_offsets_of_the_text_and_boxes(scanner):
    text = "Ⅷ Mrs Okafor was diagnosed with epilepsy; NHS 999 000 0018."
    detected = scanner.detect([text, "Nothing here."])
    assert {(s.entity, text[s.start : s.end]) for s in detected[0].spans} >= {
        ("PERSON", "Okafor"),
        ("UK_NHS", "999 000 0018"),
    }
    assert detected[0].categories == ["basic", "health"]
    assert (detected[1].spans, detected[1].categories) == ([], [])


def test_cells_of_prose_are_read(scanner):
    cells = ["ok", "", "Spoke to Mrs Smith, who has diabetes.", "No answer"]
    found = scanner.cells(cells)
    assert [len(spans) > 0 for spans in found] == [False, False, True, False]
    assert {span.entity for span in found[2]} == {"PERSON", "HEALTH"}


def test_a_table_is_scanned_with_its_prose(scanner):
    batch = pa.RecordBatch.from_pydict(
        {
            "0": ["Jane Smith", "Ali Khan"],
            "1": ["Lives with her son Peter Marlowe and has diabetes, will ring", "No answer today"],
        }
    )
    found = list(scanner.table(Table("t", ("Name", "Notes"), iter([batch])), CONTEXT))
    entities = {row["entity"] for one in found for row in one.findings.to_pylist() if row["column"] == "Notes"}
    assert {"PERSON", "HEALTH"} <= entities


def test_a_long_log_is_read_in_blocks(scanner):
    lines = "\n".join(f"row {n} ok" for n in range(80_000)) + "\nTenant: Grace Okafor\n"
    rows = people(scanner, lines)
    assert named(rows) == {("grace", "okafor")}


def test_the_same_document_gives_the_same_answer(scanner):
    one, other = (scanner.text([Passage("", LETTER)], CONTEXT) for _ in range(2))
    assert one.findings.equals(other.findings)
    assert one.mentions.equals(other.mentions)


@pytest.mark.parametrize(
    ("path", "masked"),
    [
        ("Letters/Jane Doe 1984.docx", "Letters/J*** D*** 1984.docx"),
        ("HR/Sickness/SmithJ_OH_report.docx", "HR/Sickness/S***J_OH_report.docx"),
        ("Letters/Mr Brown eviction.doc", "Letters/Mr B*** eviction.doc"),
        (
            "Projects/Green Park regeneration/Minutes May 2023.docx",
            "Projects/Green Park regeneration/Minutes May 2023.docx",
        ),
        ("Adult Social Care/Case notes/2024/template.dotx", "Adult Social Care/Case notes/2024/template.dotx"),
        ("outer.zip!Okafor_Grace.pdf", "outer.zip!O***_G***.pdf"),
        ("case/9990000018 notes.txt", "case/9*** notes.txt"),
    ],
)
def test_paths_are_masked_where_they_name_somebody(scanner, path, masked):
    assert scanner.mask(path) == masked
