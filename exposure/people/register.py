"""Identities that the operator knows already, from its registers: which of the case's people are on which of them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import pyarrow as pa

from exposure.people.arrays import Bools, Ints, Words, equal_keys, mixed
from exposure.people.coincidence import Bearers, expected_bearers, found_again
from exposure.people.prepare import Profiles
from exposure.people.sparse import Homes

REGISTER = "register"
"""The column with the number of the register, from 0, that a row stands on."""

MOST = 63  # registers, a bit each
BELIEVED = 0.5  # the chance from which a name alone is taken for the one on the register


@dataclass(frozen=True, slots=True)
class OnRegister:
    """For each mention the registers that its person is on, a bit each: surely, by the best figure, and perhaps."""

    sure: Words = field(repr=False)
    best: Words = field(repr=False)
    perhaps: Words = field(repr=False)


@dataclass(frozen=True, slots=True)
class Registered:
    """The rows of all registers, and the identity that each is: rows that are one person have one."""

    rows: pa.Table = field(repr=False)
    seed: Ints = field(repr=False)
    bits: Words = field(repr=False)  # (identities,) the registers that each is on

    @classmethod
    def of(cls, register: pa.Table, person: Ints) -> "Registered":
        """`person`: who each row of the registers is, -1 where it names nobody."""
        named = person >= 0
        rows, seed = register.filter(pa.array(named)), person[named]
        bits = np.zeros(int(seed.max(initial=-1)) + 1, dtype=np.uint64)
        number = rows[REGISTER].to_numpy().astype(np.uint64)
        np.bitwise_or.at(bits, seed, np.uint64(1) << number)
        return cls(rows.drop_columns([REGISTER]), seed, bits)

    def after(self, mentions: pa.Table) -> pa.Table:
        """The mentions of a case, and then the rows of the registers."""
        return pa.concat_tables([mentions, self.rows], promote_options="permissive").unify_dictionaries()

    def seeds_after(self, mentions: int) -> Ints:
        """The identity of each row of `after`; -1 for the mentions of the case."""
        return np.concatenate([np.full(mentions, -1, dtype=np.int64), self.seed])


def on_register(
    everybody: Profiles, registered: Registered, found: Homes, sparse: Bools, groupings: tuple[Ints, Ints, Ints]
) -> OnRegister:
    """The registers that the person of each of the case's mentions is on.

    `sparse`: of every profile, the register's among them, whether it is but a name; `groupings`: the person of each, by
    what must be one, by what is likely to be, and by what may be.
    """
    profile = everybody.of_row[: len(found.holder)]
    bearer = np.where(found.holder >= 0, found.holder, found.perhaps)
    home = np.where(sparse[profile], bearer, profile)  # -1: a name that nobody in the case bears
    sure, best, perhaps = (_where(home >= 0, _held(everybody, registered, ids)[home]) for ids in groupings)
    believed, possible = (part[profile] for part in _by_name(everybody, registered, sparse))
    best = _where(found.perhaps < 0, best) | _where(perhaps == 0, believed)
    perhaps |= best | _where(best == 0, possible)
    return OnRegister(_where(~sparse[profile], sure), best, perhaps)


def _where(which: Bools, bits: Words) -> Words:
    return np.where(which, bits, np.uint64(0))


def _held(everybody: Profiles, registered: Registered, cluster: Ints) -> Words:
    """The registers of each profile's cluster."""
    bits = np.zeros(len(everybody), dtype=np.uint64)
    np.bitwise_or.at(bits, cluster[everybody.own :], registered.bits[everybody.seed[everybody.own :]])
    return bits[cluster]


def _by_name(everybody: Profiles, registered: Registered, sparse: Bools) -> tuple[Words, Words]:
    """The registers on which somebody bears each profile's full name, where the profile, or the register, says no more.

    First those of whom it is believed: the only one of the name on them, where names meet oftener than by chance; then
    those of whom it is possible, their names being alike.
    """
    own, rows, full = everybody.own, np.arange(len(everybody)), _full(everybody)
    possible, believed = np.zeros(own, dtype=np.uint64), np.zeros(own, dtype=np.uint64)
    for key, which in _like_names(everybody):
        one, other = _meeting(key, which, own, sparse)
        np.bitwise_or.at(possible, one, registered.bits[everybody.seed[other]])
    one, other = _meeting(mixed([everybody.canonical, everybody.family]), full, own, sparse)
    alone = _one_seed(one, everybody.seed[other], own)
    bearers = Bearers.of(everybody, full & (rows >= own), np.where(rows >= own, everybody.seed, -1))
    expected = expected_bearers(everybody, bearers, by_initial=False)[:own]
    hit = np.zeros(own, dtype=bool)
    hit[one] = True
    asked = np.flatnonzero(full[:own] & (sparse[:own] | sparse[own:].all()))
    sure = alone & (found_again(expected, hit, asked) >= BELIEVED)
    np.bitwise_or.at(believed, one, np.where(sure[one], registered.bits[everybody.seed[other]], np.uint64(0)))
    return believed, possible


def _meeting(key: Words, which: Bools, own: int, sparse: Bools) -> tuple[Ints, Ints]:
    """Pairs of a case's profile and a register's of one key, at least one of which says but a name."""
    ask, bear = np.flatnonzero(which[:own]), own + np.flatnonzero(which[own:])
    one, other = equal_keys(key[ask], key[bear])
    one, other = ask[one], bear[other]
    bare = sparse[one] | sparse[other]
    return one[bare], other[bare]


def _like_names(people: Profiles) -> Iterator[tuple[Words, Bools]]:
    """Keys of names that may be one, and which profiles have them: an initial that fits, a slip in one of the two."""
    named = (people.given >= 0) & (people.family >= 0)
    firsts = np.array([*(ord(name[0]) for name in people.names), -1], dtype=np.int64)
    table: dict[str, int] = {}
    starts = np.array([*(table.setdefault(name[:2], len(table)) for name in people.names), -1], dtype=np.int64)
    yield mixed([firsts[people.given], people.family]), named
    yield mixed([people.canonical, starts[people.family]]), named & _full(people)


def _full(people: Profiles) -> Bools:
    lengths = np.array([*map(len, people.names), 0])
    return (lengths[people.given] > 1) & (people.canonical >= 0) & (people.family >= 0)


def _one_seed(one: Ints, seed: Ints, own: int) -> Bools:
    """Whether all that stand with a profile are one identity."""
    least, most = np.full(own, np.iinfo(np.int64).max), np.full(own, -1, dtype=np.int64)
    np.minimum.at(least, one, seed)
    np.maximum.at(most, one, seed)
    single: Bools = least == most
    return single
