"""Messages quoted in a text, each as it was before it was quoted, so that what was read once is known again."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

_MARKED = re.compile(r"(?m)^[ \t]?>")
_MARKS = re.compile(r"[ \t]?(?:> ?)+")
LEAST_LINES, LEAST_SIZE = 3, 200  # below both, marked lines are no message: a remark that is answered, a list


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text without the marks of quoting; `starts` are its lines' places in `text` and in the whole."""

    text: str = field(repr=False)
    starts: tuple[int, ...] = (0,)
    places: tuple[int, ...] = (0,)

    def place(self, at: int) -> int:
        """Where the character at `at` stands in the whole."""
        line = bisect_right(self.starts, at) - 1
        return self.places[line] + at - self.starts[line]

    def end(self, at: int) -> int:
        """Where what ends at `at` ends in the whole."""
        return self.place(at - 1) + 1 if at else self.places[0]


_Line = tuple[int, int, int, str]
"""How deep a line is quoted, where it begins in the whole, how long its marks are, and the line with them."""
KEPT = -1  # depth of lines that keep their marks


def pieces(text: str) -> list[Piece]:
    """The messages of `text`, whole or quoted, in order; a text that quotes nothing is one piece as it is."""
    if not _MARKED.search(text):
        return [Piece(text)]
    return [_piece(lines) for lines in _joined(list(_runs(text)))]


def _runs(text: str) -> Iterator[list[_Line]]:
    """Lines that are quoted equally deep; empty lines go with those before them."""
    run: list[_Line] = []
    place = 0
    for line in text.split("\n"):
        marks = _MARKS.match(line)
        lead = marks.end() if marks else 0
        depth = line.count(">", 0, lead) if marks or line.strip() or not run else run[-1][0]
        if run and depth != run[-1][0]:
            yield run
            run = []
        run.append((depth, place, lead, line))
        place += len(line) + 1
    yield run


def _joined(runs: Sequence[list[_Line]]) -> list[list[_Line]]:
    """The runs, short quoted ones with the lines around them."""
    found: list[list[_Line]] = []
    for run in runs:
        short = run[0][0] > 0 and len(run) < LEAST_LINES and sum(len(line) for *_, line in run) < LEAST_SIZE
        own = [(KEPT, place, 0, line) for _, place, _, line in run] if short else run
        if found and (short or (found[-1][-1][0] == KEPT and not run[0][0])):
            found[-1] += own
        else:
            found.append(list(own))
    return found


def _piece(lines: Sequence[_Line]) -> Piece:
    starts, size = [], 0
    for _, _, lead, line in lines:
        starts.append(size)
        size += len(line) - lead + 1
    text = "\n".join(line[lead:] for _, _, lead, line in lines)
    return Piece(text, tuple(starts), tuple(place + lead for _, place, lead, _ in lines))
