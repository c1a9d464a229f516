"""Tables in plain text: columns lined up with blanks below a line of labels, as printed reports have them."""

import io
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from exposure.words import Passage, Table
from sources.headers import names_a_field
from sources.tables import batches

_PIECE = re.compile(r"\S+(?: \S+)*")
_RULE = re.compile(r"[-=_+| ]{3,}$")
_LONGEST_LABEL = 30
_LONGEST_LINE = 400
_FEWEST = 3

Span = tuple[int, int]


def passages_and_tables(text: str, place: str, line: int) -> Iterator[Passage | Table]:
    """`text`, which begins at line number `line`, as passages and the tables between them, in order.

    Text without such a table is one passage at `place`; nothing is lost or given twice but labels and rules.
    """
    lines = list(io.StringIO(text, newline="\n")) if "  " in text else []
    known: set[tuple[str, ...]] = set()
    begun = number = 0
    while number < len(lines):
        table = _table(lines, number, known)
        if table is None:
            number += 1
            continue
        end, first, columns, rows = table
        if any(one.strip() for one in lines[begun:number]):
            yield Passage(_line(line + begun), "".join(lines[begun:number]))
        known.add(columns)
        yield Table(_line(line + number), columns, batches(rows, len(columns)), line + first)
        begun = number = end
    if not begun:
        yield Passage(place, text)
    elif any(one.strip() for one in lines[begun:]):
        yield Passage(_line(line + begun), "".join(lines[begun:]))


def _line(number: int) -> str:
    return f"line {number}"


def _table(
    lines: Sequence[str], number: int, known: set[tuple[str, ...]]
) -> tuple[int, int, tuple[str, ...], list[list[str]]] | None:
    """The table whose labels are line `number`: where it ends, its first row, its columns and rows; None for none.

    Three rows make a table, and one where its labels have been seen before: the last page of a report is short.
    """
    if len(lines[number]) > _LONGEST_LINE or lines[number].count("  ") < _FEWEST - 1:
        return None
    header = lines[number].rstrip().replace("\f", " ")
    labels = [match.span() for match in _PIECE.finditer(header)]
    columns = tuple(header[start:end] for start, end in labels)
    if not _are_labels(columns):
        return None
    first = number + 1
    while first < len(lines) and _RULE.match(lines[first].rstrip()):
        first += 1
    end = first
    while end < len(lines) and _is_row(lines[end]):
        end += 1
    if end - first < (1 if columns in known else _FEWEST):
        return None
    body = [line.rstrip() for line in lines[first:end]]
    cuts = _cuts([header, *body], labels)
    return None if cuts is None else (end, first, columns, [_cells(row, cuts) for row in body])


def _are_labels(columns: Sequence[str]) -> bool:
    if len(columns) < _FEWEST or any(len(label) > _LONGEST_LABEL for label in columns):
        return False
    return sum(map(names_a_field, columns)) >= 0.6 * len(columns)


def _is_row(line: str) -> bool:
    bare = line.strip()
    if len(line) > _LONGEST_LINE or "\t" in line or line.startswith("\f"):
        return False
    return "  " in bare and not _RULE.match(bare)


def _cuts(lines: Sequence[str], labels: Sequence[Span]) -> list[int] | None:
    """Where each column begins: at a blank that all lines share; None where two labels have none between them."""
    width = max(map(len, lines))
    inked = [any(place < len(line) and line[place] != " " for line in lines) for place in range(width)]
    cuts = [0]
    for (start, end), (following, _) in pairwise(labels):
        shared = [place for place in range(end, following) if not inked[place]]
        if not shared:
            shared = [place for place in range(start, end) if not inked[place]]
        if not shared:
            return None
        cuts.append(shared[-1] + 1)
    return cuts


def _cells(row: str, cuts: Sequence[int]) -> list[str]:
    return [row[start:end].strip() for start, end in zip(cuts, [*cuts[1:], None], strict=True)]
