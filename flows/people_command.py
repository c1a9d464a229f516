"""`exposure people`: how many distinct people a file of mentions speaks of, and the sheets for a review of that."""

import argparse
import csv
import json
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.csv

from exposure.case import Case
from exposure.errors import ExitCode, SourceError, UsageError
from exposure.figures import Figure
from exposure.people import Judgement, Resolution, Sheet, draw, figure, interval, resolve
from exposure.people.masks import columns_of
from flows.mentions_file import MENTION_ID, mentions_of

SEED = 1
HEAD = ("person", "stratum", "stratum_people", "mention", "mentions", "side", "same_person")
Say = Callable[[str], None]


def run(chosen: argparse.Namespace, say: Say) -> ExitCode:
    """Print the figure as JSON, and write what was asked for. Raises SourceError and UsageError."""
    if chosen.file.is_dir():
        return _of_case(chosen, say)
    sample, out = getattr(chosen, "review_sample", None), getattr(chosen, "out", None)
    if (sample is None) != (out is None):
        raise UsageError("--review-sample N and --out FILE belong together.")
    wanted = (int(sample), Path(out)) if sample is not None and out is not None else None
    shown = people_of(chosen.file, chosen.clusters, wanted, getattr(chosen, "reviews", None))
    say(json.dumps(shown))
    return ExitCode.ALL_READ


def _of_case(chosen: argparse.Namespace, say: Say) -> ExitCode:
    """A case's people: the sheet to be judged, or the judged one taken in; else their figure."""
    from flows import case_people, people_list  # noqa: PLC0415 - the reports: for a case alone

    case = Case.open(chosen.file)
    written = [chosen.review_sample is not None, bool(chosen.judge), chosen.list]
    if sum(written) > 1 or any(written) != (chosen.out is not None):
        raise UsageError("--out FILE belongs to one of --review-sample N, --judge PERSON and --list.")
    if chosen.review_sample is not None:
        case_people.sample(case, chosen.review_sample, chosen.out, say, reveal=chosen.reveal)
    elif chosen.judge:
        case_people.chosen(case, chosen.judge, chosen.out, say, reveal=chosen.reveal)
    elif chosen.list:
        listed = people_list.write_list(case, chosen.out, reveal=chosen.reveal, unknown=chosen.unknown)
        say(f"{listed:,} people in {chosen.out}")
        if chosen.reveal:
            say(case_people.NOT_MASKED)
    elif chosen.reviews is not None:
        if not (chosen.by or "").strip():
            raise UsageError("Say who judged: --by NAME. It is kept, encrypted, in the case alone.")
        case_people.take_in(case, chosen.reviews, chosen.by.strip(), say)
    else:
        say(case.newest().assessment().people.model_dump_json())
    return ExitCode.ALL_READ


def people_of(
    file: Path, clusters: Path | None = None, sample: tuple[int, Path] | None = None, reviews: Path | None = None
) -> dict[str, int | str]:
    """The figure {lower, best, upper, basis} of the mentions in `file`.

    `clusters`: CSV to write mention_id, person_id, probability to. `sample`: how many predicted people to judge, and
    the CSV to write them to. `reviews`: that CSV when judged; the figure then has a 95% interval.
    """
    mentions = mentions_of(file)
    resolution = resolve(mentions)
    if clusters is not None:
        _write_clusters(mentions, resolution, clusters)
    if sample is not None:
        _write_sheets(mentions, draw(resolution, mentions, sample[0], SEED), sample[1])
    found: Figure = interval(judgements_of(reviews)) if reviews is not None else figure(resolution)
    return {"lower": found.lower, "best": found.best, "upper": found.upper, "basis": str(found.basis)}


def _ids(mentions: pa.Table) -> list[str]:
    if MENTION_ID in mentions.column_names:
        return [str(value) for value in mentions[MENTION_ID].to_pylist()]
    return [str(row) for row in range(mentions.num_rows)]


def _write_clusters(mentions: pa.Table, resolution: Resolution, out: Path) -> None:
    probability = pa.array(resolution.probability.astype(float).round(4))
    table = pa.table({"mention_id": _ids(mentions), "person_id": pa.array(resolution.best), "probability": probability})
    try:
        pyarrow.csv.write_csv(table, out)
    except OSError:
        raise SourceError("The file for the clusters cannot be written: check its folder and the space left.") from None


def _write_sheets(mentions: pa.Table, sheets: Sequence[Sheet], out: Path) -> None:
    """One line a mention.

    Lines of one `person` with the same letter in `same_person` are one person: all inside get "A" to begin with, those
    outside none; the reviewer changes what is wrong.
    """
    ids = _ids(mentions)
    try:
        with out.open("w", encoding="utf-8", newline="") as stream:
            lines = csv.writer(stream)
            lines.writerow((*HEAD, *columns_of(mentions)))
            for sheet in sheets:
                lines.writerows(_sheet_lines(sheet, ids))
    except OSError:
        raise SourceError("The review file cannot be written: check its folder and the space left.") from None


def _sheet_lines(sheet: Sheet, ids: Sequence[str]) -> list[tuple[str | int, ...]]:
    head = (sheet.cluster, sheet.stratum, sheet.stratum_clusters)
    inside = [(*head, ids[row], 1, "inside", "A") for row in sheet.inside.tolist()]
    near = zip(sheet.outside.tolist(), sheet.outside_mentions.tolist(), strict=True)
    outside = [(*head, ids[row], count, "outside", "") for row, count in near]
    return [(*line, *shown) for line, shown in zip((*inside, *outside), sheet.evidence, strict=True)]


def judgements_of(reviews: Path) -> list[Judgement]:
    """The judgements in a review file. Raises SourceError where it is not there, UsageError where it is none."""
    try:
        with reviews.open(encoding="utf-8-sig", newline="") as stream:
            lines = list(csv.DictReader(stream))
    except (OSError, UnicodeDecodeError, csv.Error):
        raise SourceError("The review file cannot be read: give the CSV that --review-sample wrote.") from None
    if not lines or not set(HEAD) <= set(lines[0]):
        raise UsageError("The review file lacks its columns: give the CSV that --review-sample wrote, filled in.")
    try:
        return _judged(lines)
    except (ValueError, TypeError, KeyError):
        raise UsageError("A number in the review file is not one: only `same_person` is to be changed.") from None


def _judged(lines: Sequence[dict[str, str]]) -> list[Judgement]:
    heads: dict[int, tuple[int, int]] = {}
    persons: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0]))
    for line in lines:
        cluster = int(line["person"])
        heads[cluster] = (int(line["stratum"]), int(line["stratum_people"]))
        letter = line["same_person"].strip().upper()
        inside = line["side"] == "inside"
        if letter or inside:
            persons[cluster][letter or "A"][not inside] += int(line["mentions"])
    return [
        Judgement(cluster, *heads[cluster], tuple((a, b) for a, b in letters.values() if a))
        for cluster, letters in persons.items()
    ]
