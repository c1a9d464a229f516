"""Criminal convictions, offences and allegations."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="CRIMINAL",
    label="Criminal convictions and offences",
    definition="https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/criminal-offence-data/",
    hits=(
        "Name: Ana Reyes\nRelevant offence: Yes",
        "Mr Cole was convicted of burglary in 2011.",
        "Jayden is on bail for possession of a knife.",
        "DBS disclosure showed a caution for theft in respect of Ms Ryan.",
    ),
    misses=(
        "Ms Diaz was assaulted by her neighbour.",
        "Mr Cole was the victim of a burglary.",
        "All staff must have an enhanced DBS check.",
        "Crime prevention advice is available from the police.",
        "The fraud policy was approved by the committee.",
    ),
)
