"""Case reference number of the probation service (Delius): a letter and six digits."""

from detectors.checks import compact
from detectors.declare import Detector, Strength

DETECTOR = Detector(
    entity="UK_CRN",
    label="probation case reference",
    definition="https://github.com/ministryofjustice/hmpps-accredited-programmes-manage-and-deliver-api",
    pattern=r"[A-Z]\d{6}",
    check=compact,
    base=0.1,
    with_context=0.93,
    context=("crn", "crn no", "crn number", "delius", "delius crn", "delius id", "probation crn", "probation no"),
    headers=("crn", "crn number", "delius crn", "delius id", "delius number", "probation crn", "probation reference"),
    hits=("CRN: X320741", "Delius CRN X320741", "probation no. D002399"),
    misses=("X320741", "part no X320741", "CRN: 01234567", "probation 2024"),
    identifies=Strength.STRONG,
    left=r"[\w/.-]",
    right=r"[\w/-]",
)
