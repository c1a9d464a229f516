"""The normal forms of matched texts: a detector's own bulk check where many are matched, its plain one elsewhere."""

from collections.abc import Sequence

import numpy as np
import pyarrow as pa

from detectors.bulk import texts_of
from detectors.declare import Detector
from detectors.matching.flat import Flat, true_at
from detectors.matching.forms import Matches
from detectors.plain_text import plainly_written

FEW = 24  # texts of one detector that are checked one by one


def normal_forms(detectors: Sequence[Detector], flat: Flat, rows: Matches) -> list[str | None]:
    """Each row's normal form, None where its check fails; rows are in order of their detectors."""
    told: list[str | None] = []
    if not len(rows.detector):
        return told
    firsts = true_at(np.append(True, rows.detector[1:] != rows.detector[:-1]))
    for first, last in zip(firsts.tolist(), [*firsts[1:].tolist(), len(rows.detector)], strict=True):
        detector = detectors[rows.detector[first]]
        start, end = rows.start[first:last], rows.end[first:last]
        if detector.check_many is None or last - first < FEW:
            told += map(detector.check, flat.values(start.tolist(), end.tolist()))
        else:
            told += _many(detector, flat, start, end)
    return told


def _many(detector: Detector, flat: Flat, start: np.ndarray, end: np.ndarray) -> list[str | None]:
    texts = cut(flat.data, start, end)
    plain = plainly_written(texts)
    if detector.check_many is None or not plain.any():
        return [detector.check(text) for text in flat.values(start.tolist(), end.tolist())]
    if plain.all():
        return list(detector.check_many(texts).to_pylist())
    found = iter(detector.check_many(texts.filter(pa.array(plain))).to_pylist())
    written = flat.values(start.tolist(), end.tolist())
    return [next(found) if one else detector.check(text) for one, text in zip(plain.tolist(), written, strict=True)]


def cut(data: bytes, start: np.ndarray, end: np.ndarray) -> pa.StringArray:
    """The pieces of `data` from each `start` to its `end`, which must be ASCII to be read as text."""
    sizes = end - start
    offsets = np.zeros(len(start) + 1, np.int32)
    np.cumsum(sizes, out=offsets[1:])
    places = np.repeat(start - offsets[:-1], sizes) + np.arange(offsets[-1])
    return texts_of(offsets, np.frombuffer(data, np.uint8)[places])
