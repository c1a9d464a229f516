"""Bank details in a table about persons whose headers say little: sort codes by their form, accounts beside them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from detectors.column_type import ColumnType
from detectors.second_look import says_council_tax

FEW = 4
SHARE = 0.85
NO_DATES = 0.3  # of what is written as sort codes, at least so many must be no day of a month
CODE = re.compile(r"(\d\d)([- ])(\d\d)\2(\d\d)")
BARE_CODE = re.compile(r"\d{6}")
ACCOUNT = re.compile(r"'?\d{7,8}")
SAYS_SORT = re.compile(r"(?i)sort(?!ed)|srt|clearing|(?:^|[^a-z])s/?c(?:[^a-z]|$)")
SAYS_ACCOUNT = re.compile(r"(?i)acc|(?:^|[^a-z])a/?c(?:[^a-z]|$|no|num)|ac(?:no|num)|bank")
BANK = "UK_BANK_ACCOUNT"


def with_banks(
    found: Sequence[ColumnType], headers: Sequence[str], samples: Sequence[Sequence[str]]
) -> list[ColumnType]:
    """`found` with columns of sort codes, and of account numbers where there are such."""
    taken = {
        one.column
        for one in found
        if one.entity not in {"CASE_REF", "COUNCIL_TAX_REF"} or says_council_tax(headers[one.column])
    }
    open_ = [number for number, values in enumerate(samples) if number not in taken and len(values) >= FEW]
    codes = [number for number in open_ if _are_codes(headers[number], samples[number])]
    if not codes and not any(one.entity == BANK and _are_codes("sort", samples[one.column]) for one in found):
        return list(found)
    accounts = [number for number in open_ if _are_accounts(headers[number], samples[number])]
    added = {number: ColumnType(number, BANK, SHARE, "id", 0.75, "id") for number in (*codes, *accounts)}
    kept = [replace(one, entity=BANK) if one.column in added else one for one in found]
    return sorted([*kept, *(one for number, one in added.items() if all(number != old.column for old in kept))],
                  key=lambda one: one.column)  # fmt: skip


def _are_codes(header: str, values: Sequence[str]) -> bool:
    """Whether a column holds sort codes: six digits in pairs that are not days, or bare ones that the header names."""
    pairs = [match for value in values if (match := CODE.fullmatch(value.strip("' ")))]
    if len(pairs) >= SHARE * len(values):
        undated = sum(not (1 <= int(one[1]) <= 31 and 1 <= int(one[3]) <= 12) for one in pairs)
        return undated >= NO_DATES * len(pairs) or SAYS_SORT.search(header) is not None
    bare = sum(BARE_CODE.fullmatch(value.strip("' ")) is not None for value in values)
    return bare >= SHARE * len(values) and SAYS_SORT.search(header) is not None


def _are_accounts(header: str, values: Sequence[str]) -> bool:
    if SAYS_ACCOUNT.search(header) is None:
        return False
    return sum(ACCOUNT.fullmatch(value.strip()) is not None for value in values) >= SHARE * len(values)
