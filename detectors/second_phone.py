"""The second of two telephone numbers behind a stroke or "or", whole or shortened to its last digits."""

import re
from collections.abc import Iterator, Sequence

from detectors.engine import Engine, Span

NEXT = re.compile(
    r" ?(?:/|\bor\b|\band\b|&) ?(?P<number>\(?0\d[\d ()-]{7,12}\d|[1-9]\d{2,5})"
    r"(?!\w|/\d\d?/|[.,-]\d| ?(?:\d|am\b|pm\b|%))"
)
PHONE = "PHONE_NUMBER"


def with_second_phones(engine: Engine, text: str, found: Sequence[Span]) -> list[Span]:
    """`found` with the telephone numbers that are joined to one of them."""
    phones = [one for one in engine.detectors if one.entity == PHONE]
    if not phones:
        return list(found)
    taken = {one.start for one in found}
    whole = list(found)
    for span in found:
        if span.entity == PHONE:
            for start, end, number in _behind(text, span):
                value = phones[0].check(number)
                if start not in taken and value is not None:
                    whole.append(Span(start, end, PHONE, span.score, value))
    return sorted(whole, key=lambda span: (span.start, span.end))


def _behind(text: str, span: Span) -> Iterator[tuple[int, int, str]]:
    """The numbers joined to that of `span`, a shortened one with the digits that it leaves out."""
    end, whole = span.end, span.value
    while (match := NEXT.match(text, end)) is not None:
        number = match["number"]
        yield *match.span("number"), number if number[0] in "(0" and len(number) > 8 else whole[: -len(number)] + number
        end = match.end()
