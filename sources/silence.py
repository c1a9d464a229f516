"""Standard error closed while a library runs that prints, where it panics, what it stumbled on."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_STDERR = 2
_alone = threading.Lock()


@contextmanager
def silence() -> Iterator[None]:
    """Nothing reaches the process's standard error."""
    with _alone:
        try:
            kept = os.dup(_STDERR)
        except OSError:  # a process without standard error, which is silent anyway
            yield
            return
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, _STDERR)
        os.close(nowhere)
        try:
            yield
        finally:
            os.dup2(kept, _STDERR)
            os.close(kept)
