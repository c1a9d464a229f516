"""Sort code and account number together without hyphens, where a word for paying stands before them."""

from detectors.declare import Detector, Strength
from detectors.uk_bank_account import sort_code_or_account, sort_code_or_account_many

DETECTOR = Detector(
    entity="UK_BANK_ACCOUNT",
    label="sort code and account number",
    definition="https://www.vocalink.com/tools/modulus-checking/",
    pattern=r"\d{2} \d{2} \d{2}[ ,/;|]{1,3}\d{8}|\d{2}\.\d{2}\.\d{2}[ ,/;|]{1,3}\d{8}|\d{6}[ ,/;|]{1,3}\d{8}",
    check=sort_code_or_account,
    check_many=sort_code_or_account_many,
    base=0.1,
    with_context=0.9,
    context=(
        *(
            "sort code",
            "sortcode",
            "s/c",
            "bank",
            "bank account",
            "bank details",
            "dd",
            "direct debit",
            "bacs",
        ),
        *("remittance", "payee", "payment", "paid to", "paid into", "pay to", "pay into", "refund", "transfer"),
    ),
    headers=(),
    hits=("Bank 00 10 17 67233344", "DD from 00.36.53 42664750", "refund to 001637/86895110"),
    misses=("00 10 17 67233344", "meeting of 20.01.24 20240120"),
    identifies=Strength.WEAK,
    left=r"[\w.+/£$-]",
    right=r"[\w/-]",
)
