"""Labels for a reader: entities, categories in a word, states, and the causes of what was not read with what to do."""

from dataclasses import dataclass

from exposure.categories import CATEGORY_LABELS, SPECIAL, SUBJECT_LABELS, Category, SubjectType
from exposure.words import Cause, State
from reports.wording import capital

ENTITY_LABELS = {
    "PERSON": "Person's name",
    "EMAIL_ADDRESS": "E-mail address",
    "PHONE_NUMBER": "Telephone number",
    "CREDIT_CARD": "Payment card",
    "IBAN_CODE": "IBAN",
    "IP_ADDRESS": "IP address",
    "MAC_ADDRESS": "MAC address",
    "UK_NHS": "NHS number",
    "UK_CHI": "CHI number (Scotland)",
    "UK_HSC": "Health and Care number (Northern Ireland)",
    "UK_NINO": "National Insurance number",
    "UK_POSTCODE": "Postcode",
    "UK_PASSPORT": "Passport number",
    "UK_DRIVING_LICENCE": "Driving licence",
    "UK_VEHICLE_REGISTRATION": "Vehicle registration",
    "UK_BANK_ACCOUNT": "Sort code and account number",
    "UK_UTR": "Unique Taxpayer Reference",
    "UK_UPN": "Unique Pupil Number",
    "UK_ULN": "Unique Learner Number",
    "UK_SCN": "Scottish Candidate Number",
    "UK_PNC": "PNC identifier",
    "UK_CRO": "CRO number",
    "UK_ASN": "Arrest summons number",
    "UK_UPRN": "Unique Property Reference Number",
    "UK_BRP": "Biometric residence permit",
    "UK_DBS_CERTIFICATE": "DBS certificate number",
    "UK_TRN": "Temporary reference number (tax)",
    "UK_HOME_OFFICE_REF": "Home Office reference",
    "UK_PRISON_NUMBER": "Prison number",
    "UK_CRN": "Probation case reference",
    "UK_GMC": "GMC number",
    "UK_GPHC": "GPhC number",
    "UK_HCPC": "HCPC or social work registration",
    "UK_NMC_PIN": "NMC PIN",
    "US_SSN": "US social security number",
    "NATIONAL_ID": "Identity number of another country",
    "CRYPTO": "Cryptocurrency address",
    "SOCIAL_HANDLE": "Social network account",
    "API_KEY": "API key or token",
    "COUNCIL_TAX_REF": "Council tax reference",
    "CASE_REF": "Case reference",
    "EMPLOYEE_ID": "Employee number",
    "RACE": "Racial or ethnic origin",
    "HEALTH": "Health information",
    "RELIGION": "Religion or belief",
    "POLITICAL": "Political opinion",
    "TRADE_UNION": "Trade union membership",
    "SEX_LIFE": "Sex life",
    "ORIENTATION": "Sexual orientation",
    "GENDER_REASSIGN": "Gender reassignment",
    "BIOMETRIC": "Genetic or biometric data",
    "CRIMINAL": "Criminal convictions or offences",
    "IMMIGRATION": "Immigration status",
    "EDUCATION": "Education record",
    "FINANCIAL": "Financial circumstances",
    "CONDUCT": "Conduct complained of",
    "HOMELESSNESS": "Homelessness",
}

CATEGORY_SHORT = {
    Category.RACE: "Ethnicity",
    Category.POLITICAL: "Politics",
    Category.RELIGION: "Religion",
    Category.UNION: "Union",
    Category.SEXLIFE: "Sex life",
    Category.ORIENTATION: "Orientation",
    Category.GENDER_REASSIGN: "Gender reass.",
    Category.HEALTH: "Health",
    Category.BASIC: "Basic",
    Category.IDENTIFICATION: "Log-ins",
    Category.FINANCIAL: "Financial",
    Category.OFFICIAL_DOCS: "Documents",
    Category.LOCATION: "Location",
    Category.GENETIC_BIO: "Gen./biom.",
    Category.CRIMINAL: "Criminal",
    Category.UNKNOWN: "Not known",
    Category.OTHER: "Other",
}

GROUP_LABELS = {
    "at_risk": "People at risk from somebody",
    "identity": "Birth date with an official number",
    "bank": "Bank or card details",
    "password": "Passwords or access keys",
    "special": "Special category or criminal offence data",
}

STATE_LABELS = {
    State.READ: "Read",
    State.PARTLY: "Partly read",
    State.UNREAD: "Not read",
    State.DUPLICATE: "Same bytes as another",
    State.SKIPPED: "Left out by a rule",
}


@dataclass(frozen=True, slots=True)
class Advice:
    """What stands between us and an item's content, and what an IT colleague can do about it."""

    what: str
    task: str
    next_step: str


ADVICE = {
    Cause.ENCRYPTED: Advice(
        "Protected by a password",
        "Find the password",
        "Ask the folder's owner or the service desk for the password, add it to the case's password list, run again.",
    ),
    Cause.NO_TEXT: Advice(
        "Scanned pages without text",
        "Run OCR",
        "Install Tesseract on the scanning machine or make a searchable copy, then run again.",
    ),
    Cause.CORRUPT: Advice(
        "Damaged",
        "Restore a sound copy",
        "Restore the item from a backup taken before the incident, put it in the same place, run again.",
    ),
    Cause.VANISHED: Advice(
        "Gone while it was being read",
        "Restore a sound copy",
        "Find out who moved or removed it, restore it to the same place, run again.",
    ),
    Cause.ACCESS_DENIED: Advice(
        "Not open to the scanning account",
        "Give access",
        "Give the scanning account read access to the item, then run again.",
    ),
    Cause.UNSUPPORTED: Advice(
        "In a format that is not read",
        "Convert or look by hand",
        "Save it in a common format (PDF, DOCX, XLSX, CSV) beside the original, or have its owner say what it holds.",
    ),
    Cause.TOO_LARGE: Advice(
        "Larger than the limits of a run",
        "Raise the limit",
        "Raise the size limit for this item or split it, then run again.",
    ),
    Cause.TOO_DEEP: Advice(
        "Nested more deeply than the limits of a run",
        "Unpack it",
        "Check that it is no archive bomb, unpack it into a folder of the source, run again.",
    ),
    Cause.TIMED_OUT: Advice(
        "Took longer than the limits of a run",
        "Raise the limit",
        "Raise the time limit for this item or split it, then run again.",
    ),
    Cause.DIED: Advice(
        "Stopped the program that reads it",
        "Convert or look by hand",
        "Open it in its own program on an isolated machine, save a fresh copy, run again.",
    ),
}

_UNKNOWN_CAUSE = Advice(
    "Not read for another cause", "Look by hand", "Open the item and have its owner say what it holds."
)


def advice(cause: str) -> Advice:
    """What to do about `cause`; a general answer for one that is not in the list."""
    return ADVICE[Cause(cause)] if cause in set(Cause) else _UNKNOWN_CAUSE


def entity_label(entity: str) -> str:
    """An entity's name for a reader."""
    return ENTITY_LABELS.get(entity) or capital(entity.replace("_", " ").lower())


def category_label(code: str) -> str:
    """The form's own label for a category's code."""
    return CATEGORY_LABELS[Category(code)] if code in set(Category) else capital(code.replace("_", " "))


def mark_of(code: str) -> str:
    """What the law says of a category, if it says something of its own."""
    if code in SPECIAL:
        return "special category"
    return "criminal offence data" if code == Category.CRIMINAL else ""


def subject_label(code: str) -> str:
    """The form's own label for a data subject category's code."""
    return SUBJECT_LABELS[SubjectType(code)] if code in set(SubjectType) else capital(code.replace("_", " "))


def group_label(code: str) -> str:
    """A label for a group to tell first, which may have a name of its own, either code's, or an entity's."""
    if code in GROUP_LABELS:
        return GROUP_LABELS[code]
    if code in set(SubjectType):
        return subject_label(code)
    if code in set(Category):
        return category_label(code)
    return entity_label(code)


def state_label(state: str) -> str:
    """An item's state for a reader."""
    return STATE_LABELS[State(state)] if state in set(State) else capital(state)


def task(cause: str) -> str:
    """What to do about a cause, in three words."""
    return advice(cause).task


FILTERS = ("entity_label", "category_label", "subject_label", "group_label", "mark_of", "state_label", "task")
