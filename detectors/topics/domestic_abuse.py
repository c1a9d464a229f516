"""Domestic abuse."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="DOMESTIC_ABUSE",
    label="Domestic abuse",
    definition="https://www.legislation.gov.uk/ukpga/2021/17/section/1",
    strong=(
        "domestic (?:abuse|violence|incident|homicide)",
        "(?:victim|survivor|perpetrator) of (?:domestic|abuse|violence|coercive)",
        "marac",
        "idva",
        "dash (?:risk|assessment|form|score)",
        "non[- ]molestation order",
        "occupation order",
        "clare'?s law",
        "dvpo",
        "coercive(?: and|,)? controlling",
        "coercive control",
        "controlling behaviour",
        "fle(?:d|eing) (?:domestic|violence|abuse|her|his|an abusive|from)",
        "women'?s refuge",
        "in (?:a )?refuge",
        "refuge (?:place|space)",
        "violent (?:partner|husband|ex|boyfriend|relationship)",
        "abusive (?:partner|husband|ex|relationship|marriage|boyfriend)",
        (
            "(?:ex-?partner|husband|partner|boyfriend|ex-?husband) (?:has |had |who )?(?:hit|punched|kicked|"
            "strangled|threatened|assaulted|attacked|beat|beats|abused|stalked)"
        ),
        "non[- ]fatal strangulation",
        "honou?r[- ]based (?:abuse|violence)",
        "stalking",
        "sanctuary scheme",
    ),
    weak=(
        (
            "(?:assaulted|attacked|hit|punched|kicked|beaten|strangled|threatened|abused|stalked|harassed) by "
            "(?:a |the |his |her |their )?(?:ex-?|former |estranged )*(?:partner|husband|wife|"
            "boyfriend|girlfriend|spouse)"
        ),
        "refuge",
        "strangled",
        "threatened to kill",
        "afraid of (?:him|her)",
        "frightened of (?:him|her)",
    ),
    labels=(
        "domestic abuse",
        "dv flag",
        "dash score",
    ),
    never=(
        (
            "domestic abuse (?:strategy|service|services|training|policy|awareness|helpline|act|partnership|"
            "charter|forum)"
        ),
        "domestic violence (?:strategy|service|training|policy|helpline)",
        "victims of domestic (?:abuse|violence) (?:can|may|should|will)",
    ),
    hits=(
        "Police notification: Lisa Marsh was assaulted by her ex-partner.",
        "Ms Diaz fled domestic abuse and is now in refuge.",
        "Referred to MARAC: her ex-partner strangled her in March.",
    ),
    misses=(
        "The domestic abuse strategy was adopted.",
        "Victims of domestic abuse can call the helpline at any time.",
    ),
)
