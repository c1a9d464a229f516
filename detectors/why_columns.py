"""Why a table's columns are taken for what they are, in words, never with a value."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pyarrow as pa

from detectors.column_type import ColumnType
from detectors.columns import SAMPLE, ColumnTyper, distinct
from detectors.thing_words import names_a_thing

NEXT_BEST = 0.05


@dataclass(frozen=True, slots=True)
class ColumnExplained:
    """One column by its number: its type ("" where it has none), how sure that is, and the evidence in sentences."""

    column: int
    type: str
    confidence: float
    reasons: tuple[str, ...]


def explain_columns(
    typer: ColumnTyper, headers: Sequence[str], batch: pa.RecordBatch, place: str = ""
) -> list[ColumnExplained]:
    """Every column of `batch`, string columns, one a header: what it is taken for, and why."""
    found = {one.column: one for one in typer.types(headers, batch, place)}
    told = []
    for number in range(batch.num_columns):
        header = headers[number] if number < len(headers) else ""
        values = distinct(batch.column(number), SAMPLE)
        one = found.get(number)
        reasons = tuple(_reasons(typer, header, values, one))
        told.append(ColumnExplained(number, _type(one), round(one.confidence, 3) if one else 0.0, reasons))
    return told


def _type(one: ColumnType | None) -> str:
    return "" if one is None else one.entity or one.field.upper().replace(" ", "_")


def _reasons(typer: ColumnTyper, header: str, values: list[str], one: ColumnType | None) -> Iterator[str]:
    if not values:
        yield "it is empty"
        return
    meaning = typer.book.meaning(header)
    if meaning is None:
        yield "its header names nothing personal" if header else "it has no header"
    else:
        said = meaning.entity or meaning.field
        yield f"its header {'says' if meaning.exact else 'may say'} {said}" + (
            f" of {meaning.who}" if meaning.who else ""
        )
    if names_a_thing(header):
        yield "its header calls its numbers a thing's"
    yield from _shares(typer, values, one)
    yield _verdict(one, agreed=meaning is not None and one is not None and one.field == meaning.field)


def _shares(typer: ColumnTyper, values: list[str], one: ColumnType | None) -> Iterator[str]:
    """How many of the distinct values fit the type, and which other type fits most of them."""
    if one is not None and one.field:
        kind = typer.by_entity[one.entity].label if one.field == "id" and one.entity in typer.by_entity else one.field
        yield f"{one.share:.0%} of its {len(values)} distinct values looked at fit {kind}"
    shares = {entity: typer.share(entity, values) for entity in sorted(typer.by_entity)}
    shares.pop(one.entity if one else "", None)
    entity, share = max(shares.items(), key=lambda pair: pair[1], default=("", 0.0))
    if share >= NEXT_BEST:
        yield f"{'the runner-up' if one else 'the nearest type'} is {entity}, which {share:.0%} of them could be"


def _verdict(one: ColumnType | None, *, agreed: bool) -> str:
    if one is None:
        return "so it has no type: a form that fits is not enough without a header or a check that chance does not meet"
    if one.field == "free text":
        return "it holds sentences, so each cell is read as text"
    return "header and values agree" if agreed else "its values, or its neighbours in the table, decide"
