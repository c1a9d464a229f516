"""Processes that must not outlive the one that started them."""

import os
import threading
import time

LOOK_SECONDS = 1.0


def end_with_parent() -> None:
    """From now on, end this process soon after its parent has ended, however that ended."""
    parent = os.getppid()
    threading.Thread(target=_watch, args=(parent,), daemon=True, name="end-with-parent").start()


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(LOOK_SECONDS)
    os._exit(1)
