"""Tables pasted as text: the cells that stand under one heading of a header line."""

import re
from collections.abc import Iterator

from detectors.prose.quick import Quick

_HEADS = Quick(
    r"(?i)(?:^|[\n\t|,;]|  )[ \"']*(d\.?o\.?b\.?|date of birth|birth ?date|ages?|(?:home |full )?address(?:es)?)"
    r"[ \"']*(?:[\t|,;\n]|  |$)"
)
_SEPARATORS = (re.compile(r"\t"), re.compile(r"[ ]*\|[ ]*"), re.compile(r"[ ]{2,}"), re.compile(r"[,;](?! )"))
ROWS = 200  # lines below a header that are read as its table


def cells(text: str, data: bytes, heading: "re.Pattern[str]") -> Iterator[tuple[int, int]]:
    """(start, end) of every filled cell under a heading that `heading` matches wholly; `data` is `text` made flat."""
    seen = -1
    for start, _ in _HEADS.places(data):
        if start < seen:
            continue
        begin, end = text.rfind("\n", 0, start) + 1, _line_end(text, start)
        seen = end
        parted = _parted(text, begin, end)
        if parted is None:
            continue
        separator, heads = parted
        columns = [n for n, (a, b) in enumerate(heads) if heading.fullmatch(text[a:b].strip(" \"'").lower())]
        if len(columns) == 1:
            yield from _below(text, end, separator, columns[0], len(heads))


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _parted(text: str, begin: int, end: int) -> "tuple[re.Pattern[str], list[tuple[int, int]]] | None":
    """How the header line is parted, and its headings; None where it is a sentence or one heading alone."""
    for separator in _SEPARATORS:
        heads = _parts(text, begin, end, separator)
        if len(heads) > 2 and all(b - a <= 30 for a, b in heads):
            return separator, heads
    return None


def _parts(text: str, begin: int, end: int, separator: "re.Pattern[str]") -> list[tuple[int, int]]:
    places, start = [], begin
    for match in separator.finditer(text, begin, end):
        places.append((start, match.start()))
        start = match.end()
    return [*places, (start, end)]


def _below(text: str, start: int, separator: "re.Pattern[str]", column: int, width: int) -> Iterator[tuple[int, int]]:
    """The cells of one column in the lines below, up to the first line that is no row of the table."""
    for _ in range(ROWS):
        begin = start + 1
        if begin >= len(text):
            return
        start = _line_end(text, begin)
        row = _parts(text, begin, start, separator)
        if len(row) == 1 and not set(text[begin:start].strip()) - set("-=+| "):
            continue
        if not width - 1 <= len(row) <= width + 1:
            return
        if len(row) == width or column < len(row) - 1:
            a, b = row[column]
            cell = text[a:b]
            lead = len(cell) - len(cell.lstrip(" \"'"))
            if cell.strip(" \"'\r"):
                yield a + lead, a + len(cell.rstrip(" \"'\r"))
