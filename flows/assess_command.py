"""`exposure assess`: what is asked for becomes a case, a run and its summary."""

import argparse
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from rich.console import Console

from exposure.assessment import Assessment
from exposure.case import HEAD, Case
from exposure.errors import CaseError, ExitCode, SourceError, UsageError
from exposure.own import OWN_NAMES, OwnDetectors
from exposure.settings import Settings, settings_beside
from flows.asked import Asked
from flows.progress import watcher
from flows.summary import code_of, summary
from sources.passwords import of_file

Say = Callable[[str], None]


def run(chosen: argparse.Namespace, say: Say) -> ExitCode:
    """Assess and summarise. Raises ExposureError for whatever the user can mend."""
    sources = given(chosen.source)
    for source in sources:
        openable(source, chosen.case)
    settings = _settings(chosen, sources, say)
    case = Case.create_or_open(chosen.case)
    if sources:
        with case.lock():
            case.register(sources, settings or Settings())
    elif settings is not None:
        with case.lock():
            case.register(case.sources(), settings)
    _registers(case, chosen, say)
    figures = _assessed(case, chosen)
    for line in summary(figures, case.run(figures.run.id).reports):
        say(line)
    return code_of(figures)


def _registers(case: Case, chosen: argparse.Namespace, say: Say) -> None:
    if not chosen.register and not chosen.no_registers:
        return
    from flows.register_files import keep_registers  # noqa: PLC0415 - the readers: only with a register

    for name, rows in keep_registers(case, chosen.register).items():
        say(f"Register       {name}: {rows:,} rows")


def given(sources: Sequence[str]) -> tuple[str, ...]:
    """The sources as a case keeps them: URLs as they are, paths absolute, none twice."""
    return tuple(dict.fromkeys(source if "://" in source else str(Path(source).absolute()) for source in sources))


def openable(source: str, case: Path) -> None:
    """Raises SourceError where a path is not there, UsageError where the case lies inside of it."""
    if "://" in source:
        return
    path = Path(source)
    try:
        there = path.exists()
    except OSError:
        there = False
    if not there:
        raise SourceError(f"The source {source} cannot be opened: there is no such file or folder.")
    if path.is_dir() and case.absolute().resolve().is_relative_to(path.resolve()):
        raise UsageError(
            "The case lies inside a source, and would be scanned itself. Name a folder outside with --case."
        )


def _settings(chosen: argparse.Namespace, sources: Sequence[str], say: Say) -> Settings | None:
    found = _file(chosen.incident, sources, say)
    own = chosen.detectors or _own_beside(chosen.case)
    plain = chosen.dataset_depth is None and chosen.passwords is None and not chosen.no_names and own is None
    if found is None and plain and (chosen.case / HEAD).exists():
        return _kept(chosen.case)
    kept = _kept(chosen.case) or Settings()
    settings = Settings.of_file(found) if found else kept
    scan = settings.scan
    if chosen.dataset_depth is not None:
        scan = scan.model_copy(update={"dataset_depth": chosen.dataset_depth})
    if chosen.no_names:
        scan = scan.model_copy(update={"names": False})
    passwords = of_file(chosen.passwords) if chosen.passwords else settings.passwords or kept.passwords
    said = settings.detectors if settings.detectors != OwnDetectors() else kept.detectors
    detectors = _own_detectors(own, say) if own else said
    return settings.model_copy(update={"scan": scan, "passwords": passwords, "detectors": detectors})


def _own_beside(case: Path) -> Path | None:
    return next((case / name for name in OWN_NAMES if (case / name).is_file()), None)


def _own_detectors(path: Path, say: Say) -> OwnDetectors:
    from detectors.own.reading import of_file as own_of_file  # noqa: PLC0415 - a second to import: only with a file

    own = own_of_file(path)
    say(f"The operator's own detectors are those of {path}.")
    return own


def _file(named: Path | None, sources: Sequence[str], say: Say) -> Path | None:
    if named is not None:
        return named
    for source in sources:
        beside = settings_beside(source)
        if beside is not None:
            say(f"The incident is described by {beside}.")
            return beside
    return None


def _kept(folder: Path) -> Settings | None:
    if not (folder / HEAD).exists():
        return None
    try:
        return Case.open(folder).settings()
    except CaseError:
        return None


def _assessed(case: Case, chosen: argparse.Namespace) -> Assessment:
    case.sources()
    display = watcher(Console(stderr=True))
    engine = import_module("flows.direct" if chosen.direct else "flows.orchestrated")
    try:
        figures: Assessment = engine.assessed(case, Asked(chosen.workers, chosen.sample or "", chosen.cluster), display)
    finally:
        display.close()
    return figures
