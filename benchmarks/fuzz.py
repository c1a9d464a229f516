"""`make fuzz`: mutated texts against what the engine promises: in range, apart, the same by every way, in bounded time."""

import argparse
import random
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

ODD = [
    *"\x00\n\r\t\x0b\u2028\u00a0\u2009\u00ad\u200b\u200d\u202e\ufeff\ud800\udfff",
    *"\u0669\uff19\u09ef\U0001d7d7\u041d\u0410\u2011\u2013\u2019\U0001f41d@<>/:.-+()[]{}$^*?\\|",
]
SLOWEST = 20.0  # CPU-seconds a megabyte


def seeds() -> list[str]:
    """The declarations' own texts, and letters."""
    from benchmarks.text import dense, prose
    from detectors.engine import declared_detectors

    proofs = [text for one in declared_detectors() for text in (*one.hits, *one.misses, *one.context)]
    return [*proofs, *dense(0.02, 3), *prose(0.02, 3)]


def mutated(source: random.Random, texts: list[str]) -> str:
    """Some texts cut, joined, repeated and strewn with odd characters."""
    parts = []
    for _ in range(source.randrange(1, 6)):
        text = source.choice(texts)
        first = source.randrange(len(text) + 1)
        text = text[first : first + source.randrange(1, 400)] if source.random() < 0.5 else text
        for _ in range(source.randrange(4)):
            place = source.randrange(len(text) + 1)
            text = (
                text[:place] + source.choice(ODD) * source.choice((1, 1, 2, 30)) + text[place + source.randrange(2) :]
            )
        parts.append(text * (source.randrange(2, 200) if source.random() < 0.05 else 1))
    return source.choice(("", " ", "\n", ": ")).join(parts)


def broken(engine: "object", text: str, batch: "object") -> str | None:
    """What of the promises does not hold for `text`, None where all do."""
    spans, end = engine.spans(text), 0
    for span in spans:
        if not end <= span.start < span.end <= len(text) or not 0.5 <= span.score <= 1 or not span.value:
            return "a span out of range, out of order, or without a value"
        end = span.end
    if spans != batch:
        return "alone and among others the answers differ"
    if len(text) < 3000:
        standing = [(one.start, one.end, one.entity) for one in engine.explain(text) if one.stands]
        if standing != [(span.start, span.end, span.entity) for span in spans]:
            return "what is explained is not what is reported"
    return None


def main() -> None:
    """Mutate, look, and say which seed and round broke a promise: the text itself is made again from them."""
    from detectors.engine import Engine

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=3000)
    arguments = parser.parse_args()
    engine, texts, faults, slowest = Engine(), seeds(), 0, 0.0
    for first in range(0, arguments.rounds, 50):
        some = [mutated(random.Random(f"{arguments.seed}/{n}"), texts) for n in range(first, first + 50)]
        for number, (text, batch) in enumerate(zip(some, engine.spans_many(some), strict=True), first):
            started = time.process_time()
            fault = broken(engine, text, batch)
            spent = (time.process_time() - started) / max(len(text) / 1e6, 0.05)
            slowest = max(slowest, spent)
            if fault or spent > SLOWEST:
                faults += 1
                print(f"seed {arguments.seed}, round {number}: {fault or f'{spent:.1f} CPU-seconds a megabyte'}")
    print(f"{arguments.rounds} texts, {faults} faults, slowest {slowest:.2f} CPU-seconds a megabyte")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
