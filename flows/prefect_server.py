"""A Prefect server of this program's own: nothing sent anywhere, nothing kept unless it is asked for."""

import contextlib
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from exposure.errors import ExposureError

START_SECONDS = 180.0
STOP_SECONDS = 10.0
SILENT = {
    "DO_NOT_TRACK": "1",
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT": "false",
    "PREFECT_RESULTS_PERSIST_BY_DEFAULT": "false",
    "PREFECT_LOGGING_LOG_PRINTS": "false",
    "PREFECT_CLIENT_SERVER_VERSION_CHECK_ENABLED": "false",
    "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": str(int(START_SECONDS)),
}
"""No telemetry, no advertisement, no result on disk, no printed line in the log store."""

UNNEEDED = (
    "CANCELLATION_CLEANUP",
    "DB_VACUUM",
    "EVENT_LOGGER",
    "FOREMAN",
    "LATE_RUNS",
    "PAUSE_EXPIRATIONS",
    "REPOSSESSOR",
    "SCHEDULER",
    "TRIGGERS",
)
"""Services of the server that one run from the command line does not need."""


def quieten(environment: Mapping[str, str]) -> None:
    """Put SILENT and `environment` into this process's environment: before Prefect is first imported."""
    os.environ.update(SILENT | dict(environment))


@contextlib.contextmanager
def server(
    home: Path,
    *,
    host: str = "127.0.0.1",
    port: int | None = None,
    pages: bool = False,
    meanwhile: Callable[[str], object] = bool,
) -> Iterator[str]:
    """A running server with its database in `home`; gives the URL of its API, and stops it at the end.

    `pages` adds Prefect's user interface, and the services that schedules and triggers need. `meanwhile` is called
    with the URL while the server starts. Raises ExposureError where the port is taken or the server does not start.
    """
    chosen = port or _free_port(host)
    if port and _taken(host, port):
        raise ExposureError(f"Port {port} is in use. Choose another with --port.")
    url = f"http://{host}:{chosen}/api"
    process = subprocess.Popen(  # noqa: S603 - this program's own module
        [sys.executable, "-P", "-m", "flows.prefect_process", host, str(chosen)],
        env=os.environ | _settings(home, pages=pages) | {"PREFECT_API_URL": url},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # Ctrl-C stops the work first, and the server after it
    )
    try:
        meanwhile(url)
        _await(url, process)
        yield url
    finally:
        _stop(process)


def _settings(home: Path, *, pages: bool) -> dict[str, str]:
    settings = SILENT | {
        "PREFECT_HOME": str(home),
        "PREFECT_SERVER_UI_ENABLED": "true" if pages else "false",
        "PREFECT_LOGGING_SERVER_LEVEL": "ERROR",
    }
    if pages:
        return settings
    return settings | {f"PREFECT_SERVER_SERVICES_{name}_ENABLED": "false" for name in UNNEEDED}


def _await(url: str, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end and process.poll() is None:
        if answers(url):
            return
        time.sleep(0.1)
    raise ExposureError("Prefect's server did not start. Try again, or run `exposure assess --direct` without it.")


def answers(url: str) -> bool:
    """Whether a Prefect server answers at the API's `url`."""
    if not url.startswith(("http://", "https://")):
        return False
    try:
        with urllib.request.urlopen(f"{url.rstrip('/')}/health", timeout=5) as answer:  # noqa: S310 - checked above
            return bool(answer.status == 200)
    except (OSError, ValueError, urllib.error.URLError):
        return False


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _free_port(host: str) -> int:
    with socket.socket() as probe:
        probe.bind((host, 0))
        return int(probe.getsockname()[1])


def _taken(host: str, port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return True
    return False
