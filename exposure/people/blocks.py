"""Which pairs of profiles are worth comparing: those that share a key, in blocks of bounded size."""

from collections.abc import Iterable, Iterator
from itertools import chain

import numpy as np
import numpy.typing as npt

from exposure.people.arrays import Ints, Words, ascending, equal_keys, mixed, ranges
from exposure.people.parts import Parts
from exposure.people.prepare import Profiles

SMALL, LARGE = 60, 150  # profiles in a block: bare names, and everything narrower
NEIGHBOURS_UP_TO = 20_000  # profiles up to which the nearest in spelling are looked for, which grows with the square
_NEAREST = 8
AT_ONCE = 2_000_000  # pairs
TOGETHER = 200_000  # profiles whose pairs are looked at together


def candidate_pairs(people: Profiles) -> Parts:
    """The pairs (one < other) by ranges of their first profile, as `code_of` writes them; a pair may stand twice."""
    return _parted(people, chain.from_iterable(_chunks(*key) for key in _keys(people)))


def crossing_pairs(people: Profiles) -> Parts:
    """Pairs of a profile of the case and a register's, as `candidate_pairs` gives them."""
    found = (_across(rows, keys, cap, people.own) for rows, keys, cap in _keys(people))
    return _parted(people, found, first=people.own)


def code_of(one: Ints, other: Ints, count: int) -> Ints:
    """A pair of `count` profiles as one number, ascending by the smaller of the two, then by the larger."""
    return np.minimum(one, other) * np.int64(count) + np.maximum(one, other)


def pairs_in(parts: Parts, part: int, count: int) -> tuple[Ints, Ints]:
    """The pairs of a part, each once, in ascending order."""
    codes = ascending(parts.take(part))
    return codes // count, codes % count


def _parted(people: Profiles, found: Iterable[tuple[Ints, Ints]], first: int = 0) -> Parts:
    """`first`: where not 0, only pairs across it count."""
    count = len(people)
    parts = Parts(max(1, -(-count // TOGETHER)), np.int64)
    near = (_neighbours(people),) if count <= NEIGHBOURS_UP_TO else ()
    for one, other in chain(found, near):
        codes = code_of(one, other, count)
        if first:
            codes = codes[(codes // count < first) & (codes % count >= first)]
        if len(parts) == 1:
            parts.add(0, codes)
            continue
        place = codes // count // TOGETHER
        order = np.argsort(place, kind="stable")
        for part, rows in enumerate(np.split(codes[order], np.searchsorted(place[order], np.arange(1, len(parts))))):
            parts.add(part, rows)
    return parts


def _across(rows: Ints, keys: Words, cap: int, own: int) -> tuple[Ints, Ints]:
    """All pairs of a row below `own` and one from it on that share a key, for keys with few enough of both."""
    mine = rows < own
    distinct, place = np.unique(keys, return_inverse=True)
    ours, theirs = (np.bincount(place[which], minlength=len(distinct)) for which in (mine, ~mine))
    fits = (ours * theirs <= cap * cap // 2)[place]
    near, far = np.flatnonzero(mine & fits), np.flatnonzero(~mine & fits)
    one, other = equal_keys(keys[near], keys[far])
    return rows[near[one]], rows[far[other]]


def pairs_of(rows: Ints, keys: Words, cap: int) -> tuple[Ints, Ints]:
    """All pairs of rows that share a key, for keys that at most `cap` rows hold."""
    found = [(rows[:0], rows[:0]), *_chunks(rows, keys, cap)]
    return np.concatenate([one for one, _ in found]), np.concatenate([other for _, other in found])


def _chunks(rows: Ints, keys: Words, cap: int) -> Iterator[tuple[Ints, Ints]]:
    """The same, no more than AT_ONCE pairs at a time."""
    order = np.argsort(keys, kind="stable")
    rows, keys = rows[order], keys[order]
    starts = np.flatnonzero(np.r_[True, keys[1:] != keys[:-1]]) if len(keys) else np.zeros(0, dtype=np.int64)
    sizes = np.diff(np.r_[starts, len(keys)])
    keep = (sizes > 1) & (sizes <= cap)
    starts, sizes = starts[keep], sizes[keep]
    pairs = np.cumsum(sizes * (sizes - 1) // 2)
    ends = np.searchsorted(pairs, np.arange(AT_ONCE, int(pairs[-1]) if len(pairs) else 0, AT_ONCE)).tolist()
    begin = 0
    for end in (*ends, len(sizes)):
        if end > begin:
            yield _blocks(rows, starts[begin:end], sizes[begin:end])
        begin = max(begin, end)


def _blocks(rows: Ints, starts: Ints, sizes: Ints) -> tuple[Ints, Ints]:
    """The pairs of rows in blocks of neighbours."""
    position = np.repeat(starts, sizes) + ranges(sizes)  # every row that is in a block
    left = np.repeat(sizes, sizes) - 1 - ranges(sizes)  # the rows after it in its block
    one = np.repeat(position, left)
    other = one + 1 + ranges(left)
    i, j = rows[one], rows[other]
    differ = i != j
    return i[differ], j[differ]


def _neighbours(people: Profiles) -> tuple[Ints, Ints]:
    """Each profile with those nearest to it in the letter triples of its name and birth date (cosine, TF-IDF)."""
    texts = _spelt(people)
    told = np.flatnonzero([len(text) > 6 for text in texts])
    if len(told) < 2:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415 - takes a second, for small cases only

    weigh = TfidfVectorizer(
        analyzer="char", ngram_range=(3, 3), max_df=0.05 if len(told) > 200 else 1.0, dtype=np.float32
    )
    matrix = weigh.fit_transform([texts[place] for place in told])
    ones, others = [], []
    for start in range(0, len(told), 1000):
        near = (matrix[start : start + 1000] @ matrix.T).tocoo()
        row, column = _top(near.row.astype(np.int64) + start, near.col.astype(np.int64), near.data)
        ones.append(told[row])
        others.append(told[column])
    return np.concatenate(ones), np.concatenate(others)


def _spelt(people: Profiles) -> list[str]:
    names = [*people.names, ""]
    parts = zip(people.given.tolist(), people.family.tolist(), people.birth.tolist(), strict=True)
    return [f"{names[given]} {names[family]} {birth if birth > 0 else ''}" for given, family, birth in parts]


def _top(row: Ints, column: Ints, near: npt.NDArray[np.float32]) -> tuple[Ints, Ints]:
    """The nearest few of each row, itself left out; ties go to the smaller number."""
    apart = (row != column) & (near > 0.25)
    row, column, near = row[apart], column[apart], np.round(near[apart], 4)
    order = np.lexsort((column, -near, row))
    row, column = row[order], column[order]
    first = np.arange(len(row)) - np.searchsorted(row, row) < _NEAREST
    return row[first], column[first]


def _keys(people: Profiles) -> Iterator[tuple[Ints, Words, int]]:
    given, family = people.canonical, people.family
    born = np.where((people.birth > 0) & (people.birth % 100 > 0), people.birth, -1)
    month_day = np.where(born > 0, born % 10_000, -1)
    year = np.where(people.birth > 0, people.birth // 10_000, -1)
    initial, start = _prefix(people, given, 1), _prefix(people, family, 4)
    short = _prefix(people, family, 2)
    married = np.where(people.former >= 0, people.former, family)
    number = _house(people)
    plain = [
        ((given, family), SMALL),
        ((given, married), SMALL),
        ((np.minimum(people.given, family), np.maximum(people.given, family), _both(people.given, family)), SMALL),
        ((given, family, year), LARGE),
        ((given, born), LARGE),
        ((family, born), LARGE),
        ((initial, short, born), LARGE),
        ((initial, family, month_day), LARGE),
        ((initial, start, year), SMALL),
        ((born, people.postcode), LARGE),
        ((family, people.postcode), LARGE),
        ((given, people.postcode), LARGE),
        ((given, people.former), LARGE),
        ((initial, people.postcode), LARGE),
        ((initial, people.address), LARGE),
        ((number, people.postcode), SMALL),
        ((given, start, people.town), SMALL),
        ((initial, family, people.town), SMALL),
        ((initial, family), SMALL),
    ]
    plain += [((given, people.extras[:, k], year), SMALL) for k in range(people.extras.shape[1])]
    plain += [((initial, short, people.extras[:, k]), SMALL) for k in range(people.extras.shape[1])]
    everyone = np.arange(len(people), dtype=np.int64)
    for place, (columns, cap) in enumerate(plain):
        yield _whole(everyone, columns, cap, place)
    for place, slots in enumerate((people.emails, people.phones, people.ids)):
        yield _any_of(slots, 1000 + place)
    yield _any_of(people.hard, 1010)


def _both(one: Ints, other: Ints) -> Ints:
    return np.where((one >= 0) & (other >= 0), 0, -1)


def _whole(everyone: Ints, columns: tuple[Ints, ...], cap: int, place: int) -> tuple[Ints, Words, int]:
    whole = np.logical_and.reduce([column >= 0 for column in columns])
    return everyone[whole], mixed([column[whole] for column in columns]) + np.uint64(place), cap


def _any_of(slots: Ints, place: int) -> tuple[Ints, Words, int]:
    rows = np.repeat(np.arange(len(slots), dtype=np.int64), slots.shape[1])
    codes = slots.ravel()
    return rows[codes >= 0], mixed([codes[codes >= 0]]) + np.uint64(place), LARGE


def _prefix(people: Profiles, codes: Ints, length: int) -> Ints:
    table: dict[str, int] = {}
    short = [table.setdefault(name.replace("-", "")[:length], len(table)) for name in people.names]
    return np.array([*short, -1], dtype=np.int64)[codes]


def _house(people: Profiles) -> Ints:
    """The first number in the address."""
    numbers = [next((int(w) for w in value.split() if w.isdigit() and len(w) < 6), -1) for value in people.addresses]
    return np.array([*numbers, -1], dtype=np.int64)[people.address]
