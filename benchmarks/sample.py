"""How near the figures of the sample are to its truth: overall, per dataset, per box, and for every planted value."""

import argparse
import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from exposure.assessment import Assessment
from exposure.figures import Figure

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
