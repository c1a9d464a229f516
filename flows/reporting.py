"""The reports of a finished run again, as a Prefect flow."""

from pathlib import Path

from prefect import flow

from exposure.case import Case
from flows import steps
from flows.assess import safely
from flows.forms import CaseFolder, Formats, RunName, ScopeName, patience


@flow(name="report", persist_result=False, log_prints=False)
def report(case: CaseFolder, formats: Formats = [], run: RunName = "", scope: ScopeName = "") -> list[str]:  # noqa: B006 - Prefect shows it in its form
    """Write the reports of a run of the case at the path `case`, without a scan. Gives the names of the files."""
    with safely():
        opened = Case.open(Path(case))
        with opened.lock(patience()):
            found = opened.run(run) if run else opened.newest()
            return [path.name for path in steps.report(found, only=[one.value for one in formats], scope=scope)]
