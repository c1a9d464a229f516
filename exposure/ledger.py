"""A run's ledger: immutable, encrypted parts, each whole or not there, so that a killed run goes on where it stood."""

import json
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa

from exposure import sealed
from exposure.assessment import Assessment
from exposure.errors import CaseError
from exposure.schemas import FINDINGS, ITEMS, MENTIONS, PEOPLE

KINDS = ("inventory", "shards", "items", "findings", "mentions", "people")
SCHEMAS = {"inventory": ITEMS, "items": ITEMS, "findings": FINDINGS, "mentions": MENTIONS, "people": PEOPLE}
ASSESSMENT = "assessment.json"
SAMPLE = "sample"
"""The part of the shards that holds the draw of a first estimate."""


@dataclass(frozen=True, slots=True)
class Run:
    """One assessment of the case's sources: immutable once its `assessment.json` stands."""

    id: str
    folder: Path
    storage_key: bytes = field(repr=False)

    @property
    def started(self) -> datetime:
        """When the run was first begun."""
        return datetime.fromisoformat(self._head()["started"])

    @property
    def fingerprint(self) -> str:
        """What the run was made of: sources, settings and the program."""
        return str(self._head()["fingerprint"])

    @property
    def rules(self) -> str:
        """What its items were read and searched with: equal content under equal rules holds the same findings."""
        return str(self._head().get("rules", ""))

    @property
    def registers(self) -> str:
        """Which of the operator's registers its people are known by: a digest, "" where there are none."""
        return str(self._head().get("registers", ""))

    @property
    def complete(self) -> bool:
        """Whether the run has its figures."""
        return (self.folder / ASSESSMENT).exists()

    @property
    def reports(self) -> Path:
        """The folder of the run's reports; made where it is not there."""
        folder = self.folder / "reports"
        folder.mkdir(exist_ok=True)
        return folder

    @property
    def sample(self) -> str:
        """The share of the files that the run reads, as it was asked for; "" for all."""
        return str(self._head().get("sample", ""))

    @property
    def sampled(self) -> bool:
        """Whether the run reads a part of the files only, for a first estimate."""
        return self.has("shards", SAMPLE)

    def has(self, kind: str, name: str) -> bool:
        """Whether the part is there, whole."""
        return self.path(kind, name).exists()

    def rows(self, kind: str) -> int:
        """How many rows all parts of `kind` have."""
        return sum(sealed.rows(self.path(kind, name), self.storage_key) for name in self.names(kind))

    def is_whole(self, kind: str, name: str) -> bool:
        """Whether the part holds what was written: all of it is read."""
        return sealed.is_whole(self.path(kind, name), self.storage_key)

    def drop(self, kind: str, name: str) -> None:
        """Take a part away, where it is there: for one that is damaged, or rests on one that is."""
        self.path(kind, name).unlink(missing_ok=True)

    def names(self, kind: str) -> list[str]:
        """The names of the parts of `kind`, in order."""
        return sorted(path.stem for path in (self.folder / kind).glob("*.parquet"))

    def write(self, kind: str, name: str, table: pa.Table) -> None:
        """Write one part, encrypted; an existing one of that name is replaced. OSError passes through."""
        sealed.write_table(self._made(kind, name), table, self.storage_key)

    def take_over(self, kind: str, name: str, other: "Run", its_name: str) -> None:
        """Another run's part as one of this run, the same bytes on the disk where the disk can do that."""
        sealed.write_whole(self._made(kind, name), lambda beside: _linked(other.path(kind, its_name), beside))

    def part(self, kind: str, name: str, columns: Sequence[str] | None = None) -> pa.Table:
        """One part. Raises CaseError where it is damaged."""
        return sealed.read_table(self.path(kind, name), self.storage_key, list(columns) if columns else None)

    def parts(self, kind: str, columns: Sequence[str] | None = None) -> Iterator[pa.Table]:
        """All parts of `kind`, in the order of their names, one at a time in memory."""
        for name in self.names(kind):
            yield self.part(kind, name, columns)

    def read(self, kind: str, columns: Sequence[str] | None = None) -> pa.Table:
        """All parts of `kind` as one table; empty with the kind's schema where there are none."""
        parts = list(self.parts(kind, columns))
        if parts:
            return pa.concat_tables(parts, promote_options="permissive").unify_dictionaries()
        empty = SCHEMAS[kind].empty_table()
        return empty.select(list(columns)) if columns else empty

    def view(self, scope: str) -> Path:
        """Where the figures and reports of a scope of the run lie, or would."""
        return self.folder / "scopes" / scope

    def keep_view(self, scope: str, assessment: Assessment) -> None:
        """Write the figures of a scope; earlier ones of that name are replaced. OSError passes through."""
        self.view(scope).mkdir(parents=True, exist_ok=True)
        text = json.dumps(assessment.model_dump(mode="json"), indent=2, sort_keys=True, ensure_ascii=False)
        sealed.write_bytes(self.view(scope) / ASSESSMENT, text.encode())

    def finish(self, assessment: Assessment) -> None:
        """Write the figures: the run is complete, and nothing writes to it any more."""
        text = json.dumps(assessment.model_dump(mode="json"), indent=2, sort_keys=True, ensure_ascii=False)
        sealed.write_bytes(self.folder / ASSESSMENT, text.encode())

    def assessment(self, scope: str = "") -> Assessment:
        """The run's figures, or those of a scope. Raises CaseError where there are none or they are damaged."""
        path = (self.view(scope) if scope else self.folder) / ASSESSMENT
        if not path.exists() and scope:
            raise CaseError(f"Run {self.id} has no figures of a scope {scope}: `exposure scope` makes them.")
        if not path.exists():
            raise CaseError(f"Run {self.id} was not finished: run `exposure assess` again on the same case.")
        try:
            return Assessment.model_validate_json(path.read_bytes())
        except ValueError:
            raise CaseError(f"The figures of run {self.id} are damaged: run `exposure assess` again.") from None

    def path(self, kind: str, name: str) -> Path:
        """Where the part lies, or would."""
        return self.folder / kind / f"{name}.parquet"

    def _made(self, kind: str, name: str) -> Path:
        path = self.path(kind, name)
        path.parent.mkdir(exist_ok=True)
        return path

    def _head(self) -> dict[str, Any]:
        try:
            head: dict[str, Any] = json.loads((self.folder / "run.json").read_bytes())
        except (OSError, ValueError):
            raise CaseError(f"Run {self.id} of the case is damaged: remove its folder and run again.") from None
        return head


def new_run(  # noqa: PLR0917 - what a run is known by
    folder: Path,
    storage_key: bytes,
    fingerprint: str,
    rules: str = "",
    now: datetime | None = None,
    registers: str = "",
    *,
    sample: str = "",
) -> Run:
    """A run of its own name below `folder`."""
    started = now or datetime.now(UTC)
    stem = started.strftime("%Y%m%d-%H%M%S")
    name = next(name for name in _names(stem) if not (folder / name).exists())
    run = Run(name, folder / name, storage_key)
    run.folder.mkdir(parents=True)
    head = {"id": name, "started": started.isoformat(), "fingerprint": fingerprint, "rules": rules}
    head |= {"registers": registers, "sample": sample}
    sealed.write_bytes(run.folder / "run.json", json.dumps(head, indent=2).encode())
    return run


def _linked(part: Path, beside: Path) -> None:
    try:
        beside.hardlink_to(part)
    except OSError:
        shutil.copyfile(part, beside)


def _names(stem: str) -> Iterator[str]:
    yield stem
    number = 2
    while True:
        yield f"{stem}-{number}"
        number += 1
