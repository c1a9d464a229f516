"""What the flows ask for, as Prefect's pages show it: a title, what it means, and what may be given."""

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from flows.progress import Silent, watching

PATIENCE = 3600.0
"""Seconds for which a deployment's run waits where another one is at work on its case."""


class Format(StrEnum):
    """The reports that can be written."""

    ICO = "ico"
    HTML = "html"
    XLSX = "xlsx"
    JSON = "json"
    COUNTS = "counts"
    WORKLIST = "worklist"


def _asked(title: str, description: str, **rules: Any) -> Any:
    """A field of a form: Prefect itself keeps the title and description of a plain one from its pages."""
    return Field(json_schema_extra={"title": title, "description": description}, **rules)


CaseFolder = Annotated[
    str,
    _asked(
        "Case folder",
        "Full path of the case on the machine that does the work, as /srv/cases/2026-014. Its sources and settings "
        "are in it: `exposure assess SOURCE --case FOLDER` has put them there.",
        min_length=1,
    ),
]
CaseRoot = Annotated[
    str,
    _asked(
        "Folder of all cases",
        "Every case directly below is assessed, but those with a file called closed.",
        min_length=1,
    ),
]
Share = Annotated[
    str,
    _asked(
        "First estimate from a share of the files",
        "5% reads a twentieth and gives figures with bounds; empty reads everything and counts.",
        pattern=r"^(\d{1,2}(\.\d+)?%|0?\.\d+)?$",
    ),
]
Formats = Annotated[list[Format], _asked("Reports", "Which ones; none chosen writes all of them.")]
RunName = Annotated[str, _asked("Run", "The run's name; empty for the newest that is finished.")]
ScopeName = Annotated[str, _asked("Scope", "Of a part that `exposure scope` keeps; empty for the whole case.")]


def patience() -> float:
    """Seconds to wait for a case that is in use: a person at a screen is told at once."""
    return PATIENCE if isinstance(watching(), Silent) else 0.0
