"""The deployments that are served: assess and report on demand, nightly on its schedule."""

import asyncio
import contextlib
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy
from prefect.deployments.runner import RunnerDeployment
from prefect.runner import Runner
from prefect.types.entrypoint import EntrypointType

from flows.assess import assess
from flows.nightly import nightly
from flows.reporting import report

ONE_AFTER_THE_OTHER = ConcurrencyLimitConfig(limit=1, collision_strategy=ConcurrencyLimitStrategy.ENQUEUE)
NIGHTLY = "0 1 * * *"
AT_ONCE = 1
"""Flow runs at a time: each takes all the processors that it is given."""


def deployments(root: Path) -> list[RunnerDeployment]:
    """The deployments for the cases below `root`; of each one run at a time, others wait their turn."""
    on_demand = assess.to_deployment(
        "assess",
        description="Assess the registered sources of one case.",
        tags=["exposure"],
        entrypoint_type=EntrypointType.MODULE_PATH,
        concurrency_limit=ONE_AFTER_THE_OTHER,
    )
    reports_again = report.to_deployment(
        "report",
        description="Write a case's reports again, without a scan.",
        tags=["exposure"],
        entrypoint_type=EntrypointType.MODULE_PATH,
        concurrency_limit=ONE_AFTER_THE_OTHER,
    )
    every_night = nightly.to_deployment(
        "nightly",
        description="Assess every open case again.",
        tags=["exposure"],
        cron=NIGHTLY,
        parameters={"case_root": str(root)},
        entrypoint_type=EntrypointType.MODULE_PATH,
        concurrency_limit=ONE_AFTER_THE_OTHER,
    )
    return [on_demand, reports_again, every_night]  # type: ignore[list-item]


class _Runner(Runner):
    def handle_sigterm(self, *_: Any, **__: Any) -> None:
        """Stop as at Ctrl-C."""
        os.kill(os.getpid(), signal.SIGINT)


def serve(root: Path, ready: Callable[[], None]) -> None:
    """Serve them until Ctrl-C."""
    runner = _Runner(name="exposure", limit=AT_ONCE)
    for deployment in deployments(root):
        runner.add_deployment(deployment)
    ready()
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(runner.start())
