"""Sexual orientation."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="ORIENTATION",
    label="Sexual orientation",
    definition="https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/special-categor"
    "y-data/what-is-special-category-data/",
    strong=(
        "civil partner(?:s|ship)?|(?:two|both) (?:mums|dads|mothers|fathers)|same[- ]sex (?:couple|partner|marriage)",
        (
            "(?:is|was|are|were|as|being|came out as|identif(?:y|ies|ied) as|openly|a) (?:a |an )?(?:openly |"
            "young )?(?:gay|lesbian|bisexual|homosexual|heterosexual|pansexual|asexual|queer|"
            "straight)(?: (?:man|woman|male|female|couple))?"
        ),
        "same[- ]sex (?:partner|relationship|couple|attract(?:ed|ion)|marriage)",
        "sexual orientation",
        "homophobic (?:abuse|bullying|slurs?|remarks?|comments?)",
        "his (?:boyfriend|husband)",
        "her (?:girlfriend|wife)",
        "came out (?:to|as)",
        "civil partner(?:ship)? with",
        "sexuality",
    ),
    weak=(
        "gay",
        "lesbian",
        "bisexual",
        r"lgbt\w*",
        "queer",
    ),
    labels=(
        "sexual orientation",
        "sexuality",
        "orientation",
    ),
    never=(
        r"lgbt\w*\+? (?:network|forum|group|history month|communit(?:y|ies)|residents|staff)",
        "straight (?:away|forward|line|road)",
        "is straight (?:away|forward)",
        "regardless of",
    ),
    hits=(
        "Tom told his key worker that he is gay.",
        "Sexual orientation: Bisexual\nName: Ana Reyes",
        "Marcus lives with his boyfriend, Leon.",
    ),
    misses=(
        "The LGBT+ staff network meets monthly.",
        "We do not discriminate on grounds of age, race or sexual orientation.",
        "Go straight along Elm Road.",
    ),
)
