"""What a text as a whole says of values that say too little each for itself: tables, lists, repeats, misread print."""

from collections.abc import Sequence

from detectors.engine import Engine, Span
from detectors.misread import with_misread
from detectors.pasted import Pasted
from detectors.repeated import with_repeated
from detectors.second_phone import with_second_phones
from detectors.stacked import with_stacked


class WholeText:
    """Adds to what one engine finds in a text."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._pasted = Pasted(engine)

    def spans(self, text: str, found: Sequence[Span]) -> list[Span]:
        """`found` with what tables, columns and lists of the text tell, in order of place, none overlapping another."""
        told = self._pasted.spans(text, found)
        for further in (with_stacked, with_misread, with_second_phones):
            told = further(self._engine, text, told)
        return with_repeated(text, told)
