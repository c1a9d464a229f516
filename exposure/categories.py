"""The boxes of the regulator's form, and which finding ticks which: the one table that says so.

Labels: ICO form "Report a personal data breach", questions on categories of personal data and of data subjects.
"""

from collections.abc import Mapping
from contextvars import ContextVar
from enum import StrEnum
from types import MappingProxyType


class Category(StrEnum):
    """Categories of personal data: the code of each tick-box."""

    RACE = "race"
    POLITICAL = "political"
    RELIGION = "religion"
    UNION = "union"
    SEXLIFE = "sexlife"
    ORIENTATION = "orientation"
    GENDER_REASSIGN = "gender_reassign"
    HEALTH = "health"
    BASIC = "basic"
    IDENTIFICATION = "identification"
    FINANCIAL = "financial"
    OFFICIAL_DOCS = "official_docs"
    LOCATION = "location"
    GENETIC_BIO = "genetic_bio"
    CRIMINAL = "criminal"
    UNKNOWN = "unknown"
    OTHER = "other"


CATEGORY_LABELS = MappingProxyType(
    {
        Category.RACE: "Data revealing racial or ethnic origin",
        Category.POLITICAL: "Political opinions",
        Category.RELIGION: "Religious or philosophical beliefs",
        Category.UNION: "Trade union membership",
        Category.SEXLIFE: "Sex life data",
        Category.ORIENTATION: "Sexual orientation data",
        Category.GENDER_REASSIGN: "Gender reassignment data",
        Category.HEALTH: "Health data",
        Category.BASIC: "Basic personal identifiers, eg name, contact details",
        Category.IDENTIFICATION: "Identification data, eg usernames, passwords",
        Category.FINANCIAL: "Economic and financial data, eg credit card numbers, bank details",
        Category.OFFICIAL_DOCS: "Official documents, eg driving licences",
        Category.LOCATION: "Location data",
        Category.GENETIC_BIO: "Genetic or biometric data",
        Category.CRIMINAL: "Criminal convictions, offences",
        Category.UNKNOWN: "Not yet known",
        Category.OTHER: "Other (please give details below)",
    }
)

SPECIAL = frozenset(
    {
        Category.RACE,
        Category.POLITICAL,
        Category.RELIGION,
        Category.UNION,
        Category.SEXLIFE,
        Category.ORIENTATION,
        Category.GENDER_REASSIGN,
        Category.HEALTH,
        Category.GENETIC_BIO,
    }
)
"""UK GDPR Art. 9; gender reassignment is treated as such, as the ICO's guidance says it may reveal health."""


class SubjectType(StrEnum):
    """Categories of data subjects: the code of each tick-box. A child is under 18 (ICO glossary)."""

    EMPLOYEES = "employees"
    USERS = "users"
    SUBSCRIBERS = "subscribers"
    STUDENTS = "students"
    CUSTOMERS = "customers"
    PATIENTS = "patients"
    CHILDREN = "children"
    VULNERABLE = "vulnerable_adults"
    UNKNOWN = "unknown"
    OTHER = "other"


SUBJECT_LABELS = MappingProxyType(
    {
        SubjectType.EMPLOYEES: "Employees",
        SubjectType.USERS: "Users",
        SubjectType.SUBSCRIBERS: "Subscribers",
        SubjectType.STUDENTS: "Students",
        SubjectType.CUSTOMERS: "Customers or prospective customers",
        SubjectType.PATIENTS: "Patients",
        SubjectType.CHILDREN: "Children",
        SubjectType.VULNERABLE: "Vulnerable adults",
        SubjectType.UNKNOWN: "Not yet known",
        SubjectType.OTHER: "Other",
    }
)

ENTITY_CATEGORY = MappingProxyType(
    {
        "PERSON": Category.BASIC,
        "ADDRESS": Category.BASIC,
        "DATE_OF_BIRTH": Category.BASIC,
        "AGE": Category.BASIC,
        "EMAIL_ADDRESS": Category.BASIC,
        "PHONE_NUMBER": Category.BASIC,
        "UK_POSTCODE": Category.BASIC,
        "UK_VEHICLE_REGISTRATION": Category.BASIC,
        "COUNCIL_TAX_REF": Category.BASIC,
        "CASE_REF": Category.BASIC,
        "EMPLOYEE_ID": Category.BASIC,
        "UK_UPN": Category.BASIC,
        "UK_ULN": Category.BASIC,
        "UK_SCN": Category.BASIC,
        "UK_GMC": Category.BASIC,
        "UK_GPHC": Category.BASIC,
        "UK_HCPC": Category.BASIC,
        "UK_NMC_PIN": Category.BASIC,
        "UK_NINO": Category.OFFICIAL_DOCS,
        "UK_UTR": Category.OFFICIAL_DOCS,
        "UK_PASSPORT": Category.OFFICIAL_DOCS,
        "UK_DRIVING_LICENCE": Category.OFFICIAL_DOCS,
        "UK_BRP": Category.OFFICIAL_DOCS,
        "UK_DBS_CERTIFICATE": Category.OFFICIAL_DOCS,
        "UK_TRN": Category.OFFICIAL_DOCS,
        "UK_HOME_OFFICE_REF": Category.OFFICIAL_DOCS,
        "NATIONAL_ID": Category.OFFICIAL_DOCS,
        "US_SSN": Category.OFFICIAL_DOCS,
        "UK_NHS": Category.HEALTH,
        "UK_CHI": Category.HEALTH,
        "UK_HSC": Category.HEALTH,
        "HEALTH": Category.HEALTH,
        "CREDIT_CARD": Category.FINANCIAL,
        "IBAN_CODE": Category.FINANCIAL,
        "CRYPTO": Category.FINANCIAL,
        "UK_BANK_ACCOUNT": Category.FINANCIAL,
        "FINANCIAL": Category.FINANCIAL,
        "USERNAME": Category.IDENTIFICATION,
        "SOCIAL_HANDLE": Category.IDENTIFICATION,
        "PASSWORD": Category.IDENTIFICATION,
        "API_KEY": Category.IDENTIFICATION,
        "IP_ADDRESS": Category.IDENTIFICATION,
        "MAC_ADDRESS": Category.IDENTIFICATION,
        "UK_UPRN": Category.LOCATION,
        "LOCATION": Category.LOCATION,
        "UK_PNC": Category.CRIMINAL,
        "UK_CRO": Category.CRIMINAL,
        "UK_ASN": Category.CRIMINAL,
        "UK_PRISON_NUMBER": Category.CRIMINAL,
        "UK_CRN": Category.CRIMINAL,
        "CRIMINAL": Category.CRIMINAL,
        "RACE": Category.RACE,
        "RELIGION": Category.RELIGION,
        "POLITICAL": Category.POLITICAL,
        "TRADE_UNION": Category.UNION,
        "SEX_LIFE": Category.SEXLIFE,
        "ORIENTATION": Category.ORIENTATION,
        "GENDER_REASSIGN": Category.GENDER_REASSIGN,
        "BIOMETRIC": Category.GENETIC_BIO,
        "SAFEGUARDING": Category.OTHER,
        "DOMESTIC_ABUSE": Category.OTHER,
        "IMMIGRATION": Category.OTHER,
        "SOCIAL_CARE": Category.OTHER,
        "EDUCATION": Category.OTHER,
        "CONDUCT": Category.OTHER,
        "HOMELESSNESS": Category.OTHER,
    }
)
"""A NINO, UTR or passport number counts as an official document's; an NHS number as health data, being an identifier
of the health service (both are readings of the form, kept here so that they can be changed in one place)."""


_OWN: ContextVar[Mapping[str, str]] = ContextVar("own boxes", default=MappingProxyType({}))
BOX_OF = "box of "
"""How an assessment's settings begin that keep the box of an operator's own entity."""


def adopt_boxes(boxes: Mapping[str, str]) -> None:
    """Let `category_of` know the operator's own entities, by the code of their box, from here on in this process."""
    _OWN.set(MappingProxyType(dict(boxes)))


def category_of(entity: str) -> Category:
    """The box that a finding of `entity` ticks; `other` for an entity that neither the table nor the operator names."""
    known = ENTITY_CATEGORY.get(entity)
    return known if known is not None else Category(_OWN.get().get(entity, Category.OTHER))
