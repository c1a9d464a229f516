"""What of a night's figures somebody should look at, and the events by which Prefect's automations can tell them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from exposure.assessment import Assessment
from exposure.notices import Notice
from reports.clock import clock_of, hours
from reports.since import sentences
from reports.wording import number, plural, span

SOON = timedelta(hours=24)


class Event(StrEnum):
    """The closed list of events; each is emitted with the resource `exposure.case.<folder>`."""

    CHANGED = "exposure.figures.changed"
    COVERAGE = "exposure.coverage.dropped"
    CLOCK = "exposure.clock.running"
    FAILED = "exposure.case.failed"


@dataclass(frozen=True, slots=True)
class Attention:
    """One thing to look at, in a sentence without a value."""

    event: Event
    sentence: str


def attention(figures: Assessment, notices: Sequence[Notice], now: datetime | None = None) -> Iterator[Attention]:
    """What somebody should look at in the figures of a run that has just been made."""
    since = figures.since
    if since is not None and since.shifts:
        yield Attention(Event.CHANGED, next(sentences(since)))
    lost = since.files.get("unread now", 0) if since is not None else 0
    if lost:
        yield Attention(Event.COVERAGE, f"{plural(lost, 'file')} that could be read before could not be read now.")
    clock = clock_of(figures)
    left = clock.due - (now or datetime.now(UTC)) if clock is not None else SOON
    if not notices and left < SOON:
        over = left < timedelta()
        said = f"ended {plural(hours(left), 'hour')} ago" if over else f"end in {plural(hours(left), 'hour')}"
        yield Attention(Event.CLOCK, f"Nothing was notified yet, and the 72 hours {said}.")


def night_row(name: str, figures: Assessment, noted: Sequence[Attention]) -> dict[str, str]:
    """A case's line of the night's table."""
    states = figures.coverage.files_by_state
    unread = states.get("unread", 0) + states.get("partly read", 0)
    return {
        "case": name,
        "run": figures.run.id,
        "people": span(figures.people),
        "records": span(figures.records),
        "unread files": number(unread),
        "to look at": " ".join(one.sentence for one in noted) or "nothing",
    }
