"""Values that are nobody's: placeholders, offices' numbers, and identifiers that a spreadsheet filled down."""

from dataclasses import replace
from itertools import pairwise

import numpy as np

from exposure.people.arrays import Bools, Ints, distinct_count
from exposure.people.names import same_by_nickname
from exposure.people.prepare import Profiles

MOST_FAMILIES = 3  # family-name beginnings that one person's value may be seen with (people differ in spelling, not so)
MOST_AT_ADDRESS = 12
MOST_AT_POSTCODE = 400


def without_hot(people: Profiles) -> tuple[Profiles, dict[str, int]]:
    """The profiles with every placeholder taken out, and how many distinct values of each kind were."""
    beginning = _beginnings(people)
    notes: dict[str, int] = {}
    emails = _drop(people.emails, beginning, MOST_FAMILIES, notes, "placeholder_emails")
    phones = _drop(people.phones, beginning, MOST_FAMILIES, notes, "placeholder_phones")
    ids = _drop(people.ids, beginning, MOST_FAMILIES, notes, "placeholder_ids")
    hard = _drop(people.hard, beginning, MOST_FAMILIES, notes, "placeholder_ids")
    address = _drop(people.address[:, None], beginning, MOST_AT_ADDRESS, notes, "shared_addresses")[:, 0]
    postcode = _drop(people.postcode[:, None], beginning, MOST_AT_POSTCODE, notes, "shared_postcodes")[:, 0]
    cleaned = replace(people, emails=emails, phones=phones, ids=ids, hard=hard, address=address, postcode=postcode)
    filled = _filled_down(cleaned)
    notes["filled_down_ids"] = int(filled.sum())
    return replace(cleaned, hard=np.where(filled, -1, cleaned.hard)), notes


def _beginnings(people: Profiles) -> Ints:
    table: dict[str, int] = {}
    codes = [table.setdefault(name.replace("-", "")[:3], len(table)) for name in people.names]
    return np.array([*codes, -1], dtype=np.int64)[people.family]


def _drop(slots: Ints, beginning: Ints, most: int, notes: dict[str, int], name: str) -> Ints:
    if not slots.size or slots.max() < 0:
        return slots
    values = int(slots.max()) + 1
    hot = np.zeros(values + 1, dtype=bool)
    hot[:values] = distinct_count(slots.ravel(), np.repeat(beginning, slots.shape[1]), values) > most
    if hot.any():
        notes[name] = notes.get(name, 0) + int(hot.sum())
    return np.where(hot[slots], -1, slots)


def _filled_down(people: Profiles) -> Bools:
    """Which hard identifiers are not their row's: the value's other rows agree on another name and birth date."""
    wrong = np.zeros_like(people.hard, dtype=bool)
    for kind in range(people.hard.shape[1]):
        codes = people.hard[:, kind]
        held = np.flatnonzero(codes >= 0)
        order = held[np.argsort(codes[held], kind="stable")]
        bounds = np.r_[0, np.flatnonzero(codes[order][1:] != codes[order][:-1]) + 1, len(order)]
        for start, end in pairwise(bounds.tolist()):
            if end - start > 1 and _may_differ(people, order[start:end]):
                wrong[_minority(people, order[start:end]), kind] = True
    return wrong


def _may_differ(people: Profiles, members: Ints) -> bool:
    return any(len(np.unique(part[members][part[members] >= 0])) > 1 for part in (people.canonical, people.birth))


def _minority(people: Profiles, members: Ints) -> Ints:
    """Members who agree with fewer mentions than the value's main holder does."""
    groups: list[list[int]] = []
    for member in sorted(members.tolist(), key=lambda m: (-int(people.weight[m]), m)):
        home = next((group for group in groups if any(agree(people, member, other) for other in group)), None)
        if home is None:
            groups.append([member])
        else:
            home.append(member)
    groups.sort(key=lambda group: (-sum(int(people.weight[m]) for m in group), group[0]))
    return np.array([member for group in groups[1:] for member in group], dtype=np.int64)


def agree(people: Profiles, one: int, other: int) -> bool:
    """Whether two mentions of one identifier can be of one person: neither's name and birth date speak against it."""
    given = _name_close(people, int(people.given[one]), int(people.given[other]))
    family = _family_close(people, one, other)
    birth = _birth_close(int(people.birth[one]), int(people.birth[other]))
    swapped = people.given[one] == people.family[other] and people.family[one] == people.given[other]
    votes = [vote for vote in (given, family, birth) if vote is not None]
    born = birth is True and people.birth[one] == people.birth[other]
    return (
        bool(swapped)
        or (born and _share_a_name(people, one, other))
        or not votes
        or sum(votes) * 2 >= len(votes) + (given is False and birth is False)
    )


def _share_a_name(people: Profiles, one: int, other: int) -> bool:
    """Whether any of the one's names is a name of the other's, whichever of them was taken for the family name."""
    mine, theirs = (
        {int(part[row]) for part in (people.given, people.middle, people.family, people.former)} - {-1}
        for row in (one, other)
    )
    return bool(mine & theirs)


def _name_close(people: Profiles, one: int, other: int) -> bool | None:
    if one < 0 or other < 0:
        return None
    first, second = people.names[one], people.names[other]
    if first == second or first[0] == second or first == second[0] or same_by_nickname(first, second):
        return True
    from rapidfuzz.distance import JaroWinkler  # noqa: PLC0415 - needed for few values

    return bool(JaroWinkler.similarity(first, second) >= 0.82)


def _family_close(people: Profiles, one: int, other: int) -> bool | None:
    mine = [int(code) for code in (people.family[one], people.former[one]) if code >= 0]
    theirs = [int(code) for code in (people.family[other], people.former[other]) if code >= 0]
    if not mine or not theirs:
        return None
    parts = [set(people.names[code].split("-")) for code in (*mine, *theirs)]
    if any(parts[i] & parts[len(mine) + j] for i in range(len(mine)) for j in range(len(theirs))):
        return True
    return any(_name_close(people, i, j) for i in mine for j in theirs)


def _birth_close(one: int, other: int) -> bool | None:
    if one <= 0 or other <= 0:
        return None
    first, second = f"{one:08d}", f"{other:08d}"
    differing = sum(a != b for a, b in zip(first, second, strict=True))
    swapped = first[:4] == second[:4] and first[4:6] == second[6:] and first[6:] == second[4:6]
    partial = (one % 10_000 == 0 or other % 10_000 == 0) and first[:4] == second[:4]
    return differing <= 2 or swapped or partial
