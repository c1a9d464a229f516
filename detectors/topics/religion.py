"""Religious or philosophical belief."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="RELIGION",
    label="Religious or philosophical belief",
    definition="https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/special-categor"
    "y-data/what-is-special-category-data/",
    strong=(
        (
            "shabbat|gurdwara|shahada|(?:lit|light) (?:my|her|his|the) candles|worshipp?(?:s|ed|ing)? (?:at|in|"
            "there)|took (?:his|her) (?:shahada|bat mitzvah)"
        ),
        (
            "(?:brought up|raised|born) (?:a |an |as a )?(?:quaker|muslim|catholic|hindu|sikh|jew|jewish|"
            "methodist|baptist|christian|buddhist)"
        ),
        (
            "pentecostal|coptic|orthodox (?:church|christian)|goes to (?:meeting|mass|church|mosque|temple|"
            "chapel)|a (?:muslim|christian|catholic|hindu|sikh|jew|buddhist) (?:himself|herself|myself)"
        ),
        (
            "(?:his|her|my|their) (?:church|mosque|synagogue|temple|chapel|bible|quran|prayers|pastor|imam|vicar|"
            "priest|baptism|christening)"
        ),
        "church[- ]?going",
        (
            "(?:go|goes|went|taken|belongs?) to (?:an? |the )?(?:[a-z]+ )?(?:mosque|church|synagogue|"
            "temple|gurdwara|chapel)"
        ),
        r"\(jain\)",
        (
            "(?:practi[sc]ing|devout|observant|orthodox|strict|non[- ]practi[sc]ing|converted|a|as|is|are|"
            "being|was|raised|brought up|family are|sunni|shia|lapsed|roman|born[- ]again) ?(?:muslim|"
            "christian|hindu|sikh|jew|jewish|buddhist|catholic|jehovah'?s witness|pentecostal|rastafarian|"
            "atheist|humanist|pagan|quaker|methodist|mormon|baptist|protestant|evangelical)"
        ),
        "converted to (?:islam|christianity|judaism|buddhism|catholicism)",
        (
            "(?:muslim|christian|hindu|sikh|jewish|catholic|christian) (?:faith|man|woman|family|boy|girl|"
            "convert|burial|household|upbringing)"
        ),
        ("(?:eats?|requires?|needs?|only|follows? a|keeps?) (?:a )?(?:halal|kosher)(?: (?:food|diet|meals?|meat))?"),
        r"diet(?:ary)?(?: needs| requirements?)?[ \t]*[:=|][ \t|]*(?:halal|kosher)",
        "(?:halal|kosher) (?:diet|meals?|food|meat|only|please)",
        (
            "(?:his|her|their|my|your) (?:faith|religion|religious beliefs?|mosque|church|synagogue|temple|"
            "gurdwara|imam|priest|rabbi|vicar|baptism|prayers)"
        ),
        "attends? (?:the )?(?:local )?(?:mosque|church|synagogue|temple|gurdwara|mass|friday prayers)",
        "prays? (?:five|daily|at)",
        "wears? (?:a |the )?(?:hijab|niqab|turban|burka|kippah|cross)",
        "observ(?:es|ing) (?:ramadan|shabbat|lent|the sabbath)",
        "fasting (?:for|during) ramadan",
        "refus(?:es|ed|al of) blood (?:products|transfusion)",
    ),
    weak=(
        "muslim",
        "christian",
        "hindu",
        "sikh",
        "jewish",
        "buddhist",
        "roman catholic",
        "jehovah'?s witness",
        "rastafarian",
        "halal",
        "kosher",
        "ramadan",
        "hijab",
    ),
    labels=(
        "religion",
        "faith",
        "religion(?: or |/)belief",
        "religious (?:belief|observance|needs)",
        "denomination",
    ),
    never=(
        "church (?:road|street|lane|hall|school|of england)",
        "christian name",
        "jewish care",
        "muslim women'?s",
        (
            "(?:christian|muslim|hindu|jewish|sikh|catholic) (?:community|communities|aid|school|residents|"
            "leaders|groups?|festivals?)"
        ),
        "temple (?:road|street|meads)",
        "faith (?:groups?|schools?|leaders|communities)",
        "in good faith",
        "(?:what is|whatever|regardless of|because of) your (?:faith|religion|religious beliefs?)",
    ),
    hits=(
        "Mrs Begum is a practising Muslim and asked for a female carer.",
        "Religion: Hindu\nName: Priya Shah",
        "He attends mosque every Friday.",
        "Name: Amir Shah\nDietary: halal",
    ),
    misses=(
        "The council marks Ramadan with an event for the Muslim community.",
        "St Mary's Church Hall is available for hire.",
        "Faith groups were consulted on the plan.",
    ),
)
