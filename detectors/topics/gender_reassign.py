"""Gender reassignment."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="GENDER_REASSIGN",
    label="Gender reassignment",
    definition="https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/special-categor"
    "y-data/what-is-special-category-data/",
    hits=(
        "Alex is a trans man and is waiting for the gender identity clinic.",
        "Sam Reid transitioned from male to female in 2018.",
    ),
    misses=(
        "The protected characteristics are age, disability, gender reassignment, marriage and race.",
        "Support for pupils on transition to secondary school.",
    ),
)
