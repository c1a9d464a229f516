"""Makes detectors/prose/data/lexicon.txt: how far a word is a given name, a family name, or a word of the language.

Sources: the United States Census of 1990, names by frequency (public domain; as the MIT package `names` 0.3.0 brings
them), word probabilities of `spacy-lookups-data` 1.0.5 (MIT), and our own lists of names heard in London. None comes
from a leak. Usage: python benchmarks/make_lexicon.py NAMES_FOLDER LEXEME_PROB_JSON_GZ
"""

import gzip
import json
import sys
from pathlib import Path

DATA = Path(__file__).parent.parent / "detectors/prose/data"
KEPT_FAMILY = 25_000


def census(path: Path, limit: int) -> dict[str, int]:
    """Name -> rank class: 3 for the frequent, 1 for the rare."""
    names = [line.split()[0].lower() for line in path.read_text().splitlines()[:limit] if line.strip()]
    return {name: 3 if rank < limit // 20 else 2 if rank < limit // 4 else 1 for rank, name in enumerate(names)}


def own(path: Path) -> dict[str, int]:
    """The names of one of our own lists, all of the frequent class."""
    return dict.fromkeys(path.read_text().split(), 3)


def wordness(probabilities: dict[str, float]) -> dict[str, int]:
    """Word -> 3 where it is nearly always written small, 2 mostly, 1 often; absent where it is mostly capitalised."""
    found = {}
    for word, small in probabilities.items():
        if not word.isalpha() or not word.islower() or small < -15.0 or len(word) < 2:
            continue
        margin = small - probabilities.get(word.capitalize(), -20.0)
        if margin > -1.0:
            found[word] = 3 if margin > 2.5 else 2 if margin > 0.8 else 1
    return found


def main() -> None:
    """Writes the lexicon, one word a line: word, given, family, word class."""
    folder, lexemes = Path(sys.argv[1]), Path(sys.argv[2])
    given = census(folder / "dist.female.first", 4275) | census(folder / "dist.male.first", 1219)
    given |= own(DATA / "london_given.txt")
    family = census(folder / "dist.all.last", KEPT_FAMILY) | own(DATA / "london_family.txt")
    words = wordness(json.loads(gzip.decompress(lexemes.read_bytes())))
    lines = [
        f"{word}\t{given.get(word, 0)}{family.get(word, 0)}{words.get(word, 0)}"
        for word in sorted(given.keys() | family.keys() | words.keys())
    ]
    (DATA / "lexicon.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(len(lines))


if __name__ == "__main__":
    main()
