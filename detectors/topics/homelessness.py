"""Homelessness and the loss of a home."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="HOMELESSNESS",
    label="Homelessness",
    definition="https://www.legislation.gov.uk/ukpga/1996/52/part/VII",
    hits=(
        "Jade was sleeping on the night bus.",
        "He is homeless and in priority need.",
        "Her mother has asked her to leave.",
    ),
    misses=(
        "The homelessness strategy was adopted.",
        "Homeless people can get help at the centre.",
        "Crisis and Shelter spoke to the panel.",
    ),
)
