"""The operator's passwords, tried on what is locked; which one opened what is kept nowhere."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from exposure.errors import UsageError
from exposure.words import Cause, Unreadable
from sources.encoding import decode

Opened = TypeVar("Opened")


def of_file(path: Path) -> tuple[str, ...]:
    """The passwords of a text file, one a line, blanks at their ends kept out; each once. Raises UsageError."""
    try:
        lines = decode(path.read_bytes()).splitlines()
    except OSError:
        raise UsageError(f"The list of passwords {path} cannot be read.") from None
    return tuple(dict.fromkeys(line.strip() for line in lines if line.strip()))


def unlocked(passwords: Iterable[str], attempt: Callable[[str], Opened | None]) -> Opened:
    """What `attempt` gives for the first password that it takes; it gives None for a wrong one.

    Raises Unreadable(ENCRYPTED) where none is taken.
    """
    for password in passwords:
        opened = attempt(password)
        if opened is not None:
            return opened
    raise Unreadable(Cause.ENCRYPTED)
