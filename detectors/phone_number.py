"""Telephone number of a person: a valid British or international number that is no service's line."""

import re
from functools import cache

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from detectors.bulk import Bools, answered, digits_many, lengths, matches, truths, where, without_first
from detectors.checks import digits
from detectors.declare import Detector, Strength

DRAMA = re.compile(
    r"\+44(?:20794[6]0\d{3}|(?:113|114|115|116|117|118|121|131|141|151|161)4960\d{3}|1914980\d{3}|1632960\d{3}|"
    r"2896496?0\d{2,3}|2896018\d{3}|2920180\d{3}|7700900\d{3})"
)
"""Numbers that Ofcom keeps for drama: they belong to nobody, and must be found as anybody's would be."""
FIRST_PLUS = re.compile(r"^\s*(?:\+|00)")
ABROAD = re.compile(r"00 ?(?!44)[1-9]")
AMERICAN = re.compile(r"\([2-9]\d\d\) ?\d{3}-\d{4}")
"""As North America writes a number at home: nothing else is written so."""
TRUNK_ZERO = re.compile(r"\(0\)")
BRITISH = ("GB", "GG", "IM", "JE")
"""The regions of +44, in the order in which the plans are asked for a number's."""
LINES = ("voip", "personal_number", "fixed_line", "mobile")
REFUSED = ("premium_rate", "toll_free", "shared_cost", "pager", "uan", "voicemail")
LENGTHS = (9, 10)


def in_service(text: str) -> str | None:
    """The number in E.164 where its plan knows it as a line that a person may have."""
    import phonenumbers  # noqa: PLC0415 - two megabytes of plans, loaded when the first number is seen

    plain = TRUNK_ZERO.sub("", text)
    number = digits(plain)
    if FIRST_PLUS.match(plain):
        number = "+" + (number[2:] if plain.lstrip().startswith("00") else number)
    if DRAMA.fullmatch(number if number.startswith("+") else "+44" + number[1:]):
        return number if number.startswith("+") else "+44" + number[1:]
    try:
        home = "US" if AMERICAN.fullmatch(text) else "GB"
        parsed = phonenumbers.parse(number, None if number.startswith("+") else home)
    except phonenumbers.NumberParseException:
        return None
    kind = phonenumbers.number_type(parsed)
    lines = {
        phonenumbers.PhoneNumberType.FIXED_LINE,
        phonenumbers.PhoneNumberType.MOBILE,
        phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE,
        phonenumbers.PhoneNumberType.VOIP,
        phonenumbers.PhoneNumberType.PERSONAL_NUMBER,
    }
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164) if kind in lines else None


def in_service_many(texts: pa.StringArray) -> pa.StringArray:
    """`in_service` of each: British numbers by their plans' own patterns, all at once, others one by one."""
    trunk = truths(pc.match_substring(texts, "(0)"))
    number = digits_many(pc.replace_substring(texts, "(0)", "") if trunk.any() else texts)
    abroad = matches(texts, r"^(?:\+|00)")
    national = pc.replace_substring_regex(number, "^(?:(?:00)?44|0)", "") if abroad.any() else without_first(number)
    british = np.where(abroad, matches(number, "^(?:00)?44[1-9]"), matches(number, "^0[1-9]"))
    british &= np.isin(lengths(national), LENGTHS) & ~matches(national, "^180020")
    whole = pc.binary_join_element_wise("+44", national, "")
    served = matches(whole, f"^(?:{DRAMA.pattern})$") | _served(national)
    return answered(texts, where(served, whole), british, in_service)


def _served(national: pa.StringArray) -> Bools:
    """Which numbers behind +44 are lines that a person may have: the first region that knows a number says so."""
    served, left = np.zeros(len(national), np.bool_), np.arange(len(national))
    for plan in _plans():
        own = national.take(pa.array(left)) if len(left) < len(national) else national
        possible, refused, lines = (matches(own, pattern) for pattern in plan[:3])
        claimed = matches(own, plan[3]) if plan[3] else possible & (refused | lines)
        served[left[claimed & possible & lines & ~refused]] = True
        left = left[~claimed]
    return served


@cache
def _plans() -> list[tuple[str, str, str, str]]:
    """Of each region of +44, in the order in which they are asked: any number, service lines, persons', its area."""
    from phonenumbers.phonemetadata import PhoneMetadata  # noqa: PLC0415 - as above

    plans = []
    for plan in filter(None, map(PhoneMetadata.metadata_for_region, BRITISH)):
        every, refused, lines = (
            "|".join(one.national_number_pattern for name in names if (one := getattr(plan, name)) is not None)
            for names in (("general_desc",), REFUSED, LINES)
        )
        area = f"^(?:{plan.leading_digits})" if plan.leading_digits else ""
        plans.append((f"^(?:{every})$", f"^(?:{refused})$", f"^(?:{lines})$", area))
    return plans


def as_written(text: str) -> float:
    """Grouped, or with its country code, it speaks for itself; bare digits less so, and groups after 00 least."""
    if ABROAD.match(text):
        return 0.45
    if FIRST_PLUS.match(text):
        return 0.75
    return 0.7 if any(char in " ()" for char in text) else 0.55


DETECTOR = Detector(
    entity="PHONE_NUMBER",
    label="telephone number",
    definition="https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama",
    pattern=(
        r"(?:(?:\+|00)44[ .\x{00a0}-]{0,2}(?:\(0\)[ .-]?)?\(?|\(?0)[1-9](?:[ .()\x{00a0}\x{2011}-]{0,2}\d){8,9}"
        r"|\+[1-9]\d{0,2}(?:[ .()\x{00a0}-]{0,2}\d){6,12}|00 ?[1-9]\d{0,2}[ .(-]{1,2}\d(?:[ .()-]{0,2}\d){5,11}"
        r"|\([2-9]\d{2}\) ?\d{3}-\d{4}"
    ),
    check=in_service,
    check_many=in_service_many,
    base=0.7,
    with_context=0.95,
    context=(
        *("tel", "tel no", "telephone", "telephone no", "telephone number", "phone", "phone no", "phone number"),
        *("mobile", "mobile no", "mobile number", "mob", "mob no", "cell", "call", "ring", "landline", "home tel"),
        *("daytime tel", "contact no", "contact number", "whatsapp", "text", "t", "m"),
    ),
    headers=(
        *("tel", "telephone", "phone", "mobile", "mob", "tel number", "telephone number", "phone number", "cell"),
        *("mobile number", "contact number", "home phone", "work phone", "home tel", "work tel", "daytime tel"),
        *("evening tel", "landline", "tel home", "tel work", "tel mobile", "mobile phone", "home telephone"),
        *("contact tel", "contact telephone", "contact phone", "day tel", "phone home", "phone mobile", "whatsapp"),
        *("home number", "daytime telephone", "tel day", "tel eve", "primary phone", "telephone home", "msisdn"),
    ),
    hits=(
        "(020) 7946 0123",
        "tel. 0161 496 0123 ext 4",
        "mobile: 07700900123",
        "+44 (0)20 7946 0123",
        "+44 7700 900123",
        "020-7946-0123",
        "01632 960 001",
        "+353 (0)1 888 3400",
        "tel: 0033 1 42 34 56 78",
        "+1 202-555-0143",
        "US number (202) 555-0143",
    ),
    misses=(
        "0800 123 4567",
        "0300 123 1234",
        "999",
        "1234567890",
        "0000000000",
        "invoice 02079460123",
        "00 12 2024 15 30",
        "0033 1 42 34 56 78",
        "0.2079460123",
    ),
    identifies=Strength.WEAK,
    shape=as_written,
    left=r"[\w.+/#£$-]",
)
