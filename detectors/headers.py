"""What a column's header says: whose value it is, and which, in any convention of writing headers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from detectors.column_topics import topic_of
from detectors.declare import Detector
from exposure.found import Role

CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])")
DOTTED = re.compile(r"(?<![A-Za-z])((?:[A-Za-z]\.){2,}[A-Za-z]?|[A-Za-z](?:\.[A-Za-z])+)(?![A-Za-z])")
SYNONYMS = {
    "no": "number", "nos": "number", "num": "number", "nbr": "number", "nr": "number", "nmbr": "number",
    "#": "number", "numb": "number", "ref": "reference", "refno": "reference", "addr": "address", "add": "address",
    "adr": "address", "ph": "phone", "fone": "phone", "cust": "customer", "clmt": "claimant", "emp": "employee",
    "ee": "employee",
    "pat": "patient", "appl": "applicant", "acc": "account", "acct": "account", "ac": "account", "tele": "tel",
    "dte": "date", "dt": "date", "postal": "post", "fst": "first", "nme": "name", "nm": "name", "names": "name",
    "forenames": "forename", "surnames": "surname", "telno": "tel", "mobileno": "mobile", "emailaddress": "email",
    "pcode": "postcode", "sname": "surname", "fname": "forename", "lname": "surname", "employees": "employee",
    "childs": "child", "parents": "parent", "tenants": "tenant", "pupils": "pupil", "comments": "comment",
}  # fmt: skip
OWNERS: tuple[tuple[str, str], ...] = (
    ("next of kin", Role.NEXT_OF_KIN), ("nok", Role.NEXT_OF_KIN), ("emergency contact", Role.NEXT_OF_KIN),
    ("ice contact", Role.NEXT_OF_KIN), ("kin", Role.NEXT_OF_KIN), ("emerg contact", Role.NEXT_OF_KIN),
    ("emergency", Role.NEXT_OF_KIN), ("ice", Role.NEXT_OF_KIN),
    ("joint applicant", Role.PARTNER), ("joint tenant", Role.PARTNER), ("second applicant", Role.PARTNER),
    ("second tenant", Role.PARTNER), ("partner", Role.PARTNER), ("spouse", Role.PARTNER), ("husband", Role.PARTNER),
    ("wife", Role.PARTNER), ("co applicant", Role.PARTNER), ("joint", Role.PARTNER),
    ("line manager", Role.STAFF), ("manager", Role.STAFF), ("social worker", Role.STAFF), ("case worker", Role.STAFF),
    ("caseworker", Role.STAFF), ("key worker", Role.STAFF), ("keyworker", Role.STAFF), ("case owner", Role.STAFF),
    ("allocated worker", Role.STAFF), ("allocated to", Role.STAFF), ("assigned to", Role.STAFF), ("worker", Role.STAFF),
    ("case officer", Role.STAFF), ("housing officer", Role.STAFF), ("officer", Role.STAFF), ("assessor", Role.STAFF),
    ("head teacher", Role.STAFF), ("headteacher", Role.STAFF), ("supervisor", Role.STAFF), ("created by", Role.STAFF),
    ("updated by", Role.STAFF), ("modified by", Role.STAFF), ("author", Role.STAFF), ("entered by", Role.STAFF),
    ("recorded by", Role.STAFF), ("taken by", Role.STAFF), ("gp", Role.STAFF), ("doctor", Role.STAFF),
    ("referrer", Role.STAFF), ("reported to", Role.STAFF), ("senco", Role.STAFF), ("agent", Role.OTHER),
    ("child", Role.CHILD), ("dependant", Role.CHILD), ("dependent", Role.CHILD), ("son", Role.CHILD),
    ("daughter", Role.CHILD), ("parent carer", Role.OTHER), ("parent guardian", Role.OTHER), ("parent", Role.OTHER),
    ("guardian", Role.OTHER), ("carer", Role.OTHER), ("mother", Role.OTHER), ("father", Role.OTHER),
    ("mum", Role.OTHER), ("dad", Role.OTHER), ("landlord", Role.OTHER), ("witness", Role.OTHER), ("payee", Role.OTHER),
    ("advocate", Role.OTHER), ("appointee", Role.OTHER), ("proxy", Role.OTHER), ("nominated person", Role.OTHER),
    ("reference", Role.OTHER), ("referee", Role.OTHER), ("informant", Role.OTHER), ("proposer", Role.OTHER),
    ("seconder", Role.OTHER),
    ("reported by", Role.OTHER), ("cares for", Role.OTHER), ("cared for", Role.OTHER), ("ptnr", Role.PARTNER),
    ("family contact", Role.OTHER), ("contact", "contact"),
)  # fmt: skip
"""Words that say whose column it is. "contact" is decided by the rest of the table."""
SUBJECTS = (
    "service user", "main applicant", "lead tenant", "lead applicant", "person", "applicant", "claimant", "tenant",
    "customer", "client", "resident", "patient", "employee", "pupil", "student", "learner", "member", "citizen", "user",
    "elector", "voter", "occupier", "occupant", "subject", "holder", "owner", "main", "primary", "lead", "complainant",
    "borrower", "keeper", "driver", "staff", "candidate", "liable party", "liable", "payer", "taxpayer", "individual",
    "appellant", "young person", "yp", "account holder", "permit holder", "subscriber", "volunteer", "donor", "su",
    "nominal", "cardholder", "payee", "leaver", "starter", "colleague", "worker", "participant", "attendee", "delegate",
    "deceased person", "caller",
)  # fmt: skip
FIELDS: dict[str, tuple[str, ...]] = {
    "given": (
        "forename",
        "first name",
        "given name",
        "firstname",
        "givenname",
        "first",
        "christian name",
        "known as",
        "preferred name",
        "first forename",
        "forename 1",
        "given",
        "known as name",
        "first name 1",
        "preferred forename",
    ),
    "middle": (
        "middle name",
        "middle initial",
        "middle",
        "second name",
        "other name",
        "middlename",
        "forename 2",
        "mi",
    ),
    "family": ("surname", "last name", "family name", "lastname", "familyname", "last", "family", "secondname"),
    "former": (
        "maiden name",
        "previous surname",
        "former name",
        "former surname",
        "birth name",
        "previous name",
        "nee",
    ),
    "full name": (
        "name",
        "full name",
        "fullname",
        "display name",
        "name full",
        "whole name",
        "name and title",
        "person name",
        "cardholder name",
        "account name",
        "name on card",
        "title and name",
        "name of account holder",
        "names",
    ),
    "family, given": (
        "surname forename",
        "surname first name",
        "last name first name",
        "surname initial",
        "surname given name",
        "name surname first",
        "last first",
        "surname and forename",
        "family name given name",
        "surname initials",
    ),
    "given family": (
        "forename surname",
        "first name last name",
        "first name surname",
        "first last",
        "given name surname",
        "forename and surname",
    ),
    "title": ("title", "salutation", "honorific", "prefix", "name title"),
    "initials": ("initials", "initial", "inits"),
    "sex": ("sex", "gender", "m f", "sex code", "gender code", "legal sex", "sex at birth"),
    "birth date": (
        "dob",
        "date of birth",
        "birth date",
        "birthdate",
        "born",
        "birthday",
        "d o b",
        "date birth",
        "dateofbirth",
        "birth day",
        "b date",
        "dob dd mm yyyy",
        "birth",
        "date of birth dd mm yyyy",
        "dobirth",
        "bdate",
        "born on",
    ),
    "age": ("age", "age years", "age in years", "current age"),
    "address line": (
        "address",
        "address line",
        "address 1",
        "address 2",
        "address 3",
        "address 4",
        "address line 1",
        "address line 2",
        "address line 3",
        "address line 4",
        "address line 5",
        "home address",
        "house number",
        "house name",
        "street address",
        "full address",
        "current address",
        "previous address",
        "property address",
        "post address",
        "correspondence address",
        "street",
        "address 5",
        "house",
        "flat",
        "forwarding address",
        "home address 1",
        "home address 2",
        "residential address",
        "street name",
        "street number",
        "mailing address",
        "addressline",
        "address full",
        "property",
        "dwelling",
        "house name number",
        "house number name",
        "flat number",
        "delivery address",
        "tenancy address",
        "premises address",
    ),
    "town": (
        "town",
        "city",
        "post town",
        "address town",
        "town city",
        "locality",
        "address city",
        "home town",
        "county",
        "address county",
    ),
    "deceased": (
        "deceased",
        "is deceased",
        "date of death",
        "death date",
        "dod",
        "deceased date",
        "date deceased",
        "died",
        "deceased flag",
        "deceased y n",
        "deceased indicator",
        "date died",
        "dateofdeath",
        "deceased ind",
    ),
    "relationship": ("relationship", "relation", "relationship to child", "relationship to applicant"),
    "free text": (
        "note",
        "notes",
        "comment",
        "description",
        "details",
        "narrative",
        "summary",
        "remarks",
        "case notes",
        "note text",
        "observations",
        "free text",
        "freetext",
        "message",
        "body",
        "text",
        "additional information",
        "outcome",
        "case note",
        "officer notes",
        "visit notes",
        "contact notes",
        "further information",
        "reason",
        "action taken",
        "concerns",
        "background",
        "call notes",
        "feedback",
        "complaint",
        "issue",
        "problem",
        "other information",
        "memo",
    ),
}
NOT_A_PERSON = frozenset(
    "supplier company organisation organization school vendor business ward street site park asset building road "
    "project "
    "service team department directorate product file event venue library course room dataset column field area "
    "district "
    "constituency party charity provider property premises establishment facility authority council parish borough "
    "region "
    "country scheme programme fund account item category type class group role job post station stop station route "
    "tree "
    "species committee meeting agency firm trading merchant contract centre center home hotel licence license nursery "
    "college university hospital surgery practice estate block locality location place feature brand model make layer "
    "lsoa msoa term dealer operator establishment host domain server device machine printer drive software application "
    "function budget code ledger cost status title book publisher play market stall car colour bank".split()
)
"""Words beside "name" that make it a thing's or an organisation's."""
CONTAINS: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset({"surname"}), "family"), (frozenset({"forename"}), "given"), (frozenset({"dob"}), "birth date"),
    (frozenset({"date", "birth"}), "birth date"), (frozenset({"first", "name"}), "given"),
    (frozenset({"last", "name"}), "family"), (frozenset({"full", "name"}), "full name"),
    (frozenset({"address", "line"}), "address line"), (frozenset({"address", "home"}), "address line"),
    (frozenset({"notes"}), "free text"), (frozenset({"comment"}), "free text"), (frozenset({"deceased"}), "deceased"),
    (frozenset({"date", "death"}), "deceased"),
)  # fmt: skip
CONTAINED_ENTITIES: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset({"email"}), "EMAIL_ADDRESS"), (frozenset({"nhs", "number"}), "UK_NHS"), (frozenset({"nino"}), "UK_NINO"),
    (frozenset({"ni", "number"}), "UK_NINO"), (frozenset({"national", "insurance"}), "UK_NINO"),
    (frozenset({"postcode"}), "UK_POSTCODE"), (frozenset({"post", "code"}), "UK_POSTCODE"),
    (frozenset({"telephone"}), "PHONE_NUMBER"), (frozenset({"mobile"}), "PHONE_NUMBER"),
    (frozenset({"phone"}), "PHONE_NUMBER"), (frozenset({"tel"}), "PHONE_NUMBER"), (frozenset({"uprn"}), "UK_UPRN"),
    (frozenset({"sort", "code"}), "UK_BANK_ACCOUNT"), (frozenset({"bank", "account"}), "UK_BANK_ACCOUNT"),
    (frozenset({"passport"}), "UK_PASSPORT"), (frozenset({"password"}), "PASSWORD"), (frozenset({"iban"}), "IBAN_CODE"),
    (frozenset({"username"}), "USERNAME"), (frozenset({"upn"}), "UK_UPN"), (frozenset({"uln"}), "UK_ULN"),
    (frozenset({"council", "tax", "reference"}), "COUNCIL_TAX_REF"), (frozenset({"council", "tax", "account"}),
    "COUNCIL_TAX_REF"),
    (frozenset({"hb", "reference"}), "CASE_REF"), (frozenset({"claim", "reference"}), "CASE_REF"),
    (frozenset({"case", "reference"}), "CASE_REF"), (frozenset({"driving", "licence"}), "UK_DRIVING_LICENCE"),
    (frozenset({"payroll", "number"}), "EMPLOYEE_ID"), (frozenset({"ip", "address"}), "IP_ADDRESS"),
    (frozenset({"card", "number"}), "CREDIT_CARD"), (frozenset({"sort"}), "UK_BANK_ACCOUNT"),
    (frozenset({"account"}), "UK_BANK_ACCOUNT"), (frozenset({"ip"}), "IP_ADDRESS"),
)  # fmt: skip


ABOUT_A_VALUE = frozenset("hint date expiry expires changed reset policy type status count valid flag set".split())
"""Words that make a column one about a value and not of values: "password hint", "phone type"."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a header says.

    `who` is a `Role` (with a number where there are several), "contact", or "" for the record's own person; `field` is
    one of FIELDS, "id" for an identifier or "topic" for a sensitive column.
    """

    field: str
    entity: str = ""
    who: str = ""
    exact: bool = True


def words(header: str) -> tuple[str, ...]:
    """The words of a header in lower case, abbreviations written out, in any convention."""
    text = DOTTED.sub(lambda match: match.group().replace(".", ""), header.replace("'", "").replace("\u2019", ""))
    parts = re.findall(r"[a-z0-9]+|#", CAMEL.sub(" ", text).lower())
    joined = [SYNONYMS.get(part, part) for part in parts]
    return tuple(_merged(joined))


def _merged(parts: Sequence[str]) -> list[str]:
    """The header in which e-mail, postcode and the like are one word each."""
    text = " ".join(parts).replace("e mail", "email").replace("post code", "postcode").replace("sur name", "surname")
    return (
        text.replace("fore name", "forename").replace("user name", "username").replace("pass word", "password").split()
    )


@cache
def _owner_patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    named = [(phrase, who) for phrase, who in OWNERS] + [(phrase, "") for phrase in SUBJECTS]
    ordered = sorted(named, key=lambda pair: -len(pair[0]))
    return tuple((re.compile(rf"\b{phrase}(?: (?P<n>\d{{1,2}})\b)?"), who) for phrase, who in ordered)


def _compact_forms(text: str) -> set[str]:
    """How a header of several words is written as one: numbers shortened in the usual ways."""
    forms = {text}
    for whole, shorter in (("number", ("no", "num", "nbr")), ("reference", ("ref", "refno")), ("address", ("addr",))):
        forms |= {form.replace(whole, short) for form in forms for short in shorter}
    return {form.replace(" ", "") for form in forms}


class HeaderBook:
    """The header words of all detectors and fields, looked up in one step."""

    def __init__(self, detectors: Sequence[Detector]) -> None:
        self._meanings: dict[str, Meaning] = {}
        for field, names in FIELDS.items():
            for name in names:
                self._add(name, Meaning(field))
        for detector in detectors:
            for name in detector.headers:
                self._add(name, Meaning("id", detector.entity))

    def _add(self, name: str, meaning: Meaning) -> None:
        for form in _compact_forms(" ".join(words(name))) | _compact_forms(name):
            self._meanings.setdefault(form, meaning)

    def meaning(self, header: str) -> Meaning | None:
        """What `header` says, or None where it says nothing that concerns a person."""
        parts = words(header)
        if not parts:
            return None
        topic = topic_of(" ".join(parts))
        whole = self._meanings.get("".join(parts))
        if whole is not None and not (topic and whole.field == "free text"):
            return whole
        if topic:
            return Meaning("topic", topic, _whose(" ".join(parts))[0])
        who, rest = _whose(" ".join(parts))
        return self._of_rest(parts, rest, who)

    def _of_rest(self, parts: tuple[str, ...], rest: str, who: str) -> Meaning | None:
        """The meaning of what is left of a header once the words that say whose it is are gone."""
        if not rest:
            return Meaning("full name", who=who, exact=False)
        found = self._meanings.get(rest.replace(" ", "")) or self._meanings.get(
            re.sub(r" ?\d+$", "", rest).replace(" ", "")
        )
        thing = bool(NOT_A_PERSON.intersection(parts))
        if found is not None and not (thing and found.field in {"full name", "given", "family"}):
            return Meaning(found.field, found.entity, who)
        held = set(parts)
        for needed, entity in CONTAINED_ENTITIES:
            if needed <= held and not held & ABOUT_A_VALUE:
                return Meaning("id", entity, who, exact=False)
        for needed, field in CONTAINS:
            if needed <= held and not (thing and field not in {"birth date", "free text"}):
                return Meaning(field, "", who, exact=False)
        return None if thing or rest == " ".join(parts) else Meaning("full name", who=who, exact=False)


def _whose(text: str) -> tuple[str, str]:
    """Whose column it is, and the header without the words that say so."""
    who = ""
    for pattern, role in _owner_patterns():
        match = pattern.search(text)
        if match is None:
            continue
        text = f"{text[: match.start()]} {text[match.end() :]}"
        number = match.group("n")
        if role and not who:
            who = f"{role} {number}" if number else role
        elif number and not who and number != "1":
            who = f"{Role.OTHER} {number}"
    left = [word for word in text.split() if word not in {"of", "the", "s", "to", "for", "is"}]
    return who, " ".join(left)
