"""Racial or ethnic origin."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="RACE",
    label="Racial or ethnic origin",
    definition="https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/special-categor"
    "y-data/what-is-special-category-data/",
    hits=(
        "Ethnicity: Black African\nName: Grace Okafor",
        "Mr Hassan is of Somali heritage and came to the UK in 2004.",
        "She described herself as mixed race.",
    ),
    misses=(
        "The borough has a large Somali community.",
        "Black bags are collected on Tuesdays.",
        "We monitor the ethnicity of applicants to improve our services.",
    ),
)
