"""The end of an assessment on the screen: figures with their bounds, what they rest on, and what was not read."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from exposure.assessment import Assessment, RegisteredFigures
from exposure.categories import CATEGORY_LABELS, SUBJECT_LABELS, Category, SubjectType
from exposure.errors import ExitCode
from exposure.figures import Basis, Figure
from exposure.words import State
from flows.progress import amount
from flows.scan import DEFECTS
from reports.answers import NOBODYS
from reports.story import scope

BASES = {
    Basis.COUNT: "a count",
    Basis.WORKING_RANGE: "a working range: nobody has reviewed who is who yet",
    Basis.INTERVAL: "a 95% interval, from a reviewed sample",
    Basis.FIRST_RANGE: "a working range of a first estimate",
    Basis.FIRST_INTERVAL: "a 95% interval of a first estimate",
}
CODES = {
    ExitCode.ALL_READ: "everything was read",
    ExitCode.SOMETHING_UNREAD: "finished, but something could not be read; the upper figures allow for it",
}

PART = "a first estimate; most files were not read yet, and the figures allow for them"


def code_of(figures: Assessment) -> ExitCode:
    """Whether everything was read."""
    states = figures.coverage.items_by_state
    unread = states.get(State.UNREAD.value, 0) + states.get(State.PARTLY.value, 0)
    return ExitCode.SOMETHING_UNREAD if unread or figures.sample is not None else ExitCode.ALL_READ


def summary(figures: Assessment, reports: Path) -> Iterator[str]:
    """The lines, with the folder of the reports and the exit code's meaning."""
    yield from overview(figures)
    yield f"Reports        {reports}"
    for path in sorted(reports.iterdir()):
        yield f"               {path.name}"
    defects = reports.parent / DEFECTS
    if defects.exists():
        count = len(defects.read_text(encoding="utf-8").splitlines())
        yield f"Defects        the program failed {count:,} times on single items, counted as unread: {defects}"
        yield "               please report that file; it holds places in the program, and nothing of the items"
    code = code_of(figures)
    yield f"Exit code {int(code)}: {CODES[code] if figures.sample is None else PART}."


def overview(figures: Assessment) -> Iterator[str]:
    """The figures alone."""
    yield ""
    yield from _first(figures)
    for sentence in scope(figures):
        yield f"{'Scope':<15}{sentence}"
    yield f"People         {ranged(figures.people)}"
    yield f"               {BASES[figures.people.basis]}"
    if figures.deceased:
        yield f"               {figures.deceased:,} more are said to be dead and are not counted"
    yield from _registers(figures.registered)
    yield f"Records        {ranged(figures.records)}"
    yield from _boxes("Categories", figures.categories, {code.value: CATEGORY_LABELS[code] for code in Category})
    yield from _boxes("Subjects", figures.subject_types, {code.value: SUBJECT_LABELS[code] for code in SubjectType})
    for one in figures.controllers:
        held = f"{ranged(one.people)} people, {ranged(one.records)} records, {one.files:,} files"
        yield f"{'Controller':<15}{one.name or NOBODYS}: {held}"
    yield f"Severity       {figures.severity.level} ({figures.severity.score:g}, ENISA)"
    yield from _coverage(figures)


def _first(figures: Assessment) -> Iterator[str]:
    sample = figures.sample
    if sample is not None:
        yield f"FIRST ESTIMATE from {sample.files:,} of {sample.of_files:,} files ({amount(sample.bytes)} of"
        yield f"               {amount(sample.of_bytes)}). Every figure below is one; the same command without --sample"
        yield "               reads the other files and counts."
        for step in sample.steps:
            told = f"{ranged(step.records)} records, {ranged(step.people)} people"
            yield f"               after {step.files:,} files: {told}"
        yield f"Items          {ranged(sample.items)}"


def ranged(figure: Figure) -> str:
    """A figure with its bounds in words."""
    if figure.lower == figure.upper:
        return f"{figure.best:,}"
    return f"{figure.best:,} (at least {figure.lower:,}, at most {figure.upper:,})"


def _registers(found: RegisteredFigures | None) -> Iterator[str]:
    if found is None:
        return
    for one in found.registers:
        yield f"               {ranged(one.people)} on {one.name} ({one.rows:,} rows)"
    if len(found.registers) > 1:
        yield f"               {ranged(found.known)} on any of the registers"
    yield f"               {ranged(found.unknown)} on none"


def _boxes(title: str, boxes: Mapping[str, Figure], labels: Mapping[str, str]) -> Iterator[str]:
    ticked = sorted((item for item in boxes.items() if item[1].upper), key=lambda item: (-item[1].best, item[0]))
    head = title
    for code, figure in ticked:
        yield f"{head:<15}{labels.get(code, code)}: {ranged(figure)}"
        head = ""
    if not ticked:
        yield f"{title:<15}none"


def _coverage(figures: Assessment) -> Iterator[str]:
    covered = figures.coverage
    states = ", ".join(f"{count:,} {state}" for state, count in sorted(covered.files_by_state.items()) if count)
    yield f"Coverage       {covered.files:,} files, {amount(covered.bytes)}: {states or 'nothing'}"
    yield f"               {covered.items:,} items, with what is inside of files"
    head = "Not read"
    for cause in covered.causes:
        yield f"{head:<15}{cause.cause}: {cause.files:,} files, {amount(cause.bytes)}"
        head = ""
    if not covered.causes:
        yield f"{head:<15}nothing"
