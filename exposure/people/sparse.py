"""Mentions that say no more than a name: joined to the person of that name where the case knows one."""

from dataclasses import dataclass

import numpy as np

from exposure.people.arrays import Bools, Floats, Ints, Words, equal_keys, group_numbers, mixed
from exposure.people.coincidence import Bearers, expected_bearers, found_again, seen_before, share_found
from exposure.people.compare import close_names
from exposure.people.prepare import Profiles

COMMON = 30  # mentions of one full name beyond which a mention in another item may well be another person
LIKELY = 0.5  # the chance from which a name that fits is taken to be the same person's
ADULTS = 20  # birth dates of people with an adult's title, from which they tell who is a child
USUAL, UNUSUAL, ENOUGH = 0.6, 0.1, 20
"""Share of full names found again, of so many, from which names that fit in part are believed too, and up to which none
are: what the full names tell, the others cannot tell better."""
A_DOCUMENT = 40  # rows of an item up to which one name in it is one person
_BY_MENTIONS = ((4, 0.98), (10, 0.93), (30, 0.6), (100, 0.15))


@dataclass(frozen=True, slots=True)
class Homes:
    """Where name-only mentions belong, one entry a row of the mentions table.

    `holder`: the profile that bears the name, -1 where nobody does, or somebody by no more than chance, who is then
    `perhaps`. `group`: number of the mention's name, for those without holder; `apart`: such names meet by chance, so
    that each row is another person. `home`: the number of the fuller name in `group` that it is, where that is the
    only one that fits; `lowest`: of any that fits. `common`: frequent, and borne by several. `probability`: that the
    joining is right.
    """

    holder: Ints
    perhaps: Ints
    apart: Bools
    group: Ints
    home: Ints
    lowest: Ints
    common: Bools
    probability: Floats


def homes(people: Profiles, cluster: Ints, sparse: Bools, item: Ints, record: Ints) -> Homes:
    """A home for each row whose profile is `sparse`; `cluster` is each profile's person.

    `item` and `record` are each row's: records that bear a name of several people are spread over those, so that a
    slice of them counts about as many people as it speaks of.
    """
    rows = np.flatnonzero(sparse[people.of_row])
    whole = _full(people)
    borne = _borne(people, cluster, sparse, rows, mixed([item, record]))
    holder = borne.holder.copy()
    wanting = rows[borne.perhaps[rows] < 0]
    if borne.usual:
        _near_names(people, wanting, np.flatnonzero(~sparse), holder, whole)
    _same_item(people, rows[(holder[rows] >= 0) | _small(item)[rows]], np.flatnonzero(~sparse), holder, item, cluster)
    holder[(people.grown > 0)[people.of_row] & (holder >= 0) & children(people)[holder]] = -1
    frequency = _frequency(people, whole)
    common = (whole & (frequency > COMMON))[people.of_row] & borne.several
    group = _groups(people, whole)
    lone = rows[holder[rows] < 0]
    apart = np.zeros(len(holder), dtype=bool)
    apart[lone] = ~_one_name_one_person(people, lone, whole)
    home, lowest = _fuller(people, lone, group, whole, item)
    perhaps = np.where(holder >= 0, -1, _one_of(borne.perhaps, home))
    return Homes(holder, perhaps, apart, group, home, lowest, common, borne.probability)


@dataclass(frozen=True, slots=True)
class _Borne:
    """The profile that bears each row's name (-1: none): believed to be the row's, and whoever it is."""

    holder: Ints
    perhaps: Ints
    several: Bools
    probability: Floats
    usual: bool  # whether any of those of whom only a full name is said are known by more


def _borne(people: Profiles, cluster: Ints, sparse: Bools, rows: Ints, lot: Words) -> _Borne:
    count = len(people.of_row)
    holder, perhaps = np.full(count, -1, dtype=np.int64), np.full(count, -1, dtype=np.int64)
    several, probability = np.zeros(count, dtype=bool), np.ones(count)
    bearers, profile = np.flatnonzero(~sparse), people.of_row[rows]
    frequency = _frequency(people, _full(people))
    grown, child = people.grown > 0, children(people)
    known: float | None = None
    expected = _by_chance(people, ~sparse, cluster)
    for number, ((mine, theirs), by_chance) in enumerate(zip(_tiers(people), expected, strict=True)):
        wanting = rows[(perhaps[rows] < 0) & (mine[profile] > 0)]
        if not len(wanting):
            continue
        name = people.of_row[wanting]
        found, persons = np.full(len(name), -1, dtype=np.int64), np.zeros(len(name), dtype=np.int64)
        for which, those in ((grown[name], bearers[~child[bearers]]), (~grown[name], bearers)):
            found[which], persons[which] = _bearer(mine[name[which]], lot[wanting[which]], those, theirs, cluster)
        hit = np.zeros(len(people), dtype=bool)
        hit[name[found >= 0]] = True
        again = found_again(by_chance, hit, np.unique(name))
        names = np.unique(name)
        if number == 0 and len(names) >= ENOUGH:
            known = share_found(by_chance[names], hit[names])
        believed = again[name] >= LIKELY
        if number and known is not None:
            believed = (believed & (known >= UNUSUAL)) | (known >= USUAL)
        perhaps[wanting] = found
        holder[wanting] = np.where(believed, found, -1)
        several[wanting] = persons > 1
        probability[wanting] = _chance(frequency[name]) / np.maximum(persons, 1)
    return _Borne(holder, perhaps, several, probability, known is None or known >= UNUSUAL)


def children(people: Profiles) -> Bools:
    """Profiles born after nearly everybody in the case who has an adult's title; none where nobody has."""
    years = np.where(people.birth > 0, people.birth // 10_000, -1)
    adults = years[(people.grown > 0) & (years > 0)]
    if len(adults) < ADULTS:
        return np.zeros(len(people), dtype=bool)
    young: Bools = years > np.quantile(adults, 0.99)
    return young


def _by_chance(people: Profiles, told: Bools, cluster: Ints) -> list[Floats]:
    """For each of `_tiers` how many people are expected to bear each profile's name by mere chance."""
    lengths = np.array([*map(len, people.names), 0])
    everybody = Bearers.of(people, told, cluster)
    by_letter = Bearers.of(people, told & (people.given >= 0) & (lengths[people.given] == 1), cluster)
    given = everybody.given[everybody.given >= 0]
    return [
        expected_bearers(people, everybody, by_initial=False),
        expected_bearers(people, by_letter, by_initial=True),
        expected_bearers(people, everybody, by_initial=True),
        np.full(len(people), seen_before(everybody.family)),
        np.full(len(people), seen_before(given)),
    ]


def _small(item: Ints) -> Bools:
    """Rows of items that speak of few people: a document or a message, no list."""
    _, place, count = np.unique(item, return_inverse=True, return_counts=True)
    small: Bools = (item >= 0) & (count[place] <= A_DOCUMENT)
    return small


def _one_name_one_person(people: Profiles, lone: Ints, whole: Bools) -> Bools:
    """Whether rows of one full name, which nobody known by more bears, are taken to be of one person.

    They are where names meet oftener than they would if every row were somebody else's.
    """
    full = whole[people.of_row[lone]]
    rows = lone[full]
    one = np.ones(len(lone), dtype=bool)
    if not len(rows):
        return one
    name = people.of_row[rows]
    families = np.bincount(people.family[name], minlength=len(people.names) + 1)[people.family[name]] - 1
    given = np.bincount(people.canonical[name], minlength=len(people.names) + 1)[people.canonical[name]] / len(rows)
    same = group_numbers(mixed([people.canonical[name], people.family[name]]))[0]
    hit = np.bincount(same)[same] > 1
    one[full] = ~hit | (found_again(families * given, hit, np.arange(len(rows))) >= LIKELY)
    return one


def _one_of(profile: Ints, group: Ints) -> Ints:
    """The smallest profile (>= 0) of any row of each row's group; -1 where there is none."""
    groups, count = group_numbers(group)
    most = np.iinfo(np.int64).max
    smallest = np.full(count, most, dtype=np.int64)
    np.minimum.at(smallest, groups, np.where(profile >= 0, profile, most))
    return np.where(smallest[groups] < most, smallest[groups], -1)


def _full(people: Profiles) -> Bools:
    lengths = np.array([*map(len, people.names), 0])
    return (lengths[people.given] > 1) & (people.family >= 0)


def _frequency(people: Profiles, whole: Bools) -> Ints:
    """Mentions in the case that bear the profile's full name (a large number for those without a full name)."""
    groups, count = group_numbers(mixed([people.canonical, people.family]))
    mentions = np.bincount(groups, people.weight, count).astype(np.int64)[groups]
    return np.where(whole, mentions, 1_000_000)


def _chance(frequency: Ints) -> Floats:
    bounds = np.array([bound for bound, _ in _BY_MENTIONS])
    return np.array([*(chance for _, chance in _BY_MENTIONS), 0.05])[np.searchsorted(bounds, frequency)]


def _tiers(people: Profiles) -> list[tuple[Words, list[Words]]]:
    """From the surest to the vaguest way to bear a name: the key sought (0: not so sought), the keys borne."""
    given, family, former = people.canonical, people.family, people.former
    first = _initials(people)
    lengths = np.array([*map(len, people.names), 0])
    full = lengths[people.given] > 1
    lone = (people.given >= 0) & ~full
    full_key = _key((given, family), full)
    former_key = _key((given, former), full)
    return [
        (full_key, [full_key, former_key]),
        (_key((first, family), full), [_key((first, family), lone)]),
        (_key((first, family), lone), [_key((first, family), people.given >= 0)]),
        (_key((family,), people.given < 0), [_key((family,), family >= 0), _key((former,), former >= 0)]),
        (_key((given,), full & (family < 0)), [_key((given,), full)]),
    ]


def _key(columns: tuple[Ints, ...], which: Bools) -> Words:
    said = np.logical_and.reduce([column >= 0 for column in columns]) & which
    return np.where(said, mixed(list(columns)) | np.uint64(1), np.uint64(0))


def _initials(people: Profiles) -> Ints:
    return np.array([*(ord(name[0]) for name in people.names), -1], dtype=np.int64)[people.given]


def _bearer(wanted: Words, lot: Words, bearers: Ints, borne: list[Words], cluster: Ints) -> tuple[Ints, Ints]:
    """For each wanted key a profile that bears it (-1: none), by lot where several persons do, and how many do."""
    keys = np.concatenate([column[bearers] for column in borne])
    holders = np.tile(bearers, len(borne))
    holders, keys = holders[keys > 0], keys[keys > 0]
    order = np.lexsort((holders, cluster[holders], keys))
    holders, keys = holders[order], keys[order]
    fresh = (
        np.r_[True, (keys[1:] != keys[:-1]) | (cluster[holders][1:] != cluster[holders][:-1])] if len(keys) else keys
    )
    holders, keys = holders[fresh.astype(bool)], keys[fresh.astype(bool)]
    low, high = np.searchsorted(keys, wanted, "left"), np.searchsorted(keys, wanted, "right")
    found = np.full(len(wanted), -1, dtype=np.int64)
    borne_by = (high - low).astype(np.int64)
    some = borne_by > 0
    found[some] = holders[low[some] + (lot[some] % borne_by[some].astype(np.uint64)).astype(np.int64)]
    return found, borne_by


def _near_names(people: Profiles, rows: Ints, bearers: Ints, holder: Ints, whole: Bools) -> None:
    """Full names that nobody bears, but somebody nearly does: a slip in one of the two names, or the two swapped."""
    wanting = np.unique(people.of_row[rows[(holder[rows] < 0) & whole[people.of_row[rows]]]])
    named = bearers[whole[bearers]]
    first, start = _initials(people), _beginnings(people)
    home = np.full(len(people), len(people), dtype=np.int64)
    for sought, borne in (
        ((people.canonical, start), (people.canonical, start)),
        ((first, people.family), (first, people.family)),
        ((people.family, people.given), (people.given, people.family)),
    ):
        one, other = equal_keys(mixed(sought)[wanting], mixed(borne)[named])
        one, other = wanting[one], named[other]
        given, family = _slip(people, one, other, people.given), _slip(people, one, other, people.family)
        swapped = people.given[one] == people.family[other]
        fits = (given & family) | (swapped & (people.family[one] == people.given[other]))
        np.minimum.at(home, one[fits], other[fits])
    lone = rows[holder[rows] < 0]
    found = home[people.of_row[lone]]
    holder[lone] = np.where(found < len(people), found, -1)


def _slip(people: Profiles, one: Ints, other: Ints, part: Ints) -> Bools:
    a, b = part[one], part[other]
    nickname = (people.canonical[one] == people.canonical[other]) & (part is people.given)
    slip: Bools = (a == b) | nickname | close_names(a, b, people.names)
    return slip


def _beginnings(people: Profiles) -> Ints:
    table: dict[str, int] = {}
    return np.array([*(table.setdefault(name[:2], len(table)) for name in people.names), -1])[people.family]


def _same_item(  # noqa: PLR0917 - a step names what it needs
    people: Profiles, rows: Ints, bearers: Ints, holder: Ints, item: Ints, cluster: Ints
) -> None:
    """Among several bearers of a family or given name, the one whom the same item speaks of."""
    told = ~np.isin(np.arange(len(people)), bearers)
    others = np.flatnonzero(~told[people.of_row] & (item >= 0))
    for mine, theirs in _tiers(people):
        wanting = rows[(mine[people.of_row[rows]] > 0) & (item[rows] >= 0)]
        if not len(wanting) or not len(others):
            continue
        keys = np.concatenate([_beside(item[others], column[people.of_row[others]]) for column in theirs])
        profile = np.tile(people.of_row[others], len(theirs))
        order = np.lexsort((profile, cluster[profile], keys))
        keys, profile = keys[order], profile[order]
        wanted = _beside(item[wanting], mine[people.of_row[wanting]])
        place = np.minimum(np.searchsorted(keys, wanted), max(0, len(keys) - 1))
        hit = (keys[place] == wanted) & (wanted > 0)
        holder[wanting[hit]] = profile[place[hit]]


def _beside(item: Ints, key: Words) -> Words:
    return np.where(key > 0, mixed([item, key.view(np.int64)]) | np.uint64(1), np.uint64(0))


def _groups(people: Profiles, whole: Bools) -> Ints:
    """The number of each row's name: full names by canonical form, others by what is said of them."""
    given = np.where(whole, people.canonical, people.given)
    return group_numbers(mixed([given, people.family]))[0][people.of_row]


def _fuller(people: Profiles, lone: Ints, group: Ints, whole: Bools, item: Ints) -> tuple[Ints, Ints]:
    """For each row the group of the one full name that its initial or family name fits, and of any that fits.

    `lone`: rows that say only a name which nobody else bears. The names of its own item come before all others.
    """
    home, lowest = group.copy(), group.copy()
    profile = people.of_row[lone]
    full = whole[profile]
    for columns, asks in (
        ((_initials(people), people.family), (people.given >= 0) & ~whole),
        ((people.family,), people.given < 0),
    ):
        key = _key(columns, people.family >= 0)[profile]
        asking = asks[profile] & (key > 0)
        for keys in (_beside(item[lone], key), key):
            wanting = np.flatnonzero(asking & (lowest[lone] == group[lone]))
            first, fits = _first_of(keys[wanting], keys[full], group[lone[full]])
            found = lone[wanting]
            lowest[found] = np.where(fits > 0, first, lowest[found])
            home[found] = np.where(fits == 1, first, home[found])
    return home, lowest


def _first_of(wanted: Words, keys: Words, values: Ints) -> tuple[Ints, Ints]:
    """For each wanted key the smallest of the distinct values that stand with it, and how many there are."""
    pairs = np.unique(np.stack([keys, values.astype(np.uint64)]), axis=1)
    low, high = np.searchsorted(pairs[0], wanted, "left"), np.searchsorted(pairs[0], wanted, "right")
    if not pairs.shape[1]:
        return np.full(len(wanted), -1, dtype=np.int64), np.zeros(len(wanted), dtype=np.int64)
    return pairs[1][np.minimum(low, pairs.shape[1] - 1)].astype(np.int64), (high - low).astype(np.int64)
