"""Whether first estimates hold what the full scan then counts: seeded shares, each sampled and then read wholly."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.share import write_share  # noqa: E402


def assessed(case: Path, workers: int, *arguments: str) -> tuple[dict[str, object], float]:
    """The newest figures of the case after one more run, and the seconds that it took."""
    command = [sys.executable, "-m", "flows.cli", "assess", *arguments, "--case", str(case), "--direct"]
    began = time.monotonic()
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [*command, "--workers", str(workers)], cwd=ROOT, env=environment, capture_output=True, check=False
    )
    if done.returncode not in {0, 3}:
        sys.exit(done.stderr.decode())
    newest = max(case.glob("runs/*/assessment.json"), key=lambda path: path.parent.name)
    return json.loads(newest.read_text(encoding="utf-8")), time.monotonic() - began


def category_records(case: Path) -> dict[str, int]:
    """Of the newest run, the records that hold each category: what the estimate's intervals are about."""
    import numpy as np

    from exposure.case import Case
    from exposure.living import living
    from exposure.membership import final_items, known_by, membership
    from exposure.tally import BIT, CATEGORIES, code_of, distinct_in

    run = Case.open(case).newest()
    mentions = living(run, known_by(membership(final_items(run)))).mentions
    found = {}
    for name in CATEGORIES:
        mine = mentions.take(np.flatnonzero((mentions.bits & BIT[name]) != 0))
        found[code_of(name)] = sum(distinct_in(mine.item, mine.record).values())
    return found


def compared(estimate: dict, full: dict, records: dict[str, int]) -> dict[str, tuple[dict[str, int], int]]:
    """Each estimated figure beside what was counted."""
    pairs = {
        "records": (estimate["records"], full["records"]["best"]),
        "items": (estimate["sample"]["items"], full["coverage"]["items"]),
        "people": (estimate["people"], full["people"]["best"]),
    }
    for code, figure in estimate["sample"]["category_records"].items():
        pairs[f"records with {code}"] = figure, records[code]
    for code, figure in estimate["categories"].items():
        pairs[f"people with {code}"] = figure, full["categories"][code]["best"]
    return pairs


def main() -> None:
    """Make the shares, estimate, count, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shares", type=int, default=20)
    parser.add_argument("--megabytes", type=float, default=10)
    parser.add_argument("--rows", type=int, default=500, help="of a table")
    parser.add_argument("--sample", default="10%")
    parser.add_argument("--seed", type=int, default=100)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    chosen = parser.parse_args()
    held, widths, errors = defaultdict(list), defaultdict(list), defaultdict(list)
    for seed in range(chosen.seed, chosen.seed + chosen.shares):
        with tempfile.TemporaryDirectory(prefix="exposure-estimate-") as temporary:
            os.environ["EXPOSURE_KEYS"] = f"{temporary}/keys"
            share, case = Path(temporary) / "share", Path(temporary) / "case"
            write_share(share, chosen.megabytes, seed, chosen.rows)
            estimate, seconds = assessed(case, chosen.workers, str(share), "--sample", chosen.sample)
            full, rest = assessed(case, chosen.workers)
            pairs = compared(estimate, full, category_records(case))
        sample = estimate["sample"]
        print(
            f"seed {seed}: {sample['files']} of {sample['of_files']} files in {seconds:.0f} s, all in {rest:.0f} s more",
            flush=True,
        )
        for name, (figure, truth) in pairs.items():
            held[name].append(figure["lower"] <= truth <= figure["upper"])
            widths[name].append((figure["upper"] - figure["lower"]) / 2 / max(truth, 1))
            errors[name].append(figure["best"] / max(truth, 1) - 1)
            if not held[name][-1]:
                print(f"  {name}: {truth} is not in {figure['lower']} to {figure['upper']}")
        _print(held, widths, errors)


def _print(held: dict[str, list[bool]], widths: dict[str, list[float]], errors: dict[str, list[float]]) -> None:
    for name, hits in held.items():
        width, error = sum(widths[name]) / len(hits), sum(errors[name]) / len(hits)
        print(
            f"{name:42} held in {sum(hits):2} of {len(hits):2}, half-width {width:6.1%}, widest {max(widths[name]):6.1%}, mean error {error:+.1%}"
        )


if __name__ == "__main__":
    main()
