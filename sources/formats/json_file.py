"""JSON and JSON lines: lists of objects as tables with flattened names, everything else as lines of name and value."""

import json
import re
from collections.abc import Generator, Iterable, Iterator, Mapping
from typing import Any

from exposure.words import Blob, Cause, Content, Passage, Unreadable
from sources.encoding import decode, encoding_of, text_blocks
from sources.reader import HEAD_BYTES, Reader
from sources.records import flat
from sources.tables import tables_of_records

_WHOLE = 128 * 1024 * 1024
_LOOKS = re.compile(rb'\s*(\xef\xbb\xbf)?\s*(\{\s*("|\})|\[\s*(\{|\[|"|\]|-?\d+\s*[,\]]|true|false|null))')
_LINES = (".jsonl", ".ndjson")


def recognises(blob: Blob, head: bytes) -> bool:
    """A beginning that only JSON has."""
    if blob.suffix in {".txt", ".log", ".md", ".ipynb"} and not head.rstrip().endswith((b"}", b"]")):
        return False
    return bool(_LOOKS.match(head)) and encoding_of(head) is not None


def read(blob: Blob) -> Iterator[Content]:
    """Tables and passages; text that turns out not to be JSON is given as text."""
    if blob.suffix not in _LINES and blob.size <= _WHOLE:
        text = decode(blob.read())
        try:
            yield from _contents(json.loads(text))
        except (json.JSONDecodeError, RecursionError):
            pass
        else:
            return
    records = _stream(blob)
    first = next(records, None)
    if first is None:
        return
    yield from tables_of_records(_chain(first, records), "")


def _chain(first: Mapping[str, str], rest: Iterable[Mapping[str, str]]) -> Iterator[Mapping[str, str]]:
    yield first
    yield from rest


def _stream(blob: Blob) -> Iterator[dict[str, str]]:
    """Each value of a file of lines, or of a list too long to hold; what is no JSON is a record named "text"."""
    encoding = encoding_of(blob.read(HEAD_BYTES))
    if encoding is None:
        raise Unreadable(Cause.UNSUPPORTED)
    decoder = json.JSONDecoder()
    rest = ""
    with blob.open() as source:
        for block in text_blocks(source, encoding):
            rest += block
            rest = yield from _values(decoder, rest)
            if len(rest) > _WHOLE:
                yield {"text": rest}
                rest = ""
    if rest.strip("[], \t\r\n"):
        yield {"text": rest}


def _values(decoder: json.JSONDecoder, text: str) -> Generator[dict[str, str], None, str]:
    """The values at the beginning of `text`; returns what is left of it, broken lines given as text."""
    place = 0
    while True:
        while place < len(text) and text[place] in " \t\r\n,[]":
            place += 1
        try:
            value, place = decoder.raw_decode(text, place)
        except (json.JSONDecodeError, RecursionError):
            end = text.find("\n", place)
            if end < 0 or (text[place : place + 1] == "{" and not _broken(text, place, end)):
                return text[place:]
            yield {"text": text[place:end]}
            place = end
        else:
            yield dict(flat("", value)) if isinstance(value, dict) else {"value": str(value)}


def _broken(text: str, place: int, end: int) -> bool:
    """Whether the value at `place` is wrong and not only cut off: the next line begins a value of its own."""
    following = text[end + 1 : end + 2]
    return following == "{" or len(text) - place > _WHOLE


def _contents(value: Any, place: str = "") -> Iterator[Content]:
    """The lists of objects inside `value` as tables; all the rest as one passage."""
    lines: list[str] = []
    tables: list[tuple[str, list[dict[str, Any]]]] = []
    _sort_out(value, place, lines, tables)
    if lines:
        yield Passage("", "\n".join(lines))
    for name, records in tables:
        yield from tables_of_records((dict(flat("", record)) for record in records), name)


def _sort_out(value: Any, name: str, lines: list[str], tables: list[tuple[str, list[dict[str, Any]]]]) -> None:
    if isinstance(value, list) and value and all(isinstance(one, dict) for one in value):
        tables.append((name, value))
    elif isinstance(value, dict):
        for key, inner in value.items():
            _sort_out(inner, f"{name}.{key}" if name else str(key), lines, tables)
    elif isinstance(value, list):
        for inner in value:
            _sort_out(inner, name, lines, tables)
    elif value is not None and value != "":
        lines.append(f"{name}: {value}" if name else str(value))


READER = Reader(
    name="json",
    label="JSON and JSON lines",
    suffixes=(".json", ".jsonl", ".ndjson", ".geojson"),
    read=read,
    recognises=recognises,
    textual=True,
)
