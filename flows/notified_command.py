"""`exposure notified`: what was notified to whom and when, and how the 72 hours stand."""

import argparse
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from exposure.assessment import Assessment
from exposure.case import Case
from exposure.errors import ExitCode, UsageError
from exposure.notices import Notice
from reports.clock import Clock, clock_of, hours
from reports.wording import plural, span, when


def run(chosen: argparse.Namespace, say: Callable[[str], None]) -> ExitCode:
    """Keep a notification where one is given, and show them all.

    Raises UsageError where the moment lies in the future, CaseError where the run is not there.
    """
    case = Case.open(chosen.case)
    if chosen.to:
        told = case.run(chosen.run) if chosen.run else case.newest()
        told.assessment()
        notice = Notice(run=told.id, to=chosen.to, on=_moment(chosen.on), reference=chosen.reference)
        with case.lock():
            case.notify(notice)
    for line in _lines(case):
        say(line)
    return ExitCode.ALL_READ


def _moment(said: datetime | None) -> datetime:
    now = datetime.now(UTC)
    moment = (said if said.tzinfo else said.astimezone()) if said else now
    if moment > now:
        raise UsageError("A notification cannot have been made in the future. Check --on.")
    return moment


def _lines(case: Case) -> Iterator[str]:
    figures = case.newest().assessment()
    clock, found = clock_of(figures), case.notices()
    if clock is None:
        yield "Nobody has said when the breach was discovered: put `discovered` into the incident file."
    else:
        yield _clock(clock, found)
    for notice in found:
        told: Assessment = case.run(notice.run).assessment()
        reference = f", reference {notice.reference}" if notice.reference else ""
        yield f"{when(notice.on)}: {notice.to}{reference}; run {notice.run}: {span(told.people)} people"
    if found and found[-1].run != figures.run.id:
        yield "The newest figures are others than those notified last: `exposure compare` says what changed."


def _clock(clock: Clock, found: list[Notice]) -> str:
    if found:
        first = found[0].on
        side = "after" if first > clock.due else "before"
        return (
            f"First notified {plural(hours(first - clock.due), 'hour')} {side} the 72 hours ended ({when(clock.due)})."
        )
    left = clock.due - datetime.now(UTC)
    span_left = plural(hours(left), "hour")
    if left.total_seconds() < 0:
        return f"Nothing was notified yet; the 72 hours ended {span_left} ago ({when(clock.due)})."
    return f"Nothing was notified yet; {span_left} are left (until {when(clock.due)})."
