"""Sexual orientation."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="ORIENTATION",
    label="Sexual orientation",
    definition="https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/special-categor"
    "y-data/what-is-special-category-data/",
    hits=(
        "Tom told his key worker that he is gay.",
        "Sexual orientation: Bisexual\nName: Ana Reyes",
        "Marcus lives with his boyfriend, Leon.",
    ),
    misses=(
        "The LGBT+ staff network meets monthly.",
        "We do not discriminate on grounds of age, race or sexual orientation.",
        "Go straight along Elm Road.",
    ),
)
