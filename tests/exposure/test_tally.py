"""Counting distinct numbers by sorting, and finding rows by search: the same as by looking at each."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from exposure.people.arrays import ascending
from exposure.tally import distinct_in, rows_of

SMALL = st.lists(st.integers(min_value=-3, max_value=12), max_size=60)


@given(SMALL)
def test_ascending_is_the_distinct_numbers_in_order(numbers: list[int]) -> None:
    assert ascending(np.array(numbers, dtype=np.int64)).tolist() == sorted(set(numbers))


@given(SMALL, st.randoms(use_true_random=False))
def test_distinct_values_of_each_group(groups: list[int], chance) -> None:
    values = [chance.randint(0, 4) for _ in groups]
    counted = {group: len({v for g, v in zip(groups, values, strict=True) if g == group}) for group in set(groups)}
    assert distinct_in(np.array(groups, dtype=np.int64), np.array(values, dtype=np.int64)) == counted


@given(SMALL, st.sets(st.integers(min_value=-5, max_value=14)))
def test_rows_found_by_search_are_those_found_by_looking(items: list[int], wanted: set[int]) -> None:
    item = np.array(sorted(items), dtype=np.int64)
    looked = [row for row, number in enumerate(item.tolist()) if number in wanted]
    assert rows_of(item, sorted(wanted)).tolist() == looked
