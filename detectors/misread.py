"""Numbers in which a machine that reads print took a digit for a letter, found by reading them again as digits."""

import re
from collections.abc import Iterator, Sequence

from detectors.engine import Engine, Span

DIGIT_OF = {"O": "0", "o": "0", "I": "1", "l": "1", "|": "1", "S": "5", "B": "8"}
LETTER_OF = {"0": "o", "1": "l", "5": "s"}
AS_DIGITS, AS_LETTERS = str.maketrans(DIGIT_OF), str.maketrans(LETTER_OF)
SPOILT = re.compile(r"\d[OoIlSB|]|[OoIlSB|]\d|[A-Za-z]0[a-z]|[a-z]1[\s:.]")
WORD = re.compile(r"[A-Za-z0-9|]+")
NUMBER = re.compile(r"[0-9OoIlSB|]+")
LETTERED = ((re.compile(r"[A-Z]{2}([0-9OoIlSB]{6})[A-D]"), 4), (re.compile(r"[A-Z]([0-9OoIlSB]{11})[0-9A-Z]"), 8))
"""Numbers with letters of their own (NINO, UPN): the part that is digits, and how many of them must be read right."""
LABEL = re.compile(r"0?[A-Za-z]+[01]?[A-Za-z]*[01]?[A-Za-z]*")
DIGITS = re.compile(r"\d")
LEAST_DIGITS = 5
AROUND = 60  # characters that are looked at around such a place
AFTER = 30  # characters at most between a label and its value
KINDS = frozenset(
    "UK_NHS UK_CHI UK_HSC UK_NINO UK_UPN UK_ULN UK_UTR UK_UPRN UK_PASSPORT UK_BANK_ACCOUNT PHONE_NUMBER CREDIT_CARD "
    "UK_PNC UK_CRO COUNCIL_TAX_REF".split()
)


def with_misread(engine: Engine, text: str, found: Sequence[Span]) -> list[Span]:
    """`found` with the numbers of `text` that are one once letters that print has for digits are read as digits."""
    stretches = [(start, *_read_again(text[start:end])) for start, end in _stretches(text)]
    stretches = [one for one in stretches if one[2] or one[3]]
    told = engine.spans_many([read for _, read, _, _ in stretches])
    whole = list(found)
    for (first, _, changed, labels), spans in zip(stretches, told, strict=True):
        for span in spans:
            own = any(span.start <= place < span.end for place in changed)
            if span.entity in KINDS and (own or any(0 < span.start - end <= AFTER for end in labels)):
                start, end = span.start + first, span.end + first
                if not any(start < one.end and one.start < end for one in whole):
                    whole.append(Span(start, end, span.entity, span.score, span.value))
    return sorted(whole, key=lambda span: (span.start, span.end))


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """What stands around each place that looks misread, cut between words, where it holds enough digits."""
    first = last = -1
    for match in SPOILT.finditer(text):
        if match.start() > last:
            if last > 0 and len(DIGITS.findall(text, first, last)) >= LEAST_DIGITS:
                yield first, last
            first = text.rfind(" ", 0, max(0, match.start() - AROUND)) + 1
        last = text.find(" ", match.end() + AROUND) % (len(text) + 1)
    if last > 0 and len(DIGITS.findall(text, first, last)) >= LEAST_DIGITS:
        yield first, last


def _read_again(text: str) -> tuple[str, list[int], list[int]]:
    """The text with such letters as digits and digits inside words as letters; the former's places, the words' ends."""
    parts, changed, labels, last = [], [], [], 0
    for match in WORD.finditer(text):
        word = match.group()
        read = _as_number(word)
        if read != word:
            changed += [match.start() + place for place, pair in enumerate(zip(word, read)) if pair[0] != pair[1]]  # noqa: B905 - of one length
        elif LABEL.fullmatch(word) and not word.isalpha() and sum(map(str.isalpha, word)) > 1:
            read = word.translate(AS_LETTERS)
            labels.append(match.end())
        parts += [text[last : match.start()], read]
        last = match.end()
    return "".join(parts) + text[last:], changed, labels


def _as_number(word: str) -> str:
    """A word of digits and letters that look like digits as digits; any other as it is."""
    digits = sum(map(str.isdigit, word))
    if digits and digits < len(word) and NUMBER.fullmatch(word):
        return word.translate(AS_DIGITS)
    for form, least in LETTERED:
        match = form.fullmatch(word)
        if match is not None and sum(map(str.isdigit, match[1])) >= least:
            return word[: match.start(1)] + match[1].translate(AS_DIGITS) + word[match.end(1) :]
    return word
