"""The scopes of a case as figures and reports of their own, beside those of the run that they are a part of."""

from dataclasses import dataclass

from exposure.assessment import Assessment, ControllerFigures, Scope
from exposure.case import Case
from exposure.errors import UsageError
from exposure.ledger import Run
from exposure.membership import Item, final_items
from exposure.scoping import ScopeSettings, by_controller, chosen, restricted
from flows import steps
from reports.answers import not_read

NOT_FOUND = "lines-not-found.txt"


@dataclass(frozen=True, slots=True)
class View:
    """A scope's figures, and the lines of its list that name no file of the case."""

    figures: Assessment
    not_found: tuple[int, ...]


def views(case: Case, run: Run) -> list[View]:
    """Make every scope of the case anew from a finished run; a first estimate has none."""
    return [] if run.sampled else [view(case, run, scope) for scope in case.scopes().values()]


def view(case: Case, run: Run, scope: ScopeSettings) -> View:
    """Count the scope's files, and write its figures and reports; nothing is read again.

    Raises UsageError where nothing of the run is in it, or the run is a first estimate.
    """
    if run.sampled:
        raise UsageError("A first estimate has no scopes: assess without --sample first.")
    whole, items = run.assessment(), final_items(run)
    files, found = chosen(items, scope)
    if not files:
        raise UsageError(f"No file of the run is in the scope {scope.name}.")
    told = Scope(
        name=scope.name,
        rules=scope.told(),
        files=len(files),
        of_files=whole.coverage.files,
        listed=found.lines if found else None,
        matched=found.lines - len(found.unmatched) if found else None,
        at_risk_people=whole.people,
        at_risk_records=whole.records,
    )
    controllers = _controllers(case, run, scope, restricted(items, files))
    figures = steps.counted(case, run, files)
    figures = figures.model_copy(update={"scope": told, "controllers": controllers})
    run.keep_view(scope.name, figures)
    not_found = found.unmatched if found else ()
    steps.report(run, scope=scope.name)
    if not_found:
        place = run.view(scope.name) / "reports" / NOT_FOUND
        place.write_text("".join(f"{line}\n" for line in not_found), encoding="utf-8")
    return View(figures, not_found)


def _controllers(case: Case, run: Run, scope: ScopeSettings, items: list[Item]) -> tuple[ControllerFigures, ...]:
    if not scope.controllers:
        return ()
    shown = steps.dataset_names(case).shown
    names = {dataset: shown(dataset) for dataset in {item.dataset for item in items}}
    split = by_controller(items, scope, names)
    return tuple(_of(name, steps.counted(case, run, files)) for name, files in split.items())


def _of(name: str, figures: Assessment) -> ControllerFigures:
    return ControllerFigures(
        name=name,
        files=figures.coverage.files,
        bytes=figures.coverage.bytes,
        unread=not_read(figures),
        people=figures.people,
        records=figures.records,
        categories=figures.categories,
        subject_types=figures.subject_types,
        several_categories=figures.several_categories,
        findings=figures.findings,
    )
