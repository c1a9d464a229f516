"""The face of the detectors: whole documents, tables and bare texts in, findings and mentions out."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from detectors.engine import Engine, Span
from detectors.own.applying import OwnWords
from detectors.prose.document import tell
from detectors.prose.masking import masked_path
from detectors.reading import Reading
from exposure.categories import adopt_boxes, category_of
from exposure.found import Found, ItemContext
from exposure.own import OwnDetectors
from exposure.pseudonym import PseudonymKey
from exposure.words import Passage, Table


@dataclass(frozen=True, slots=True)
class Detected:
    """What one text holds: spans that stand, in order, and the codes of the boxes that they tick."""

    spans: list[Span] = field(repr=False)
    categories: list[str]


class Scanner:
    """One for each worker process; its lists are read with the first text that needs them."""

    def __init__(self, key: PseudonymKey, *, names: bool = True, own: OwnDetectors | None = None) -> None:
        """`names=False` leaves the trained weighing of names out: they then come from form and lexicon alone.

        `own` is what the operator adds, as `detectors.own.reading` has proved it.
        """
        self._own = OwnWords(own) if own is not None and own != OwnDetectors() else None
        adopt_boxes(own.boxes if own is not None else {})
        self.engine = self._own.engine if self._own else Engine()
        self._reading = Reading(self.engine, self._own, judged=names)
        self._key = key

    def text(self, passages: Sequence[Passage], context: ItemContext) -> Found:
        """The findings of one document or message, which is one record, and the mentions of all persons in it."""
        pieces = [passage for passage in passages if passage.text.strip()]
        read = self._reading.read([passage.text for passage in pieces], together=True)
        names, spans = [one.names for one in read], [one.spans for one in read]
        return tell(pieces, names, spans, context=context, key=self._key, sensitive=self._reading.sensitive)

    def table(self, table: Table, context: ItemContext) -> Iterator[Found]:
        """The findings and mentions of a table, a batch at a time; its cells of prose are read as text."""
        from detectors.tables import TableScanner  # noqa: PLC0415

        whole = self._own.table(table) if self._own else table
        yield from TableScanner(self._key, self.engine, self.cells).scan(whole, context)

    def cells(self, texts: Sequence[str]) -> list[list[Span]]:
        """The spans of each of many short texts that have nothing to do with one another."""
        worth = [number for number, text in enumerate(texts) if _CAN_HOLD.search(text)]
        read = self._reading.read([texts[number] for number in worth], together=False, notes=True)
        found: list[list[Span]] = [[] for _ in texts]
        for number, one in zip(worth, read, strict=True):
            found[number] = one.spans
        return found

    def detect(self, texts: Sequence[str]) -> list[Detected]:
        """The spans of each text, offsets in its characters, and the boxes they tick."""
        found = [one.spans for one in self._reading.read(texts, together=False)]
        return [Detected(own, sorted({category_of(span.entity).value for span in own})) for own in found]

    def mask(self, path: str, own: Collection[str] = (), others: Collection[str] = ()) -> str:
        """`path` with whatever in it is personal masked; ordinary folder and file names unchanged.

        `own` and `others` are words of names, case folded, that the file and its whole case are known to hold.
        """
        return masked_path(path, self.engine, own, others)


_CAN_HOLD = re.compile(r"[^\W\d_]{2}.*[ @]|@|\d{4}", re.DOTALL)
