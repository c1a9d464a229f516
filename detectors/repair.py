"""Values that a spreadsheet has spoilt, mended where nothing of them is lost."""

import re

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from detectors.bulk import Bools, lengths, matches, text_parts

FLOAT = re.compile(r"(\d+)\.0+")
EXPONENT = re.compile(r"\d(?:\.\d+)?[eE]\+?\d{1,2}")
ODD = rf"^(?:{FLOAT.pattern}|{EXPONENT.pattern})$"
QUOTES, NUMBER_SIGNS, LETTERS_FOR_DIGITS = (np.frombuffer(signs, np.uint8) for signs in (b"'\"", b".eE", b"OoIl|"))
LENGTHS = {
    "UK_CHI": (9, 10),
    "UK_UTR": (9, 10),
    "UK_BANK_ACCOUNT": (7, 8),
    "UK_SORT_CODE": (5, 6),
    "UK_PASSPORT": (8, 9),
}
MISREAD = re.compile(r"[0-9 .()+-]*[OoIl|][0-9OoIl| .()+-]*")
READ_AS = str.maketrans("OoIl|", "00111")
OF_DIGITS = frozenset(
    {"UK_NHS", "UK_CHI", "UK_HSC", "UK_UTR", "UK_ULN", "UK_UPRN", "PHONE_NUMBER", "UK_BANK_ACCOUNT", "CREDIT_CARD"}
)
LEAST_DIGITS = 5
"""Numbers in which a machine that reads print takes 0 and 1 for letters; so many of their digits must be read right."""
PHONE_WITHOUT_ZERO = re.compile(r"[1-9]\d{8,9}")
LOOSE = re.compile(r"[\u00a0\u200b\u2010\u2011]")


def repaired(entity: str, value: str) -> str:
    """`value` without a spreadsheet's ".0", with the leading zero that it took, an exponent written out where exact.

    In numbers of digits alone a letter that print has for 0 or 1 is read as that. An exponent that has lost digits
    ("9.43477E+09") cannot be mended and comes back as it is.
    """
    if not value.isascii():
        value = LOOSE.sub(lambda match: "-" if match.group() in "\u2010\u2011" else " ", value)
    text = value.strip().strip("'\"")
    if "." in text and (match := FLOAT.fullmatch(text)):
        text = match.group(1)
    elif ("e" in text or "E" in text) and EXPONENT.fullmatch(text):
        digits = text.lower().partition("e")
        places = len(digits[0].replace(".", "")) - 1
        if places >= int(digits[2]):
            text = str(int(float(text)))
    if entity in OF_DIGITS and MISREAD.fullmatch(text) and sum(map(str.isdigit, text)) >= LEAST_DIGITS:
        text = text.translate(READ_AS)
    if entity == "PHONE_NUMBER":
        if PHONE_WITHOUT_ZERO.fullmatch(text):
            return "0" + text
        return "+" + text if text.startswith("44") and re.fullmatch(r"44\d{10}", text) else text
    short, whole = LENGTHS.get(entity, (0, 0))
    return text.zfill(whole) if len(text) == short and text.isdigit() else text


def is_spoilt(value: str) -> bool:
    """Whether a number has lost digits to a spreadsheet's exponent."""
    text = value.strip()
    return EXPONENT.fullmatch(text) is not None and len(text.lower().partition("e")[0]) < 11


def repaired_many(entity: str, values: pa.StringArray) -> tuple[pa.StringArray, Bools]:
    """`repaired` of plain texts, and for which it holds; the others are for `repaired` itself."""
    text = pc.ascii_trim_whitespace(values)
    signs = np.bincount(text_parts(text)[1], minlength=256)
    decided = np.ones(len(text), np.bool_)
    if signs[QUOTES].any():
        decided &= ~matches(text, "^['\"]|['\"]$")
    if signs[NUMBER_SIGNS].any():
        decided &= ~matches(text, ODD)
    if entity in OF_DIGITS and signs[LETTERS_FOR_DIGITS].any():
        decided &= ~matches(text, f"^{MISREAD.pattern}$")
    if entity == "PHONE_NUMBER":
        text = _headed(text, matches(text, f"^{PHONE_WITHOUT_ZERO.pattern}$"), "0")
        return _headed(text, matches(text, r"^44\d{10}$"), "+"), decided
    short, whole = LENGTHS.get(entity, (0, 0))
    cut = (lengths(text) == short) & matches(text, r"^\d+$") if short else np.zeros(len(text), np.bool_)
    return pc.if_else(pa.array(cut), pc.ascii_lpad(text, whole, "0"), text) if cut.any() else text, decided


def _headed(texts: pa.StringArray, chosen: Bools, head: str) -> pa.StringArray:
    return pc.if_else(pa.array(chosen), pc.binary_join_element_wise(head, texts, ""), texts) if chosen.any() else texts
