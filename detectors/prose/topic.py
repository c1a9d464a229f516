"""The form of a topic: the words that say something sensitive of somebody, with their own proof."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """One kind of sensitive content.

    Its words stand in the list `data/terms/<entity>.txt`, or here where they are few.

    Every term is RE2 syntax, matched as whole words in any case. A `strong` term says it by itself once the sentence
    is about a person; a `weak` one only where a person, or who stands for one, is in the same sentence. `labels` are
    form labels whose filled-in value says it whatever the value ("Ethnicity: ..."). `never` are phrases in which the
    terms say nothing. `hits` and `misses` are whole texts.
    """

    entity: str
    label: str
    definition: str
    strong: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    hits: tuple[str, ...] = ()
    misses: tuple[str, ...] = ()
