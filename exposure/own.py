"""What the operator adds to the detectors: patterns, allow-lists, deny-lists, thresholds, switches."""

from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from exposure.categories import BOX_OF

OWN_NAMES = ("detectors.toml", "detectors.yaml", "detectors.yml")
"""Where the operator's file is looked for in the case's folder."""

Score = Annotated[float, Field(ge=0.0, le=1.0)]
Entity = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9_]{1,40}$")]
LINE = "\n"
Guard = Annotated[str, StringConstraints(pattern=r"^(\[[^\[\]]+\])?$")]
Secret = Field(default=(), repr=False)
"""Lists are personal data: they are kept encrypted in the case and never shown."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class OwnPattern(_Part):
    """One way in which a value of `entity` is written.

    `score` is what a match scores without a label near it, `score_with_context` with one of `context` near; 0.5 and
    over is counted. `headers` are the names of columns that hold it. `check` names the check digit. `identifies` says
    of how many people one value is. Without `whole_words` a match may stand inside a longer word; `not_before` and
    `not_after` are classes of characters ("[0-9-]") that must not stand beside it.
    """

    entity: Entity
    label: str = Field(min_length=1, max_length=80)
    pattern: str = Field(min_length=1, max_length=4000, repr=False)
    check: str = ""
    context: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    score: Score = 0.4
    score_with_context: Score = 0.9
    box: str = ""
    identifies: Literal["one person", "several people", "nobody"] = "several people"
    personal: bool = True
    text: bool = True
    ignore_case: bool = False
    whole_words: bool = True
    not_before: Guard = ""
    not_after: Guard = ""
    examples: tuple[str, ...] = Secret
    not_examples: tuple[str, ...] = Secret


class OwnList(_Part):
    """Values, and patterns of values, that are nobody's (allow) or always somebody's (deny)."""

    entities: tuple[Entity, ...] = ()
    values: tuple[str, ...] = Secret
    patterns: tuple[str, ...] = Secret
    file: str = ""


class Denied(_Part):
    """Words that are reported as `entity` wherever they stand."""

    entity: Entity
    values: tuple[str, ...] = Secret
    file: str = ""
    score: Annotated[float, Field(ge=0.5, le=1.0)] = 0.99
    box: str = ""


class Switch(_Part):
    """Entities that are not looked for, and those of columns alone that are to be looked for in text too."""

    off: tuple[Entity, ...] = ()
    on: tuple[Entity, ...] = ()


class Modulus(_Part):
    """The banks' tables for sort codes and accounts: the names of the two files, then what they hold."""

    weights: str = ""
    substitutions: str = ""
    weights_text: str = Field(default="", repr=False)
    substitutions_text: str = Field(default="", repr=False)


class OwnDetectors(_Part):
    """All that a `detectors.toml` says."""

    detector: tuple[OwnPattern, ...] = ()
    allow: tuple[OwnList, ...] = ()
    deny: tuple[Denied, ...] = ()
    thresholds: dict[Entity, Score] = Field(default_factory=dict)
    switch: Switch = Switch()
    modulus: Modulus = Modulus()

    @property
    def boxes(self) -> dict[str, str]:
        """The regulator's box of every entity that names one, by its code."""
        named = {one.entity: one.box for one in self.detector} | {one.entity: one.box for one in self.deny}
        return {entity: box for entity, box in sorted(named.items()) if box}

    def told(self) -> dict[str, str]:
        """What an assessment says of it: names and numbers, no pattern and no value; nothing where nothing is added."""
        told = {
            "own detectors": ", ".join(sorted({f"{one.entity} ({one.label})" for one in self.detector})),
            "own allow-lists": _sizes(self.allow),
            "own deny-lists": _sizes(self.deny),
            "own thresholds": ", ".join(f"{entity} {score:g}" for entity, score in sorted(self.thresholds.items())),
            "bank weight table": f"{self.modulus.weights_text.count(LINE)} lines" if self.modulus.weights_text else "",
            "switched off": ", ".join(sorted(self.switch.off)),
            "switched on in text": ", ".join(sorted(self.switch.on)),
        }
        boxes = {f"{BOX_OF}{entity}": box for entity, box in self.boxes.items()}
        return {name: text for name, text in told.items() if text} | boxes


def _sizes(lists: Sequence[OwnList | Denied]) -> str:
    """How many values and patterns the lists hold together; empty where there is no list."""
    values = sum(len(one.values) for one in lists)
    patterns = sum(len(one.patterns) for one in lists if isinstance(one, OwnList))
    return f"{len(lists)} of {values} values and {patterns} patterns" if lists else ""
