"""A number for each mention that stays the same in every run, as long as its content says the same of the person."""

from collections.abc import Mapping
from hashlib import blake2b

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from exposure.people.arrays import Ints, Words, mixed

PLACED = ("record", "mention")
SAID: tuple[str, ...] = ("title", "given", "middle", "family", "former", "birth_date", "sex", "address", "town")
SAID += ("postcode", "emails", "phones", "ids")
"""What a judgement rests on: who the mention is of. What else its record says may change."""


def mention_keys(mentions: pa.Table, content: Mapping[int, str]) -> Words:
    """The key of each row of a table with the columns `item`, PLACED and SAID.

    `content` tells for each item what its bytes are known by: their hash, or a path where there is none.
    """
    items = mentions["item"].combine_chunks().dictionary_encode()
    known = [_number(content[item]) for item in items.dictionary.to_pylist()]
    columns = [np.array(known, dtype=np.uint64)[items.indices.to_numpy()].view(np.int64)]
    columns += [mentions[name].cast(pa.int64()).to_numpy() for name in PLACED]
    return mixed([*columns, *(_hashed(mentions[name]) for name in SAID)])


def cluster_keys(cluster: Ints, keys: Words, clusters: int) -> Words:
    """The key of each cluster: the sum of its mentions' keys, whatever their order; rows of -1 are in none."""
    total = np.zeros(clusters, dtype=np.uint64)
    held = cluster >= 0
    with np.errstate(over="ignore"):
        np.add.at(total, cluster[held], keys[held])
    return total


def _hashed(column: pa.ChunkedArray) -> Ints:
    text = pc.binary_join(column, "\x1f") if pa.types.is_list(column.type) else column
    encoded = text.combine_chunks().dictionary_encode()
    numbers = np.array([*map(_number, encoded.dictionary.to_pylist()), 0], dtype=np.uint64)
    hashed: Ints = numbers[encoded.indices.fill_null(-1).to_numpy(zero_copy_only=False)].view(np.int64)
    return hashed


def _number(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")
