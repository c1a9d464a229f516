"""Which of the spans that overlap stands: identifiers before names, the sure before the unsure, the longer first."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from itertools import accumulate

from detectors.engine import Span

COUNTED = 0.5
_INSIDE_ADDRESS = frozenset({"UK_POSTCODE"})


def settle(spans: Iterable[Span], sensitive: frozenset[str]) -> list[Span]:
    """The spans at or over the counted score, in order of place.

    Two that overlap do not both stand, but for a postcode inside its address and for sensitive statements, which say
    something else than what they stand on.
    """
    said = [span for span in spans if span.entity in sensitive]
    values = [span for span in spans if span.entity not in sensitive and span.score >= COUNTED]
    kept = _values(sorted(_without_streets(values), key=_weight))
    return sorted({*kept, *said}, key=lambda span: (span.start, -span.end, span.entity))


def _without_streets(values: Sequence[Span]) -> list[Span]:
    """The spans without names that stand behind the number of an address: they are its street's or its house's."""
    homes = sorted((span.start, span.end) for span in values if span.entity == "ADDRESS" and span.value[:1].isdigit())
    begins = [start for start, _ in homes]
    reached = list(accumulate((end for _, end in homes), max))  # by the homes up to each
    return [
        span
        for span in values
        if span.entity != "PERSON" or not (at := bisect_left(begins, span.start)) or reached[at - 1] < span.end
    ]


def _weight(span: Span) -> tuple[int, float, int, int, str]:
    name = 1 if span.entity == "PERSON" else 0
    return (name if span.score < 0.85 else 0, -span.score, span.start - span.end, span.start, span.entity)


def _values(ordered: Sequence[Span]) -> list[Span]:
    kept: list[Span] = []
    places: list[tuple[int, int, str]] = []
    for span in ordered:
        at = bisect_left(places, (span.start, span.end, ""))
        near = [*places[max(0, at - 3) : at], *places[at : at + 8]]
        if any(a < span.end and span.start < b and not _both(span.entity, entity) for a, b, entity in near):
            continue
        insort(places, (span.start, span.end, span.entity))
        kept.append(span)
    return kept


def _both(one: str, other: str) -> bool:
    return {one, other} == {"ADDRESS", "UK_POSTCODE"}
