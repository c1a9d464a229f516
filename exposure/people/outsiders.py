"""The mentions outside a predicted person that come nearest to it: where a reviewer would look for a missed link."""

import numpy as np
import pyarrow as pa

from exposure.people.arrays import Ints
from exposure.people.resolve import Resolution, case_links

MOST = 12  # outsiders a sheet


def outsiders_of(resolution: Resolution, mentions: pa.Table, clusters: Ints) -> list[Ints]:
    """For each of `clusters` the row of the nearest mention of each of its nearest others, nearest first."""
    people, links = case_links(mentions)
    person = np.full(len(people), -1, dtype=np.int64)
    np.maximum.at(person, people.of_row, resolution.best)
    row_of = np.zeros(len(people), dtype=np.int64)
    row_of[people.of_row[::-1]] = np.arange(len(people.of_row))[::-1]
    inside = np.concatenate([links.one, links.other])
    outside = np.concatenate([links.other, links.one])
    chance = np.concatenate([links.chance, links.chance])
    apart = (person[inside] != person[outside]) & np.isin(person[inside], clusters)
    inside, outside, chance = inside[apart], outside[apart], chance[apart]
    order = np.lexsort((outside, -chance, person[inside]))
    inside, outside = inside[order], outside[order]
    low = np.searchsorted(person[inside], clusters, side="left")
    high = np.searchsorted(person[inside], clusters, side="right")
    return [_first_few(row_of[outside[a:b]], resolution.best) for a, b in zip(low.tolist(), high.tolist(), strict=True)]


def _first_few(rows: Ints, person: Ints) -> Ints:
    _, first = np.unique(np.where(person[rows] >= 0, person[rows], -1 - rows), return_index=True)
    return rows[np.sort(first)[:MOST]]
