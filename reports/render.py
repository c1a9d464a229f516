"""Writes the reports of an assessment: each beside its place first, then renamed, so that no half file is ever seen."""

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from exposure.assessment import Assessment
from exposure.categories import BOX_OF, adopt_boxes
from exposure.errors import CaseError, UsageError
from exposure.plugins import declared
from reports.declare import Report


def reports() -> tuple[Report, ...]:
    """Every report of this folder, by file name."""
    return declared("reports", "REPORT", Report)


def render_all(assessment: Assessment, folder: Path, only: Sequence[str] = ()) -> list[Path]:
    """Writes the reports named in `only`, or all of them, into `folder`; returns the files written, by name.

    Raises UsageError for a name that no report has, CaseError where the folder cannot be written. Either way the
    reports that were there before are left as they were.
    """
    chosen = _chosen(only)
    settings = assessment.run.settings
    adopt_boxes({name[len(BOX_OF) :]: box for name, box in settings.items() if name.startswith(BOX_OF)})
    try:
        return _write(assessment, folder, chosen)
    except OSError as error:
        raise CaseError(
            f"The reports cannot be written to {folder} ({error.strerror or 'input/output error'}): "
            "make room or allow writing there, then run `exposure report`."
        ) from None


def _chosen(only: Sequence[str]) -> tuple[Report, ...]:
    known = {report.name: report for report in reports()}
    for name in only:
        if name not in known:
            raise UsageError(f"There is no report called {name}; there are {', '.join(sorted(known))}.")
    return tuple(known[name] for name in dict.fromkeys(only)) if only else tuple(known.values())


def _write(assessment: Assessment, folder: Path, chosen: Sequence[Report]) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix=".writing-", dir=folder))
    try:
        for report in chosen:
            report.render(assessment, staging)
        return [made.replace(folder / made.name) for made in sorted(staging.iterdir())]
    finally:
        shutil.rmtree(staging, ignore_errors=True)
