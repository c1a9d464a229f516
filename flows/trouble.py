"""What is told of an exception: one sentence with the next step, never a library's text."""

import errno
import traceback
from pathlib import Path

from exposure.errors import CaseError, ExposureError, SourceError, UsageError

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
KNOWN: dict[str, type[ExposureError]] = {
    kind.__name__: kind for kind in (ExposureError, CaseError, SourceError, UsageError)
}


def told(error: BaseException) -> ExposureError | None:
    """The error as the user is told of it; None for a defect."""
    if isinstance(error, ExposureError):
        return error
    if isinstance(error, OSError) and error.errno in FULL:
        return CaseError(
            "The disk is full. Make room on the disk that holds the case, then run the same command again."
        )
    if isinstance(error, OSError) and error.errno == errno.EROFS:
        return CaseError("The case lies on a read-only disk. Name another folder with --case.")
    if isinstance(error, PermissionError):
        return CaseError("A file of the case cannot be written or read: check the owner and mode of the case folder.")
    if isinstance(error, MemoryError):
        return ExposureError("There is not enough memory. Run again with fewer --workers; what is done is kept.")
    return None


def rebuilt(sentence: str, kind: str) -> ExposureError:
    """An error that crossed from another process as its sentence and the name of its class."""
    return KNOWN.get(kind, ExposureError)(sentence)


def place_of(error: BaseException) -> str:
    """The kind of `error` and where in the program it arose, without its text."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames[-3:]]
    return f"{type(error).__name__} at {' > '.join(places)}"
