"""An assessment through Prefect: on the server of PREFECT_API_URL, or on a temporary one that leaves nothing."""

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from exposure.assessment import Assessment
from exposure.case import Case
from exposure.errors import ExposureError, UsageError
from flows.asked import Asked
from flows.orphans import end_children
from flows.prefect_server import answers, quieten, server
from flows.progress import WATCHER, Watcher

HOMES = "exposure-prefect-"
QUIET_SCREEN = {
    "PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL": "CRITICAL",
    "PYTHONWARNINGS": "ignore:resource_tracker:UserWarning",  # of a pool that was interrupted
}


def assessed(case: Case, asked: Asked, watcher: Watcher) -> Assessment:
    """Run the flow in this process, its shards in as many processes as are asked for.

    Raises ExposureError where the server does not answer, or for whatever a step of the flow says.
    """
    quieten(QUIET_SCREEN | {"PREFECT_TASKS_RUNNER_PROCESS_POOL_MAX_WORKERS": str(asked.workers)})
    if asked.cluster and not os.environ.get("PREFECT_API_URL") and not _here(asked.cluster):
        raise UsageError("Set PREFECT_API_URL to a Prefect server that the machines of the cluster reach too.")
    watcher.step("Starting Prefect")
    with _served() as url:
        module = _import_flow(url)
        token = WATCHER.set(watcher)
        try:
            engine = module.on_cluster(asked.cluster) if asked.cluster else module.assess
            run_id = engine(str(case.folder.absolute()), asked.sample)
        finally:
            WATCHER.reset(token)
            end_children()
            module.flush()
    return case.run(run_id).assessment()


def _here(address: str) -> bool:
    return urlsplit(address).hostname in {"localhost", "127.0.0.1", "::1"}


def _import_flow(url: str) -> Any:
    """The flow's module: seconds to import, and only once the environment says where the server is."""
    os.environ["PREFECT_API_URL"] = url
    return import_module("flows.assess")


@contextlib.contextmanager
def _served() -> Iterator[str]:
    given = os.environ.get("PREFECT_API_URL")
    if given:
        if not answers(given):
            raise ExposureError("No Prefect server answers at PREFECT_API_URL. Start it, unset it, or add --direct.")
        yield given
        return
    _clear_away()
    home = Path(tempfile.mkdtemp(prefix=f"{HOMES}{os.getpid()}-"))
    os.environ["PREFECT_HOME"] = str(home)
    try:
        with server(home, meanwhile=_import_flow) as url:
            yield url
    finally:
        del os.environ["PREFECT_HOME"]
        os.environ.pop("PREFECT_API_URL", None)
        shutil.rmtree(home, ignore_errors=True)


def _clear_away() -> None:
    """Remove what temporary servers of processes that were killed have left."""
    for left in Path(tempfile.gettempdir()).glob(f"{HOMES}*"):
        process = left.name.removeprefix(HOMES).partition("-")[0]
        try:
            os.kill(int(process), 0)
        except (ProcessLookupError, ValueError):
            shutil.rmtree(left, ignore_errors=True)
        except OSError:
            continue
