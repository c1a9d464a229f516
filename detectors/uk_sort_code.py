"""Sort code that only the word "sort" names: "Sort: 00-66-96", "(sort 00 33 15)"."""

from detectors.declare import Detector, Strength
from detectors.uk_bank_account import sort_code_or_account

DETECTOR = Detector(
    entity="UK_BANK_ACCOUNT",
    label="sort code",
    definition="https://www.vocalink.com/tools/modulus-checking/",
    pattern=r"(?i:\bsort(?:ing)?(?:[ ]code)?[ \t]{0,2}[:=#]?[ \t]{0,2})(?P<value>\d\d[ .-]\d\d[ .-]\d\d)",
    check=sort_code_or_account,
    base=0.9,
    with_context=0.9,
    context=(),
    headers=(),
    hits=("Sort: 00-66-96 Acc", "account 69319882 (sort 00 33 15)."),
    misses=("sort 100000 rows", "sort of 10-12 things", "sort by 2024-01-02"),
    identifies=Strength.WEAK,
    right=r"[\w/-]",
)
