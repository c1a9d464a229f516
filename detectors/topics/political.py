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
