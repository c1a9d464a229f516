"""The face of the detectors: whole documents, tables and bare texts in, findings and mentions out."""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace

from detectors.engine import Engine, Span
from detectors.licence import held_to_names
from detectors.own.applying import OwnWords
from detectors.prose.arbitrate import settle
from detectors.prose.document import tell
from detectors.prose.exports import machine_lines
from detectors.prose.masking import masked_path
from detectors.prose.names import Name
from detectors.prose.particulars import particulars
from detectors.prose.persons import persons
from detectors.prose.remembered import Remembered
from detectors.prose.sensitive import statements, topics
from detectors.whole_text import WholeText
from exposure.categories import adopt_boxes, category_of
from exposure.found import Found, ItemContext
from exposure.own import OwnDetectors
from exposure.pseudonym import PseudonymKey
from exposure.words import Passage, Table

BLOCK = 40_000  # characters of a document taken at once: far over a letter's length

NOTE = 60  # characters of a table's cell that says something of its row without naming anybody


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
        self._whole_text = WholeText(self.engine)
        self._key = key
        self._judged = names
        self._remembered: Remembered[tuple[list[list[Name]], list[list[Span]]]] = Remembered()
        self._sensitive = frozenset(compiled.topic.entity for compiled in topics())

    def text(self, passages: Sequence[Passage], context: ItemContext) -> Found:
        """The findings of one document or message, which is one record, and the mentions of all persons in it."""
        pieces = [passage for passage in passages if passage.text.strip()]
        names, spans = self._read([passage.text for passage in pieces], together=True)
        return tell(pieces, names, spans, context=context, key=self._key, sensitive=self._sensitive)

    def table(self, table: Table, context: ItemContext) -> Iterator[Found]:
        """The findings and mentions of a table, a batch at a time; its cells of prose are read as text."""
        from detectors.tables import TableScanner  # noqa: PLC0415

        whole = self._own.table(table) if self._own else table
        yield from TableScanner(self._key, self.engine, self.cells).scan(whole, context)

    def cells(self, texts: Sequence[str]) -> list[list[Span]]:
        """The spans of each of many short texts that have nothing to do with one another."""
        worth = [number for number, text in enumerate(texts) if _CAN_HOLD.search(text)]
        _, spans = self._read([texts[number] for number in worth], together=False, notes=True)
        found: list[list[Span]] = [[] for _ in texts]
        for number, own in zip(worth, spans, strict=True):
            found[number] = own
        return found

    def detect(self, texts: Sequence[str]) -> list[Detected]:
        """The spans of each text, offsets in its characters, and the boxes they tick."""
        _, spans = self._read(texts, together=False)
        return [Detected(own, sorted({category_of(span.entity).value for span in own})) for own in spans]

    def mask(self, path: str, own: Collection[str] = (), others: Collection[str] = ()) -> str:
        """`path` with whatever in it is personal masked; ordinary folder and file names unchanged.

        `own` and `others` are words of names, case folded, that the file and its whole case are known to hold.
        """
        return masked_path(path, self.engine, own, others)

    def _read(
        self, texts: Sequence[str], *, together: bool, notes: bool = False
    ) -> tuple[list[list[Name]], list[list[Span]]]:
        """What `_read_anew` gives, each distinct text (or document, where they are read `together`) looked at once."""
        kind = f"{together} {notes}"
        units = [texts] if together else [[text] for text in texts]
        marks = [self._remembered.name(unit, kind) for unit in units]
        found = [self._remembered.get(mark) for mark in marks]
        missing = [number for number, held in enumerate(found) if held is None]
        fresh = [text for number in missing for text in units[number]]
        names, spans = self._read_anew(fresh, together=together, notes=notes) if fresh else ([], [])
        place = 0
        for number in missing:
            size = len(units[number])
            held = (names[place : place + size], spans[place : place + size])
            self._remembered.keep(marks[number], held)
            found[number], place = held, place + size
        whole = [held for held in found if held is not None]
        return [own for held in whole for own in held[0]], [own for held in whole for own in held[1]]

    def _read_anew(
        self, texts: Sequence[str], *, together: bool, notes: bool = False
    ) -> tuple[list[list[Name]], list[list[Span]]]:
        """The names and the settled spans of each text; short `notes` are about the person of their row."""
        names = self._names(texts, together=together)
        identifiers = self.engine.spans_many(texts)
        if not notes:
            identifiers = [self._whole_text.spans(*one) for one in zip(texts, identifiers, strict=True)]
        if self._own:
            names = [self._own.names(*one) for one in zip(texts, names, identifiers, strict=True)]
        identifiers = [
            held_to_names(found, ((name.family, name.given) for name in own))
            for found, own in zip(identifiers, names, strict=True)
        ]
        document = [name for own in names for name in own] if together else None
        spans = [
            self._settled(text, own, found, own if document is None else document, note=notes and len(text) < NOTE)
            for text, own, found in zip(texts, names, identifiers, strict=True)
        ]
        return names, spans

    def _names(self, texts: Sequence[str], *, together: bool) -> list[list[Name]]:
        """The names of each text, a long one a block at a time; the parts of one text, and texts together, are one."""
        cut = [list(_blocks(text)) for text in texts]
        once = together or all(len(own) == 1 for own in cut)
        units = [list(range(len(texts)))] if once else [[number] for number in range(len(texts))]
        names: list[list[Name]] = []
        for unit in units:
            places = [(number, start, end) for number in unit for start, end in cut[number]]
            parts = [texts[number][start:end] for number, start, end in places]
            found = persons(parts, together=together or len(unit) == 1, judged=self._judged)
            names += [[] for _ in unit]
            for (number, start, _), own in zip(places, found, strict=True):
                names[number] += [name.moved(start) for name in own] if start else own
        return names

    def _settled(
        self, text: str, names: list[Name], found: list[Span], document: list[Name], *, note: bool
    ) -> list[Span]:
        machine = machine_lines(text)
        spans = [span for span in found if not any(start <= span.start < end for start, end in machine)]
        spans += [Span(name.start, name.end, "PERSON", round(name.score, 3), name.value) for name in names]
        addressed = any(name.cue in {"salutation", "to"} for name in document)
        about = any(name.cue in {"label", "listed"} or "re" in name.detail for name in document) or addressed or note
        for start, end in _blocks(text):
            own = names if end - start == len(text) else [name.moved(-start) for name in _within(names, start, end)]
            for span in _said(text[start:end], own, addressed=addressed, about=about):
                spans.append(replace(span, start=span.start + start, end=span.end + start) if start else span)
        settled = settle(spans, self._sensitive)
        return self._own.spans(text, settled) if self._own else settled


def _said(text: str, names: list[Name], *, addressed: bool, about: bool) -> Iterator[Span]:
    """What is said of persons in a text of bounded length."""
    for one in particulars(text, [(name.start, name.end) for name in names]):
        yield Span(one.start, one.end, one.entity, one.score, one.value)
    for said in statements(text, names, addressed=addressed, about=about):
        yield Span(said.start, said.end, said.entity, said.score, text[said.start : said.end].lower())


def _within(names: list[Name], start: int, end: int) -> list[Name]:
    """The names, of all in order, that lie between two places."""
    first = bisect_left(names, start, key=lambda name: name.start)
    last = bisect_left(names, end, key=lambda name: name.start)
    return [name for name in names[first:last] if name.end <= end]


_CAN_HOLD = re.compile(r"[^\W\d_]{2}.*[ @]|@|\d{4}", re.DOTALL)


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Ranges of at most BLOCK characters, cut where a paragraph ends, or a line."""
    start = 0
    while len(text) - start > BLOCK:
        cut = text.rfind("\n\n", start + BLOCK // 2, start + BLOCK) + 2
        cut = cut if cut > start + 1 else text.rfind("\n", start, start + BLOCK) + 1
        cut = cut if cut > start else start + BLOCK
        yield start, cut
        start = cut
    yield start, len(text)
