"""Tables that lie on their side: a field a row and a person a column, or a form's labels beside its answers."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

import pyarrow as pa

from exposure.words import Table

if TYPE_CHECKING:
    from detectors.columns import ColumnTyper

ROWS = 2_000
FEWEST = 3
LABELS = 0.4
HEADERS = 0.25
LONGEST = 40
Rows = Sequence[Sequence[str]]


def upright(table: Table, typer: "ColumnTyper") -> Table:
    """`table` with a record a row, where its first column holds the headers and persons are found once it is turned.

    A table stands as it is where its own header says something, where it is long, and where turning it finds nobody.
    """
    batches = iter(table.batches)
    first = next(batches, None)
    if first is None:
        return replace(table, batches=iter(()))
    if not first.num_columns >= 2 or first.num_rows > ROWS or _speaks(table.columns, typer):
        return replace(table, batches=chain([first], batches))
    more, rest = _ahead(batches)
    whole = replace(table, batches=chain([first], rest))
    if more:
        return whole
    turned = _turned(_rows(table.columns, first))
    if turned is None or not _labelled(turned[0], typer):
        return whole
    labels, records = turned
    batch = pa.record_batch([pa.array(column, pa.string()) for column in records], [str(n) for n in range(len(labels))])
    found = typer.types(labels, batch, table.place)
    if not any(one.entity and one.field != "free text" for one in found):
        return whole
    return replace(table, columns=tuple(labels), batches=iter([batch]))


def _ahead(batches: Iterator[pa.RecordBatch]) -> tuple[bool, Iterator[pa.RecordBatch]]:
    """Whether more follows, and what does; an error met on the way is raised in its place, behind what came before."""
    try:
        following = next(batches, None)
    except Exception as error:  # noqa: BLE001 - whatever the reader raises, later
        return True, _raising(error)
    return following is not None, batches if following is None else chain([following], batches)


def _raising(error: Exception) -> Iterator[pa.RecordBatch]:
    yield from ()
    raise error


def _speaks(headers: Sequence[str], typer: "ColumnTyper") -> bool:
    """Whether the headers beside the first say what their columns hold."""
    said = [header for header in headers[1:] if header.strip()]
    return sum(typer.book.meaning(header) is not None for header in said) > HEADERS * len(said) if said else False


def _rows(headers: Sequence[str], batch: pa.RecordBatch) -> list[list[str]]:
    """Every row, the header among them where there is one, blank where nothing is written."""
    columns = [[value or "" for value in column.to_pylist()] for column in batch.columns]
    body = [list(row) for row in zip(*columns, strict=True)]
    return [list(headers), *body] if any(headers) else body


def _turned(rows: list[list[str]]) -> tuple[list[str], list[list[str]]] | None:
    """The labels and, for each, its answers, one a record; None where the first column holds no labels."""
    told = [(row[0].strip().rstrip(":"), row[1:]) for row in rows if row[0].strip()]
    labels = list(dict.fromkeys(label for label, _ in told))
    if len(labels) < FEWEST or any(len(label) > LONGEST for label in labels):
        return None
    if len(told) == len(labels):
        answers = dict(told)
        filled = [place for place in range(len(rows[0]) - 1) if any(answers[label][place] for label in labels)]
        return labels, [[answers[label][place] for place in filled] for label in labels]
    records = list(_blocks(told))
    return (labels, [[record.get(label, "") for record in records] for label in labels]) if records else None


def _blocks(told: Sequence[tuple[str, Sequence[str]]]) -> Iterator[dict[str, str]]:
    """The forms of a sheet on which one stands under the other: each begins with the first label."""
    record: dict[str, str] = {}
    for label, answers in told:
        if label == told[0][0] and record:
            yield record
            record = {}
        record.setdefault(label, next((answer for answer in answers if answer.strip()), ""))
    yield record


def _labelled(labels: Sequence[str], typer: "ColumnTyper") -> bool:
    """Whether enough of the labels are headers of columns about persons."""
    meanings = [meaning for label in labels if (meaning := typer.book.meaning(label)) and meaning.field != "free text"]
    return len(meanings) >= max(FEWEST, LABELS * len(labels))
