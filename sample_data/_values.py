"""Values that look real and can belong to nobody: reserved ranges, with their check digits right."""

import random
import string
import unicodedata
from datetime import date

NINO_SECOND = "ABCEGHJKLMNPRSTWXYZ"
UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
PNC_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY"

PUBLISHED_CARDS = (
    "4111111111111111 4012888888881881 4242424242424242 4000056655665556 5555555555554444 5105105105105100 "
    "5200828282828210 2223003122003222 5454545454545454 378282246310005 371449635398431 378734493671000 "
    "6011111111111117 6011000990139424 3056930009020004 30569309025904 38520000023237 3530111333300000 "
    "3566002020360505 6200000000000005 4000000760000002 4000001240000000 4000004840008001 4000000400000008 "
    "4000000560000004 4000002080000001 4000002460000001 4000002500000003 4000002760000016 4000003720000005 "
    "4000003800000008 4000004420000006 4000005280000002 4000005780000007 4000006200000007 4000007240000007 "
    "4000007520000008 4000007560000009 4000008260000000 4000058260000005 4000000360000006 4000001560000002 "
    "4000003440000004 4000003920000003 4000005540000008 4000007020000003 4000002500003155 4000000000000077"
).split()
"""Test numbers that Stripe, PayPal, Braintree and Adyen print in their documentation."""


def luhn(number: str) -> bool:
    """Whether the last digit is the check digit of ISO/IEC 7812."""
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(number))]
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def nhs_number(rng: random.Random) -> str:
    """Ten digits of the test range 999 0000000 to 999 9999999."""
    while True:
        first = "999" + f"{rng.randrange(10**6):06d}"
        check = 11 - sum(int(digit) * (10 - place) for place, digit in enumerate(first)) % 11
        if check != 10:
            return first + str(check % 11)


def nino(rng: random.Random) -> str:
    """A National Insurance number in HMRC's format; no number with X first has been issued."""
    return "X" + rng.choice(NINO_SECOND) + f"{rng.randrange(10**6):06d}" + rng.choice("ABCD")


def upn(rng: random.Random, birth: date) -> str:
    """A Unique Pupil Number of a school that does not exist (establishment 99nn)."""
    body = "20199" + f"{rng.randrange(10, 40):02d}" + f"{(birth.year + 5) % 100:02d}" + f"{rng.randrange(1000):03d}"
    return UPN_LETTERS[sum(int(digit) * (place + 2) for place, digit in enumerate(body)) % 23] + body


def uln(rng: random.Random) -> str:
    """A Unique Learner Number; the weighted sum leaves 10, so that none is an NHS number."""
    while True:
        first = "99" + f"{rng.randrange(10**7):07d}"
        check = (10 - sum(int(digit) * (10 - place) for place, digit in enumerate(first))) % 11
        if check < 10:
            return first + str(check)


def utr(rng: random.Random) -> str:
    """A Unique Taxpayer Reference, first digit its check digit."""
    rest = "99" + f"{rng.randrange(10**7):07d}"
    return "21987654321"[sum(int(d) * w for d, w in zip(rest, (6, 7, 8, 9, 10, 5, 4, 3, 2), strict=True)) % 11] + rest


def pnc(rng: random.Random) -> str:
    """A Police National Computer identity, year/number and letter."""
    year, serial = rng.randrange(1988, 2025), rng.randrange(1, 600_000)
    return f"{year}/{serial:07d}{PNC_LETTERS[int(f'{year % 100:02d}{serial:07d}') % 23]}"


def iban(sort_code: str, account: str) -> str:
    """The British IBAN of an account at a bank that is not there."""
    body = "HWCB" + sort_code + account
    digits = "".join(str(int(sign, 36)) for sign in body + "GB00")
    return f"GB{98 - int(digits) % 97:02d}{body}"


def driving_licence(rng: random.Random, family: str, names: tuple[str, str], birth: date, *, woman: bool) -> str:
    """The sixteen characters that DVLA makes of a driver's name and birth date; the last two are its own."""
    letters = "MC" + _plain(family)[3:] if _plain(family).startswith("MAC") else _plain(family)
    given, middle = (_plain(name) for name in names)
    month = birth.month + (50 if woman else 0)
    initials = given[0] + (middle[0] if middle else "9")
    tail = f"9{rng.choice(string.ascii_uppercase)}{rng.choice(string.ascii_uppercase)}"
    return f"{letters[:5]:9<5}{birth.year // 10 % 10}{month:02d}{birth.day:02d}{birth.year % 10}{initials}{tail}"


def _plain(name: str) -> str:
    """A name in the letters that a licence has."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", name).upper() if sign in string.ascii_uppercase)


def vehicle(rng: random.Random) -> str:
    """A registration of the 2001 form with a memory tag (J, T, U) that DVLA gives to no office."""
    letters = "ABCDEFGHJKLMNOPRSTUVWXY"
    age = rng.choice(("07", "12", "14", "65", "66", "17", "68", "19", "70", "21", "72", "23", "74"))
    return rng.choice("JTU") + rng.choice(letters) + age + "".join(rng.choice(letters) for _ in range(3))


def passport(rng: random.Random) -> str:
    """Nine digits."""
    return "99" + f"{rng.randrange(10**7):07d}"


def residence_permit(rng: random.Random) -> str:
    """The number of a biometric residence permit."""
    return "ZX9" + f"{rng.randrange(10**6):06d}"


def bank_account(rng: random.Random) -> tuple[str, str]:
    """Sort code (00-nn-nn is given to no bank) and account number, digits alone."""
    return f"00{rng.randrange(10, 99):02d}{rng.randrange(10, 99):02d}", f"{rng.randrange(10**7, 10**8):08d}"


def spaced(number: str, *widths: int) -> str:
    """`number` in groups of the given widths."""
    groups, start = [], 0
    for width in widths:
        groups.append(number[start : start + width])
        start += width
    return " ".join(groups)


def written_phone(rng: random.Random, number: str) -> str:
    """One of the ways in which people write an eleven-digit number."""
    mobile = number.startswith("07")
    area, rest = (number[:5], number[5:]) if mobile or number.startswith("01632") else (number[:3], number[3:])
    if number.startswith(("0161", "0113", "0121", "0117")):
        area, rest = number[:4], number[4:]
    split = f"{rest[:3]} {rest[3:]}" if mobile or len(rest) in (6, 7) else f"{rest[:4]} {rest[4:]}"
    if len(rest) == 6:
        split = rng.choice((rest, split))
    return rng.choices(
        (
            f"{area} {split}",
            number,
            f"({area}) {split}",
            f"+44 {area[1:]} {split}",
            f"+44{number[1:]}",
            f"+44 (0){area[1:]} {split}",
            f"{area}-{split.replace(' ', '-')}",
        ),
        (50, 18, 8, 9, 6, 5, 4),
    )[0]
