"""What a document's own words make of the people in it, where its folder and file name say nothing."""

import re
from collections.abc import Sequence

from detectors.subjects import place_types

FEWEST = 3  # words of one family that tell a document's kind
READ = 20_000  # characters read for it

_WORK = (
    r"disciplinary|grievances?|line manager|occupational health|sickness|absence (?:review|meeting)|payroll"
    r"|annual leave|hr|human resources|redundanc\w+|interview panel|employees?|probation(?:ary)? period|shifts?|rota"
    r"|appraisal|candidates?|your (?:salary|pay|post|contract|employment)|return to work|unison|dignity at work"
)
_CLINIC = (
    r"patients?|pt|clinics?|wards?|diagnos\w+|consultant|gp|outpatients?|discharge[ds]?|\d+ ?mg|pmh|hospital|bloods"
    r"|scan|prescri\w+|medication|meds|nhs (?:no|number)|symptoms?|surgery|referral|mri|physio\w*"
)
_SCHOOL = (
    r"pupils?|school|teachers?|senco|ehcp|sen|year \d+|y\d{1,2}|class|form tutor|attendance|lessons?|college|nursery"
    r"|headteacher|head of year|gcses?|exclu(?:ded|sion)s?|homework|students?"
)
_CHILDREN = (
    r"child protection|mash|section 47|s47|foster\w*|cin|looked[- ]after|child(?:ren)? in need|mum|dad|the children"
    r"|contact (?:centre|with)|birth (?:mother|father|mum|dad)|social worker|core group|health visitor|care order"
)
_ADULTS = (
    r"care act|social care|carers?|package of care|capacity|dols|safeguarding adults?|marac|idva|refuge|hoist\w*|lpa"
    r"|care home|residential|key ?safe|day centre|respite|adult at risk|support worker|supported living"
)
_SERVICES = (
    r"rent|tenanc(?:y|ies)|tenants?|council tax|repairs?|housing|benefits?|bins?|parking|planning|licen[cs](?:e|ing)"
    r"|blue badge|librar(?:y|ies)|complaints?|noise|applications?|landlord|arrears|homeless\w*|neighbours?|invoice"
    r"|customers?|residents?|boiler|damp|permit|allotments?|grant"
)
_FAMILIES = tuple(
    (words, re.compile(rf"(?i)\b(?:{pattern})\b"))
    for words, pattern in (
        ("employees", _WORK),
        ("patients", _CLINIC),
        ("pupils", _SCHOOL),
        ("childrens services", _CHILDREN),
        ("adult social care", _ADULTS),
        ("customers", _SERVICES),
    )
)


def told_place(path: str, dataset: str, texts: Sequence[str]) -> str:
    """A path's words by which `detectors.subjects` can tell kinds: the path itself where it says something.

    Else those of the family that most of the document's words belong to; the path again where fewer than FEWEST do.
    """
    if place_types(path, dataset):
        return path
    text = "\n".join(texts)[:READ]
    counts = [(len(pattern.findall(text)), words) for words, pattern in _FAMILIES]
    most = max(count for count, _ in counts)
    return next(words for count, words in counts if count == most) if most >= FEWEST else path
