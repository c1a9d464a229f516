"""Safeguarding of children and of adults at risk."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="SAFEGUARDING",
    label="Safeguarding",
    definition="https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
    strong=(
        (
            "letterbox contact|supervised contact|threshold (?:is|was|criteria|not) (?:met|agreed)|lock(?:s|ed|"
            "ing) (?:her|him|them|me) in"
        ),
        (
            "care order|supervision order|birth (?:mother|father|parents?|family)|adoption panel|prospective "
            "adopters?|(?:the )?children act 1989|step down to"
        ),
        (
            r"s\.? ?42 enquir(?:y|ies)|adult at risk|subject children|pre-?birth|child (?:sexual|criminal)|"
            r"passport held|phone tracked|dowry"
        ),
        (
            "(?:seen|witnessed|heard) (?:domestic|the (?:assault|fighting|abuse))|not been (?:seen|collected|"
            "fed)|cannot keep (?:him|her|them) safe"
        ),
        "child protection (?:plan|conference|case|enquir(?:y|ies)|concerns?|investigation|register)",
        "child in need(?: plan)?",
        "cin plan",
        "cp plan",
        "section (?:47|42|17)(?: (?:enquir(?:y|ies)|assessment|investigation|support|accommodation))",
        "(?:section|s\\.?) ?(?:20|31) (?:agreement|accommodation|order|care order|consent)",
        r"s\.? ?(?:47|42|17)(?: enquir(?:y|ies)| assessment)?",
        (
            "safeguarding (?:referral|concerns?|alert|enquir(?:y|ies)|investigation|plan|incident|issues?|"
            "adults? referral)"
        ),
        "(?:significant|serious) harm",
        "neglect(?:ed|ful|ing)?",
        "(?:physical|emotional|sexual|financial|domestic|institutional|child sexual) (?:abuse|exploitation)",
        "sexually (?:abused|assaulted|exploited)",
        "non[- ]accidental injur(?:y|ies)",
        "strategy (?:meeting|discussion)",
        "lado(?: referral)?",
        "mash referral",
        "care proceedings",
        "interim care order",
        "emergency protection order",
        "looked[- ]after child",
        "taken into care",
        "in care",
        "removed from (?:the |her |his |their )?(?:home|care|mother|parents?)",
        "child sexual exploitation",
        "cse",
        "criminal exploitation",
        "cce",
        "female genital mutilation",
        "fgm",
        "forced marriage",
        "honou?r[- ]based",
        "modern slavery",
        "traffick(?:ed|ing)",
        "private fostering",
        "missing from (?:home|care)",
        "went missing",
        "self[- ]neglect(?:ing)?",
        "hoarding",
        "at risk of (?:harm|abuse|neglect|exploitation)",
        "cuckoo(?:ed|ing)",
        "radicali[sz]ation",
        r"unexplained (?:bruis|injur)\w*",
        (
            "disclosed (?:historic(?:al)? |sexual |physical |emotional |domestic )*(?:abuse|assault|exploitation|"
            "violence)"
        ),
        "early help (?:assessment|plan)",
    ),
    weak=(
        "safeguarding",
        "abused",
        "vulnerable (?:adult|child|person|young person)",
        "unkempt",
        "hit (?:him|her|them)",
        "bruis(?:e|es|ing)",
        "social worker",
        "exploited",
        "bullied",
        "bullying",
    ),
    labels=(
        "child protection status",
        "safeguarding",
        "risk factors",
        "nature of concern",
        "cp status",
        "legal status",
    ),
    never=(
        (
            "safeguarding (?:training|policy|lead|team|board|partnership|children partnership|adults board|"
            r"procedures?|responsibilit\w+|duties|is everyone'?s)"
        ),
        "committed to safeguarding",
        "designated safeguarding lead",
    ),
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
