"""Genetic and biometric data."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="BIOMETRIC",
    label="Genetic or biometric data",
    definition="https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/special-categor"
    "y-data/what-is-special-category-data/",
    hits=(
        "A DNA test showed that Mr Lewis is the father.",
        "Her genetic test confirmed a BRCA1 mutation.",
        "Kyle's fingerprints were taken at the police station.",
    ),
    misses=(
        "The library's fingerprint readers are being replaced.",
        "Customer service is in our DNA.",
    ),
)
