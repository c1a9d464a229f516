"""Errors that a user sees as one sentence with the next step, each with its exit code; never with a value."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What `exposure` hands back to the shell."""

    ALL_READ = 0
    DEFECT = 1
    USAGE = 2
    SOMETHING_UNREAD = 3
    SOURCE = 4
    CASE = 5
    INTERRUPTED = 130


class ExposureError(Exception):
    """Base of every error that is told to the user in its own words."""

    exit_code = ExitCode.DEFECT


class UsageError(ExposureError):
    """The command, or a file that configures it, says something that cannot be done."""

    exit_code = ExitCode.USAGE


class SourceError(ExposureError):
    """A source cannot be opened at all."""

    exit_code = ExitCode.SOURCE


class CaseError(ExposureError):
    """The case is in use, damaged, without its key, or cannot be written."""

    exit_code = ExitCode.CASE
