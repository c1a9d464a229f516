"""How headers are spelt: what systems put before and behind them, words run together, abbreviations, Welsh."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import cache

from detectors.header_words import FIELDS, NOT_A_PERSON, OWNERS, SUBJECTS, SYNONYMS

BEFORE = re.compile(
    r"^\s*(?:tbl|p|[ct]\d{1,2}|col\d*|fld|txt|str|dbo|vw|x|lk|ref(?=_cd))[_.](?!(?:code|no|num|number|"
    r"value)\b)(?=[^\W\d_])",
    re.IGNORECASE,
)
"""A prefix that says where a column lies and not what it holds."""
MIXED = re.compile(r"(?<![A-Za-z])[A-Z][a-z][A-Zb](?![A-Za-z])")
"""Abbreviations in letters of both sizes: "DoB", "CiN"."""
GAP_MARK = re.compile(r"[A-Za-z]{2,8}[_. ](?=[A-Za-z])")
SHARE_MARKED = 0.7
FEW_MARKED = 5
BEHIND = frozenset("text txt string encrypted masked raw value uk current latest digit digits char".split())
"""Words behind a header that say how its values are kept."""
MORE_SYNONYMS = {
    "cd": "code", "pst": "post", "pcd": "postcode", "srname": "surname", "empl": "employee",
    "mobl": "mobile", "mob": "mobile", "emerg": "emergency", "eth": "ethnic", "ethn": "ethnicity",
    "ethnicitytext": "ethnicity", "relig": "religion", "grp": "group", "disab": "disability", "diag": "diagnosis",
    "ben": "benefit", "immig": "immigration", "nat": "national", "natnl": "national", "natl": "national",
    "ins": "insurance", "lic": "licence", "license": "licence", "lics": "licence", "veh": "vehicle",
    "reg": "registration", "usr": "user", "yrs": "years", "stat": "status", "desc": "description", "amt": "amount",
    "prop": "property", "ind": "indicator", "ded": "deduction", "curr": "current", "prev": "previous",
    "eml": "email", "hosp": "hospital", "frst": "first", "lst": "last", "nos": "number", "nhsn": "nhs", "nhsnum": "nhs",
    "mgr": "manager", "brth": "birth", "elig": "eligible", "elec": "elector",
    "srt": "sort", "pword": "password", "pwrd": "password", "birdate": "birthdate",
    "bthdate": "birthdate",
    "brthdte": "birthdate", "natins": "nino", "cllr": "councillor", "appt": "appointment",
    "pport": "passport", "ppt": "passport", "adress": "address", "addrs": "address", "bday": "birthday",
    "empref": "employer",
    "surnm": "surname", "srnm": "surname", "snm": "surname", "surn": "surname", "srn": "surname", "frnm": "forename",
    "fnm": "forename", "forenm": "forename", "fornm": "forename",
    "pris": "prison", "forn": "forename", "frnme": "forename", "fam": "family",
    "giv": "given", "gvn": "given", "pref": "preferred", "borr": "borrower", "brwr": "borrower", "tnt": "tenant",
    "ten": "tenant", "mem": "member", "mbr": "member", "dest": "destination", "orig": "originator", "lrn": "learner",
    "lrnr": "learner", "passp": "passport", "passpt": "passport", "acno": "account", "acctno": "account",
    "dtofb": "dob", "dtob": "dob", "dofb": "dob", "nom": "nominal", "stud": "student", "stu": "student",
    "pup": "pupil", "chd": "child", "clt": "client", "prsn": "person", "hldr": "holder", "wkr": "worker",
    "casewkr": "caseworker",
    "ele": "elector", "vtr": "voter", "bene": "beneficiary", "prim": "primary", "prtnr": "partner",
    "def": "defendant", "vict": "victim", "wit": "witness", "susp": "suspect", "ofndr": "offender",
    "pwd": "password", "passwd": "password", "tmp": "temp", "posn": "position", "prov": "provision",
    "mthr": "mother", "fthr": "father", "grdn": "guardian", "spou": "spouse", "ctct": "contact", "cntct": "contact",
    "regn": "registration", "natl_ins": "nino", "pst_cd": "postcode", "pstcd": "postcode", "pstcode": "postcode",
    "postcd": "postcode", "zipcd": "postcode", "eaddr": "email", "emailaddr": "email", "emailadr": "email",
    "telephn": "telephone", "phn": "phone", "tenants": "tenant", "cbenefit": "benefit", "salry": "salary",
}  # fmt: skip
WELSH = (
    ("enw defnyddiwr", "username"), ("enw cyntaf", "first name"), ("enw llawn", "full name"), ("enwau", "first name"),
    ("cyfenw", "surname"), ("enw", "name"), ("cyfeiriad e bost", "email"), ("cyfeiriad ebost", "email"),
    ("cyfeiriad", "address"), ("dyddiad geni", "date of birth"), ("cod post", "postcode"), ("e bost", "email"),
    ("ebost", "email"), ("rhif ffon symudol", "mobile"), ("ffon symudol", "mobile"), ("rhif ffon", "phone"),
    ("ffon", "phone"), ("rhif gig", "nhs number"), ("rhif yg", "ni number"),
    ("yswiriant gwladol", "national insurance"),
    ("rhif gweithiwr", "employee number"), ("rhif", "number"), ("oedran", "age"), ("oed", "age"), ("rhyw", "sex"),
    ("teitl", "title"), ("tref", "town"), ("crefydd", "religion"), ("grwp ethnig", "ethnic group"),
    ("ethnigrwydd", "ethnicity"), ("anabledd", "disability"), ("cyflog", "salary"), ("cyfrinair", "password"),
    ("plentyn", "child"), ("rhiant", "parent"), ("disgybl", "pupil"), ("nodiadau", "notes"), ("sylwadau", "comment"),
)  # fmt: skip
"""Headers of bilingual systems (Welsh Language Standards, the Welsh Language (Wales) Measure 2011)."""
RUN_TOGETHER = frozenset(
    "nino pcode pers surn stud dest orig tnt mem borr fam giv names tenant taxable "
    "nhs upn uln utr uprn vrm vrn passport licence driving council tax ctax benefit bank sort code post mail "
    "email "
    "phone mobile tel card iban address login logon user username password payroll staff ethnic ethnicity religion "
    "disability diagnosis health salary pay gross net union status type group origin background belief sexual "
    "orientation "
    "gender age date birth of no id ni dt cd nm ref num account acc national insurance unique pupil learner reference "
    "provision eligible eligibility need needs plan stage support category abuse offence premium deduction conviction "
    "indicator household "
    "expiry start end key flag description text amount line home work".split()
)
WHOLE = frozenset(
    "postage postman nobody nonuser agenda endpage datetime timedate firsthand lastpost homework workhome typeage "
    "update updated birthplace notetype endofline idno".split()
)
SHORT = frozenset({"no", "id", "ni", "dt", "cd", "nm", "of"})


def trimmed(header: str) -> str:
    """`header` without accents and without a table's prefix."""
    if not header.isascii():
        header = "".join(sign for sign in unicodedata.normalize("NFKD", header) if not unicodedata.combining(sign))
    return BEFORE.sub("", MIXED.sub(lambda match: match.group().upper(), header))


def unmarked(headers: Sequence[str]) -> list[str]:
    """`headers` without the letters that a system puts before the name of every column ("DETSURNAME", "DETSEX").

    So without the word and the gap that all begin with ("PAY_SURNAME", "PAY_DOB"). A word that headers about persons
    are made of is no such mark.
    """
    filled = [header for header in headers if header]
    if len(filled) < FEW_MARKED:
        return list(headers)
    gaps = Counter(match[0] for header in filled if (match := GAP_MARK.match(header)))
    mark, times = max(gaps.items(), key=lambda pair: pair[1], default=("", 0))
    if times >= SHARE_MARKED * len(filled) and _written_out(mark[:-1].lower()) not in _owners():
        return [header.removeprefix(mark) for header in headers]
    ahead = Counter(header[:size].lower() for header in filled for size in range(2, 6) if header[: size + 1].isalpha())
    often = [
        mark
        for mark, times in ahead.items()
        if times >= SHARE_MARKED * len(filled) and not {mark, _written_out(mark)} & vocabulary()
    ]
    mark = max(often, key=len, default="")
    following = Counter(
        header[len(mark) :][:1].lower() for header in filled if mark and header.lower().startswith(mark)
    )
    if following and max(following.values()) >= SHARE_MARKED * len(filled):
        return list(headers)  # the mark goes on: it ends in a gap
    return [header[len(mark) :] if mark and header.lower().startswith(mark) else header for header in headers]


def spelt(parts: list[str]) -> list[str]:
    """The words of a header with abbreviations written out, words that were run together taken apart."""
    apart = [piece for part in parts for piece in _apart(part)]
    return [_written_out(part) for part in apart]


def _written_out(part: str) -> str:
    return SYNONYMS.get(part) or MORE_SYNONYMS.get(part, part)


def in_english(text: str) -> str:
    """A header's words with Welsh ones in English."""
    padded = f" {text} "
    for welsh, english in WELSH:
        if f" {welsh} " in padded:
            padded = padded.replace(f" {welsh} ", f" {english} ")
    return padded.strip()


@cache
def vocabulary() -> frozenset[str]:
    """Every word that headers about persons are made of."""
    phrases = [phrase for phrase, _ in OWNERS] + [*SUBJECTS] + [name for names in FIELDS.values() for name in names]
    known = {word for phrase in phrases for word in phrase.split() if len(word) > 2}
    return frozenset(known | NOT_A_PERSON | RUN_TOGETHER | {word for word in SYNONYMS if len(word) > 2})


@cache
def _owners() -> frozenset[str]:
    """Every word that says whose a column is."""
    return frozenset(word for phrase in (*(phrase for phrase, _ in OWNERS), *SUBJECTS) for word in phrase.split())


def _apart(token: str) -> list[str]:
    """The known words that a token is run together of, or the token itself."""
    if len(token) < 5 or token in vocabulary() or token in MORE_SYNONYMS or token in WHOLE or not token.isalpha():
        return [token]
    return _pieces(token) or [token]


@cache
def _pieces(token: str) -> list[str]:
    """The fewest known words, none under three letters but the usual abbreviations; empty where there are none."""
    best: list[list[str] | None] = [[]] + [None] * len(token)
    for end in range(2, len(token) + 1):
        for start in range(end - 1):
            before, piece = best[start], token[start:end]
            if before is None or not (piece in SHORT or (len(piece) > 2 and piece in vocabulary())):
                continue
            shortest = best[end]
            if shortest is None or len(before) + 1 < len(shortest):
                best[end] = [*before, piece]
    found = best[len(token)]
    return (
        found
        if found and len(found) > 1 and (any(len(piece) > 3 for piece in found) or min(map(len, found)) > 2)
        else []
    )
