"""Homelessness and the loss of a home."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="HOMELESSNESS",
    label="Homelessness",
    definition="https://www.legislation.gov.uk/ukpga/1996/52/part/VII",
    strong=(
        (
            "(?:is|was|are|were|be|become|became|becoming|made|been|being|now|street|single) homeless|rough "
            "sleep(?:er|ing)"
        ),
        (
            "sle(?:eps?|eping|pt) (?:rough|on (?:the )?(?:streets?|sofas?|buses|night bus)|in (?:his|her|a|the|"
            "my) (?:car|van|tent))"
        ),
        (
            "sofa[- ]?surf(?:s|ed|ing)|no fixed (?:abode|address)|nfa|temporary accommodation|bed (?:and|&) "
            "breakfast placement"
        ),
        (
            "interim (?:duty|accommodation)|relief duty|main housing duty|priority need|intentionally homeless|"
            "local connection"
        ),
        r"s\.? ?(?:184|188|189|193|21) (?:decision|interim|duty|notice|interview)|personal(?:ised)? housing plan",
        "(?:homeless(?:ness)?|housing options) (?:application|applicant|interview|assessment|decision|presentation)",
        (
            "(?:parents?|mum|mother|dad|father|family|friend|partner|landlord) (?:has |have )?(?:asked|told|"
            "kicked|threw|thrown)"
            " (?:him|her|me|them|us) (?:to leave|out)"
        ),
        (
            "give up possession|eviction|evicted|notice (?:to quit|seeking possession)|refuge(?:'s)? (?:place|"
            "space|worker|town)"
        ),
        "(?:staying|living|lives|lived|stays) (?:in|at) (?:a|the) (?:hostel|refuge|b&b|shelter|night shelter)",
    ),
    weak=("homeless|hostel|refuge|night shelter|housing duty|possession",),
    labels=("reason for homelessness|why left|housing status",),
    never=(
        (
            "homelessness (?:strategy|review|reduction act|prevention (?:grant|fund)|services?|forum|team|"
            "charit(?:y|ies))"
        ),
        "possession of (?:drugs|cannabis|an? )",
    ),
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
