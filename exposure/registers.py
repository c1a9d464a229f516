"""Registers that the operator has, of residents, staff, pupils: kept encrypted in the case, to know people again."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import astuple, dataclass, field
from pathlib import Path

import numpy as np
import pyarrow as pa

from exposure import sealed
from exposure.people.register import MOST, REGISTER
from exposure.schemas import MENTIONS

LIST = "registers.sealed"
"""The registers' names, with the digest of each and how many rows it has, in their order."""


@dataclass(frozen=True, slots=True)
class _Part:
    name: str
    digest: str
    rows: int


@dataclass(frozen=True, slots=True)
class Registers:
    """The registers of a case. Nothing of them leaves the case but how many of its people are on each."""

    folder: Path
    storage_key: bytes = field(repr=False)
    secret: bytes = field(repr=False)

    def keep(self, registers: Mapping[str, pa.Table]) -> None:
        """Keep these instead of those that there are: by name, mentions of the schema MENTIONS. OSError passes through.

        Raises ValueError for more than MOST.
        """
        if len(registers) > MOST:
            raise ValueError("too many registers")
        self.folder.mkdir(exist_ok=True, mode=0o700)
        parts = [_Part(name, self._digest(table), table.num_rows) for name, table in registers.items()]
        for part in parts:
            sealed.write_table(self._path(part), registers[part.name], self.storage_key)
        sealed.seal(self.folder / LIST, json.dumps([astuple(part) for part in parts]).encode(), self.storage_key)
        kept = {self._path(part) for part in parts}
        for path in self.folder.glob("*.parquet"):
            if path not in kept:
                path.unlink()

    def sizes(self) -> dict[str, int]:
        """The registers' names, in the order in which they were given, and how many rows each has."""
        return {part.name: part.rows for part in self._parts()}

    def rows(self) -> pa.Table:
        """The rows of all registers, with the number of each row's register in the column REGISTER."""
        tables = [sealed.read_table(self._path(part), self.storage_key) for part in self._parts()]
        numbered = [
            table.append_column(REGISTER, pa.array(np.full(table.num_rows, number, dtype=np.int64)))
            for number, table in enumerate(tables)
        ]
        empty = MENTIONS.append(pa.field(REGISTER, pa.int64())).empty_table()
        return pa.concat_tables([empty, *numbered], promote_options="permissive").unify_dictionaries()

    @property
    def digest(self) -> str:
        """What tells these registers from all others, "" where there is none; under the case's secret."""
        parts = [astuple(part) for part in self._parts()]
        return self._keyed(json.dumps(parts).encode()) if parts else ""

    def _parts(self) -> list[_Part]:
        path = self.folder / LIST
        if not path.exists():
            return []
        return [_Part(*part) for part in json.loads(sealed.unseal(path, self.storage_key))]

    def _digest(self, table: pa.Table) -> str:
        return self._keyed(json.dumps(table.to_pydict()).encode())

    def _keyed(self, content: bytes) -> str:
        return hashlib.blake2b(content, key=self.secret, digest_size=16, person=b"exposure-registr").hexdigest()

    def _path(self, part: _Part) -> Path:
        return self.folder / f"{part.digest}.parquet"
