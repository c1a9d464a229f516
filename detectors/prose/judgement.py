"""How likely clues make a name: one table of weights, trained by `benchmarks/train_names.py`, read once a process."""

import math
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

DATA = "data/weights.txt"
ORIGIN = "made of\t"
"""Opens the line that tells of which texts the weights were made."""
KINDS = "LT12"


def read(lines: Iterable[str]) -> dict[str, dict[str, float]]:
    """Weights by kind and clue, of a clue's own weight and of its weight for the kind."""
    rows = (line.rpartition("\t") for line in lines if not line.startswith(ORIGIN))
    table = {clue: float(weight) for clue, _, weight in rows}
    names = {clue[1:] for clue in table}
    return {kind: {name: table.get(f"*{name}", 0.0) + table.get(kind + name, 0.0) for name in names} for kind in KINDS}


@cache
def _weights() -> dict[str, dict[str, float]]:
    return read(files("detectors.prose").joinpath(DATA).read_text(encoding="utf-8").splitlines())


def judge(kind: str, clues: Iterable[str]) -> float:
    """The probability, 0 to 1, that a run of words of this kind with these clues names a person."""
    weights = _weights()[kind]
    total = sum([weights[clue] for clue in clues if clue in weights])
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
