"""Whose the title, phone and e-mail columns are that do not say it, in rows that name a second person."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import pyarrow as pa

from detectors.headers import says_whose, words
from exposure.found import Role
from exposure.people.names import folded

if TYPE_CHECKING:
    from detectors.column_type import ColumnType

ROWS = 400  # looked at for names in e-mail addresses
LEAST_ROWS, MOST_OF = 3, 0.7  # in so many rows, and so large a share of those that tell, an address bears the name
NAMES = frozenset({"given", "family", "full name", "family, given", "given family"})
WAYS = frozenset({"EMAIL_ADDRESS", "PHONE_NUMBER"})
WORK = frozenset({"work", "staff", "office", "school", "business"})
KIN = re.compile(r"\b(?:relation|relationship|parent|carer|guardian|mother|father|contact|kin|next|ice|priority)\b")
NAME_PART = re.compile(r"[a-z]{3,}")


def details_settled(found: "list[ColumnType]", headers: Sequence[str], batch: pa.RecordBatch) -> "list[ColumnType]":
    """`found` with titles, phones and e-mail addresses given to whom they belong.

    In a school's list of contacts "Pupil, Title, Contact Name, Mobile, Email" all but the first is the contact's. What
    tells is, in this order: a title stands before its name; names in the e-mail addresses (`batch`, row by row); and
    that a contact's ways to be reached follow the contact's name, where the record's own person has none before it.
    """
    named = [one for one in found if one.field in NAMES and not one.who.startswith(Role.STAFF)]
    if len({one.who for one in named}) < 2:
        return found
    own = "" if any(not one.who for one in named) else named[0].who
    loose = {one.column for one in found if one.who == own and not _said(headers[one.column])}
    mail = [one.column for one in found if one.entity == "EMAIL_ADDRESS" and one.column in loose]
    whose = {column: who for column in mail if (who := _by_names(column, named, batch)) is not None}
    kin = any(KIN.search(" ".join(words(header))) for header in headers)
    whose |= _following(found, named, loose - whose.keys(), whose, own=own, kin=kin)
    whose |= {one.column: who for one in found if one.column in loose and (who := _titled(one, found)) is not None}
    return [_to(whose[one.column], one) if whose.get(one.column, own) != own else one for one in found]


def _said(header: str) -> bool:
    """Whether a header says whose its column is, or that it is of somebody's work."""
    return says_whose(header) or bool(WORK.intersection(words(header)))


def _by_names(column: int, named: "Sequence[ColumnType]", batch: pa.RecordBatch) -> str | None:
    """Whose name most of a column's e-mail addresses bear; None where they do not tell."""
    rows = batch.slice(0, ROWS)
    mails = [folded((value or "").split("@")[0]) for value in rows.column(column).to_pylist()]
    names = {one.column: [set(NAME_PART.findall(folded(value or ""))) for value in rows.column(one.column).to_pylist()]
             for one in named}  # fmt: skip
    told: Counter[str] = Counter()
    for row, mail in enumerate(mails):
        score: Counter[str] = Counter()
        for one in named:
            score[one.who] += sum(part in mail for part in names[one.column][row])
        first, *rest = score.most_common(2)
        told[first[0]] += bool(first[1]) and (not rest or first[1] > rest[0][1])
    who, rows_of = told.most_common(1)[0]
    return who if rows_of >= LEAST_ROWS and rows_of >= MOST_OF * told.total() else None


def _following(
    found: "Sequence[ColumnType]",
    named: "Sequence[ColumnType]",
    loose: set[int],
    by_names: dict[int, str],
    *,
    own: str,
    kin: bool,
) -> dict[int, str]:
    """The ways to reach somebody that follow the name of a contact, and those beside an address that bears its name."""
    answer = {}
    own_before = False
    for one in sorted(found, key=lambda one: one.column):
        if one.entity not in WAYS or one.column not in loose:
            own_before |= one.entity in WAYS and by_names.get(one.column, one.who) == own
            continue
        before = [name for name in named if name.column < one.column]
        last = before[-1].who if before else own
        if last != own and not own_before and (kin or last in by_names.values()):
            answer[one.column] = last
        own_before |= one.column not in answer
    return answer


def _titled(one: "ColumnType", found: "Sequence[ColumnType]") -> str | None:
    """Whose a title is: his whose name follows, or whose name stands before it where none follows."""
    if one.field != "title":
        return None
    after = next(
        (name.who for name in found if name.column in {one.column + 1, one.column + 2} and name.field in NAMES), None
    )
    before = next((name.who for name in found if name.column == one.column - 1 and name.field in NAMES), None)
    who = after if after is not None else before
    return None if who is None or who.startswith(Role.STAFF) else who


def _to(who: str, one: "ColumnType") -> "ColumnType":
    return replace(one, who=who, role=f"{who} {one.field}".strip())
