"""Immigration and asylum status."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="IMMIGRATION",
    label="Immigration status",
    definition="https://www.gov.uk/government/publications/public-funds--2",
    hits=(
        "Mr Tesfay was granted refugee status in 2021.",
        "The family have no recourse to public funds; Mrs Idowu's visa expired in May.",
    ),
    misses=(
        "Refugee Week events are listed on the website.",
        "Payment by Visa or Mastercard is accepted.",
    ),
)
