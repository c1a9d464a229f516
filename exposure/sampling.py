"""Which files a first estimate reads: a stratified draw by dataset, kind, size and age, each round holding the last."""

from hashlib import blake2b
from pathlib import PurePosixPath

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from exposure.tally import Ints

DRAWN = pa.schema(
    [
        pa.field("item", pa.int64()),
        pa.field("stratum", pa.int32()),
        pa.field("group", pa.int32()),  # of strata: those of one dataset and kind
        pa.field("size", pa.int64()),
        pa.field("round", pa.int32()),  # the round that reads the file; -1: none does
    ]
)
"""One row a file that waits to be read."""

ROUNDS = (0.125, 0.375, 1.0)
"""What part of the share that is asked for each round has read at its end."""

LEAST = 2
"""Files of a stratum that are read at least: from one alone nobody can say how files differ."""

FEW = 4
"""A dataset's files of a kind that are fewer, and hold little, are taken together with others."""

LITTLE = 0.002
"""Of all bytes: what holds more is looked at by itself, since one dataset's files say nothing of another's."""

BAND = 40
"""Files that a band of sizes, or of ages, has at least."""

NOT_DRAWN = "not in the sample"
_SEED = b"exposure"


def drawn(files: pa.Table, share: float) -> pa.Table:
    """The draw of the `share` (0 to 1) of `files`, rows of ITEMS, in every stratum (schema DRAWN).

    A file's place in the draw depends on its source and path alone: a larger share reads what a smaller one has read,
    and more.
    """
    size, modified = (_numbers(files[name]) for name in ("size", "modified"))
    group = _groups(files["dataset"].cast(pa.string()).to_pylist(), files["path"].to_pylist(), size)
    stratum = _strata(group, size, modified)
    place = _place_in(stratum, _dice(files))
    held = np.bincount(stratum)[stratum]
    rounds = np.full(len(size), -1, dtype=np.int32)
    for number in reversed(range(len(ROUNDS))):
        wanted = np.maximum(np.ceil(share * ROUNDS[number] * held), LEAST)
        rounds[place < wanted] = number
    return pa.table([files["item"], stratum, group, size, rounds], schema=DRAWN)


def _numbers(column: pa.ChunkedArray) -> Ints:
    values: Ints = column.fill_null(0).to_numpy()
    return values


def _groups(datasets: list[str], paths: list[str], size: Ints) -> Ints:
    """Dataset and kind of file; few small files of a kind stand with the dataset's others, and then with other's."""
    suffixes = [PurePosixPath(path).suffix.lower() for path in paths]
    names = [f"{dataset}\0{suffix}" for dataset, suffix in zip(datasets, suffixes, strict=True)]
    codes = _codes(names)
    for others in (datasets, [f"\0{suffix}" for suffix in suffixes]):
        bytes_ = np.bincount(codes, size)[codes]
        small = (np.bincount(codes)[codes] < FEW) & (bytes_ < LITTLE * max(int(size.sum()), 1))
        names = [other if few else name for name, other, few in zip(names, others, small.tolist(), strict=True)]
        codes = _codes(names)
    return codes


def _codes(names: list[str]) -> Ints:
    codes: Ints = np.unique(np.array(names, dtype=object).astype(str), return_inverse=True)[1].astype(np.int64)
    return codes


def _strata(group: Ints, size: Ints, modified: Ints) -> Ints:
    """Bands of sizes in each group, and of ages in each band, while there are files enough."""
    classes = np.frexp(size.astype(np.float64))[1] // 2
    bands = _banded(group, classes)
    older = np.zeros(len(size), dtype=np.int64)
    order = np.lexsort((modified, bands))
    starts = np.flatnonzero(np.r_[True, np.diff(bands[order]) > 0]) if len(order) else np.zeros(0, dtype=np.int64)
    for rows in np.split(order, starts[1:]):
        if len(rows) >= 2 * BAND:
            older[rows] = modified[rows] <= modified[rows[len(rows) // 2 - 1]]
    return np.unique(np.stack([bands, older]), axis=1, return_inverse=True)[1].astype(np.int64).reshape(-1)


def _banded(group: Ints, classes: npt.NDArray[np.int32]) -> Ints:
    """A number for each group's run of neighbouring classes of size that has files enough."""
    order = np.lexsort((classes, group))
    bands = np.zeros(len(group), dtype=np.int64)
    band, held, before = 0, 0, (-1, -1)
    counts = dict(zip(*np.unique(group, return_counts=True), strict=True))
    left = 0
    for row in order.tolist():
        now = (int(group[row]), int(classes[row]))
        if now[0] != before[0]:
            band, held, left = band + 1, 0, int(counts[now[0]])
        elif now != before and held >= BAND and left >= BAND:
            band, held = band + 1, 0
        bands[row], held, left, before = band, held + 1, left - 1, now
    return bands


def _dice(files: pa.Table) -> npt.NDArray[np.uint64]:
    places = zip(files["source"].cast(pa.string()).to_pylist(), files["path"].to_pylist(), strict=True)
    digests = b"".join(blake2b(f"{one}\0{two}".encode(), key=_SEED, digest_size=8).digest() for one, two in places)
    return np.frombuffer(digests, dtype="<u8").astype(np.uint64)


def _place_in(stratum: Ints, dice: npt.NDArray[np.uint64]) -> Ints:
    """Each file's place in its stratum, from 0, as the dice fell."""
    order = np.lexsort((dice, stratum))
    ordered = stratum[order]
    first = np.searchsorted(ordered, ordered, "left")
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.arange(len(order)) - first
    return place
