"""Conduct complained of: at work, at home, towards neighbours."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="CONDUCT",
    label="Conduct complained of",
    definition="https://www.acas.org.uk/acas-code-of-practice-on-disciplinary-and-grievance-procedures",
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
