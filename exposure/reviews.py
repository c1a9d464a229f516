"""What reviewers have been asked and have said, kept encrypted in the case: who said it, and when."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from exposure import sealed

DRAWN = pa.schema(
    [
        pa.field("person", pa.int32()),  # number of the drawn person on the sheet, from 1
        pa.field("line", pa.int32()),  # number of the mention on the person's part of the sheet, from 1
        pa.field("cluster", pa.uint64()),  # key of the drawn person
        pa.field("of", pa.uint64()),  # key of the person that the mention belongs to: another's for one near it
        pa.field("mention", pa.uint64()),
    ]
)
"""One row a line of a sheet; keys are those of `exposure.people.mention_keys`."""

FRAME = pa.schema([pa.field("cluster", pa.uint64()), pa.field("stratum", pa.int32())])
"""One row a person from whom a sheet was drawn at random; empty for a sheet of chosen people."""

JUDGED = pa.schema(
    [
        pa.field("sheet", pa.string()),
        pa.field("by", pa.string()),
        pa.field("at", pa.string()),  # UTC
        *(DRAWN.field(name) for name in ("cluster", "of", "mention")),
        pa.field("who", pa.string()),  # the letter of the human being, NOBODY, or "" for one near who is another
    ]
)
"""One row a line of a judged person."""

NOBODY = "X"


@dataclass(frozen=True, slots=True)
class Reviews:
    """The case's sheets and judgements. Nothing in it is ever changed: a later judgement stands beside an earlier."""

    folder: Path
    storage_key: bytes = field(repr=False)

    def sheets(self) -> list[str]:
        """The names of the sheets, in the order in which they were drawn."""
        return sorted(path.stem for path in (self.folder / "drawn").glob("*.parquet"))

    def keep_sheet(self, name: str, drawn: pa.Table, frame: pa.Table) -> None:
        """Keep a sheet's lines and whom it was drawn from."""
        self._write("frame", name, frame)
        self._write("drawn", name, drawn)

    def drawn(self, sheet: str) -> pa.Table:
        """The lines of a sheet."""
        return sealed.read_table(self._part("drawn", sheet), self.storage_key)

    def frame(self, sheet: str) -> pa.Table:
        """Whom a sheet was drawn from."""
        return sealed.read_table(self._part("frame", sheet), self.storage_key)

    def keep(self, judged: pa.Table) -> None:
        """Keep judgements beside those that there are."""
        number = len(list((self.folder / "judged").glob("*.parquet")))
        self._write("judged", f"{number:06d}", judged)

    def judged(self) -> pa.Table:
        """What stands: the last judgement of each person."""
        paths = sorted((self.folder / "judged").glob("*.parquet"))
        tables = [sealed.read_table(path, self.storage_key) for path in paths]
        return _last(tables) if tables else JUDGED.empty_table()

    def sampled(self) -> str | None:
        """The last sheet that was drawn at random."""
        drawn = [sheet for sheet in self.sheets() if self.frame(sheet).num_rows]
        return drawn[-1] if drawn else None

    def _write(self, kind: str, name: str, table: pa.Table) -> None:
        path = self._part(kind, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        sealed.write_table(path, table, self.storage_key)

    def _part(self, kind: str, name: str) -> Path:
        return self.folder / kind / f"{name}.parquet"


def _last(tables: Sequence[pa.Table]) -> pa.Table:
    standing = tables[0]
    for table in tables[1:]:
        again = pc.is_in(standing["cluster"], value_set=table["cluster"].combine_chunks())
        standing = pa.concat_tables([standing.filter(pc.invert(again)), table])
    return standing
