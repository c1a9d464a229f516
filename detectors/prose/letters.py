"""What the form of a letter tells: whose a number given out is, and whose the address above it."""

# ruff: noqa: RUF001 - people type these signs

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from detectors.engine import Span
from detectors.prose.people import Person
from exposure.found import Role

_ASK = (
    r"(?:ring|call|phone|telephone|text|contact|reach|e-?mail|message|whats ?app|write to|speak to|"
    r"get (?:hold of|back to|in touch with)|let) "
)
_KIND = r"(?:mobile|number|no|line|phone|tel|telephone|e-?mail|landline|extension|ext|cell|details|address)"
_OWN = r"(?:(?:own|new|old|home|work|direct|personal|private|mobile|landline|phone|telephone|contact|e-?mail) )*"
_MINE = re.compile(
    rf"(?i)\b(?:{_ASK}me|my {_OWN}{_KIND}|I(?: can be|['’]?m| am)(?: best)?(?: reached| contacted| available| on))\b"
    r"[^.!?\n]{0,40}$"
)
_OURS = re.compile(
    rf"(?i)\b(?:{_ASK}us|our {_OWN}(?:{_KIND}|office|team|helpline|switchboard|reception))\b[^.!?\n]{{0,40}}$"
)
BEFORE = 90  # characters before a number in which its lead stands
UNDER = re.compile(r"[ \t,]*\r?\n[ \t]*")


def given_out(span: Span, text: str) -> str:
    """Whether a number or an e-mail address is given out as the writer's "own" or as the "office"'s, else ""."""
    lead = text[max(0, span.start - BEFORE) : span.start].replace("\n", " ")
    return "own" if _MINE.search(lead) else "office" if _OURS.search(lead) else ""


class Writers:
    """Who writes at a place of a passage: whom the message is from, else who signs next."""

    def __init__(self, people: Sequence[Person]) -> None:
        self._from: dict[int, list[tuple[int, Person]]] = defaultdict(list)
        self._signed: dict[int, list[tuple[int, Person]]] = defaultdict(list)
        for person in people:
            for placed in person.places:
                if placed.name.cue in {"from", "sign-off"}:
                    told = self._from if placed.name.cue == "from" else self._signed
                    told[placed.passage].append((placed.name.start, person))
        for places in (*self._from.values(), *self._signed.values()):
            places.sort(key=_start)

    def at(self, passage: int, place: int) -> Person | None:
        """The writer there, None where nobody's name tells."""
        sent, signed = self._from.get(passage, []), self._signed.get(passage, [])
        before = bisect_left(sent, place, key=_start)
        if before:
            return sent[bisect_left(sent, sent[before - 1][0], key=_start)][1]
        after = bisect_left(signed, place, key=_start)
        return signed[after][1] if after < len(signed) else None


def _start(one: tuple[int, Person]) -> int:
    return one[0]


def above_letter(
    span: Span, spans: Sequence[Span], places: Sequence[tuple[int, int, Person]], people: Sequence[Person], text: str
) -> bool:
    """Whether an address stands at the head of a letter, above every name, where the addressee's own is given below.

    `spans` are those of the passage. It is the writer's, who signs, or the office's, if a member of its staff does.
    """
    if places and places[0][0] < span.start:
        return False
    greeted = any(p.name.cue == "salutation" for person in people for p in person.places)
    return greeted and any(
        other.entity == "ADDRESS" and other.start > end and UNDER.fullmatch(text[end : other.start])
        for _, end, _ in places
        for other in spans
    )


def signer(people: Sequence[Person]) -> Person | None:
    """Who signs the letter in a person's own name, and not for an office."""
    signed = [one for one in people if any(p.name.cue == "sign-off" for p in one.places)]
    return signed[0] if len(signed) == 1 and signed[0].role != Role.STAFF else None
