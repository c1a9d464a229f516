"""PERSON on sets from outside, ours beside stock Presidio in the same run; the sets stay outside the repository.

Usage: python benchmarks/outside.py --templates FOLDER, the raw data of presidio-research (`templates.txt` and
`FakeNameGenerator.com_3000.csv`), filled in seeded; --marked FILE, marked as in corpus.py, a document a line; --conll FILE,
a word and its tag a line.
"""

import argparse
import csv
import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from corpus import Gold, unmarked
from text_accuracy import show, stock_presidio

from detectors.prose.persons import persons

SLOT = re.compile(r"\{\{(\w+)\}\}")
EACH = 5  # times that each template is filled in
NAMING = {
    "person": "{GivenName} {Surname}", "name": "{GivenName} {Surname}", "name_male": "{GivenName} {Surname}",
    "name_female": "{GivenName} {Surname}", "first_name": "{GivenName}", "first_name_male": "{GivenName}",
    "first_name_female": "{GivenName}", "first_name_nonbinary": "{GivenName}", "last_name": "{Surname}",
    "last_name_male": "{Surname}", "last_name_female": "{Surname}",
}  # fmt: skip
OTHERS = {
    "prefix": "{Title}", "prefix_male": "Mr.", "prefix_female": "Mrs.", "organization": "{Company}", "city": "{City}",
    "country": "{CountryFull}", "address": "{StreetAddress}, {City}", "street_name": "{StreetAddress}", "job": "{Occupation}",
    "phone_number": "{TelephoneNumber}", "email": "{EmailAddress}", "age": "{Age}", "date_of_birth": "{Birthday}",
    "url": "www.{Domain}", "state": "{StateFull}", "nationality": "{NameSet}",
}  # fmt: skip


def filled(template: str, row: dict[str, str]) -> str:
    """A template with its slots filled, names marked as in corpus.py; a given and a family name side by side are one."""
    marked = SLOT.sub(
        lambda slot: (
            f"[p1|{NAMING[slot[1]].format(**row)}]"
            if slot[1] in NAMING
            else OTHERS.get(slot[1], "{CCNumber}").format(**row)
        ),
        template,
    )
    return re.sub(r"\]( )\[p1\|", r"\1", marked)


def templates(folder: Path) -> Iterator[str]:
    """The marked sentences of every template, with other people each time."""
    rng = random.Random(1)
    with (folder / "FakeNameGenerator.com_3000.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["GivenName"].isascii()]
    for template in (folder / "templates.txt").read_text(encoding="utf-8").splitlines():
        yield from (filled(template.replace("\\n", "\n"), rng.choice(rows)) for _ in range(EACH))


def tagged(path: Path) -> Iterator[str]:
    """The marked sentences of a file of words and tags, words put together with spaces."""
    words: list[str] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        word, _, tag = line.rpartition("\t")
        if not word:
            if words:
                yield " ".join(words)
            words = []
        elif tag.lower() in {"i-person", "i-per"} and words and words[-1].endswith("]"):
            words[-1] = f"{words[-1][:-1]} {word}]"
        else:
            words.append(f"[p1|{word}]" if tag.lower() in {"b-person", "b-per", "i-per"} else word)


def measure(title: str, marked: list[str]) -> None:
    """Prints the line of PERSON of both."""
    golds = [Gold(str(number), *unmarked(one), {}, {}) for number, one in enumerate(marked)]
    engine = stock_presidio()
    found = [[("PERSON", name.start, name.end) for name in persons([gold.text], together=False)[0]] for gold in golds]
    theirs = [
        [("PERSON", one.start, one.end) for one in engine.analyze(gold.text, "en", entities=["PERSON"])]
        for gold in golds
    ]
    print(f"== {title}: {len(golds)} texts, {sum(len(gold.spans) for gold in golds)} names")
    show("ours", golds, found)
    show("presidio", golds, theirs)


def main() -> None:
    """Measures every set that is given."""
    options = argparse.ArgumentParser(description=__doc__)
    kinds: dict[str, Callable[[Path], list[str]]] = {
        "templates": lambda path: list(templates(path)),
        "marked": lambda path: path.read_text(encoding="utf-8").splitlines(),
        "conll": lambda path: list(tagged(path)),
    }
    for kind in kinds:
        options.add_argument(f"--{kind}", type=Path)
    for kind, path in vars(options.parse_args()).items():
        if path is not None:
            measure(f"{kind} {path.name}", kinds[kind](path))


if __name__ == "__main__":
    main()
