"""`exposure detect`: what is found in texts, or in the columns of a table, without a case."""

import argparse
import json
import secrets
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from detectors.columns import ColumnTyper
from detectors.own.reading import of_file
from detectors.scanner import Scanner
from detectors.whole_text import WholeText
from detectors.why_columns import explain_columns
from exposure.errors import ExitCode, UsageError
from exposure.found import ItemContext
from exposure.pseudonym import PseudonymKey
from exposure.words import Passage, Table, Unread
from flows.opening import blob_of, lines_of
from sources.explore import explore_blob

AT_ONCE = 256
COUNTED = 0.5
Say = Callable[[str], None]


def run(chosen: argparse.Namespace, say: Say) -> ExitCode:
    """Print the lines. Raises UsageError for a line that is not {id, text}, SourceError for a file not there."""
    scanner = _scanner(names=not chosen.no_names, detectors=chosen.detectors)
    if chosen.table is not None:
        return _table(chosen.table, scanner, say, explain=chosen.explain)
    if chosen.document is not None:
        return _document(chosen.document, scanner, say, explain=chosen.explain)
    lines = _texts(lines_of(chosen.jsonl))
    while batch := list(islice(lines, AT_ONCE)):
        _say_texts(batch, scanner, say, explain=chosen.explain)
    return ExitCode.ALL_READ


def _document(path: Path, scanner: Scanner, say: Say, *, explain: bool) -> ExitCode:
    """A line a passage, named by its place, as an assessment reads the file."""
    passages, unread = 0, False
    for opened in explore_blob(blob_of(path)):
        for content in opened.contents:
            unread |= isinstance(content, Unread)
            if isinstance(content, Passage):
                passages += 1
                _say_texts([(content.place, content.text)], scanner, say, explain=explain)
    if not passages and not unread:
        raise UsageError(f"{path} holds no text. A table's columns are shown by --table.")
    return ExitCode.SOMETHING_UNREAD if unread else ExitCode.ALL_READ


def _say_texts(batch: Sequence[tuple[Any, str]], scanner: Scanner, say: Say, *, explain: bool) -> None:
    whole = WholeText(scanner.engine)
    for (number, text), found in zip(batch, scanner.detect([text for _, text in batch]), strict=True):
        entities = [
            {"type": span.entity, "start": span.start, "end": span.end, "score": round(float(span.score), 4)}
            for span in found.spans
        ]
        why = {"explained": _explained(whole, text)} if explain else {}
        say(json.dumps({"id": number, "entities": entities, "categories": sorted(found.categories)} | why))


def _scanner(*, names: bool, detectors: Path | None) -> Scanner:
    own = of_file(detectors) if detectors is not None else None
    return Scanner(PseudonymKey(secrets.token_bytes(32)), names=names, own=own)


def _explained(whole: WholeText, text: str) -> list[dict[str, Any]]:
    """Every candidate of a declaration, in order of place: why it is reported or is not."""
    return [
        {
            "type": one.entity,
            "start": one.start,
            "end": one.end,
            "score": round(one.score, 4),
            "stands": one.stands,
            "reasons": list(one.reasons),
        }
        for one in whole.explain(text)
    ]


def _texts(lines: Iterable[str]) -> Iterator[tuple[Any, str]]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            said = json.loads(line)
            yield said.get("id", number), _text(said["text"])
        except (ValueError, KeyError, AttributeError, TypeError):
            raise UsageError(f'Line {number} is not JSON of the form {{"id": ..., "text": "..."}}.') from None


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


@dataclass(slots=True)
class _Columns:
    """The records of one table by column and type."""

    names: Sequence[str]
    filled: Counter[str] = field(default_factory=Counter)
    records: Counter[tuple[str, str]] = field(default_factory=Counter)

    def watch(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """The batches as they come, their filled cells counted."""
        for batch in batches:
            for number, column in enumerate(batch.columns):
                self.filled[self._name(number)] += len(column) - column.null_count
            yield batch

    def add(self, findings: pa.RecordBatch) -> None:
        """Count the records in which each column holds each type."""
        counted = findings.filter(pc.greater_equal(findings["confidence"], COUNTED))
        keys = pa.table({name: counted[name] for name in ("column", "entity", "record")})
        plain = keys.set_column(0, "column", keys["column"].cast(pa.string()))
        distinct = plain.set_column(1, "entity", plain["entity"].cast(pa.string())).group_by(keys.column_names)
        for row in distinct.aggregate([]).to_pylist():
            self.records[row["column"] or "", row["entity"]] += 1

    def _name(self, number: int) -> str:
        return self.names[number] if number < len(self.names) and self.names[number] else str(number + 1)

    def rows(self) -> Iterator[dict[str, Any]]:
        """A row a column and type, in the columns' order."""
        order = {self._name(number): number for number in range(len(self.names))}
        for column, entity in sorted(self.records, key=lambda key: (order.get(key[0], len(order)), key)):
            records = self.records[column, entity]
            share = min(records / max(self.filled[column], 1), 1.0)
            yield {"column": column, "type": entity, "share": round(share, 4), "records": records}


class _First:
    """The batches of a table as they come, the first with rows kept."""

    def __init__(self, batches: Iterator[pa.RecordBatch]) -> None:
        self._batches = batches
        self.batch: pa.RecordBatch | None = None

    def __iter__(self) -> Iterator[pa.RecordBatch]:
        for batch in self._batches:
            if self.batch is None and batch.num_rows:
                self.batch = batch
            yield batch


def _say_why(scanner: Scanner, table: Table, batch: pa.RecordBatch, say: Say) -> None:
    for one in explain_columns(ColumnTyper(scanner.engine), table.columns, batch, table.place):
        name = table.columns[one.column] if one.column < len(table.columns) else ""
        row = {"column": name or str(one.column + 1), "explained": one.type or None, "confidence": one.confidence}
        say(json.dumps(row | {"reasons": one.reasons, "place": table.place}, ensure_ascii=False))


def _table(path: Path, scanner: Scanner, say: Say, *, explain: bool) -> ExitCode:
    tables, unread = 0, False
    for opened in explore_blob(blob_of(path)):
        context = ItemContext(path=opened.path)
        for content in opened.contents:
            unread |= isinstance(content, Unread)
            if not isinstance(content, Table):
                continue
            tables += 1
            columns = _Columns(content.columns)
            seen = _First(content.batches)
            watched = Table(content.place, content.columns, columns.watch(seen), content.first_row)
            for found in scanner.table(watched, context):
                columns.add(found.findings)
            for row in columns.rows():
                say(json.dumps(row | {"place": content.place}, ensure_ascii=False))
            if explain and seen.batch is not None:
                _say_why(scanner, content, seen.batch, say)
    if not tables and not unread:
        raise UsageError(f"{path} holds no table.")
    return ExitCode.SOMETHING_UNREAD if unread else ExitCode.ALL_READ
