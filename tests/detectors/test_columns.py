"""Columns: headers in every convention, values that contradict them, and public data that must stay clean."""

import pyarrow as pa
import pytest

from detectors.columns import default_typer
from detectors.headers import words

GIVEN = ["Joanna", "Ada", "Mohammed", "Siân", "Peter", "Grace", "Thomas", "Leila"]
FAMILY = ["Smith", "Okafor", "Khan", "Morgan", "O'Brien", "Adeyemi", "Jones", "Haddad"]
NAMES = [f"{given} {family}" for given, family in zip(GIVEN, FAMILY, strict=True)]
NHS = ["9990000018", "9990000026", "9990000034", "9990000042", "9990000050", "9990000069", "9990000077", "9990000085"]
NINO = [f"QQ12345{digit}{letter}" for digit, letter in zip("12345678", "ABCDABCD", strict=True)]
DATES = [
    f"{day:02}/0{month}/19{year}" for day, month, year in zip(range(11, 19), range(1, 9), range(40, 88, 6), strict=True)
]
PHONES = [f"020 7946 0{number}" for number in range(101, 109)]
MAILS = [
    f"{given.lower()}.x{number}@example.org"
    for number, given in enumerate(["jo", "ada", "mo", "sian", "pete", "grace", "tom", "leila"])
]
POSTCODES = ["W8 6LU", "W11 4PQ", "SW10 0AA", "W10 5BE", "NW1 6XE", "SE1 7PB", "E2 9PL", "N1 9GU"]
STREETS = [f"{number} Ladbroke Grove" for number in range(1, 9)]
REFS = [f"HB{number}" for number in range(100100, 100108)]


def types(columns, place=""):
    batch = pa.record_batch(
        [pa.array(values, pa.string()) for values in columns.values()], names=[str(n) for n in range(len(columns))]
    )
    headers = list(columns)
    return {headers[one.column]: one for one in default_typer().types(headers, batch, place)}


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("nhsno", "nhsno"),
        ("NI_NUM", "ni number"),
        ("d.o.b", "dob"),
        ("dateOfBirth", "date of birth"),
        ("Tel (home)", "tel home"),
        ("E-mail", "email"),
        ("Post Code", "postcode"),
        ("Child1_DOB", "child 1 dob"),
        ("HB_CLAIM_REF", "hb claim reference"),
    ],
)
def test_headers_in_words(header, expected):
    assert " ".join(words(header)) == expected


@pytest.mark.parametrize(
    ("header", "values", "entity"),
    [
        (header, NHS, "UK_NHS")
        for header in ("nhsno", "NHS No.", "NHS_NUMBER", "nhsNumber", "NHS number", "Patient NHS No", "NHS Num")
    ]
    + [
        (header, NINO, "UK_NINO")
        for header in ("NI_NUM", "nino", "NI No", "National Insurance Number", "NatInsNo", "NI Number", "Clmt_NINO")
    ]
    + [
        (header, DATES, "DATE_OF_BIRTH")
        for header in (
            "d.o.b",
            "DOB",
            "Date of Birth",
            "dateOfBirth",
            "birth_date",
            "Birthdate",
            "BIRTH DT",
            "Born",
            "cust_dob",
        )
    ]
    + [
        (header, PHONES, "PHONE_NUMBER")
        for header in (
            "Tel (home)",
            "TELNO",
            "Mobile",
            "phone_number",
            "Contact Tel",
            "Daytime telephone",
            "HOME_TEL",
            "mob",
        )
    ]
    + [
        (header, MAILS, "EMAIL_ADDRESS")
        for header in ("E-mail", "EMAIL_ADDR", "email address", "Email 1", "login_email", "contactEmail")
    ]
    + [
        (header, POSTCODES, "UK_POSTCODE")
        for header in ("Post Code", "PCODE", "postcode", "Home Postcode", "ADDR_POSTCODE", "post_code")
    ]
    + [
        (header, REFS, "CASE_REF")
        for header in ("HB_CLAIM_REF", "Claim Number", "caseRef", "Client ID", "Tenancy Ref", "App Ref")
    ]
    + [
        (header, STREETS, "ADDRESS")
        for header in ("Address Line 1", "ADDR1", "Home address", "address_1", "Street address")
    ]
    + [
        (header, FAMILY, "PERSON")
        for header in ("Surname", "LAST_NAME", "lname", "familyName", "Clmt_Surname", "Sur-name", "Last Name")
    ]
    + [
        (header, GIVEN, "PERSON")
        for header in ("Forename(s)", "first_name", "cust_fname", "GivenName", "First Name", "Known As")
    ]
    + [
        (header, NAMES, "PERSON")
        for header in ("Full name", "Customer Name", "Name", "TENANT", "applicantName", "Patient")
    ]
    + [
        (header, [str(n) for n in range(104000, 104008)], "EMPLOYEE_ID")
        for header in ("Employee No", "PAYROLL_NUMBER", "Staff ID", "empNo")
    ],
)
def test_each_convention_of_writing_a_header(header, values, entity):
    told = types(
        {"Surname": FAMILY, "First name": GIVEN, header + "": values}
        if header not in {"Surname", "First Name"}
        else {header: values}
    )
    assert told[header].entity == entity


def test_names_in_one_column_either_way():
    turned = [f"{family}, {given}" for family, given in zip(FAMILY, GIVEN, strict=True)]
    assert types({"Surname, Forename": turned})["Surname, Forename"].field == "family, given"
    assert types({"Name": turned})["Name"].entity == "PERSON"


@pytest.mark.parametrize(
    ("header", "who"),
    [
        ("Partner Surname", "partner"),
        ("SPOUSE_SURNAME", "partner"),
        ("Ptnr_Surname", "partner"),
        ("Child 1 Surname", "child 1"),
        ("child2_surname", "child 2"),
        ("NOK surname", "next of kin"),
        ("Emergency Contact Surname", "next of kin"),
        ("Line Manager Surname", "staff"),
        ("Social Worker Surname", "staff"),
        ("Parent/Carer Surname", "other"),
        ("Applicant Surname", ""),
        ("Main tenant surname", ""),
    ],
)
def test_whose_a_column_is(header, who):
    told = types({"Surname": FAMILY, "Forename": GIVEN, header: FAMILY})
    assert told[header].who == who
    assert told[header].field == "family"


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Pt Name", "full name"),
        ("resource.name.family", "family"),
        ("customer.name.given.0", "given"),
        ("Init", "initials"),
    ],
)
def test_headers_of_exports_and_of_clinics(header, field):
    values = {"full name": NAMES, "family": FAMILY, "given": GIVEN, "initials": [name[0] for name in GIVEN]}[field]
    assert types({header: values, "DOB": DATES})[header].field == field


def test_a_path_to_a_things_name_is_no_person():
    assert "supplier.name.family" not in types({"supplier.name.family": FAMILY, "Amount": ["1"] * 8})


def test_a_word_for_a_person_heads_names_as_well_as_numbers():
    surnames_first = [f"{family} {given[0]}" for family, given in zip(FAMILY, GIVEN, strict=True)]
    assert types({"Employee": surnames_first})["Employee"].entity == "PERSON"
    assert types({"Employee No": ["104522", "104523", "104524"]})["Employee No"].entity == "EMPLOYEE_ID"


def test_a_child_alone_in_a_table_is_the_one_whose_the_columns_are():
    told = types({"ChildSurname": FAMILY, "ChildForename": GIVEN, "DOB": DATES})
    assert told["DOB"].who == "child"


def test_values_speak_without_a_header():
    told = types({"": MAILS, " ": NINO, "  ": PHONES})
    assert [one.entity for one in told.values()] == ["EMAIL_ADDRESS", "UK_NINO", "PHONE_NUMBER"]


def test_a_misleading_header_gives_way_to_the_values():
    told = types({"Phone": MAILS, "Surname": FAMILY})
    assert told["Phone"].entity == "EMAIL_ADDRESS"


def test_a_header_without_fitting_values_says_nothing():
    told = types({"Surname": FAMILY, "NHS No": ["pending", "n/k", "see file", "tbc", "a", "b", "c", "d"]})
    assert "NHS No" not in told


def test_spoilt_numbers_are_mended():
    told = types(
        {
            "Surname": FAMILY,
            "NHS No": [f"{number}.0" for number in NHS],
            "Tel": [phone.replace(" ", "")[1:] for phone in PHONES],
        }
    )
    assert told["NHS No"].share == told["Tel"].share == 1.0


def test_an_account_is_a_banks_only_beside_sort_codes():
    accounts = [str(number) for number in range(71000001, 71000009)]
    codes = [f"20-00-0{digit}" for digit in range(8)]
    assert (
        types({"Surname": FAMILY, "Account No": accounts, "Sort Code": codes})["Account No"].entity == "UK_BANK_ACCOUNT"
    )
    assert (
        types({"Surname": FAMILY, "Account No": accounts}, "Council Tax/Arrears")["Account No"].entity
        == "COUNCIL_TAX_REF"
    )
    assert types({"Surname": FAMILY, "Account No": accounts})["Account No"].entity == "CASE_REF"


@pytest.mark.parametrize(
    ("header", "values", "entity"),
    [
        ("Ethnicity", ["White British", "Asian", "Prefer not to say"], "RACE"),
        ("Religion or belief", ["Muslim", "Not stated"], "RELIGION"),
        ("Sexual orientation", ["Bisexual", "Heterosexual"], "ORIENTATION"),
        ("Union subs", ["12.50", "0.00"], "TRADE_UNION"),
        ("Unspent convictions", ["None", "Theft 2019"], "CRIMINAL"),
        ("Disability", ["Y", "N"], "HEALTH"),
        ("Diagnosis", ["Asthma", ""], "HEALTH"),
        ("SEN need", ["ASD", ""], "HEALTH"),
        ("Trans history", ["Transgender man", "No"], "GENDER_REASSIGN"),
        ("Annual salary", ["30000", "41000"], "FINANCIAL"),
        ("Q7", ["White British", "Black Caribbean"], "RACE"),
        ("Absence", ["Back pain", "Migraine", "Flu"], "HEALTH"),
    ],
)
def test_sensitive_columns_of_a_table_about_persons(header, values, entity):
    padded = (values * 8)[:8]
    assert types({"Surname": FAMILY, "Forename": GIVEN, header: padded})[header].entity == entity


def test_answers_that_say_nothing_make_no_sensitive_column():
    assert "Ethnicity" not in types(
        {"Surname": FAMILY, "Ethnicity": ["Prefer not to say", "Not stated", "", "N/A"] * 2}
    )


PARKS = [
    "Holland Park",
    "Avondale Park",
    "Kensington Gardens",
    "St Luke's Gardens",
    "Emslie Horniman",
    "Meanwhile Gardens",
    "Westfield Park",
    "Athlone Gardens",
]
STREET_NAMES = [
    "Ladbroke Grove",
    "King's Road",
    "Mary Place",
    "Thomas Street",
    "Elizabeth Avenue",
    "Victoria Road",
    "Albert Close",
    "Charles Square",
]
SUPPLIERS = [
    "Acme Ltd",
    "J Smith Builders",
    "Veolia ES",
    "Capita plc",
    "Brown & Sons Ltd",
    "Kier Services",
    "Medequip",
    "Grace Care Homes",
]
SCHOOLS = [
    "St Mary's Primary",
    "Thomas Jones School",
    "Holland Park School",
    "Fox Primary",
    "Oxford Gardens",
    "Bevington",
    "Ashburnham",
    "Park Walk",
]
MONEY = ["120.50", "99.00", "1,200.00", "87.10", "450", "33.3", "12.00", "7.5"]
IDS = [str(number) for number in range(10001, 10009)]
TEN = ["1234567890", "2345678901", "3456789012", "4567890123", "5678901234", "6789012345", "7890123456", "8901234567"]
DAYS = [f"{day:02}/01/2024" for day in range(1, 9)]
WARDS = ["Norland", "Colville", "Golborne", "Dalgarno", "Holland", "Campden", "Pembridge", "Queen's Gate"]
CLEAN = {
    "parks": {"Park Name": PARKS, "Postcode": POSTCODES, "Ward": WARDS, "Area (ha)": MONEY},
    "named places": {"Name": PARKS, "Address": STREETS, "Postcode": POSTCODES, "Telephone": PHONES},
    "spending": {"Supplier Name": SUPPLIERS, "Amount": MONEY, "Date": DAYS, "Invoice Number": TEN, "Service Area": WARDS},
    "schools": {"School Name": SCHOOLS, "Street": STREET_NAMES, "Postcode": POSTCODES, "Phone": PHONES, "URN": IDS},
    "streets": {"Street Name": STREET_NAMES, "USRN": ["21700001", "21700002"] * 4, "Ward": WARDS},
    "licences": {"Premises Name": SUPPLIERS, "Licence Number": IDS, "Premises Address": STREETS, "Expiry Date": DAYS},
    "assets": {"Asset tag": IDS, "Serial No": NHS, "Make": ["Dell", "HP"] * 4, "Purchased": DAYS},
    "population": {"Ward": WARDS, "Ethnicity": ["White", "Asian"] * 4, "Count": IDS, "Religion": ["Muslim", "Sikh"] * 4},
    "pay gap": {"Grade": ["A", "B"] * 4, "Salary": MONEY, "Gender": ["M", "F"] * 4, "Age": ["30", "40"] * 4},
    "meters": {"Site": PARKS, "MPAN": TEN, "kWh": MONEY},
    "cases": {"Planning ref": [f"PP/24/0{n}" for n in range(1000, 1008)], "Status": ["Open"] * 8, "Received": DAYS},
    "contracts": {"Contract Ref": IDS, "Vendor": SUPPLIERS, "Start": DAYS, "Value": MONEY, "Phone": PHONES, "Bank account": ["55779911"] * 8},
    "services": {"Service": WARDS, "Email": ["enquiries@example.org", "parks@example.org", "info@example.org", "planning@example.org"] * 2},
    "trees": {"Tree ID": IDS, "Species": ["Betula pendula", "Acer"] * 4, "Easting": IDS, "Northing": IDS, "Lat": MONEY},
    "car parks": {"Car Park": PARKS, "Vehicle": ["Car", "Van"] * 4, "Spaces": IDS, "Postcode": POSTCODES},
    "fixtures": {"Title": ["Emma", "Dracula", "Ulysses", "Beloved"] * 2, "ISBN": ["0306406152"] * 8, "Library": PARKS},
    "numbers": {"": TEN, "a": IDS, "b": MONEY},
    "counts": {"Year": [str(year) for year in range(2016, 2024)], "Deaths": IDS, "Births": IDS, "Conditions": IDS},
    "sensors": {"Device ID": TEN, "IP": ["10.0.0.1", "10.0.0.2"] * 4, "Firmware version": ["1.2.3.4"] * 8},
    "events": {"Event Name": ["Summer Fair", "Jazz Night", "Book Club", "Half Marathon"] * 2, "Venue": PARKS, "Date": DAYS},
}  # fmt: skip


@pytest.mark.parametrize("name", CLEAN)
def test_public_data_stays_clean(name):
    told = types(CLEAN[name])
    assert {header: one.entity for header, one in told.items() if one.entity} == {}


def test_an_empty_table_is_nothing():
    assert types({"Surname": [], "NHS No": []}) == {}
    assert types({"Surname": [None, ""], "NHS No": [None, None]}) == {}


def test_numbers_of_offices_and_professions_are_known_by_their_headers():
    six = {
        "Name": ["Alan Smith", "Beth Jones", "Carl Brown", "Dina Patel", "Eve Green", "Frank Hall"],
        "Offender Nomis Number": [f"A{n}234BC" for n in range(6)],
        "CRN": [f"X32074{n}" for n in range(6)],
        "Home Office Case Reference": [f"A123456{n}" for n in range(6)],
        "Consultant GMC": [f"701234{n}" for n in range(6)],
        "Temporary NI No": [f"12 A3 45 6{n}" for n in range(6)],
        "PPSN": ["1234567T"] * 6,
        "TRN": [f"123456{n}" for n in range(6)],
    }
    told = {header: one.entity for header, one in types(six).items()}
    assert told == {
        "Name": "PERSON",
        "Offender Nomis Number": "UK_PRISON_NUMBER",
        "CRN": "UK_CRN",
        "Home Office Case Reference": "UK_HOME_OFFICE_REF",
        "Consultant GMC": "UK_GMC",
        "Temporary NI No": "UK_TRN",
        "PPSN": "NATIONAL_ID",
    }


def test_a_register_of_companies_has_no_probation_numbers():
    assert types({"CRN": ["01234567", "SC123456", "12345678"] * 2, "Amount": ["1"] * 6}) == {}


@pytest.mark.parametrize(
    ("header", "values", "entity"),
    [
        ("Current Age (text)", ["41", "52", "63", "38", "29", "77", "18", "55"], "AGE"),
        ("p_pst_code", POSTCODES, "UK_POSTCODE"),
        ("Emerg Contact No", PHONES, "PHONE_NUMBER"),
        ("NHS Number", ["9.99E+09", "1E+10"], "UK_NHS"),
        ("Emp No", [f"1032{n}-1" for n in range(8)], "EMPLOYEE_ID"),
        ("UNISON SUB", ["12.50", "8.20", "0.00"], "TRADE_UNION"),
        ("Ethn.", ["WBRI", "APKN", "WOTH"], "RACE"),
        ("Ever6 FSM", ["Y", "N"], "EDUCATION"),
        ("Registered Disabled", ["Yes", "No"], "HEALTH"),
        ("CLA Indicator", ["Y", "N"], "SOCIAL_CARE"),
    ],
)
def test_headers_of_systems_in_use(header, values, entity):
    rows = [values[number % len(values)] for number in range(8)]
    assert types({"Full Name": NAMES, header: rows})[header].entity == entity


def test_eight_digits_are_nobodys_licence():
    numbers = [str(19990101 + number) for number in range(12)]
    assert "date" not in types({"Full Name": [*NAMES, *NAMES[:4]], "date": numbers})


@pytest.mark.parametrize(
    ("header", "values", "entity"),
    [
        ("Ref", [nino.lower() for nino in NINO], "UK_NINO"),
        ("ID", [f"{number}.0" for number in NHS], "UK_NHS"),
        ("Field1", [code.replace(" ", "") for code in POSTCODES], "UK_POSTCODE"),
        ("Info", PHONES, "PHONE_NUMBER"),
    ],
)
def test_values_beside_names_speak_under_a_header_that_says_nothing(header, values, entity):
    assert types({"Full Name": NAMES, header: values})[header].entity == entity


def test_a_numbering_in_the_form_of_a_nino_is_not_one():
    members = [f"MB{200100 + number}" for number in range(8)]
    assert types({"Full Name": NAMES, "Ref": members})["Ref"].entity == "CASE_REF"


def test_verdicts_programs_and_kinds_of_home_are_no_persons():
    servers = {
        "Host": [f"SRV-APP0{number}" for number in range(8)],
        "User": ["svc_backup", "sql_agent"] * 4,
        "Pass": ["Pass", "Fail"] * 4,
        "Age": ["3", "4"] * 4,
    }
    assert types(servers) == {}
    assert "Dwelling" not in types({"Full Name": NAMES, "Dwelling": ["House", "Flat"] * 4})


def test_words_are_never_weighed_as_numbers():
    places = ["ALABAMA", "St. Ives", "v1.b.c.d", "10.x", "1.2.3.4.5", "::"]
    assert types({"Full Name": NAMES[:6], "Somewhere": places}).keys() == {"Full Name"}


@pytest.mark.parametrize(
    ("header", "values", "entity"),
    [
        ("SENprovision", ["N", "K", "E"], "HEALTH"),
        ("FSMeligible", ["Y", "N"], "EDUCATION"),
        ("PP", ["Y", "N"], "EDUCATION"),
        ("Autism_Spectrum_Disorder", ["1", "0"], "HEALTH"),
        ("What is your ethnic group?", ["A", "B", "Z"], "RACE"),
        ("Gross pay to date", ["1204.50", "880.10"], "FINANCIAL"),
        ("InitialCategoryOfAbuse", ["NEG", "EMO"], "SAFEGUARDING"),
    ],
)
def test_sensitive_columns_of_published_standards(header, values, entity):
    rows = [values[number % len(values)] for number in range(8)]
    assert types({"Full Name": NAMES, header: rows})[header].entity == entity


@pytest.mark.parametrize("header", ["Medical Due", "EthnicitySource", "Offences Team", "PP"])
def test_columns_about_a_sensitive_matter_are_not_of_it(header):
    assert header not in types({"Full Name": NAMES, header: ["12", "14", "15", "17", "19", "21", "23", "24"]})


def test_a_run_is_no_ethnic_group():
    assert "race" not in types({"Full Name": NAMES, "race": ["10 Mile", "5K"] * 4})


def test_a_table_without_headers_names_persons_in_two_columns():
    rows = {"": GIVEN, " ": FAMILY, "  ": [f"01/02/19{year}" for year in range(40, 96, 7)]}
    batch = pa.record_batch([pa.array(values) for values in rows.values()], names=["0", "1", "2"])
    assert [one.field for one in default_typer().types(["", "", ""], batch)] == ["given", "family", "birth date"]


def test_names_under_an_unknown_header_beside_telephones_are_the_records_own():
    found = types({"Who lives there": NAMES, "Phone no's": PHONES, "Rent owed": ["12.50", "0.00"] * 4})
    assert (found["Who lives there"].entity, found["Who lives there"].who) == ("PERSON", "")
    assert found["Rent owed"].entity == "FINANCIAL"


def test_references_of_half_empty_columns_are_references():
    some = [reference if number % 2 else "n/a" for number, reference in enumerate(REFS)]
    assert types({"Full Name": NAMES, "LA_Person_Unique_Identifier": some})["LA_Person_Unique_Identifier"]
