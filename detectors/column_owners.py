"""Whose the columns of a table are, where carers, payees or parents stand in it beside the record's own person."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from detectors.headers import words
from exposure.found import Role

if TYPE_CHECKING:
    from detectors.columns import ColumnType

CARED_FOR = frozenset({"cares", "cared"})
CLIENT = CARED_FOR | frozenset("client patient user su customer resident".split())
RELATED = CARED_FOR | frozenset("parent parents carer carers guardian mother father mum dad".split())
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
