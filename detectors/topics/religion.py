"""Religious or philosophical belief."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="RELIGION",
    label="Religious or philosophical belief",
    definition="https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/special-categor"
    "y-data/what-is-special-category-data/",
    hits=(
        "Mrs Begum is a practising Muslim and asked for a female carer.",
        "Religion: Hindu\nName: Priya Shah",
        "He attends mosque every Friday.",
        "Name: Amir Shah\nDietary: halal",
    ),
    misses=(
        "The council marks Ramadan with an event for the Muslim community.",
        "St Mary's Church Hall is available for hire.",
        "Faith groups were consulted on the plan.",
    ),
)
