"""Whom to tell first, and why (UK GDPR Art. 34): groups of people by what is known of each, most urgent first."""

from exposure.assessment import Priority
from exposure.categories import SPECIAL, Category, SubjectType
from exposure.tally import Condition, Known

SPECIAL_OR_CRIMINAL = tuple(f"category:{code}" for code in (*sorted(SPECIAL), Category.CRIMINAL))
SENSITIVE = (*SPECIAL_OR_CRIMINAL, f"category:{Category.OTHER}")
FINANCIAL = f"category:{Category.FINANCIAL}"
CHILDREN, VULNERABLE = f"subject:{SubjectType.CHILDREN}", f"subject:{SubjectType.VULNERABLE}"

GROUPS: tuple[tuple[str, str, Condition], ...] = (
    (
        "at_risk",
        "Said to be at risk from somebody (safeguarding, domestic abuse): who took the data may learn where they are.",
        Condition(["at_risk"]),
    ),
    (
        "children",
        "Children of whom health, criminal, care or other sensitive data is held: they cannot protect themselves.",
        Condition([CHILDREN], SENSITIVE),
    ),
    (
        "vulnerable_adults",
        "Vulnerable adults with sensitive or financial data: open to abuse and fraud.",
        Condition([VULNERABLE], (*SENSITIVE, FINANCIAL)),
    ),
    (
        "identity",
        "Birth date beside an official document's number: enough to be impersonated.",
        Condition(["birth_date"], ["document"]),
    ),
    (
        "bank",
        "Bank account or card numbers: open to fraud; their bank can watch for it.",
        Condition(["bank"]),
    ),
    (
        "password",
        "Passwords or access keys: to be changed at once, wherever else they are used.",
        Condition(["password"]),
    ),
    (
        "special",
        "Special category or criminal offence data: open to discrimination, distress or blackmail.",
        Condition(SPECIAL_OR_CRIMINAL),
    ),
)


def priorities(bits: Known) -> tuple[Priority, ...]:
    """The groups that anybody is in. A person may be in several."""
    found = (Priority(code=code, reason=reason, people=bits.where(held)) for code, reason, held in GROUPS)
    return tuple(group for group in found if group.people.upper)
