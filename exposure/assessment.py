"""The frozen result of a run. Every report is rendered from it alone; it holds no personal value."""

from datetime import date, datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict

from exposure.figures import Figure

PASSWORDS_TRIED = "passwords tried on locked items"
"""The setting of a run that says how many there were; which opened what is kept nowhere."""


class _Document(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Incident(_Document):
    """What the operator says of the incident; nothing of it is derived."""

    name: str
    discovered: datetime | None = None
    happened_from: datetime | None = None
    happened_to: datetime | None = None
    cyber: bool | None = None
    controllers: tuple[str, ...] = ()
    organisation_size: int | None = None
    exfiltrated: bool | None = None
    unavailable: Literal["no", "temporary", "full"] | None = None

    @property
    def day(self) -> date | None:
        """The day at which ages are told."""
        said = self.happened_to or self.happened_from or self.discovered
        return said.date() if said else None


class CauseCount(_Document):
    """Items that could not be read, or not wholly, for one cause."""

    cause: str
    files: int
    bytes: int


class UnreadItem(_Document):
    """One line of the list that an IT colleague works through."""

    dataset: str
    label: str  # the path, masked where it is personal
    kind: str
    cause: str
    state: str  # "partly read" or "unread"
    bytes: int
    share: float  # of the item not read


class Coverage(_Document):
    """Every item is accounted for: the states' files add up to `files`, their bytes to `bytes`.

    Files are items on the share; members of containers are counted in `items`, not in `files`, so that no byte is
    counted twice.
    """

    files: int
    bytes: int
    items: int
    files_by_state: dict[str, int]
    bytes_by_state: dict[str, int]
    items_by_state: dict[str, int]
    causes: tuple[CauseCount, ...]
    unread: tuple[UnreadItem, ...]
    skipped_by_rule: dict[str, int]


class ItemFigures(_Document):
    """The drill-down's line: what one item holds."""

    label: str
    kind: str
    state: str
    bytes: int
    records: int
    people: int
    findings: dict[str, int]  # entity -> findings


class DatasetFigures(_Document):
    """The figures of one dataset."""

    name: str  # masked where it is personal
    source: str
    items: int
    bytes: int
    people: Figure
    records: Figure
    categories: dict[str, Figure]  # code of Category -> people
    subject_types: dict[str, Figure]  # code of SubjectType -> people
    findings: dict[str, int]  # entity -> findings
    distinct: dict[str, int]  # entity -> distinct values
    coverage: Coverage
    items_detail: tuple[ItemFigures, ...]  # those with most people first


class RangePart(_Document):
    """One line of what the working range is made of, in people."""

    label: str
    people: int
    direction: Literal["floor", "best", "ceiling"]


class Overlap(_Document):
    """People whom two datasets share."""

    one: str
    other: str
    people: int


class Priority(_Document):
    """A group to tell first (Art. 34), and why."""

    code: str
    reason: str
    people: Figure


class Severity(_Document):
    """ENISA v1.0 (2013): SE = DPC x EI + CB, each with the reason for its value."""

    data_processing_context: float
    identification: float
    circumstances: float
    score: float
    level: Literal["Low", "Medium", "High", "Very High"]
    reasons: tuple[str, ...]
    assumptions: tuple[str, ...]


class RegisterFigures(_Document):
    """The people who are on one of the operator's registers."""

    name: str  # masked where it is personal
    rows: int  # of the register: who of them is not in the breached data is counted nowhere
    people: Figure


class RegisteredFigures(_Document):
    """Whom of the people the operator's registers know."""

    registers: tuple[RegisterFigures, ...]
    known: Figure  # on any of them
    unknown: Figure  # on none


class ReviewFigures(_Document):
    """What reviewers have judged so far: who belongs together. Who they are is kept in the case alone."""

    judged: int  # predicted people whose judgement stands
    drawn: int  # of those people, and of others, drawn at random for the interval
    drawn_judged: int
    lapsed: int  # judgements of people whose mentions are others by now
    joined: int  # people who were taken for two, and are one
    taken_apart: int  # people who were taken for one with somebody else
    nobody: int  # mentions that are of nobody
    last: str  # when the last judgement was made, UTC


class Run(_Document):
    """Which run made these figures, with what."""

    id: str
    started: datetime
    finished: datetime
    sources: tuple[str, ...]
    versions: dict[str, str]
    settings: dict[str, str]


class Shift(_Document):
    """One figure that is another one than in an earlier run, and what of that comes with files or goes with them."""

    name: str  # "people", "records", "category:health", "subject:children", "dataset:Housing"
    before: Figure
    after: Figure
    came: int = 0  # that only files hold which the earlier run had not read
    went: int = 0  # that only files held which are there no more

    @property
    def otherwise(self) -> int:
        """What is left of the difference: other rules, decisions, or telling people apart with more to go by."""
        return self.after.best - self.before.best - self.came + self.went


class Since(_Document):
    """What has changed since an earlier run of the case."""

    run: str
    finished: datetime
    files: dict[str, int]  # "new", "changed", "moved", "gone", "unchanged", "read now", "unread now"
    shifts: tuple[Shift, ...]
    reasons: tuple[str, ...]  # settings, versions and rules that are others, one sentence each


class Scope(_Document):
    """A part of the case's files that these figures are about, beside all that was at risk."""

    name: str
    rules: tuple[str, ...]  # what restricts it, a sentence each
    files: int
    of_files: int
    listed: int | None = None  # lines of the list of what was taken
    matched: int | None = None  # of them, those that name a file of the case
    at_risk_people: Figure  # of the whole case
    at_risk_records: Figure


class ControllerFigures(_Document):
    """What of the figures is one controller's, where a service is shared."""

    name: str  # "" for the files that no controller was named for
    files: int
    bytes: int
    unread: int  # items
    people: Figure
    records: Figure
    categories: dict[str, Figure]
    subject_types: dict[str, Figure]
    several_categories: Figure
    findings: dict[str, int]


class SampleStep(_Document):
    """How the first estimate stood after a round of reading."""

    files: int
    bytes: int
    records: Figure
    people: Figure


class Sample(_Document):
    """A first estimate: what of the files it has read, and how its bounds became narrower."""

    files: int  # read, of those that are neither copies nor skipped
    of_files: int
    bytes: int
    of_bytes: int
    strata: int
    items: Figure  # files and what is inside of them
    category_records: dict[str, Figure]  # code of Category -> records that hold it
    steps: tuple[SampleStep, ...]


class Assessment(_Document):
    """The figures of a run."""

    schema_version: Literal[1] = 1
    incident: Incident
    run: Run
    people: Figure
    people_parts: tuple[RangePart, ...]
    deceased: int  # people said to be dead, whom no figure counts
    records: Figure
    categories: dict[str, Figure]
    subject_types: dict[str, Figure]
    findings: dict[str, int]
    distinct: dict[str, int]
    datasets: tuple[DatasetFigures, ...]
    overlaps: tuple[Overlap, ...]
    several_categories: Figure  # people in two categories of personal data and more
    coverage: Coverage
    severity: Severity
    priorities: tuple[Priority, ...]
    review: ReviewFigures | None = None
    registered: RegisteredFigures | None = None  # where the operator has given registers
    sample: Sample | None = None  # where only a part of the files has been read: every figure is an estimate
    scope: Scope | None = None  # where the figures are about a part of the case
    controllers: tuple[ControllerFigures, ...] = ()  # of whom one person may be of several
    since: Since | None = None  # the run before, where there is one
