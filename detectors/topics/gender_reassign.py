"""Gender reassignment."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="GENDER_REASSIGN",
    label="Gender reassignment",
    definition="https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/special-categor"
    "y-data/what-is-special-category-data/",
    strong=(
        "trans(?:gender|sexual)?[ -](?:man|woman|male|female|boy|girl|person|teenager)",
        (
            "(?:is|was|as|identif(?:y|ies) as|came out as) (?:a )?(?:trans|transgender|transsexual|"
            "non[- ]binary|genderfluid|gender[- ]fluid)"
        ),
        "transgender",
        "transition(?:ed|ing)? (?:from (?:male|female)|to (?:male|female)|gender|socially|medically)",
        ("gender (?:reassignment|dysphoria|identity clinic|recognition certificate|confirmation|affirming|clinic)"),
        "assigned (?:male|female) at birth",
        "dead ?name",
        "hormone (?:therapy|replacement) (?:for|to) (?:transition|gender)",
        "puberty blockers?",
        "(?:her|his|their) transition",
        "top surgery",
        "born (?:male|female) (?:but|and) (?:now|identifies)",
        "mtf",
        "ftm",
        "transphobic abuse",
    ),
    weak=(
        "preferred pronouns?",
        "previous(?:ly known)? name",
        "hormone therapy",
    ),
    labels=(
        "gender (?:identity|reassignment)",
        "trans status",
        "gender same as at birth",
    ),
    never=(
        "gender reassignment,? (?:marriage|pregnancy|race|and|or)",
        "transition(?:ed|ing)? (?:to (?:secondary|adult|year|key|primary|adulthood|the new))",
        "gender pay gap",
    ),
    hits=(
        "Alex is a trans man and is waiting for the gender identity clinic.",
        "Sam Reid transitioned from male to female in 2018.",
    ),
    misses=(
        "The protected characteristics are age, disability, gender reassignment, marriage and race.",
        "Support for pupils on transition to secondary school.",
    ),
)
