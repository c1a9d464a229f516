"""What a driving licence number of Great Britain says of its holder, held to the names that stand near it."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from detectors.engine import Span

ENTITY = "UK_DRIVING_LICENCE"
LENGTH = 16
AGREES, DISAGREES = 0.99, 0.8


@dataclass(frozen=True, slots=True)
class Holder:
    """The first five letters of the family name, the initials, and the birth date as YYMMDD; 9 fills what is short."""

    family: str = field(repr=False)
    initials: str = field(repr=False)
    born: str = field(repr=False)
    woman: bool


def holder(number: str) -> Holder | None:
    """What the sixteen characters say; None for Northern Ireland's eight digits.

    Source: https://www.gov.uk/government/publications/driving-licence-number-format.
    """
    if len(number) < LENGTH:
        return None
    month = int(number[6:8])
    woman = month > 50
    born = f"{number[5]}{number[10]}{month - 50 * woman:02d}{number[8:10]}"
    return Holder(number[:5], number[11:13], born, woman)


def is_of(one: Holder, family: str, given: str) -> bool:
    """Whether a name may be the holder's: the family name as a licence writes it, and the first initial."""
    plain = _letters(family)
    plain = "MC" + plain[3:] if plain.startswith("MAC") else plain
    first = _letters(given)[:1]
    return f"{plain[:5]:9<5}" == one.family and (not first or first == one.initials[0])


def _letters(name: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKD", name).upper() if "A" <= sign <= "Z")


def held_to_names(spans: Sequence[Span], names: Iterable[tuple[str, str]]) -> list[Span]:
    """`spans`, the licences among them surer where one of `names` (family, given) may be the holder's, else less sure.

    Where nobody is named they stay as they are.
    """
    named = [(family, given) for family, given in names if family]
    return [_held(span, named) if span.entity == ENTITY and named else span for span in spans]


def _held(span: Span, named: Sequence[tuple[str, str]]) -> Span:
    one = holder(span.value)
    if one is None:
        return span
    agrees = any(is_of(one, family, given) for family, given in named)
    return replace(span, score=AGREES if agrees else min(span.score, DISAGREES))
