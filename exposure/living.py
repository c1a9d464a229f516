"""The mentions that count: of living people, each content once, with who they are and what is said of them."""

from collections.abc import Collection
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from exposure.errors import CaseError
from exposure.ledger import Run
from exposure.people.arrays import ascending
from exposure.tally import BIT, CATEGORIES, RISKS, SUBJECTS, Bits, Ints, Mentions, coded, distinct_in

COLUMNS = ("item", "mention", "record", "categories", "subject_types", "deceased")
LINKABLE = ("birth_date", "postcode", "address")
LINKABLE_LISTS = ("ids", "emails", "phones")
MENTION_BITS = 32


@dataclass(frozen=True, slots=True)
class Living:
    """The living people's mentions, and how many people were left out as dead or are known by their name alone."""

    mentions: Mentions
    deceased: int
    name_only: int
    perhaps: dict[int, int] = field(repr=False)  # by item: records, with those that only perhaps name somebody


def living(run: Run, content: Collection[int]) -> Living:
    """The mentions of the items in `content`, without those of people who are said to be dead.

    Raises CaseError where the people do not fit the mentions (a damaged run).
    """
    said = _of_items(run.read("mentions", [*COLUMNS, *LINKABLE, *LINKABLE_LISTS]), content)
    who = _of_items(run.read("people", ["item", "mention", "low", "best", "high"]), content)
    if not (_same(said, who, "item") and _same(said, who, "mention")):
        raise CaseError(f"The people of run {run.id} do not fit its mentions: run `exposure assess` again.")
    best = _ints(who, "best")
    dead = ascending(best[pc.fill_null(said["deceased"], False).to_numpy()])  # noqa: FBT003 - Arrow's signature
    dead = dead[dead >= 0]
    not_dead = ~np.isin(best, dead)
    alive = not_dead & (best >= 0)  # -1: not believed to be a person
    bits = coded(said["categories"], CATEGORIES) | coded(said["subject_types"], SUBJECTS) | _risks(run, said)
    mentions = Mentions(
        _ints(said, "item"), _ints(said, "record"), _ints(who, "low"), best, _ints(who, "high"), bits
    ).take(alive)
    linked = ascending(best[_linkable(said) & alive])
    perhaps = distinct_in(_ints(said, "item")[not_dead], _ints(said, "record")[not_dead])
    return Living(mentions, len(dead), len(np.setdiff1d(ascending(mentions.best), linked)), perhaps)


def _of_items(table: pa.Table, content: Collection[int]) -> pa.Table:
    kept = table.filter(pc.is_in(table["item"], value_set=pa.array(sorted(content), pa.int64())))
    return kept.take(pc.sort_indices(kept, sort_keys=[("item", "ascending"), ("mention", "ascending")]))


def _ints(table: pa.Table, name: str) -> Ints:
    values: Ints = table[name].cast(pa.int64()).to_numpy()
    return values


def _same(one: pa.Table, other: pa.Table, name: str) -> bool:
    return np.array_equal(_ints(one, name), _ints(other, name))


def _linkable(said: pa.Table) -> npt.NDArray[np.bool_]:
    linkable = np.zeros(said.num_rows, dtype=np.bool_)
    for name in LINKABLE:
        linkable |= pc.is_valid(said[name]).to_numpy()
    for name in LINKABLE_LISTS:
        linkable |= pc.fill_null(pc.list_value_length(said[name]), 0).to_numpy() > 0
    return linkable


def _risks(run: Run, said: pa.Table) -> Bits:
    """What the findings say of each mention beyond the boxes (RISKS); rows as in `said`, sorted by item, mention."""
    bits = np.zeros(said.num_rows, dtype=np.uint64)
    items = ascending(_ints(said, "item"))
    rows = _keys(items, _ints(said, "item"), _ints(said, "mention"))
    for part in run.parts("findings", ["item", "mention", "entity"]):
        owned = part.filter(pc.is_valid(part["mention"]))
        entities = owned["entity"].cast(pa.string())
        known = np.isin(_ints(owned, "item"), items)
        for name, wanted in RISKS.items():
            hit = known & pc.is_in(entities, value_set=pa.array(sorted(wanted))).to_numpy()
            keys = _keys(items, _ints(owned, "item")[hit], _ints(owned, "mention")[hit])
            places = np.searchsorted(rows, keys)
            found = (
                (places < len(rows)) & (rows[np.minimum(places, len(rows) - 1)] == keys) if len(rows) else places < 0
            )
            bits[places[found]] |= BIT[name]
    return bits


def _keys(items: Ints, item: Ints, mention: Ints) -> Ints:
    keys: Ints = (np.searchsorted(items, item) << MENTION_BITS) | mention
    return keys
