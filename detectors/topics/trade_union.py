"""Trade union membership."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="TRADE_UNION",
    label="Trade union membership",
    definition="https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/special-categor"
    "y-data/what-is-special-category-data/",
    hits=(
        "Derek Cole was accompanied by his Unison rep at the hearing.",
        "Payroll deductions for J Smith: UNISON subs 12.30",
        "She is a member of the GMB.",
    ),
    misses=(
        "The recognised trade unions were consulted on the restructure.",
        "The credit union offers loans to residents.",
        "You have the right to be accompanied by a trade union representative or colleague.",
    ),
)
