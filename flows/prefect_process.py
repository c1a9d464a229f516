"""The process in which Prefect's server runs, ended with whoever started it."""

import sys

import uvicorn

from flows.orphans import end_with_parent


def main(host: str, port: int) -> None:
    """Serve Prefect's API, and its pages where the environment says so."""
    end_with_parent()
    uvicorn.run(
        "prefect.server.api.server:create_app", factory=True, host=host, port=port, log_level="error", lifespan="on"
    )


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
