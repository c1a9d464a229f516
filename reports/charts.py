"""The geometry of the page's charts: bars with their bounds, and the heat map of datasets and categories."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from exposure.assessment import Assessment, DatasetFigures
from exposure.categories import Category
from exposure.figures import Figure
from reports.labels import CATEGORY_SHORT, category_label, mark_of

SHADES = 5


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of a bar chart; positions in per cent of the chart's width."""

    label: str
    figure: Figure
    best: float
    lower: float
    upper: float
    mark: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of the heat map; `shade` runs from 0 (nothing found) to SHADES."""

    figure: Figure | None
    shade: int


@dataclass(frozen=True, slots=True)
class HeatRow:
    """One dataset's line of the heat map."""

    name: str
    anchor: str
    people: Figure
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class HeatMap:
    """Datasets by categories; only categories that were found anywhere have a column."""

    columns: tuple[tuple[str, str, bool], ...]  # short label, the form's label, special category or not
    rows: tuple[HeatRow, ...]


def bars(lines: Iterable[tuple[str, Figure, str, str]]) -> list[Bar]:
    """Bars of (label, figure, mark, anchor) on one scale, which ends at the largest upper figure."""
    wanted = list(lines)
    most = max((figure.upper for _, figure, _, _ in wanted), default=0)
    return [
        Bar(
            label,
            figure,
            _percent(figure.best, most),
            _percent(figure.lower, most),
            _percent(figure.upper, most),
            *rest,
        )
        for label, figure, *rest in wanted
    ]


def _percent(value: int, most: int) -> float:
    return round(100 * value / most, 2) if most else 0.0


def dataset_bars(datasets: Sequence[DatasetFigures]) -> list[Bar]:
    """People per dataset, in the order given; anchors are those of the drill-down."""
    return bars((dataset.name, dataset.people, "", anchor(place)) for place, dataset in enumerate(datasets))


def category_bars(categories: dict[str, Figure]) -> list[Bar]:
    """People per category, most first; special categories and criminal offence data carry a mark."""
    found = sorted(categories.items(), key=lambda entry: (-entry[1].best, -entry[1].upper, entry[0]))
    return bars((category_label(code), figure, mark_of(code), "") for code, figure in found if figure.upper)


def anchor(place: int) -> str:
    """The address, within the page, of the dataset at that place."""
    return f"dataset-{place + 1}"


def heat_map(assessment: Assessment, datasets: Sequence[DatasetFigures]) -> HeatMap:
    """The map, shaded by the square root of the best figure, so that small groups are seen beside large ones."""
    known = [code.value for code in Category]
    codes = {code for dataset in datasets for code, figure in dataset.categories.items() if figure.best}
    codes |= {code for code, figure in assessment.categories.items() if figure.best}
    ordered = sorted(codes, key=lambda code: (known.index(code) if code in known else len(known), code))
    most = max((dataset.categories[code].best for dataset in datasets for code in dataset.categories), default=0)
    columns = tuple((_short(code), category_label(code), bool(mark_of(code))) for code in ordered)
    return HeatMap(
        columns,
        tuple(
            HeatRow(
                dataset.name,
                anchor(place),
                dataset.people,
                tuple(_cell(dataset.categories.get(code), most) for code in ordered),
            )
            for place, dataset in enumerate(datasets)
        ),
    )


def _short(code: str) -> str:
    return CATEGORY_SHORT[Category(code)] if code in set(Category) else category_label(code)


def _cell(figure: Figure | None, most: int) -> Cell:
    if figure is None or not figure.best:
        return Cell(figure, 0)
    return Cell(figure, max(1, math.ceil(SHADES * math.sqrt(figure.best / most))))
