"""How likely clues make a name: one table of weights, trained by `benchmarks/train_names.py`, read once a process."""

import math
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

DATA = "data/weights.txt"


@cache
def _weights() -> dict[str, float]:
    text = files("detectors.prose").joinpath(DATA).read_text(encoding="utf-8")
    rows = (line.rsplit("\t", 1) for line in text.splitlines())
    return {clue: float(weight) for clue, weight in rows}


def judge(clues: Iterable[str]) -> float:
    """The probability, 0 to 1, that a run of words with these clues names a person."""
    known = _weights()
    total = sum(known[clue] for clue in clues if clue in known)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
