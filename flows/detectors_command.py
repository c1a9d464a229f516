"""`exposure detectors`: what is looked for, with where it is defined, an example and the regulator's box."""

import argparse
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from detectors.declare import Detector
from exposure.categories import adopt_boxes, category_of
from exposure.errors import ExitCode
from exposure.plugins import declared


def run(chosen: argparse.Namespace, say: Callable[[str], None]) -> ExitCode:
    """List the detectors that are declared, by entity, with the operator's own where a file is given."""
    rows = sorted(_rows(_chosen(chosen.detectors)), key=lambda row: str(row["entity"]))
    if chosen.json:
        say(json.dumps(rows, indent=2, ensure_ascii=False))
        return ExitCode.ALL_READ
    width = max(len(str(row["entity"])) for row in rows)
    for row in rows:
        say(f"{row['entity']:<{width}}  {row['label']} [{row['category']}]")
        say(f"{'':<{width}}  {row['definition']}")
        example = f"for example: {row['example']}; " if row["example"] else ""
        say(f"{'':<{width}}  {example}looked for in {row['where']}")
    return ExitCode.ALL_READ


def _chosen(own: Path | None) -> Sequence[Detector]:
    """The declarations as they are used: the operator's file adds some and switches others on or off."""
    every = declared("detectors", "DETECTOR", Detector)
    if own is None:
        return every
    from detectors.own.compiling import compile_own  # noqa: PLC0415 - only where a file is given
    from detectors.own.reading import of_file  # noqa: PLC0415

    said = of_file(own)
    adopt_boxes(said.boxes)
    return compile_own(said, every).detectors


def _rows(detectors: Sequence[Detector]) -> Iterator[dict[str, Any]]:
    for detector in detectors:
        yield {
            "entity": detector.entity,
            "label": detector.label,
            "definition": detector.definition,
            "example": " ".join(detector.hits[0].split()) if detector.hits else "",
            "category": str(category_of(detector.entity)) if detector.personal else "not personal",
            "where": "text and columns" if detector.prose else "labelled columns",
        }
