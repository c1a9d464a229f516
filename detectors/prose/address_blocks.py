"""Addresses without a street's word: lines that lead to a postcode, and houses named behind a name."""

import bisect
import re
from collections.abc import Iterator, Sequence

from detectors.prose.runs import CAPITAL_WORD

POSTCODE = re.compile(
    r"(?<!\w)[A-PR-UWYZ](?:[A-HK-Y]?\d\d?|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY])[ ]{0,2}\d[ABD-HJLNP-UW-Z]{2}(?!\w)"
)
REACH = 140  # characters before a postcode that its address may take
_CUT = re.compile(r"\n[ \t]*\r?\n|[:|\t;>]|[.!?][ \n]|[ ]{3,}|\b(?:at|from|of|to|in|address|lives|moved|is)[ ]")
_JOINING = frozenset("on upon the of in le near by and na y under with nr".split())
_DATED = re.compile(r"\d[./]\d|\d{4,}|@|\b(?:19|20)\d\d\b")
_HOUSE = re.compile(
    rf"[ ]?[,(][ ]?((?:The[ ])?(?:{CAPITAL_WORD}[ ]){{1,3}}"
    rf"(?:House|Cottages?|Farm|Lodge|Hall|Barn|Mill|Rectory|Vicarage|Croft|Caravan|Court|Villa)"
    rf"(?:,[ ]{CAPITAL_WORD}(?:[ ]{CAPITAL_WORD}){{0,2}}){{1,2}})"
)


def _proper(part: str) -> bool:
    """Whether a line or a comma's part can be one of an address: few words, each with a capital or a number."""
    words = part.split()
    if _DATED.search(part):
        return False
    return 0 < len(words) <= 5 and all(word[0].isupper() or word[0].isdigit() or word in _JOINING for word in words)


def blocks(text: str, names: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Ranges of two or more lines or commas' parts that end in a postcode, behind a name or from where they begin."""
    ends = sorted(end for _, end in names)
    for match in POSTCODE.finditer(text):
        start = max(0, match.start() - REACH)
        start = max([start, *(cut.end() for cut in _CUT.finditer(text, start, match.start()))])
        at = bisect.bisect_right(ends, match.start())
        if at and ends[at - 1] > start:
            start = ends[at - 1]
        parts = [part.strip() for part in re.split(r"[\n,]", text[start : match.start()])]
        kept: list[str] = []
        for part in reversed(parts):
            if part and not _proper(part):
                break
            kept += [part] if part else []
        if kept and (len(kept) > 1 or len(kept[0].split()) > 2):
            yield text.rindex(kept[-1], start, match.start()), match.end()


def houses(text: str, names: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Ranges of a named house and its place right behind a name."""
    for _, end in names:
        match = _HOUSE.match(text, end)
        if match:
            yield match.span(1)
