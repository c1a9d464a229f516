"""How near the figures of the sample are to its truth: overall, per dataset, per box, and for every planted value."""

import argparse
import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from exposure.assessment import Assessment
from exposure.case import Case
from exposure.figures import Figure
from exposure.ledger import Run

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "sample_data"


@dataclass(frozen=True)
class Line:
    """One figure beside its truth."""

    name: str
    truth: int
    figure: Figure

    @property
    def error(self) -> float:
        """Of the best figure, as a share of the truth."""
        return (self.figure.best - self.truth) / self.truth if self.truth else float(self.figure.best)

    @property
    def held(self) -> bool:
        """Whether the truth lies within the bounds."""
        return self.figure.lower <= self.truth <= self.figure.upper


NONE = Figure(lower=0, best=0, upper=0)


def truth() -> dict[str, dict[str, dict[str, int]]]:
    """`truth.json` of the sample."""
    return json.loads((SAMPLE / "truth.json").read_text(encoding="utf-8"))


def overall(assessment: Assessment) -> list[Line]:
    """People and records."""
    told = truth()
    return [Line("people", told["people"], assessment.people), Line("records", told["records"], assessment.records)]


def boxes(assessment: Assessment) -> list[Line]:
    """People of each category and kind of data subject."""
    told = truth()
    lines = [Line(code, told["categories"][code], assessment.categories.get(code, NONE)) for code in told["categories"]]
    kinds = told["subject_types"]
    return lines + [Line(code, kinds[code], assessment.subject_types.get(code, NONE)) for code in kinds]


def datasets(assessment: Assessment, measure: str = "people") -> list[Line]:
    """People, or records, of each dataset."""
    found = {dataset.name: dataset for dataset in assessment.datasets}
    told = truth()["datasets"]
    return [
        Line(name, told[name][measure], getattr(found[name], measure) if name in found else NONE)
        for name in sorted(told)
    ]


JUDGED_BY_MEANING = frozenset(
    """PERSON ADDRESS AGE LOCATION FINANCIAL HEALTH RACE RELIGION POLITICAL TRADE_UNION SEX_LIFE ORIENTATION
    GENDER_REASSIGN BIOMETRIC CRIMINAL SAFEGUARDING DOMESTIC_ABUSE IMMIGRATION SOCIAL_CARE EDUCATION HOMELESSNESS
    CONDUCT""".split()
)
"""Not identifiers: where they begin and end is a matter of taste."""

Cell = tuple[str, str, str]  # content, column, entity


@dataclass(frozen=True)
class Planted:
    """Rows with a planted identifier, and rows in which one was found, for each (content, column, entity)."""

    planted: dict[Cell, int]
    found: dict[Cell, int]

    @property
    def matched(self) -> int:
        """Rows that are both, as far as counts can tell."""
        return sum(min(rows, self.found.get(cell, 0)) for cell, rows in self.planted.items())

    @property
    def recall(self) -> float:
        """Of the planted."""
        return self.matched / sum(self.planted.values())

    @property
    def precision(self) -> float:
        """Of the found."""
        return self.matched / sum(self.found.values())

    def differences(self) -> list[tuple[Cell, int, int]]:
        """Where the two are not the same: cell, planted, found."""
        cells = sorted(self.planted.keys() | self.found.keys())
        pairs = [(cell, self.planted.get(cell, 0), self.found.get(cell, 0)) for cell in cells]
        return [pair for pair in pairs if pair[1] != pair[2]]


def planted_identifiers(case: Case) -> Planted:
    """The identifiers of the sample's tables, planted and found, copies taken for one content."""
    run = case.newest()
    contents = _contents(run)
    planted: dict[Cell, set[object]] = defaultdict(set)
    for line in (SAMPLE / "planted.jsonl").read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        if told["column"] and told["person"] is not None and told["entity"] not in JUDGED_BY_MEANING:
            planted[contents[told["item"]], told["column"], told["entity"]].add(told["place"])
    found: dict[Cell, set[object]] = defaultdict(set)
    paths = dict(zip(*(run.read("items")[name].to_pylist() for name in ("item", "path")), strict=True))
    for row in run.read("findings").to_pylist():
        if row["confidence"] >= 0.5 and row["column"] is not None and row["entity"] not in JUDGED_BY_MEANING:
            found[contents[paths[row["item"]]], row["column"], row["entity"]].add((row["place"], row["record"]))
    return Planted(
        {cell: len(rows) for cell, rows in planted.items()}, {cell: len(rows) for cell, rows in found.items()}
    )


def _contents(run: Run) -> dict[str, str]:
    """Each path's content: the bytes' hash, or the path itself."""
    rows = run.read("inventory").to_pylist() + run.read("items").to_pylist()
    return {row["path"]: row["sha256"] or row["path"] for row in rows}


def main() -> None:
    """Print every line of an assessment's `assessment.json` beside the truth."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("assessment", type=Path)
    assessment = Assessment.model_validate_json(parser.parse_args().assessment.read_bytes())
    groups = defaultdict(list)
    groups["overall"], groups["boxes"] = overall(assessment), boxes(assessment)
    groups["people by dataset"], groups["records by dataset"] = datasets(assessment), datasets(assessment, "records")
    for group, lines in groups.items():
        print(f"\n{group}")
        for line in lines:
            bounds = f"{line.figure.lower:>6} {line.figure.best:>6} {line.figure.upper:>6}"
            print(f"{line.name[:58]:58} {line.truth:>6} {bounds} {line.error:+7.1%}{'' if line.held else '  not held'}")
    big = [line for line in groups["people by dataset"] if line.truth > 50]
    near = sum(abs(line.error) <= 0.1 for line in big)
    print(f"\ndatasets of over 50 people within 10%: {near} of {len(big)}")


if __name__ == "__main__":
    main()
