"""Money troubles, benefits, pay."""

from detectors.prose.topic import Topic

TOPIC = Topic(
    entity="FINANCIAL",
    label="Debt, benefits and pay",
    definition="https://ico.org.uk/action-weve-taken/data-security-incident-trends/glossary-of-terms/data-type",
    hits=(
        "Mrs Lane is in rent arrears of £1,240 and receives Universal Credit.",
        "His annual salary is £31,364.",
        "A liability order was granted against Mr Shah.",
    ),
    misses=(
        "Salary: £28,000 - £31,000 depending on experience.",
        "The benefits of the scheme are set out below.",
        "Residents in receipt of Housing Benefit can apply for a discount.",
    ),
)
