"""How well the ranges and the judged intervals hold, overall and dataset by dataset, on councils of many seeds.

python benchmarks/people_slices.py ranges 640 24       24 councils from seed 640 on: working ranges
python benchmarks/people_slices.py intervals 420 8     intervals of 200 judged people, 12 draws each
python benchmarks/people_slices.py alone 31 1          each register alone, as it is and with everybody in it once
python benchmarks/people_slices.py registers 700 6     with a register of nine in ten, of half, and without
"""

import argparse
from collections import defaultdict
from collections.abc import Iterator

import numpy as np
import pyarrow as pa
from people import scores
from uk_people import KINDS, Made, council, register_of

from exposure.people import figure, resolve, strata
from exposure.people.decisions import Groupings
from exposure.people.estimate import Reviewed
from exposure.people.review import allocated
from exposure.registered import OnRegisters

SIZES = (5_000, 10_000, 25_000)
JUDGED, DRAWS = 200, 12


def councils(first: int, count: int) -> Iterator[tuple[int, Made]]:
    """The councils of `count` seeds, small, middling and large in turn, every second with more slips."""
    for seed in range(first, first + count):
        yield seed, council(seed, SIZES[seed % 3], noise=1 + seed % 2)


def ranges(first: int, count: int) -> None:
    """Print how often the truth lies in the working range, how far off the best figure is, and how wide the range."""
    told = defaultdict(list)
    for _, made in councils(first, count):
        found, kind = resolve(made.mentions), made.mentions["item"].to_numpy()
        for name, rows in _slices(kind):
            bounds, truth = figure(found, rows), len(np.unique(made.person[rows]))
            held = bounds.lower <= truth <= bounds.upper
            told[name].append((held, bounds.best / truth - 1, bounds.lower / truth - 1, bounds.upper / truth - 1))
    for name, lines in told.items():
        held, best, low, high = np.array(lines, dtype=float).T
        print(
            f"{name}: held {held.sum():.0f} of {len(held)}; best {np.abs(best).mean():.2%} off, at most "
            f"{np.abs(best).max():.2%}; mean range {low.mean():+.1%} to {high.mean():+.1%}"
        )


def _slices(kind: np.ndarray) -> Iterator[tuple[str, np.ndarray]]:
    yield "overall", np.ones(len(kind), dtype=bool)
    for number in range(len(KINDS)):
        yield "datasets", kind == number


def intervals(first: int, count: int) -> None:
    """Print how often the interval of a judged sample holds, by dataset, with a reviewer who knows the truth."""
    told = defaultdict(list)
    for _, made in councils(first, count):
        found, kind = resolve(made.mentions), made.mentions["item"].to_numpy()
        people, true = strata(found), np.unique(made.person, return_inverse=True)[1]
        counted = found.best >= 0
        for seed in range(DRAWS):
            judged = np.zeros(len(people.clusters), dtype=bool)
            judged[np.concatenate(allocated(people.stratum, JUDGED, seed))] = True
            review = Reviewed(found.best, Groupings(true, true, true), people.stratum, judged)
            for name, rows in _slices(kind):
                bounds = review.figure(None if name == "overall" else rows)
                truth = len(np.unique(true[rows & counted]))
                if bounds is not None:
                    half = (bounds.upper - bounds.lower) / 2 / truth
                    told[name].append((bounds.lower <= truth <= bounds.upper, half))
    for name, lines in told.items():
        held, half = np.array(lines, dtype=float).T
        print(f"{name}: held {held.mean():.1%} of {len(held)}; mean half-width {half.mean():.1%}")


def alone(first: int, count: int) -> None:
    """Print the figures of each register by itself."""
    for seed in range(first, first + count):
        made = council(seed, 30_000)
        kind = made.mentions["item"].to_numpy()
        for number, (register, _) in enumerate(KINDS):
            rows = np.flatnonzero(kind == number)
            once = rows[np.sort(np.unique(made.person[rows], return_index=True)[1])]
            for what, chosen in (("as it is", rows), ("everybody once", once)):
                bounds = figure(resolve(made.mentions.take(pa.array(chosen))))
                truth = len(np.unique(made.person[chosen]))
                low, best, high = (part / truth - 1 for part in (bounds.lower, bounds.best, bounds.upper))
                print(f"{register.__name__.strip('_')} {what}: best {best:+.2%}, range {low:+.1%} to {high:+.1%}")


def registers(first: int, count: int) -> None:
    """Print what a register of some of the people does to the count, and how well those on it are told."""
    told = defaultdict(list)
    for seed, made in councils(first, count):
        size, people = SIZES[seed % 3], len(np.unique(made.person))
        for share in (0.0, 0.5, 0.9):
            listed = register_of(seed, size, share)
            rows = listed.mentions.append_column("register", pa.array(np.zeros(len(listed.person), dtype=np.int64)))
            found = resolve(made.mentions, rows)
            bounds, (pairwise, cubed) = figure(found), scores(made.person, found.best)
            held = bounds.lower <= people <= bounds.upper
            line = [
                bounds.best / people - 1,
                bounds.lower / people - 1,
                bounds.upper / people - 1,
                held,
                pairwise,
                cubed,
            ]
            known = len(np.intersect1d(made.person, listed.person))
            if found.register is not None:
                everybody = np.ones(len(found.best), dtype=bool)
                given = OnRegisters(found.low, found.best, found.high, everybody, found.register).on()
                line += [given.best / known - 1, given.lower <= known <= given.upper]
                line += [given.lower / known - 1, given.upper / known - 1]
            told[share].append(line)
    for share, lines in told.items():
        columns = np.array(lines, dtype=float).T
        parts = [
            f"best {np.abs(columns[0]).mean():.2%} off ({columns[0].mean():+.2%}), at most {np.abs(columns[0]).max():.2%}"
        ]
        parts += [f"range {columns[1].mean():+.1%} to {columns[2].mean():+.1%}, holds {columns[3].mean():.0%}"]
        parts += [f"F1 {columns[4].mean():.3f}", f"B-cubed F {columns[5].mean():.3f}"]
        if len(columns) > 6:
            parts += [f"on the register {columns[6].mean():+.2%}, at most {np.abs(columns[6]).max():.2%}"]
            parts += [f"range {columns[8].mean():+.1%} to {columns[9].mean():+.1%}, holds {columns[7].mean():.0%}"]
        print(f"register of {share:.0%}: {'; '.join(parts)}")


def main() -> None:
    """Run what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("ranges", "intervals", "alone", "registers"))
    parser.add_argument("first", type=int, help="the first seed")
    parser.add_argument("count", type=int, help="how many seeds")
    chosen = parser.parse_args()
    {"ranges": ranges, "intervals": intervals, "alone": alone, "registers": registers}[chosen.what](
        chosen.first, chosen.count
    )


if __name__ == "__main__":
    main()
