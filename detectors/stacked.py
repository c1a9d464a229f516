"""Numbers that stand under one another in a text's lines without a header: told by all of them together."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from detectors.engine import Engine, Span

LEAST_LINES, LEAST_CHECKED = 3, 4
LEAST_SHARE = 0.8
TELLING = 0.1
SCORE = 0.8
TEN_DIGITS = re.compile(r"(?<![\w.+/-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w/])")
ACCOUNT = re.compile(r"(?<![\w.+/£$-])(\d{6})[ \t,;|]{1,3}(\d{8})(?![\w/.-])")
BANKING = re.compile(r"(?i)\b(?:bacs|payroll|sort codes?|bank|payments?|payees?|direct debits?|refunds?)\b")
BANK, NINO, SORT_CODE = "UK_BANK_ACCOUNT", "UK_NINO", "20-00-00"
Place = tuple[int, int]


def with_stacked(engine: Engine, text: str, found: Sequence[Span]) -> list[Span]:
    """`found` with what columns of numbers tell: check digits that nearly all are right, accounts behind sort codes."""
    whole = list(found)
    for span in [*_checked(engine, text), *_accounts(engine, text, found)]:
        if not any(span.start < one.end and one.start < span.end for one in whole):
            whole.append(span)
    return sorted(whole, key=lambda span: (span.start, span.end))


def columns(text: str, form: re.Pattern[str]) -> Iterator[list[Place]]:
    """The places of numbers of one form that are each the first, or the second, ... of neighbouring lines."""
    standing: dict[int, list[Place]] = defaultdict(list)
    line, end_of_line, nth, last = 0, -1, 0, -2
    for match in form.finditer(text):
        if match.start() > end_of_line:
            line += text.count("\n", max(end_of_line, 0), match.start())
            end_of_line = text.find("\n", match.end()) % (len(text) + 1)
            if line > last + 1:
                yield from _long(standing.values())
                standing.clear()
            nth, last = 0, line
        standing[nth].append(match.span())
        nth += 1
    yield from _long(standing.values())


def _long(standing: Iterable[list[Place]]) -> Iterator[list[Place]]:
    return (column for column in standing if len(column) >= LEAST_LINES)


def _checked(engine: Engine, text: str) -> Iterator[Span]:
    """The ten-digit numbers of a column that fit the one detector of which nearly all are by their check digits."""
    detectors = [one for one in engine.detectors if one.personal and one.chance < TELLING]
    for column in columns(text, TEN_DIGITS):
        for detector in detectors:
            values = [(start, end, engine.fits(detector, text[start:end])) for start, end in column]
            fitting = [Span(start, end, detector.entity, SCORE, value) for start, end, value in values if value]
            if len({one.value for one in fitting}) >= LEAST_CHECKED and len(fitting) >= LEAST_SHARE * len(column):
                yield from fitting
                break


def _accounts(engine: Engine, text: str, found: Sequence[Span]) -> Iterator[Span]:
    """Sort codes and account numbers side by side in line after line of a text of payments, or of numbered persons."""
    detector = next((one for one in engine.detectors if one.entity == BANK and engine.fits(one, SORT_CODE)), None)
    if detector is None or not (BANKING.search(text) or any(one.entity == NINO for one in found)):
        return
    for column in columns(text, ACCOUNT):
        parts = [ACCOUNT.fullmatch(text, start, end) for start, end in column]
        places = [match.span(group) for match in parts if match is not None for group in (1, 2)]
        values = [(start, end, engine.fits(detector, text[start:end])) for start, end in places]
        fitting = [Span(start, end, BANK, SCORE, value) for start, end, value in values if value]
        if len({one.value for one in fitting}) > LEAST_LINES and len(fitting) >= LEAST_SHARE * len(places):
            yield from fitting
