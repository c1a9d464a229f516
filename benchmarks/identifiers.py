"""Accuracy on texts with marked identifiers, written before anybody looked at what the detectors make of them.

Marks: `[[UK_NHS|999 837 9334]]`. The head of a text is `### id`. Usage: python benchmarks/identifiers.py [--errors]
[TEXTS]. A span is found where one of the same entity covers at least half of it and is at most twice as long.
"""

import argparse
import random
import re
from collections import Counter
from pathlib import Path

from detectors.engine import Engine, declared_detectors
from detectors.scanner import Scanner
from exposure.pseudonym import PseudonymKey

TEXTS = Path(__file__).parent.parent / "tests/corpus/identifiers.txt"
MARK = re.compile(r"\[\[([A-Z_]+)\|(.*?)\]\]", re.DOTALL)
OF_NO_FORM = frozenset("CASE_REF EMPLOYEE_ID COUNCIL_TAX_REF USERNAME PASSWORD SOCIAL_HANDLE API_KEY".split())
"""Identifiers that every house writes as it likes: nothing but their label can be checked."""
Spans = list[tuple[str, int, int]]


def unmarked(marked: str) -> tuple[str, Spans]:
    """The text without its marks, and what they mark."""
    text, spans, end = "", [], 0
    for match in MARK.finditer(marked):
        text += marked[end : match.start()]
        spans.append((match[1], len(text), len(text) + len(match[2])))
        text += match[2]
        end = match.end()
    return text + marked[end:], spans


def read(path: Path = TEXTS) -> list[tuple[str, str, Spans]]:
    """(id, text, marked spans) of every text of a file."""
    parts = re.split(r"(?m)^### ", path.read_text(encoding="utf-8"))[1:]
    heads = [part.partition("\n")[::2] for part in parts]
    return [(head.strip(), *unmarked(body)) for head, body in heads]


def meets(gold: tuple[str, int, int], got: tuple[str, int, int]) -> bool:
    """Whether `got` counts as having found `gold`."""
    overlap = min(gold[2], got[2]) - max(gold[1], got[1])
    size = gold[2] - gold[1]
    return gold[0] == got[0] and overlap * 2 >= size and got[2] - got[1] <= 2 * size + 6


def judged(golds: Spans, gots: Spans) -> tuple[Spans, Spans, Spans]:
    """What was found, missed and made up."""
    found = [gold for gold in golds if any(meets(gold, got) for got in gots)]
    missed = [gold for gold in golds if gold not in found]
    made_up = [got for got in gots if not any(meets(gold, got) for gold in golds)]
    return found, missed, made_up


def f1(found: int, missed: int, made_up: int) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * found / max(1, 2 * found + missed + made_up)


def measure(path: Path = TEXTS, *, errors: bool = False) -> float:
    """Print F1 over all identifiers and of each that is not found without fault; returns the first."""
    known = {detector.entity for detector in declared_detectors() if detector.personal}
    scanner = Scanner(PseudonymKey(bytes(32)), names=False)
    totals: Counter[tuple[str, str]] = Counter()
    for name, text, golds in read(path):
        (detected,) = scanner.detect([text])
        gots = [(span.entity, span.start, span.end) for span in detected.spans if span.entity in known]
        for kind, spans in zip(("found", "missed", "made up"), judged(golds, gots), strict=True):
            totals.update((span[0], kind) for span in spans)
            if errors and kind != "found":
                for span in spans:
                    print(f"  {kind:8} {name:22} {span[0]} {text[span[1] : span[2]]!r}")
    return shown(totals)


def shown(totals: Counter[tuple[str, str]]) -> float:
    """Print the table of `totals`."""
    for entity in sorted({entity for entity, _ in totals}):
        counts = [totals[entity, kind] for kind in ("found", "missed", "made up")]
        if counts[1] or counts[2]:
            print(f"{entity:26} found {counts[0]:3} missed {counts[1]:3} made up {counts[2]:3} F1 {f1(*counts):.3f}")
    for name, left_out in (("all checkable", OF_NO_FORM), ("all", frozenset[str]())):
        kept = [one for one in totals if one[0] not in left_out]
        counts = [sum(totals[one] for one in kept if one[1] == kind) for kind in ("found", "missed", "made up")]
        print(f"{name:26} found {counts[0]:3} missed {counts[1]:3} made up {counts[2]:3} F1 {f1(*counts):.4f}")
    return f1(*counts)


SENTENCES = (
    *("The figure was {} last year.", "Call {} was logged.", "{} and {} were seen.", "Item {} (see page 4)", "ref {}"),
    *("We counted {} of them", "ID {} closed", "total {}"),
)


def random_numbers(sentences: int = 20_000) -> None:
    """Print how many random ten-digit numbers in running text are reported."""
    rng, numbers, texts = random.Random(5), 0, []
    for _ in range(sentences):
        form = rng.choice(SENTENCES)
        numbers += form.count("{}")
        texts.append(form.format(*(f"{rng.randrange(10**10):010d}" for _ in range(form.count("{}")))))
    found = Counter(span.entity for spans in Engine().spans_many(texts) for span in spans)
    print(
        f"of {numbers} random ten-digit numbers in {sentences} sentences reported: {sum(found.values())} {dict(found)}"
    )


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("texts", nargs="?", type=Path, default=TEXTS)
    options.add_argument("--errors", action="store_true")
    chosen = options.parse_args()
    measure(chosen.texts, errors=chosen.errors)
    random_numbers()
