"""The assessment itself as JSON with sorted keys: what every other report was made from."""

import json
from pathlib import Path

from exposure.assessment import Assessment
from reports.declare import Report


def render(assessment: Assessment, folder: Path) -> None:
    """Writes `assessment.json`, byte for byte the same for the same figures."""
    text = json.dumps(assessment.model_dump(mode="json"), sort_keys=True, ensure_ascii=False, indent=1)
    (folder / REPORT.filename).write_text(text + "\n", encoding="utf-8", newline="\n")


REPORT = Report("json", "The assessment as JSON", "assessment.json", render)
