"""`exposure report`: the reports of a finished run again, without a scan."""

import argparse
from collections.abc import Callable

from exposure.case import Case
from exposure.errors import ExitCode
from flows.steps import report


def run(chosen: argparse.Namespace, say: Callable[[str], None]) -> ExitCode:
    """Write the reports and name the files. Raises UsageError for a report that there is not."""
    case = Case.open(chosen.case)
    found = case.run(chosen.run) if chosen.run else case.newest()
    for path in report(found, chosen.out, chosen.format, chosen.scope):
        say(str(path))
    return ExitCode.ALL_READ
