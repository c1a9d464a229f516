"""Checks of many values at once: their characters as arrays of bytes, each function beside the plain one it repeats."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

Bools = npt.NDArray[np.bool_]
Bytes = npt.NDArray[np.uint8]
Places = npt.NDArray[np.int32]
Many = Callable[[pa.StringArray], pa.StringArray]
"""A check's answers on many texts: printable ASCII, none null, each matching the detector's whole pattern."""
NO_TEXT = pa.scalar(None, pa.string())
ZERO = ord("0")


def _chosen(characters: str) -> Bools:
    table = np.zeros(256, np.bool_)
    table[np.frombuffer(characters.encode(), np.uint8)] = True
    return table


DIGITS = _chosen("0123456789")
SEPARATORS = _chosen(" \t\n\r\v\f./_-")
LETTERS_AND_DIGITS = _chosen("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
HEALTH_WEIGHTS = tuple(range(10, 1, -1))


def truths(array: pa.Array) -> Bools:
    """An Arrow column of truths as numpy's; null is False."""
    return np.asarray(pc.fill_null(array, False).to_numpy(zero_copy_only=False), np.bool_)  # noqa: FBT003 - Arrow's own


def matches(values: pa.StringArray, pattern: str) -> Bools:
    """Which of `values` hold `pattern` (RE2)."""
    return truths(pc.match_substring_regex(values, pattern))


def where(held: Bools, values: pa.StringArray) -> pa.StringArray:
    """`values` with null where `held` is False."""
    return values if held.all() else pc.if_else(pa.array(held), values, NO_TEXT)


def text_parts(values: pa.StringArray) -> tuple[Places, Bytes]:
    """Where each text begins (one entry more than texts, from 0) and all their bytes; a view, nothing is copied."""
    _, offsets, data = values.buffers()
    if offsets is None or not len(values):
        return np.zeros(1, np.int32), np.zeros(0, np.uint8)
    starts = np.frombuffer(offsets, np.int32)[values.offset : values.offset + len(values) + 1]
    first, last = int(starts[0]), int(starts[-1])
    whole = np.frombuffer(data, np.uint8)[first:last] if data is not None else np.zeros(0, np.uint8)
    return starts - np.int32(first), whole


def texts_of(starts: Places, data: Bytes) -> pa.StringArray:
    """The texts that `text_parts` takes apart."""
    return pa.StringArray.from_buffers(len(starts) - 1, pa.py_buffer(starts), pa.py_buffer(data))


def kept(values: pa.StringArray, wanted: Bools) -> pa.StringArray:
    """`values` with only the bytes for which `wanted` (256 truths) holds; no text may be null."""
    starts, data = text_parts(values)
    held = wanted[data]
    return values if held.all() else _held(starts, data, held)


def _held(starts: Places, data: Bytes, held: Bools) -> pa.StringArray:
    counts = np.zeros(len(data) + 1, np.int32)
    np.cumsum(held, out=counts[1:])
    return texts_of(counts[starts], data[held])


def without_first(values: pa.StringArray) -> pa.StringArray:
    """Each text without its first byte; an empty one stays empty."""
    starts, data = text_parts(values)
    held = np.ones(len(data), np.bool_)
    held[starts[:-1][np.diff(starts) > 0]] = False
    return _held(starts, data, held)


def blank_before_last(values: pa.StringArray, number: int) -> pa.StringArray:
    """Each text with a blank before its last `number` bytes, which it must have."""
    starts, data = text_parts(values)
    blanks = np.arange(len(starts), dtype=np.int32)
    return texts_of(starts + blanks, np.insert(data, starts[1:] - number, ord(" ")))


def digits_many(values: pa.StringArray) -> pa.StringArray:
    """`checks.digits` of each."""
    return kept(values, DIGITS)


def compact_many(values: pa.StringArray) -> pa.StringArray:
    """`checks.compact` of each."""
    return pc.ascii_upper(kept(values, ~SEPARATORS))


def lengths(values: pa.StringArray) -> Places:
    """Bytes of each text."""
    return np.diff(text_parts(values)[0])


def square(values: pa.StringArray, width: int) -> Bytes:
    """The bytes of each text in a row of `width`; shorter texts are filled up with 0, longer ones may not be given."""
    padded = values if (lengths(values) == width).all() else pc.ascii_rpad(values, width, "\0")
    return text_parts(padded)[1].reshape(len(values), width)


def numbers_of(values: pa.StringArray, width: int) -> tuple[Bools, Places]:
    """Which texts of digits have that many, and the digits of all as numbers; rows of another length are zeros."""
    long = lengths(values) == width
    fitting = values if long.all() else pc.if_else(pa.array(long), values, "0" * width)
    return long, square(fitting, width).astype(np.int32) - ZERO


def mod11_health_many(number: Places) -> Bools:
    """`checks.mod11_health` of each row of ten digits."""
    total = number[:, :9] @ np.array(HEALTH_WEIGHTS, np.int32)
    right: Bools = (11 - total % 11) % 11 == number[:, 9]
    return right


def luhn_many(values: pa.StringArray) -> Bools:
    """`checks.luhn` of each text of digits."""
    width = max(1, int(lengths(values).max(initial=1)))
    number = square(pc.ascii_lpad(values, width, "0"), width).astype(np.int32)[:, ::-1] - ZERO
    doubled = number[:, 1::2] * 2
    right: Bools = (number[:, ::2].sum(axis=1) + (doubled - 9 * (doubled > 9)).sum(axis=1)) % 10 == 0
    return right


def one_digit_repeated_many(values: pa.StringArray) -> Bools:
    """`checks.one_digit_repeated` of each text; False where it is empty."""
    size = lengths(values)
    width = int(size.max(initial=0))
    if not width:
        return np.zeros(len(values), np.bool_)
    characters = square(values, width)
    same: Bools = ((characters == characters[:, :1]) | (characters == 0)).all(axis=1) & (size > 0)
    return same


def answered(
    values: pa.StringArray, quick: pa.StringArray, decided: Bools, check: Callable[[str], str | None]
) -> pa.StringArray:
    """`quick` where it is decided, and `check` of the text itself where it is not."""
    if decided.all():
        return quick
    left = np.flatnonzero(~decided)
    slow = pa.array([check(value) for value in values.take(pa.array(left)).to_pylist()], pa.string())
    return replaced(quick, left, slow)


def replaced(array: pa.StringArray, places: npt.NDArray[np.int64], others: pa.StringArray) -> pa.StringArray:
    """`array` with `others` at `places`."""
    order = np.arange(len(array))
    order[places] = len(array) + np.arange(len(places))
    return pa.concat_arrays([array, others]).take(pa.array(order))
