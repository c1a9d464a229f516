"""The nightly flow: every open case below a folder is assessed again, one after the other."""

from pathlib import Path

from prefect import flow
from prefect.artifacts import create_table_artifact
from prefect.events import emit_event
from prefect.logging import get_run_logger

from exposure.case import HEAD, REGISTERED, Case
from exposure.errors import ExposureError
from flows.assess import assess
from flows.attention import Attention, Event, attention, night_row
from flows.forms import CaseRoot

CLOSED = "closed"
"""A case with a file of this name is left alone."""


@flow(name="nightly", persist_result=False, log_prints=False)
def nightly(case_root: CaseRoot) -> dict[str, str]:
    """Assess the registered sources of every open case below `case_root`; a case that fails stops no other.

    Gives each case's run, or the sentence that says why there is none. Raises ExposureError where any case failed.
    """
    outcome: dict[str, str] = {}
    rows, failed = [], 0
    for folder in open_cases(Path(case_root)):
        try:
            outcome[folder.name] = assess(str(folder))
            rows.append(_row(folder, outcome[folder.name]))
        except ExposureError as error:
            failed += 1
            outcome[folder.name] = str(error)
            rows.append({"case": folder.name, "to look at": str(error)})
            _tell(folder.name, Attention(Event.FAILED, str(error)))
    create_table_artifact(rows, key="nightly-cases", description=f"{len(rows)} cases, {failed} not assessed")
    if failed:
        raise ExposureError(f"{failed} of {len(rows)} cases could not be assessed; the table of this run says why.")
    return outcome


def _row(folder: Path, run_id: str) -> dict[str, str]:
    case = Case.open(folder)
    figures = case.run(run_id).assessment()
    noted = list(attention(figures, case.notices()))
    for one in noted:
        _tell(folder.name, one)
    return night_row(folder.name, figures, noted)


def _tell(name: str, noted: Attention) -> None:
    get_run_logger().warning("Case %s: %s", name, noted.sentence)
    emit_event(noted.event, {"prefect.resource.id": f"exposure.case.{name}"}, payload={"sentence": noted.sentence})


def open_cases(root: Path) -> list[Path]:
    """The cases directly below `root` that have sources and are not closed, by name."""
    cases = [head.parent for head in sorted(root.glob(f"*/{HEAD}"))]
    return [folder for folder in cases if (folder / REGISTERED).exists() and not (folder / CLOSED).exists()]
