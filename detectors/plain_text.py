"""Plain texts, printable ASCII throughout, read many at once: blanks, words, names and dates."""

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from detectors.bulk import Bools, lengths, matches, text_parts, texts_of, truths, where

FIRST, LAST = 0x20, 0x7E
DAY_FIRST = r"^\d\d[/. -]\d\d[/. -]\d{4}(?:[ T]+[\d:.]+(?: ?[APap][Mm])?[Zz]?)?$"
YEAR_FIRST = r"^\d{4}[/. -]\d\d[/. -]\d\d(?:[ T]+[\d:.]+(?: ?[APap][Mm])?[Zz]?)?$"
DAY_FIRST_AT = np.array([6, 7, 8, 9, 3, 4, 0, 1])
MONTH_FIRST_AT = np.array([6, 7, 8, 9, 0, 1, 3, 4])
YEAR_FIRST_AT = np.array([0, 1, 2, 3, 5, 6, 8, 9])
MONTH_DAYS = np.array([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] + [0] * 87)
ISO = np.frombuffer(b"0000-00-00", np.uint8)
ISO_AT = np.array([0, 1, 2, 3, 5, 6, 8, 9])


def plainly_written(values: pa.StringArray) -> Bools:
    """Which texts are printable ASCII throughout."""
    starts, data = text_parts(values)
    odd = (data < FIRST) | (data > LAST)
    if not odd.any():
        return np.ones(len(values), np.bool_)
    before = np.concatenate([[0], np.cumsum(odd)])
    plain: Bools = before[starts[1:]] == before[starts[:-1]]
    return plain


def blank_at_an_end(values: pa.StringArray) -> Bools:
    """Which texts begin or end with a blank."""
    starts, data = text_parts(values)
    if not len(data):
        return np.zeros(len(values), np.bool_)
    filled = np.diff(starts) > 0
    first, last = np.minimum(starts[:-1], len(data) - 1), np.maximum(starts[1:] - 1, 0)
    blank: Bools = filled & ((data[first] == FIRST) | (data[last] == FIRST))
    return blank


def squeezed(values: pa.StringArray) -> pa.StringArray:
    """Plain texts without blanks at their ends, blanks inside made one: `" ".join(text.split())`."""
    trimmed = pc.ascii_trim_whitespace(values)
    if not truths(pc.match_substring(trimmed, "  ")).any():
        return trimmed
    return pc.replace_substring_regex(trimmed, " +", " ")


def one_of(values: pa.StringArray, words: frozenset[str]) -> Bools:
    """Which texts are one of `words`."""
    return truths(pc.is_in(values, value_set=pa.array(sorted(words), pa.string())))


def iso_dates(values: pa.StringArray, *, month_first: bool) -> tuple[pa.StringArray, Bools]:
    """Dates of ten characters, with or without a time behind them, as ISO 8601; and which texts are so written.

    Null where it is no day of the calendar between 1890 and 2100.
    """
    trimmed = pc.ascii_trim_whitespace(values)
    by_day, by_year = matches(trimmed, DAY_FIRST), matches(trimmed, YEAR_FIRST)
    written = by_day | by_year
    parts = np.zeros((len(values), 8), np.uint8)
    starts, data = text_parts(trimmed)
    for chosen, at in ((by_day, MONTH_FIRST_AT if month_first else DAY_FIRST_AT), (by_year, YEAR_FIRST_AT)):
        rows = np.flatnonzero(chosen)
        parts[rows] = data[starts[rows][:, None] + at]
    return _as_dates(parts, written), written


def _as_dates(parts: npt.NDArray[np.uint8], written: Bools) -> pa.StringArray:
    """ISO dates of rows of eight characters: year, month, day."""
    number = np.where(written[:, None], parts, ord("0")).astype(np.int64) - ord("0")
    year = number[:, :4] @ np.array([1000, 100, 10, 1])
    month, day = number[:, 4] * 10 + number[:, 5], number[:, 6] * 10 + number[:, 7]
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    days = MONTH_DAYS[month] + (leap & (month == 2))
    right = written & (year >= 1890) & (year <= 2100) & (day >= 1) & (day <= days)
    told = np.tile(ISO, (len(parts), 1))
    told[:, ISO_AT] += number.astype(np.uint8)
    return where(right, texts_of(np.arange(len(parts) + 1, dtype=np.int32) * len(ISO), told.reshape(-1)))


def words_of(values: pa.StringArray) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], pa.StringArray]:
    """The words between blanks: of each text the place of its first word and how many it has, and all words."""
    split = pc.split_pattern(values, " ")
    offsets = split.offsets.to_numpy(zero_copy_only=False).astype(np.int64)
    return offsets[:-1] - offsets[0], np.diff(offsets), split.flatten()


def picked(words: pa.StringArray, places: npt.NDArray[np.int64], held: Bools) -> pa.StringArray:
    """The words at `places`; null where `held` is False."""
    return words.take(pa.array(places, mask=~held))


def joined(*parts: pa.StringArray) -> pa.StringArray:
    """The parts of each row with blanks between, those that are null left out; null where all are."""
    begun = pa.array([""]).take(pa.array(np.zeros(len(parts[0]), np.int64)))  # Arrow drops rows of nothing but nulls
    text = pc.ascii_ltrim(pc.binary_join_element_wise(begun, *parts, " ", null_handling="skip"), characters=" ")
    return where(lengths(text) > 0, text)
