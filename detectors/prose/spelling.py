"""How far a word is spelt like a name: what its shards of two to four letters speak for, weighed together."""

import math
import zlib
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files

BUCKETS = 8192
SCALE = 100
KEPT_WORDS = 50_000  # words whose spelling is remembered


def shards(word: str) -> Iterator[int]:
    """The bucket of each run of two to four letters of `word` in lower case, its ends marked."""
    marked = f"^{word}$".encode()
    for size in (2, 3, 4):
        for start in range(len(marked) - size + 1):
            yield zlib.crc32(marked[start : start + size]) % BUCKETS


@cache
def _weights() -> list[int]:
    text = files("detectors.prose").joinpath("data/spelling.txt").read_text(encoding="utf-8")
    return [int(line) for line in text.split()]


@lru_cache(maxsize=KEPT_WORDS)
def name_likeness(word: str) -> float:
    """The log odds that `word`, in lower case, is a name and no word, place or thing, by its letters alone."""
    weights = _weights()
    return sum(weights[bucket] for bucket in set(shards(word))) / SCALE / math.sqrt(max(1, len(word) / 6))
