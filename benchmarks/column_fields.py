"""What a made council table's columns hold: an invented person's fields, and columns that are of nobody."""

import random
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "sample_data")]

from _names import COMMUNITIES  # noqa: E402
from _places import BLOCKS, INWARD, STREETS  # noqa: E402
from _values import (  # noqa: E402
    PUBLISHED_CARDS,
    driving_licence,
    iban,
    nhs_number,
    nino,
    passport,
    pnc,
    residence_permit,
    uln,
    upn,
    utr,
    vehicle,
)

Maker = Callable[[random.Random, "Someone"], str]


@dataclass(frozen=True, slots=True)
class Someone:
    """One invented person."""

    given: str
    family: str
    middle: str
    woman: bool
    birth: date
    street: str
    postcode: str


@dataclass(frozen=True, slots=True)
class Field:
    """A kind of column: what must be found in it (any of the alternatives), what may be, and how it is headed."""

    name: str
    need: frozenset[str]
    may: frozenset[str]
    headers: tuple[str, ...]


@cache
def fields() -> dict[str, Field]:
    """Every kind of column, by its name, from `column_headers.txt`."""
    found = {}
    for line in (Path(__file__).parent / "column_headers.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, need, may, headers = (part.strip() for part in line.split("|"))
            needed = frozenset(part for part in need.split("/") if part)
            found[name] = Field(name, needed, frozenset(may.split()), tuple(h.strip() for h in headers.split(";")))
    return found


def someone(rng: random.Random, *, child: bool = False) -> Someone:
    """A person of a community of today's London at an address that is not there."""
    community = rng.choices(COMMUNITIES, [one.share for one in COMMUNITIES])[0]
    woman = rng.random() < 0.5
    days = rng.randrange(4 * 365, 17 * 365) if child else rng.randrange(19 * 365, 92 * 365)
    names = community.women if woman else community.men
    where = f"{rng.randrange(1, 220)} {rng.choice(STREETS)}"
    if rng.random() < 0.2:
        where = f"Flat {rng.randrange(1, 80)}, {rng.choice(BLOCKS)}, {rng.choice(STREETS)}"
    code = f"{rng.choice(('N31', 'N32', 'N33', 'NW14', 'NW15'))} {rng.randrange(1, 9)}{rng.choice(INWARD)}{rng.choice(INWARD)}"
    return Someone(
        rng.choice(names), rng.choice(community.families), rng.choice(names), woman,
        date(2025, 1, 1) - timedelta(days), where, code,
    )  # fmt: skip


def digits(form: str) -> Maker:
    """A reference: `#` a digit, `@` a capital letter, all else as it stands."""

    def make(rng: random.Random, _: Someone) -> str:
        letters = {"#": "0123456789", "@": "ABCDEFGHJKLMNPRSTWXYZ"}
        return "".join(rng.choice(letters[sign]) if sign in letters else sign for sign in form)

    return make


def one_of(text: str) -> Maker:
    """One of the choices that `;` separates."""
    choices = [part.strip() for part in text.split(";")]
    return lambda rng, _: rng.choice(choices)


def phone(rng: random.Random, _: Someone) -> str:
    """A number that Ofcom keeps for drama."""
    return rng.choice(
        ("07700 900{:03d}", "07700900{:03d}", "020 7946 0{:03d}", "0117 496 0{:03d}", "01632 960{:03d}",
         "+44 7700 900{:03d}", "0161 496 0{:03d}", "(0113) 496 0{:03d}", "07700-900-{:03d}")
    ).format(rng.randrange(1000))  # fmt: skip


NAME_FORMS: tuple[Maker, ...] = (
    lambda _, p: f"{p.given} {p.family}",
    lambda _, p: f"{p.family}, {p.given}",
    lambda _, p: f"{p.family.upper()}, {p.given}",
    lambda _, p: f"{'Mrs' if p.woman else 'Mr'} {p.given[0]} {p.family}",
    lambda _, p: f"{p.given} {p.middle} {p.family}",
    lambda _, p: f"{p.family} {p.given}",
    lambda _, p: f"{p.given.upper()} {p.family.upper()}",
)


def money(low: int, high: int) -> Maker:
    """Pounds and pence."""
    return lambda rng, _: f"{rng.uniform(low, high):.2f}"


def day(first: int = 2018, last: int = 2025) -> Maker:
    """A date in the given years, as British systems write it."""
    return lambda rng, _: (date(first, 1, 1) + timedelta(rng.randrange((last - first) * 365))).strftime("%d/%m/%Y")


DATE_FORMS = ("%d/%m/%Y", "%d/%m/%Y", "%Y-%m-%d", "%d-%b-%y", "%d.%m.%Y", "%d %b %Y", "%Y-%m-%d 00:00:00", "%d/%m/%y")


def dated(form: str) -> Maker:
    """The birth date as a system writes it."""
    return lambda _, one: one.birth.strftime(form)


ETHNIC_CODES = "WBRI; WBRI; WBRI; WOTH; APKN; AIND; ABAN; BCRB; BAFR; MWBC; MWAS; WIRI; WIRT; CHNE; OOTH; REFU; NOBT"
ETHNIC_WORDS = (
    "White British; White British; White - British; Asian or Asian British - Pakistani; Black Caribbean; Black African; "
    "Mixed White and Asian; White Irish; Any other White background; Not stated; Bangladeshi; Indian; Chinese; Arab"
)
ETHNIC_LETTERS = "A; A; A; B; C; D; E; F; G; H; J; K; L; M; N; P; R; S; Z"
HEALTH_WORDS = (
    "Asthma; Type 2 diabetes; Depression; Anxiety; Dementia; Epilepsy; COPD; Hearing impairment; Learning disability; "
    "Autism; Back pain; Stress; Hypertension; Sickle cell; Stroke; Cancer - breast; Visual impairment; Schizophrenia; Flu; "
    "Cerebral palsy; Migraine; Eczema; Arthritis; None; Mobility impairment; Nut allergy; ADHD; Musculoskeletal; Insulin"
)

MAKERS: dict[str, tuple[Maker, ...]] = {
    "given": (lambda _, p: p.given, lambda _, p: p.given.upper()),
    "family": (lambda _, p: p.family, lambda _, p: p.family.upper()),
    "full": NAME_FORMS,
    "worker": NAME_FORMS,
    "kin": NAME_FORMS,
    "dob": tuple(map(dated, DATE_FORMS)),
    "age": (lambda _, p: str(2025 - p.birth.year),),
    "sex": (lambda _, p: "F" if p.woman else "M", lambda _, p: "Female" if p.woman else "Male"),
    "title": (lambda rng, p: rng.choice(("Mrs", "Ms", "Miss") if p.woman else ("Mr", "Mr", "Dr")),),
    "nhs": (
        lambda rng, _: nhs_number(rng),
        lambda rng, _: "{} {} {}".format(*((n := nhs_number(rng))[:3], n[3:6], n[6:])),
        lambda rng, _: "{}-{}-{}".format(*((n := nhs_number(rng))[:3], n[3:6], n[6:])),
    ),
    "nino": (
        lambda rng, _: nino(rng),
        lambda rng, _: " ".join(((n := nino(rng))[:2], n[2:4], n[4:6], n[6:8], n[8])),
        lambda rng, _: nino(rng).lower(),
        lambda rng, _: nino(rng)[:8],
    ),
    "upn": (lambda rng, p: upn(rng, p.birth),),
    "uln": (lambda rng, _: uln(rng),),
    "utr": (lambda rng, _: utr(rng), lambda rng, _: f"{(n := utr(rng))[:5]} {n[5:]}"),
    "passport": (lambda rng, _: passport(rng),),
    "licence": (lambda rng, p: driving_licence(rng, p.family, (p.given, p.middle), p.birth, woman=p.woman),),
    "vehicle": (lambda rng, _: vehicle(rng), lambda rng, _: f"{(n := vehicle(rng))[:4]} {n[4:]}"),
    "postcode": (lambda _, p: p.postcode, lambda _, p: p.postcode.replace(" ", ""), lambda _, p: p.postcode.lower()),
    "address": (lambda _, p: p.street, lambda _, p: p.street.upper()),
    "whole": (lambda _, p: f"{p.street}, Harrowick, {p.postcode}", lambda _, p: f"{p.street}, Harrowick"),
    "town": (one_of("Harrowick; Harrowick; London; Middlesex; Canal Basin"),),
    "uprn": (digits("1000########"), digits("2000#######"), digits("10########")),
    "phone": (phone,),
    "email": (
        lambda rng, p: f"{p.given}.{p.family}{rng.randrange(99)}@example.{rng.choice(('org', 'com', 'net'))}".lower().replace(" ", ""),
    ),
    "sort": (digits("20-##-##"), digits("40####"), digits("09 ## ##")),
    "account": (digits("########"),),
    "iban": (lambda rng, p: iban(digits("20####")(rng, p), digits("########")(rng, p)),),
    "card": (lambda rng, _: rng.choice(PUBLISHED_CARDS[:24]),),
    "user": (
        lambda rng, p: f"{p.given[0]}{p.family}{rng.randrange(9)}".lower().replace(" ", "").replace("'", ""),
        lambda _, p: f"{p.given}.{p.family}".lower().replace(" ", ""),
        lambda rng, p: f"HARROWICK\\{p.family}{p.given[0]}{rng.randrange(99)}".replace(" ", ""),
        digits("HBC#####"),
    ),
    "secret": (
        lambda rng, p: rng.choice(("Summer{}!", "Welcome{}", "P@ss{}word", "Harrowick{}$")).format(rng.randrange(1000)) + p.given[:2],
    ),
    "ip": (lambda rng, _: f"10.{rng.randrange(256)}.{rng.randrange(256)}.{rng.randrange(1, 255)}",),
    "counciltax": (digits("7########"), digits("30######"), digits("5#######-#")),
    "caseref": (digits("#######"), digits("@##/#####"), digits("HB#######"), digits("######"), digits("CRM-######"), digits("P#######")),
    "employee": (digits("######"), digits("E#####"), digits("000#####"), digits("#####-1")),
    "elector": (digits("AB1-###"), digits("CD##-####/1"), digits("####")),
    "pnc": (lambda rng, _: pnc(rng),),
    "prison": (digits("A####@@"),),
    "crn": (digits("X######"),),
    "homeoffice": (digits("@1######"),),
    "permit": (lambda rng, _: residence_permit(rng),),
    "race": (one_of(ETHNIC_CODES), one_of(ETHNIC_WORDS), one_of(ETHNIC_LETTERS), one_of(ETHNIC_WORDS)),
    "religion": (one_of("Christian; None; No religion; Muslim; Hindu; Sikh; Jewish; Roman Catholic; Buddhist; Not stated; Church of England"),
                 one_of("CH; NO; MU; HI; SI; JE; BU; OT")),
    "union": (money(8, 24), one_of("Y; N; N"), one_of("UNISON; GMB; Unite; None; NEU")),
    "orientation": (one_of("Heterosexual; Heterosexual; Gay; Lesbian; Bisexual; Prefer not to say"),),
    "trans": (one_of("Yes; No; No; Prefer not to say"),),
    "health": (one_of(HEALTH_WORDS),),
    "disabled": (one_of("Y; N; N"), one_of("Yes; No"), one_of("TRUE; FALSE"), one_of("1; 0")),
    "criminal": (one_of("Theft; Burglary dwelling; Common assault; ABH; Possession of cannabis; Criminal damage; Drink driving; Robbery; Harassment; Shoplifting"),),
    "benefit": (one_of("Universal Credit; ESA; PIP; Income Support; JSA; Pension Credit; Housing Benefit; Carer's Allowance; DLA; None"),),
    "salary": (money(900, 42000), lambda rng, _: f"£{rng.uniform(900, 42000):,.2f}", lambda rng, _: str(rng.randrange(9000, 60000))),
    "meals": (one_of("Y; N; N"), one_of("Yes; No"), one_of("T; F"), one_of("1; 0")),
    "needs": (one_of("N; K; E; N; N"), one_of("SLCN; MLD; ASD; SEMH; SPLD; N; PD; HI"), one_of("No SEN; SEN Support; EHCP"), one_of("Y; N")),
    "care": (one_of("Y; N; N"), one_of("C2; E1; V2; V4"), one_of("Neglect; Emotional abuse; Physical abuse; Sexual abuse"), one_of("Yes; No; No")),
    "asylum": (one_of("Refugee; Asylum seeker; ILR; Limited leave; British citizen; NRPF; Appeal rights exhausted"), one_of("Y; N; N")),
}  # fmt: skip

ORDINARY: tuple[tuple[str, Maker], ...] = (
    ("Ward; WARD_CD; Electoral Ward; Ward Name", one_of("Canal Basin; Hallam Cross; Priory Wharf; St Oswald's; Tanners Green")),
    ("Start Date; START_DT; Date From; Commenced; Effective From", day()),
    ("End Date; Closed; Date To; END_DT; Leaving Date", day()),
    ("Review Date; Next Review; REV_DT; Date Received; Referral Date; Contact Date; Date", day()),
    ("Status; STATUS_CD; Record Status; Stage; State", one_of("Open; Closed; Pending; Active")),
    ("Team; Team Name; TEAM_CD; Service Area; Directorate; Department", one_of("North Locality; South Locality; Duty; Hospital Team; Highways; Finance")),
    ("Cost Centre; COST_CTR; CC Code; Ledger Code; Subjective", digits("#####")),
    ("Year Group; NCY; Yr; Reg Group; Form; Class", one_of("7; 8; 9; 10; 11; 7B; 8K")),
    ("Post Title; Job Title; Role; Position; Designation", one_of("Social Worker; Admin Officer; Refuse Loader; Teacher; Planner; Team Manager")),
    ("Grade; Band; SCP", one_of("SO1; PO2; Scale 6; 23; 24; H; G")),
    ("FTE; Hours; Contracted Hours; HRS_PW; Days", one_of("1.0; 0.6; 0.8; 37; 18.5; 36")),
    ("Priority; RAG; Level; Risk Level; Severity", one_of("High; Medium; Low; 1; 2")),
    ("Batch; BATCH_NO; Run No; Line; Seq; Row ID", digits("####")),
    ("Invoice No; INV_NO; Order No; PO Number; Doc Number; Voucher", digits("51########")),
    ("Version; Form Version; Rev; Source System; Extract", one_of("1.2; 1.3; 2.0; v4")),
    ("Property Type; Dwelling; Tenure; Unit Type; Construction", one_of("Flat; House; Maisonette; Bungalow; Bedsit")),
    ("Payment Method; Pay Method; PMT_TYPE; Method", one_of("DD; Cheque; BACS; Card; Cash")),
    ("School; Establishment; Current School; Site; Base", one_of("Abbotsfield Primary; Priory Academy; Hallam Cross High; St Oswald's RC Primary")),
    ("Council Tax Band; CT Band; Tariff; Zone", one_of("A; B; C; D; E; F")),
    ("Modified; Last Updated; LAST_UPD; Timestamp; Created On", lambda rng, _: f"2024-0{rng.randrange(1, 9)}-1{rng.randrange(9)} 1{rng.randrange(9)}:{rng.randrange(10, 59)}:00"),
    ("Outcome; Decision; Result; Disposal", one_of("Granted; Refused; Withdrawn; NFA; Approved")),
    ("Qty; Quantity; Count; No. of Visits; Sessions; Bedrooms", lambda rng, _: str(rng.randrange(0, 9))),
    ("Language; First Language; Lang; Interpreter", one_of("English; Urdu; Polish; Bengali; Somali")),
)  # fmt: skip
