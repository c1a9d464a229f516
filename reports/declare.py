"""The form of a report: one frozen declaration, found because its file lies in this folder."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from exposure.assessment import Assessment


@dataclass(frozen=True, slots=True)
class Report:
    """What a reader gets, and how it is made.

    `render` is given the assessment and an existing folder; it writes `filename` there, and companions of it with the
    same stem where one form does not serve every reader. It reads nothing else: no source, no clock, no network.
    """

    name: str
    label: str
    filename: str
    render: Callable[[Assessment, Path], None]
