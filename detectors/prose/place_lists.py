"""Lists of places: names that a text puts in a row behind words that only places have before them."""

import re
from collections.abc import Iterator

from detectors.prose.runs import CAPITAL_WORD
from detectors.prose.words import HARD_STREETS, TITLES

_GROUND = (
    r"sites?|land|plots?|streets|roads|wards?|villages?|parish(?:es)?|areas?|neighbourhoods?|estates?|locations?|homes"
    r"|dwellings|flats|houses|allocations?|car parks?|playgrounds?|parks|schemes?|developments?|works|roadworks"
    r"|junctions?|crossings?|routes?|path|footpath|cycleway|road|bus|buses|trains?|line|stops?|stations|libraries"
    r"|schools|offices|branches|clinics|centres|supported|built|located|situated|closures?"
)
_WHERE = r"(?:at|in|on|near|off|along|around|between|to|from|via|through|including|opposite|runs between|of)"
_MEMBER = rf"(?:the[ ])?{CAPITAL_WORD}(?:[ ]{CAPITAL_WORD}){{0,3}}"
_MORE = rf"(?:(?:,[ ](?:and[ ])?|[ ]and[ ]|[ ]or[ ]|[ ]&[ ]){_MEMBER}){{1,24}}"
_ON_GROUND = re.compile(rf"\b(?:{_GROUND})[ ]{_WHERE}[ ]({_MEMBER}{_MORE})")
_WITH_A_STREET = re.compile(
    rf"\b(?:[Aa]t|[Ii]n|[Nn]ear|[Oo]ff|[Aa]long|[Aa]round|[Bb]etween|[Vv]ia)[ ]({_MEMBER}{_MORE})"
)
_STREET = re.compile(rf"(?i)\b(?:{'|'.join(sorted(HARD_STREETS))})(?=,| and | or | & |$)")
_TITLED = re.compile(rf"(?i)(?:^|[ ])(?:{'|'.join(sorted(TITLES, key=len, reverse=True))})\.?[ ]")


def listed_places(text: str) -> Iterator[tuple[int, int]]:
    """Ranges of `text` that list places: behind "sites at", or behind "in" with a street among them; nobody titled."""
    for pattern in (_ON_GROUND, _WITH_A_STREET):
        for match in pattern.finditer(text):
            street = pattern is _ON_GROUND or _STREET.search(match[1])
            if street and not _TITLED.search(match[1]):
                yield match.span(1)
