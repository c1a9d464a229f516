"""The 72 hours that UK GDPR Art. 33(1) gives, counted from discovery; weekends and bank holidays count."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from exposure.assessment import Assessment
from reports.wording import uk

LIMIT = timedelta(hours=72)


@dataclass(frozen=True, slots=True)
class Clock:
    """When the clock began and ends, and how many whole hours were gone when the figures were made."""

    discovered: datetime
    due: datetime
    gone: int  # hours, negative where the figures are older than the discovery

    @property
    def limit(self) -> int:
        """The length of the clock in hours."""
        return int(LIMIT.total_seconds() // 3600)

    @property
    def over(self) -> bool:
        """Whether the figures were made when the time was already up."""
        return self.gone >= self.limit


def hours(span: timedelta) -> int:
    """The whole hours of a span, whichever way it points."""
    return int(abs(span).total_seconds() // 3600)


def clock_of(assessment: Assessment) -> Clock | None:
    """The incident's clock; None while nobody has said when it was discovered."""
    if assessment.incident.discovered is None:
        return None
    discovered = uk(assessment.incident.discovered).astimezone(UTC)
    gone = uk(assessment.run.finished).astimezone(UTC) - discovered
    return Clock(uk(discovered), uk(discovered + LIMIT), int(gone.total_seconds() // 3600))
