"""Numbers up to 119 as people write them out: "seven", "eighty-six", "a hundred and four"."""

import re

_UNITS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ONES = "|".join(_UNITS[:9])
_BELOW = rf"(?:(?:{'|'.join(_TENS)})(?:[- ]?(?:{_ONES}))?|{'|'.join(reversed(_UNITS))})"
WRITTEN_OUT = rf"(?:(?:(?:one|an?) )?hundred(?: and {_BELOW})?|{_BELOW})"
"""A number in words; RE2's language too, for small letters."""
VALUES = {word: number for number, word in enumerate(_UNITS, 1)}
VALUES |= {word: 10 * number for number, word in enumerate(_TENS, 2)}


def number_of(text: str) -> int | None:
    """The number that digits or words say; None where they say none."""
    if text[:1].isdecimal():
        return int(re.match(r"\d+", text)[0])  # type: ignore[index]
    words = re.findall("|".join(sorted([*VALUES, "hundred"], key=len, reverse=True)), text.lower())
    return sum(100 if word == "hundred" else VALUES[word] for word in words) if words else None
