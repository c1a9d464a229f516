"""The Arrow schemas of what a run writes down: items, findings, mentions and people."""

import numpy as np
import numpy.typing as npt
import pyarrow as pa

MEMBER_BITS = 32
"""An item's number is its file's place in the inventory, then its place inside the file: 0 is the file itself."""

LABEL = pa.dictionary(pa.int32(), pa.string())

ITEMS = pa.schema(
    [
        pa.field("item", pa.int64()),
        pa.field("parent", pa.int64()),  # the container's item, null for a file on the share
        pa.field("source", LABEL),
        pa.field("dataset", LABEL),
        pa.field("path", pa.string()),  # inside the source; members as "outer.zip!inner.csv"
        pa.field("kind", LABEL),  # the reader's name, "" where none reads it
        pa.field("size", pa.int64()),
        pa.field("sha256", pa.string()),
        pa.field("state", LABEL),
        pa.field("cause", LABEL),  # null where it was read
        pa.field("unread_share", pa.float32()),  # part of the item not read, 0 to 1
        pa.field("original", pa.int64()),  # for a duplicate: the item whose bytes it repeats
        pa.field("rule", LABEL),  # for a skipped item: the rule that says so
        pa.field("modified", pa.int64()),  # seconds since 1970, of the file that it is or lies in; null where not told
        pa.field(
            "likeness", pa.string()
        ),  # the same for copies that differ in bytes but not in what they say; else null
    ]
)
"""One row an item; written by the inventory and by the shards."""

FINDINGS = pa.schema(
    [
        pa.field("item", pa.int64()),
        pa.field("record", pa.int64()),  # number of the record inside the item, from 0
        pa.field("place", LABEL),  # "sheet Payroll", "page 3"
        pa.field("column", LABEL),  # the column's header or number; null in text
        pa.field("start", pa.int32()),  # characters, in the cell or passage
        pa.field("end", pa.int32()),
        pa.field("entity", LABEL),
        pa.field("confidence", pa.float32()),
        pa.field("pseudonym", pa.binary(16)),
        pa.field("mention", pa.int32()),  # number of the mention inside the item that it belongs to; null if nobody's
    ]
)
"""One row a finding; never its value."""

MENTIONS = pa.schema(
    [
        pa.field("item", pa.int64()),
        pa.field("record", pa.int64()),
        pa.field("mention", pa.int32()),  # number of the mention inside the item, from 0
        pa.field("role", LABEL),  # Role
        pa.field("title", pa.string()),
        pa.field("given", pa.string()),  # first name, or its initial; canonical case is lower
        pa.field("middle", pa.string()),
        pa.field("family", pa.string()),
        pa.field("former", pa.string()),  # maiden or earlier family name
        pa.field("birth_date", pa.string()),  # "1984-05-16", "1984-05", "1984"; null where unknown
        pa.field("sex", pa.string()),  # "f" or "m"
        pa.field("address", pa.string()),
        pa.field("town", pa.string()),
        pa.field("postcode", pa.string()),  # "SW1A 1AA"
        pa.field("emails", pa.list_(pa.string())),
        pa.field("phones", pa.list_(pa.string())),  # E.164
        pa.field("ids", pa.list_(pa.string())),  # strong identifiers, "UK_NHS:9990000018"
        pa.field("categories", pa.list_(pa.string())),  # codes of Category said of this person here
        pa.field("subject_types", pa.list_(pa.string())),  # codes of SubjectType
        pa.field("deceased", pa.bool_()),
        pa.field("confidence", pa.float32()),  # that this is a person at all, 0 to 1
    ]
)
"""One row a mention: what one record says of one person. Written encrypted, never shown."""

PERSON_KEY = "PERSON_KEY"
"""Among the `ids` of a mention: the number that a system has for the person; it tells people apart there alone."""

PEOPLE = pa.schema(
    [
        pa.field("item", pa.int64()),
        pa.field("mention", pa.int32()),
        pa.field("best", pa.int64()),  # the person of the best figure
        pa.field("low", pa.int64()),  # the person where whatever may be one is one; -1: not certain to be anybody
        pa.field("high", pa.int64()),  # the person where only what must be one is one
        pa.field("probability", pa.float32()),  # that the mention belongs to its best person
        pa.field("on_sure", pa.uint64()),  # the registers that the person is surely on, a bit each
        pa.field("on_best", pa.uint64()),  # on by the best figure
        pa.field("on_perhaps", pa.uint64()),  # may be on
    ]
)
"""One row a mention: the person it resolves to, in three groupings that bound the figure, and its registers."""


def files_of(items: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """For each item's number that of the file on the share which it is, or lies in."""
    files: npt.NDArray[np.int64] = items >> MEMBER_BITS << MEMBER_BITS
    return files
