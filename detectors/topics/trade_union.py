"""Trade union membership."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="TRADE_UNION",
    label="Trade union membership",
    definition="https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/special-categor"
    "y-data/what-is-special-category-data/",
    strong=(
        (
            r"standing down as (?:branch|union)|branch (?:sec(?:retary)?|agm|chair)|full subs|(?:companion|"
            r"rep)[:,] [^,\n]{2,30}, (?:unite|unison|gmb)"
        ),
        r"(?:unite|unison|gmb|rep) (?:convenor|steward|official)|[^,\n]{2,30}, (?:unite|unison|gmb)$",
        (
            "(?:is|was|as|been|became|being) (?:a |an )?(?:member|rep|representative|shop steward|"
            "branch secretary|steward|convenor|official) (?:of|for|with|in) (?:the )?(?:unison|unite|gmb|"
            "nasuwt|neu|nut|pcs|aslef|rmt|usdaw|ucu|fbu|cwu|rcn|bma|prospect|napo|union|"
            "trade union)(?: (?:the )?union)?"
        ),
        (
            "(?:unison|unite|gmb|nasuwt|neu|pcs|ucu|fbu|cwu|rcn|usdaw|union) (?:member(?:ship)?(?: (?:no|"
            "number|card))?|rep(?:resentative)?|shop steward|steward|branch secretary|subs(?:criptions?)?|"
            "dues|deductions?|companion|official|convenor)"
        ),
        "(?:his|her|their|my) (?:trade )?union(?: rep(?:resentative)?| membership| subs| dues)?",
        "trade union (?:member(?:ship)?|rep(?:resentative)?|subscriptions?|deductions?|companion)",
        (
            "accompanied by (?:a |an |his |her |their |my )?(?:[a-z]+ )?(?:from |of )?(?:trade )?(?:union|"
            "unison|gmb|unite)"
        ),
        "(?:joined|left) (?:the )?(?:union|unison|gmb|unite)",
        "went on strike",
        "on strike",
        "picket line",
        "took (?:part in )?(?:strike|industrial) action",
    ),
    weak=(
        "unison",
        "gmb",
        "nasuwt",
        "shop steward",
        "union rep",
    ),
    labels=(
        "trade union",
        "union",
        "union membership",
        "union subs",
    ),
    never=(
        "on strike with|strike (?:with arthritis|a balance)",
        (
            "(?:consult(?:ed|ation)?|negotiat(?:ed|ions?)|agree(?:d|ment)|discuss(?:ed|ions?)|"
            r"meet(?:ing)?s?) (?:\w+ )?with (?:the )?(?:trade )?unions?"
        ),
        "credit union",
        "european union",
        "trade union (?:side|act|recognition|consultation)",
        "recognised trade unions?",
        "student(?:s')? union",
    ),
    hits=(
        "Derek Cole was accompanied by his Unison rep at the hearing.",
        "Payroll deductions for J Smith: UNISON subs 12.30",
        "She is a member of the GMB.",
    ),
    misses=(
        "The recognised trade unions were consulted on the restructure.",
        "The credit union offers loans to residents.",
        "You have the right to be accompanied by a trade union representative or colleague.",
    ),
)
