"""Domestic abuse."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="DOMESTIC_ABUSE",
    label="Domestic abuse",
    definition="https://www.legislation.gov.uk/ukpga/2021/17/section/1",
    hits=(
        "Police notification: Lisa Marsh was assaulted by her ex-partner.",
        "Ms Diaz fled domestic abuse and is now in refuge.",
        "Referred to MARAC: her ex-partner strangled her in March.",
    ),
    misses=(
        "The domestic abuse strategy was adopted.",
        "Victims of domestic abuse can call the helpline at any time.",
    ),
)
