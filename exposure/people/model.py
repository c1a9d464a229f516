"""The chance that two profiles are one person, learnt from the case itself.

A mixture of same person, household, namesake and mere coincidence: Fellegi and Sunter (1969), with more than one way
of being different people.
"""

from dataclasses import dataclass

import numpy as np

from exposure.people.arrays import Floats, Ints
from exposure.people.compare import BIRTH, FAMILY, FIELDS, GIVEN, NAME, NUMBER, PLACE

SAME, HOUSEHOLD, NAMESAKE, CHANCE = range(4)
_SHARES = np.array([0.3, 0.2, 0.15, 0.35])
_ROUNDS = 60
_UNTAUGHT = np.array(
    [0.5, 0.0, 0.05, 0.0]
)  # _STEADY where hard identifiers show no pair of one person: for names, or for all
_STRENGTH = 30.0  # pairs that the starting values count as at least, a field and class
_STEADY = np.array([0.05, 0.0, 0.05, 0.0])  # and as a share of the class's own pairs, so that it stays what it is

_SAME_LETTER = 0.08  # that two forenames begin with one letter; about the sum of the squared shares of the letters
_INITIALS = (
    *(
        (
            0,
            NAME.index(f"initial {family}") + 1,
            NAME.index(f"other {family}") + 1,
            [NAME.index(f"{given} {family}") + 1 for given in GIVEN],
        )
        for family in FAMILY
    ),
    (1, GIVEN.index("initial") + 1, GIVEN.index("other") + 1, list(range(1, len(GIVEN) + 1))),
)
"""Where the tables of "name" and "given" have an initial that fits, another forename, and all forenames."""

_SLIPS = 0.05  # of one person's pairs: those in which neither name is like the other's, at most
_UNLIKE = [NAME.index(f"{given} other") + 1 for given in ("initial", "close", "other")]
_WRONG_BIRTHS = 0.15  # of one person's pairs: those whose birth dates have nothing in common, at most
_BORN_OTHERWISE = [BIRTH.index(word) + 1 for word in ("other", "generation")]
_NEIGHBOUR = PLACE.index("neighbour") + 1

_START: dict[str, tuple[tuple[float, ...], ...]] = {
    "given": (
        (0.70, 0.06, 0.10, 0.10, 0.04),
        (0.015, 0.01, 0.05, 0.05, 0.875),
        (0.85, 0.05, 0.05, 0.03, 0.02),
        (0.15, 0.02, 0.10, 0.08, 0.65),
    ),
    "family": (
        (0.50, 0.28, 0.04, 0.11, 0.07),
        (0.60, 0.25, 0.04, 0.06, 0.05),
        (0.45, 0.50, 0.01, 0.03, 0.01),
        (0.20, 0.10, 0.02, 0.10, 0.58),
    ),
    "birth": (
        (0.82, 0.10, 0.04, 0.02, 0.015, 0.005),
        (0.03, 0.01, 0.01, 0.05, 0.35, 0.55),
        (0.003, 0.01, 0.01, 0.05, 0.427, 0.5),
        (0.10, 0.03, 0.02, 0.15, 0.35, 0.35),
    ),
    "place": (
        (0.50, 0.10, 0.12, 0.04, 0.06, 0.06, 0.12),
        (0.62, 0.12, 0.14, 0.04, 0.03, 0.02, 0.03),
        (0.004, 0.003, 0.003, 0.01, 0.005, 0.12, 0.855),
        (0.05, 0.01, 0.04, 0.15, 0.01, 0.14, 0.60),
    ),
    "phone": ((0.5, 0.25, 0.25), (0.05, 0.6, 0.35), (0.001, 0.001, 0.998), (0.02, 0.03, 0.95)),
    "email": ((0.7, 0.1, 0.2), (0.1, 0.08, 0.82), (0.003, 0.1, 0.897), (0.02, 0.03, 0.95)),
    "id": ((0.85, 0.10, 0.05), (0.005, 0.005, 0.99), (0.002, 0.003, 0.995), (0.01, 0.01, 0.98)),
    "sex": ((0.985, 0.015), (0.45, 0.55), (0.95, 0.05), (0.5, 0.5)),
}
_RARITY = ((0.5, 0.25, 0.15, 0.1), (0.3, 0.25, 0.25, 0.2), (0.15, 0.2, 0.3, 0.35), (0.25, 0.25, 0.25, 0.25))
_SWAPPED = (0.006, 0.0005, 0.0005, 0.001)
_ATTRIBUTE = ((0.75, 0.10, 0.15), (0.35, 0.10, 0.55), (0.15, 0.10, 0.75), (0.15, 0.10, 0.75))


@dataclass(frozen=True, slots=True)
class Model:
    """Shares of the four classes, and for each field the chance of each level in each class (level 0: 1)."""

    shares: Floats
    chances: tuple[Floats, ...]  # per field: (classes, levels + 1)

    def probability(self, pattern: Ints) -> Floats:
        """The chance that a pair of each pattern, shape (patterns, fields), is one person."""
        return _responsibilities(self, pattern)[0][:, SAME]


def start(attributes: int) -> Model:
    """The model before it has seen the case."""
    tables = [_names(), *(_START[name] for name in FIELDS if name != "name"), *[_ATTRIBUTE] * attributes]
    return Model(_SHARES, tuple(_with_missing(np.array(table)) for table in tables))


def _names() -> Floats:
    """The levels of "name" from those of its two parts; equal in both, they are told apart by rarity."""
    given, family = np.array(_START["given"]), np.array(_START["family"])
    both = given[:, :, None] * family[:, None, :]
    whole = both[:, 0, :2].sum(axis=1)
    both[:, 0, :2] = 1e-9
    return np.concatenate(
        [whole[:, None] * np.array(_RARITY), np.array(_SWAPPED)[:, None], both.reshape(4, -1)], axis=1
    )


def _with_missing(table: Floats) -> Floats:
    normal = table / table.sum(axis=1, keepdims=True)
    return np.concatenate([np.ones((len(table), 1)), normal], axis=1)


def _responsibilities(model: Model, pattern: Ints) -> tuple[Floats, Floats]:
    logs = np.log(np.maximum(model.shares, 1e-12))[None, :].repeat(len(pattern), axis=0)
    for place, chance in enumerate(model.chances):
        logs += np.log(np.maximum(chance, 1e-12))[:, pattern[:, place]].T
    top = logs.max(axis=1, keepdims=True) if len(logs) else logs[:, :1]
    part = np.exp(logs - top)
    total = part.sum(axis=1, keepdims=True)
    return part / total, np.log(total) + top


def fit(pattern: Ints, pairs: Floats, same: Floats, different: Floats, attributes: int) -> Model:
    """The model that explains the case.

    `pattern` (patterns, fields); `pairs`, `same`, `different` (patterns,): how many pairs are of that pattern without
    a label, known to be one person and known to be two.
    """
    first = start(attributes)
    model = first
    untaught = bool(same.sum() < _STRENGTH)
    for _ in range(_ROUNDS):
        belongs, _ = _responsibilities(model, pattern)
        others = belongs.copy()
        others[:, SAME] = 0.0
        others /= np.maximum(others.sum(axis=1, keepdims=True), 1e-300)
        weight = belongs * pairs[:, None] + others * different[:, None]
        weight[:, SAME] += same
        free = (belongs * pairs[:, None]).sum(axis=0)
        shares = (free + _STRENGTH * _SHARES) / (free.sum() + _STRENGTH)
        learnt = (
            _chances(pattern[:, f], weight, table, _UNTAUGHT if untaught and (f < 3 or different.any()) else _STEADY)
            for f, table in enumerate(first.chances)
        )
        model = Model(shares, _disagreeing_least(_without_chance_letters(tuple(learnt))))
    return model


def _disagreeing_least(chances: tuple[Floats, ...]) -> tuple[Floats, ...]:
    """`chances` in which what speaks against one person does not become the mark of one.

    In a case where nearly nobody stands twice, the pairs of people who live next door or were born in one month are
    the largest group of their own kind, and would be taken for the pairs of one person.
    """
    names, birth, place = (chances[NUMBER[field]].copy() for field in ("name", "birth", "place"))
    _capped(names[SAME], _UNLIKE, _SLIPS)
    _capped(birth[SAME], _BORN_OTHERWISE, _WRONG_BIRTHS)
    _capped(place[SAME], [_NEIGHBOUR], float(place[CHANCE, _NEIGHBOUR]))
    changed = {NUMBER["name"]: names, NUMBER["birth"]: birth, NUMBER["place"]: place}
    return tuple(changed.get(number, table) for number, table in enumerate(chances))


def _capped(row: Floats, levels: list[int], most: float) -> None:
    """The levels' chances cut to `most` together, and the others raised, so that they still add up to one."""
    held = float(row[levels].sum())
    if held > most:
        rest = row[1:].sum() - held
        factor = (row[1:].sum() - most) / max(rest, 1e-12)
        cut = row[levels] * most / held
        row[1:] *= factor
        row[levels] = cut


def _without_chance_letters(chances: tuple[Floats, ...]) -> tuple[Floats, ...]:
    """`chances` in which an initial fits another member of a household no oftener than letters meet by chance.

    One home, one family name and an initial that fits is nearly always one person; a case in which one file has
    initials alone would teach that it is a household, for nothing else tells the two apart.
    """
    names, given = chances[0].copy(), chances[1].copy()
    for table, fits, other, whole in _INITIALS:
        held = (names, given)[table][HOUSEHOLD]
        excess = max(0.0, held[fits] - _SAME_LETTER * held[whole].sum())
        held[fits] -= excess
        held[other] += excess
    return names, given, *chances[2:]


def _chances(level: Ints, weight: Floats, prior: Floats, steady: Floats) -> Floats:
    count = np.stack([np.bincount(level, weight[:, k], prior.shape[1]) for k in range(len(_SHARES))])
    strength = np.maximum(_STRENGTH, steady * count[:, 1:].sum(axis=1))[:, None]
    seen = count[:, 1:] + strength * prior[:, 1:]
    return np.concatenate([np.ones((len(seen), 1)), seen / seen.sum(axis=1, keepdims=True)], axis=1)


def shared_out(model: Model, pattern: Ints, pairs: Floats, possible: float | None = None) -> Model:
    """`model` with the shares of its classes as these pairs have them, and what it has learnt of the levels kept.

    `possible`: how many pairs there are in all, where only those in `pattern` may be one person (as `fit_few` has it).
    """
    shares = model.shares
    for _ in range(_ROUNDS):
        belongs = _responsibilities(Model(shares, model.chances), pattern)[0] * pairs[:, None]
        if possible is None:
            shares = (belongs.sum(axis=0) + _STRENGTH * model.shares) / (pairs.sum() + _STRENGTH)
        else:
            same = (belongs[:, SAME].sum() + 1.0) / (possible + 1.0)
            shares = np.array([same, 0.0, 0.0, 1.0 - same])
    return Model(shares, model.chances)


def fit_few(pattern: Ints, pairs: Floats, random: Ints, possible: float, attributes: int) -> Model:
    """The model where a case has too few fields for four classes to be told apart: same person against random pairs.

    `random` (pairs, fields): levels of pairs drawn blindly; `possible`: how many pairs the case has in all, of which
    those in `pattern` (counted by `pairs`) are the only ones that may be one person.
    """
    first = start(attributes)
    chance = [np.bincount(random[:, f], minlength=first.chances[f].shape[1]) for f in range(pattern.shape[1])]
    blind = [
        np.r_[1.0, (count[1:] + 0.5 * table[CHANCE, 1:]) / (count[1:].sum() + 0.5)]
        for count, table in zip(chance, first.chances, strict=True)
    ]
    model = Model(np.array([pairs.sum() / max(possible, 1.0), 0.0, 0.0, 1.0]), _blinded(first.chances, blind))
    for _ in range(_ROUNDS):
        weight = _responsibilities(model, pattern)[0] * pairs[:, None]
        share = (weight[:, SAME].sum() + 1.0) / (possible + 1.0)
        learnt = tuple(_chances(pattern[:, f], weight, table, _STEADY) for f, table in enumerate(first.chances))
        model = Model(np.array([share, 0.0, 0.0, 1.0 - share]), _blinded(learnt, blind))
    return model


def _blinded(chances: tuple[Floats, ...], blind: list[Floats]) -> tuple[Floats, ...]:
    return tuple(np.stack([table[SAME], row, row, row]) for table, row in zip(chances, blind, strict=True))
