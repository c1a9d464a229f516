"""The questions of the regulator's form in its order and wording.

Source: ICO, "Report a personal data breach" (DPA 2018). A0 to A10 are word for word; B1 to B15 after later copies of
the form, whose wording differs a little from version to version.
"""

from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    """Who has answered a question so far."""

    SCAN = "answered from the scan"
    SUGGESTED = "suggested from the scan: confirm or change"
    INCIDENT = "from the incident file"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the form; `needed` says what an answer takes where the scan has none, and from whom."""

    number: str
    text: str
    options: tuple[str, ...] = ()
    needed: str = ""


QUESTIONS = (
    Question(
        "A0",
        "If you have already spoken to a member of ICO staff about this breach, please give their name",
        needed="Whoever spoke to the ICO.",
    ),
    Question(
        "A1",
        "Report type",
        ("Initial report", "Follow-up report; ICO case reference"),
        "The ICO's case reference, if this follows an earlier report.",
    ),
    Question(
        "A2",
        "What has happened? Tell us as much as you can about what happened, what went wrong and how it happened.",
        needed="An account from the incident team, without any of the breached data in it.",
    ),
    Question(
        "A3",
        "Was the breach caused by a cyber incident?",
        ("Yes", "No", "Don't know"),
        "`cyber` in the incident file.",
    ),
    Question("A4", "How did you find out about the breach?", needed="An account from whoever raised the alarm."),
    Question(
        "A5", "When did you discover the breach?", needed="`discovered` in the incident file: it starts the clock."
    ),
    Question(
        "A6",
        "When did the breach happen?",
        needed="`happened_from` and `happened_to` in the incident file; forensics will know more later.",
    ),
    Question("A7", "Categories of personal data included in the breach (tick all that apply)"),
    Question("A8", "Number of personal data records concerned?"),
    Question("A9", "How many data subjects could be affected?"),
    Question("A10", "Categories of data subjects affected (tick all that apply)"),
    Question(
        "B1",
        "Potential consequences of the breach: describe the possible impact on data subjects, as a result of the "
        "breach. Please state if there has been any actual harm to data subjects",
        needed="Any actual harm that is known so far.",
    ),
    Question(
        "B2",
        "What is the likelihood that data subjects will experience significant consequences as a result of the breach?",
        (
            "Very likely",
            "Likely",
            "Neutral - neither likely nor unlikely",
            "Unlikely",
            "Very unlikely",
            "Not yet known",
        ),
    ),
    Question(
        "B2'",
        "Is the breach likely to result in a high risk to data subjects? Please give details",
        ("Yes", "No", "Not yet known"),
    ),
    Question(
        "B3",
        "(Cyber incidents only) Has the confidentiality, integrity and/or availability of your information systems "
        "been affected? If yes, which",
        ("Confidentiality", "Integrity", "Availability", "No", "Don't know"),
        "`exfiltrated` and `unavailable` in the incident file; from the IT team, whether anything was altered.",
    ),
    Question(
        "B4",
        "(Cyber incidents only) Impact on your organisation",
        (
            "High - lost the ability to provide all critical services to all users",
            "Medium - lost the ability to provide a critical service to some users",
            "Low - no or low loss of efficiency, can still provide all critical services to all users",
            "Not yet known",
        ),
        "The business continuity lead.",
    ),
    Question(
        "B5",
        "(Cyber incidents only) Recovery time",
        (
            "Regular - can predict recovery time with existing resources",
            "Supplemented - can predict recovery time with additional resources",
            "Extended - cannot predict recovery time and need extra resources",
            "Not recoverable, eg backups can't be restored",
            "Complete - recovery is complete",
            "Not yet known",
        ),
        "The IT team.",
    ),
    Question(
        "B6",
        "Had the staff member involved in this breach received data protection training in the last two years?",
        ("Yes", "No", "Don't know"),
        "Human resources; newer forms ask what the training covers and how often it is given.",
    ),
    Question("B7", "(Initial report) If there has been a delay in reporting this breach, please explain why"),
    Question(
        "B8",
        "(Follow-up report) Describe any measures you had in place before the breach with the aim of preventing a "
        "breach of this nature",
        needed="The IT team and the information governance team.",
    ),
    Question(
        "B9",
        "Describe the actions you have taken, or propose to take, as a result of the breach, eg to fix the problem and "
        "to mitigate adverse effects: confirmed data destroyed, updated passwords, planning training",
        needed="The incident team.",
    ),
    Question(
        "B10",
        "(Follow-up report) Outline any steps you are taking to prevent a recurrence, and when you expect they will be "
        "completed",
        needed="The incident team.",
    ),
    Question(
        "B11",
        "Have you told data subjects about the breach?",
        (
            "Yes, we've told affected data subjects",
            "We're about to, or are in the process of telling data subjects",
            "No, they're already aware",
            "No, but we're planning to",
            "No, we've decided not to",
            "We haven't decided yet if we will tell them or not",
            "Something else (please give details below)",
        ),
        "A decision of the controller under Art. 34; the groups to tell first are listed below.",
    ),
    Question(
        "B12",
        "Have you told, or are you planning to tell any other organisations about the breach? eg the police, other "
        "regulators or supervisory authorities",
        ("Yes", "No", "Don't know"),
        "The incident team: consider Action Fraud or the police, the NCSC, the partners whose data is among the "
        "datasets, and insurers.",
    ),
    Question(
        "B13",
        "Are you a member of a UK GDPR code of conduct or certification scheme, approved by the ICO?",
        ("Yes", "No"),
        "The information governance team.",
    ),
    Question(
        "B14",
        "About you: organisation (controller) name, registration number, registered address, person making this "
        "report, data protection officer or senior person responsible",
        needed="The ICO registration number, the address, and the people's contact details.",
    ),
    Question(
        "B15",
        "Reason for the report; organisation size; is this your first contact with us about a breach since the GDPR "
        "came into force?",
        (
            "The breach meets the threshold to report",
            "The breach does not meet the threshold, but you want us to be aware",
            "It is unclear whether the breach meets the threshold",
            "Fewer than 250 staff",
            "250 staff or more",
        ),
        "Whether the ICO has been contacted about a breach before.",
    ),
)
