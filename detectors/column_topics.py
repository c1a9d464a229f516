"""Columns whose very header is sensitive, and the answers in them that say nothing."""

import re

TOPICS: tuple[tuple[str, str], ...] = (
    ("GENDER_REASSIGN",
    (r"gender reassign\w*|trans(?:gender)?(?: (?:status|history|identity))?|gender identity(?! code)|"
    r"gender (?:identity )?same as (?:at )?(?:birth|birth sex|sex at birth)|trans person")),
    ("ORIENTATION", r"sexual orientation|sexual orient|sexuality|orientation|sex orient(?:ation)?|lgbt\w*"),
    ("RACE", r"ethnic\w*|race|racial (?:origin|group)|ethnic (?:origin|group|code|background)"),
    ("RELIGION", r"religion\w*(?: or belief)?|religious (?:belief|affiliation|group|faith)|faith(?: group)?|belief"),
    ("POLITICAL", r"political (?:opinion|affiliation|party|view)s?|party(?: name| affiliation)?|voting intention"),
    (
        "TRADE_UNION",
        (r"(?:trade union|tu|union|unison|gmb|unite|neu|nasuwt|ucatt|usdaw|naht|ascl|rcn|pcs|fbu|aslef|rmt|basw|"
        r"unite union)"
        r"(?: (?:union|trade union))?"
        r"(?: (?:deductions?|subs?|subscriptions?|member(?:ship)?|name|fees?|dues|rep|contributions?|monthly|amount|"
        r"weekly))*"),
    ),
    (
        "CRIMINAL",
        (r"(?:unspent |spent |criminal )?convictions?(?: (?:disclosed|declared|details))?|offences?|"
        r"offence type|criminal (?:record|history|offence)|dbs "
        r"(?:result|outcome|disclosure|content|finding)s?|cautions?|sentence|probation(?: status)?|yot status|"
        r"arrest\w*|charge detail|rehabilitation|index offence|bail(?: status)?"),
    ),
    ("DOMESTIC_ABUSE", r"domestic (?:abuse|violence)|marac|dv flag|da flag|perpetrator|victim of"),
    ("SAFEGUARDING",
    (r"safeguarding(?: \w+)?|category of need|child protection(?: \w+)?|(?:cp|cpp|cin)(?: (?:plan|status|category|"
    r"register))*|"
    r"at risk|(?:category|type) of abuse|abuse (?:category|type)|primary need code|risk of harm|child in need")),
    ("IMMIGRATION",
    (r"immigration(?: status)?|visa(?: type| status)?|nrpf|asylum(?: (?:status|seeker|claim))?|leave to remain|"
    r"right to (?:work|remain|reside)|uasc|refugee(?: status)?|euss?(?: status)?")),
    (
        "HEALTH",
        (r"(?:registered |has |is |considered )?(?:a )?(?:disabled|disabilit(?:y|ies))|ltc|long term conditions?|"
        r"clinical (?:term|code)|"
        r"(?:primary |main |secondary )?diagnos[ie]s|diagnosed|medication\w*|medical(?: \w+)?|medicine|prescription|"
        r"disabilit(?:y|ies)(?: \w+)?|"
        r"disabled|health(?: (?:condition|issue|problem|need|note|status)s?)|(?:long term )?conditions?|"
        r"mental health(?: \w+)?|impairment|allerg(?:y|ies)|sickness(?: \w+)?|absence reason|reason for absence|"
        r"illness|(?:primary |secondary |main )?sen(?: (?:need|status|type|provision|code|support|stage|primary|"
        r"secondary|level))*|"
        r"send(?: (?:need|status|type|provision|level))?|special (?:educational )?needs?|primary need|"
        r"ehcp?(?: (?:status|need|date|plan))?|blood (?:type|group)|symptoms?|treatment|care needs?|mobility|"
        r"pregnan\w+|"
        r"vaccin\w+|test result|hiv\w*|bmi|weight kg|blue badge reason|primary support reason|occupational health|"
        r"fit note|par q|health questionnaire|dietary requirements?|special educational needs?|"
        r"disabil\w+"),
    ),
    (
        "FINANCIAL",
        (r"(?:annual |basic |gross |net |monthly |weekly |household |family |current |total )*(?:salary|pay|wages?|"
        r"earnings|income)"
        r"(?: (?:amount|pa|per annum|fte|annual|monthly))?|pay (?:grade|scale|band|point)|spinal point|"
        r"arrears|"
        r"(?:rent |current )arrears|(?:housing |weekly |qualifying |passported |main )?benefits?(?: (?:amount|award|"
        r"entitlement|type|received|name|claimed|s))*|"
        r"weekly entitlement|award amount|debt(?: (?:amount|outstanding|owed|balance))?|tax code|hb weekly|"
        r"overpayment|pension(?: contribution)?|universal credit|"
        r"council tax (?:support|reduction|arrears)|balance(?: owed| outstanding| due)?|outstanding(?: balance|"
        r" amount)?|amount(?: due| owed| paid| outstanding)?|net|fines?(?: owed| due)?|fees?(?: (?:due|paid|"
        r"weekly|monthly))?|weekly (?:hb|amount|charge|award)|monthly amount|payments?|refund(?: amount)?|"
        r"grant(?: amount)?|savings|capital|hb award|"
        r"ctr award|weekly hb|direct payment(?: amount)?|personal budget|bonus|deductions|nett? pay|gross"),
    ),
    ("SOCIAL_CARE",
    (r"care package|support plan|(?:lac|cla)(?: (?:legal )?status)?|looked after(?: (?:child(?:ren)?|status))*|"
    r"(?:currently |ever )?in care|care leaver|legal status|placement(?: type)?|care plan|young carer|early help")),
    ("EDUCATION",
    (r"attainment|exclusions?|ks\d (?:result|level|score)s?|attendance(?: percent| pct)?|pupil premium|pp|"
    r"(?:currently |eligible for |claiming |ever ?6? )*(?:fsm|free (?:school )?meals?)"
    r"(?: (?:ever )?6| eligib\w+| claim\w*)*|"
    r"ever 6(?: fsm)?|"
    r"aln(?: (?:status|need|provision))?")),
    ("BIOMETRIC", r"fingerprint\w*|biometric\w*|face template|dna\w*"),
    ("SEX_LIFE", r"sexual (?:activity|history|partners)"),
)  # fmt: skip
OWNER_WORDS = (
    r"(?:(?:applicant|claimant|tenant|customer|client|employee|pupil|student|child|partner|patient|resident|"
    r"staff|main|"
    r"service user|person)s? )?"
)
TAIL = r"(?: (?:code|description|desc|details?|type|category|group|flag|y n|yn|indicator|status|1|2|3|other|text))?"
TOPIC_PATTERNS = tuple((entity, re.compile(rf"{OWNER_WORDS}(?:{body}){TAIL}")) for entity, body in TOPICS)

SAYS_NOTHING = frozenset(
    [
        *(
            "- -- . 0 0.0 0.00 ? blank clear declined disclosed empty false known n n/a na nil nka no nobt none not ns "
            "nsp null pending pns prefer refu refused stated tbc u undisclosed unknown withheld x \u00a30 \u00a30.00 "
        ).split(),
        "choose not to say", "do not wish to say", "information not yet obtained", "no allergies", "no answer",
        "no concerns", "no convictions", "no disability", "no issues", "no known allergies", "no known conditions",
        "no sen", "no special educational need", "no special provision", "no union", "none declared", "none known",
        "none recorded", "none stated", "not a member", "not answered", "not applicable", "not asked",
        "not disabled", "not disclosed", "not given", "not known", "not provided", "not recorded", "not specified",
        "not stated", "not yet known", "prefer not to disclose", "prefer not to say", "rather not say",
        "would rather not say",
    ]
)  # fmt: skip
"""Answers that tell nothing of the person, in lower case."""
ONLY_FLAGS = frozenset({"pp"})
"""Headers that mean something else as well, unless they are answered yes or no."""
FLAGS = frozenset({"y", "yes", "true", "1", "t"})


CONTAINED: tuple[tuple[str, str], ...] = (
    ("GENDER_REASSIGN", r"transgender|gender reassignment|gender identity"),
    ("ORIENTATION", r"sexual orientation|sexuality"),
    ("RACE", r"ethnic(?:ity)?|ethnic (?:group|origin|background)"),
    ("RELIGION", r"religion|religious"),
    ("TRADE_UNION", r"trade union|unison"),
    ("CRIMINAL", r"convictions?|offences?|criminal"),
    ("SAFEGUARDING", r"category of abuse|child protection"),
    (
        "HEALTH",
        (r"disability|disabilities|disabled|impairments?|dementia|autism|autistic|diagnosis|diagnoses|medication|epilepsy|"
        r"diabet\w+|asthma|adhd|allerg\w+|mental health|wheelchair|pregnan\w+|medical condition|health condition"),
    ),
    (
        "FINANCIAL",
        (r"(?:gross|net|annual|basic|taxable) pay|salary|(?:gross|net) (?:td|ytd)|arrears|hb amount|current balance|"
        r"household income|housing benefit|(?:rent|amount|money) owed|owes|pay (?:this |last )?(?:period|month|week)"),
    ),
)  # fmt: skip
CONTAINED_PATTERNS = tuple((entity, re.compile(rf"(?<!\w)(?:{body})(?!\w)")) for entity, body in CONTAINED)
BESIDE_THE_POINT = frozenset(
    "date due expiry expires review reviewed checked source team service officer worker count total percent rate "
    "number provider allowance phone email contact name address reference id version by nurse adviser advisor".split()
)
"""Words that make a column one about the matter and not of what is so of the person."""
AT_LAST = frozenset("date due expiry expires review reviewed checked source by".split())
LONGEST_QUESTION = 14


def topic_of(header: str) -> str:
    """The entity of a sensitive column from its normalised header; empty where it is none."""
    header = header.replace("to date", "td")
    said = header.split()
    if said and said[-1] in AT_LAST:
        return ""
    for entity, pattern in TOPIC_PATTERNS:
        if pattern.fullmatch(header):
            return entity
    if len(said) > LONGEST_QUESTION or BESIDE_THE_POINT.intersection(said):
        return ""
    return next((entity for entity, pattern in CONTAINED_PATTERNS if pattern.search(header)), "")


SECOND_TOPICS = tuple(
    (first, second, re.compile(rf"{OWNER_WORDS}(?:{body}){TAIL}"))
    for first, second, body in (
        ("HEALTH", "SOCIAL_CARE", r"(?:primary |main |secondary )?support (?:reason|need)s?|care needs?|client group"),
        (
            "HEALTH",
            "EDUCATION",
            (
                r"(?:primary |secondary |main )?(?:sen|send)(?: \w+)*|special (?:educational )?needs?|primary need|"
                r"ehcp?(?: \w+)*"
            ),
        ),
    )
)
"""Headers under which an answer says two things: a need at school is one of health, and of special education."""


def second_topic_of(header: str, first: str) -> str:
    """What else a column of the topic `first` says by its normalised header; empty for nothing."""
    return next((second for of, second, pattern in SECOND_TOPICS if of == first and pattern.fullmatch(header)), "")


def says_something(value: str) -> bool:
    """Whether an answer in a sensitive column tells something of the person."""
    return value.strip().strip(".").lower() not in SAYS_NOTHING and any(char.isalnum() for char in value)
