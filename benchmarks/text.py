"""`make bench-text`: identifiers in dense letters and in ordinary prose, beside stock Presidio on a slice, in one run."""

import argparse
import random
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

EVERY = 80  # characters for each identifier of a dense letter
PRESIDIO_CHARACTERS = 40_000
PROSE = """\
The committee met at the town hall on a wet evening and heard from officers about the state of the roads.
A resident asked why the library had been shut for repairs since the spring, and when it might open again.
Members thanked the volunteers who had kept the community garden going through a dry summer.
The report sets out what was agreed last year, what has been done since, and what remains to be paid for.
Nobody at the meeting could say who had ordered the skip that stood outside the depot for three weeks.
It was resolved that the matter be brought back once the contractor had given a firm price for the work.
The chair said that the budget left little room, and asked each service to look again at what it could spare.
Parents have written to say that the crossing outside the school is unsafe when the lights fail.
The tenant was told that the damp would be looked at, and that a letter would follow within the month.
We are sorry that you waited so long for an answer, and we have changed the way that complaints are handled.""".splitlines()


def _health(source: random.Random) -> str:
    while True:
        nine = f"999{source.randrange(1_000_000):06d}"
        check = (11 - sum(int(digit) * weight for digit, weight in zip(nine, range(10, 1, -1), strict=True)) % 11) % 11
        if check < 10:
            number = f"{nine}{check}"
            return source.choice((number, f"{number[:3]} {number[3:6]} {number[6:]}"))


def _card(source: random.Random) -> str:
    body = f"4111{source.randrange(10**11):011d}"
    total = sum(sum(divmod(int(digit) * (2 - place % 2), 10)) for place, digit in enumerate(body))
    number = body + str(-total % 10)
    return " ".join(number[place : place + 4] for place in range(0, 16, 4))


def _taxpayer(source: random.Random) -> str:
    nine = f"{source.randrange(10**9):09d}"
    total = sum(int(digit) * weight for digit, weight in zip(nine, (6, 7, 8, 9, 10, 5, 4, 3, 2), strict=True))
    return "21987654321"[total % 11] + nine


def identifier(source: random.Random) -> str:
    """A labelled (or self-evident) identifier as letters write it; it belongs to nobody."""
    pick, number = source.choice, source.randrange
    makers = (
        lambda: f"{pick(('NHS No', 'NHS number', 'NHS No.'))}: {_health(source)}",
        lambda: f"NHS number {_health(source)}",
        lambda: f"National Insurance number {pick('ABCEGHJKLM')}{pick('ABCEHJKLM')}{number(10**6):06d}{pick('ABCD')}",
        lambda: f"NI No: QQ {number(100):02d} {number(100):02d} {number(100):02d} {pick('ABCD')}",
        lambda: f"{number(1, 250)} Mercer Road, {pick(('N16', 'E8', 'SE15', 'M1', 'LS11'))} {number(10)}{pick('ABDEFGHJLN')}{pick('PQRSTUWXYZ')}",
        lambda: f"{pick(('telephone', 'Tel:', 'call', 'mobile'))} {pick(('020 7946 0', '0161 496 0', '07700 900'))}{number(1000):03d}",
        lambda: f"{pick(('write to', 'e-mail', 'Email:'))} {pick(('amara', 'grace.okafor', 'j.smith'))}{number(9999)}@example.org",
        lambda: f"sort code {number(100):02d}-{number(100):02d}-{number(100):02d}",
        lambda: f"account number {number(10**8):08d}",
        lambda: f"card {_card(source)}",
        lambda: f"UTR {_taxpayer(source)}",
        lambda: f"council tax account number {number(10**9):09d}",
        lambda: f"{pick(('Case ref', 'claim number', 'Client ID'))}: {pick(('HB', 'AB', ''))}{number(10**6, 10**7)}",
        lambda: f"passport number {number(10**9):09d}",
        lambda: f"vehicle {pick('ABDEFG')}{pick('ABDEFG')}{number(10, 24)} {pick('ABDEFG')}{pick('ABDEFG')}{pick('ABDEFG')}",
        lambda: f"date of birth {number(1, 29):02d}/{number(1, 13):02d}/{number(1930, 2020)}",
    )  # fmt: skip
    return pick(makers)()


def dense(megabytes: float, seed: int) -> list[str]:
    """Letters with an identifier every EVERY characters."""
    source, letters, size = random.Random(seed), [], 0
    words = " ".join(PROSE).split()
    while size < megabytes * 1e6:
        lines, length = ["Dear resident,", ""], 0
        for _ in range(source.randrange(6, 30)):
            line, told = [], identifier(source)
            while len(told) + sum(map(len, line)) + len(line) + 2 < EVERY:
                line.append(source.choice(words))
            line.insert(source.randrange(len(line) + 1), told)
            lines.append(" ".join(line) + source.choice((".", ",", ";")))
            length += len(lines[-1]) + 1
        letters.append("\n".join(lines) + "\nYours faithfully\n")
        size += length
    return letters


def prose(megabytes: float, seed: int) -> list[str]:
    """Pages of ordinary council prose: years and sums of money, and an identifier every few pages."""
    source, pages, size = random.Random(seed), [], 0
    while size < megabytes * 1e6:
        lines = [source.choice(PROSE) for _ in range(60)]
        lines[10] += f" The sum of £{source.randrange(100, 90_000):,} was set aside in {source.randrange(2010, 2027)}."
        lines[40] += f" See item {source.randrange(1, 30)}, page {source.randrange(1, 200)}."
        if source.random() < 0.3:
            lines[source.randrange(60)] += f" {identifier(source)}."
        pages.append("\n".join(lines))
        size += len(pages[-1])
    return pages


def cpu_of(work: Callable[[], object], rounds: int) -> float:
    """CPU-seconds of the quickest of some rounds: others use the machine too."""
    spent = []
    for _ in range(rounds):
        started = time.process_time()
        work()
        spent.append(time.process_time() - started)
    return min(spent)


def report(name: str, texts: list[str], theirs: "object") -> None:
    """Measure one kind of text, whole batches and a text at a time, beside stock Presidio on a slice of it."""
    from detectors.engine import Engine

    engine, size = Engine(), sum(map(len, texts))
    engine.columns(texts[:50])
    together = size / 1e6 / cpu_of(lambda: engine.columns(texts), 5)
    objects = size / 1e6 / cpu_of(lambda: engine.spans_many(texts), 3)
    some = texts[: max(1, len(texts) // 10)]
    alone = sum(map(len, some)) / 1e6 / cpu_of(lambda: [engine.spans(text) for text in some], 3)
    found = len(engine.columns(texts).text)
    piece = "".join(texts)[:PRESIDIO_CHARACTERS]
    pages = [piece[place : place + 2000] for place in range(0, len(piece), 2000)]
    presidio = len(piece) / 1e6 / cpu_of(lambda: [theirs.analyze(page, language="en") for page in pages], 1)
    print(f"{name}: {size / 1e6:.1f} MB, an identifier every {size // max(found, 1):,} characters")
    print(f"  columns {together:.1f} MB/s, spans {objects:.1f} MB/s, a text at a time {alone:.1f} MB/s")
    print(f"  stock Presidio {presidio:.4f} MB/s: ratio {together / presidio:,.0f}")


def main() -> None:
    """Generate, measure, compare, print."""
    from benchmarks.bench import stock_presidio

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=float, default=4)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    theirs = stock_presidio()
    theirs.analyze("A word to load everything.", language="en")
    report("dense letters", dense(arguments.megabytes, arguments.seed), theirs)
    report("prose", prose(2 * arguments.megabytes, arguments.seed), theirs)
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB, Presidio's model among it")


if __name__ == "__main__":
    main()
