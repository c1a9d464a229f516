"""Trains detectors/prose/data/weights.txt: what each clue about a run of capitalised words speaks for.

Of the marked documents in the repository alone, the held-back ones left out: each as it is, in parts, in small letters,
and with its people renamed, so that no name is learnt. Logistic regression with an L2 penalty, seeded, one process, about
a minute. The first line of the weights tells what they were made of, and a test holds it to the files.

Usage: python benchmarks/train_names.py [--folds 5] (`make weights`)
"""

import argparse
import hashlib
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import numpy as np
from corpus import HELD_BACK, corpora, unmarked
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from detectors.prose.clues import clues, small_words
from detectors.prose.lexicon import _table, look_up
from detectors.prose.persons import loose, shown
from detectors.prose.runs import unwrapped
from detectors.prose.weighing import titled

DATA = Path(__file__).parent.parent / "detectors/prose/data/weights.txt"
NAME_MARK = re.compile(r"\[([px]\d*)\|([^\]]+)\]")
WORD = re.compile(r"[^\W\d_]+")
Row = tuple[list[str], int, float]
VARIANTS = 6
STRENGTH = 0.05
SEEN = 3  # rows that a clue must stand in
LEAST = 0.02  # a weight under it is left out


@cache
def pools() -> dict[str, list[list[str]]]:
    """Given and family names by how frequent they are, the words of the language left out."""
    found: dict[str, list[list[str]]] = {"given": [[], [], []], "family": [[], [], []]}
    for word, kind in sorted(_table().items()):
        if kind.given and kind.given >= kind.family and kind.word < 3:
            found["given"][kind.given - 1].append(word)
        if kind.family and kind.word < 3:
            found["family"][kind.family - 1].append(word)
    return found


def invented(rng: random.Random) -> str:
    """A name that is in no list."""
    parts = rng.choices(
        "ka ze bro tun ly mi sha der ogh ven qui ast ool pra niz hal vo ree chi dun ja lle bek osi wan tre".split(),
        k=rng.randint(2, 3),
    )
    return "".join(parts)


def renamed(marked: str, rng: random.Random, names: dict[str, list[list[str]]]) -> str:
    """The document with other names for its people, each word the same wherever it stands."""
    other: dict[str, str] = {}

    def swap(match: re.Match[str]) -> str:
        word = match[0]
        low = word.lower()
        if len(word) < 3 or low in KEPT:
            return word
        if low not in other:
            kind = look_up(low)
            pool = names["given" if kind.given >= kind.family and kind.given else "family"]
            rank = rng.choices((2, 1, 0, 9), (5, 3, 1.5, 1.5))[0]
            other[low] = invented(rng) if rank == 9 else rng.choice(pool[rank])
        new = other[low]
        return new.upper() if word.isupper() else new.capitalize() if word[0].isupper() else new

    return NAME_MARK.sub(lambda mark: f"[{mark[1]}|{WORD.sub(swap, mark[2])}]", marked)


KEPT = frozenset(
    "mr mrs ms miss mx dr cllr councillor rev sir prof pc ds sgt insp and the young little bin bint al el de da van der "
    "auntie aunty uncle nan hhj judge sister father".split()
)


def rows_of(
    text: str, spans: Sequence[tuple[int, int]], loosely: Sequence[tuple[int, int]], weight: float
) -> Iterator[Row]:
    """The clues of each piece of a text and whether it names somebody; what may go either way is left out."""
    plain = unwrapped(text)
    found = shown(plain)
    called = frozenset(token.key for one in found for token in one.tokens if len(token.key) > 2)
    small = small_words(plain)
    for piece, score in loose(plain, [(one.start, one.end) for one in found]):
        place = (piece.start, piece.end)
        if titled(piece) or any(s < place[1] and place[0] < e for s, e in loosely):
            continue
        yield (
            _named(*clues(plain, piece, score, small, called)),
            int(any(_matched(span, place) for span in spans)),
            weight,
        )


def _named(kind: str, found: list[str]) -> list[str]:
    """Each clue by itself and for its kind, and one for the kind."""
    return [*(kind + clue for clue in found), *("*" + clue for clue in found)]


def _matched(gold: tuple[int, int], got: tuple[int, int]) -> bool:
    overlap = min(gold[1], got[1]) - max(gold[0], got[0])
    return overlap * 2 >= gold[1] - gold[0] and got[1] - got[0] <= 2 * (gold[1] - gold[0]) + 6


def gold_rows(marked: str, weight: float) -> list[Row]:
    """The rows of one marked-up document."""
    text, spans = unmarked(marked)
    people = [(s, e) for kind, s, e, _ in spans if kind == "PERSON"]
    return list(rows_of(text, people, [(s, e) for kind, s, e, _ in spans if kind == "EITHER"], weight))


def lowered(marked: str) -> str:
    """The document in small letters, its marks as they were."""
    parts = re.split(r"(\[[pxADGo]\d*\|)", marked)
    return "".join(part if number % 2 else part.lower() for number, part in enumerate(parts))


def varied(marked: str, seed: int) -> list[Row]:
    """The rows of a document as it is and with its people renamed."""
    rng, names = random.Random(seed), pools()
    alone = [row for part in re.split(r"\n\s*\n|(?<=[a-z]\.)\s", marked) for row in gold_rows(part, 0.4)]
    small = [row for row in gold_rows(lowered(marked), 0.3) if row[0][0].startswith("L")]
    return [*gold_rows(marked, 1.0), *alone, *small] + [
        row for _ in range(VARIANTS) for row in gold_rows(renamed(marked, rng, names), 1.5 / VARIANTS)
    ]


def trained(rows: Sequence[Row], strength: float) -> dict[str, float]:
    """The weight of each clue, those that count."""
    seen = Counter(clue for found, _, _ in rows for clue in found)
    names: dict[str, int] = {}
    indices, ends = [], [0]
    for found, _, _ in rows:
        indices += [names.setdefault(clue, len(names)) for clue in found if seen[clue] >= SEEN]
        ends.append(len(indices))
    matrix = csr_matrix((np.ones(len(indices)), indices, ends), shape=(len(rows), len(names)))
    model = LogisticRegression(C=strength, solver="liblinear", fit_intercept=False, random_state=1)
    model.fit(matrix, [label for _, label, _ in rows], sample_weight=[weight for _, _, weight in rows])
    weights = {name: round(float(model.coef_[0][at]), 2) for name, at in names.items()}
    return {name: weight for name, weight in weights.items() if abs(weight) >= LEAST}


def made_of(paths: Sequence[Path]) -> str:
    """A digest of the marked texts: what is said and which of it are names."""
    digest = hashlib.sha256()
    for path in paths:
        for body in bodies(path):
            text, spans = unmarked(body)
            people = [(start, end) for kind, start, end, _ in spans if kind in {"PERSON", "EITHER"}]
            digest.update(repr((text, people)).encode())
    return digest.hexdigest()


def write(weights: dict[str, float], origin: str) -> None:
    """What they were made of, then one line a clue."""
    lines = [f"made of\t{origin}", *(f"{clue}\t{weight:g}" for clue, weight in sorted(weights.items()))]
    DATA.write_text("\n".join(lines) + "\n", encoding="utf-8")


def bodies(path: Path) -> list[str]:
    """The documents of a marked-up file, marks and all."""
    return [part.partition("\n")[2] for part in re.split(r"(?m)^### ", path.read_text(encoding="utf-8"))[1:]]


def scored(rows: Sequence[Row], weights: dict[str, float]) -> tuple[int, int, int]:
    """(true positives, false positives, false negatives) of the judgement alone."""
    said = [(sum(weights.get(clue, 0.0) for clue in found) >= 0, label) for found, label, _ in rows]
    return (
        sum(a and b for a, b in said), sum(a and not b for a, b in said), sum(bool(b and not a) for a, b in said),
    )  # fmt: skip


def measure(made: dict[Path, list[list[Row]]], folds: int, strength: float) -> None:
    """Prints how each corpus is judged by weights trained without the document."""
    every = [(path, number, rows) for path, documents in made.items() for number, rows in enumerate(documents)]
    total = {path: np.zeros(3) for path in made}
    for fold in range(folds):
        weights = trained([row for at, (*_, rows) in enumerate(every) if at % folds != fold for row in rows], strength)
        for path, number, _ in every[fold::folds]:
            total[path] += scored(gold_rows(bodies(path)[number], 1.0), weights)
    for path, (hit, false, missed) in total.items():
        print(
            f"{path.stem}, left out: P {hit / (hit + false):.3f} R {hit / (hit + missed):.3f}"
            f" F1 {2 * hit / (2 * hit + false + missed):.3f}"
        )


def sources() -> list[Path]:
    """The marked files to learn from, in order: every corpus but the held-back one, and the passages written for it."""
    return [path for path in corpora() if path.stem not in HELD_BACK] + sorted(
        Path(__file__).parent.glob("names_in_*.txt")
    )


def main() -> None:
    """Trains, or measures on documents left out of the training."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--folds", type=int, default=0)
    options.add_argument("--strength", type=float, default=STRENGTH)
    chosen = options.parse_args()
    made = {path: [varied(body, number) for number, body in enumerate(bodies(path))] for path in sources()}
    rows = [row for documents in made.values() for one in documents for row in one]
    print(sum(map(len, made.values())), "documents,", len(rows), "rows")
    if chosen.folds:
        measure(made, chosen.folds, chosen.strength)
        return
    write(weights := trained(rows, chosen.strength), made_of(sources()))
    print(len(weights), "clues,", DATA.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
