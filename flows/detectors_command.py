"""`exposure detectors`: what is looked for, with where it is defined, an example and the regulator's box."""

import argparse
import json
from collections.abc import Callable, Iterator
from typing import Any

from detectors.declare import Detector
from exposure.categories import category_of
from exposure.errors import ExitCode
from exposure.plugins import declared


def run(chosen: argparse.Namespace, say: Callable[[str], None]) -> ExitCode:
    """List the detectors that are declared, by entity."""
    rows = sorted(_rows(), key=lambda row: str(row["entity"]))
    if chosen.json:
        say(json.dumps(rows, indent=2, ensure_ascii=False))
        return ExitCode.ALL_READ
    width = max(len(str(row["entity"])) for row in rows)
    for row in rows:
        say(f"{row['entity']:<{width}}  {row['label']} [{row['category']}]")
        say(f"{'':<{width}}  {row['definition']}")
        say(f"{'':<{width}}  for example: {row['example']}")
    return ExitCode.ALL_READ


def _rows() -> Iterator[dict[str, Any]]:
    for detector in declared("detectors", "DETECTOR", Detector):
        yield {
            "entity": detector.entity,
            "label": detector.label,
            "definition": detector.definition,
            "example": " ".join(detector.hits[0].split()) if detector.hits else "",
            "category": str(category_of(detector.entity)) if detector.personal else "not personal",
            "where": "text and columns" if detector.prose else "columns",
        }
