"""Tables to findings and mentions."""

import datetime as dt

import pyarrow as pa
import pytest

from detectors.engine import Engine, Span
from detectors.tables import TableScanner
from exposure.found import ItemContext, Organisation
from exposure.pseudonym import PseudonymKey
from exposure.schemas import FINDINGS, MENTIONS
from exposure.words import Table

ENGINE = Engine()
KEY = PseudonymKey(b"k" * 32)
CONTEXT = ItemContext(item=7, path="Housing/list.csv", dataset="Housing", incident_date=dt.date(2026, 3, 1))


def batches(columns, size=None):
    arrays = [pa.array(values, pa.string()) for values in columns.values()]
    whole = pa.record_batch(arrays, names=[str(number) for number in range(len(columns))])
    if size is None:
        return iter([whole])
    return iter([whole.slice(start, size) for start in range(0, whole.num_rows, size)])


def scan(columns, context=CONTEXT, *, free_text=None, size=None, place="sheet 1"):
    scanner = TableScanner(KEY, ENGINE, free_text)
    found = list(scanner.scan(Table(place, tuple(columns), batches(columns, size)), context))
    mentions = [row for one in found for row in one.mentions.to_pylist()]
    findings = [row for one in found for row in one.findings.to_pylist()]
    return found, mentions, findings


def test_one_row_says_all_it_knows_of_its_person():
    _, (one,), findings = scan(
        {
            "Name": ["SMITH, Joanna Mary"],
            "D.O.B": ["7 June 1988"],
            "Sex": ["Female"],
            "Address 1": ["1 High Street"],
            "Town": ["Harrowick"],
            "Postcode": ["w8 6lu"],
            "Tel": ["(020) 7946 0123"],
            "E-mail": ["Jo@Example.ORG"],
            "NHS No": ["999 000 0018"],
            "Ethnicity": ["White British"],
        }
    )
    assert (one["given"], one["middle"], one["family"]) == ("joanna", "mary", "smith")
    assert (one["birth_date"], one["sex"], one["postcode"]) == ("1988-06-07", "f", "W8 6LU")
    assert (one["address"], one["town"]) == ("1 high street", "harrowick")
    assert (one["emails"], one["phones"], one["ids"]) == (["jo@example.org"], ["+442079460123"], ["UK_NHS:9990000018"])
    assert one["categories"] == ["race", "health", "basic"]
    assert one["subject_types"] == ["customers"]
    assert (one["role"], one["deceased"], one["item"], one["record"], one["mention"]) == ("subject", False, 7, 0, 0)
    assert {row["mention"] for row in findings} == {0}
    assert [row["entity"] for row in findings].count("PERSON") == 1


def test_several_people_of_one_row():
    _, mentions, _ = scan(
        {
            "Applicant Forename": ["Jo"],
            "Applicant Surname": ["Smith"],
            "Postcode": ["W8 6LU"],
            "Partner Forename": ["Ada"],
            "Partner Surname": ["Okafor"],
            "Child 1 Name": ["Tom Smith"],
            "Child 1 DOB": ["02/01/2015"],
            "NOK name": ["Mary Smith"],
            "Housing Officer": ["Peter Jones"],
        }
    )
    told = {one["role"]: one for one in mentions}
    assert set(told) == {"subject", "partner", "child", "next of kin", "staff"}
    assert told["partner"]["postcode"] == told["child"]["postcode"] == "W8 6LU"
    assert told["next of kin"]["postcode"] is None
    assert told["child"]["subject_types"] == ["children"]
    assert told["staff"]["subject_types"] == ["employees"]
    assert sorted(one["mention"] for one in mentions) == list(range(5))


def test_empty_cells_name_nobody():
    _, mentions, findings = scan(
        {
            "Surname": ["Smith", None, "", "n/a"],
            "Forename": ["Jo", None, " ", None],
            "NOK name": [None, None, "Ada Khan", None],
        }
    )
    assert [(one["record"], one["role"]) for one in mentions] == [(0, "subject"), (2, "next of kin")]
    assert {row["record"] for row in findings} == {0, 2}


def test_a_table_of_things_holds_nobody():
    found, mentions, findings = scan(
        {"Park": ["Holland Park"] * 9, "Postcode": ["W8 6LU"] * 9, "Telephone": ["020 7946 0123"] * 9}
    )
    assert (mentions, findings, found[0].records) == ([], [], 9)


def test_the_organisations_own_values_link_nobody():
    own = Organisation(phones=("020 7946 0123",), emails=("Jo@example.org",), postcodes=("w8 6lu",))
    context = ItemContext(organisation=own)
    columns = {"Surname": ["Smith"], "Tel": ["02079460123"], "Email": ["jo@example.org"], "Postcode": ["W8 6LU"]}
    _, (one,), findings = scan(columns, context)
    assert (one["phones"], one["emails"], one["postcode"]) == ([], [], None)
    assert len(findings) == 4


def test_an_office_mailbox_is_nobodys():
    columns = {"Name": ["Jo Smith", "Ada Khan"], "Email": ["enquiries@example.org", "ada.khan@example.org"]}
    _, mentions, _ = scan(columns)
    assert [one["emails"] for one in mentions] == [[], ["ada.khan@example.org"]]


@pytest.mark.parametrize(
    ("header", "cell", "deceased"),
    [
        ("Deceased", "Y", True),
        ("Deceased", "No", False),
        ("Date of death", "01/02/2020", True),
        ("Date of Death", "", False),
    ],
)
def test_the_dead_are_told(header, cell, deceased):
    _, (one, _), _ = scan({"Surname": ["Smith", "Khan"], "Forename": ["Jo", "Ada"], header: [cell, "Y"]})
    assert one["deceased"] is deceased


def test_names_under_deceased_are_of_the_dead():
    names = ["Jo Smith", "Ada Okafor", "Peter Jones"]
    _, mentions, _ = scan({"Deceased": names, "Date of death": ["01/02/2020"] * 3, "Surname": ["", "", ""]})
    assert [(one["family"], one["deceased"]) for one in mentions] == [
        ("smith", True),
        ("okafor", True),
        ("jones", True),
    ]


def test_numbers_run_on_from_batch_to_batch(monkeypatch):
    monkeypatch.setattr("detectors.judged.GATHERED_ROWS", 2)
    columns = {"Surname": ["Smith", "Khan", "Jones", ""], "Forename": ["Jo", "Ada", "Tom", ""]}
    context = ItemContext(first_mention=5, first_record=9)
    found, mentions, findings = scan(columns, context, size=2)
    assert len(found) == 2
    assert [one["mention"] for one in mentions] == [5, 6, 7]
    assert [one["record"] for one in mentions] == [9, 10, 11]
    assert [row["mention"] for row in findings if row["column"] == "Surname"] == [5, 6, 7]


def test_the_size_of_batches_changes_nothing():
    columns = {
        "Surname": ["Smith", "Khan", "Jones", "Okafor"] * 5,
        "NHS No": ["9990000018", "9990000026", "", "x"] * 5,
        "Notes": [
            "Has asthma since childhood, call 020 7946 0123 after six",
            "",
            "Nothing further to say of this case here",
            None,
        ]
        * 5,
    }
    answers = [scan(columns, size=size)[1:] for size in (20, 10)]
    assert answers[0] == answers[1]


def test_identifiers_hidden_in_notes_are_the_rows_own():
    notes = [
        "Rang in on Monday, her NHS No is 999 000 0018 and she will send the form",
        "No change to the care plan since the last visit",
    ]
    _, mentions, findings = scan({"Surname": ["Smith", "Khan"], "Notes": notes})
    assert mentions[0]["ids"] == ["UK_NHS:9990000018"]
    assert [(row["column"], row["start"], row["end"]) for row in findings if row["entity"] == "UK_NHS"] == [
        ("Notes", 33, 45)
    ]


def names_in(texts):
    found = []
    for text in texts:
        place = text.find("Ada Okafor")
        mine = text.find("Jo Smith")
        spans = [Span(place, place + 10, "PERSON", 0.9, "ada okafor")] if place >= 0 else []
        spans += [Span(mine, mine + 8, "PERSON", 0.9, "jo smith")] if mine >= 0 else []
        found.append(spans)
    return found


def test_who_is_named_in_notes_is_somebody_else_or_the_same():
    notes = [
        "Spoke to Ada Okafor about the visit planned for next week",
        "Jo Smith rang about the letter that we sent her last week",
    ]
    _, mentions, findings = scan(
        {"Surname": ["Khan", "Smith"], "Forename": ["Leila", "Jo"], "Notes": notes}, free_text=names_in
    )
    assert [(one["family"], one["role"]) for one in mentions] == [
        ("khan", "subject"),
        ("smith", "subject"),
        ("okafor", "other"),
    ]
    told = {(row["record"], row["column"]): row["mention"] for row in findings}
    assert told[0, "Notes"] == 2
    assert told[1, "Notes"] == 1


def test_a_log_of_notes_names_its_subjects():
    notes = [
        "Spoke to Ada Okafor about the visit planned for next week",
        "The boiler was repaired by the contractor on Monday",
    ]
    _, mentions, _ = scan({"Ref": ["1", "2"], "Notes": notes}, free_text=names_in)
    assert [(one["family"], one["role"], one["record"]) for one in mentions] == [("okafor", "subject", 0)]


def test_what_a_spreadsheet_cut_off_is_personal_but_links_nobody():
    numbers = ["9990000018", "9990000026", "9990000034", "9.99000E+09"]
    _, mentions, findings = scan({"Surname": ["Smith", "Khan", "Jones", "Hall"], "NHS No": numbers})
    assert [len(one["ids"]) for one in mentions] == [1, 1, 1, 0]
    assert sum(row["entity"] == "UK_NHS" for row in findings) == 4


def test_mixed_columns_are_read_cell_by_cell():
    _, mentions, findings = scan(
        {
            "Surname": ["Smith", "Khan", "Jones"],
            "Contact details": ["020 7946 0123", "ada@example.org", "07700 900123 / jo@example.org"],
        }
    )
    entities = sorted(row["entity"] for row in findings if row["column"] == "Contact details")
    assert entities == ["EMAIL_ADDRESS", "EMAIL_ADDRESS", "PHONE_NUMBER", "PHONE_NUMBER"]
    assert len(mentions) == 3


def test_equal_values_have_one_pseudonym_and_findings_no_value():
    _, _, findings = scan({"Surname": ["Smith", "SMITH ", "Khan"], "NI No": ["QQ123456C", "QQ 12 34 56 C", ""]})
    numbers = [row["pseudonym"] for row in findings if row["entity"] == "UK_NINO"]
    assert len(numbers) == 2
    assert len(set(numbers)) == 1
    assert all(b"QQ" not in row["pseudonym"] for row in findings)


def test_the_schemas_are_those_of_the_contract():
    for columns in ({"Surname": ["Smith"]}, {"Park": ["Holland Park"]}, {"Surname": []}):
        found, _, _ = scan(columns)
        for one in found:
            assert one.findings.schema == FINDINGS
            assert one.mentions.schema == MENTIONS
            one.findings.validate(full=True)
            one.mentions.validate(full=True)


def test_employees_by_their_number_and_pupils_by_theirs():
    _, (one,), _ = scan({"Surname": ["Smith"], "Employee No": ["104522"]}, ItemContext())
    assert one["subject_types"] == ["employees"]
    assert one["ids"] == ["EMPLOYEE_ID:104522"]
    _, (one,), _ = scan({"Surname": ["Smith"], "UPN": ["B801200005001"]}, ItemContext())
    assert one["subject_types"] == ["children", "students"]


def test_american_dates_are_seen_from_the_column():
    _, mentions, _ = scan({"Surname": ["Smith", "Khan"], "DOB": ["12/25/1980", "03/04/1975"]})
    assert [one["birth_date"] for one in mentions] == ["1980-12-25", "1975-03-04"]


def test_two_persons_of_one_role_stay_two():
    names = ["Jo Smith", "Ada Okafor", "Peter Jones", "Leila Haddad"]
    columns = {"Candidate": names, "Proposer": names[1:] + names[:1], "Seconder": names[2:] + names[:2]}
    _, mentions, _ = scan(columns)
    first = [(one["role"], one["given"]) for one in mentions if one["record"] == 0]
    assert sorted(first) == [("other", "ada"), ("other", "peter"), ("subject", "jo")]


def test_a_name_under_any_header_is_somebodys_in_a_table_about_persons():
    names = ["Jo Smith", "Ada Okafor", "Peter Jones", "Leila Haddad"]
    _, mentions, _ = scan({"Complainant": names, "Alleged source": names[1:] + names[:1], "Status": ["open"] * 4})
    assert {(one["role"], one["given"]) for one in mentions if one["record"] == 0} == {
        ("subject", "jo"),
        ("other", "ada"),
    }


def test_staff_beside_the_one_whom_the_row_is_about_are_somebody_else():
    names = ["Jo Smith", "Ada Okafor", "Peter Jones", "Leila Haddad"]
    _, mentions, _ = scan({"Pupil": names, "Staff": names[1:] + names[:1], "Action": ["Detention"] * 4})
    assert {(one["role"], one["given"]) for one in mentions if one["record"] == 0} == {
        ("subject", "jo"),
        ("staff", "ada"),
    }
    _, mentions, _ = scan({"Staff": names, "Ext": ["401", "402", "403", "404"]})
    assert {one["role"] for one in mentions} == {"subject"}


def test_totals_and_accounts_of_programs_are_nobody():
    _, mentions, _ = scan({"Surname": ["Smith", "Okafor", "TOTALS"], "Initials": ["J", "A", None]})
    assert [one["family"] for one in mentions] == ["smith", "okafor"]
    _, mentions, _ = scan({"Username": ["jsmith4", "aokafor2", "pjones1", "svc_backup"], "Department": ["IT"] * 4})
    assert [one["ids"] for one in mentions] == [["USERNAME:jsmith4"], ["USERNAME:aokafor2"], ["USERNAME:pjones1"]]


def test_in_a_register_of_carers_the_clients_number_is_the_cared_for_persons():
    columns = {
        "Carer": ["Ifeoma Oakley", "Sarah Bennett", "Joan Marsh"],
        "Carer D.O.B.": ["08/01/1954", "03/02/1961", "09/09/1970"],
        "Cares for": ["Oakley, Peter", "Bennett, Mary", "Marsh, Alan"],
        "Client NHS": ["999 000 0018", "999 000 0026", "999 000 0034"],
    }
    context = ItemContext(path="Adult Social Care/Carers register.xlsx", incident_date=dt.date(2026, 3, 1))
    _, mentions, _ = scan(columns, context)
    carers = [row for row in mentions if row["birth_date"]]
    cared = [row for row in mentions if row["ids"]]
    assert [row["given"] for row in carers] == ["ifeoma", "sarah", "joan"]
    assert [row["given"] for row in cared] == ["peter", "mary", "alan"]
    assert {tuple(row["subject_types"]) for row in carers} == {("customers",)}
    assert {tuple(row["subject_types"]) for row in cared} == {("vulnerable_adults",)}


def test_a_payee_alone_is_whom_the_row_is_about():
    columns = {"Payee": ["Ioana Kowalska", "Harpreet Shah", "Joan Marsh"], "E-mail": ["i@example.com", None, None]}
    _, mentions, _ = scan(columns, ItemContext(path="Finance/Refunds.csv"))
    assert [(row["role"], row["subject_types"]) for row in mentions] == [("subject", ["customers"])] * 3


def test_informants_of_deaths_are_not_the_dead():
    columns = {
        "Deceased": ["Mr Kevin Wood", "Mrs Joan Marsh", "Mr Peter Oakley"],
        "Date of death": ["05/02/2026", "03/05/2026", "01/11/2024"],
        "Informant": ["Helen Wood", "Alan Marsh", "Ann Oakley"],
    }
    _, mentions, _ = scan(columns, ItemContext(path="Registrars/deaths.csv"))
    assert [(row["given"], row["deceased"]) for row in mentions] == [
        ("kevin", True), ("helen", False), ("joan", True), ("alan", False), ("peter", True), ("ann", False),
    ]  # fmt: skip


def test_users_with_mail_at_the_own_domain_are_staff():
    columns = {
        "login": ["jsmith1", "kjones2", "hwood3"],
        "full_name": ["Joan Smith", "Karl Jones", "Helen Wood"],
        "email": ["joan.smith@council.example.org", "karl@mail.council.example.org", "helen.wood@example.com"],
    }
    own = Organisation(domains=("council.example.org",))
    _, mentions, _ = scan(columns, ItemContext(path="app.sqlite", dataset="app_users", organisation=own))
    assert [row["subject_types"] for row in mentions] == [["employees"], ["employees"], ["users"]]


def test_a_title_tells_a_parent_from_a_pupil():
    columns = {"Name": ["Mrs Joan Smith", "Karl Jones"], "Postcode": ["N31 1AA", "N31 1AB"]}
    _, mentions, _ = scan(columns, ItemContext(path="SEND/list.csv"))
    assert [row["subject_types"] for row in mentions] == [["other"], ["children", "students"]]


def spans_of(name, said, entity):
    def found(texts):
        answer = []
        for text in texts:
            spans = [Span(text.index(name), text.index(name) + len(name), "PERSON", 0.9, name)] if name in text else []
            if said in text:
                spans.append(Span(text.index(said), text.index(said) + len(said), entity, 0.8, said))
            answer.append(sorted(spans, key=lambda span: span.start))
        return answer

    return found


def noted(note, *, columns=None):
    about = spans_of("Lisa Marsh", "depression", "HEALTH")
    _, mentions, _ = scan(
        {"Name": ["Peter Oakley"], "Postcode": ["W8 6LU"], "Notes": [note]} | (columns or {}), free_text=about
    )
    return {row["given"]: "health" in row["categories"] for row in mentions}


def test_a_statement_in_a_note_is_of_whom_its_sentence_names():
    said = "GP referral. Lisa Marsh is being treated for depression and is not coping."
    assert noted(said) == {"peter": False, "lisa": True}
    assert noted(said, columns={"Carer name": ["Lisa Marsh"]}) == {"peter": False, "lisa": True}
    assert noted("Has depression. Lives with Lisa Marsh at the moment.") == {"peter": True, "lisa": False}
    assert noted("Lisa Marsh rang about his depression and the heating.") == {"peter": True, "lisa": False}
    assert noted("Called again. Lisa Marsh was rude; off with depression until June.") == {"peter": True, "lisa": False}


def test_a_bare_code_counts_where_it_speaks_for_itself():
    columns = {"Asset": ["C000123", "QQ123456C", "AB12CDE"], "Model": ["X1", "Y2", "passport 123456789"]}
    _, _, findings = scan(columns)
    assert [(row["record"], row["column"], row["entity"]) for row in findings] == [
        (1, "Asset", "UK_NINO"),
        (2, "Model", "UK_PASSPORT"),
    ]
