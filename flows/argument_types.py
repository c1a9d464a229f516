"""What the command line takes for a number, a share or a day; argparse tells the user of anything else."""

import argparse
import os
from datetime import date

from flows.asked import as_share


def positive(text: str) -> int:
    """A whole number from 1 on."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def day(text: str) -> date:
    """A day as 2026-11-22."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("must be a day, as 2026-11-22") from None


def share(text: str) -> str:
    """A share of the files, as it is kept."""
    try:
        return as_share(text)
    except ValueError:
        raise argparse.ArgumentTypeError("must be a share of the files, as 5%") from None


def depth(text: str) -> int:
    """How many folders of a path make a dataset."""
    number = int(text)
    if not 0 <= number <= 16:
        raise argparse.ArgumentTypeError("must be between 0 and 16")
    return number


def processors() -> int:
    """How many this process may use."""
    usable = getattr(os, "sched_getaffinity", None)
    return len(usable(0)) if usable else os.cpu_count() or 1
