"""The mentions that count: of living people, each content once, with who they are and what is said of them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from exposure.errors import CaseError
from exposure.ledger import Run
from exposure.people.arrays import ascending
from exposure.people.decisions import Groupings
from exposure.people.mention_keys import SAID
from exposure.people.register import OnRegister
from exposure.people.resolve import SURE_OF_A_LIST
from exposure.registered import OnRegisters
from exposure.reviewing import Judgements, Review, review_of
from exposure.reviews import Reviews
from exposure.tally import BIT, CATEGORIES, LISTED, RISKS, SUBJECTS, Bits, Ints, Mentions, coded, distinct_in

COLUMNS = ("item", "mention", "record", "categories", "subject_types", "deceased", "confidence")
LINKABLE = ("birth_date", "postcode", "address")
LINKABLE_LISTS = ("ids", "emails", "phones")
SEEN = (*COLUMNS, *LINKABLE, *LINKABLE_LISTS)
MENTION_BITS = 32
ON = ("on_sure", "on_best", "on_perhaps")


@dataclass(frozen=True, slots=True)
class Living:
    """The living people's mentions, and how many people were left out as dead or are known by their name alone."""

    mentions: Mentions
    deceased: int
    name_only: int
    perhaps: dict[int, int] = field(repr=False)  # by item: records, with those that only perhaps name somebody
    registered: OnRegisters
    review: Review | None = None  # where somebody has judged


def living(run: Run, content: Mapping[int, str], reviews: Reviews | None = None) -> Living:
    """The mentions of the items in `content`, without those of people who are said to be dead.

    `content` tells what each item's bytes are known by. What `reviews` holds is put in. Raises CaseError where the
    people do not fit the mentions (a damaged run).
    """
    judging = reviews if reviews is not None and reviews.judged().num_rows else None
    said, who = rows_in(run, content, SEEN if judging is None else list(dict.fromkeys([*SEEN, *SAID])))
    before = Groupings(*(_ints(who, name) for name in ("low", "best", "high")))
    judgements = Judgements.of(judging, said, content, before) if judging is not None else None
    now = judgements.decided.groupings if judgements is not None else before
    dead = _dead(said, now.best)
    not_dead = ~np.isin(now.best, dead) & ~((before.best >= 0) & (now.best < 0))  # the latter: nobody, says a reviewer
    alive = not_dead & (now.best >= 0)  # -1: not believed to be a person
    item, record = _ints(said, "item"), _ints(said, "record")
    bits = coded(said["categories"], CATEGORIES) | coded(said["subject_types"], SUBJECTS) | _risks(run, said)
    bits |= _listed(said)
    mentions = Mentions(item, record, now.low, now.best, now.high, bits).take(alive)
    linked = ascending(now.best[_linkable(said) & alive])
    name_only = len(np.setdiff1d(ascending(mentions.best), linked))
    perhaps = distinct_in(item[not_dead], record[not_dead])
    registers = _registered(who, now, bits, alive)
    found = Living(mentions, len(dead), name_only, perhaps, registers)
    if judging is None or judgements is None:
        return found
    counted = (before.best >= 0) & ~np.isin(before.best, _dead(said, before.best))
    review = review_of(judging, judgements, counted, alive, (item, bits))
    registers = registers.judged_by(review, before.best, _ints(who, "on_best") != 0)
    return replace(found, review=review, registered=registers)


def _registered(who: pa.Table, now: Groupings, bits: Bits, alive: npt.NDArray[np.bool_]) -> OnRegisters:
    on = OnRegister(*(who[name].to_numpy() for name in ON))
    return OnRegisters.of((now.low, now.best, now.high), (bits & BIT[LISTED]) != 0, on, alive)


def rows_in(run: Run, content: Collection[int], columns: Sequence[str] | None = None) -> tuple[pa.Table, pa.Table]:
    """The mentions of the items in `content`, `columns` of them or all, and who they are, row by row in one order.

    Raises CaseError where the people do not fit the mentions (a damaged run).
    """
    said = _of_items(run.read("mentions", columns), content)
    who = _of_items(run.read("people"), content)
    if not (_same(said, who, "item") and _same(said, who, "mention")):
        raise CaseError(f"The people of run {run.id} do not fit its mentions: run `exposure assess` again.")
    return said, who


def _dead(said: pa.Table, best: Ints) -> Ints:
    dead = ascending(best[pc.fill_null(said["deceased"], False).to_numpy()])  # noqa: FBT003 - Arrow's signature
    return dead[dead >= 0]


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


def _listed(said: pa.Table) -> Bits:
    sure = pc.greater_equal(pc.fill_null(said["confidence"], 1.0), SURE_OF_A_LIST).to_numpy()
    return np.where(sure, BIT[LISTED], np.uint64(0))


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
