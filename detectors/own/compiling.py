"""The operator's words as declarations: added, narrowed by lists, held to thresholds, switched on and off."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from detectors.declare import Detector, Strength
from detectors.modulus import ModulusTable, bank_pair
from detectors.own.checks import named
from detectors.own.lines import FaultError, Place
from detectors.own.patterns import WrongPatternError, compiled
from exposure.categories import Category
from exposure.own import Denied, OwnDetectors, OwnList, OwnPattern

NO_GUARD = r"[\x{fffe}]"
BESIDE = r"[\w]"
STRENGTHS = {"one person": Strength.STRONG, "several people": Strength.WEAK, "nobody": Strength.NONE}
COUNTED = 0.5
HELD, UNFIT = 0.5, 0.6
"""How far the banks' check moves a score: half the way up where it holds, to three fifths where it does not."""
AT_ONCE = 1000  # values of a deny-list in one pattern
LISTED = "listed by the operator"
SOURCE = "docs/detectors.md"
BLANKS = re.compile(r"\s+")
SIGNS = re.compile(r"[\s().,/_-]+")


def folded(text: str) -> str:
    """`text` as lists compare it: without case, blanks and, but in an address of mail, the signs that group it."""
    return (BLANKS if "@" in text else SIGNS).sub("", text.casefold())


@dataclass(frozen=True, slots=True)
class Allowed:
    """Values that are nobody's, for one entity."""

    written: tuple[str, ...] = field(default=(), repr=False)
    values: frozenset[str] = field(default=frozenset(), repr=False)
    patterns: tuple[Callable[[str], object], ...] = field(default=(), repr=False)

    def __bool__(self) -> bool:
        return bool(self.values or self.patterns)

    def holds(self, text: str) -> bool:
        """Whether `text` is one of them."""
        return folded(text) in self.values or any(whole(text.strip()) for whole in self.patterns)


@dataclass(frozen=True, slots=True)
class Compiled:
    """What an engine and a scanner need of the operator's words."""

    detectors: tuple[Detector, ...]
    allow: tuple[tuple[frozenset[str], Allowed], ...] = ()  # the entities of each list; none: every entity
    off: frozenset[str] = frozenset()
    thresholds: dict[str, float] = field(default_factory=dict)

    def allowed(self, entity: str) -> Allowed:
        """Everything that is nobody's under `entity`."""
        return _together(one for entities, one in self.allow if not entities or entity in entities)


def compile_own(own: OwnDetectors, declared: Sequence[Detector]) -> Compiled:
    """`declared` as `own` changes it. Raises FaultError with the place in the file where something cannot be done."""
    known = {one.entity for one in declared}
    added = [_declaration(one, ("detector", number)) for number, one in enumerate(own.detector)]
    for number, one_list in enumerate(own.deny):
        added += _denying(one_list, ("deny", number))
    _told_apart(own)
    _switches_known(own, known | {one.entity for one in added})
    allow = tuple((frozenset(one.entities), _allowing(one, ("allow", n))) for n, one in enumerate(own.allow))
    made = Compiled((), allow, frozenset(own.switch.off), dict(own.thresholds))
    chosen = [one for one in _cells_joined(declared, added) if one.entity not in made.off]
    table = _bank_table(own)
    chosen = [_modulus_weighed(one, table) for one in chosen] if table else chosen
    switched = [replace(one, prose=True) if one.entity in own.switch.on else one for one in chosen]
    held = [_held(_narrowed(one, made.allowed(one.entity)), own.thresholds.get(one.entity)) for one in switched]
    return replace(made, detectors=tuple(held))


def _declaration(one: OwnPattern, place: Place) -> Detector:
    check = named(one.check)
    if check is None:
        raise FaultError(f'there is no check called "{one.check}"', (*place, "check"))
    _box_known(one.box, place)
    pattern = f"(?i:{one.pattern})" if one.ignore_case else one.pattern
    _compiled(one.pattern, (*place, "pattern"))
    guard = BESIDE if one.whole_words else NO_GUARD
    made = Detector(
        entity=one.entity,
        label=one.label,
        definition=SOURCE,
        pattern=pattern,
        check=check,
        base=one.score,
        with_context=max(one.score, one.score_with_context),
        context=one.context,
        headers=tuple(_as_header(header) for header in one.headers),
        hits=one.examples,
        misses=one.not_examples,
        identifies=STRENGTHS[one.identifies],
        left=one.not_before or guard,
        right=one.not_after or guard,
        personal=one.personal,
        prose=one.text,
    )
    _proved(made, place)
    return made


def _box_known(box: str, place: Place) -> None:
    if box and box not in set(Category):
        boxes = ", ".join(Category)
        raise FaultError(f'there is no box called "{box}"; the boxes are {boxes}', (*place, "box"))


def _compiled(pattern: str, place: Place) -> Callable[[str], object]:
    try:
        return compiled(pattern).fullmatch  # type: ignore[no-any-return]
    except WrongPatternError as wrong:
        raise FaultError(f"{place[-1]} {wrong}", place) from None


def _as_header(header: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", header.lower()))


def _proved(made: Detector, place: Place) -> None:
    """Raises FaultError where an example is not matched, or a counter-example is, label and all."""
    from detectors.engine import Engine  # noqa: PLC0415 - compiled only where a file brings examples

    if not made.hits and not made.misses:
        return
    engine = Engine([replace(made, prose=True, personal=True)])
    for name, texts, wanted in (("examples", made.hits, True), ("not_examples", made.misses, False)):
        for number, text in enumerate(texts, 1):
            if bool(engine.spans(text)) is not wanted:
                fault = "is not found" if wanted else "is found"
                raise FaultError(f"number {number} of {name} {fault} by this detector", (*place, name))


def _denying(one: Denied, place: Place) -> Iterator[Detector]:
    words = sorted(
        {" ".join(value.split()) for value in one.values if value.strip()}, key=lambda word: (-len(word), word)
    )
    if not words:
        raise FaultError("there is no value in this deny-list", place)
    _box_known(one.box, place)
    for first in range(0, len(words), AT_ONCE):
        body = "|".join(_spaced(word) for word in words[first : first + AT_ONCE])
        yield Detector(
            entity=one.entity,
            label=LISTED,
            definition=SOURCE,
            pattern=f"(?i:{body})",
            check=lambda text: BLANKS.sub(" ", text).strip().lower(),
            base=one.score,
            with_context=one.score,
            context=(),
            headers=(),
            hits=(),
            misses=(),
            identifies=Strength.WEAK,
        )


def _spaced(word: str) -> str:
    """`word` as RE2 takes it, its blanks of any sort."""
    return r"\s{1,3}".join(re.sub(r"([^\w])", r"\\\1", part, flags=re.ASCII) for part in word.split())


def _allowing(one: OwnList, place: Place) -> Allowed:
    if not one.values and not one.patterns:
        raise FaultError("there is neither a value nor a pattern in this allow-list", place)
    patterns = tuple(_compiled(pattern, (*place, "patterns")) for pattern in one.patterns)
    written = tuple(value.strip() for value in one.values if value.strip())
    return Allowed(written, frozenset(map(folded, written)), patterns)


def _together(lists: Iterable[Allowed]) -> Allowed:
    every = list(lists)
    return Allowed(
        tuple(value for one in every for value in one.written),
        frozenset(value for one in every for value in one.values),
        tuple(pattern for one in every for pattern in one.patterns),
    )


def _told_apart(own: OwnDetectors) -> None:
    seen: set[tuple[str, str]] = set()
    for number, one in enumerate(own.detector):
        if (one.entity, one.label) in seen:
            raise FaultError(f'"{one.label}" stands twice under {one.entity}', ("detector", number, "label"))
        seen.add((one.entity, one.label))


def _switches_known(own: OwnDetectors, known: set[str]) -> None:
    for name in ("off", "on"):
        for entity in getattr(own.switch, name):
            if entity not in known:
                raise FaultError(f"there is no detector of {entity}; see `exposure detectors`", ("switch", name))


def _cells_joined(declared: Sequence[Detector], added: Sequence[Detector]) -> list[Detector]:
    """All of them, the operator's first: a header that they name is theirs.

    Who judges a column of an entity takes the operator's forms and headers for it too.
    """
    first, rest = [], []
    for one in declared:
        own = [other for other in added if other.entity == one.entity and one.personal and other.personal]
        if own and one.headers:
            first.append(_either(one, own))
        else:
            rest.append(one)
    joined = {one.entity for one in first}
    own_first = [_labelled_alike(one, declared) for one in added]
    return [*first, *(replace(one, headers=()) if one.entity in joined else one for one in own_first), *rest]


def _labelled_alike(one: Detector, declared: Sequence[Detector]) -> Detector:
    """`one` with the labels too that its entity is known by, which would else cut its own off."""
    known = (word for other in declared if other.entity == one.entity for word in other.context)
    return replace(one, context=tuple(dict.fromkeys((*one.context, *known))))


def _either(one: Detector, others: Sequence[Detector]) -> Detector:
    checks = [(compiled(each.cell or each.pattern).fullmatch, each.check) for each in others]

    def check(text: str) -> str | None:
        own = next((other(text) for whole, other in checks if whole(text)), None)
        return own if own is not None else one.check(text)

    cell = "|".join(f"(?:{each.cell or each.pattern})" for each in (one, *others))
    headers = tuple(dict.fromkeys((*one.headers, *(header for each in others for header in each.headers))))
    return replace(one, cell=cell, check=check, check_many=None, headers=headers)


def _bank_table(own: OwnDetectors) -> ModulusTable | None:
    if not own.modulus.weights_text:
        return None
    try:
        return ModulusTable.of_texts(own.modulus.weights_text, own.modulus.substitutions_text)
    except ValueError as error:
        raise FaultError(f"of the banks' table, {error}", ("modulus",)) from None


def _modulus_weighed(one: Detector, table: ModulusTable) -> Detector:
    """`one` with what the banks' table says of a sort code with its account, alone or inside a British IBAN."""
    if one.entity not in {"UK_BANK_ACCOUNT", "IBAN_CODE"}:
        return one
    plain = one.shape

    def shape(text: str) -> float:
        score = plain(text) if plain is not None else one.base
        pair = bank_pair(text)
        possible = table.possible(*pair) if pair is not None else None
        return score if possible is None else score + (1 - score) * HELD if possible else score * UNFIT

    return replace(one, shape=shape)


def _narrowed(one: Detector, allowed: Allowed) -> Detector:
    """`one` without the values that are nobody's, however they are written."""
    if not allowed:
        return one
    normal = {one.check(value) for value in allowed.written} - {None}

    def check(text: str) -> str | None:
        value = one.check(text)
        return None if value is None or value in normal or allowed.holds(text) else value

    return replace(one, check=check, check_many=None)


def _held(one: Detector, threshold: float | None) -> Detector:
    """`one` with its scores moved so that `threshold` is where counting begins."""
    if threshold is None or threshold == COUNTED:
        return one

    def moved(score: float) -> float:
        below = score * COUNTED / threshold if threshold else 1.0
        above = COUNTED + (score - threshold) * (1 - COUNTED) / max(1 - threshold, 1e-9)
        return min(1.0, below if score < threshold else above)

    shape = one.shape
    shaped = None if shape is None else lambda text: moved(shape(text))
    return replace(one, base=moved(one.base), with_context=moved(one.with_context), shape=shaped)
