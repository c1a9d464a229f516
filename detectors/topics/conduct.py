"""Conduct complained of: at work, at home, towards neighbours."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="CONDUCT",
    label="Conduct complained of",
    definition="https://www.acas.org.uk/acas-code-of-practice-on-disciplinary-and-grievance-procedures",
    strong=(
        (
            "disciplinary (?:hearing|investigation|interview|action|meeting|procedure|proceedings|case|"
            "allegations?|panel)"
        ),
        "investigatory (?:interview|meeting)|fact[- ]finding (?:interview|meeting)|under investigation",
        "suspended (?:from (?:duty|work|his|her|their)|pending|on full pay|without pay)",
        (
            "(?:gross |serious )misconduct|summarily dismissed|dismissed (?:for|from|on|without)|unfair(?:ly)? "
            "dismiss(?:al|ed)"
        ),
        (
            "(?:final |first |written |verbal )+warning|warning letter|capability (?:procedure|process|meeting|"
            "hearing|review)"
        ),
        (
            "(?:put|placed) on (?:a )?(?:capability|performance)|performance improvement plan|failed (?:his|her|"
            "their) probation"
        ),
        (
            "(?:raised|lodged|submitted|brought|formal|his|her|my|their) (?:a |an |formal )?grievance|whistle "
            "?blow(?:er|ing)"
        ),
        "victimi[sz](?:ed|ation)|constructive dismissal|employment tribunal|settlement agreement|made redundant",
        "(?:noise|nuisance|neighbour|asb) (?:complaints?|diary|nuisance|dispute)|abatement notice|noise nuisance",
        "anti[- ]?social behaviour|asb (?:case|warning|injunction|complaint)|acceptable behaviour contract",
        "(?:loud|thumping) (?:music|bass)|(?:shout(?:s|ed|ing)|swear(?:s|ing)|swore|scream(?:s|ed|ing)) (?:at|abuse)",
        (
            "threaten(?:s|ed|ing) (?:me|him|her|us|them|to|staff|the|other)|verbally abus(?:ive|ed)|abusive "
            "(?:to|towards|language)"
        ),
        (
            "spat (?:at|on|in)|racist (?:remarks?|language|abuse)|sexual(?:ly)? harass(?:ment|ed|ing)|"
            "inappropriate (?:comments?|touch)"
        ),
        (
            "complain(?:t|ed|ts) (?:about|against|of) (?:him|her|me|his|my|the (?:driver|carer|teacher|officer|"
            "tenant|neighbour))"
        ),
        (
            "unlawful subletting|sublet(?:ting)?|non[- ]occupation|left (?:unattended|unsupervised)|failed to "
            "(?:attend|follow)"
        ),
    ),
    weak=("misconduct|grievance|disciplinary|bullying|harassment|complaint|nuisance|allegations?|suspended|dismissed",),
    labels=(
        "nature of (?:the )?(?:complaint|allegation)|allegations?|disciplinary (?:record|history)|incident details",
    ),
    never=(
        "complaints? (?:team|procedure|policy|process|officer|department|manager|form|handling)|make a complaint",
        (
            "disciplinary (?:policy|code|rules)|grievance (?:policy|procedure)|anti[- ]?social behaviour (?:team|"
            "policy|unit)"
        ),
        "customer complaints|number of complaints",
    ),
    hits=(
        "Mr Cole was suspended from duty after the incident.",
        "Ms Ray raised a grievance against her manager.",
        "He shouted abuse at me from the balcony.",
    ),
    misses=(
        "The complaints procedure is on the website.",
        "The disciplinary policy was adopted in May.",
        "Our anti-social behaviour team works with schools.",
    ),
)
