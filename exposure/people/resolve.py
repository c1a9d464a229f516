"""Mentions to people, in three groupings that bound the figure: best, whatever may be one, only what must be one."""

from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from exposure.figures import Figure, working_range
from exposure.found import Role
from exposure.people.arrays import Bools, Floats, Ints, ascending, coded, distinct_count, group_numbers, mixed
from exposure.people.fitting import fitting
from exposure.people.fragments import joined_to_neighbour
from exposure.people.hot import without_hot
from exposure.people.keyed import keyed
from exposure.people.linkage import average_linkage
from exposure.people.links import Links, links_of
from exposure.people.prepare import Profiles, items_of, profiles
from exposure.people.register import REGISTER, OnRegister, Registered, on_register
from exposure.people.sparse import Homes, homes

BEST, GENEROUS, CERTAIN = 0.35, 0.2, 0.6
"""How near two clusters must be, on average over their pairs, to be one person in the three groupings."""

LIKELY, POSSIBLE = 0.5, 0.3
"""How near by name alone: to be one person in the best grouping, and to be perhaps one in the generous."""

SURE_TO_BE_A_PERSON = 0.5
SURE_OF_A_LIST = 0.92  # a cell under a heading of names is surer than prose
A_LIST = 3  # records about one person each, from which an item is a list
ABOUT = (Role.SUBJECT, Role.CHILD, Role.PARTNER, Role.NEXT_OF_KIN)


@dataclass(frozen=True, slots=True)
class Resolution:
    """The person of each mention, one entry a row.

    `best`: -1 where the mention is not believed to be a person. `low` joins whatever may be one person (-1: not
    certain to be anybody), `high` only what must be. Both nest: one best person has one low and one or more high.
    `probability`: that the mention belongs to its best person. `notes`: counts of what was set aside. `register`:
    which registers each mention's person is on, where there are any.
    """

    best: Ints = field(repr=False)
    low: Ints = field(repr=False)
    high: Ints = field(repr=False)
    probability: npt.NDArray[np.float32] = field(repr=False)
    notes: dict[str, int]
    register: OnRegister | None = None


def resolve(mentions: pa.Table, register: pa.Table | None = None) -> Resolution:
    """People of a table with the schema MENTIONS (further columns named "extra:..." are attributes to compare).

    The answer does not depend on the order of the rows. `register`: mentions of the same schema with the number of
    their register in the column REGISTER; whoever is on one is joined by what it says of him, and nobody is counted
    for being on it.
    """
    told, anybodys, notes = keyed(mentions)
    if anybodys.all():
        resolution = _resolved(told, register)
        return replace(resolution, notes=resolution.notes | notes)
    resolution = _resolved(told.filter(pa.array(anybodys)), register)
    return replace(_spread(resolution, anybodys), notes=resolution.notes | notes)


def _spread(resolution: Resolution, rows: Bools) -> Resolution:
    """A resolution of the rows chosen by `rows`, for all of them: the others are nobody's."""

    def over(values: npt.NDArray[Any], nobody: float) -> npt.NDArray[Any]:
        all_rows = np.full(len(rows), nobody, values.dtype)
        all_rows[rows] = values
        return all_rows

    held = resolution.register
    return Resolution(
        over(resolution.best, -1),
        over(resolution.low, -1),
        over(resolution.high, -1),
        over(resolution.probability, 0),
        resolution.notes,
        None if held is None else OnRegister(*(over(bits, 0) for bits in (held.sure, held.best, held.perhaps))),
    )


def _resolved(mentions: pa.Table, register: pa.Table | None) -> Resolution:
    """`resolve` of mentions without keys."""
    if not mentions.num_rows:
        nothing = np.zeros(0, dtype=np.int64)
        return Resolution(nothing, nothing, nothing, np.zeros(0, dtype=np.float32), {})
    registered = None
    if register is not None and register.num_rows:
        register = keyed(register)[0]
        registered = Registered.of(register, resolve(register.drop_columns([REGISTER])).best)
    everybody, notes = _everybody(mentions, registered)
    people, sparse = everybody.without_register(), ~_told(everybody)
    links = links_of(everybody, sparse)
    best, low, high = _groupings(everybody, links, sparse)
    mine = best[: len(people)], low[: len(people)], high[: len(people)]
    found = homes(people, mine[0], sparse[: len(people)], _numbers(mentions, "item"), _numbers(mentions, "record"))
    persons = _rows(people, mentions, found, sparse[: len(people)], mine)
    probability = _probability(people, links.within(len(people)), mine[0], found, sparse[: len(people)])
    held = on_register(everybody, registered, found, sparse, (high, best, low)) if registered is not None else None
    return Resolution(*persons, probability, notes | _sparse_notes(people, found, sparse[: len(people)]), held)


def _everybody(mentions: pa.Table, registered: Registered | None) -> tuple[Profiles, dict[str, int]]:
    if registered is None:
        return without_hot(profiles(mentions))
    return without_hot(profiles(registered.after(mentions), registered.seeds_after(mentions.num_rows)))


def figure(resolution: Resolution, mask: Bools | None = None) -> Figure:
    """Distinct people of the mentions that `mask` (rows,) picks, or of all, with a working range."""
    best, low, high = (
        len(ascending(ids[ids >= 0]))
        for ids in (part if mask is None else part[mask] for part in (resolution.best, resolution.low, resolution.high))
    )
    return working_range(low, best, high)


def deceased_people(resolution: Resolution, mentions: pa.Table) -> Ints:
    """The best ids of people whom any mention says to be dead, ascending."""
    if "deceased" not in mentions.column_names:
        return np.zeros(0, dtype=np.int64)
    dead = pc.coalesce(mentions["deceased"], pa.scalar(0).cast(pa.bool_())).to_numpy().astype(bool)
    ids = ascending(resolution.best[dead])
    return ids[ids >= 0]


def _told(people: Profiles) -> Bools:
    """Profiles that say more than a name."""
    told = (people.birth > 0) | (people.address >= 0) | (people.town >= 0) | (people.postcode >= 0)
    for slots in (people.emails, people.phones, people.ids, people.hard, people.extras):
        told |= (slots >= 0).any(axis=1)
    return told


def case_links(mentions: pa.Table) -> tuple[Profiles, Links]:
    """The profiles of a case and every pair of them that may be one person."""
    people, _ = without_hot(profiles(keyed(mentions)[0]))
    return people, links_of(people, ~_told(people))


def _groupings(people: Profiles, links: Links, sparse: Bools) -> tuple[Ints, Ints, Ints]:
    count, hard = len(people), people.hard
    if people.own < count:
        hard = np.column_stack([hard, people.seed])  # two identities of a register are two people
    best = average_linkage(count, links.one, links.other, links.chance, hard, BEST)
    inside = best[links.one] == best[links.other]
    high = average_linkage(count, links.one[inside], links.other[inside], links.chance[inside], hard, CERTAIN)
    named = fitting(people.without_register(), sparse[: people.own], best[: people.own])
    best = average_linkage(count, named.one, named.other, named.likely, hard, LIKELY, best)
    low = average_linkage(count, links.one, links.other, links.chance, hard, GENEROUS, best)
    low = average_linkage(count, named.one, named.other, named.possible, hard, POSSIBLE, low)
    return best, low, high


def _rows(
    people: Profiles, mentions: pa.Table, found: Homes, sparse: Bools, groupings: tuple[Ints, Ints, Ints]
) -> tuple[Ints, Ints, Ints]:
    """The three groupings row by row, numbered from 0 in the order of their smallest profile."""
    best, low, high = groupings
    row, holder = people.of_row, found.holder
    lone = sparse[row] & (holder < 0)
    base = len(people)
    nameless = ~_named(people)[row]
    doubtful = lone & ((_confidence(mentions) < SURE_TO_BE_A_PERSON) | nameless)
    home = np.where(holder >= 0, holder, row)
    apart = 2 * base + group_numbers(mixed([_numbers(mentions, "item"), _numbers(mentions, "record"), row]))[0]
    named = np.where(found.apart, apart, base + found.group)
    best_row = np.where(doubtful, -1, np.where(lone, np.where(found.apart, apart, base + found.home), best[home]))
    listed = _listed(people, mentions) | (found.perhaps >= 0)
    unsure = np.where(lone, ~listed, ~_named_person(people, low)[home])
    least = np.where(found.perhaps >= 0, low[np.maximum(found.perhaps, 0)], base + found.lowest)
    low_row = np.where(unsure, -1, np.where(lone, least, low[home]))
    common = sparse[row] & ((lone & ~_rare(people, found)[row]) | found.common)
    high_row = np.where(common, apart, np.where(lone, named, high[home]))
    known = _named(people)[row]
    best_row = joined_to_neighbour(best_row, known, people.hard[row], _places(mentions))
    return _numbered(best_row), _numbered(low_row), _numbered(_within(best_row, high_row))


def _listed(people: Profiles, mentions: pa.Table) -> Bools:
    """Rows that are certain to be people, be it by their name alone: whom a list is about, and the families of those.

    Whether they are other people than those who are known by more is another question, which their names answer.
    """
    named = ((people.given >= 0) & (people.family >= 0))[people.of_row]
    sure = named & (_confidence(mentions) >= SURE_OF_A_LIST)
    if "role" not in mentions.column_names:
        return sure
    role = pc.fill_null(pc.cast(mentions["role"], pa.string()), Role.SUBJECT)
    about: Bools = pc.is_in(role, value_set=pa.array(ABOUT)).to_numpy().astype(bool)
    sure &= about
    item = items_of(mentions)
    records = distinct_count(np.where(sure, item, -1), group_numbers(_numbers(mentions, "record"))[0], len(item))
    return sure & (records[item] >= A_LIST)


def _places(mentions: pa.Table) -> tuple[Ints, Ints]:
    """Each row's record and item, with its role in them, as numbers."""
    role = np.zeros(mentions.num_rows, dtype=np.int64)
    if "role" in mentions.column_names:
        role, _ = coded(mentions["role"], str)
    item, record = _numbers(mentions, "item"), _numbers(mentions, "record")
    return group_numbers(mixed([item, record, role]))[0], group_numbers(mixed([item, role]))[0]


def _within(best: Ints, high: Ints) -> Ints:
    """`high` split where it spans two of `best`."""
    return group_numbers(mixed([best, high]))[0]


def _named(people: Profiles) -> Bools:
    return (people.given >= 0) | (people.family >= 0) | (people.former >= 0)


def _named_person(people: Profiles, low: Ints) -> Bools:
    """Whether any mention of the profile's person has a name or a hard identifier: others may be one of those."""
    known = _named(people) | (people.hard >= 0).any(axis=1)
    named = np.zeros(len(people), dtype=bool)
    named[low[known]] = True
    return named[low]


def _rare(people: Profiles, found: Homes) -> Bools:
    whole = (people.given >= 0) & (people.family >= 0)
    groups = np.zeros(len(people), dtype=np.int64)
    groups[people.of_row] = found.group
    mentions = np.bincount(groups, people.weight)[groups]
    return whole & (mentions <= 10)


def _numbered(ids: Ints) -> Ints:
    distinct, numbers = np.unique(ids, return_inverse=True)
    return numbers.astype(np.int64) - int(len(distinct) > 0 and distinct[0] < 0)


def _numbers(mentions: pa.Table, name: str) -> Ints:
    if name not in mentions.column_names:
        return np.arange(mentions.num_rows, dtype=np.int64)
    numbers: Ints = pc.fill_null(mentions[name], -1).to_numpy().astype(np.int64)
    return numbers


def _confidence(mentions: pa.Table) -> Floats:
    if "confidence" not in mentions.column_names:
        return np.ones(mentions.num_rows)
    confidence: Floats = pc.fill_null(mentions["confidence"], 1.0).to_numpy().astype(np.float64)
    return confidence


def _probability(people: Profiles, links: Links, best: Ints, found: Homes, sparse: Bools) -> npt.NDArray[np.float32]:
    inside = best[links.one] == best[links.other]
    strongest = np.zeros(len(people))
    for end in (links.one, links.other):
        np.maximum.at(strongest, end[inside], links.chance[inside])
    alone = np.bincount(best, minlength=len(people))[best] == 1
    rival = np.zeros(len(people))
    for end in (links.one, links.other):
        np.maximum.at(rival, end[~inside], links.chance[~inside])
    sure = np.where(alone, 1.0 - rival, np.minimum(strongest, 1.0 - rival))[people.of_row]
    return np.where(sparse[people.of_row], found.probability, sure).astype(np.float32)


def _sparse_notes(people: Profiles, found: Homes, sparse: Bools) -> dict[str, int]:
    bare = sparse[people.of_row]
    return {
        "profiles": len(people),
        "name_only_mentions": int(bare.sum()),
        "name_only_joined": int((bare & (found.holder >= 0)).sum()),
        "name_only_people": len(np.unique(found.group[bare & (found.holder < 0)])),
    }
