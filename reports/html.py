"""The exposure report: one self-contained page, from the chief executive's figures down to each item."""

from collections.abc import Sequence
from pathlib import Path

from exposure.assessment import Assessment, DatasetFigures
from reports import charts, story
from reports.answers import not_read, nothing_read
from reports.clock import clock_of
from reports.declare import Report
from reports.labels import subject_label
from reports.page import page
from reports.since import sentences
from reports.tables import exactly
from reports.worklist import worklist

DATASETS_SHOWN = 500
ITEMS_SHOWN = 25
UNREAD_SHOWN = 200
OVERLAPS_SHOWN = 20
CHANGES_SHOWN = 60


def by_people(datasets: Sequence[DatasetFigures]) -> list[DatasetFigures]:
    """The datasets with most people first."""
    return sorted(datasets, key=lambda dataset: (-dataset.people.best, -dataset.people.upper, dataset.name))


def render(assessment: Assessment, folder: Path) -> None:
    """Writes `report.html`."""
    datasets = by_people(assessment.datasets)[:DATASETS_SHOWN]
    text = page(
        "report.html.j2",
        assessment=assessment,
        clock=clock_of(assessment),
        datasets=datasets,
        left=not_read(assessment),
        lost=story.lost_bytes(assessment.coverage),
        blind=nothing_read(assessment),
        sentences=story.headline(assessment),
        basis=story.basis_sentence(assessment),
        registers=story.register_sentence(assessment),
        dataset_bars=charts.dataset_bars(datasets),
        category_bars=charts.category_bars(assessment.categories),
        subject_bars=_subject_bars(assessment),
        heat=charts.heat_map(assessment, datasets),
        slices=story.slices(assessment.coverage),
        causes=story.cause_lines(assessment.coverage),
        unread=worklist(assessment)[:UNREAD_SHOWN],
        overlaps=_overlaps(assessment),
        items_shown=ITEMS_SHOWN,
        glossary=story.GLOSSARY,
        since=list(sentences(assessment.since))[:CHANGES_SHOWN] if assessment.since else [],
        anchor=charts.anchor,
        dataset_slices={dataset.name: story.slices(dataset.coverage) for dataset in datasets},
    )
    (folder / REPORT.filename).write_text(text, encoding="utf-8", newline="\n")


def _subject_bars(assessment: Assessment) -> list[charts.Bar]:
    found = sorted(assessment.subject_types.items(), key=lambda entry: (-entry[1].best, -entry[1].upper, entry[0]))
    return charts.bars((subject_label(code), figure, "", "") for code, figure in found if figure.upper)


def _overlaps(assessment: Assessment) -> list[charts.Bar]:
    most = sorted(assessment.overlaps, key=lambda pair: (-pair.people, pair.one, pair.other))[:OVERLAPS_SHOWN]
    return charts.bars((f"{pair.one} \N{LEFT RIGHT ARROW} {pair.other}", exactly(pair.people), "", "") for pair in most)


REPORT = Report("html", "Exposure report", "report.html", render)
