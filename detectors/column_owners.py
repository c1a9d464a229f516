"""Whose the columns of a table are, where carers, payees or parents stand in it beside the record's own person."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from detectors.headers import words
from detectors.numbered_people import numbered_apart
from exposure.found import Role

if TYPE_CHECKING:
    from detectors.column_type import ColumnType

CARED_FOR = frozenset({"cares", "cared"})
CLIENT = CARED_FOR | frozenset("client patient user su customer resident".split())
RELATED = CARED_FOR | frozenset("parent parents carer carers guardian mother father mum dad".split())
NAMES = frozenset(
    {"deceased name", "given", "middle", "family", "former", "full name", "family, given", "given family", "initials"}
)
WHOLE_NAMES = frozenset({"full name", "family, given", "given family"})
WHO_NAMES = WHOLE_NAMES | {"given", "family"}
NAMED = frozenset({"deceased name", "given", "family", "full name", "family, given", "given family"})


def owners_settled(found: "list[ColumnType]", headers: Sequence[str]) -> "list[ColumnType]":
    """`found` with the columns of those whom a table is about given to them.

    In a register of carers what says "client" is the cared-for person's; a payee, a landlord or a witness who is the
    first person named, with nobody whom the record is about beside them, is whom the record is about.
    """
    named = [one for one in found if one.field in NAMED]
    if not named or any(not one.who for one in named):
        return found
    said = {one.column: frozenset(words(headers[one.column])) for one in found}
    cared = next((one.who for one in named if said[one.column] & CARED_FOR), None)
    if cared is not None:
        return [_to(Role.SUBJECT, one) if one.who == cared or _clients(one, said) else one for one in found]
    first = next((one for one in named if not one.who.startswith(Role.STAFF)), None)
    if first is None or not first.who.startswith(Role.OTHER) or said[first.column] & RELATED:
        return found
    return [_to("", one) if one.who == first.who else one for one in found]


def _clients(one: "ColumnType", said: dict[int, frozenset[str]]) -> bool:
    """Whether a column of nobody's in particular says that it is the client's."""
    return not one.who and bool(said[one.column] & CLIENT)


def _to(who: str, one: "ColumnType") -> "ColumnType":
    return replace(one, who=who, role=f"{who} {one.field}".strip())


def staff_beside(found: "list[ColumnType]", headers: Sequence[str]) -> "list[ColumnType]":
    """A column "Staff" is another's than the column "Pupil" beside it; alone it is the record's own person."""
    says = {one.column: "staff" in words(headers[one.column]) for one in found}
    if not any(one.field in WHO_NAMES and not one.who and not says[one.column] for one in found):
        return found
    return [
        replace(one, who=Role.STAFF, role=f"{Role.STAFF} {one.field}") if says[one.column] and not one.who else one
        for one in found
    ]


def people_settled(found: "list[ColumnType]", headers: Sequence[str]) -> "list[ColumnType]":
    """Whose the columns are that say "contact", or nothing where only another person has a name."""
    found = numbered_apart(found, headers)
    named = {one.who for one in found if one.field in NAMES}
    contact = Role.OTHER if "" in named else ""
    settled = []
    for one in found:
        if one.who.startswith("contact"):
            who = contact if one.field in NAMES else ""
            one = replace(one, who=who, role=f"{who} {one.field}".strip())  # noqa: PLW2901 - the same column, settled
        settled.append(one)
    settled = owners_settled(_told_apart(settled), headers)
    named = {one.who for one in settled if one.field in NAMES}
    others = [one.who for one in settled if one.field in NAMES and not one.who.startswith(Role.STAFF)]
    if "" not in named and others:
        settled = [
            replace(one, who=others[0], role=f"{others[0]} {one.field}") if not one.who else one for one in settled
        ]
    return settled


def _told_apart(found: "list[ColumnType]") -> "list[ColumnType]":
    """Two persons of one role in a row ("Proposer", "Seconder"): a second column of the same name begins the next."""
    seen: dict[str, set[str]] = {}
    count: dict[str, int] = {}
    apart = []
    for one in found:
        names = seen.setdefault(one.who, set())
        if one.who and one.field in WHO_NAMES:
            if one.field in names or (names & WHOLE_NAMES) or (names and one.field in WHOLE_NAMES):
                count[one.who] = count.get(one.who, 1) + 1
                names.clear()
            names.add(one.field)
        number = count.get(one.who, 1)
        apart.append(one if number == 1 else replace(one, who=f"{one.who} {number}"))
    return apart
