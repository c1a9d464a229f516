"""The nightly flow: every open case below a folder is assessed again, one after the other."""

from pathlib import Path

from prefect import flow
from prefect.artifacts import create_table_artifact
from prefect.logging import get_run_logger

from exposure.case import HEAD, REGISTERED
from exposure.errors import ExposureError
from flows.assess import assess

CLOSED = "closed"
"""A case with a file of this name is left alone."""


@flow(name="nightly", persist_result=False, log_prints=False)
def nightly(case_root: str) -> dict[str, str]:
    """Assess the registered sources of every open case below `case_root`; a case that fails stops no other.

    Gives each case's run, or the sentence that says why there is none. Raises ExposureError where any case failed.
    """
    outcome: dict[str, str] = {}
    failed = 0
    for folder in open_cases(Path(case_root)):
        try:
            outcome[folder.name] = assess(str(folder))
        except ExposureError as error:
            failed += 1
            outcome[folder.name] = str(error)
            get_run_logger().warning("Case %s was not assessed: %s", folder.name, error)
    rows = [{"case": name, "run or reason": said} for name, said in outcome.items()]
    create_table_artifact(rows, key="nightly-cases", description=f"{len(rows)} cases, {failed} not assessed")
    if failed:
        raise ExposureError(f"{failed} of {len(rows)} cases could not be assessed; the table of this run says why.")
    return outcome


def open_cases(root: Path) -> list[Path]:
    """The cases directly below `root` that have sources and are not closed, by name."""
    cases = [head.parent for head in sorted(root.glob(f"*/{HEAD}"))]
    return [folder for folder in cases if (folder / REGISTERED).exists() and not (folder / CLOSED).exists()]
