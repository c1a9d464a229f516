"""`make bench-prose`: free text with everything on beside stock Presidio with the same model, in one run.

First sight: the council corpora, each document once, by a process that has read other texts before. Copies: the same
documents, each `--copies` times in a seeded order, as a share's copies, attachments and standard letters repeat. Threads:
each document quoted whole under a new answer, so that no text is a copy. Presidio has read other texts too; its speed on
copies is its speed at first sight, since it remembers nothing, and is not measured twice.
"""

import argparse
import random
import resource
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from corpus import FOLDER, NAMES, read, unmarked
from text_accuracy import stock_presidio
from train_names import bodies

from detectors.scanner import Scanner
from exposure.pseudonym import PseudonymKey

PRESIDIO_BYTES = 60_000


def corpus_texts() -> list[str]:
    """The documents of every corpus."""
    return [gold.text for name in NAMES for gold in read(FOLDER / f"{name}.txt")]


def threads(texts: Sequence[str], rng: random.Random) -> list[str]:
    """Each text quoted whole under an answer of its own."""
    answers = ("Thanks, I will ring them on", "Could you look at this before", "Noted. Let us speak on")
    return [
        f"{rng.choice(answers)} {number + 1} May.\n\nOn Tuesday they wrote:\n> " + text.replace("\n", "\n> ")
        for number, text in enumerate(texts)
    ]


def speed(run: Callable[[Sequence[str]], object], texts: Sequence[str], batch: int = 16) -> float:
    """Megabytes a CPU-second over texts given some at a time."""
    started = time.process_time()
    for start in range(0, len(texts), batch):
        run(texts[start : start + batch])
    return sum(len(text.encode()) for text in texts) / 1e6 / (time.process_time() - started)


def main() -> None:
    """Measures and prints."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--copies", type=int, default=10)
    chosen = options.parse_args()
    texts, rng = corpus_texts(), random.Random(1)
    warm = [unmarked(body)[0] for body in bodies(Path(__file__).parent / "names_in_context.txt")]
    scanner = Scanner(PseudonymKey(bytes(32)))
    scanner.detect(warm)
    first = speed(scanner.detect, texts)
    answered = speed(scanner.detect, threads(texts, rng))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    copies = [text for text in texts for _ in range(chosen.copies)]
    rng.shuffle(copies)
    other = Scanner(PseudonymKey(bytes(32)))
    other.detect(warm)
    repeated = speed(other.detect, copies)
    engine = stock_presidio()
    engine.analyze(warm[-1], "en")
    few: list[str] = []
    size = 0
    while size < PRESIDIO_BYTES:
        few.append(texts[(len(few) * 7) % len(texts)])
        size += len(few[-1].encode())
    theirs = speed(lambda some: [engine.analyze(text, "en") for text in some], few)
    total = sum(len(text.encode()) for text in texts)
    print(
        f"{len(texts)} documents, {total:,} bytes; peak of ours {peak:.0f} MB; stock Presidio {theirs:.4f} MB a CPU-second"
    )
    for name, ours in (("first sight", first), ("threads", answered), (f"{chosen.copies} copies", repeated)):
        print(f"{name:12} {ours:.3f} MB a CPU-second, {ours / theirs:.1f} times Presidio")


if __name__ == "__main__":
    main()
