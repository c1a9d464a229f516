"""The form of a detector: one frozen declaration that carries its own proof."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from detectors.bulk import Many


class Strength(IntEnum):
    """How far a value tells one person from all others."""

    NONE = 0  # belongs to a place, a thing or many people
    WEAK = 1  # narrows down: postcode, birth date, shared phone
    STRONG = 2  # issued to one person: may link mentions


@dataclass(frozen=True, slots=True)
class Detector:
    """What one kind of personal value looks like, and how it is checked.

    `pattern` is RE2 syntax over text (no look-around: `left` and `right` say which characters must not stand beside a
    match). Where it has a group named `value`, only that part is the finding: the rest is its label. `check` gets the
    matched text and returns its normal form, or None where it cannot be one: a check that passes is evidence, not
    certainty. `base` is the score of a match that passes without any context (`shape`, where given, says it from the
    way the value is written); `context` are the words that raise it to `with_context` when they stand near, or in a
    column's header. `headers` are whole column names, normalised to lower-case words, that name this entity. A score
    of 0.5 and over is counted. `reach` is how many characters before a value its label may stand. `personal` is False
    for what is declared only to keep its values from being taken for another entity's. `prose` is False for what is
    looked for in labelled columns alone. `cell` is the form of a value that stands alone in a labelled column, where
    `pattern` itself begins with a label. `chance` is the share of random values of this form that pass the
    check: where it is small, values that stand together bear one another out. `check_many`, where given, gives
    `check`'s answers on many values at once.
    """

    entity: str
    label: str
    definition: str
    pattern: str
    check: Callable[[str], str | None]
    base: float
    with_context: float
    context: tuple[str, ...]
    headers: tuple[str, ...]
    hits: tuple[str, ...]
    misses: tuple[str, ...]
    identifies: Strength = Strength.NONE
    left: str = r"[\w]"
    right: str = r"[\w]"
    shape: Callable[[str], float] | None = None
    reach: int = 48
    personal: bool = True
    prose: bool = True
    cell: str = ""
    chance: float = 1.0
    check_many: Many | None = None
