"""A value that a label names once in a text is the same value wherever else the text holds it."""

import re
from collections.abc import Sequence

from detectors.engine import Span

LONGEST_TEXT = 400_000
MOST_VALUES = 200  # written ways
LEAST_DIGITS = 5
BESIDE = re.compile(r"[\w/-]")


def with_repeated(text: str, found: Sequence[Span]) -> list[Span]:
    """`found`, with the other places of `text` that hold one of them, as it is written there or in its normal form.

    Values of few digits are left out: they may be anything. So are long texts, whose figures repeat by chance.
    """
    values: dict[str, Span] = {}
    for span in found:
        if sum(char.isdigit() for char in span.value) >= LEAST_DIGITS:
            values.setdefault(text[span.start : span.end], span)
            values.setdefault(span.value, span)
    if not values or len(text) > LONGEST_TEXT or len(values) > MOST_VALUES:
        return list(found)
    whole = list(found)
    for written, span in sorted(values.items(), key=lambda pair: (-len(pair[0]), pair[0])):
        whole += _others(text, written, span, [(one.start, one.end) for one in whole])
    return sorted(whole, key=lambda span: (span.start, span.end))


def _others(text: str, written: str, span: Span, taken: Sequence[tuple[int, int]]) -> list[Span]:
    others = []
    place = text.find(written)
    while place >= 0:
        end = place + len(written)
        alone = not BESIDE.match(text[place - 1 : place]) and not BESIDE.match(text[end : end + 1])
        if alone and not any(place < last and first < end for first, last in taken):
            others.append(Span(place, end, span.entity, span.score, span.value))
        place = text.find(written, end)
    return others
