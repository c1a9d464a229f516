"""Sex life."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="SEX_LIFE",
    label="Sex life",
    definition="https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/special-categor"
    "y-data/what-is-special-category-data/",
    strong=(
        (
            "(?:met|meeting|dating) (?:men|women) (?:online|on (?:tinder|grindr))|sex worker|"
            "(?:an |having an |the )affair (?:with)?"
        ),
        (
            "sexual (?:relationship|partner|history|activity|intercourse|contact|encounter|behaviour|"
            "health (?:clinic|screen|check))s?"
        ),
        "sexually (?:active|transmitted infection|explicit)",
        "sti(?: test| screen)?",
        "chlamydia",
        "gonorrhoea",
        "syphilis",
        "herpes",
        "contracepti(?:on|ve pill)",
        "on the pill",
        "contraceptive (?:implant|pill|coil)",
        "unprotected sex",
        "(?:had|has|have|having) (?:[a-z]+ )?sex(?: with| together| before| without)?",
        "(?:his|her|their|my|your) sex life",
        (
            r"(?:two|three|four|five|six|seven|several|multiple|many|regular|casual|male|female|\d+) "
            "(?:sexual |sex )?partners? (?:in|over|during|since) the (?:last|past)"
        ),
        "(?:multiple|casual) (?:sexual |sex )partners?",
        "one[- ]night stands?",
        "sleeping with",
        "extra[- ]?marital affair",
        "an affair with",
        "sex worker",
        "sex work",
        "prostitut(?:e|ion)",
        "pornography",
        "erectile dysfunction",
        "promiscu(?:ous|ity)",
        "number of (?:sexual )?partners",
        "swingers?",
        "escort work",
    ),
    weak=(
        "affair",
        "intimate relationship",
        "fertility",
        "termination",
    ),
    labels=(
        "sexual history",
        "sexual activity",
        "contraception",
    ),
    never=(
        "sexual health (?:services?|strategy|campaign)",
        "relationships and sex education",
        "sex education",
        "love affair",
        "(?:opposite|same|either|female|male) sex",
    ),
    hits=(
        "She is sexually active and was offered a contraceptive implant.",
        "Harjit disclosed that he forces her to have sex.",
        "She said that the driver asked about her sex life.",
        "He reported three partners in the last six months.",
        "Mr Dean admitted an affair with a colleague.",
        "Patient tested positive for chlamydia.",
    ),
    misses=(
        "Relationships and sex education is taught in Year 9.",
        "The sexual health service is open on Mondays.",
    ),
)
