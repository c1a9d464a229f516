"""Sex life."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="SEX_LIFE",
    label="Sex life",
    definition="https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/special-categor"
    "y-data/what-is-special-category-data/",
    hits=(
        "She is sexually active and was offered a contraceptive implant.",
        "Harjit disclosed that he forces her to have sex.",
        "She said that the driver asked about her sex life.",
        "He reported three partners in the last six months.",
        "Mr Dean admitted an affair with a colleague.",
        "Patient tested positive for chlamydia.",
    ),
    misses=(
        "Relationships and sex education is taught in Year 9.",
        "The sexual health service is open on Mondays.",
    ),
)
