"""How far two profiles agree, field by field, as small integer levels (0: one of them does not say)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA, JaroWinkler

from exposure.people.arrays import Bools, Floats, Ints
from exposure.people.names import same_by_nickname
from exposure.people.prepare import NATIONAL_IDS, Profiles

GIVEN = ("same", "nickname", "initial", "close", "other")
FAMILY = ("rare", "common", "part", "close", "other")
RARITY = ("rare", "seldom", "frequent", "common")
NAME = (*(f"name {word}" for word in RARITY), "swapped", *(f"{g} {f}" for g in GIVEN for f in FAMILY))
BIRTH = ("same", "near", "partial", "partly", "other", "generation")
PLACE = ("home same", "address same", "postcode same", "neighbour", "address close", "town", "other")
PHONE = ("mobile", "landline", "other")
EMAIL = ("same", "alike", "other")
CODE = ("same", "close", "other")
SEX = ("same", "other")
FIELDS = {"name": NAME, "given": GIVEN, "family": FAMILY}
FIELDS |= {"birth": BIRTH, "place": PLACE, "phone": PHONE, "email": EMAIL}
FIELDS |= {"id": CODE, "sex": SEX}
"""The levels of each field, from 1. "name" compares both names together, for they are not independent; "given" and
"family" stand for it where a pair has only one of the two. Each attribute of the case's own adds a
field with the levels of CODE."""

NUMBER = {name: place for place, name in enumerate(FIELDS)}
_AGREES = {"birth": BIRTH.index("partial") + 1, "place": PLACE.index("town") + 1}  # the last level that is agreement
HALF_OTHER = tuple(place + 1 for place, word in enumerate(NAME) if " " in word and "other" in word.split())
STRANGERS = NAME.index("other other") + 1
OTHER_GIVEN = tuple(NAME.index(f"other {family}") + 1 for family in ("rare", "common"))
"""Levels of "name" of two given names in one family."""


@dataclass(frozen=True, slots=True)
class Looks:
    """What comparing pairs looks up of the case's values and profiles, made once."""

    lengths: Ints  # of the names
    firsts: Ints  # their first letters
    double: Bools  # which have two parts
    bearers: Ints  # profiles of the family name
    rarity: Ints  # of each profile's full name, 0 to 3
    numbers: Ints  # of the addresses, which numbers they hold
    mobile: Bools  # phone numbers
    mailboxes: list[str]
    kinds: Ints  # of the identifiers
    national: Bools  # identifiers of one numbering everywhere

    @classmethod
    def of(cls, people: Profiles) -> "Looks":
        """Those of all profiles."""
        names, kinds, houses = people.names, Counted(), Counted()
        kind = np.array([*(kinds(value.partition(":")[0]) for value in people.id_values), -1])
        everywhere = np.array([*(name in NATIONAL_IDS for name in kinds.known), False])
        return cls(
            np.array([*map(len, names), 0]),
            np.array([*(ord(name[0]) for name in names), 0]),
            np.array([*("-" in name for name in names), False]),
            np.bincount(people.family[people.family >= 0], minlength=len(names) + 1),
            _rarity(people),
            np.array([*(houses(_house_numbers(value)) for value in people.addresses), -1]),
            np.array([*(v.startswith("447") or not v.startswith("44") for v in people.phone_values), False]),
            [value.partition("@")[0] for value in people.email_values],
            kind,
            everywhere[kind],
        )


class Counted:
    """Gives each distinct word a number, from 0."""

    def __init__(self) -> None:
        self.known: dict[str, int] = {}

    def __call__(self, word: str) -> int:
        """The word's number."""
        return self.known.setdefault(word, len(self.known))


def levels(people: Profiles, one: Ints, other: Ints, looks: Looks | None = None) -> Ints:
    """Levels of each pair, shape (pairs, fields): FIELDS in their order, then the attributes."""
    looks = looks or Looks.of(people)
    given, family = _given(people, one, other, looks), _family(people, one, other, looks)
    columns = [
        _name(people, one, other, given, family, looks),
        np.where(family == 0, given, 0),
        np.where(given == 0, family, 0),
        _birth(people.birth[one], people.birth[other]),
        _place(people, one, other, looks),
        _phone(people, one, other, looks),
        _email(people, one, other, looks),
        _ids(people, one, other, looks),
        _sex(people.sex[one], people.sex[other]),
    ]
    for k, values in enumerate(people.extra_values):
        level = _text(people.extras[one, k], people.extras[other, k], values)
        columns.append(_unsaid(level, columns, people.sources[k]))
    return np.stack(columns, axis=1).astype(np.int64)


def _unsaid(level: Ints, columns: Sequence[Ints], source: str) -> Ints:
    """The level of an attribute, where the field that it follows from does not say the same already."""
    if not source:
        return level
    said = columns[NUMBER[source]]
    agrees: Ints = np.where((said > 0) & (said <= _AGREES[source]), 0, level)
    return agrees


def alike(one: Ints, other: Ints, values: Sequence[str], scorer: Callable[..., float]) -> Floats:
    """The scorer's similarity of each pair of codes, each distinct pair scored once; 0 where a code is -1."""
    known = (one >= 0) & (other >= 0)
    wide = np.int64(len(values) + 1)
    pairs, place = np.unique(np.minimum(one, other)[known] * wide + np.maximum(one, other)[known], return_inverse=True)
    left, right = (pairs // wide).tolist(), (pairs % wide).tolist()
    scores = process.cpdist([values[i] for i in left], [values[j] for j in right], scorer=scorer, dtype=np.float32)
    result = np.zeros(len(one))
    result[known] = scores[place] if len(pairs) else 0.0
    return result


def close_names(one: Ints, other: Ints, values: Sequence[str]) -> Bools:
    """Names that a slip of the pen can have made of one another."""
    near: Bools = alike(one, other, values, JaroWinkler.similarity) >= 0.88
    maybe = ~near & (one >= 0) & (other >= 0)
    near[maybe] = alike(one[maybe], other[maybe], values, OSA.normalized_similarity) >= 0.74
    return near


def _swapped(people: Profiles, one: Ints, other: Ints) -> Bools:
    crossed = (people.given[one] == people.family[other]) & (people.family[one] == people.given[other])
    crossed &= (people.given[one] >= 0) & (people.family[one] >= 0)
    apart: Bools = crossed & (people.given[one] != people.given[other])
    return apart


def _name(  # noqa: PLR0917 - a pair, how its two parts compare, and the tables
    people: Profiles, one: Ints, other: Ints, given: Ints, family: Ints, looks: Looks
) -> Ints:
    """Both names as one level: same by rarity, swapped, or every combination."""
    start = len(RARITY) + 2
    level = np.where((given > 0) & (family > 0), start + (given - 1) * len(FAMILY) + family - 1, 0)
    whole = np.flatnonzero((given == 1) & (family > 0) & (family < 3))
    level[whole] = 1 + looks.rarity[one[whole]]
    level[_swapped(people, one, other)] = len(RARITY) + 1
    return level


def _rarity(people: Profiles) -> Ints:
    """0 to 3 by how many profiles would bear the full name by mere chance: under a fourth, under one, four, more."""
    count = len(people.names) + 1
    given = np.bincount(people.canonical[people.canonical >= 0], minlength=count)
    family = np.bincount(people.family[people.family >= 0], minlength=count)
    expected = given[people.canonical] * family[people.family] / max(1, len(people))
    return np.searchsorted(np.array([0.25, 1.0, 4.0]), expected, side="left")


def _given(people: Profiles, one: Ints, other: Ints, looks: Looks) -> Ints:
    a, b = people.given[one], people.given[other]
    known = (a >= 0) & (b >= 0)
    level = np.where(known, 5, 0)
    rest = np.flatnonzero(known & (a != b))
    lengths, firsts = looks.lengths, looks.firsts
    initial = (firsts[a] == firsts[b]) & (np.minimum(lengths[a], lengths[b]) == 1)
    level[rest[close_names(a[rest], b[rest], people.names)]] = 4
    level[initial & known] = 3
    level[rest[_nicknames(a[rest], b[rest], people.names)]] = 2
    level[known & (people.middle[one] == b) & (people.middle[one] >= 0)] = 2
    level[known & (people.middle[other] == a) & (people.middle[other] >= 0)] = 2
    level[known & (a == b) & (lengths[a] > 1)] = 1
    return level


def _nicknames(one: Ints, other: Ints, values: Sequence[str]) -> Bools:
    pairs, place = np.unique(one * np.int64(len(values) + 1) + other, return_inverse=True)
    wide = len(values) + 1
    hits = [same_by_nickname(values[pair // wide], values[pair % wide]) for pair in pairs.tolist()]
    return np.array(hits, dtype=bool)[place] if hits else np.zeros(0, dtype=bool)


def _family(people: Profiles, one: Ints, other: Ints, looks: Looks) -> Ints:
    a, b = people.family[one], people.family[other]
    known = (a >= 0) & (b >= 0)
    level = np.where(known, 5, 0)
    rest = np.flatnonzero(known & (a != b))
    level[rest[close_names(a[rest], b[rest], people.names)]] = 4
    level[rest[_share_part(a[rest], b[rest], people.names, looks.double)]] = 3
    former_a, former_b = people.former[one], people.former[other]
    former = ((former_a == b) & (b >= 0)) | ((former_b == a) & (a >= 0)) | ((former_a == former_b) & (former_a >= 0))
    level[former & (a != b)] = 3
    same = np.flatnonzero(known & (a == b))
    level[same] = 1 + (looks.bearers[a[same]] > 0.003 * len(people))
    return level


def _share_part(one: Ints, other: Ints, values: Sequence[str], double: Bools) -> Bools:
    result = np.zeros(len(one), dtype=bool)
    for place in np.flatnonzero(double[one] | double[other]).tolist():
        parts = set(values[one[place]].split("-")) & set(values[other[place]].split("-"))
        result[place] = bool(parts)
    return result


def _birth(a: Ints, b: Ints) -> Ints:
    known = (a > 0) & (b > 0)
    parts = [(code // 10_000, code // 100 % 100, code % 100) for code in (a, b)]
    (year, month, day), (year2, month2, day2) = parts
    whole = (month > 0) & (month2 > 0) & (day > 0) & (day2 > 0)
    agree = (year == year2).astype(int) + (month == month2) + (day == day2)
    swapped = (year == year2) & (month == day2) & (day == month2)
    near = whole & (swapped | (agree == 2) & _digits_near(a, b))
    level = np.where(known, 5, 0)
    level[known & whole & (agree == 0) & (np.abs(year - year2) >= 15)] = 6
    level[known & whole & (agree == 2)] = 4
    level[known & ~whole & (year == year2) & ((month == month2) | (month == 0) | (month2 == 0))] = 3
    level[known & near] = 2
    level[known & whole & (a == b)] = 1
    return level


def _digits_near(a: Ints, b: Ints) -> Bools:
    """One digit differs, or two that stand side by side have changed places."""
    differing = np.zeros(len(a), dtype=np.int64)
    total = np.zeros(len(a), dtype=np.int64)
    for power in range(8):
        one, other = a // 10**power % 10, b // 10**power % 10
        differing += one != other
        total += one - other
    near: Bools = (differing <= 1) | ((differing == 2) & (total == 0))
    return near


def _place(people: Profiles, one: Ints, other: Ints, looks: Looks) -> Ints:
    code_a, code_b = people.postcode[one], people.postcode[other]
    home_a, home_b = people.address[one], people.address[other]
    town_a, town_b = people.town[one], people.town[other]
    codes, homes = (code_a >= 0) & (code_b >= 0), (home_a >= 0) & (home_b >= 0)
    towns = (town_a >= 0) & (town_b >= 0)
    similar = homes & ((home_a == home_b) | (alike(home_a, home_b, people.addresses, fuzz.token_set_ratio) >= 88))
    similar &= looks.numbers[home_a] == looks.numbers[home_b]
    same_code = codes & (code_a == code_b)
    near_code = codes & ~same_code & (alike(code_a, code_b, people.postcodes, OSA.normalized_similarity) >= 0.79)
    level = np.where(codes | homes | towns, 7, 0)
    level[towns & (town_a == town_b)] = 6
    level[near_code] = 6
    level[similar] = 5
    level[same_code & homes] = 4
    level[same_code & ~homes] = 3
    level[similar & ~codes] = 2
    level[similar & (same_code | near_code)] = 1
    return level


def _house_numbers(address: str) -> str:
    return " ".join(sorted(word for word in address.split() if word[0].isdigit()))


def _shared(slots: Ints, one: Ints, other: Ints) -> tuple[Bools, Ints]:
    """Whether both have values, and a value that they share (-1: none)."""
    a, b = slots[one], slots[other]
    common = np.full(len(one), -1, dtype=np.int64)
    for left in range(slots.shape[1]):
        for right in range(slots.shape[1]):
            equal = (a[:, left] == b[:, right]) & (a[:, left] >= 0)
            common[equal] = a[equal, left]
    return (a[:, 0] >= 0) & (b[:, 0] >= 0), common


def _phone(people: Profiles, one: Ints, other: Ints, looks: Looks) -> Ints:
    known, common = _shared(people.phones, one, other)
    return np.where(common >= 0, np.where(looks.mobile[common], 1, 2), np.where(known, 3, 0))


def _email(people: Profiles, one: Ints, other: Ints, looks: Looks) -> Ints:
    known, common = _shared(people.emails, one, other)
    first, second = people.emails[one, 0], people.emails[other, 0]
    level = np.where(known, 3, 0)
    rest = np.flatnonzero(known & (common < 0))
    level[rest[alike(first[rest], second[rest], looks.mailboxes, JaroWinkler.similarity) >= 0.93]] = 2
    level[common >= 0] = 1
    return level


def _ids(people: Profiles, one: Ints, other: Ints, looks: Looks) -> Ints:
    """Identifiers of one numbering only are compared: of one kind, and in one item where it is not a national one."""
    known, common = _shared(people.ids, one, other)
    kind = looks.kinds
    level = np.zeros(len(one), dtype=np.int64)
    for left in range(people.ids.shape[1]):
        for right in range(people.ids.shape[1]):
            a, b = people.ids[one, left], people.ids[other, right]
            pair = np.flatnonzero(known & (a >= 0) & (b >= 0) & (kind[a] == kind[b]) & (level != 2))
            beside = _shared(people.id_items, a[pair], b[pair])[1] >= 0
            pair = pair[looks.national[a[pair]] | beside]
            near = alike(a[pair], b[pair], people.id_values, OSA.distance) <= 2
            level[pair] = np.where(near, 2, 3)
    level[common >= 0] = 1
    return level


def _sex(a: Ints, b: Ints) -> Ints:
    return np.where((a >= 0) & (b >= 0), np.where(a == b, 1, 2), 0)


def _text(a: Ints, b: Ints, values: Sequence[str]) -> Ints:
    level = np.where((a >= 0) & (b >= 0), 3, 0)
    rest = np.flatnonzero((level == 3) & (a != b))
    level[rest[alike(a[rest], b[rest], values, JaroWinkler.similarity) >= 0.86]] = 2
    level[(level > 0) & (a == b)] = 1
    return level
