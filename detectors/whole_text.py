"""What a text as a whole says of values that say too little each for itself: tables, lists, repeats, misread print."""

from collections.abc import Callable, Iterator, Sequence

from detectors.engine import Engine, Span
from detectors.explained import Explained
from detectors.misread import with_misread
from detectors.pasted import Pasted
from detectors.repeated import with_repeated
from detectors.second_phone import with_second_phones
from detectors.stacked import with_stacked

Step = Callable[[str, Sequence[Span]], list[Span]]


class WholeText:
    """Adds to what one engine finds in a text."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._steps: tuple[tuple[Step, str], ...] = (
            (Pasted(engine).spans, "the header of its column in a pasted table names it"),
            (self._with(with_stacked), "the numbers above and below it in the text's lines are of its kind"),
            (self._with(with_misread), "it is one once letters that print has for digits are read as digits"),
            (self._with(with_second_phones), "it is joined to the telephone number before it"),
            (with_repeated, "a label names the same value elsewhere in the text"),
        )

    def _with(self, step: Callable[[Engine, str, Sequence[Span]], list[Span]]) -> Step:
        return lambda text, found: step(self._engine, text, found)

    def spans(self, text: str, found: Sequence[Span]) -> list[Span]:
        """`found` with what tables, columns and lists of the text tell, in order of place, none overlapping another."""
        told = list(found)
        for step, _ in self._steps:
            told = step(text, told)
        return told

    def explain(self, text: str) -> list[Explained]:
        """Every candidate of `text` with the evidence for and against it, that of the whole text among it."""
        told = self._engine.explain(text)
        before = [Span(one.start, one.end, one.entity, one.score, "") for one in told if one.stands]
        added = list(self._added(text))
        standing = {(span.start, span.end) for span in self.spans(text, self._engine.spans(text))}
        lost = {(span.start, span.end) for span in before} - standing
        kept = [_dropped(one) if one.stands and (one.start, one.end) in lost else one for one in told]
        return sorted([*kept, *added], key=lambda one: (one.start, -one.score, one.end, one.entity))

    def _added(self, text: str) -> Iterator[Explained]:
        """What each step finds that was not found before it."""
        found = self._engine.spans(text)
        for step, reason in self._steps:
            known = {(span.start, span.end, span.entity) for span in found}
            found = step(text, found)
            for span in found:
                if (span.start, span.end, span.entity) not in known:
                    score = f"scores {span.score:.2f}"
                    yield Explained(span.entity, span.start, span.end, span.score, True, (reason, score))  # noqa: FBT003 - a record's field


def _dropped(one: Explained) -> Explained:
    """The same, where the text as a whole speaks against it."""
    reason = "in a pasted table, it stands under another header, or within another value"
    return Explained(one.entity, one.start, one.end, one.score, False, (*one.reasons, reason))  # noqa: FBT003 - a record's field
