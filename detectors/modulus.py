"""Whether a sort code and an account number can belong together: the banks' published modulus check.

Source: VocaLink, "Validating account numbers", whose tables of weights and substitutions change monthly and are the
operator's to bring.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import TypeVar

from detectors.checks import compact

Parsed = TypeVar("Parsed")

ZEROED = 8  # positions u to b
SUBSTITUTE_8, SUBSTITUTE_9 = "090126", "309634"
EURO = (0, 0, 1, 2, 5, 3, 6, 4, 8, 7, 10, 9, 3, 1)
EURO_NINE = (0, 0, 0, 0, 0, 0, 0, 0, 8, 7, 10, 9, 3, 1)
EITHER = frozenset({(2, 9), (10, 11), (12, 13)})
METHODS = {"MOD10": 10, "MOD11": 11, "DBLAL": 10}


@dataclass(frozen=True, slots=True)
class Weights:
    """One line of the table of weights: for which sort codes, how to sum, with which exception (0: none)."""

    first: str
    last: str
    method: str
    weights: tuple[int, ...]
    exception: int = 0

    def remainder(self, digits: str, extra: int = 0) -> int:
        """What the weighted sum of fourteen digits leaves; DBLAL adds the digits of each product."""
        products = [int(digit) * weight for digit, weight in zip(digits, self.weights, strict=True)]
        if self.method == "DBLAL":
            products = [sum(map(int, str(product))) for product in products]
        return (sum(products) + extra) % METHODS[self.method]


@dataclass(frozen=True, slots=True)
class ModulusTable:
    """The two published tables, in memory."""

    lines: tuple[Weights, ...] = field(repr=False)
    substitutes: dict[str, str] = field(repr=False)

    @classmethod
    def of_texts(cls, weights: str, substitutions: str = "") -> "ModulusTable":
        """The tables as published: `valacdos.txt` and `scsubtab.txt`. Raises ValueError with the line that is none."""
        lines = tuple(_parsed(weights, _weights))
        pairs = dict(_parsed(substitutions, _pair))
        return cls(lines, pairs)

    def possible(self, sort_code: str, account: str) -> bool | None:
        """Whether six and eight digits fit together; None where the tables cannot tell, which means perhaps."""
        lines = [one for one in self.lines if one.first <= sort_code <= one.last]
        if not lines:
            return None
        first, *others = lines
        if first.exception == 6 and account[0] in "45678" and account[6] == account[7]:
            return None
        checks = [self._passes(one, sort_code, account) for one in lines]
        if others and (first.exception, others[0].exception) in EITHER:
            return any(checks)
        return all(checks) or (first.exception == 14 and _coutts(first, sort_code, account))

    def _passes(self, line: Weights, sort_code: str, account: str) -> bool:
        code = self.substitutes.get(sort_code, sort_code) if line.exception == 5 else sort_code
        code = {8: SUBSTITUTE_8, 9: SUBSTITUTE_9}.get(line.exception, code)
        rule = RULES.get(line.exception)
        if rule is not None:
            return rule(line, code + account)
        return line.remainder(code + account) == 0


def bank_pair(text: str) -> tuple[str, str] | None:
    """(sort code, account) of fourteen digits or of a British IBAN, None where `text` is neither."""
    number = compact(text)
    if number.startswith("GB") and len(number) == 22:
        number = number[8:]
    return (number[:6], number[6:]) if len(number) == 14 and number.isdigit() and number.isascii() else None


def _parsed(text: str, parse: Callable[[list[str]], Parsed]) -> Iterator[Parsed]:
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            yield parse(line.split())
        except (ValueError, IndexError):
            raise ValueError(f"line {number} is no line of the published table") from None


def _weights(parts: list[str]) -> Weights:
    first, last, method = parts[:3]
    weights = tuple(map(int, parts[3:17]))
    if method not in METHODS or len(weights) != 14 or not (first + last).isdigit() or len(first + last) != 12:
        raise ValueError
    return Weights(first, last, method, weights, int(parts[17]) if len(parts) > 17 else 0)


def _pair(parts: list[str]) -> tuple[str, str]:
    code, other = parts
    if not (code + other).isdigit():
        raise ValueError
    return code, other


def _plus_27(line: Weights, digits: str) -> bool:
    return line.remainder(digits, 27) == 0


def _euro(line: Weights, digits: str) -> bool:
    if digits[6] != "0":
        line = replace(line, weights=EURO_NINE if digits[12] == "9" else EURO)
    return line.remainder(digits) == 0


def _not_of_six_or_nine(line: Weights, digits: str) -> bool:
    return digits[8] in "69" or line.remainder(digits) == 0


def _two_check_digits(line: Weights, digits: str) -> bool:
    return line.remainder(digits) == int(digits[12:])


def _one_check_digit(line: Weights, digits: str) -> bool:
    """The seventh digit checks by modulus 11, the eighth by double alternate."""
    modulus = METHODS[line.method]
    left = line.remainder(digits)
    written = int(digits[12] if line.method == "MOD11" else digits[13])
    return left != 1 and (modulus - left) % modulus == written if modulus == 11 else (10 - left) % 10 == written


def _zeroed_for_nine(line: Weights, digits: str) -> bool:
    return (_zeroed(line) if digits[12] == "9" else line).remainder(digits) == 0


def _zeroed_for_09(line: Weights, digits: str) -> bool:
    nine = digits[6:8] == "09" or (digits[6:8] == "99" and digits[12] == "9")
    return (_zeroed(line) if nine else line).remainder(digits) == 0


def _zeroed(line: Weights) -> Weights:
    return replace(line, weights=(0,) * ZEROED + line.weights[ZEROED:])


def _coutts(line: Weights, sort_code: str, account: str) -> bool:
    """A seven-digit account to which a 0, 1 or 9 was added."""
    return account[7] in "019" and line.remainder(f"{sort_code}0{account[:7]}") == 0


RULES: dict[int, Callable[[Weights, str], bool]] = {
    1: _plus_27,
    2: _euro,
    3: _not_of_six_or_nine,
    4: _two_check_digits,
    5: _one_check_digit,
    7: _zeroed_for_nine,
    10: _zeroed_for_09,
    11: _zeroed_for_09,
}
"""The exceptions that change how one line is checked; 6, 8, 9, 12, 13 and 14 change what is checked."""
