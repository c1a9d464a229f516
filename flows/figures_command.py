"""`exposure figures`: the figures of a run, for people or as JSON."""

import argparse
from collections.abc import Callable

from exposure.case import Case
from exposure.errors import ExitCode
from flows.summary import overview


def run(chosen: argparse.Namespace, say: Callable[[str], None]) -> ExitCode:
    """Show the newest run's figures, or those of the run that is named."""
    case = Case.open(chosen.case)
    found = case.run(chosen.run) if chosen.run else case.newest()
    figures = found.assessment(chosen.scope)
    if chosen.json:
        say(figures.model_dump_json(indent=2))
        return ExitCode.ALL_READ
    say(f"Run {figures.run.id}, finished {figures.run.finished:%d %B %Y %H:%M} (UTC)")
    for line in overview(figures):
        say(line)
    return ExitCode.ALL_READ
