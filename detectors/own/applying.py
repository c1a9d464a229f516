"""The operator's lists on what no single declaration finds: names, addresses, statements, whole cells."""

from collections.abc import Iterator, Sequence

import pyarrow as pa
import pyarrow.compute as pc

from detectors.cell_values import split_name
from detectors.engine import Engine, Span, declared_detectors
from detectors.own.compiling import Compiled, compile_own
from detectors.prose.names import Name
from exposure.own import OwnDetectors
from exposure.words import Table

CELLS = ("PERSON", "ADDRESS")


class OwnWords:
    """What an `OwnDetectors` changes in one scanner; made once a process."""

    def __init__(self, own: OwnDetectors) -> None:
        """Compile `own`, which its file's reading has proved."""
        self.compiled: Compiled = compile_own(own, declared_detectors())
        self.engine = Engine(self.compiled.detectors)
        self._found_by_engine = {one.entity for one in self.compiled.detectors}
        self._cells = sorted({value for entity in CELLS for value in self.compiled.allowed(entity).written})

    def names(self, text: str, names: Sequence[Name], found: Sequence[Span]) -> list[Name]:
        """The names of `text` without those that are nobody's, and with those that the operator lists."""
        allowed = self.compiled.allowed("PERSON")
        listed = [_name(span) for span in found if span.entity == "PERSON" and span.value]
        kept = [
            name
            for name in names
            if not allowed.holds(text[name.start : name.end])
            and not any(name.start < other.end and other.start < name.end for other in listed)
        ]
        return sorted([*kept, *listed], key=lambda name: (name.start, name.end))

    def spans(self, text: str, spans: Sequence[Span]) -> list[Span]:
        """The settled spans that lists, switches and thresholds leave; those of declarations are narrowed already."""
        return [one for one in spans if one.entity in self._found_by_engine or self._stays(text, one)]

    def _stays(self, text: str, one: Span) -> bool:
        if one.entity in self.compiled.off or one.score < self.compiled.thresholds.get(one.entity, 0.0):
            return False
        return not self.compiled.allowed(one.entity).holds(text[one.start : one.end])

    def table(self, table: Table) -> Table:
        """`table` with the cells empty that hold nothing but a name or an address that is nobody's."""
        if not self._cells:
            return table
        return Table(table.place, table.columns, self._emptied(table.batches), table.first_row)

    def _emptied(self, batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        wanted = pa.array([" ".join(value.lower().split()) for value in self._cells], pa.string())
        for batch in batches:
            columns = [_without(column, wanted) for column in batch.columns]
            yield pa.RecordBatch.from_arrays(columns, schema=batch.schema)


def _without(column: pa.Array, values: pa.Array) -> pa.Array:
    if not pa.types.is_string(column.type):
        return column
    plain = pc.replace_substring_regex(pc.utf8_trim_whitespace(pc.utf8_lower(column)), r"\s+", " ")
    return pc.if_else(pc.is_in(plain, value_set=values), pa.scalar(None, column.type), column)


def _name(span: Span) -> Name:
    parts = split_name(span.value)
    return Name(
        span.start, span.end, span.score, "own", title=parts.title, given=parts.given, middle=parts.middle,
        family=parts.family,
    )  # fmt: skip
