"""Social care: assessments, packages and who gives care."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="SOCIAL_CARE",
    label="Social care",
    definition="https://www.legislation.gov.uk/ukpga/2014/23/part/1",
    hits=(
        "Mr Ali receives a care package of four calls a day and is hoisted.",
        "Lola lives with foster carers in Kent.",
        "Mum lacks capacity to manage her finances.",
    ),
    misses=(
        "Cllr Hill moved that the motion be adopted.",
        "Mr Price completed the fire risk assessment with care.",
        "Carers Week takes place in June.",
        "The adult social care precept was raised.",
        "Care homes in the borough are inspected every year.",
    ),
)
