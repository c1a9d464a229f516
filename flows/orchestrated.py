"""An assessment through Prefect: on the server of PREFECT_API_URL, or on a temporary one that leaves nothing."""

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from exposure.assessment import Assessment
from exposure.case import Case
from exposure.errors import ExposureError
from flows.prefect_server import answers, quieten, server
from flows.progress import WATCHER, Watcher

QUIET_SCREEN = {"PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL": "CRITICAL"}


def assessed(case: Case, workers: int, watcher: Watcher) -> Assessment:
    """Run the flow in this process, its shards in `workers` processes.

    Raises ExposureError where the server does not answer, or for whatever a step of the flow says.
    """
    quieten(QUIET_SCREEN | {"PREFECT_TASKS_RUNNER_PROCESS_POOL_MAX_WORKERS": str(workers)})
    watcher.step("Starting Prefect")
    with _served() as url:
        os.environ["PREFECT_API_URL"] = url
        module = import_module("flows.assess")  # seconds to import, and only after the environment is right
        token = WATCHER.set(watcher)
        try:
            run_id = module.assess(str(case.folder))
        finally:
            WATCHER.reset(token)
            module.flush()
    return case.run(run_id).assessment()


@contextlib.contextmanager
def _served() -> Iterator[str]:
    given = os.environ.get("PREFECT_API_URL")
    if given:
        if not answers(given):
            raise ExposureError("No Prefect server answers at PREFECT_API_URL. Start it, unset it, or add --direct.")
        yield given
        return
    home = Path(tempfile.mkdtemp(prefix="exposure-prefect-"))
    os.environ["PREFECT_HOME"] = str(home)
    try:
        with server(home) as url:
            yield url
    finally:
        del os.environ["PREFECT_HOME"]
        os.environ.pop("PREFECT_API_URL", None)
        shutil.rmtree(home, ignore_errors=True)
