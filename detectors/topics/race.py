"""Racial or ethnic origin."""

# ruff: noqa: RUF001 - people type these signs

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="RACE",
    label="Racial or ethnic origin",
    definition="https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/special-categor"
    "y-data/what-is-special-category-data/",
    strong=(
        (
            "(?:is|was|am|as|of|i'm|he's|she's) (?:a |an )?(?:black|white|asian|mixed|mixed[- ]race|tamil|"
            "kurdish|roma|somali|yoruba|igbo|punjabi|gujarati|sylheti|tigrinya|oromo)(?: (?:british|african|"
            "caribbean|and|man|woman|boy|girl|heritage))?[ ,.;]"
        ),
        r"(?:white|black|asian|mixed) and (?:asian|black|white)(?: \w+)? heritage|ic[1-6]\b",
        (
            r"(?:only|a|as a) black (?:man|woman|person|driver|teacher|lad)|called (?:him|her|me) (?:a |an "
            r")?[\"“']?[pn]\*{2,}|racial(?:ly)? (?:abuse|abused|slur|motivated)"
        ),
        (
            "(?:black|white|asian|mixed)(?: or)?(?: british)?[ ,/–-]+(?:african|caribbean|british|irish|"
            "other|asian|english|pakistani|indian|bangladeshi|chinese|european|white)(?: and (?:black|white|"
            "asian)(?: african| caribbean)?)?(?: (?:woman|man|male|female|british|heritage|background|"
            "origin))?"
        ),
        (
            "of (?:[a-z]+[- ])?(?:african|caribbean|asian|pakistani|indian|bangladeshi|somali|nigerian|"
            "ghanaian|turkish|kurdish|polish|romanian|roma|irish|jewish|arab|chinese|vietnamese|jamaican|"
            "eritrean|ethiopian|afghan|iraqi|iranian|albanian|latin american|"
            "mixed)(?:[ /-][a-z]+)? (?:heritage|origin|descent|background|ethnicity|parentage)"
        ),
        (
            "(?:black|asian|mixed[- ]race|dual heritage|roma|gypsy|romany|irish travell?er) (?:woman|man|"
            "male|female|boy|girl|child|family|lady|gentleman)"
        ),
        "(?:mixed race|dual heritage|mixed heritage|gypsy roma|irish travell?er|romany gypsy)",
        r"(?:ethnically|identif(?:y|ies) as) (?:black|white|asian|mixed|arab|roma)\w*",
        "(?:racist|racial) (?:abuse|slurs?|remarks?|comments?|language|harassment)",
        (
            "(?:only|other|another|young|a) (?:black|asian) (?:driver|colleague|man|woman|employee|"
            "officer|worker|person|member|tenant|candidate|teacher|student|pupil)"
        ),
        "racially (?:abused|aggravated|motivated)",
    ),
    weak=(
        (
            "(?:somali|nigerian|ghanaian|pakistani|bangladeshi|indian|turkish|kurdish|jamaican|eritrean|"
            "ethiopian|afghan|iraqi|iranian|syrian|albanian|romanian|polish|bulgarian|vietnamese|chinese|"
            "sri lankan|tamil|sylheti|yoruba|igbo) (?:national|man|woman|speaking|speaker|family|mother|"
            "father|origin|boy|girl|lady)"
        ),
        "ethnicity",
        "ethnic (?:origin|group|background)",
        "skin colou?r",
        "race discrimination",
    ),
    labels=(
        "ethnicity",
        "ethnic (?:origin|group|background|code)",
        "race",
        "heritage",
    ),
    never=(
        "black (?:bag|bin|box|country|history|friday|list|market|spot|ice|mould)",
        "white (?:paper|goods|city|hart|board|collar|wash)",
        "(?:indian|chinese|turkish|polish) (?:restaurant|takeaway|food|shop|embassy)",
        "race (?:equality|relations|track|day)",
        "human race",
        "black, asian and minority ethnic",
        "bame",
    ),
    hits=(
        "Ethnicity: Black African\nName: Grace Okafor",
        "Mr Hassan is of Somali heritage and came to the UK in 2004.",
        "She described herself as mixed race.",
    ),
    misses=(
        "The borough has a large Somali community.",
        "Black bags are collected on Tuesdays.",
        "We monitor the ethnicity of applicants to improve our services.",
    ),
)
