"""The case: the folder that holds everything the program knows of one incident; one writer, many readers."""

import fcntl
import hashlib
import json
import os
import secrets
import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import Any

from exposure import keys, sealed
from exposure.errors import CaseError
from exposure.ledger import Run, new_run
from exposure.notices import Notice, add, notices
from exposure.own import OWN_NAMES
from exposure.pseudonym import PseudonymKey
from exposure.registers import Registers
from exposure.reviews import Reviews
from exposure.scoping import ScopeSettings
from exposure.settings import Settings

HEAD = "case.json"
REGISTERED = "registered.sealed"
SCOPES = "scopes.sealed"
LOOK_SECONDS = 0.5
TAKEN = ("inventory", "shards", "findings", "mentions", "items", "people")
"""In an order in which an interrupted run can be gone on with: the items of a shard say that it is done."""


@dataclass(frozen=True, slots=True)
class Case:
    """An opened case. Its secret stays in memory."""

    id: str
    folder: Path
    secret: bytes = field(repr=False)

    @classmethod
    def create_or_open(cls, folder: Path) -> "Case":
        """The case at `folder`, made where there is none.

        Raises CaseError where the folder holds something else, cannot be written, or its key is not on this machine.
        """
        if (folder / HEAD).exists():
            return cls.open(folder)
        try:
            if folder.exists() and any(one.name not in OWN_NAMES for one in folder.iterdir()):
                raise CaseError(f"{folder} is not empty and not a case. Name another folder with --case.")
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError:
            raise CaseError(f"The case folder {folder} cannot be made. Name another with --case.") from None
        case_id = secrets.token_hex(8)
        keys.make_key(case_id)
        head = {"case": case_id, "schema": 1, "created": datetime.now(UTC).isoformat(timespec="seconds")}
        sealed.write_bytes(folder / HEAD, json.dumps(head, indent=2).encode())
        return cls.open(folder)

    @classmethod
    def open(cls, folder: Path) -> "Case":
        """The case at `folder`. Raises CaseError where there is none, it is damaged, or its key is missing."""
        try:
            case_id = str(json.loads((folder / HEAD).read_bytes())["case"])
        except FileNotFoundError:
            raise CaseError(
                f"There is no case at {folder}. `exposure assess SOURCE --case {folder}` makes one."
            ) from None
        except (OSError, ValueError, KeyError):
            raise CaseError(f"The case at {folder} is damaged: its {HEAD} cannot be read.") from None
        return cls(case_id, folder, keys.read_secret(case_id))

    @property
    def key(self) -> PseudonymKey:
        """The key behind the case's pseudonyms."""
        return keys.pseudonym_key(self.secret)

    @contextmanager
    def lock(self, patience: float = 0.0) -> Iterator[None]:
        """Be the one writer. A dead process does not keep the lock.

        Raises CaseError where another process is the writer, and still is after so many seconds of `patience`.
        """
        handle = os.open(self.folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
        until = time.monotonic() + patience
        while not _locked(handle):
            if time.monotonic() >= until:
                os.close(handle)
                raise CaseError(f"The case at {self.folder} is in use by another process. Wait until it has ended.")
            time.sleep(LOOK_SECONDS)
        try:
            yield
        finally:
            os.close(handle)

    def register(self, sources: Sequence[str], settings: Settings) -> None:
        """Keep what is to be scanned, and how; encrypted, since a source's URL may hold a password."""
        content = {"sources": list(sources), "settings": settings.model_dump(mode="json")}
        sealed.seal(self.folder / REGISTERED, json.dumps(content).encode(), self._storage_key)

    def sources(self) -> tuple[str, ...]:
        """The registered sources. Raises CaseError where there are none yet."""
        return tuple(self._registered()["sources"])

    def settings(self) -> Settings:
        """The registered settings. Raises CaseError where there are none yet."""
        return Settings.model_validate(self._registered()["settings"])

    def begin_run(self, rules: str = "", sample: str = "") -> Run:
        """The unfinished run of the same sources, settings and program, to go on with; else a new one.

        `rules` is what its items are read and searched with; `sample` is the share of the files that is asked for,
        "" for all: an unfinished run of another share is left as it is.
        """
        fingerprint = self._fingerprint(rules)
        for run in self.runs():
            if run.complete:
                continue
            if run.fingerprint != fingerprint:
                shutil.rmtree(run.folder)
            elif run.sample == sample:
                return run
        return self._new_run(fingerprint, rules, sample)

    def _new_run(self, fingerprint: str, rules: str, sample: str = "") -> Run:
        """One that stands after all others, also where the clock was put back since."""
        now, before = datetime.now(UTC), self.runs()
        started = max(now, before[-1].started + timedelta(seconds=1)) if before else now
        registers, folder = self.registers.digest, self.folder / "runs"
        return new_run(folder, self._storage_key, fingerprint, rules, started, registers, sample=sample)

    def bases_of(self, run: Run) -> list[Run]:
        """The finished runs that read their items as `run` does, newest first: what they found in equal bytes holds.

        Those that read a sample only come last.
        """
        same = [one for one in self.runs() if one.complete and one.id != run.id and one.rules == run.rules != ""]
        return [*(one for one in reversed(same) if not one.sample), *(one for one in reversed(same) if one.sample)]

    @property
    def reviews(self) -> Reviews:
        """What reviewers of the case have been asked and have said."""
        return Reviews(self.folder / "reviews", self._storage_key)

    @property
    def registers(self) -> Registers:
        """The operator's registers, to know the case's people again."""
        return Registers(self.folder / "registers", self._storage_key, self.secret)

    def scopes(self) -> dict[str, ScopeSettings]:
        """The scopes that the case keeps, by name."""
        path = self.folder / SCOPES
        kept = json.loads(sealed.unseal(path, self._storage_key)) if path.exists() else []
        return {one["name"]: ScopeSettings.model_validate(one) for one in kept}

    def keep_scope(self, scope: ScopeSettings) -> None:
        """Keep a scope, in the place of one of its name; encrypted, since a list of files names people."""
        kept = self.scopes() | {scope.name: scope}
        content = json.dumps([one.model_dump(mode="json") for _, one in sorted(kept.items())])
        sealed.seal(self.folder / SCOPES, content.encode(), self._storage_key)

    def notices(self) -> list[Notice]:
        """What was notified, oldest first."""
        return notices(self.folder, self._storage_key)

    def notify(self, notice: Notice) -> None:
        """Keep that something was notified. OSError passes through."""
        add(self.folder, self._storage_key, notice)

    def again(self, run: Run) -> Run:
        """A new run of what `run` has read and found, to be counted once more. OSError passes through."""
        made = self._new_run(run.fingerprint, run.rules, run.sample)
        for kind in TAKEN:
            for name in run.names(kind):
                made.take_over(kind, name, run, name)
        return made

    def runs(self) -> list[Run]:
        """Every run, oldest first, finished or not."""
        heads = (self.folder / "runs").glob("*/run.json")
        found = [Run(head.parent.name, head.parent, self._storage_key) for head in heads]
        return sorted(found, key=lambda run: (run.started, run.id))

    def run(self, run_id: str) -> Run:
        """The run of that name. Raises CaseError where there is none."""
        for run in self.runs():
            if run.id == run_id:
                return run
        raise CaseError(f"The case has no run {run_id}.")

    def newest(self) -> Run:
        """The newest finished run. Raises CaseError where there is none."""
        finished = [run for run in self.runs() if run.complete]
        if not finished:
            raise CaseError(f"The case at {self.folder} has no finished run. Run `exposure assess` first.")
        return finished[-1]

    @property
    def _storage_key(self) -> bytes:
        return keys.storage_key(self.secret)

    def _registered(self) -> dict[str, Any]:
        path = self.folder / REGISTERED
        if not path.exists():
            raise CaseError(f"The case at {self.folder} has no sources yet. Run `exposure assess SOURCE` first.")
        registered: dict[str, Any] = json.loads(sealed.unseal(path, self._storage_key))
        return registered

    def _fingerprint(self, rules: str) -> str:
        said = [self._registered(), version("breach-exposure"), rules, self.registers.digest]
        parts = json.dumps(said, sort_keys=True)
        return hashlib.blake2b(parts.encode(), key=self.secret, digest_size=16).hexdigest()


def _locked(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
