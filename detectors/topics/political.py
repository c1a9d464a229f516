"""Political opinion and membership."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="POLITICAL",
    label="Political opinions",
    definition="https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/special-categor"
    "y-data/what-is-special-category-data/",
    strong=(
        "channel panel",
        "patriotic alternative",
        (
            "(?:extremist|far[- ]right|neo[- ]?nazi|jihadi|islamist|incel) (?:material|content|"
            "forums?|groups?|ideology|views|propaganda)"
        ),
        (
            "(?:is|was|as|became|being|been|remains|joined|left|resigned from|quit) (?:a |"
            "an )?(?:paid[- ]up |former |lifelong |active |"
            "card[- ]carrying )*(?:members? of )?(?:the )?(?:labour|conservative|tory|liberal democrat|"
            "lib dem|green|ukip|reform uk|reform|snp|plaid cymru|communist|socialist workers?|brexit|bnp|edl|"
            "far[- ]right) (?:party|member|activist|supporter|voter|councillor|candidate)?"
        ),
        (
            "(?:member|activist|supporter|canvasser|donor|treasurer) (?:of|for|with|"
            "in) (?:the )?(?:(?:local )?(?:labour|conservative|green|liberal democrat|lib dem|reform(?: uk)?|"
            "communist|socialist(?: workers)?|brexit) party|momentum|bnp|edl|ukip|just stop oil|"
            "extinction rebellion|britain first|english defence league|stop the war)"
        ),
        (
            "(?:votes?|voted|voting|canvass(?:es|ed|ing)|campaign(?:s|ed|ing)|leaflet(?:s|ed|ting)|"
            "donat(?:es|ed)) (?:for )?(?:the )?(?:labour|conservative|tory|green|lib dem|liberal democrat|"
            "ukip|reform|leave|remain|brexit)s?"
        ),
        "(?:his|her|their|my) politic(?:s|al (?:views?|opinions?|beliefs?|affiliations?|activit(?:y|ies)))",
        "far[- ](?:right|left) (?:views?|group|material|activist|extremis[mt])",
        "extremist (?:views?|material)",
        "radicali[sz](?:ed|ation)",
        "(?:channel panel|prevent) referral",
        "voting intention",
        "(?:labour|conservative|green|lib dem|tory) (?:party )?(?:member|activist|canvasser|supporter|voter)",
    ),
    weak=(
        "political (?:asylum|activity|activist|opinion|views|party)",
        "anti[- ]government",
        "marches",
        "protest(?:er|ed)",
    ),
    labels=(
        "political (?:party|opinion|affiliation)",
        "party membership",
        "voting intention",
    ),
    never=(
        (
            r"(?:councillors?|cllrs?|members?) [^.]{0,60}\((?:lab|con|ld|green|labour|conservative|"
            r"liberal democrat)\)"
        ),
        "labour (?:market|costs?|force|group|rates?)",
        "labour and materials",
        "green (?:spaces?|paper|belt|waste|bin)",
        "in labour",
        "(?:political )?balance",
        "reform of",
        "reform the",
    ),
    hits=(
        "Mr Price is a member of the Labour Party and canvasses at weekends.",
        "She told me she voted Green at the last election.",
        "A Prevent referral was made about Adam because of extremist material on his phone.",
    ),
    misses=(
        "The Labour Group moved an amendment to the budget.",
        "Labour and materials will be charged at cost.",
        "Election results: Conservative 1,204, Green 988.",
    ),
)
