"""What was notified to whom, when, and with the figures of which run; kept encrypted in the case."""

import json
from datetime import datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from exposure import sealed

FILE = "notices.sealed"


class Notice(BaseModel):
    """One notification, as somebody says that it was made."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    run: str
    to: str
    on: datetime
    reference: str = ""


def notices(folder: Path, key: bytes) -> list[Notice]:
    """Those of the case at `folder`, oldest first. Raises CaseError where they are damaged."""
    path = folder / FILE
    if not path.exists():
        return []
    return [Notice.model_validate(one) for one in json.loads(sealed.unseal(path, key))]


def add(folder: Path, key: bytes, notice: Notice) -> None:
    """Keep one more; none is ever changed. OSError passes through."""
    kept = sorted([*notices(folder, key), notice], key=lambda one: one.on)
    sealed.seal(folder / FILE, json.dumps([one.model_dump(mode="json") for one in kept]).encode(), key)
