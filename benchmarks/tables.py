"""`make bench-tables`: CSV tables read, typed, checked and counted, beside csv.reader and Presidio's batch analyzer, in one run."""

import argparse
import csv
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

PRESIDIO_ROWS = 25  # of each kind of table: 1,000 cells


def _scanner() -> "object":
    from detectors.scanner import Scanner
    from exposure.pseudonym import PseudonymKey

    return Scanner(PseudonymKey(bytes(32)))


def _scanned(share: Path, paths: list[Path], scanner: "object") -> tuple[int, Counter[str]]:
    from exposure.found import ItemContext
    from exposure.words import Table
    from sources.explore import explore

    cells, found = 0, Counter()
    for path in paths:
        name = str(path.relative_to(share))
        for opened in explore(str(share), name):
            for table in opened.contents:
                if not isinstance(table, Table):
                    continue
                for one in scanner.table(table, ItemContext(path=name, dataset=path.parent.name)):
                    cells += one.records * len(table.columns)
                    found.update(findings=one.findings.num_rows, mentions=one.mentions.num_rows)
    return cells, found


def read_by_csv(paths: list[Path]) -> int:
    """Cells that Python's csv.reader gives, with nothing done to them."""
    cells = 0
    for path in paths:
        with path.open(encoding="utf-8", newline="") as file:
            cells += sum(map(len, csv.reader(file)))
    return cells


def presidio(paths: list[Path]) -> tuple[int, float]:
    """Cells and CPU-seconds of stock Presidio's batch analyzer on a slice of each kind of table."""
    from presidio_analyzer import BatchAnalyzerEngine

    from benchmarks.bench import stock_presidio

    engine = stock_presidio()
    batch = BatchAnalyzerEngine(analyzer_engine=engine)
    engine.analyze("Jo Smith", language="en")
    columns = []
    for path in paths:
        with path.open(encoding="utf-8", newline="") as file:
            rows = [row for row, _ in zip(csv.DictReader(file), range(PRESIDIO_ROWS), strict=False)]
        columns.append({name: [row[name] for row in rows] for name in rows[0]})
    taken, _ = _cpu(lambda: [list(batch.analyze_dict(one, language="en")) for one in columns])
    return sum(len(values) for one in columns for values in one.values()), taken


def _cpu(work: Callable[[], object]) -> tuple[float, object]:
    started = time.process_time()
    told = work()
    return time.process_time() - started, told


def main() -> None:
    """Generate, scan, compare, print."""
    from benchmarks.share import write_share

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=float, default=60)
    parser.add_argument("--times", type=int, default=3)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="exposure-bench-") as temporary:
        share = Path(temporary)
        write_share(share, arguments.megabytes)
        paths = sorted(share.rglob("*.csv"))
        scanner = _scanner()
        _scanned(share, paths[:1], scanner)
        seconds, (cells, found) = min(
            (_cpu(lambda: _scanned(share, paths, scanner)) for _ in range(arguments.times)), key=lambda one: one[0]
        )
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        csv_seconds, csv_cells = _cpu(lambda: read_by_csv(paths))
        few, presidio_seconds = presidio([path for path in paths if path.stem.endswith(" 0")])
    rate, stock = cells / seconds, few / presidio_seconds
    print(f"{len(paths)} CSV files, {cells:,} cells, {found['findings']:,} findings, {found['mentions']:,} mentions")
    print(f"ours, end to end: {rate:,.0f} cells a CPU-second (best of {arguments.times}), peak memory {peak:,.0f} MB")
    print(f"csv.reader alone: {csv_cells / csv_seconds:,.0f}")
    print(f"Presidio's batch analyzer on {few} cells: {stock:,.0f}; ratio {rate / stock:,.0f}")


if __name__ == "__main__":
    main()
