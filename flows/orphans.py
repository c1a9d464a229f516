"""Processes that must not outlive the one that started them."""

import multiprocessing
import os
import signal
import threading
import time

LOOK_SECONDS = 1.0
GRACE_SECONDS = 5.0


def end_with_parent() -> None:
    """From now on, end this process soon after its parent has ended, however that ended."""
    parent = os.getppid()
    threading.Thread(target=_watch, args=(parent,), daemon=True, name="end-with-parent").start()


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(LOOK_SECONDS)
    os._exit(1)


def work_quietly() -> None:
    """For a process of a pool: leave Ctrl-C to the process that started it, and end with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent()


def end_children() -> None:
    """End the processes of this one's pools now: else an interrupted pool waits for its work, or for ever."""
    children = multiprocessing.active_children()
    for child in children:
        child.terminate()
    for child in children:
        child.join(GRACE_SECONDS)
        if child.is_alive():
            child.kill()
