"""`exposure compare`: what changed in the figures between two runs of a case."""

import argparse
from collections.abc import Callable, Iterator, Mapping

from exposure.assessment import Assessment
from exposure.case import Case
from exposure.errors import ExitCode, UsageError
from exposure.figures import Figure
from flows.summary import ranged

NONE = Figure(lower=0, best=0, upper=0)


def run(chosen: argparse.Namespace, say: Callable[[str], None]) -> ExitCode:
    """Show the differences. Raises UsageError where there are not two runs to compare."""
    earlier, later = _two(Case.open(chosen.case), chosen.run)
    say(f"From run {earlier.run.id} to run {later.run.id}:")
    changed = list(differences(earlier, later))
    for line in changed or ["No figure changed."]:
        say(line)
    return ExitCode.ALL_READ


def _two(case: Case, named: list[str]) -> tuple[Assessment, Assessment]:
    if len(named) not in {0, 2}:
        raise UsageError("Name two runs to compare, or none for the newest two.")
    runs = [case.run(name) for name in named] or [run for run in case.runs() if run.complete][-2:]
    if len(runs) < 2:
        raise UsageError("There are not yet two finished runs of this case to compare.")
    return runs[0].assessment(), runs[1].assessment()


def differences(earlier: Assessment, later: Assessment) -> Iterator[str]:
    """One line for each figure that is another one."""
    yield from _changed({"People": earlier.people}, {"People": later.people})
    yield from _changed({"Records": earlier.records}, {"Records": later.records})
    yield from _changed(earlier.categories, later.categories, "Category ")
    yield from _changed(earlier.subject_types, later.subject_types, "Subjects ")
    yield from _changed(_datasets(earlier), _datasets(later), "Dataset ")
    for state in sorted(earlier.coverage.items_by_state.keys() | later.coverage.items_by_state.keys()):
        before, after = (figures.coverage.items_by_state.get(state, 0) for figures in (earlier, later))
        if before != after:
            yield f"Items {state}: {before:,} -> {after:,}"
    for name in sorted(later.run.settings.keys() | later.run.versions.keys()):
        before_, after_ = _said(earlier, name), _said(later, name)
        if before_ != after_:
            yield f"Setting or version {name}: {before_} -> {after_}"


def _datasets(figures: Assessment) -> dict[str, Figure]:
    return {dataset.name: dataset.people for dataset in figures.datasets}


def _said(figures: Assessment, name: str) -> str:
    return figures.run.settings.get(name) or figures.run.versions.get(name) or "not said"


def _changed(earlier: Mapping[str, Figure], later: Mapping[str, Figure], what: str = "") -> Iterator[str]:
    for name in sorted(earlier.keys() | later.keys()):
        before, after = earlier.get(name, NONE), later.get(name, NONE)
        if before != after:
            yield f"{what}{name}: {ranged(before)} -> {ranged(after)}"
