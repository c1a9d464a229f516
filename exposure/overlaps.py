"""Which datasets share people."""

import numpy as np
from scipy import sparse

from exposure.assessment import Overlap
from exposure.membership import Membership
from exposure.tally import Mentions, rows_of

SHOWN = 100


def overlaps(where: Membership, mentions: Mentions) -> list[Overlap]:
    """The pairs of datasets that share most people, at most 100."""
    datasets = where.datasets()
    persons, person = np.unique(mentions.best, return_inverse=True)
    if not len(persons):
        return []
    rows, columns = [], []
    for number, dataset in enumerate(datasets):
        firsts = sorted({where.content[item] for item in where.places[dataset] if item in where.content})
        there = np.unique(person[rows_of(mentions.item, firsts)])
        rows.append(there)
        columns.append(np.full(len(there), number))
    shape = (len(persons), len(datasets))
    row, column = np.concatenate(rows), np.concatenate(columns)
    presence = sparse.csr_array((np.ones(len(row), dtype=np.int64), (row, column)), shape=shape)
    shared = sparse.triu(presence.T @ presence, k=1).tocoo()
    pairs = sorted(zip((-shared.data).tolist(), shared.row.tolist(), shared.col.tolist(), strict=True))
    return [Overlap(one=datasets[one], other=datasets[other], people=-count) for count, one, other in pairs[:SHOWN]]
