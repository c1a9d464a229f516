"""`python -m benchmarks.mutated FOLDER [FILES]`: an assessment of mutated files of all formats, watched from outside.

The files are those that the tests break and the sample's, each broken in a seeded way. Said is: whether every file is
accounted for, how long it took, how much memory all processes held together at each tenth of the way, and what was left
in the folder for temporary files.
"""

import json
import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import psutil

from tests.sources.test_mutations import MAKERS, broken

ROOT = Path(__file__).resolve().parent.parent
LARGEST = 100_000


def seeds() -> list[tuple[str, bytes]]:
    """Names and bytes of whole files."""
    share = (path for path in sorted((ROOT / "sample_data" / "share").rglob("*")) if path.is_file())
    small = [(path.name, path.read_bytes()) for path in share if 0 < path.stat().st_size < LARGEST]
    return [(name, make()) for name, make in MAKERS.items()] * 8 + small


def write(folder: Path, files: int) -> None:
    """`files` files, a thousand in a folder."""
    whole = seeds()
    for number in range(files):
        chance = random.Random(number)
        name, data = whole[number % len(whole)]
        for _ in range(chance.choice((1, 1, 1, 2, 4))):
            data = broken(data, chance) or b"\0"
        path = folder / f"{number // 1000:03}" / f"{number:06}-{name}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def held(process: psutil.Process) -> int:
    """Bytes that the process and all below it hold."""
    total = 0
    for one in (process, *process.children(recursive=True)):
        try:
            total += one.memory_info().rss
        except psutil.Error:
            continue
    return total


def main() -> None:
    """Write, assess, watch, and say how it went."""
    folder, files = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 20_000
    share, case, left = (folder / name for name in ("share", "case", "tmp"))
    shutil.rmtree(folder, ignore_errors=True)
    left.mkdir(parents=True)
    write(share, files)
    command = [
        str(ROOT / ".venv/bin/exposure"),
        "assess",
        str(share),
        "--case",
        str(case),
        "--direct",
        "--workers",
        "2",
    ]
    environment = os.environ | {"TMPDIR": str(left), "EXPOSURE_KEYS": str(folder / "keys")}
    begun, memory = time.monotonic(), []
    with (folder / "said.txt").open("wb") as said:
        process = psutil.Popen(command, env=environment, stdout=said, stderr=said)
        while process.poll() is None:
            memory.append(held(process))
            time.sleep(1)
    took = time.monotonic() - begun
    shown = [memory[len(memory) * tenth // 10] >> 20 for tenth in range(1, 10)] if len(memory) > 10 else memory
    told = [str(ROOT / ".venv/bin/exposure"), "figures", "--case", str(case), "--json"]
    figures = json.loads(subprocess.run(told, env=environment, check=True, capture_output=True).stdout)
    print(f"exit code {process.returncode}, {took:.0f} s, peak {max(memory) >> 20} MB, by tenths {shown}")
    print(json.dumps(figures.get("coverage"))[:1500])
    print("left in TMPDIR:", [path.name for path in left.iterdir()])


if __name__ == "__main__":
    main()
