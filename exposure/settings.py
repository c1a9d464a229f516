"""What the operator says once: the incident, the organisation's own values, and how to scan (`incident.toml`)."""

import os
import tomllib
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from exposure.assessment import Incident
from exposure.errors import UsageError
from exposure.found import Organisation
from exposure.own import OwnDetectors

INCIDENT_FILE = "incident.toml"
FAULTS = {"extra_forbidden": "is not a key that is known", "missing": "is missing"}


class ScanSettings(BaseModel):
    """How sources are walked and read; everything here may change a figure."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    dataset_depth: int = Field(default=1, ge=0, le=16)
    skip: tuple[str, ...] = ()
    names: bool = True


class Settings(BaseModel):
    """Everything a run is configured by. Two runs with equal settings and sources must give equal figures."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    incident: Incident = Incident(name="Incident not yet described")
    organisation: Organisation = Organisation()
    scan: ScanSettings = ScanSettings()
    passwords: tuple[str, ...] = Field(default=(), repr=False)
    detectors: OwnDetectors = OwnDetectors()

    @classmethod
    def of_file(cls, path: Path) -> "Settings":
        """The settings of an `incident.toml`.

        Raises UsageError with one sentence that names the file and the key, where it is not there, not TOML, has a
        key that nothing knows, or a value of the wrong kind. The sentence holds no value.
        """
        return cls._of_tables(path, _tables(path))

    @classmethod
    def _of_tables(cls, path: Path, tables: dict[str, Any]) -> "Settings":
        try:
            return cls.model_validate(tables)
        except ValidationError as error:
            faults = error.errors(include_input=False, include_url=False)
            first = min(faults, key=lambda fault: fault["type"] != "extra_forbidden")
            key = ".".join(str(part) for part in first["loc"])
            told = FAULTS.get(first["type"], "has a value of the wrong kind")
            raise UsageError(f"{path.name}: {key} {told}. See docs/incident.md for the keys.") from None


def _tables(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise UsageError(f"There is no incident file {path}.") from None
    except (OSError, UnicodeDecodeError):
        raise UsageError(f"The incident file {path} cannot be read.") from None
    except tomllib.TOMLDecodeError as error:
        place = str(error).rpartition("(")[2].rstrip(")")
        raise UsageError(f"{path.name} is not valid TOML ({place}).") from None


def settings_beside(source: str) -> Path | None:
    """The `incident.toml` at the root of a source folder, where there is one that can be seen."""
    if "://" in source:
        return None
    found = Path(source) / INCIDENT_FILE
    return found if os.path.isfile(found) else None  # noqa: PTH113 - Path.is_file raises where the folder is closed
