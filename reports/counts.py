"""The counts per dataset for a program: tidy rows in Parquet and CSV."""

import csv
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from exposure.assessment import Assessment
from reports.declare import Report
from reports.tables import harmless, tidy
from reports.wording import shown

COLUMNS = ("dataset", "measure", "code", "lower", "best", "upper", "basis")
SCHEMA = pa.schema([(name, pa.int64() if name in {"lower", "best", "upper"} else pa.string()) for name in COLUMNS])


def rows(assessment: Assessment) -> list[tuple[str, str, str, int, int, int, str]]:
    """One row per dataset, measure and code."""
    return [
        (shown(row.dataset), row.measure, row.code, figure.lower, figure.best, figure.upper, figure.basis.value)
        for row in tidy(assessment)
        for figure in (row.figure,)
    ]


def render(assessment: Assessment, folder: Path) -> None:
    """Writes `counts.parquet` and `counts.csv`."""
    made = rows(assessment)
    columns = list(zip(*made, strict=True)) or [() for _ in COLUMNS]
    table = pa.table(
        [pa.array(column, field.type) for column, field in zip(columns, SCHEMA, strict=True)], schema=SCHEMA
    )
    pq.write_table(table, folder / REPORT.filename, compression="zstd")
    with (folder / "counts.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows((harmless(dataset), *rest) for dataset, *rest in made)


REPORT = Report("counts", "Counts per dataset, as tidy tables", "counts.parquet", render)
