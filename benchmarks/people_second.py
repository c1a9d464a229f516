"""A second kind of made-up council, with other slips than `uk_people`: misheard names, scans, systems that cut and default.

python benchmarks/people_second.py 900 6      six councils from seed 900 on: count, range, B-cubed F, also documents alone
"""

import argparse
import random
from collections.abc import Iterator

import numpy as np
import pyarrow as pa
from people import scores
from uk_people import Made, council, table_of

from exposure.people import figure, resolve

Row = dict[str, object]
HEARD = (
    ("ph", "f"), ("ck", "k"), ("ie", "y"), ("ee", "ea"), ("ll", "l"), ("tt", "t"), ("ss", "s"), ("mc", "mac"),
    ("ton", "tonn"), ("son", "sen"), ("ai", "ay"), ("ou", "oo"), ("ks", "x"), ("ia", "ea"), ("th", "t"), ("wh", "w"),
)  # fmt: skip
SCANNED = (("m", "rn"), ("l", "i"), ("o", "c"), ("h", "b"), ("e", "c"), ("u", "v"), ("d", "cl"), ("rn", "m"))
SHORT = {"Street": "St", "Road": "Rd", "Avenue": "Av", "Close": "Cl", "Drive": "Dr", "Lane": "La", "Court": "Crt"}


def _slip(draw: random.Random, text: str, table: tuple[tuple[str, str], ...]) -> str:
    fits = [(old, new) for old, new in table if old in text.lower()]
    if not fits:
        return text
    old, new = draw.choice(fits)
    return text.lower().replace(old, new, 1).title()


def _named(draw: random.Random, row: Row, often: float) -> Row:
    """Misheard on the telephone, scanned from paper, cut at eight letters, or both names in one field."""
    given, family = str(row.get("given") or ""), str(row.get("family") or "")
    kind = draw.random() / often
    if kind < 0.05:
        given = _slip(draw, given, HEARD)
    elif kind < 0.10:
        family = _slip(draw, family, HEARD)
    elif kind < 0.13:
        family = _slip(draw, family, SCANNED)
    elif kind < 0.15:
        family = family[:8]
    elif kind < 0.17 and given:
        given, family = "", f"{family.upper()}, {given}"
    elif kind < 0.18:
        given = ""
    return row | {"given": given or None, "family": family or None}


def _dated(draw: random.Random, row: Row, often: float) -> Row:
    """A first of January, the year alone, a wrong century, a transposed pair of digits."""
    birth, kind = row.get("birth_date"), draw.random() / often
    if not birth or kind > 0.06:
        return row
    year, month, day = str(birth).split("-")
    changed = (f"{year}-01-01", year, f"{int(year) + 100 if int(year) < 1925 else year}-{month}-{day}")
    return row | {"birth_date": (*changed, f"{year[:2]}{year[3]}{year[2]}-{month}-{day}")[int(kind / 0.015) % 4]}


def _housed(draw: random.Random, row: Row, often: float) -> Row:
    """Short forms, a flat's number put in another way, no postcode, the postcode of the office."""
    address, kind = row.get("address"), draw.random() / often
    if not address:
        return row
    words = str(address).split()
    if kind < 0.3:
        words = [SHORT.get(word, word) for word in words]
    if 0.2 < kind < 0.26:
        words = [f"Flat {draw.randint(1, 9)},", *words]
    row = row | {"address": " ".join(words)}
    if 0.3 < kind < 0.34:
        return row | {"postcode": None}
    return row | ({"postcode": "ZZ1 1ZZ"} if 0.34 < kind < 0.35 else {})


def second(seed: int, mentions: int, often: float) -> Made:
    """A council of which a few people stand very often, with these slips; none of `uk_people`'s but what families share."""
    made = council(seed, mentions, noise=0.0)
    draw = random.Random(seed + 7)
    rows: list[Row] = []
    truth: list[int] = []
    for row, person in zip(made.mentions.to_pylist(), made.person.tolist(), strict=True):
        for _ in range(draw.choices((1, 2, 6), (90, 9, 1))[0]):
            said = {name: value for name, value in row.items() if value is not None}
            for slip in (_named, _dated, _housed):
                said = slip(draw, said, often)
            rows.append(said)
            truth.append(person)
    return Made(table_of(rows), np.array(truth))


def sets(seed: int) -> Iterator[tuple[str, Made]]:
    """A council, its documents alone, and the rows of it that are everybody's first."""
    made = second(seed, (4_000, 9_000, 18_000)[seed % 3], 1 + seed % 2)
    yield "council", made
    kind = made.mentions["item"].to_numpy()
    for name, rows in (
        ("documents alone", np.flatnonzero(kind == 7)),
        ("everybody once", np.sort(np.unique(made.person, return_index=True)[1])),
    ):
        yield name, Made(made.mentions.take(pa.array(rows)), made.person[rows])


def main() -> None:
    """Print a line a set."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("first", type=int, help="the first seed")
    parser.add_argument("count", type=int, help="how many seeds")
    chosen = parser.parse_args()
    for seed in range(chosen.first, chosen.first + chosen.count):
        for name, made in sets(seed):
            found, people = resolve(made.mentions), len(np.unique(made.person))
            bounds, (pairwise, cubed) = figure(found), scores(made.person, found.best)
            low, best, high = (part / people - 1 for part in (bounds.lower, bounds.best, bounds.upper))
            held = "holds" if bounds.lower <= people <= bounds.upper else "DOES NOT HOLD"
            print(
                f"{seed} {name}: {len(made.person):,} mentions, {people:,} people; best {best:+.2%}, range {low:+.1%} to "
                f"{high:+.1%} {held}; F1 {pairwise:.3f}, B-cubed F {cubed:.3f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
