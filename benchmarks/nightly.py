"""What a rerun costs beside the first run of the same share: nothing changed, then one file in a hundred."""

import argparse
import os
import random
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.bench import Cost, assessed  # noqa: E402
from benchmarks.share import People, letter  # noqa: E402


def write_letters(folder: Path, files: int, seed: int) -> list[Path]:
    """That many different letters, a thousand a folder."""
    pick = random.Random(seed)
    people = People(pick, max(files // 3, 10))
    paths = []
    for number in range(files):
        path = folder / f"{number // 1000:03d}" / f"letter {number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(letter(people, pick), encoding="utf-8")
        paths.append(path)
    return paths


def told(what: str, cost: Cost, first: Cost) -> None:
    """One line: its time, and its part of the first run's."""
    print(
        f"{what}: {cost.wall:.1f} s wall ({cost.wall / first.wall:.1%} of the first), "
        f"{cost.cpu:.1f} s CPU ({cost.cpu / first.cpu:.1%}), peak {cost.peak_mb:.0f} MB a process",
        flush=True,
    )


def main() -> None:
    """Generate, assess, assess again, change, assess, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="exposure-nightly-") as temporary:
        share, folder = Path(temporary) / "share", Path(temporary)
        paths = write_letters(share, arguments.files, seed=11)
        first = assessed(share, folder, arguments.workers)
        told(f"first run of {arguments.files:,} files", first, first)
        told("nothing changed", assessed(share, folder, arguments.workers), first)
        for path in random.Random(5).sample(paths, max(arguments.files // 100, 1)):
            path.write_text(path.read_text(encoding="utf-8").replace("Yours sincerely", "Yours faithfully"))
        told("1% of the files changed", assessed(share, folder, arguments.workers), first)


if __name__ == "__main__":
    main()
