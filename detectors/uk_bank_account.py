"""British bank account: a sort code, an eight-digit account number, or the two together."""

import re

import numpy as np
import pyarrow as pa

from detectors.bulk import digits_many, lengths, matches, one_digit_repeated_many, where
from detectors.checks import digits, one_digit_repeated
from detectors.declare import Detector, Strength

SORT_CODE = re.compile(r"\d\d-\d\d-\d\d|\d\d \d\d \d\d")
DAY = re.compile(r"(?:0[1-9]|[12]\d|3[01])-(?:0[1-9]|1[0-2])-\d\d[^\d]*[;|\t]")
"""What may be a date before another column's number."""
DATED = re.compile(r"(?:19[89]|20[0-3])\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
PAIR = 14
SIZES = (6, 8, PAIR)


def sort_code_or_account(text: str) -> str | None:
    """The digits of a sort code (6), an account (8), or both (14); None for part of a longer number, or a date."""
    number = digits(text)
    dated = DATED.fullmatch(number) is not None
    return None if one_digit_repeated(number) or len(number) not in SIZES or dated else number


def sort_code_or_account_many(texts: pa.StringArray) -> pa.StringArray:
    """`sort_code_or_account` of each."""
    found = digits_many(texts)
    dated = matches(found, f"^(?:{DATED.pattern})$")
    return where(~one_digit_repeated_many(found) & np.isin(lengths(found), SIZES) & ~dated, found)


def as_written(text: str) -> float:
    """Only a hyphenated sort code with its account number beside it speaks for itself."""
    return 0.7 if len(digits(text)) == PAIR and SORT_CODE.match(text) and not DAY.match(text) else 0.1


DETECTOR = Detector(
    entity="UK_BANK_ACCOUNT",
    label="bank account",
    definition="https://www.vocalink.com/tools/modulus-checking/",
    pattern=r"\d{2}-\d{2}-\d{2}[ ,/;|\t]{1,3}\d{8}|\d{2}[ -]\d{2}[ -]\d{2}|\d{8}|\d{4} \d{4}(?: \d{1,9}){0,5}|\d{6}",
    check=sort_code_or_account,
    check_many=sort_code_or_account_many,
    base=0.1,
    with_context=0.9,
    context=(
        *("sort code", "sortcode", "s/c", "bank account", "bank account no", "bank account number", "account no"),
        *("account number", "acc no", "acc number", "acct no", "acct", "a/c", "a/c no", "a/c number", "acct number"),
        *("bank details", "account", "bacs", "bank a/c", "account num", "acc", "ac no"),
    ),
    headers=(
        *("sort code", "sortcode", "account number", "bank account", "bank account number", "bank acc number"),
        *("acc number", "acct number", "account", "bank sort code", "bank acc", "a c number", "bank ac number"),
        *("bank account number 8 digit", "payee account", "bank acct", "sc", "bankaccountno", "accountno", "sort"),
    ),
    hits=(
        "Sort code: 20-00-00 Account: 55779911",
        "Acc no 55779911",
        "20-00-00 55779911",
        "sort code 200000",
        "00-41-54; 36224607",
    ),
    misses=(
        "20-00-00",
        "55779911",
        "dated 20-01-24",
        "meeting of 20 01 24",
        "Account: 00000000",
        "BACS 20240611",
        "12-04-24 | 00471182",
    ),
    identifies=Strength.WEAK,
    shape=as_written,
    left=r"[\w.+/£$-]",
    right=r"[\w/-]",
)
