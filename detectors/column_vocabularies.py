"""Sensitive columns told by their answers: closed lists that forms and systems offer."""

import re
from collections.abc import Sequence

from detectors.column_topics import says_something

SHARE = 0.5
FEW = 2
VOCABULARIES: tuple[tuple[str, str], ...] = (
    (
        "RACE",
        (
            r"(?:any other )?(?:white|black|asian|mixed|arab)\b.*|.*\b(?:british asian|caribbean|"
            r"bangladeshi|pakistani|"
            r"gypsy|roma|traveller)\b.*|indian|chinese|african|latin american|any other ethnic.*"
        ),
    ),
    (
        "RELIGION",
        (
            r"christian\w*|muslim|islam|hindu\w*|sikh\w*|jewish|judaism|buddhis[tm]|no religion|atheist|"
            r"agnostic|catholic|"
            r"roman catholic|church of england|c of e|humanist|rastafarian\w*|jain|pagan|any other religion"
        ),
    ),
    (
        "ORIENTATION",
        r"hetero\w*(?:[ /]+straight)?|straight|gay(?: (?:man|woman))?|lesbian|gay or lesbian|bi ?sexual|bi",
    ),
    ("TRADE_UNION", r"unison|gmb|unite|neu|nasuwt|pcs|rcn|basw|prospect|aslef|rmt"),
    (
        "IMMIGRATION",
        (
            r"(?:pre[- ]?)?settled(?: status)?|nrpf|no recourse.*|asylum.*|refugee.*|indefinite leave.*|"
            r"ilr|limited leave.*|"
            r"leave to remain.*|british citizen|eu citizen|euss.*|overstayer|humanitarian protection|"
            r"visa.*|student visa"
        ),
    ),
    (
        "HEALTH",
        (
            r".*\b(?:asthma|diabet\w+|cancer|depress\w+|anxiety|stress|epilep\w+|autis\w+|adhd|dementia|"
            r"stroke|arthritis|"
            r"copd|migraine|flu|influenza|covid\w*|surgery|operation|hospital|fracture|back pain|"
            r"sickness|pregnan\w+|"
            r"disab\w+|wheelchair|blind|deaf|hearing|visual impairment|mental health|"
            r"learning difficult\w+|hiv|bmi|"
            r"schizophren\w+|bipolar|parkinson\w*|multiple sclerosis|vaccin\w+|smok\w+|alcohol|"
            r"substance|chest infection|"
            r"musculoskeletal|bereavement|gastro\w*|angina|heart|kidney|chemo\w*|knee|hip|injur\w*|"
            r"infection|virus|mobility|cannot walk|blood pressure|"
            r"weight management|liver|allerg\w+|semh|slcn|asd|dyslexi\w+)\b.*"
        ),
    ),
    ("SOCIAL_CARE", r"lac|cp|cin|early help|child (?:protection|in need).*|looked after.*|care leaver"),
)
PATTERNS = tuple((entity, re.compile(body)) for entity, body in VOCABULARIES)


def vocabulary_of(values: Sequence[str]) -> tuple[str, float]:
    """The entity whose list of answers a column's distinct values are from, and their share; ("", 0.0) for none.

    Only answers that say something are looked at: "Prefer not to say" stands in every such list.
    """
    told = [" ".join(value.lower().split()) for value in values if says_something(value)]
    if len(told) < FEW:
        return "", 0.0
    for entity, pattern in PATTERNS:
        share = sum(1 for value in told if pattern.fullmatch(value)) / len(told)
        if share >= SHARE:
            return entity, share
    return "", 0.0
