"""BACS payment files (Standard 18): who is paid or debited, a line each of 100 or 106 characters with no separators.

The places of the fields are those of Bacs' "Standard 18" data record; payroll, benefit, creditor and direct debit runs
are sent to the bank in it.
"""

import re
from collections.abc import Iterator

from exposure.words import Blob, Content, Passage, Table
from sources.encoding import decode
from sources.reader import Reader
from sources.tables import batches

_FIELDS = (
    ("Sort code", 0, 6), ("Account number", 6, 14), ("Transaction code", 15, 17), ("Amount in pence", 35, 46),
    ("Paying organisation", 46, 64), ("Reference", 64, 82), ("Account name", 82, 100),
)  # fmt: skip
_RECORD = re.compile(
    r"\d{14}\d(?:\d\d|[ 0]\w)\d{14}.{4}\d{11}(?=.{0,17}[A-Z]).{36}(?=.{0,17}[A-Z]).{1,18}(?:.{6})?\s*", re.ASCII
)
_LABEL = re.compile(r"(?:VOL|HDR|UHL|EOF|UTL)\d")
_FEWEST, _SHARE = 3, 0.9
_LOOKED_AT = 1024  # bytes in which a label or a record has to be: most files are none, and are seen to be none at once


def recognises(_blob: Blob, head: bytes) -> bool:
    """Lines in the places of Standard 18: three at least, or one between a file's labels."""
    begin = head[:_LOOKED_AT].decode("latin-1").splitlines()
    if not any(_LABEL.match(line) or _RECORD.fullmatch(line) for line in begin):
        return False
    lines = head.decode("latin-1").splitlines()[:-1] if len(head) > 1 << 15 else head.decode("latin-1").splitlines()
    labels = sum(_LABEL.match(line) is not None for line in lines)
    bodies = [line for line in lines if line.strip() and not _LABEL.match(line)]
    records = sum(_RECORD.fullmatch(line) is not None for line in bodies)
    return records >= (1 if labels else _FEWEST) and records >= _SHARE * len(bodies)


def read(blob: Blob) -> Iterator[Content]:
    """The payments as one table, a row a line; the paying accounts, labels and whatever else is there as text."""
    lines = decode(blob.read()).splitlines()
    payments = [line for line in lines if _RECORD.fullmatch(line)]
    rows = ([line[start:end].strip() for _, start, end in _FIELDS] for line in payments)
    yield Table("payments", tuple(name for name, _, _ in _FIELDS), batches(rows, len(_FIELDS)))
    paying = sorted({f"Paying account: {line[17:23]} {line[23:31]}" for line in payments})
    others = [line for line in lines if line.strip() and not _RECORD.fullmatch(line)]
    yield Passage("labels", "\n".join([*paying, *others]))


READER = Reader(
    name="bacs",
    label="BACS payment files (Standard 18)",
    suffixes=(".bacs", ".std18", ".bac"),
    read=read,
    recognises=recognises,
    textual=True,
)
