"""Small helpers on integer arrays: coding of values, mixing of codes into keys, grouping."""

from collections.abc import Callable, Sequence
from typing import TypeVar

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]
Words = npt.NDArray[np.uint64]
Whole = TypeVar("Whole", np.int64, np.uint64)

_ODD = np.uint64(0x9E3779B97F4A7C15)
_SECOND = np.uint64(0xBF58476D1CE4E5B9)
_THIRD = np.uint64(0x94D049BB133111EB)


def mixed(columns: Sequence[npt.NDArray[np.generic]]) -> Words:
    """One 64-bit word a row for the row's codes (splitmix64 over the columns); equal rows, equal words."""
    word = np.zeros(len(columns[0]), dtype=np.uint64)
    with np.errstate(over="ignore"):
        for column in columns:
            word = (word + _ODD) ^ column.astype(np.int64).view(np.uint64)
            word = (word ^ (word >> np.uint64(30))) * _SECOND
            word = (word ^ (word >> np.uint64(27))) * _THIRD
            word ^= word >> np.uint64(31)
    return word


def coded(column: pa.ChunkedArray, normal: Callable[[str], str]) -> tuple[Ints, list[str]]:
    """Codes of the normalised values (-1 where there is none), and the values in sorted order."""
    encoded = pc.cast(column, pa.string()).combine_chunks().dictionary_encode()
    if isinstance(encoded, pa.ChunkedArray):
        encoded = encoded.combine_chunks()
    normalised = [normal(value) for value in encoded.dictionary.to_pylist()]
    return recoded(encoded.indices.fill_null(-1).to_numpy(zero_copy_only=False).astype(np.int64), normalised)


def recoded(codes: Ints, values: Sequence[str]) -> tuple[Ints, list[str]]:
    """`codes` into `values` made codes into the sorted distinct values; "" becomes -1."""
    distinct = sorted(set(values) - {""})
    rank = {value: position for position, value in enumerate(distinct)}
    table = np.array([*(rank.get(value, -1) for value in values), -1], dtype=np.int64)
    return table[codes], distinct


def together(columns: Sequence[tuple[Ints, list[str]]]) -> tuple[list[Ints], list[str]]:
    """Several coded columns on one common list of values."""
    distinct = sorted(set().union(*(values for _, values in columns)))
    rank = {value: position for position, value in enumerate(distinct)}
    tables = [np.array([*(rank[value] for value in values), -1], dtype=np.int64) for _, values in columns]
    return [table[codes] for table, (codes, _) in zip(tables, columns, strict=True)], distinct


def group_numbers(keys: npt.NDArray[np.generic]) -> tuple[Ints, int]:
    """The number of each key's group, in the order of the keys' values, and how many groups there are."""
    distinct, numbers = np.unique(keys, return_inverse=True)
    return numbers.astype(np.int64), len(distinct)


def ranges(sizes: Ints) -> Ints:
    """0..size-1 for each of `sizes`, one after the other."""
    total = int(sizes.sum())
    starts = np.repeat(np.cumsum(sizes) - sizes, sizes)
    return np.arange(total, dtype=np.int64) - starts


def ascending(values: npt.NDArray[Whole]) -> npt.NDArray[Whole]:
    """The distinct values in ascending order; numpy's own `unique` hashes, eighty times slower on millions of pairs."""
    if not len(values):
        return values
    ordered = np.sort(values)
    return ordered[np.r_[True, ordered[1:] != ordered[:-1]]]


def distinct_count(group: Ints, value: Ints, groups: int) -> Ints:
    """How many distinct values (>= 0) each group (>= 0) holds; `groups` counts."""
    seen = (group >= 0) & (value >= 0)
    if not seen.any():
        return np.zeros(groups, dtype=np.int64)
    wide = np.int64(value.max()) + 1
    pairs = ascending(group[seen] * wide + value[seen])
    return np.bincount(pairs // wide, minlength=groups).astype(np.int64)


def equal_keys(sought: Words, borne: Words) -> tuple[Ints, Ints]:
    """Places in `sought` and in `borne` that hold the same key."""
    order = np.argsort(borne, kind="stable")
    low, high = np.searchsorted(borne[order], sought, "left"), np.searchsorted(borne[order], sought, "right")
    sizes = (high - low).astype(np.int64)
    one = np.repeat(np.arange(len(sought), dtype=np.int64), sizes)
    return one, order[np.repeat(low, sizes) + ranges(sizes)]
