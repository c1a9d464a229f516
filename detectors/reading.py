"""Texts read: who is named in each, which spans stand, each message and each quoted message once in a worker's life."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from detectors.engine import Engine, Span
from detectors.licence import held_to_names
from detectors.own.applying import OwnWords
from detectors.prose.arbitrate import settle
from detectors.prose.exports import machine_lines
from detectors.prose.names import Name
from detectors.prose.particulars import particulars
from detectors.prose.persons import persons
from detectors.prose.quoted import Piece, pieces
from detectors.prose.remembered import Remembered
from detectors.prose.sensitive import statements, topics
from detectors.whole_text import WholeText

BLOCK = 40_000  # characters of a document taken at once: far over a letter's length

NOTE = 200  # characters of a table's cell that says something of its row without naming anybody


@dataclass(frozen=True, slots=True)
class Tone:
    """Whether a document is written to somebody, and whether it is about one person."""

    addressed: bool = False
    about: bool = False

    def __or__(self, other: "Tone") -> "Tone":
        return Tone(self.addressed or other.addressed, self.about or other.about)


@dataclass(frozen=True, slots=True)
class Read:
    """What a text says: names in order, identifiers before they are settled, and the spans that stand."""

    names: list[Name] = field(repr=False)
    found: list[Span] = field(repr=False)
    spans: list[Span] = field(repr=False)
    tone: Tone

    def placed(self, piece: Piece) -> "Read":
        """The same in the whole that `piece` was taken from."""
        names = [replace(one, start=piece.place(one.start), end=piece.end(one.end)) for one in self.names]
        spans = [replace(one, start=piece.place(one.start), end=piece.end(one.end)) for one in self.spans]
        return Read(names, [], spans, self.tone)


class Reading:
    """Reads texts with one engine, and remembers what it read."""

    def __init__(self, engine: Engine, own: OwnWords | None, *, judged: bool) -> None:
        self._engine, self._own, self._judged = engine, own, judged
        self._whole_text = WholeText(engine)
        self._remembered: Remembered[list[Read]] = Remembered()
        self.sensitive = frozenset(compiled.topic.entity for compiled in topics())

    def read(self, texts: Sequence[str], *, together: bool, notes: bool = False) -> list[Read]:
        """What each text says; those `together` are one document, short `notes` are about the person of their row."""
        cut = [[Piece(text)] if notes else pieces(text) for text in texts]
        if all(len(own) == 1 for own in cut):
            return self._once([list(texts)] if together else [[text] for text in texts], notes=notes)
        units = [range(len(texts))] if together else [range(number, number + 1) for number in range(len(texts))]
        flat = [[(number, piece) for number in unit for piece in cut[number]] for unit in units]
        alone = iter(self._once([[piece.text] for unit in flat for _, piece in unit], notes=notes))
        found: list[Read] = []
        for unit, numbers in zip(flat, units, strict=True):
            each = self._thread([piece.text for _, piece in unit], [next(alone) for _ in unit])
            placed = [(number, read.placed(piece)) for (number, piece), read in zip(unit, each, strict=True)]
            found += [_joined([read for own, read in placed if own == number]) for number in numbers]
        return found

    def _once(self, units: Sequence[list[str]], *, notes: bool) -> list[Read]:
        """What each text of each unit says, the units that were read before not looked at again."""
        marks = [self._remembered.name(unit, f"{notes}") for unit in units]
        held = {mark: self._remembered.get(mark) for mark in marks if mark is not None}
        missing = [number for number, mark in enumerate(marks) if mark is None or held[mark] is None]
        fresh = list({marks[number] or number: number for number in reversed(missing)}.values())[::-1]
        alone = [number for number in fresh if len(units[number]) == 1]
        told = dict(
            zip(alone, self._read_anew([units[n][0] for n in alone], together=False, notes=notes), strict=True)
            if alone
            else ()
        )
        read = {n: [told[n]] if n in told else self._read_anew(units[n], together=True, notes=notes) for n in fresh}
        for number in fresh:
            self._remembered.keep(marks[number], read[number])
        by_mark = held | {marks[number]: read[number] for number in fresh if marks[number] is not None}
        each = [read[n] if mark is None else by_mark[mark] for n, mark in enumerate(marks)]
        return [one for unit in each for one in unit or ()]

    def _thread(self, texts: Sequence[str], alone: Sequence[Read]) -> list[Read]:
        """What the messages of one thread say together, given what each says alone."""
        if len(texts) > 1 and _know_each_other(texts, alone):
            return self._once([list(texts)], notes=False)
        tone = Tone()
        for one in alone:
            tone |= one.tone
        return [
            one if one.tone == tone else replace(one, spans=self._settled(text, one.names, one.found, tone), tone=tone)
            for text, one in zip(texts, alone, strict=True)
        ]

    def _read_anew(self, texts: Sequence[str], *, together: bool, notes: bool = False) -> list[Read]:
        names = self._names(texts, together=together)
        identifiers = self._engine.spans_many(texts)
        if not notes:
            identifiers = [self._whole_text.spans(*one) for one in zip(texts, identifiers, strict=True)]
        if self._own:
            names = [self._own.names(*one) for one in zip(texts, names, identifiers, strict=True)]
        identifiers = [
            held_to_names(found, ((name.family, name.given) for name in own))
            for found, own in zip(identifiers, names, strict=True)
        ]
        document = _tone([name for own in names for name in own]) if together else None
        tones = [document or _tone(own) for own in names]
        if notes:
            tones = [tone | Tone(about=len(text) < NOTE) for text, tone in zip(texts, tones, strict=True)]
        return [
            Read(own, found, self._settled(text, own, found, tone), tone)
            for text, own, found, tone in zip(texts, names, identifiers, tones, strict=True)
        ]

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

    def _settled(self, text: str, names: list[Name], found: list[Span], tone: Tone) -> list[Span]:
        machine = machine_lines(text)
        spans = [span for span in found if not any(start <= span.start < end for start, end in machine)]
        spans += [Span(name.start, name.end, "PERSON", round(name.score, 3), name.value) for name in names]
        for start, end in _blocks(text):
            own = names if end - start == len(text) else [name.moved(-start) for name in _within(names, start, end)]
            for span in _said(text[start:end], own, tone):
                spans.append(replace(span, start=span.start + start, end=span.end + start) if start else span)
        settled = settle(spans, self.sensitive)
        return self._own.spans(text, settled) if self._own else settled


def _joined(reads: Sequence[Read]) -> Read:
    """What the pieces of one text say, in the order of the text."""
    names = sorted((name for one in reads for name in one.names), key=lambda name: name.start)
    return Read(names, [], [span for one in reads for span in one.spans], reads[0].tone)


def _tone(names: Sequence[Name]) -> Tone:
    addressed = any(name.cue in {"salutation", "to"} for name in names)
    return Tone(addressed, addressed or any(name.cue in {"label", "listed"} or "re" in name.detail for name in names))


def _know_each_other(texts: Sequence[str], alone: Sequence[Read]) -> bool:
    """Whether a message may call somebody by a word of a name that only another of the thread tells."""
    told = [_words(one.names) for one in alone]
    for number, text in enumerate(texts):
        others = set().union(*(own for place, own in enumerate(told) if place != number)) - told[number]
        low = text.lower()
        if any(word in low for word in others):
            return True
    return False


def _words(names: Sequence[Name]) -> set[str]:
    return {word for name in names for word in f"{name.given} {name.middle} {name.family}".split() if len(word) > 2}


def _said(text: str, names: list[Name], tone: Tone) -> Iterator[Span]:
    """What is said of persons in a text of bounded length."""
    for one in particulars(text, [(name.start, name.end) for name in names]):
        yield Span(one.start, one.end, one.entity, one.score, one.value)
    for said in statements(text, names, addressed=tone.addressed, about=tone.about):
        yield Span(said.start, said.end, said.entity, said.score, text[said.start : said.end].lower())


def _within(names: list[Name], start: int, end: int) -> list[Name]:
    """The names, of all in order, that lie between two places."""
    first = bisect_left(names, start, key=lambda name: name.start)
    last = bisect_left(names, end, key=lambda name: name.start)
    return [name for name in names[first:last] if name.end <= end]


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
