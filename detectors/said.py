"""Of whom a statement in a table's note is made: of somebody whom its own sentence names, else of the row's person."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from detectors.cells import Hits
from detectors.engine import Span

SENTENCE_END = re.compile(r"\n|;|(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\b[A-Z])[.!?] ")
LONGEST_SENTENCE = 2000  # characters before a statement in which its sentence's beginning is looked for
TURNED = re.compile(r"(?i)\b(?:re|about|regarding|that|as|because|and|says?|said|told)\b(?! (?:who|has|is)\b)")
"""Words behind a name after which a note goes on to speak of the row's person again."""


@dataclass(slots=True)
class Text:
    """A column of text: its findings, their spans, and for each span the place of the name it is said of, or -1."""

    hits: Hits
    spans: Sequence[Span] = field(repr=False)
    said_of: Sequence[int] = field(repr=False)


def named_in_sentence(text: str, spans: Sequence[Span], said: Span) -> int:
    """Which of `spans`, in order, names whom `said` is stated of: the last before it in its sentence, or one inside.

    It is -1 where none does.
    """
    floor = max(0, said.start - LONGEST_SENTENCE)
    begin = max((match.end() for match in SENTENCE_END.finditer(text, floor, said.start)), default=floor)
    first = bisect_left(spans, begin, key=_start)
    last = bisect_left(spans, said.end, key=_start)
    names = [place for place in range(first, last) if spans[place].entity == "PERSON"]
    if not names or TURNED.search(text, spans[names[-1]].end, max(said.start, spans[names[-1]].end)):
        return -1
    return names[-1]


def _start(span: Span) -> int:
    return span.start
