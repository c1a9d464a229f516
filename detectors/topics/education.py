"""Education: special needs, attendance, exclusion, attainment."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="EDUCATION",
    label="Education",
    definition="https://www.gov.uk/government/publications/send-code-of-practice-0-to-25",
    hits=(
        "I have suspended Freya for two days and her parents know.",
        "Leo's attendance is 71% and he has been permanently excluded.",
        "Zara has an EHCP for speech and language needs.",
        "Pupil: Max Obi\nYear group: 5",
    ),
    misses=(
        "Leo told his teacher that he is hungry.",
        "Apply for a school place by 31 October.",
        "The Schools Forum agreed the funding formula.",
        "Attendance at the meeting was good.",
        "The licence holder, Mr Basra, was suspended for six weeks.",
        "Ms Hill said that her current grade does not reflect progress in the project.",
    ),
)
