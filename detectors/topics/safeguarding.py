"""Safeguarding of children and of adults at risk."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="SAFEGUARDING",
    label="Safeguarding",
    definition="https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    hits=(
        "Ella is subject to a child protection plan for neglect.",
        "A section 47 enquiry was opened after Leo told his teacher that his stepfather hit him.",
        "Safeguarding concern raised: Mr Ford is self-neglecting.",
    ),
    misses=(
        "Safeguarding training is mandatory for all staff.",
        "Mr Price was abusive to staff, who were at risk.",
        "Mrs Cole was sent the section 20 notice for the roof.",
        "The Safeguarding Adults Board meets quarterly.",
        "The council is committed to safeguarding children.",
    ),
)
