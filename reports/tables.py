"""The counts per dataset as tidy rows, and what keeps a cell from being run as a formula."""

from collections.abc import Iterator
from dataclasses import dataclass

from exposure.assessment import Assessment, DatasetFigures
from exposure.figures import Basis, Figure


@dataclass(frozen=True, slots=True)
class Row:
    """One count of one dataset. `code` says of what: a category, a subject type, an entity, a state; "" where none."""

    dataset: str
    measure: str
    code: str
    figure: Figure


def tidy(assessment: Assessment) -> Iterator[Row]:
    """Every count of every dataset, in a fixed order. People of several datasets stand in each: never add them up."""
    for dataset in assessment.datasets:
        yield from _dataset_rows(dataset)


def _dataset_rows(dataset: DatasetFigures) -> Iterator[Row]:
    name = dataset.name
    yield Row(name, "people", "", dataset.people)
    yield Row(name, "records", "", dataset.records)
    yield Row(name, "items", "", exactly(dataset.items))
    yield Row(name, "bytes", "", exactly(dataset.bytes))
    for measure, figures in (("category", dataset.categories), ("subject_type", dataset.subject_types)):
        yield from (Row(name, measure, code, figures[code]) for code in sorted(figures))
    for measure, counts in _plain_counts(dataset):
        yield from (Row(name, measure, code, exactly(counts[code])) for code in sorted(counts))


def _plain_counts(dataset: DatasetFigures) -> Iterator[tuple[str, dict[str, int]]]:
    coverage = dataset.coverage
    yield "findings", dataset.findings
    yield "distinct_values", dataset.distinct
    yield "files", coverage.files_by_state
    yield "file_bytes", coverage.bytes_by_state
    yield "unread_items", {cause.cause: cause.files for cause in coverage.causes}
    yield "unread_bytes", {cause.cause: cause.bytes for cause in coverage.causes}


def exactly(value: int) -> Figure:
    """A plain count as a figure."""
    return Figure(lower=value, best=value, upper=value, basis=Basis.COUNT)


def harmless(text: str) -> str:
    """`text` for a CSV cell: what a spreadsheet would run as a formula is made text by an apostrophe.

    Source: https://owasp.org/www-community/attacks/CSV_Injection
    """
    return f"'{text}" if text.lstrip().startswith(("=", "+", "-", "@")) or text.startswith(("\t", "\r")) else text
