"""What may happen to the people concerned, drawn from the kinds of data found: wording for an officer to confirm.

The kinds of harm: recital 75 of the UK GDPR and WP250 rev.01, which asks that a notification names the harm which the
types of data point to.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from exposure.assessment import Assessment
from exposure.categories import Category, SubjectType
from exposure.figures import Figure
from reports.wording import span


@dataclass(frozen=True, slots=True)
class Harm:
    """One possible consequence. Any of `kinds` brings it up; where `together` are named, all of those must be there."""

    name: str
    text: str
    kinds: frozenset[str]
    together: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Consequence:
    """A harm that the findings point to, and the largest group that they point to it for."""

    harm: Harm
    people: Figure | None
    groups: int = 1  # of the kinds that bring the harm up, how many have people of their own

    @property
    def sentence(self) -> str:
        """The wording to paste."""
        if self.people is None or self.people.upper == 0:
            return f"{self.harm.name}: {self.harm.text}"
        where = " in the largest of these groups" if self.groups > 1 else ""
        return f"{self.harm.name}: {self.harm.text} ({span(self.people)} people{where})"


def _harm(name: str, text: str, kinds: Iterable[str], together: Iterable[str] = ()) -> Harm:
    return Harm(name, text, frozenset(kinds), frozenset(together))


HARMS = (
    _harm(
        "Risk to personal safety",
        "people in safeguarding or domestic abuse cases may be traced through addresses and contact details",
        ("SAFEGUARDING", "DOMESTIC_ABUSE", "at_risk"),
    ),
    _harm(
        "Harm to children",
        "children's details may be used to approach, bully or exploit them, and stay usable for years",
        (SubjectType.CHILDREN,),
    ),
    _harm(
        "Harm to vulnerable adults",
        "people with care needs may be targeted for scams, coercion or exploitation",
        (SubjectType.VULNERABLE,),
    ),
    _harm(
        "Identity theft",
        "identity documents and official numbers may be used to open accounts or obtain credit in a person's name",
        (Category.OFFICIAL_DOCS,),
    ),
    _harm(
        "Identity fraud",
        "name, birth date and address together are what many organisations ask for to identify a customer",
        (),
        ("PERSON", "DATE_OF_BIRTH", "ADDRESS"),
    ),
    _harm(
        "Financial loss",
        "bank or card details may be used for direct debits or payments that were not authorised, or to make a scam "
        "convincing",
        (Category.FINANCIAL,),
    ),
    _harm(
        "Account takeover",
        "user names and passwords may open these and other accounts where they were used again",
        (Category.IDENTIFICATION,),
    ),
    _harm(
        "Loss of confidentiality of health information",
        "distress, embarrassment or unfair treatment where a condition, disability or care becomes known",
        (Category.HEALTH,),
    ),
    _harm(
        "Discrimination",
        "unfair treatment or hostility because of ethnicity, belief, opinion, union membership, sex life, orientation "
        "or gender reassignment",
        (
            Category.RACE,
            Category.RELIGION,
            Category.POLITICAL,
            Category.UNION,
            Category.SEXLIFE,
            Category.ORIENTATION,
            Category.GENDER_REASSIGN,
        ),
    ),
    _harm(
        "Loss of biometric or genetic data",
        "such data cannot be changed once it is known",
        (Category.GENETIC_BIO,),
    ),
    _harm(
        "Damage to reputation",
        "convictions, allegations or offences becoming known may cost work, housing or relationships",
        (Category.CRIMINAL,),
    ),
    _harm(
        "Exposure of immigration status",
        "people may be threatened or exploited with what is known of their status",
        ("IMMIGRATION",),
    ),
    _harm(
        "Targeted scams",
        "names and contact details may be used for phishing e-mails, calls and letters that quote true details",
        ("EMAIL_ADDRESS", "PHONE_NUMBER", "ADDRESS", Category.BASIC),
    ),
)


def consequences(assessment: Assessment) -> list[Consequence]:
    """The harms that what was found points to, in the order of HARMS."""
    groups = {group.code: group.people for group in assessment.priorities if group.code == "at_risk"}
    groups |= {**assessment.categories, **assessment.subject_types}
    present = {code for code, figure in groups.items() if figure.best} | {
        entity for entity, count in assessment.findings.items() if count
    }
    return [
        _consequence(harm, groups)
        for harm in HARMS
        if harm.kinds & present or (harm.together and harm.together <= present)
    ]


def _consequence(harm: Harm, groups: dict[str, Figure]) -> Consequence:
    figures = [groups[code] for code in sorted(harm.kinds) if code in groups and groups[code].best]
    return Consequence(harm, max(figures, key=lambda figure: (figure.best, figure.upper), default=None), len(figures))
