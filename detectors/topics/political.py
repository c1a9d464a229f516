"""Political opinion and membership."""

from detectors.prose.topic import Topic

PARTIES = (
    r"(?:labour(?: party)?|conservatives?(?: party| and unionist party)?|tor(?:y|ies)(?: party)?|"
    r"liberal democrats?|lib dems?|green party|greens|reform uk|ukip|snp|scottish national party|plaid "
    r"cymru|sinn fein|"
    r"dup|sdlp|(?:democratic unionist|workers|socialist workers|socialist|communist|brexit|"
    r"women's equality) party|bnp|edl)"
)

TOPIC = Topic(
    entity="POLITICAL",
    label="Political opinions",
    definition="https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/special-categor"
    "y-data/what-is-special-category-data/",
    strong=(
        (
            "(?:green|labour|conservative|liberal democrat|lib dem|reform uk|plaid cymru|independent|snp|"
            "ukip)(?: party)? candidate|nominat(?:e|ion) (?:the|paper)|proposer and seconder"
        ),
        (
            "islamic state|isis|extremis[mt]|far[- ]right|great replacement|prevent (?:national )?referral|"
            "crossed the floor|party whip"
        ),
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
            r"(?:members?|activist|supporter|canvasser|donor|treasurer|secretary|chair(?:man|woman|person)?|"
            r"organiser|"
            r"candidate|agent|councillor|volunteer) (?:of|for|with|in) (?:the )?"
            r"(?:(?:local|constituency|ward|borough) )?"
            rf"(?:(?:branch|association|party) of )?(?:the )?(?:local )?(?:{PARTIES}|momentum|just stop oil|"
            r"extinction rebellion|britain first|english defence league|stop the war)"
        ),
        rf"(?:stands?|stood|standing|selected|elected|ran|running) (?:as a candidate )?(?:for|as) (?:the )?{PARTIES}",
        rf"(?:councillors?|cllrs?\.?) [^.;()\n]{{2,40}} \((?:{PARTIES}|lab|con|ld|lib dem|grn|green)",
        rf"memberships?[:=][^.\n]{{0,80}}{PARTIES}",
        "opposition (?:activist|supporter|member|politician)",
        "(?:activist|member|supporter|organiser) (?:in|of|for) (?:the|an) opposition(?: party| movement)?",
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
        "I am secretary of the local branch of the Liberal Democrats and wish to complain about Mr Ahmed.",
        "Shafiq Ahmed, who stood for the Workers Party, handed out leaflets.",
        "Present: Councillor Sophie Thompson (Labour), in the chair.",
        "Mr Okello was an activist in the opposition party and he was detained.",
        "A Prevent referral was made about Adam because of extremist material on his phone.",
    ),
    misses=(
        "The Labour Group moved an amendment to the budget.",
        "Labour and materials will be charged at cost.",
        "Election results: Conservative 1,204, Green 988.",
    ),
)
