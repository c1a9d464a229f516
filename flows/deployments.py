"""The deployments that are served: assess on demand, nightly on its schedule."""

from collections.abc import Callable
from pathlib import Path

from prefect import serve as serve_deployments
from prefect.deployments.runner import RunnerDeployment
from prefect.flows import EntrypointType

from flows.assess import assess
from flows.nightly import nightly

NIGHTLY = "0 1 * * *"
AT_ONCE = 1
"""Flow runs at a time: each takes all the processors that it is given."""


def deployments(root: Path) -> list[RunnerDeployment]:
    """Both deployments for the cases below `root`."""
    on_demand = assess.to_deployment(
        "assess",
        description="Assess the registered sources of one case.",
        tags=["exposure"],
        entrypoint_type=EntrypointType.MODULE_PATH,
    )
    every_night = nightly.to_deployment(
        "nightly",
        description="Assess every open case again.",
        tags=["exposure"],
        cron=NIGHTLY,
        parameters={"case_root": str(root)},
        entrypoint_type=EntrypointType.MODULE_PATH,
    )
    return [on_demand, every_night]  # type: ignore[list-item]


def serve(root: Path, ready: Callable[[], None]) -> None:
    """Serve both until Ctrl-C."""
    served = deployments(root)
    ready()
    serve_deployments(*served, print_starting_message=False, limit=AT_ONCE)
