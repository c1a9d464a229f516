"""What a detector is told of an item, and what it hands back: Arrow, never a value outside the mentions."""

from dataclasses import dataclass, field
from datetime import date

import pyarrow as pa


@dataclass(frozen=True, slots=True)
class Organisation:
    """The breached organisation's own values: they belong to nobody and link nobody."""

    names: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    postcodes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemContext:
    """Where the text or table being scanned comes from."""

    item: int = 0
    path: str = field(default="", repr=False)
    dataset: str = field(default="", repr=False)
    incident_date: date | None = None
    organisation: Organisation = Organisation()
    first_mention: int = 0  # number to give the item's next mention
    first_record: int = 0  # number to give the item's next record


@dataclass(frozen=True, slots=True)
class Found:
    """What one table batch or one document holds.

    `findings` has the schema FINDINGS, `mentions` the schema MENTIONS. A record that names nobody has no mention and
    is not a personal data record.
    """

    findings: pa.RecordBatch = field(repr=False)
    mentions: pa.RecordBatch = field(repr=False)
    records: int = 0  # records looked at, personal or not


class Role:
    """What a mention's person is to the record."""

    SUBJECT = "subject"
    CHILD = "child"
    PARTNER = "partner"
    NEXT_OF_KIN = "next of kin"
    STAFF = "staff"
    SENDER = "sender"
    RECIPIENT = "recipient"
    OTHER = "other"
