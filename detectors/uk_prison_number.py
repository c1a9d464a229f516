"""Prison number of the national offender management system (NOMIS): a letter, four digits, two letters."""

from detectors.checks import compact
from detectors.declare import Detector, Strength

DETECTOR = Detector(
    entity="UK_PRISON_NUMBER",
    label="prison number",
    definition="https://github.com/ministryofjustice/prisoner-offender-search",
    pattern=r"[A-Z]\d{4}[A-Z]{2}",
    check=compact,
    base=0.2,
    with_context=0.95,
    context=(
        *("prison no", "prison number", "prisoner no", "prisoner number", "noms", "noms no", "noms number"),
        *("noms id", "nomis", "nomis no", "nomis number", "nomis id", "offender no", "offender number", "hmp"),
        *("prisoner", "prison", "inmate", "recalled", "visiting order", "visit order", "yoi", "nomis previous"),
    ),
    headers=(
        *("prison number", "prisoner number", "noms", "noms number", "noms id", "nomis", "nomis number", "nomis id"),
        *("offender number", "prisoner id", "offender noms id"),
    ),
    hits=(
        "Prison no: A1234BC",
        "NOMIS A1234BC",
        "A1234BC (prison number)",
        "HMP Pentonville, A1234BC",
        "the prisoner A1234BC",
    ),
    misses=("A1234BC", "model no A1234BC", "Prison number A123BC"),
    identifies=Strength.STRONG,
    left=r"[\w/.-]",
    right=r"[\w/-]",
)
