"""`exposure compare`: what changed between two runs of a case and why, in the words of a follow-up report."""

import argparse
from collections.abc import Callable

from exposure.case import Case
from exposure.changes import changes
from exposure.errors import ExitCode, UsageError
from exposure.ledger import Run
from reports.since import sentences


def run(chosen: argparse.Namespace, say: Callable[[str], None]) -> ExitCode:
    """Show the differences. Raises UsageError where there are not two runs to compare."""
    earlier, later, why = _two(Case.open(chosen.case), chosen.run)
    since = changes(earlier, later, later.assessment())
    if chosen.json:
        say(since.model_dump_json(indent=2))
        return ExitCode.ALL_READ
    say(f"From run {earlier.id}{why} to run {later.id}:")
    for sentence in sentences(since):
        say(sentence)
    return ExitCode.ALL_READ


def _two(case: Case, named: list[str]) -> tuple[Run, Run, str]:
    """The runs that are named; else what was notified last and the newest; else the newest two."""
    if len(named) not in {0, 2}:
        raise UsageError("Name two runs to compare, or none for the newest two.")
    if named:
        return case.run(named[0]), case.run(named[1]), ""
    runs = [run for run in case.runs() if run.complete]
    told = [notice for notice in case.notices() if notice.run != runs[-1].id] if runs else []
    if told:
        last = told[-1]
        return case.run(last.run), runs[-1], f" (notified to {last.to} on {last.on:%d %B %Y, %H:%M})"
    if len(runs) < 2:
        raise UsageError("There are not yet two finished runs of this case to compare.")
    return runs[-2], runs[-1], ""
