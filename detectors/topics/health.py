"""Health of body and mind: conditions, treatment, disability, dependence."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="HEALTH",
    label="Health",
    definition="https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/special-categor"
    "y-data/what-is-special-category-data/",
    hits=(
        "Mrs Okafor was diagnosed with type 2 diabetes in 2019.",
        "Pt denies alcohol use. Lives alone.",
        "Her son Chidi has asthma and carries an inhaler.",
        "John Brown has been signed off sick with stress since May.",
        "Name: Amina Noor\nDiagnosis: epilepsy",
        "Mr Lowe is deaf, so knock hard.",
        "She is not diabetic.",
        "He is on apixaban and bisoprolol.",
        "Her hip replacement is in June.",
        "Mrs Ade was seen by oncology last week.",
        "She carries two EpiPens.",
    ),
    misses=(
        "The council's diabetes strategy aims to reduce obesity among residents.",
        "Free NHS health checks are available for people with high blood pressure.",
        "Applicants with a disability who meet the criteria will be offered an interview.",
        "The Health and Safety policy is reviewed by the Director every year.",
        "If you are pregnant or have asthma, please tell your instructor.",
        "The ward councillors met on Tuesday.",
        "Insulin is stored in the fridge at the clinic.",
        "Our rehab scheme for empty homes opens in May.",
    ),
)
