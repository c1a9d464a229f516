"""How the reading of one item went: what of it was not read, and why."""

import errno
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from exposure.words import Cause, State, Unreadable

WHOLE = 0.999
Kind = TypeVar("Kind")

_CAUSES: tuple[tuple[type[BaseException], Cause], ...] = (
    (MemoryError, Cause.TOO_LARGE),
    (RecursionError, Cause.TOO_DEEP),
    (FileNotFoundError, Cause.VANISHED),
    (TimeoutError, Cause.TIMED_OUT),
    (PermissionError, Cause.ACCESS_DENIED),
)


@dataclass(slots=True)
class Reading:
    """What is known of an item while it is read."""

    yielded: bool = False
    unread: list[tuple[Cause, float]] = field(default_factory=list)

    def missed(self, cause: Cause, share: float) -> None:
        """A part of the item, 0 to 1, could not be read."""
        self.unread.append((cause, share))

    def stopped(self, cause: Cause) -> None:
        """The item could not be read any further, nobody knows how far it went."""
        self.missed(cause, 0.5 if self.yielded else 1.0)

    def guarded(self, iterator: Iterable[Kind], otherwise: Cause = Cause.CORRUPT) -> Iterator[Kind]:
        """What `iterator` yields until it fails; a failure of its own is noted, and no text of it kept."""
        try:
            yield from iterator
        except Unreadable as unreadable:
            self.stopped(unreadable.cause)
        except Exception as error:  # noqa: BLE001 - a reader's defect costs its item, with a cause, and not the run
            self.stopped(cause_of(error, otherwise))

    def outcome(self) -> dict[str, Any]:
        """The item's state, cause and unread share, as a row of ITEMS has them."""
        share = min(sum(share for _, share in self.unread), 1.0)
        if not self.unread:
            return {"state": State.READ.value, "cause": None, "unread_share": 0.0}
        cause = max(self.unread, key=lambda part: part[1])[0].value
        if share >= WHOLE and not self.yielded:
            return {"state": State.UNREAD.value, "cause": cause, "unread_share": 1.0}
        return {"state": State.PARTLY.value, "cause": cause, "unread_share": min(share, WHOLE)}


def cause_of(error: BaseException, otherwise: Cause = Cause.CORRUPT) -> Cause:
    """The cause that stands for an exception of a reader or of the operating system."""
    for kind, cause in _CAUSES:
        if isinstance(error, kind):
            return cause
    if isinstance(error, OSError) and error.errno in {errno.ESTALE, errno.ENOTCONN, errno.EIO}:
        return Cause.VANISHED
    return otherwise
