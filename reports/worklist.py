"""The list that an IT colleague works through: what was not read, why, and what would make it readable."""

import csv
from pathlib import Path

from exposure.assessment import PASSWORDS_TRIED, Assessment, UnreadItem
from exposure.words import Cause
from reports.declare import Report
from reports.labels import advice, state_label
from reports.tables import harmless
from reports.wording import plural, shown

COLUMNS = ("task", "dataset", "item", "kind", "cause", "state", "bytes", "percent_not_read", "what_to_do", "done")


def worklist(assessment: Assessment) -> list[UnreadItem]:
    """What was not read, task by task, in each dataset the largest first."""
    return sorted(
        assessment.coverage.unread,
        key=lambda item: (advice(item.cause).task, item.dataset, -item.bytes, item.label, item.cause),
    )


def render(assessment: Assessment, folder: Path) -> None:
    """Writes `unread.csv`, marked as UTF-8 so that a spreadsheet shows every name as it is."""
    with (folder / REPORT.filename).open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(_row(item, assessment) for item in worklist(assessment))


def cause_of(item: UnreadItem, assessment: Assessment) -> str:
    """Why an item was not read; of one under a password, how many passwords were tried."""
    tried = assessment.run.settings.get(PASSWORDS_TRIED)
    what = advice(item.cause).what
    return f"{what} ({plural(int(tried), 'password')} tried)" if tried and item.cause == Cause.ENCRYPTED else what


def _row(item: UnreadItem, assessment: Assessment) -> tuple[str | int, ...]:
    todo = advice(item.cause)
    return (
        todo.task,
        harmless(shown(item.dataset)),
        harmless(shown(item.label)),
        harmless(shown(item.kind)),
        cause_of(item, assessment),
        state_label(item.state),
        item.bytes,
        round(100 * item.share),
        todo.next_step,
        "",
    )


REPORT = Report("worklist", "What could not be read, for the IT team", "unread.csv", render)
