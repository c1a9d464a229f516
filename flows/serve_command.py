"""`exposure serve`: Prefect's server, its pages and the deployments in one command, until Ctrl-C."""

import argparse
import contextlib
import os
from collections.abc import Callable
from importlib import import_module

from exposure.errors import CaseError, ExitCode
from flows.prefect_server import quieten, server

HOME = ".prefect"


def run(chosen: argparse.Namespace, say: Callable[[str], None]) -> ExitCode:
    """Serve until Ctrl-C. Raises CaseError where the folder of the cases cannot be used."""
    root = chosen.case_root.absolute()
    home = root / HOME
    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        raise CaseError(f"The folder {root} cannot be written to. Name another with --case-root.") from None
    quieten(
        {
            "PREFECT_HOME": str(home),
            "PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL": "CRITICAL",
            "PREFECT_TASKS_RUNNER_PROCESS_POOL_MAX_WORKERS": str(chosen.workers),
        }
    )
    with contextlib.suppress(KeyboardInterrupt), server(home, host=chosen.host, port=chosen.port, pages=True) as url:
        os.environ["PREFECT_API_URL"] = url
        say(f"Prefect's pages are at {url.removesuffix('/api')}, the cases in {root}. Ctrl-C stops everything.")
        import_module("flows.deployments").serve(
            root, lambda: say("The deployments assess, report and nightly are ready.")
        )
    say("Stopped.")
    return ExitCode.ALL_READ
