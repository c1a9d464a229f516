"""Genetic and biometric data."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="BIOMETRIC",
    label="Genetic or biometric data",
    definition="https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/special-categor"
    "y-data/what-is-special-category-data/",
    strong=(
        "fingerprints? (?:were |was )?(?:taken|scan(?:ned)?|matched?|found|enrolled|record(?:ed)?|template)",
        (
            "(?:his|her|their|my) (?:fingerprints?|dna|iris scan|facial (?:image|recognition) template|"
            "voice ?print|biometrics?)"
        ),
        "dna (?:test|sample|result|profile|match)s?",
        "paternity test",
        "genetic (?:test(?:ing|s)?|condition|disorder|mutation|counselling|results?)",
        "brca[12]?(?: gene| mutation)?",
        r"carrier (?:of|for) (?:the )?\w+ (?:gene|mutation|trait)",
        "genome (?:sequencing|test)",
        r"chromosom(?:e|al) \w+",
        "biometric (?:data|record|template|enrol(?:ment|led)|residence permit)",
        "facial recognition (?:match|template)",
        "karyotype",
    ),
    weak=(
        "fingerprints?",
        "dna",
        "genetic",
        "biometrics?",
    ),
    labels=(
        "fingerprint id",
        "biometric (?:id|template)",
        "dna reference",
        "genetic test",
    ),
    never=(
        "digital fingerprint",
        "in (?:our|its|the) dna",
        "biometric (?:time ?clocks?|systems?|readers?) (?:are|will|may)",
        "browser fingerprint",
    ),
    hits=(
        "A DNA test showed that Mr Lewis is the father.",
        "Her genetic test confirmed a BRCA1 mutation.",
        "Kyle's fingerprints were taken at the police station.",
    ),
    misses=(
        "The library's fingerprint readers are being replaced.",
        "Customer service is in our DNA.",
    ),
)
