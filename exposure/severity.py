"""How bad it is, by ENISA's published method: SE = DPC x EI + CB, each value with the reason for it.

Source: ENISA, Recommendations for a methodology of the assessment of severity of personal data breaches, v1.0 (2013).
The labels of the circumstances' steps are as remembered from it, not checked against a copy: they stand here alone.
"""

from collections.abc import Mapping
from typing import Literal

from exposure.assessment import Incident, Severity
from exposure.categories import SPECIAL, Category, SubjectType
from exposure.figures import Figure

SIMPLE, BEHAVIOURAL, FINANCIAL, SENSITIVE = 1.0, 2.0, 3.0, 4.0
VULNERABLE_CONTEXT = 1.0
UNKNOWN_RECIPIENTS, MALICIOUS = 0.5, 0.5
AVAILABILITY = {"no": 0.0, "temporary": 0.25, "full": 0.5}
BANDS: tuple[tuple[float, Literal["Low", "Medium", "High"]], ...] = ((2.0, "Low"), (3.0, "Medium"), (4.0, "High"))
IDENTIFIED_BY = frozenset({"DATE_OF_BIRTH", "ADDRESS", "UK_POSTCODE", "EMAIL_ADDRESS", "PHONE_NUMBER"})


def severity(
    categories: Mapping[str, Figure],
    subject_types: Mapping[str, Figure],
    findings: Mapping[str, int],
    incident: Incident,
) -> Severity:
    """The severity of a breach of these categories (code -> people), subjects and findings (entity -> count)."""
    context, context_reason = _context({code for code, people in categories.items() if people.best}, subject_types)
    identification, identification_reason = _identification(findings)
    circumstances, circumstance_reasons, assumptions = _circumstances(incident)
    score = round(context * identification + circumstances, 2)
    return Severity(
        data_processing_context=context,
        identification=identification,
        circumstances=circumstances,
        score=score,
        level=next((level for limit, level in BANDS if score < limit), "Very High"),
        reasons=(context_reason, identification_reason, *circumstance_reasons),
        assumptions=assumptions,
    )


def _context(found: set[str], subject_types: Mapping[str, Figure]) -> tuple[float, str]:
    special = SPECIAL | {Category.CRIMINAL}
    base, said = SIMPLE, "simple data (names, contact details)"
    if found & special:
        base, said = SENSITIVE, "sensitive data (special category or criminal offence data)"
    elif found & {Category.FINANCIAL, Category.IDENTIFICATION}:
        base, said = FINANCIAL, "financial data or credentials"
    elif found & {Category.LOCATION, Category.OTHER}:
        base, said = BEHAVIOURAL, "data on how people live (location, casework)"
    if not found:
        return 1.0, "No personal data was found: the lowest data processing context, 1."
    exposed = [code for code in (SubjectType.CHILDREN, SubjectType.VULNERABLE) if _people(subject_types, code)]
    if exposed and base < SENSITIVE:
        base = min(base + VULNERABLE_CONTEXT, SENSITIVE)
        said += ", raised by 1 because children or vulnerable adults are among the people"
    return base, f"Data processing context {base:g}: {said}."


def _people(subject_types: Mapping[str, Figure], code: str) -> int:
    return subject_types[code].best if code in subject_types else 0


def _identification(findings: Mapping[str, int]) -> tuple[float, str]:
    named = findings.get("PERSON", 0) > 0
    beside = any(findings.get(entity, 0) for entity in IDENTIFIED_BY)
    if named and beside:
        return 1.0, "Ease of identification 1: full names beside birth dates, addresses or contact details."
    if named:
        return 0.75, "Ease of identification 0.75: names without contact details, among the people of one area."
    if findings:
        return 0.5, "Ease of identification 0.5: identifiers without names."
    return 0.25, "Ease of identification 0.25: nothing that identifies a person was found."


def _circumstances(incident: Incident) -> tuple[float, tuple[str, ...], tuple[str, ...]]:
    total, reasons, assumptions = 0.0, [], []
    if incident.exfiltrated is not False:
        total += UNKNOWN_RECIPIENTS
        reasons.append("Loss of confidentiality +0.5: data taken by an unknown number of recipients.")
        if incident.exfiltrated is None:
            assumptions.append("The incident file does not say whether data was taken: assumed that it was.")
    if incident.cyber is not False:
        total += MALICIOUS
        reasons.append("Malicious intent +0.5: a cyber incident.")
        if incident.cyber is None:
            assumptions.append("The incident file does not say whether this was a cyber incident: assumed that it was.")
    if incident.unavailable is None:
        assumptions.append("The incident file does not say whether data became unavailable: nothing added for it.")
    elif AVAILABILITY[incident.unavailable]:
        step = AVAILABILITY[incident.unavailable]
        total += step
        reasons.append(f"Loss of availability +{step:g}: {incident.unavailable}.")
    return total, tuple(reasons), tuple(assumptions)
